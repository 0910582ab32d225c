import { pino } from 'pino';
import { achievements, organisations } from '../../db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { checksumOf, createSearchEngine, type SearchEngine } from '../../search/index.ts';
import { newId } from '../context.ts';
import { readDocumentPage } from './documents.ts';
import { createIndexer, recordChange, type Indexer } from './indexer.ts';

/** A server process as far as its index goes: an engine, filled and kept in step from a database. */
export interface IndexingProcess {
  search: SearchEngine;
  indexer: Indexer;
  /** Like Ctrl-C. */
  stop(): Promise<void>;
  /** Like kill -9: nothing is written. */
  kill(): Promise<void>;
}

export interface IndexingScene {
  database: TestDatabase;
  /** A university whose achievements are written. */
  organisationId: string;
  newProcess(snapshotFolder?: string, name?: string): Promise<IndexingProcess>;
  /** Store achievements and say so in the outbox, in one transaction. @returns their ids */
  publish(...titles: string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** An achievement as a row. */
export const achievementRow = (organisationId: string, title: string) => ({
  id: newId(),
  organisationId,
  title,
  summary: title,
  status: 'published' as const,
  completeness: 50,
  publishedAt: new Date(),
});

/** Set the scene of the tests of indexing, on a database of its own. */
export async function createIndexingScene(): Promise<IndexingScene> {
  const database = await createTestDatabase();
  const organisationId = newId();
  await database.db.insert(organisations).values({
    id: organisationId,
    kind: 'university',
    name: '海洋大学',
    district: '370212',
    verifiedAt: new Date(),
  });
  const open: IndexingProcess[] = [];
  return {
    database,
    organisationId,
    async newProcess(snapshotFolder, name) {
      const search = await createSearchEngine({ thread: 'inProcess' });
      const log = pino({ level: 'silent' });
      const indexer = createIndexer({ database: database.db, search, log, snapshotFolder, name });
      let ended = false;
      const process: IndexingProcess = {
        search,
        indexer,
        async stop() {
          if (ended) return;
          ended = true;
          await indexer.stop();
          await search.close();
        },
        async kill() {
          ended = true;
          const refused = (): Promise<never> => Promise.reject(new Error('killed'));
          Object.assign(search, { snapshot: refused });
          await indexer.stop();
          await search.close();
        },
      };
      open.push(process);
      return process;
    },
    async publish(...titles) {
      const rows = titles.map((title) => achievementRow(organisationId, title));
      await database.db.transaction(async (transaction) => {
        await transaction.insert(achievements).values(rows);
        for (const { id } of rows) await recordChange(transaction, 'achievement', id);
      });
      return rows.map(({ id }) => id);
    },
    async close() {
      await Promise.all(open.map((process) => process.stop()));
      await database.close();
    },
  };
}

/** Key → checksum of every document that is to be found, by the database. */
export async function databaseChecksums({ db }: TestDatabase): Promise<Record<string, string>> {
  const pages = await Promise.all(
    (['achievement', 'need', 'organisation', 'broker'] as const).map((kind) =>
      readDocumentPage(db, kind, null, 100_000),
    ),
  );
  return Object.fromEntries(pages.flat().map((document) => [document.key, checksumOf(document)]));
}

/** Key → checksum of every document that an engine holds. */
export async function indexChecksums(search: SearchEngine): Promise<Record<string, string>> {
  return search.checksums!(Object.keys(await search.versions()));
}
