import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  checkEnvironmentReaders,
  checkHan,
  checkReadmes,
  checkRightsReaders,
  checkScriptFiles,
  checkSizes,
  compareMessages,
} from './rules.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'queqiao-rules-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('a new file over 300 lines, and growth of a listed one, are refused', () => {
  write('server/short.ts', 'line\n'.repeat(300));
  write('server/long.ts', 'line\n'.repeat(301));
  write('server/listed.ts', 'line\n'.repeat(400));
  expect(checkSizes(root, { 'server/listed.ts': 400, 'server/long.ts': 301 })).toEqual([]);
  expect(checkSizes(root, { 'server/listed.ts': 399 })).toEqual([
    'server/listed.ts grew from 399 to 400 lines: take as much out as goes in',
    'server/long.ts has 301 lines (over 300): split it by thought',
  ]);
});

test('Chinese in a component is refused, in a message table it is at home', () => {
  write('web/src/A.svelte', '<p>text</p>\n<p>技术</p>\n');
  write('web/src/lib/messages/zh.ts', `export const zh = '技术';\n`);
  expect(checkHan(root)).toEqual(['web/src/A.svelte:2 has Chinese text: put it into lib/messages']);
});

test('only server/config.ts reads the environment', () => {
  write('server/config.ts', 'export const a = process.env.PORT;\n');
  write(
    'server/writes.ts',
    `process.env.PORT_HEADER = 'x';\nObject.assign(process.env, {});\n// process.env.PORT\n`,
  );
  expect(checkEnvironmentReaders(root)).toEqual([]);
  write('server/reads.ts', `const a = 1;\nexport const b = process.env.PORT === 'x';\n`);
  expect(checkEnvironmentReaders(root)).toEqual([
    'server/reads.ts:2 reads process.env: server/config.ts does that',
  ]);
});

test('a role is asked for in server/policy only', () => {
  const asking = `if (identity.isOperator) allow();\nif (membership.role !== 'finance') allow();\n`;
  for (const file of ['server/policy/listing.ts', 'server/accounts/actions.ts', 'server/needs/needs.test.ts'])
    write(file, asking);
  write(
    'server/tasks/actions.ts',
    '// identity.isOperator is asked elsewhere\nconst detail = { from: membership.role };\n',
  );
  expect(checkRightsReaders(root)).toEqual([]);
  write('server/needs/actions.ts', asking);
  expect(checkRightsReaders(root)).toEqual([
    "server/needs/actions.ts:1 asks for somebody's role: server/policy decides who may do what",
    "server/needs/actions.ts:2 asks for somebody's role: server/policy decides who may do what",
  ]);
});

test('a README command or file that does not exist is refused', () => {
  write('package.json', JSON.stringify({ scripts: { start: 'x', 'db:migrate': 'x' } }));
  write('README.md', 'Run `npm start`, then `npm run db:migrate`; `npm ci` is npm’s own.');
  expect(checkReadmes(root, ['README.md'])).toEqual([]);
  write('README.md', 'Run `npm run db:upgrade` and `npm test`.');
  expect(checkReadmes(root, ['README.md'])).toEqual([
    'README.md names “npm run db:upgrade”, which package.json lacks',
    'README.md names “npm run test”, which package.json lacks',
  ]);
  expect(checkReadmes(root, ['README.zh-CN.md'])).toEqual(['README.zh-CN.md is missing']);
  write('server/app.ts', '');
  write('README.md', 'See `server/app.ts`, `server/`, `search-index/` and `server/gone.ts`.');
  expect(checkReadmes(root, ['README.md'])).toEqual(['README.md names “server/gone.ts”, which is not there']);
});

test('a script without its file is refused', () => {
  write('scripts/start.mjs', '');
  write('scripts/seed.ts', '');
  const scripts = {
    start: 'exec node scripts/start.mjs',
    seed: 'exec node scripts/run.mjs seed',
    bench: 'exec node scripts/run.mjs bench/matching',
  };
  write('package.json', JSON.stringify({ scripts }));
  expect(checkScriptFiles(root)).toEqual(['npm run bench: scripts/bench/matching.ts is missing']);
});

test('messages: a missing key, an empty text and other places are told', () => {
  const zh = new Map([
    ['a', '甲'],
    ['b', '{count} 项'],
    ['c', '丙'],
  ]);
  const en = new Map([
    ['b', '{number} items'],
    ['c', ' '],
  ]);
  expect(compareMessages(zh, en)).toEqual([
    'a is missing in en',
    'b has the places “{count}” in zh and “{number}” in en',
    'c is empty in en',
  ]);
  expect(compareMessages(zh, zh)).toEqual([]);
});
