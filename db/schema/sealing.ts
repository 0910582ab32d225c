import {
  boolean,
  check,
  customType,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, moment, transactionId } from '../columns.ts';

/** A SHA-256 hash: 32 bytes. */
const hash = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * The chain of seals over an append-only table (a stream): each seal hashes its rows and the seal before it. What
 * exactly is hashed is said in server/sealing/encoding.ts.
 */
export const seals = pgTable(
  'seals',
  {
    stream: text().notNull(),
    /** 1, 2, 3 … without a gap. */
    number: integer().notNull(),
    /** Zeros for the first seal of a stream. */
    previousHash: hash().notNull(),
    hash: hash().notNull(),
    /** Rows that it seals, at least one. */
    rows: integer().notNull(),
    /** Whether it left nothing behind: every row that was committed before its horizon is sealed. */
    complete: boolean().notNull(),
    sealedAt: moment().notNull(),
    /** `pg_snapshot_xmin` when it was made: rows of earlier transactions were looked at. Not hashed: a restored database numbers anew. */
    horizon: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    primaryKey({ columns: [table.stream, table.number] }),
    // Two that follow the same seal would be a fork.
    unique('seals_previous').on(table.stream, table.previousHash),
    check('seals_rows', sql`${table.rows} > 0`),
    check('seals_number', sql`${table.number} > 0`),
    check('seals_hashes', sql`octet_length(${table.hash}) = 32 and octet_length(${table.previousHash}) = 32`),
  ],
);

/** Which row lies where in which seal, with the hash of the row alone, so that a changed row can be named. */
export const sealedRows = pgTable(
  'sealed_rows',
  {
    stream: text().notNull(),
    rowId: uuid().notNull(),
    number: integer().notNull(),
    /** 1, 2, 3 … inside the seal. */
    position: integer().notNull(),
    hash: hash().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.stream, table.rowId] }),
    unique('sealed_rows_position').on(table.stream, table.number, table.position),
    foreignKey({
      name: 'sealed_rows_seal',
      columns: [table.stream, table.number],
      foreignColumns: [seals.stream, seals.number],
    }),
    check('sealed_rows_position_positive', sql`${table.position} > 0`),
  ],
);

/**
 * The last seal of each day (Asia/Shanghai), shown publicly: who has noted one can tell later whether the chain was
 * rewritten. The row of a day follows that day's seals, a trigger lets it go forward only.
 */
export const sealHeads = pgTable(
  'seal_heads',
  {
    stream: text().notNull(),
    day: day().notNull(),
    number: integer().notNull(),
    hash: hash().notNull(),
    /** Rows sealed from the first seal to this one. */
    rowsSoFar: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.stream, table.day] })],
);
