import type { Database } from '../../db/client.ts';

/** The part of a pg client that is used here. */
interface Client {
  query(...parameters: unknown[]): Promise<unknown>;
  release(): void;
}

interface Pool {
  connect(): Promise<Client>;
  query(...parameters: unknown[]): Promise<unknown>;
}

/** Takes back whatever an application writes, so that every request of a long table meets the same stage. */
export interface Rewind {
  /** Runs `work`, and then takes back all that it wrote to the database. */
  undone<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** Asks past row-level security, and sees what is not committed. Only inside of `undone`. */
  look<Found>(text: string): Promise<Found[]>;
  /** Gives the pool back as it was. */
  end(): Promise<void>;
}

const textOf = (config: unknown): string =>
  typeof config === 'string' ? config : String((config as { text?: unknown }).text ?? '');

/** Asks one thing after the other: a connection has one conversation. */
function inTurn(client: Client): Client['query'] {
  const ask = client.query.bind(client);
  let last: Promise<unknown> = Promise.resolve();
  return (...parameters) => {
    const mine = last.then(() => ask(...parameters));
    last = mine.catch(() => undefined);
    return mine;
  };
}

/**
 * Makes a pool hand out one and the same connection, in a transaction that is never committed: `begin` and `commit` of
 * the application become savepoints. What it cannot show: deferred constraints, and two transactions at once; the
 * modules' own tests do. While it holds, nothing else may use the pool.
 */
export async function installRewind(database: Database): Promise<Rewind> {
  const pool = (database as unknown as { $client: Pool }).$client;
  const { connect, query } = pool;
  const client = await pool.connect();
  const send = inTurn(client);
  const readers: string[] = [];
  let alone: Promise<unknown> = Promise.resolve();

  async function withinSavepoint(parameters: unknown[]): Promise<unknown> {
    await send('savepoint statement');
    try {
      const answer = await send(...parameters);
      await send('release savepoint statement');
      return answer;
    } catch (error) {
      await send('rollback to savepoint statement');
      throw error;
    }
  }

  /** A statement outside of any transaction: one that fails must not spoil what comes after it. */
  function statement(parameters: unknown[]): Promise<unknown> {
    if (readers.length > 0) return send(...parameters);
    const mine = alone.then(() => withinSavepoint(parameters));
    alone = mine.catch(() => undefined);
    return mine;
  }

  /** Whoever reads (db/reader.ts) does so until the end of a transaction; a savepoint would keep it. */
  async function begin(text: string): Promise<unknown> {
    const { rows } = (await send(`select current_setting('queqiao.reader', true) as reader`)) as {
      rows: { reader: string | null }[];
    };
    const depth = readers.push(rows[0]?.reader ?? '');
    // The first statement may follow in the same breath (db/reader.ts).
    const [, ...following] = text.split(';');
    const parts = [
      `savepoint transaction_${depth}`,
      `select set_config('queqiao.reader', '', true)`,
      ...following,
    ];
    return send(parts.join(';'));
  }

  function commit(): Promise<unknown> {
    const depth = readers.length;
    const reader = readers.pop() ?? '';
    return send(
      `release savepoint transaction_${depth}; select set_config('queqiao.reader', '${reader}', true)`,
    );
  }

  function rollback(): Promise<unknown> {
    const depth = readers.length;
    const reader = readers.pop() ?? '';
    return send(
      `rollback to savepoint transaction_${depth}; select set_config('queqiao.reader', '${reader}', true)`,
    );
  }

  function inTransaction(...parameters: unknown[]): Promise<unknown> {
    const text = textOf(parameters[0]).trim();
    if (/^begin\b/.test(text)) return begin(text);
    if (text === 'commit') return commit();
    if (text === 'rollback') return rollback();
    return send(...parameters);
  }

  const stand: Client = { query: inTransaction, release: () => undefined };
  pool.query = (...parameters) => statement(parameters);
  pool.connect = async () => {
    await alone;
    return stand;
  };
  return {
    async undone(work) {
      await send('begin');
      try {
        return await work();
      } finally {
        await alone;
        readers.length = 0;
        await send('rollback');
      }
    },
    async look<Found>(text: string) {
      await send(`savepoint looking; select set_config('queqiao.reader', 'platform', true)`);
      const { rows } = (await send(text)) as { rows: Found[] };
      await send('rollback to savepoint looking');
      return rows;
    },
    end() {
      Object.assign(pool, { connect, query });
      client.release();
      return Promise.resolve();
    },
  };
}
