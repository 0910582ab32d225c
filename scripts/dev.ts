import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';
import { seedWhenEmpty } from './lib/demo.ts';
import { onShutdown } from './lib/shutdown.ts';

/**
 * `npm run dev`: the database here, the server in a child that Node restarts when a file it imports changes; the site
 * reloads by itself (Vite inside the server).
 */
const log = (line: string) => console.log(line);
const config = loadConfig(process.env);
const database = await openConfiguredDatabase(config, { purpose: 'server', log });
const running = { ...config, databaseUrl: database.applicationUrl, databaseOwnerUrl: database.ownerUrl };
if (config.demoData) await seedWhenEmpty(running, log);

const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(import.meta.dirname, 'lib', 'development-server.ts')],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    },
  },
);
const serverEnded = new Promise<void>((done) => server.once('exit', () => done()));

onShutdown(async () => {
  server.kill('SIGTERM');
  await serverEnded;
  await database.stop();
});
