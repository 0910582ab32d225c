/** The server without its site, for `requests.ts`: says its port to the process that started it. */
import { buildApp } from '../../server/app.ts';
import { loadConfig } from '../../server/config.ts';
import { openServices } from '../../server/services.ts';
import { onShutdown } from '../lib/shutdown.ts';

const config = loadConfig(process.env);
if (config.databaseUrl === null) throw new Error('scripts/bench/server.ts is started by requests.ts.');
const { services, close } = await openServices(config, config.databaseUrl);
const app = await buildApp(services, { site: null });
onShutdown(async () => {
  await app.close();
  await close();
});
await app.listen({ host: config.host, port: 0 });
services.indexer.start();
const address = app.server.address();
process.send?.({ port: address !== null && typeof address === 'object' ? address.port : null });
