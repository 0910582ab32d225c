import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { Database, Transaction } from '../../db/client.ts';
import { outbox, type DocumentKind } from '../../db/schema/index.ts';
import type { SearchEngine } from '../../search/index.ts';
import type { Config } from '../config.ts';
import { OutboxIndexer } from './follower.ts';
import type { IndexSnapshots } from './snapshot.ts';
import { removeOutboxBefore } from './store.ts';
import type { IndexFindings } from './verification.ts';

/**
 * Say, in the transaction that changes it, that a document has to be looked at again. Also for what is no longer to be
 * found: the reader looks at the row as it is then, and removes or replaces.
 */
export async function recordChange(transaction: Transaction, kind: DocumentKind, id: string): Promise<void> {
  await transaction.insert(outbox).values({ documentKind: kind, documentId: id });
}

/** How an index stands, for the health page and for metrics. */
export interface IndexState {
  /** `waiting`: not filled yet. `following`: filled, and kept in step. */
  phase: 'waiting' | 'loading' | 'following';
  /** Where the first filling came from; null before it. */
  filledFrom: 'snapshot' | 'database' | null;
  /** What a request made it do at present, beside following. */
  request: 'rebuild' | 'verify' | null;
  /** Changes not seen yet; before the first load is over, the documents to load. */
  lag: number;
  /** Age of the oldest change not seen yet; 0 when there is none. */
  lag_ms: number;
  /** Failures in a row; 0 when the last attempt was good. */
  failures: number;
  snapshotWrittenAt: Date | null;
}

/** Follows the outbox into the search engine of this process. */
export interface Indexer {
  /** Fill the engine, from the snapshot or with everything, then follow until `stop`. Failures are tried again. */
  start(): void;
  /** Resolves when the engine holds all that was committed before the call. Works without `start` too. */
  whenIndexed(): Promise<void>;
  /**
   * Resolves when the engine is filled, so that a search right after the start finds what is there; at once when the
   * indexer was not started. Throws `search_unavailable` when it takes longer than a reader waits.
   */
  whenLoaded(): Promise<void>;
  /** Changes that the engine has not seen yet; before the first load, the documents to load. */
  lag(): Promise<number>;
  state(): Promise<IndexState>;
  /** Compare every document with the database and repair. Needs an engine that is filled: see `whenIndexed`. */
  verify(onProgress?: (percent: number) => void): Promise<IndexFindings>;
  /** Build the index anew from the database. Searches go on with the old one until the new one is complete. */
  rebuild(onProgress?: (percent: number) => void): Promise<void>;
  /** Ends following, and writes the snapshot when something changed since the last one. */
  stop(): Promise<void>;
}

export interface IndexerOptions {
  database: Database;
  search: SearchEngine;
  log: FastifyBaseLogger;
  /** Folder of the snapshots; without it, or with an engine that has none, every start reads everything. */
  snapshotFolder?: string;
  /** Keeps the place in the outbox where the index itself is kept elsewhere; instead of `snapshotFolder`. */
  keeper?: IndexSnapshots;
  /** Who answers to requests; default: host, process and engine. */
  name?: string;
}

/** Where a server keeps the snapshot of its index. */
export const snapshotFolderOf = ({ dataDirectory }: Pick<Config, 'dataDirectory'>): string =>
  join(dataDirectory, 'search-index');

/** How long changes are kept; a process that slept longer loads everything when it starts again. */
export const outboxRetention_ms = 7 * 24 * 3600 * 1000;

/** Clean the outbox: for the daily clock. */
export const trimOutbox = (services: { database: Database; now: () => Date }): Promise<void> =>
  removeOutboxBefore(services.database, new Date(services.now().getTime() - outboxRetention_ms));

/** An indexer that has loaded nothing yet; `start` or `whenIndexed` does it. */
export function createIndexer(options: IndexerOptions): Indexer {
  return new OutboxIndexer(options);
}
