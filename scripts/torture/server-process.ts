/**
 * A server of the torture: the product's API on a port, with its jobs and a sealing every half second, without the site.
 * Arguments: address of the database, port, data folder, driver. Says when it is ready to whoever started it.
 */
import { flushCompileCache } from 'node:module';
import { buildApp } from '../../server/app.ts';
import { startClock } from '../../server/clock.ts';
import { loadConfig } from '../../server/config.ts';
import { ledgerStream } from '../../server/ledger/stream.ts';
import { sealStream } from '../../server/sealing/actions.ts';
import { openServices } from '../../server/services.ts';
import { openWith, type Driver } from './drivers.ts';

// From the first moment on: whoever started it may be killed while it starts.
process.on('disconnect', () => process.exit(0));

const sealEvery_ms = 500;
const [databaseUrl = '', port = '', dataDirectory = '', driver = 'pg'] = process.argv.slice(2);

const config = loadConfig({
  DATA_DIRECTORY: dataDirectory,
  PORT: port,
  REQUESTS_PER_MINUTE: '1000000',
  DEMO_DATA: 'off',
  LOG_LEVEL: 'fatal',
});
const { services } = await openServices({ ...config, databaseUrl }, databaseUrl);
if (driver !== 'pg') services.database = openWith(driver as Driver, databaseUrl).db;
const app = await buildApp(services, { site: null });
await app.listen({ host: '127.0.0.1', port: config.port });
// While the database is down a sealing fails, and the next one finds what it left.
setInterval(() => void sealStream(services, ledgerStream).catch(() => 0), sealEvery_ms);
process.send?.('ready');
// It will be killed, and Node writes its cache of compiled modules only when a process ends: the next start would begin cold.
flushCompileCache();
await startClock(services);
