import { whenDatabaseAnswers } from '../db/lost-connection.ts';
import { judgeDurability, readDurability } from '../db/settings.ts';
import { buildApp, type AppOptions } from './app.ts';
import type { Config } from './config.ts';
import { startClock } from './clock.ts';
import type { Services } from './context.ts';
import type { App } from './routing.ts';
import { openServices, type OpenServices } from './services.ts';

export interface RunningServer {
  /** Address that people type. */
  address: string;
  /** Port that is really listened on; differs from the configuration where that said 0. */
  port: number;
  /** Stops listening, lets running requests and jobs end, saves the index, and closes the pools. */
  close(): Promise<void>;
}

/** Start the product on a migrated database: API, site, jobs, index. `config.databaseUrl` must be set. */
export async function startServer(config: Config): Promise<RunningServer> {
  if (!config.databaseUrl) throw new Error('startServer needs the address of a database.');
  const opened = await openServices(config, config.databaseUrl);
  try {
    const { log } = opened.services;
    await whenDatabaseAnswers(
      () => requireDurability(opened.services),
      () => log.warn('the database does not answer: waiting for it'),
    );
    return await serve(opened, { site: config.mode === 'development' ? 'development' : 'production' });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

export interface ServeOptions extends AppOptions {
  /** How long running requests may take to end when the process stops. Default 20 s. */
  closing_ms?: number;
}

/** Listen, and begin to work: index and jobs. What it returns ends all of it, the services included. */
export async function serve(
  { services, close }: OpenServices,
  { closing_ms = defaultClosing_ms, ...options }: ServeOptions,
): Promise<RunningServer> {
  const { config } = services;
  const app = await buildApp(services, options);
  await app.listen({ host: config.host, port: config.port });
  // After listening: pages are served while the index fills and the jobs start; `/api/v1/ready` says when that is done.
  services.indexer.start();
  services.mirror?.start();
  await startClock(services);
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.port;
  return {
    address: config.publicAddress.replace(`:${config.port}`, `:${port}`),
    port,
    async close() {
      await closeInTime(app, closing_ms);
      await close();
    },
  };
}

/** Less than a supervisor's patience (systemd: 90 s), with the jobs' 10 s on top. */
const defaultClosing_ms = 20_000;

/** Stop listening and let running requests end; those that do not in time lose their connections. */
async function closeInTime(app: App, closing_ms: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), closing_ms);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
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
