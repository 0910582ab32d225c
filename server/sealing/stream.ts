import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/client.ts';

/** An append-only table whose rows are sealed. Its readers say here what of a row counts, in which order. */
export interface SealedStream {
  /** Name of the chain, e.g. `ledger`. */
  name: string;
  table: PgTable;
  id: PgColumn;
  /** The transaction that wrote the row: `pg_current_xact_id()`. */
  transactionId: PgColumn;
  /** When the row was written, by the clock of the process that wrote it. */
  recordedAt: PgColumn;
  /**
   * The fields that are hashed, as SQL of type text or null; the same in every session, whatever its time zone or date
   * style. Adding one changes the text of old rows: never do that to a stream that has seals.
   */
  fields: readonly SQL[];
  /** What a row is called, e.g. `movement`, and what it belongs to, e.g. `contract` with its id as text. */
  rowNoun: string;
  subject: { noun: string; id: SQL };
  /**
   * How much of the stream was forgotten by rule: rows of seals up to that number may be gone. Absent where every row is
   * kept for ever. The seals and the hashes of their rows always stay.
   */
  trimmed?: {
    /** How long a row is kept at least after its seal was made. */
    leastKept_days: number;
    read(transaction: Transaction): Promise<{ throughNumber: number; trimmedAt: Date } | null>;
  };
}

/** A moment as text, the same in every session. */
export const momentField = (column: PgColumn): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A day as text, the same in every session. */
export const dayField = (column: PgColumn): SQL => sql`to_char(${column}, 'YYYY-MM-DD')`;

/** A column of type uuid, text, boolean or of whole numbers as text. */
export const plainField = (column: PgColumn): SQL => sql`${column}::text`;

/** The text of a row, as encoding.ts says. */
export const rowText = (stream: SealedStream): SQL<string> =>
  sql<string>`json_build_array(${sql.join([...stream.fields], sql`, `)})::text`;
