/** The part of pg.Client that is used here. */
export interface PoolClient {
  query(...parameters: unknown[]): unknown;
  /** There while somebody has taken the client out of the pool. */
  release?(error: unknown): void;
  on(event: 'error', listener: (error: Error) => void): void;
}

interface Result {
  rows: unknown[];
  rowCount: number | null;
}

type Parser = (text: string) => unknown;
interface Types {
  getTypeParser(type: number, format?: string): Parser;
}

type Callback = (error: unknown, result?: unknown) => void;

/** Object identifier of the type bigint (pg_type.dat). */
const bigintType = 20;

/**
 * A statement that begins with this comment is parsed and planned once for each connection, under the name that it gives.
 * For the few statements of a fixed text that run very often: drizzle's raw `sql` cannot name a statement.
 */
const preparedMark = /^\s*\/\* prepared: ([a-z_]+) \*\//;

/**
 * Makes a new connection of the pool speak as the rest of our code expects: bigint columns as bigint, a result that is
 * the array of its rows, and no crash when the connection is lost between two queries of a transaction (a client that
 * nobody listens to would throw its error into the void; the next query reports it).
 */
export function adaptClient(client: PoolClient): void {
  client.on('error', () => undefined);
  const query = client.query.bind(client);
  client.query = (config: unknown, ...rest: unknown[]) => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') {
      const parameters = rest.slice(0, -1);
      return query(prepared(withBigints(config)), ...parameters, (error: unknown, result: unknown) =>
        (callback as Callback)(withNames(error), asRows(result)),
      );
    }
    return (query(prepared(withBigints(config)), ...rest) as Promise<unknown>).then(
      asRows,
      (error: unknown) => {
        // drizzle 0.45 takes a connection, and forgets to give it back when the connection is lost before “begin”.
        if (isBegin(config)) client.release?.(error);
        throw withNames(error);
      },
    );
  };
}

function isBegin(config: unknown): boolean {
  return (
    typeof config === 'object' && config !== null && 'text' in config && /^begin\b/.test(String(config.text))
  );
}

function prepared(config: unknown): unknown {
  if (typeof config !== 'object' || config === null || !('text' in config)) return config;
  const name = preparedMark.exec(String(config.text))?.[1];
  return name === undefined ? config : { ...config, name };
}

function withBigints(config: unknown): unknown {
  if (typeof config !== 'object' || config === null || !('types' in config)) return config;
  const types = config.types as Types;
  const getTypeParser = (type: number, format?: string): Parser =>
    type === bigintType && format !== 'binary' ? BigInt : types.getTypeParser(type, format);
  return { ...config, types: { getTypeParser } };
}

/** The names that PostgreSQL's own protocol has for them; pg shortens them. */
function withNames(error: unknown): unknown {
  if (error instanceof Error && 'constraint' in error && error.constraint !== undefined) {
    Object.defineProperty(error, 'constraint_name', { value: error.constraint });
  }
  return error;
}

/** The rows, which carry what drizzle reads of the result (`rows`, `rowCount`) and `count` out of sight. */
function asRows(result: unknown): unknown {
  const rows = (result as Partial<Result> | undefined)?.rows;
  if (!Array.isArray(rows)) return result;
  const { rowCount } = result as Result;
  return Object.defineProperties(rows, {
    rows: { value: rows },
    rowCount: { value: rowCount },
    count: { value: rowCount ?? 0 },
  });
}
