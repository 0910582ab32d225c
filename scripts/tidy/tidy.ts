import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/steps.ts';
import { checkArrows } from './arrows.ts';
import {
  checkEnvironmentReaders,
  checkHan,
  checkMessages,
  checkReadmes,
  checkRightsReaders,
  checkScriptFiles,
  checkSizes,
  measureLargeFiles,
} from './rules.ts';
import { checkSecrets } from './secrets.ts';

/**
 * The rules of the house as a program: part of `npm test` and `npm run check`. `--accept-sizes` writes the present
 * lengths of long files into the ratchet; only the ratchet's readers in a review can say whether that is right.
 */
const ratchetFile = join(root, 'scripts/tidy/large-files.json');
if (process.argv.includes('--accept-sizes')) {
  writeFileSync(ratchetFile, `${JSON.stringify(measureLargeFiles(root), null, 2)}\n`);
}
const accepted = JSON.parse(readFileSync(ratchetFile, 'utf8')) as Record<string, number>;

const checks: [name: string, complaints: string[]][] = [
  ['arrows', checkArrows().map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)],
  ['file sizes', checkSizes(root, accepted)],
  ['no Chinese in components', checkHan(root)],
  ['one reader of the environment', checkEnvironmentReaders(root)],
  ['one decider of rights', checkRightsReaders(root)],
  ['READMEs: commands and files', checkReadmes(root)],
  ['npm scripts', checkScriptFiles(root)],
  ['no secrets', checkSecrets(root)],
  [
    'messages in both languages',
    await checkMessages(root).catch((error: unknown) => [`the tables do not load: ${String(error)}`]),
  ],
];
for (const [name, complaints] of checks) {
  console.log(`${complaints.length === 0 ? '✓' : '✗'} ${name}`);
  for (const complaint of complaints) console.log(`    ${complaint}`);
}
process.exit(checks.every(([, complaints]) => complaints.length === 0) ? 0 : 1);
