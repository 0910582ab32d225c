import { pino } from 'pino';
import { openDatabase } from '../db/client.ts';
import { createSearchEngine } from '../search/index.ts';
import { loadCity } from './city/city.ts';
import type { Config } from './config.ts';
import { newId, type Services } from './context.ts';
import { createFileStorage } from './files/files.ts';
import { createIndexer } from './indexing.ts';
import { createJobs } from './jobs/jobs.ts';
import { createMail } from './mail/mail.ts';

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
  const log = pino({ level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] });
  const { db: database, close: closeDatabase } = openDatabase({ url: databaseUrl });
  const search = await createSearchEngine({ thread: config.mode === 'test' ? 'inProcess' : 'worker' });
  const indexer = createIndexer({ database, search, log });
  const services: Services = {
    config,
    city: loadCity(config.cityFile),
    database,
    search,
    indexer,
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
      await indexer.stop();
      await search.close();
      await closeDatabase();
    },
  };
}
