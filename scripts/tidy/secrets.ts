import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What looks like a secret that somebody put into the repository. */
export interface Finding {
  file: string;
  line: number;
  what: string;
}

const longestFile_bytes = 1_000_000;

/** Shapes that are secrets wherever they stand. */
const shapes: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['a token of GitLab', /\bglpat-[A-Za-z0-9_-]{20,}\b/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a key of Aliyun', /\bLTAI[0-9A-Za-z]{12,26}\b/],
  ['a signed token (JWT)', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  [
    'an address with a password',
    /\b[a-z][a-z0-9+]+:\/\/[^\s:/@'"`{}$<>]+:(?!\*|password\b|secret\b|…)([^\s@'"`{}$<>]{6,})@(?!localhost\b|127\.|\[?::1|[\w.-]*\.?example\b)/,
  ],
];

/** A name that promises a secret, and a literal given to it. */
const assignment =
  /(?:secret|password|passwd|token|api_?key|access_?key|private_?key)["']?\s*[:=]\s*["'`]([A-Za-z0-9+/=_-]{20,})["'`]/gi;

/** Bits of information in a character, as its text shows it: words have about 3, random Base64 more than 4. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Random text of twenty characters and more is above this; identifiers and sentences are below. */
const randomFrom = 4;

/** What looks like a secret in a text. Words that say of themselves that they are none, e.g. `correct-horse`, are none. */
export function secretsIn(text: string): Omit<Finding, 'file'>[] {
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    const shape = shapes.find(([, pattern]) => pattern.test(content));
    if (shape) return [{ line, what: shape[0] }];
    const random = [...content.matchAll(assignment)].some(
      ([, value = '']) => /\d/.test(value) && /[A-Za-z]/.test(value) && entropyOf(value) >= randomFrom,
    );
    return random ? [{ line, what: 'a random value under a name for secrets' }] : [];
  });
}

/** Files that hold many random values by nature. */
const skipped =
  /(^|\/)package-lock\.json$|\.(png|bin|woff2?|ico|pdf|xlsx)$|^web\/src\/lib\/api\/schema\.d\.ts$/;
/** The check's own examples. */
const examples = 'scripts/tidy/secrets.test.ts';

/** Every file that git keeps or would keep; none where there is no git. */
function listFiles(root: string): string[] {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout, status } = spawnSync('git', parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return [];
  return stdout.split('\0').filter((file) => file !== '' && !skipped.test(file) && file !== examples);
}

/** Secrets in the repository, one complaint each; none means good. Without git (an unpacked archive) nothing is looked at. */
export function checkSecrets(root: string, files: readonly string[] = listFiles(root)): string[] {
  return files.flatMap((file) => {
    const path = join(root, file);
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0 || size > longestFile_bytes) return [];
    return secretsIn(readFileSync(path, 'utf8')).map(
      ({ line, what }) => `${file}:${line} holds ${what}: take it out and change it where it is used`,
    );
  });
}
