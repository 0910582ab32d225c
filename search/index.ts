/**
 * The search port: what is relevant, behind one asynchronous interface. The rest of the house imports this file and
 * `documents.ts` only (and `matching/words.ts` to put reasons into words).
 */
import { EmbeddedEngine } from './embedded/engine.ts';
import { hostInProcess, hostInWorker } from './embedded/host.ts';
import type { SearchEngine } from './port.ts';

export * from './documents.ts';
export * from './port.ts';
export { renderReason, reasonsAgainst, strongestReasons } from './matching/words.ts';
export type { Reason, ReasonCode, ReasonLanguage } from './matching/words.ts';

export interface SearchEngineOptions {
  /** `worker` (default) keeps all work off the calling thread; `inProcess` is for tests and scripts. */
  thread?: 'worker' | 'inProcess';
  /** The day that freshness and deadlines are measured against; default: the clock, asked for on each call. */
  now?: () => Date;
}

/** Opens an empty embedded engine. Fill it with `restore`, `upsert` or `replaceAll`. */
export async function createSearchEngine(options: SearchEngineOptions = {}): Promise<SearchEngine> {
  const now = options.now ?? ((): Date => new Date());
  if (options.thread === 'inProcess') return hostInProcess(new EmbeddedEngine(), now);
  return hostInWorker(now);
}
