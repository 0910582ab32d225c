import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkArrows } from './arrows.ts';

/** A small house in which every arrow points the right way. */
const house: Record<string, string> = {
  'db/client.ts': `import './schema/index.ts'; export const db = 1;`,
  'db/schema/index.ts': `export const codes = ['a'] as const;`,
  'search/index.ts': `import './embedded/engine.ts'; export const search = 1;`,
  'search/embedded/engine.ts': `export const engine = 1;`,
  'server/context.ts': `import '../db/client.ts'; import '../search/index.ts'; export const context = 1;`,
  'server/jobs/jobs.ts': `export const jobs = 1;`,
  'server/needs/routes.ts': `import './actions.ts'; import './schema.ts'; import '../context.ts'; export const a = 1;`,
  'server/needs/actions.ts': `import './rules.ts'; import './store.ts'; import '../jobs/jobs.ts'; export const b = 1;`,
  'server/needs/rules.ts': `import '../../db/schema/index.ts'; export const c = 1;`,
  'server/needs/store.ts': `import '../../db/client.ts'; export const d = 1;`,
  'server/needs/schema.ts': `export const e = 1;`,
  'server/matches/actions.ts': `import '../needs/actions.ts'; export const f = 1;`,
  'server/matches/store.ts': `export const g = 1;`,
  'server/introductions/actions.ts': `import '../matches/actions.ts'; export const h = 1;`,
  'server/contracts/actions.ts': `import '../introductions/actions.ts'; import '../ledger/actions.ts'; export const i = 1;`,
  'server/ledger/actions.ts': `export const j = 1;`,
  'server/dashboard/actions.ts': `import '../contracts/schema.ts'; export const k = 1;`,
  'server/contracts/schema.ts': `export const l = 1;`,
  'server/seed/index.ts': `import '../needs/actions.ts'; export const m = 1;`,
  'scripts/start.ts': `import '../server/context.ts'; import '../db/client.ts'; import '../server/seed/index.ts';`,
  'web/src/hooks.ts': `export const hooks = 1;`,
  'web/src/page.svelte': `<script lang="ts">import './hooks.ts';</script>`,
  'tsconfig.json': '{}',
  'package.json': '{"type":"module"}',
};

/** Imports that point the wrong way: rule, file, what it imports as written, what that is. */
const wrong = [
  ['db-alone', 'db/client.ts', '../server/context.ts', 'server/context.ts'],
  ['search-alone', 'search/embedded/engine.ts', '../../db/client.ts', 'db/client.ts'],
  ['search-alone', 'search/index.ts', '../server/context.ts', 'server/context.ts'],
  ['server-down', 'server/context.ts', '../web/src/hooks.ts', 'web/src/hooks.ts'],
  ['web-over-http', 'web/src/hooks.ts', '../../server/needs/schema.ts', 'server/needs/schema.ts'],
  ['web-over-http', 'web/src/page.svelte', '../../db/schema/index.ts', 'db/schema/index.ts'],
  ['scripts-last', 'server/jobs/jobs.ts', '../../scripts/start.ts', 'scripts/start.ts'],
  [
    'search-through-its-port',
    'server/needs/actions.ts',
    '../../search/embedded/engine.ts',
    'search/embedded/engine.ts',
  ],
  ['routes-call-actions', 'server/needs/routes.ts', './store.ts', 'server/needs/store.ts'],
  ['routes-call-actions', 'server/needs/routes.ts', '../../db/client.ts', 'db/client.ts'],
  ['actions-know-no-routes', 'server/needs/actions.ts', './routes.ts', 'server/needs/routes.ts'],
  ['store-is-sql', 'server/needs/store.ts', './rules.ts', 'server/needs/rules.ts'],
  ['rules-are-pure', 'server/needs/rules.ts', './store.ts', 'server/needs/store.ts'],
  ['rules-are-pure', 'server/needs/rules.ts', '../../db/client.ts', 'db/client.ts'],
  ['rooms-by-the-door', 'server/introductions/actions.ts', '../matches/store.ts', 'server/matches/store.ts'],
  ['downhill-needs', 'server/needs/actions.ts', '../matches/actions.ts', 'server/matches/actions.ts'],
  [
    'downhill-matches',
    'server/matches/actions.ts',
    '../introductions/actions.ts',
    'server/introductions/actions.ts',
  ],
  [
    'downhill-introductions',
    'server/introductions/actions.ts',
    '../contracts/actions.ts',
    'server/contracts/actions.ts',
  ],
  [
    'downhill-contracts',
    'server/contracts/actions.ts',
    '../dashboard/actions.ts',
    'server/dashboard/actions.ts',
  ],
  ['downhill-ledger', 'server/ledger/actions.ts', '../contracts/schema.ts', 'server/contracts/schema.ts'],
  ['nobody-imports-seed', 'server/jobs/jobs.ts', '../seed/index.ts', 'server/seed/index.ts'],
] as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes the house with these changes into a folder of its own and checks it. */
function check(changes: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-house-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ ...house, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return checkArrows(folder);
}

function withImport(file: string, text: string, target: string): string {
  const line = `import '${target}';`;
  return file.endsWith('.svelte') ? text.replace('</script>', `${line}</script>`) : `${line} ${text}`;
}

test('a house in order has no broken arrow', () => {
  expect(check()).toEqual([]);
});

describe('with every import that points the wrong way', () => {
  let broken: ReturnType<typeof check>;
  beforeAll(() => {
    // All in one house: one run of dependency-cruiser costs a second.
    const changes: Record<string, string> = {};
    for (const [, file, target] of wrong)
      changes[file] = withImport(file, changes[file] ?? house[file]!, target);
    broken = check(changes);
  });

  test.each(wrong)('%s: %s may not import %s', (rule, from, _target, to) => {
    expect(broken).toContainEqual({ rule, from, to });
  });
});

test('files that need each other are refused', () => {
  const file = 'server/needs/schema.ts';
  const broken = check({ [file]: withImport(file, house[file]!, './routes.ts') });
  expect(broken.map((violation) => violation.rule)).toContain('no-circles');
});

test('an import for its type alone is an import', () => {
  const text = `import type { codes } from '../db/schema/index.ts'; export type X = typeof codes;`;
  expect(check({ 'search/index.ts': text })).toMatchObject([
    { rule: 'search-alone', from: 'search/index.ts' },
  ]);
});
