/** How long an indexer waits, and between what. */

/** Between two looks at the outbox. */
const poll_ms = 300;
/** After the first failure; doubled with each further one. */
const pollAfterFailure_ms = 500;
const longestPollAfterFailure_ms = 30_000;
/** Requests are rare: look for one less often than for changes. */
export const requestPoll_ms = 1_500;
export const requestAttempts = 5;
export const whenIndexedTimeout_ms = 60_000;
/** About as long as somebody looks at a page that is loading. */
export const whenLoadedTimeout_ms = 8_000;
/** What a killed process may have to read again from the outbox. */
const snapshotEvery_ms = 15 * 60_000;

/** How long to wait after some failures in a row: 0.5 s, 1 s, 2 s … 30 s. */
export const waitAfter = (failures: number): number =>
  failures === 0 ? poll_ms : Math.min(longestPollAfterFailure_ms, pollAfterFailure_ms * 2 ** (failures - 1));

/** How long until the next snapshot: writing them takes at most a hundredth of the time. */
export const untilNextSnapshot = (lastTook_ms: number): number =>
  Math.max(snapshotEvery_ms, 100 * lastTook_ms);

/** Resolves after a time, or at once when the signal is aborted. */
export const pause = (duration_ms: number, signal: AbortSignal): Promise<void> =>
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
