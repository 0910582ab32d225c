/** The asynchronous port around the engine: in this thread, or in a worker that takes messages. */
import { Worker } from 'node:worker_threads';
import type { SearchDocument } from '../documents.ts';
import type { SearchEngine } from '../port.ts';
import { embeddedCapabilities, type EmbeddedEngine } from './engine.ts';
import type { OperationName, Operations, ReplyMessage, RequestMessage } from './operations.ts';

/** Documents that cross in one message: some ten milliseconds of work, so that searches slip in between. */
const batchSize = 25;
/** Batches on their way at once: the next one is already there when the engine is done with one. */
const batchesAhead = 2;

type Call = <Name extends OperationName>(
  operation: Name,
  argument: Operations[Name]['argument'],
) => Promise<Operations[Name]['answer']>;

async function* batchesOf(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Sends the batches of documents in order, some ahead of the answers. The first failure ends it. */
async function sendAll(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  send: (batch: SearchDocument[]) => Promise<void>,
): Promise<void> {
  const onTheirWay: Promise<void>[] = [];
  try {
    for await (const batch of batchesOf(documents)) {
      onTheirWay.push(send(batch));
      if (onTheirWay.length > batchesAhead) await onTheirWay.shift();
    }
  } finally {
    await Promise.all(onTheirWay);
  }
}

function engineOver(call: Call, close: () => Promise<void>): SearchEngine {
  // One rebuild at a time; the next waits for the one before.
  let rebuilding: Promise<void> = Promise.resolve();
  const rebuild = async (
    documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  ): Promise<void> => {
    await call('replaceBegin', null);
    try {
      await sendAll(documents, (batch) => call('replaceAdd', batch));
    } catch (error) {
      await call('replaceAbandon', null);
      throw error;
    }
    await call('replaceEnd', null);
  };
  return {
    capabilities: embeddedCapabilities,
    search: (request) => call('search', request),
    suggest: (request) => call('suggest', request),
    matches: (request) => call('matches', request),
    brokers: (request) => call('brokers', request),
    upsert: (documents) => sendAll(documents, (batch) => call('upsert', batch)),
    remove: (keys) => call('remove', keys),
    replaceAll: (documents) => {
      rebuilding = rebuilding.then(() => rebuild(documents));
      const done = rebuilding;
      rebuilding = done.catch(() => undefined);
      return done;
    },
    clear: () => call('clear', null),
    size: () => call('size', null),
    versions: () => call('versions', null),
    checksums: (keys) => call('checksums', keys),
    snapshot: (path, cursor) => call('snapshot', { path, cursor: cursor ?? null }),
    restore: (path) => call('restore', path),
    close,
  };
}

/** The port over an engine of this thread. */
export function hostInProcess(engine: EmbeddedEngine, now: () => Date): SearchEngine {
  return engineOver(
    async (operation, argument) => engine.perform(operation, argument, now()),
    async () => undefined,
  );
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** A worker and the calls that it has not answered yet. */
class WorkerLine {
  readonly #open = new Map<number, Waiting>();
  readonly #worker: Worker;
  /** Resolves when the worker runs; rejects where it cannot. */
  readonly online: Promise<void>;
  #lastId = 0;

  /** `onEnd` is told once, when the worker has died or was ended. */
  constructor(worker: Worker, onEnd: () => void) {
    this.#worker = worker;
    let failure = new Error('The search worker has ended.');
    this.online = new Promise((resolve, reject) => {
      worker.once('online', () => {
        // An idle engine does not keep the process alive; an open call does.
        if (this.#open.size === 0) worker.unref();
        resolve();
      });
      worker.once('error', reject);
    });
    // Only the first worker is waited for; of a later one the calls tell.
    this.online.catch(() => undefined);
    worker.on('message', (message: ReplyMessage) => this.#answer(message));
    worker.on('error', (error) => (failure = error));
    worker.once('exit', () => {
      onEnd();
      for (const waiting of this.#open.values()) waiting.reject(failure);
      this.#open.clear();
    });
  }

  #answer(message: ReplyMessage): void {
    const waiting = this.#open.get(message.id);
    this.#open.delete(message.id);
    if (this.#open.size === 0) this.#worker.unref();
    if ('error' in message) {
      const error = new Error(message.error.message);
      error.stack = message.error.stack;
      waiting?.reject(error);
    } else waiting?.resolve(message.answer as never);
  }

  ask(request: Omit<RequestMessage, 'id'>): Promise<never> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#open.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, ...request } satisfies RequestMessage);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * The port over an engine in a worker thread. An error of one call rejects that call. When the worker itself dies, its
 * open calls reject, and the next call opens a new one, which is empty: `reopened` tells who fills it.
 * @param onThread is told of each worker that is started
 */
export async function hostInWorker(
  now: () => Date,
  onThread?: (worker: Worker) => void,
): Promise<SearchEngine> {
  let line: WorkerLine | null = null;
  let reopened = 0;
  let closed = false;

  const openLine = (): WorkerLine => {
    if (closed) throw new Error('The search engine was closed.');
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'search' });
    onThread?.(worker);
    return (line = new WorkerLine(worker, () => {
      line = null;
      reopened++;
    }));
  };
  const call: Call = async (operation, argument) =>
    (line ?? openLine()).ask({ operation, argument, now_ms: now().getTime() });
  const engine = engineOver(call, async () => {
    closed = true;
    await line?.end();
  });
  Object.defineProperty(engine, 'reopened', { get: () => reopened });
  await openLine().online;
  return engine;
}
