import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { openDatabase, type Database, type OpenDatabase } from '../../db/client.ts';
import { connectionOptions } from '../../db/connection.ts';

/** `pg` is what the product runs on; `postgres` (postgres.js) is here to be compared with it. */
export const drivers = ['pg', 'postgres'] as const;
export type Driver = (typeof drivers)[number];

/** The product's pool, or the same on postgres.js with the same deadlines. */
export function openWith(driver: Driver, url: string): OpenDatabase {
  if (driver === 'pg') return openDatabase({ url });
  const sql = postgres({
    ...connectionOptions(url),
    max: 10,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => undefined,
    types: { bigint: postgres.BigInt },
    connection: {
      application_name: 'queqiao',
      TimeZone: 'UTC',
      statement_timeout: 15_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  const db = drizzle(sql, { casing: 'snake_case' }) as unknown as Database;
  return { db, close: () => sql.end({ timeout: 5 }) };
}
