import { pino, type DestinationStream, type Logger } from 'pino';

/** An error as a log line may have it. */
interface LoggedError {
  type: string;
  message: string;
  code?: string;
  /** Where it was thrown: files and lines, without the message. */
  stack?: string;
  /** What PostgreSQL names of the rule that refused: its name and its table, never the row. */
  constraint?: string;
  table?: string;
  cause?: LoggedError;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * An error without what people wrote. Errors of the database carry the row (`detail`) and the parameters of the statement
 * (drizzle's message), errors of the network the bytes that were sent: only what is listed here gets into a log, and of a
 * message only what stands before the parameters.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const fromDatabase = 'severity' in error || error.message.startsWith('Failed query:');
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    // PostgreSQL quotes what it could not read: `invalid input syntax for type uuid: "…"`.
    message: fromDatabase ? withoutValues(error.message) : error.message,
    code: textOf(code),
    stack: frames?.join('\n'),
    constraint: textOf(constraint),
    table: textOf(table),
    ...(error.cause instanceof Error && depth < 3 ? { cause: loggedError(error.cause, depth + 1) } : {}),
  };
}

const withoutValues = (message: string): string =>
  message
    .split(/\nparams:/)[0]!
    .replace(/: "[^]*"/g, ': …')
    .replace(/\([^()]*\)=\([^]*\)/g, '…');

/** Who called, for lines about one request: neither address nor words, which can be of people. */
const loggedRequest = (request: { method?: string; id?: unknown; routeOptions?: { url?: string } }) => ({
  method: request.method,
  id: request.id,
  route: request.routeOptions?.url,
});

/**
 * The log of a process: JSON lines on stdout, without personal data at any level.
 * @param level pino's, e.g. `warn`
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    serializers: {
      err: (error: unknown) => loggedError(error),
      error: (error: unknown) => loggedError(error),
      req: loggedRequest,
      res: (reply: { statusCode?: number }) => ({ statusCode: reply.statusCode }),
    },
    // A second lock behind the serializers, for whoever hands headers or a body to the log one day.
    redact: ['*.headers', '*.body', '*.cookie', '*.authorization', '*.password', '*.email'],
  };
  return destination ? pino(options, destination) : pino(options);
}
