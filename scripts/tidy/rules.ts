import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Each check returns its complaints, one line each; none means good. `root` is the folder of the house. */

const skipped = new Set(['node_modules', '.svelte-kit', '.data', 'build', '.git', 'migrations']);
const sourceFile = /\.(ts|mjs|cjs|js|svelte)$/;
export const lineLimit = 300;

/** Written by programs: types of the API, of Kit. */
const isGenerated = (name: string) => name.endsWith('.d.ts') || name.includes('generated');

/** Paths of all our sources below a folder, from `root`, generated ones left out. */
export function listSources(root: string, rooms = ['db', 'search', 'server', 'scripts', 'web']): string[] {
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) visit(path);
      } else if (sourceFile.test(entry.name) && !isGenerated(entry.name)) {
        found.push(relative(root, path));
      }
    }
  };
  for (const room of rooms) if (existsSync(join(root, room))) visit(join(root, room));
  return found.sort();
}

const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Files over the limit, with their lines. */
export function measureLargeFiles(root: string): Record<string, number> {
  const large: Record<string, number> = {};
  for (const file of listSources(root)) {
    const lines = countLines(readFileSync(join(root, file), 'utf8'));
    if (lines > lineLimit) large[file] = lines;
  }
  return large;
}

/** The ratchet: no new file over the limit, and none of the listed ones longer than listed. */
export function checkSizes(root: string, accepted: Record<string, number>): string[] {
  return Object.entries(measureLargeFiles(root)).flatMap(([file, lines]) => {
    const listed = accepted[file];
    if (listed === undefined) return [`${file} has ${lines} lines (over ${lineLimit}): split it by thought`];
    return lines > listed
      ? [`${file} grew from ${listed} to ${lines} lines: take as much out as goes in`]
      : [];
  });
}

/** Chinese text belongs into the message tables, where it has an English twin. Comments are no exception. */
export function checkHan(root: string): string[] {
  return listSources(root, ['web'])
    .filter((file) => file.endsWith('.svelte'))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /\p{Script=Han}/u.test(line)
            ? [`${file}:${index + 1} has Chinese text: put it into lib/messages`]
            : [],
        ),
    );
}

/** In server/ only config.ts reads the environment; writing to it (for the site's adapter) is no reading. */
export function checkEnvironmentReaders(root: string): string[] {
  const reading = /process\.env(?!(\.\w+|\[[^\]]+\])\s*=[^=])(?!,)/;
  return listSources(root, ['server'])
    .filter((file) => file !== 'server/config.ts' && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          reading.test(line.replace(/^\s*(\/?\*|\/\/).*/, ''))
            ? [`${file}:${index + 1} reads process.env: server/config.ts does that`]
            : [],
        ),
    );
}

/** Who may do what is decided in server/policy: nothing else asks what somebody's role is. Accounts and plugins make identities. */
export function checkRightsReaders(root: string): string[] {
  const deciding =
    /\.isOperator\b(?!\s*[:=][^=])|\bmembership\??\.role\s*[!=]==|\.includes\(\s*membership\.role/;
  return listSources(root, ['server'])
    .filter((file) => !/^server\/(policy|accounts|plugins|seed)\/|\.test\.ts$|\/testing(\/|\.ts$)/.test(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          deciding.test(line.replace(/^\s*(\/?\*|\/\/).*/, ''))
            ? [`${file}:${index + 1} asks for somebody's role: server/policy decides who may do what`]
            : [],
        ),
    );
}

const ownCommands = new Set(['ci', 'install', 'run', 'exec', 'audit', 'outdated', 'ls']);

/** Every npm command, file and folder that a README names exists. */
export function checkReadmes(root: string, readmes = ['README.md', 'README.zh-CN.md']): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const complaints: string[] = [];
  for (const readme of readmes) {
    if (!existsSync(join(root, readme))) {
      complaints.push(`${readme} is missing`);
      continue;
    }
    const text = readFileSync(join(root, readme), 'utf8');
    for (const [, runName, plainName] of text.matchAll(/\bnpm (?:run ([\w:-]+)|([a-z]+)\b)/g)) {
      const name = runName ?? plainName ?? '';
      if (runName === undefined && ownCommands.has(name)) continue;
      if (scripts[name] === undefined)
        complaints.push(`${readme} names “npm run ${name}”, which package.json lacks`);
    }
    for (const [, path = ''] of text.matchAll(/`((?:db|search|server|web|scripts)\/[\w./-]+)`/g))
      if (!existsSync(join(root, path))) complaints.push(`${readme} names “${path}”, which is not there`);
  }
  return [...new Set(complaints)];
}

/** Every script of package.json runs a file that exists. */
export function checkScriptFiles(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return Object.entries(scripts).flatMap(([name, command]) => {
    const viaRun = /scripts\/run\.mjs ([\w/-]+)/.exec(command)?.[1];
    const direct = /(scripts\/[\w/-]+\.mjs)/.exec(command)?.[1];
    const file = viaRun === undefined ? direct : `scripts/${viaRun}.ts`;
    return file !== undefined && !existsSync(join(root, file)) ? [`npm run ${name}: ${file} is missing`] : [];
  });
}

/** Both languages have the same messages with the same {places}, and none is empty. */
export async function checkMessages(root: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const folder of ['server/messages', 'web/src/lib/messages']) {
    if (!existsSync(join(root, folder, 'zh.ts'))) {
      complaints.push(`${folder}/zh.ts is missing`);
      continue;
    }
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (language) => {
        const module: unknown = await import(pathToFileURL(join(root, folder, `${language}.ts`)).href);
        return flatten(module, new Map());
      }),
    );
    // The root object of a table is named after its language in one folder: compare without that name.
    complaints.push(
      ...compareMessages(withoutLanguage(zh!), withoutLanguage(en!)).map((line) => `${folder}: ${line}`),
    );
  }
  return complaints;
}

/** What differs between two flat message tables. */
export function compareMessages(zh: Map<string, string>, en: Map<string, string>): string[] {
  const complaints: string[] = [];
  for (const key of new Set([...zh.keys(), ...en.keys()])) {
    const [chinese, english] = [zh.get(key), en.get(key)];
    if (chinese === undefined || english === undefined) {
      complaints.push(`${key} is missing in ${chinese === undefined ? 'zh' : 'en'}`);
    } else if (chinese.trim() === '' || english.trim() === '') {
      complaints.push(`${key} is empty in ${chinese.trim() === '' ? 'zh' : 'en'}`);
    } else if (places(chinese) !== places(english)) {
      complaints.push(`${key} has the places “${places(chinese)}” in zh and “${places(english)}” in en`);
    }
  }
  return complaints;
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

function flatten(value: unknown, into: Map<string, string>, path = ''): Map<string, string> {
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      flatten(part, into, path === '' ? key : `${path}.${key}`);
  }
  return into;
}

const withoutLanguage = (messages: Map<string, string>) =>
  new Map([...messages].map(([key, text]) => [key.replace(/^(zh|en)\./, ''), text]));
