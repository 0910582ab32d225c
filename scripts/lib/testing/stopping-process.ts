/**
 * A server of the tests of stopping: the product's own start and stop, without the site, with one slow job. Arguments: address of
 * the database, data folder, milliseconds that running requests get. Says its port, and how far the job is, to who started it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobName } from '../../../server/jobs/jobs.ts';
import { loadConfig } from '../../../server/config.ts';
import { serve } from '../../../server/main.ts';
import { openServices } from '../../../server/services.ts';
import { onShutdown } from '../shutdown.ts';

const [databaseUrl = '', dataDirectory = '', closing_ms = ''] = process.argv.slice(2);
const config = loadConfig({
  DATA_DIRECTORY: dataDirectory,
  PORT: '0',
  DEMO_DATA: 'off',
  LOG_LEVEL: 'error',
});
const opened = await openServices({ ...config, databaseUrl }, databaseUrl);
const slow = 'slow-work-of-a-test' as JobName;
await opened.services.jobs.handle(slow, async () => {
  process.send?.({ job: 'began' });
  await sleep(2_000);
  process.send?.({ job: 'ended' });
});
const server = await serve(opened, { site: null, closing_ms: Number(closing_ms) });
onShutdown(() => server.close());
await opened.services.jobs.enqueue(slow, {} as never);
process.send?.({ port: server.port });
