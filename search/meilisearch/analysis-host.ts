/** Analysis in a thread of its own: cutting words and ranking must not keep requests waiting. */
import { Worker } from 'node:worker_threads';
import type { Analysis } from './analysis.ts';

export interface AnalysisRequest {
  id: number;
  name: keyof Analysis;
  given: unknown[];
  now_ms: number;
}

export type AnalysisReply =
  { id: number; answer: unknown } | { id: number; error: { message: string; stack?: string } };

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Starts the worker. When it dies, open and later calls reject. `close` ends it. */
export function analyseInWorker(now: () => Date): Analysis & { close(): Promise<void> } {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { name: 'analysis' });
  const open = new Map<number, Waiting>();
  let gone: Error | null = null;
  let lastId = 0;

  const fail = (error: Error): void => {
    gone = error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on('message', (reply: AnalysisReply) => {
    const waiting = open.get(reply.id);
    open.delete(reply.id);
    // An idle worker does not keep the process alive; an open call does.
    if (open.size === 0) worker.unref();
    if ('error' in reply) waiting?.reject(Object.assign(new Error(reply.error.message), reply.error));
    else waiting?.resolve(reply.answer as never);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(gone ?? new Error('The analysis worker has ended.')));
  worker.unref();

  const call = <Name extends keyof Analysis>(name: Name, ...given: Parameters<Analysis[Name]>) =>
    new Promise<never>((resolve, reject) => {
      if (gone) return reject(gone);
      const request: AnalysisRequest = { id: ++lastId, name, given, now_ms: now().getTime() };
      open.set(request.id, { resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  return {
    records: (documents) => call('records', documents),
    rank: (request, recalled, answered) => call('rank', request, recalled, answered),
    rankBrokers: (request, candidates) => call('rankBrokers', request, candidates),
    close: async () => {
      await worker.terminate();
    },
  };
}
