/** Two engines as one: the first answers while it can, in time; the second, kept in step beside it, when it cannot. */
import type { EngineCapabilities, SearchEngine, SearchResponse, SuggestResponse } from './port.ts';

/** How the first engine is doing. */
export interface PrimaryState {
  available: boolean;
  /** When it last changed between available and not. */
  since: Date;
  /** The last failure in words for the operator's log; null while available. */
  failure: string | null;
}

export interface FallbackOptions {
  primary: SearchEngine;
  fallback: SearchEngine;
  /** An answer later than this comes from the second engine. Milliseconds; default 500. */
  answerWithin_ms?: number;
  now: () => Date;
  /** Told when the first engine becomes unavailable or available again. */
  onChange?: (state: PrimaryState) => void;
}

/** After a failure the first engine is left alone for this long, doubling up to the longest. */
const firstRest_ms = 1_000;
const longestRest_ms = 30_000;

export interface FallbackEngine extends SearchEngine {
  /** `capabilities` is the first one's while it answers, else the second's; each answer says whose it is. */
  readonly primaryState: PrimaryState;
}

class TooLate extends Error {
  constructor(limit_ms: number) {
    super(`no answer within ${limit_ms} ms`);
  }
}

async function inTime<Answer>(answer: Promise<Answer>, limit_ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate(limit_ms)), limit_ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    // A late failure has nobody left to hear it.
    answer.catch(() => undefined);
  }
}

/**
 * Searches and suggestions go to the first engine, and to the second when the first fails or takes too long: such an
 * answer carries `degraded: true`. All else (matching, keeping in step, snapshots) is the second engine's: the first
 * follows the outbox on its own.
 */
export function withFallback(options: FallbackOptions): FallbackEngine {
  const { primary, fallback, answerWithin_ms = 500, now, onChange } = options;
  let state: PrimaryState = { available: true, since: now(), failure: null };
  let rest_ms = firstRest_ms;
  let askAgainAt_ms = 0;

  const become = (available: boolean, failure: string | null): void => {
    const changed = available !== state.available;
    state = { available, since: changed ? now() : state.since, failure };
    if (changed) onChange?.(state);
  };

  /** The second engine lends the first what is asked of it whoever answers: matching, snapshots and better spellings. */
  const capabilitiesOf = ({ capabilities }: SearchEngine): EngineCapabilities => {
    const { snapshots, matching, didYouMean } = fallback.capabilities;
    return { ...capabilities, snapshots, matching, didYouMean };
  };

  const ask = async <Answer extends SearchResponse | SuggestResponse>(
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<Answer> => {
    if (now().getTime() >= askAgainAt_ms) {
      try {
        const answer = await inTime(question(primary), answerWithin_ms);
        rest_ms = firstRest_ms;
        become(true, null);
        return { ...answer, capabilities: capabilitiesOf(primary) };
      } catch (error) {
        askAgainAt_ms = now().getTime() + rest_ms;
        rest_ms = Math.min(longestRest_ms, 2 * rest_ms);
        become(false, error instanceof Error ? error.message : String(error));
      }
    }
    return { ...(await question(fallback)), degraded: true, capabilities: capabilitiesOf(fallback) };
  };

  return {
    get capabilities(): EngineCapabilities {
      return capabilitiesOf(state.available ? primary : fallback);
    },
    get primaryState() {
      return state;
    },
    search: async (request) => {
      const answer = await ask((engine) => engine.search(request));
      if (answer.total > 0 || answer.didYouMean !== undefined || request.text.trim() === '') return answer;
      // What the first engine cannot suggest, the lexicon of the second can.
      const { total, didYouMean } = await fallback.search({ ...request, limit: 0, facets: [] });
      return total === 0 && didYouMean !== undefined ? { ...answer, didYouMean } : answer;
    },
    suggest: (request) => ask((engine) => engine.suggest(request)),
    matches: (request) => fallback.matches(request),
    brokers: (request) => fallback.brokers(request),
    upsert: (documents) => fallback.upsert(documents),
    remove: (keys) => fallback.remove(keys),
    replaceAll: (documents) => fallback.replaceAll(documents),
    clear: () => fallback.clear(),
    size: () => fallback.size(),
    versions: () => fallback.versions(),
    ...(fallback.checksums ? { checksums: (keys) => fallback.checksums!(keys) } : {}),
    snapshot: (path, cursor) => fallback.snapshot(path, cursor),
    restore: (path) => fallback.restore(path),
    close: async () => {
      await Promise.all([primary.close(), fallback.close()]);
    },
  };
}
