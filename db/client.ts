import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { connectionOptions } from './connection.ts';
import { adaptClient, type PoolClient } from './client-adapter.ts';

/** `execute` gives the rows as an array, with `count` (rows touched) beside them. */
interface RowsResult extends PgQueryResultHKT {
  type: this['row'][] & { count: number };
}

/**
 * Without `database.query`: drizzle would make a builder for each of our tables anew in every transaction, which costs as
 * much as sending a statement.
 */
export type Database = PgDatabase<RowsResult, Record<string, never>, Record<string, never>>;
/** What `database.transaction(async (transaction) => …)` hands out; stores take this. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface OpenDatabase {
  db: Database;
  /** Lets running queries finish for up to 5 s, then ends. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** postgresql://… address, also of a socket folder (see connection.ts). */
  url: string;
  /** Size of the pool. Default 10. */
  maximumConnections?: number;
  /** Shown in pg_stat_activity. Default `queqiao`. */
  applicationName?: string;
  /** A statement that runs longer is cancelled by the server (error 57014). Default 15,000. */
  statementTimeout_ms?: number;
}

/** For a connection, or for one of the pool to be free: after it a request is better refused than kept waiting. */
const connectTimeout_ms = 4_000;
/** A client that forgets an open transaction would hold its locks for ever. */
const idleInTransactionTimeout_ms = 60_000;
/** Waiting longer for a lock than this is a mistake in our code, and better an error (55P03) than a hanging page. */
const lockTimeout_ms = 5_000;
/** A server process that was killed leaves statements that wait for locks, and hold others: PostgreSQL looks for it. */
const lostClientCheck_ms = 1_000;
const closeTimeout_ms = 5_000;

/**
 * Opens a pool on the database; connects on the first query. Every session runs in UTC, whatever the server's setting,
 * and every statement has a deadline on the server. A connection that is lost fails its queries and nothing else.
 * bigint columns are JavaScript bigints. Throws only for an address that cannot be read.
 *
 * The driver is `pg`: postgres.js 3.4.9 ends the process or jams its pool when a connection is lost inside a
 * transaction (client.test.ts shows the case).
 */
export function openDatabase(options: OpenDatabaseOptions): OpenDatabase {
  const { host, port, database, username, password, ssl } = connectionOptions(options.url);
  const db = drizzle({
    casing: 'snake_case',
    connection: {
      ...{ host, port, database, user: username, password },
      // libpq's “require” encrypts without checking who answers; “prefer” would need a second try and stays plain.
      ssl: ssl === 'verify-full' ? true : ssl === 'require' ? { rejectUnauthorized: false } : false,
      max: options.maximumConnections ?? 10,
      connectionTimeoutMillis: connectTimeout_ms,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      application_name: options.applicationName ?? 'queqiao',
      statement_timeout: options.statementTimeout_ms ?? 15_000,
      lock_timeout: lockTimeout_ms,
      idle_in_transaction_session_timeout: idleInTransactionTimeout_ms,
      options: `-c TimeZone=UTC -c DateStyle=ISO -c client_connection_check_interval=${lostClientCheck_ms}`,
    },
  });
  const pool = db.$client as unknown as Pool;
  pool.on('connect', adaptClient);
  // An idle connection was lost: the pool has already dropped it, and the next query opens another.
  pool.on('error', () => undefined);
  return { db: db as unknown as Database, close: () => closePool(pool) };
}

/** Connections of a pool: open ones, those that nobody uses now, and queries that wait for one. */
export interface PoolUse {
  open: number;
  idle: number;
  waiting: number;
}

/** How the pool of a database that `openDatabase` made is used now; null for any other. */
export function poolUseOf(database: Database): PoolUse | null {
  const pool = (database as unknown as { $client?: Partial<Pool> }).$client;
  if (pool?.totalCount === undefined) return null;
  return { open: pool.totalCount, idle: pool.idleCount ?? 0, waiting: pool.waitingCount ?? 0 };
}

/** The part of pg.Pool that is used here. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
  on(event: 'connect', listener: (client: PoolClient) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): Promise<void>;
}

async function closePool(pool: Pool): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((done) => (timer = setTimeout(done, closeTimeout_ms)));
  await Promise.race([pool.end(), patience]);
  clearTimeout(timer);
}
