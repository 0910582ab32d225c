import { hostname } from 'node:os';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../db/client.ts';
import { DomainError } from '../errors.ts';
import { applyChanges, loadEverything, type Target } from './apply.ts';
import { countDocuments } from './documents.ts';
import {
  pause,
  requestAttempts,
  requestPoll_ms,
  untilNextSnapshot,
  waitAfter,
  whenIndexedTimeout_ms,
  whenLoadedTimeout_ms,
} from './pace.ts';
import { withReports, type Progress } from './reports.ts';
import { readNewestRequest, type IndexRequest } from './requests.ts';
import { openSnapshots, type IndexSnapshots } from './snapshot.ts';
import { countAfter, readNewest, readOutbox, type Cursor } from './store.ts';
import type { Indexer, IndexerOptions, IndexState } from './indexer.ts';
import { verifyIndex, type IndexFindings } from './verification.ts';

const batchSize = 500;

const reached = (cursor: Cursor, target: Cursor): boolean => {
  const [mine, wanted] = [BigInt(cursor.transactionId), BigInt(target.transactionId)];
  return mine === wanted ? cursor.position >= target.position : mine > wanted;
};

/** The indexer: see `Indexer`. */
export class OutboxIndexer implements Indexer {
  readonly #database: Database;
  readonly #log: FastifyBaseLogger;
  readonly #target: Target;
  readonly #snapshots: IndexSnapshots | null;
  readonly #name: string;
  readonly #stopping = new AbortController();
  #cursor: Cursor | null = null;
  /** How often the engine had been reopened when it was last filled. */
  #filledAfter: number | undefined = undefined;
  #phase: IndexState['phase'] = 'waiting';
  #filledFrom: IndexState['filledFrom'] = null;
  #failures = 0;
  #lastRequestId: string | null = null;
  /** The newest request to rebuild that this index is younger than: kept in the snapshot. */
  #lastRebuildId: string | null = null;
  #nextRequestLook_ms = 0;
  /** The request that is being followed, beside the outbox. */
  #request: { kind: IndexRequest['kind']; done: Promise<void> } | null = null;
  /** The engine holds what the snapshot does not. */
  #changed = false;
  #nextSnapshot_ms = 0;
  #running: Promise<void> | null = null;
  /** Steps run one after the other, whoever asks for them. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ database, search, log, snapshotFolder, keeper, name }: IndexerOptions) {
    this.#database = database;
    this.#log = log;
    this.#target = { database, search, log };
    this.#name = name ?? `${hostname()}:${process.pid} ${search.capabilities.name}`;
    const keeps = snapshotFolder !== undefined && search.capabilities.snapshots;
    this.#snapshots = keeps
      ? openSnapshots({ folder: snapshotFolder, database, search, log })
      : (keeper ?? null);
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

  /** Has an engine that was filled begun anew, empty? */
  get #lost(): boolean {
    return this.#target.search.reopened !== this.#filledAfter;
  }

  async whenLoaded(): Promise<void> {
    const deadline = performance.now() + whenLoadedTimeout_ms;
    while (this.#running && (!this.#cursor || this.#lost)) {
      if (performance.now() > deadline || this.#stopping.signal.aborted)
        throw new DomainError('search_unavailable');
      await pause(20, this.#stopping.signal);
    }
  }

  lag(): Promise<number> {
    return this.state().then(({ lag }) => lag);
  }

  async state(): Promise<IndexState> {
    const [behind, snapshotWrittenAt] = await Promise.all([
      this.#cursor ? countAfter(this.#database, this.#cursor) : null,
      this.#snapshots?.writtenAt() ?? null,
    ]);
    return {
      phase: this.#phase,
      filledFrom: this.#filledFrom,
      request: this.#request?.kind ?? null,
      lag: behind ? behind.count : await countDocuments(this.#database),
      lag_ms: behind?.oldest ? Math.max(0, Date.now() - behind.oldest.getTime()) : 0,
      failures: this.#failures,
      snapshotWrittenAt,
    };
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#request?.done;
    await this.#exclusively(() => this.#writeSnapshot()).catch((error: unknown) => {
      this.#log.warn({ err: error }, 'index snapshot not written');
    });
  }

  #exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work, work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #follow(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#exclusively(() => this.#catchUp());
        await this.#lookForRequest();
        await this.#keepSnapshot();
        this.#failures = 0;
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        this.#failures++;
        const again_ms = waitAfter(this.#failures);
        this.#log.error({ err: error, failures: this.#failures, again_ms }, 'indexing failed, trying again');
      }
      await pause(waitAfter(this.#failures), this.#stopping.signal);
    }
  }

  /** Fill the engine if it is not filled yet, then read the outbox to its settled end. */
  async #catchUp(): Promise<void> {
    // A search server that lost its data is filled again; meanwhile this index answers nothing.
    if (this.#cursor && (this.#lost || (await this.#snapshots?.present?.()) === false)) this.#cursor = null;
    if (!this.#cursor) await this.#fill();
    while (this.#cursor && !this.#stopping.signal.aborted) {
      const rows = await readOutbox(this.#database, this.#cursor, batchSize);
      const last = rows.at(-1);
      if (!last) return;
      await applyChanges(this.#target, rows);
      this.#changed = true;
      this.#cursor = { transactionId: last.transactionId, position: last.position };
    }
  }

  async #fill(): Promise<void> {
    this.#phase = 'loading';
    this.#filledAfter = this.#target.search.reopened;
    const [newest, rebuild] = await Promise.all([
      readNewestRequest(this.#database),
      readNewestRequest(this.#database, 'rebuild'),
    ]);
    this.#lastRebuildId = rebuild?.id ?? null;
    const asked = rebuild !== null && rebuild.finishedAt === null;
    if (!asked) this.#cursor = (await this.#snapshots?.restore(this.#lastRebuildId)) ?? null;
    this.#filledFrom = this.#cursor ? 'snapshot' : 'database';
    if (this.#cursor) this.#nextSnapshot_ms = performance.now() + untilNextSnapshot(0);
    else {
      const load = async (progress: Progress): Promise<{ cursor: Cursor; findings: null }> => ({
        cursor: await loadEverything(this.#target, this.#stopping.signal, progress),
        findings: null,
      });
      const { cursor } = asked ? await this.#reporting(rebuild.id, load) : await load(async () => undefined);
      this.#cursor = cursor;
      this.#changed = true;
    }
    // A verification that nobody has finished is still to be done, now that there is something to verify.
    this.#lastRequestId = newest && (newest.finishedAt || newest.id === rebuild?.id) ? newest.id : null;
    this.#phase = 'following';
  }

  async rebuild(onProgress?: (percent: number) => void): Promise<void> {
    this.#lastRebuildId = (await readNewestRequest(this.#database, 'rebuild'))?.id ?? null;
    await this.#rebuild(async (percent) => onProgress?.(percent));
  }

  /**
   * The outbox is followed meanwhile, into the old index and the new one. A page that was read before a change may have
   * come after it: so everything since the beginning of the rebuild is looked at once more.
   */
  async #rebuild(progress: Progress): Promise<{ findings: null }> {
    const cursor = await loadEverything(this.#target, this.#stopping.signal, progress);
    await this.#exclusively(async () => {
      this.#cursor = cursor;
      this.#changed = true;
      this.#phase = 'following';
      this.#filledFrom ??= 'database';
      await this.#catchUp();
    });
    return { findings: null };
  }

  async verify(onProgress?: (percent: number) => void): Promise<IndexFindings> {
    const { findings } = await this.#verify(async (percent) => onProgress?.(percent));
    return findings;
  }

  async #verify(progress: Progress): Promise<{ findings: IndexFindings }> {
    const findings = await verifyIndex({
      ...this.#target,
      signal: this.#stopping.signal,
      report: progress,
      step: (work) =>
        this.#exclusively(async () => {
          if (!this.#cursor) throw new Error('The index is not filled yet: there is nothing to verify.');
          return work({
            cursor: () => this.#cursor!,
            catchUp: () => this.#catchUp(),
            repaired: () => (this.#changed = true),
          });
        }),
    });
    return { findings };
  }

  /** Do what somebody asked for since the last look: a command writes a row, every process follows it. */
  async #lookForRequest(): Promise<void> {
    if (this.#request || performance.now() < this.#nextRequestLook_ms) return;
    this.#nextRequestLook_ms = performance.now() + requestPoll_ms;
    const request = await readNewestRequest(this.#database);
    if (!request || request.id === this.#lastRequestId) return;
    this.#lastRequestId = request.id;
    const done = this.#serve(request).finally(() => (this.#request = null));
    this.#request = { kind: request.kind, done };
  }

  /** Follow a request, again when it fails, a few times. Never throws. */
  async #serve({ id, kind }: IndexRequest): Promise<void> {
    for (let attempt = 1; attempt <= requestAttempts && !this.#stopping.signal.aborted; attempt++) {
      try {
        if (kind === 'verify') await this.#reporting(id, (progress) => this.#verify(progress));
        else await this.#reporting(id, (progress) => this.#rebuild(progress));
        if (kind === 'rebuild') this.#lastRebuildId = id;
        this.#nextSnapshot_ms = 0;
        return;
      } catch (error) {
        if (this.#stopping.signal.aborted) return;
        this.#log.error({ err: error, request: kind, attempt }, 'request to the index failed');
        await pause(waitAfter(attempt), this.#stopping.signal);
      }
    }
  }

  #reporting<Result extends { findings: IndexFindings | null }>(
    requestId: string,
    work: (progress: Progress) => Promise<Result>,
  ): Promise<Result> {
    return withReports(this.#database, { requestId, reporter: this.#name }, work);
  }

  /** Write the snapshot when it is time: after a filling or a rebuild, and every so often. */
  async #keepSnapshot(): Promise<void> {
    if (!this.#snapshots || !this.#changed || this.#request) return;
    if (performance.now() < this.#nextSnapshot_ms) return;
    const started = performance.now();
    try {
      await this.#exclusively(() => this.#writeSnapshot());
    } catch (error) {
      // A full disk is no reason to stop following.
      this.#log.warn({ err: error }, 'index snapshot not written');
    }
    const ended = performance.now();
    this.#nextSnapshot_ms = ended + (this.#snapshots.every_ms ?? untilNextSnapshot(ended - started));
  }

  async #writeSnapshot(): Promise<void> {
    if (!this.#snapshots || !this.#changed || !this.#cursor || this.#lost) return;
    await this.#snapshots.write(this.#cursor, this.#lastRebuildId);
    this.#changed = false;
  }
}
