import type { FastifyBaseLogger } from 'fastify';
import type { Database, Transaction } from '../db/client.ts';
import { documentKinds, outbox, type DocumentKind } from '../db/schema/index.ts';
import { DomainError } from './errors.ts';
import { documentKey, type SearchDocument, type SearchEngine } from '../search/index.ts';
import { countDocuments, readDocumentPage, readDocuments } from './indexing-documents.ts';
import {
  countAfter,
  readListingsOf,
  readLoadCursor,
  readNewest,
  readNewestRequest,
  readOutbox,
  removeOutboxBefore,
  writeProgress,
  type Cursor,
  type OutboxRow,
} from './indexing-store.ts';

/**
 * Say, in the transaction that changes it, that a document has to be looked at again. Also for what is no longer to be
 * found: the reader looks at the row as it is then, and removes or replaces.
 */
export async function recordChange(transaction: Transaction, kind: DocumentKind, id: string): Promise<void> {
  await transaction.insert(outbox).values({ documentKind: kind, documentId: id });
}

/** Follows the outbox into the search engine of this process. */
export interface Indexer {
  /** Load everything, then follow until `stop`. Returns at once; failures are logged and tried again. */
  start(): void;
  /** Resolves when the engine holds all that was committed before the call. Works without `start` too. */
  whenIndexed(): Promise<void>;
  /**
   * Resolves when the first load is over, so that a search right after the start finds what is there; at once when the
   * indexer was not started. Throws `search_unavailable` when it takes longer than a reader waits.
   */
  whenLoaded(): Promise<void>;
  /** Changes that the engine has not seen yet; before the first load, the documents to load. */
  lag(): Promise<number>;
  stop(): Promise<void>;
}

const batchSize = 500;
const pageSize = 1_000;
const poll_ms = 300;
const pollAfterFailure_ms = 2_000;
/** Requests to rebuild are rare: look for one less often than for changes. */
const requestPoll_ms = 1_500;
const whenIndexedTimeout_ms = 60_000;
/** About as long as somebody looks at a page that is loading. */
const whenLoadedTimeout_ms = 8_000;
/** How long changes are kept; a process that slept longer loads everything when it starts again. */
export const outboxRetention_ms = 7 * 24 * 3600 * 1000;

/** Clean the outbox: for the daily clock. */
export const trimOutbox = (services: { database: Database; now: () => Date }): Promise<void> =>
  removeOutboxBefore(services.database, new Date(services.now().getTime() - outboxRetention_ms));

const reached = (cursor: Cursor, target: Cursor): boolean => {
  const [mine, wanted] = [BigInt(cursor.transactionId), BigInt(target.transactionId)];
  return mine === wanted ? cursor.position >= target.position : mine > wanted;
};

const pause = (duration_ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, duration_ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

class OutboxIndexer implements Indexer {
  readonly #database: Database;
  readonly #search: SearchEngine;
  readonly #log: FastifyBaseLogger;
  readonly #stopping = new AbortController();
  #cursor: Cursor | null = null;
  #lastRequestId: string | null = null;
  #nextRequestLook_ms = 0;
  #running: Promise<void> | null = null;
  /** Steps run one after the other, whoever asks for them. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: { database: Database; search: SearchEngine; log: FastifyBaseLogger }) {
    this.#database = options.database;
    this.#search = options.search;
    this.#log = options.log;
  }

  start(): void {
    this.#running ??= this.#follow();
  }

  async whenIndexed(): Promise<void> {
    const deadline = performance.now() + whenIndexedTimeout_ms;
    const target = await readNewest(this.#database);
    for (;;) {
      await this.#exclusively(() => this.#catchUp());
      if (!target || (this.#cursor && reached(this.#cursor, target))) return;
      // A transaction that is still open, anywhere on the server, holds back what committed after it began.
      if (performance.now() > deadline)
        throw new Error('The index did not catch up: a transaction stays open.');
      await pause(20, this.#stopping.signal);
      if (this.#stopping.signal.aborted) throw new Error('The indexer was stopped.');
    }
  }

  async whenLoaded(): Promise<void> {
    const deadline = performance.now() + whenLoadedTimeout_ms;
    while (this.#running && !this.#cursor) {
      if (performance.now() > deadline || this.#stopping.signal.aborted)
        throw new DomainError('search_unavailable');
      await pause(20, this.#stopping.signal);
    }
  }

  lag(): Promise<number> {
    return this.#cursor ? countAfter(this.#database, this.#cursor) : countDocuments(this.#database);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#queue.catch(() => undefined);
  }

  #exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work, work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #follow(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      let wait_ms = poll_ms;
      try {
        await this.#exclusively(() => this.#catchUp());
        await this.#exclusively(() => this.#rebuildWhenAsked());
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        this.#log.error({ err: error }, 'indexing failed, trying again');
        wait_ms = pollAfterFailure_ms;
      }
      await pause(wait_ms, this.#stopping.signal);
    }
  }

  /** Load everything if nothing is loaded yet, then read the outbox to its settled end. */
  async #catchUp(): Promise<void> {
    if (!this.#cursor) {
      const request = await readNewestRequest(this.#database);
      await this.#load(request && !request.finishedAt ? request.id : null);
      this.#lastRequestId = request?.id ?? null;
    }
    while (this.#cursor && !this.#stopping.signal.aborted) {
      const rows = await readOutbox(this.#database, this.#cursor, batchSize);
      const last = rows.at(-1);
      if (!last) return;
      await this.#apply(rows);
      this.#cursor = { transactionId: last.transactionId, position: last.position };
    }
  }

  /** Bring the documents of some changes up to date: those that are there are replaced, the others removed. */
  async #apply(rows: readonly OutboxRow[]): Promise<void> {
    const changed = rows.map(({ kind, id }) => ({ kind, id }));
    const renamed = changed.filter(({ kind }) => kind === 'organisation').map(({ id }) => id);
    const all = [...changed, ...(await readListingsOf(this.#database, renamed))];
    for (const kind of documentKinds) {
      const ids = [...new Set(all.filter((one) => one.kind === kind).map((one) => one.id))];
      for (let from = 0; from < ids.length; from += pageSize) {
        const part = ids.slice(from, from + pageSize);
        const documents = await readDocuments(this.#database, kind, part);
        const present = new Set(documents.map((document) => document.id));
        const absent = part.filter((id) => !present.has(id)).map((id) => documentKey(kind, id));
        if (documents.length > 0) await this.#search.upsert(documents);
        if (absent.length > 0) await this.#search.remove(absent);
      }
    }
  }

  /** Replace the whole index. The cursor is taken before the first page, so nothing falls between. */
  async #load(requestId: string | null): Promise<void> {
    const started = performance.now();
    const cursor = await readLoadCursor(this.#database);
    const expected = await countDocuments(this.#database);
    let loaded = 0;
    let reported = 0;
    const report = async (): Promise<void> => {
      const percent = Math.max(1, Math.min(99, Math.floor((loaded / Math.max(expected, 1)) * 100)));
      if (requestId === null || percent === reported) return;
      reported = percent;
      await writeProgress(this.#database, requestId, percent, null);
    };
    const pages = this.#readAll.bind(this);
    async function* counted(): AsyncGenerator<SearchDocument> {
      await report();
      for await (const page of pages()) {
        yield* page;
        loaded += page.length;
        await report();
      }
    }
    await this.#search.replaceAll(counted());
    this.#cursor = cursor;
    if (requestId !== null) await writeProgress(this.#database, requestId, 100, new Date());
    this.#log.info(
      { documents: loaded, duration_ms: Math.round(performance.now() - started) },
      'index loaded',
    );
  }

  /** All documents in pages, kind after kind. */
  async *#readAll(): AsyncGenerator<SearchDocument[]> {
    for (const kind of documentKinds) {
      let afterId: string | null = null;
      for (;;) {
        this.#stopping.signal.throwIfAborted();
        const page: SearchDocument[] = await readDocumentPage(this.#database, kind, afterId, pageSize);
        if (page.length > 0) yield page;
        if (page.length < pageSize) break;
        afterId = page.at(-1)?.id ?? null;
      }
    }
  }

  /** Rebuild when somebody asked since the last look: `npm run reindex` writes a row, every process follows it. */
  async #rebuildWhenAsked(): Promise<void> {
    if (performance.now() < this.#nextRequestLook_ms) return;
    this.#nextRequestLook_ms = performance.now() + requestPoll_ms;
    const request = await readNewestRequest(this.#database);
    if (!request || request.id === this.#lastRequestId) return;
    await this.#load(request.id);
    this.#lastRequestId = request.id;
  }
}

/** An indexer that has loaded nothing yet; `start` or `whenIndexed` does it. */
export function createIndexer(options: {
  database: Database;
  search: SearchEngine;
  log: FastifyBaseLogger;
}): Indexer {
  return new OutboxIndexer(options);
}
