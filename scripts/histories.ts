import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/steps.ts';

/**
 * `npm run histories [-- --count 20000] [--seed N]`: random histories of contracts against the model in memory
 * (server/contracts/histories.test.ts). A history that fails is kept in server/contracts/failing-histories.json, and
 * `npm test` replays it from then on.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
for (const [name, text] of Object.entries(values))
  if (!/^-?[0-9]{1,10}$/.test(text)) {
    console.error(`--${name} takes a whole number, not “${text}”.`);
    process.exit(2);
  }
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...[
      '--config',
      'scripts/tidy/vitest.config.ts',
      '--project',
      'unit',
      'server/contracts/histories.test.ts',
    ],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      HISTORIES: values.count,
      ...(values.seed === undefined ? {} : { HISTORIES_SEED: values.seed }),
    },
  },
);
process.exit(status ?? 1);
