import { join } from 'node:path';
import { checkGenerated } from './generated.ts';
import { ensureSiteBuilt } from './site.ts';
import { root, script, tests, tool, type Step } from './steps.ts';

/** What `npm test` and `npm run check` are made of, in the order of the run: the quick ones first. */
export const allSteps: Step[] = [
  // `npm install` removes what Kit generates into node_modules: everything typed needs it.
  tool('sync', 'Site: generated types (svelte-kit sync)', 'svelte-kit', [
    'sync',
    '--config',
    'web/vite.config.ts',
  ]),
  { name: 'generated', title: 'Generated files fit their sources', run: checkGenerated },
  tool('types', 'Types (tsc)', 'tsc', ['-p', 'tsconfig.json']),
  tool('site-types', 'Types of the site (svelte-check)', 'svelte-check', [
    ...['--workspace', join(root, 'web'), '--tsconfig', join(root, 'web/tsconfig.json')],
    ...['--fail-on-warnings', '--output', 'human'],
  ]),
  tool('lint', 'Lint (eslint)', 'eslint', [
    ...['--config', 'scripts/tidy/eslint.config.js', '--max-warnings', '0'],
    ...['db', 'search', 'server', 'scripts', 'web'],
  ]),
  tool('format', 'Format (prettier)', 'prettier', ['--check', '--log-level', 'warn', '.']),
  script('tidy', 'Architecture, file sizes, README (tidy)', 'tidy/tidy.ts'),
  tests('unit', 'Unit and integration tests (vitest, PostgreSQL)'),
  tests('browser', 'Browser tests (vitest, Chromium)', () => ensureSiteBuilt(console.log)),
];

export const checkNames = ['sync', 'types', 'site-types', 'lint', 'format', 'tidy'];
export const testNames = allSteps.map((step) => step.name).filter((name) => name !== 'format');
