/** The life of the index on the server: made, filled beside the present one, swapped in, and what is known of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { MeilisearchApiError, type EnqueuedTaskPromise, type Meilisearch } from 'meilisearch';
import { indexSettings, settingsMark } from './settings.ts';

/** Building may take as long as it takes; a task that does not end in this time is an error. */
const longestTask_ms = 10 * 60_000;

/** Waits for a task. Throws what the server says when it failed. */
export async function done(promise: EnqueuedTaskPromise): Promise<void> {
  const task = await promise.waitTask({ timeout: longestTask_ms, interval: 20 });
  if (task.status !== 'succeeded')
    throw new Error(`Meilisearch: ${task.type} ${task.status}: ${task.error?.message ?? 'no reason given'}`);
}

const isAbsent = (error: unknown): boolean =>
  error instanceof MeilisearchApiError &&
  (error.cause?.code === 'index_not_found' || error.cause?.code === 'document_not_found');

/** Does a value of the server's hold all of ours? It adds defaults to objects, and sorts lists that are sets. */
function holds(held: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(held) || held.length !== wanted.length) return false;
    const sorted = (list: unknown[]): string[] => list.map((item) => JSON.stringify(item)).sort();
    const [mine, other] = [sorted(held), sorted(wanted)];
    return mine.every((item, index) => item === other[index]);
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof held !== 'object' || held === null) return false;
    return Object.entries(wanted).every(([key, value]) =>
      holds((held as Record<string, unknown>)[key], value),
    );
  }
  return held === wanted;
}

/** What the index holds, kept beside it. */
export interface IndexState {
  /** When the index was made that this is about. The server makes one by itself when a document comes after a wipe. */
  createdAt: string;
  /** Settings and record format that it was built with. */
  mark: string;
  /** How far into the outbox it goes; null where nobody said. */
  cursor: string | null;
}

export class IndexLife {
  readonly #client: Meilisearch;
  readonly live: string;
  readonly next: string;
  readonly #state: string;
  /** The index that is known to be whole: the one that was swapped in, or that the state was read of. */
  #createdAt: string | null = null;

  constructor(client: Meilisearch, prefix: string) {
    this.#client = client;
    this.live = `${prefix}-documents`;
    this.next = `${prefix}-documents-next`;
    this.#state = `${prefix}-state`;
  }

  /** Null: no index, one that was never finished, or one that is not the state's. */
  async readState(): Promise<IndexState | null> {
    try {
      const { mark, cursor, createdAt } = await this.#client
        .index<IndexState>(this.#state)
        .getDocument('live');
      if ((await this.#client.getRawIndex(this.live)).createdAt !== createdAt) return null;
      this.#createdAt = createdAt;
      return { mark, cursor, createdAt };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** An index is whole from now on, and nobody has said yet how far it goes. */
  async #begin(createdAt: string): Promise<void> {
    this.#createdAt = createdAt;
    await this.writeState(null);
  }

  /** Says how far the index goes that is known to be whole: nothing about another that has come in its place since. */
  async writeState(cursor: string | null): Promise<void> {
    if (this.#createdAt === null) throw new Error(`Nothing is known yet of the index ${this.live}.`);
    const state = { id: 'live', mark: settingsMark(), cursor, createdAt: this.#createdAt };
    await done(this.#client.index(this.#state).addDocuments([state], { primaryKey: 'id' }));
  }

  /** Names of the settings that the live index has otherwise than we want; none where there is no index yet. */
  async drift(): Promise<string[]> {
    try {
      const held = (await this.#client.index(this.live).getSettings()) as Record<string, unknown>;
      return Object.entries(indexSettings())
        .filter(([name, wanted]) => !holds(held[name], wanted))
        .map(([name]) => name);
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  }

  /** Makes an empty index with our settings under a name, instead of what may be there. */
  async create(name: string): Promise<void> {
    await this.#client.deleteIndexIfExists(name);
    await this.#whenGone(name);
    await done(this.#client.createIndex(name, { primaryKey: 'id' }));
    await done(this.#client.index(name).updateSettings(indexSettings()));
  }

  /** Deletion is a task of its own, which the client does not let us wait for. */
  async #whenGone(name: string): Promise<void> {
    const { results } = await this.#client.tasks.getTasks({
      indexUids: [name],
      types: ['indexDeletion'],
      limit: 1,
    });
    if (results[0] !== undefined)
      await this.#client.tasks.waitForTask(results[0].uid, { timeout: longestTask_ms, interval: 20 });
  }

  /** An empty live index where there is none. */
  async ensure(): Promise<void> {
    if ((await this.readState())?.mark === settingsMark()) return;
    await this.create(this.live);
    await this.#begin((await this.#client.getRawIndex(this.live)).createdAt);
  }

  /** The next index, which is whole, takes the place of the live one in one step; the old one is deleted. */
  async swap(): Promise<void> {
    try {
      await this.#client.getRawIndex(this.live);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      await done(this.#client.createIndex(this.live, { primaryKey: 'id' }));
    }
    const { createdAt } = await this.#client.getRawIndex(this.next);
    await this.#client.swapIndexes([{ indexes: [this.live, this.next], rename: false }]);
    // A key that is scoped to our indexes may swap them but not read that task: the index itself says when it is done.
    const deadline = performance.now() + longestTask_ms;
    while ((await this.#client.getRawIndex(this.live)).createdAt !== createdAt) {
      if (performance.now() > deadline) throw new Error(`Meilisearch did not swap ${this.live} in time.`);
      await sleep(50);
    }
    await done(this.#client.deleteIndex(this.next));
    await this.#begin(createdAt);
  }
}
