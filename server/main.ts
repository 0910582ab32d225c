import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { startClock } from './clock.ts';
import { openServices } from './services.ts';

export interface RunningServer {
  /** Address that people type. */
  address: string;
  /** Port that is really listened on; differs from the configuration where that said 0. */
  port: number;
  /** Stops listening, lets running requests end, stops jobs and closes the pools. */
  close(): Promise<void>;
}

/** Start the product on a migrated database: API, site, jobs, index. `config.databaseUrl` must be set. */
export async function startServer(config: Config): Promise<RunningServer> {
  if (!config.databaseUrl) throw new Error('startServer needs the address of a database.');
  const { services, close } = await openServices(config, config.databaseUrl);
  try {
    const app = await buildApp(services, {
      site: config.mode === 'development' ? 'development' : 'production',
    });
    if (config.meiliUrl)
      services.log.warn(
        'MEILI_URL is set, but there is no Meilisearch adapter yet: the embedded engine searches.',
      );
    await app.listen({ host: config.host, port: config.port });
    // After listening: pages are served while the index fills and the job queue starts.
    services.indexer.start();
    await startClock(services);
    const address = app.server.address();
    const port = address !== null && typeof address === 'object' ? address.port : config.port;
    return {
      address: config.publicAddress.replace(`:${config.port}`, `:${port}`),
      port,
      async close() {
        await app.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
