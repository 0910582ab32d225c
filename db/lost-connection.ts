import { DrizzleQueryError } from 'drizzle-orm';

/** Codes of Node for an address where nobody listens at the moment, or a connection that broke. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** Codes of PostgreSQL: shutting down, crashed, starting (57P01–57P03), too many connections (53300), class 08. */
const serverCodes = /^(57P0[123]|53300|08...)$/;
/** pg gives these without a code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error of a query or of a transaction says that the database does not answer: a later try may succeed. */
export function isConnectionLost(error: unknown): boolean {
  const reason: unknown = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(reason instanceof Error)) return false;
  const { code, syscall } = reason as NodeJS.ErrnoException;
  if (code === undefined) return messages.test(reason.message);
  // The socket in the folder of a stopped server is gone; a missing file has the same code.
  return networkCodes.has(code) || serverCodes.test(code) || (code === 'ENOENT' && syscall === 'connect');
}
