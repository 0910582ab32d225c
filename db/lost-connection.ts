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
 * Whether an error says that the database does not answer: a later try may succeed. It looks at the error itself and at
 * the causes that libraries have wrapped in their own errors.
 */
export function isConnectionLost(error: unknown): boolean {
  let reason = error;
  for (let depth = 0; depth < depthLimit && reason instanceof Error; depth += 1) {
    if (saysConnectionLost(reason)) return true;
    reason = reason.cause;
  }
  return false;
}

function saysConnectionLost(reason: Error): boolean {
  const { code, syscall } = reason as NodeJS.ErrnoException;
  if (code === undefined) return messages.test(reason.message);
  // The socket in the folder of a stopped server is gone; a missing file has the same code.
  return networkCodes.has(code) || serverCodes.test(code) || (code === 'ENOENT' && syscall === 'connect');
}
