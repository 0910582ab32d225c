/**
 * The search port: what is relevant, behind one asynchronous interface. The rest of the house imports this file and
 * `documents.ts` only (and `matching/words.ts` to put reasons into words).
 */
import type { Worker } from 'node:worker_threads';
import { EmbeddedEngine } from './embedded/engine.ts';
import { hostInProcess, hostInWorker } from './embedded/host.ts';
import type { MeilisearchEngine } from './meilisearch/engine.ts';
import type { SearchEngine } from './port.ts';

export { checksumOf } from './checksum.ts';
export { withFallback, type FallbackEngine, type PrimaryState } from './fallback.ts';
export type { MeilisearchEngine } from './meilisearch/engine.ts';
export * from './documents.ts';
export * from './port.ts';
export { renderReason, reasonsAgainst, strongestReasons } from './matching/words.ts';
export type { Reason, ReasonCode, ReasonLanguage } from './matching/words.ts';

/**
 * Connects to a Meilisearch server; asks it nothing yet. Words are cut and candidates ranked in a worker of its own.
 * @param options.prefix of the names of its indexes
 */
export async function connectMeilisearch(options: {
  url: string;
  key: string | null;
  prefix: string;
  now: () => Date;
}): Promise<MeilisearchEngine> {
  // The client is read only where a server is named.
  const [{ MeilisearchEngine }, { analyseInWorker }] = await Promise.all([
    import('./meilisearch/engine.ts'),
    import('./meilisearch/analysis-host.ts'),
  ]);
  return new MeilisearchEngine({ ...options, analysis: analyseInWorker(options.now) });
}

export interface SearchEngineOptions {
  /** `worker` (default) keeps all work off the calling thread; `inProcess` is for tests and scripts. */
  thread?: 'worker' | 'inProcess';
  /** The day that freshness and deadlines are measured against; default: the clock, asked for on each call. */
  now?: () => Date;
  /** Told of each thread that is started: for tests that end one. */
  onThread?: (thread: Worker) => void;
}

/** Opens an empty embedded engine. Fill it with `restore`, `upsert` or `replaceAll`. */
export async function createSearchEngine(options: SearchEngineOptions = {}): Promise<SearchEngine> {
  const now = options.now ?? ((): Date => new Date());
  if (options.thread === 'inProcess') return hostInProcess(new EmbeddedEngine(), now);
  return hostInWorker(now, options.onThread);
}
