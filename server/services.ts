import { openDatabase, type Database } from '../db/client.ts';
import type { FastifyBaseLogger } from 'fastify';
import { connectMeilisearch, createSearchEngine, withFallback, type SearchEngine } from '../search/index.ts';
import { loadCity } from './city/city.ts';
import type { Config } from './config.ts';
import { newId, type Services } from './context.ts';
import { createFileStorage } from './files/files.ts';
import { createMirror } from './indexing/mirror.ts';
import { createIndexer, snapshotFolderOf } from './indexing/indexer.ts';
import { createJobs } from './jobs/jobs.ts';
import { createLog } from './logging.ts';
import { createMail } from './mail/mail.ts';
import { openReplica } from './replica.ts';

/** The services of a process, and how to end them. */
export interface OpenServices {
  services: Services;
  close(): Promise<void>;
}

/**
 * Open everything that verbs need. Nothing listens and no job runs yet; the caller closes.
 * @param databaseUrl the application role's address
 */
export async function openServices(config: Config, databaseUrl: string): Promise<OpenServices> {
  const log = createLog(config.logLevel);
  const { db: database, close: closeDatabase } = openDatabase({ url: databaseUrl });
  const replica = config.databaseReplicaUrl ? openReplica(config.databaseReplicaUrl, log) : null;
  const embedded = await createSearchEngine({ thread: config.mode === 'test' ? 'inProcess' : 'worker' });
  const indexer = createIndexer({
    database,
    search: embedded,
    log,
    snapshotFolder: snapshotFolderOf(config),
  });
  const { search, mirror } = await openSearch(config, embedded, database, log);
  const services: Services = {
    config,
    city: loadCity(config.cityFile),
    database,
    replica,
    search,
    indexer,
    mirror,
    jobs: createJobs({ databaseUrl, log }),
    mail: createMail(config),
    files: createFileStorage(config.dataDirectory),
    log,
    now: () => new Date(),
    newId,
  };
  return {
    services,
    async close() {
      await services.jobs.stop();
      await mirror?.stop();
      await indexer.stop();
      await search.close();
      await replica?.close();
      await closeDatabase();
    },
  };
}

/**
 * The search of a process: its embedded index, or, where MEILI_URL names a server, that one with the embedded index behind
 * it. Says in the log what is wrong with the server; nothing waits for it.
 */
async function openSearch(
  config: Config,
  embedded: SearchEngine,
  database: Database,
  log: FastifyBaseLogger,
): Promise<Pick<Services, 'search' | 'mirror'>> {
  if (!config.meiliUrl) return { search: embedded, mirror: null };
  const now = (): Date => new Date();
  const server = { url: config.meiliUrl, key: config.meiliKey, prefix: config.meiliPrefix };
  const engine = await connectMeilisearch({ ...server, now });
  void engine.problems().then((problems) => problems.forEach((problem) => log.warn(problem)));
  const search = withFallback({
    primary: engine,
    fallback: embedded,
    now,
    onChange: ({ available, failure }) =>
      available
        ? log.info('Meilisearch answers again')
        : log.warn({ failure }, 'Meilisearch does not answer: the embedded index searches'),
  });
  return { search, mirror: createMirror({ database, engine, log }) };
}
