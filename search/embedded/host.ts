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

/**
 * The port over an engine in a worker thread. An error of one call rejects that call; when the worker itself dies,
 * every open and later call rejects, and the caller opens a new engine.
 */
export async function hostInWorker(now: () => Date): Promise<SearchEngine> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'search' });
  const open = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let nextId = 1;
  let gone: Error | null = null;

  const fail = (error: Error): void => {
    gone = error;
    for (const waiting of open.values()) waiting.reject(error);
    open.clear();
  };
  worker.on('message', (message: ReplyMessage) => {
    const waiting = open.get(message.id);
    if (waiting === undefined) return;
    open.delete(message.id);
    if (open.size === 0) worker.unref();
    if ('error' in message) {
      const error = new Error(message.error.message);
      error.stack = message.error.stack;
      waiting.reject(error);
    } else waiting.resolve(message.answer as never);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(gone ?? new Error('The search worker has ended.')));
  await new Promise<void>((resolve, reject) => {
    worker.once('online', resolve);
    worker.once('error', reject);
  });
  // An idle engine does not keep the process alive; an open call does.
  worker.unref();

  const call: Call = (operation, argument) =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      const id = nextId++;
      open.set(id, { resolve, reject });
      worker.ref();
      const message: RequestMessage = { id, operation, argument, now_ms: now().getTime() };
      worker.postMessage(message);
    });
  return engineOver(call, async () => {
    await worker.terminate();
  });
}
