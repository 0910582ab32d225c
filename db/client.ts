import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { connectionOptions } from './connection.ts';
import * as schema from './schema/index.ts';

export type Database = PostgresJsDatabase<typeof schema>;
/** What `database.transaction(async (transaction) => …)` hands out; stores take this. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** The postgres.js client below drizzle; bigint columns are JavaScript bigints in its rows. */
export type SqlClient = postgres.Sql<{ bigint: bigint }>;

export interface OpenDatabase {
  db: Database;
  sql: SqlClient;
  /** Lets running queries finish for up to 5 s, then closes every connection. */
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

const connectTimeout_s = 10;
/** A client that forgets an open transaction would hold its locks for ever. */
const idleInTransactionTimeout_ms = 60_000;
/** Waiting longer for a lock than this is a mistake in our code, and better an error (55P03) than a hanging page. */
const lockTimeout_ms = 10_000;

/**
 * Opens a pool on the database; connects on the first query. Every session runs in UTC, whatever the server's setting,
 * and every statement has a deadline on the server. Throws only for an address that cannot be read.
 */
export function openDatabase(options: OpenDatabaseOptions): OpenDatabase {
  const sql: SqlClient = postgres({
    ...connectionOptions(options.url),
    max: options.maximumConnections ?? 10,
    connect_timeout: connectTimeout_s,
    types: { bigint: postgres.BigInt },
    connection: {
      application_name: options.applicationName ?? 'queqiao',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      statement_timeout: options.statementTimeout_ms ?? 15_000,
      lock_timeout: lockTimeout_ms,
      idle_in_transaction_session_timeout: idleInTransactionTimeout_ms,
    },
    onnotice: () => undefined,
  });
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }),
    sql,
    close: () => sql.end({ timeout: 5 }),
  };
}
