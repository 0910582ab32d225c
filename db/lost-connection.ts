import { setTimeout as sleep } from 'node:timers/promises';

/** Codes of Node for an address where nobody listens at the moment, or a connection that broke. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** Codes of PostgreSQL: shutting down, crashed, starting (57P01–57P03), too many connections (53300), class 08. */
const serverCodes = /^(57P0[123]|53300|08...)$/;
/** pg gives these without a code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** drizzle puts the driver's error into its own, better-auth that one into another: enough for those, and no endless chain. */
const depthLimit = 5;

/**
 * Whether an error says that the database does not answer: a later try may succeed. The reason may lie deeper: drizzle
 * and better-auth wrap what the driver threw.
 */
export function isConnectionLost(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < depthLimit && at instanceof Error; depth += 1, at = at.cause) {
    const { code, syscall } = at as NodeJS.ErrnoException;
    if (code === undefined ? messages.test(at.message) : isOfConnection(code, syscall)) return true;
  }
  return false;
}

// The socket in the folder of a stopped server is gone; a missing file has the same code.
const isOfConnection = (code: string, syscall: string | undefined): boolean =>
  networkCodes.has(code) || serverCodes.test(code) || (code === 'ENOENT' && syscall === 'connect');

/** A database that was killed is back in seconds; one that is away for longer is somebody's to look at. */
const patience_ms = 60_000;
const pause_ms = 200;

/**
 * Do what a process needs of the database when it starts, again and again while the database does not answer. To end and
 * be started again instead would cost a start of Node for every second in which the database is away. After a minute, and
 * for any other error at once, throws what `work` threw last.
 * @param onWaiting is told once, when the first try failed
 */
export async function whenDatabaseAnswers<Answer>(
  work: () => Promise<Answer>,
  onWaiting: () => void,
): Promise<Answer> {
  const deadline = performance.now() + patience_ms;
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error) || performance.now() > deadline) throw error;
      if (tries === 1) onWaiting();
      await sleep(pause_ms);
    }
  }
}
