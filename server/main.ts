import { judgeDurability, readDurability } from '../db/settings.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { startClock } from './clock.ts';
import type { Services } from './context.ts';
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
    await requireDurability(services);
    const app = await buildApp(services, {
      site: config.mode === 'development' ? 'development' : 'production',
    });
    await app.listen({ host: config.host, port: config.port });
    // After listening: pages are served while the index fills and the job queue starts.
    services.indexer.start();
    services.mirror?.start();
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

/**
 * A ledger is not kept on a server that can lose what was committed: throws an Error with the way out, and warns of what
 * is merely unwise. The databases of tests are without fsync on purpose, and tests build the application themselves.
 */
async function requireDurability({ database, log }: Services): Promise<void> {
  const { refusals, warnings } = judgeDurability(await readDurability(database));
  for (const warning of warnings) log.warn(warning);
  if (refusals.length > 0) throw new Error(`The database is not safe: ${refusals.join(' ')}`);
}
