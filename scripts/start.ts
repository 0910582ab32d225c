import { demoAccounts, demoPassword } from '../server/accounts/demo.ts';
import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';
import { seedWhenEmpty } from './lib/demo.ts';
import { onShutdown } from './lib/shutdown.ts';
import { ensureSiteBuilt } from './lib/site.ts';

/** `npm start`: database, demo data, site, server; see README. */
const began = Date.now();
const log = (line: string) => console.log(line);
const config = loadConfig(process.env);

/** What has been started so far, the latest first. */
const started: (() => Promise<void>)[] = [];
async function stopEverything(): Promise<void> {
  for (const stop of started.splice(0)) await stop();
}
// From the first moment on: Ctrl-C during the start must not leave a database behind.
onShutdown(stopEverything);

try {
  await start();
} catch (error) {
  console.error(`\nQueqiao did not start: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  await stopEverything();
  process.exit(1);
}

async function start(): Promise<void> {
  const opening = openConfiguredDatabase(config, { purpose: 'server', log });
  // Known before it is there: who stops during its start waits for it and then stops it.
  started.push(() =>
    opening.then(
      (database) => database.stop(),
      () => undefined,
    ),
  );
  // Reading the server's modules takes as long as starting the database: do both at once.
  const [serverModule, database] = await Promise.all([import('../server/main.ts'), opening]);
  if (database.adopted) {
    throw new Error(
      `process ${database.startedBy?.pid} already serves the data in ${config.dataDirectory}. ` +
        'Stop it, or set DATA_DIRECTORY and PORT for a second one.',
    );
  }
  const running = { ...config, databaseUrl: database.applicationUrl, databaseOwnerUrl: database.ownerUrl };
  await Promise.all([ensureSiteBuilt(log), config.demoData ? seedWhenEmpty(running, log) : null]);
  const server = await serverModule.startServer(running);
  started.unshift(() => server.close());
  announce(server.address);
}

function announce(address: string): void {
  console.log(`\nQueqiao 鹊桥 is ready after ${((Date.now() - began) / 1000).toFixed(1)} s: ${address}`);
  console.log(`API reference: ${address}/api/v1/reference`);
  if (config.demoData) {
    console.log(`Demo accounts (password ${demoPassword}):`);
    for (const { email, role } of demoAccounts)
      console.log(`  ${email.padEnd(30)} ${role.replace('_', ' ')}`);
  }
  console.log('Ctrl-C stops everything.');
}
