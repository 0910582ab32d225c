import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPurpose } from '../../db/embedded.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import type { Config } from '../../server/config.ts';

export interface ReadyDatabase {
  applicationUrl: string;
  ownerUrl: string;
  /** True when it belongs to another process of ours that goes on running. */
  adopted: boolean;
  startedBy: { pid: number; purpose: EmbeddedPurpose } | null;
  /** Stops the embedded server unless another process started it; does nothing to a given one. */
  stop(): Promise<void>;
}

/**
 * The migrated database that the configuration names: DATABASE_URL, or the embedded PostgreSQL in the data folder,
 * which is started, or adopted when `npm start` runs. Every script begins with it.
 */
export async function openConfiguredDatabase(
  config: Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'dataDirectory'>,
  options: { purpose: EmbeddedPurpose; log: (line: string) => void },
): Promise<ReadyDatabase> {
  const database = await findDatabase(config, options);
  try {
    const { applied } = await migrateDatabase(database);
    if (applied > 0) options.log(`Applied ${applied} migration${applied === 1 ? '' : 's'}.`);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

async function findDatabase(
  config: Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'dataDirectory'>,
  options: { purpose: EmbeddedPurpose; log: (line: string) => void },
): Promise<ReadyDatabase> {
  if (config.databaseUrl !== null) {
    if (config.databaseOwnerUrl === null) {
      options.log(
        'Warning: DATABASE_URL without DATABASE_OWNER_URL: the product runs as the owner of its tables, and row-level ' +
          'security does not bind an owner: a query without its condition would read what is confidential, other ' +
          'people’s messages and statements. Give it a role of its own (README, production).',
      );
    }
    return {
      applicationUrl: config.databaseUrl,
      ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl,
      adopted: false,
      startedBy: null,
      stop: () => Promise.resolve(),
    };
  }
  return startEmbeddedPostgres({ dataDirectory: join(config.dataDirectory, 'postgresql'), ...options });
}
