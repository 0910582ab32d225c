import { bigint, check, customType, date, timestamp, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

/** Primary key: a UUID version 7 that TypeScript makes (`newId` in the server), so that ids sort by creation. */
export const identifier = () => uuid().primaryKey();

/** A sum of money in fen. `bigint` in the code, never a floating-point number. */
export const fen = () => bigint({ mode: 'bigint' });

/** A point in time, millisecond precision, because that is what a JavaScript `Date` keeps. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`. */
export const day = () => date({ mode: 'string' });

/** The transaction that wrote a row: readers of append-only tables stay below the snapshot's xmin with it. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** The two columns that every changeable row has. */
export const timestamps = () => ({
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
});

/** A check that a text column holds one of the codes of a list that is written once in `codes.ts`. */
export function oneOf(name: string, column: AnyPgColumn, codes: readonly string[]) {
  const list = codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(', ');
  return check(name, sql`${column} in (${sql.raw(list)})`);
}
