import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/steps.ts';

/** `npm run db:generate [-- --custom --name x]`: writes the migration from the last one to db/schema. */
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/drizzle-kit/bin.cjs'),
    ...['generate', '--config', 'db/drizzle.config.ts'],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
