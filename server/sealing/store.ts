import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { sealedRows, sealHeads, seals } from '../../db/schema/index.ts';
import type { RowHash } from './encoding.ts';
import { rowText, type SealedStream } from './stream.ts';

export type Reader = Database | Transaction;
export type SealRow = typeof seals.$inferSelect;

/** First half of the number of an advisory lock; the second is the stream: “sealing” on a phone’s keys, cut to 7 digits. */
const sealingLock = 7_325_464;

/** Take the right to seal a stream until the transaction ends. @returns false when another process has it */
export async function takeSealingLock(transaction: Transaction, stream: string): Promise<boolean> {
  const [row] = await transaction.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(${sealingLock}, hashtext(${stream})) as taken`,
  );
  return row?.taken ?? false;
}

/** The newest seal of a stream, or the newest complete one; null before the first. */
export async function readLastSeal(
  database: Reader,
  stream: string,
  which: 'any' | 'complete' = 'any',
): Promise<SealRow | null> {
  const [row] = await database
    .select()
    .from(seals)
    .where(and(eq(seals.stream, stream), which === 'complete' ? eq(seals.complete, true) : undefined))
    .orderBy(desc(seals.number))
    .limit(1);
  return row ?? null;
}

/** A row that is to be sealed. */
export interface UnsealedRow {
  id: string;
  text: string;
  /** Lowest transaction that was still at work when the rows were read. */
  horizon: string;
}

/**
 * Rows that no seal names and whose transaction is over, with every earlier one: in the order of transactions, at most
 * `limit`. A row that commits late is found later, because it is looked for by name and not by number.
 * @param since transactions below it are all sealed; null when nothing is
 */
export async function readUnsealed(
  transaction: Transaction,
  stream: SealedStream,
  since: string | null,
  limit: number,
): Promise<UnsealedRow[]> {
  return transaction.execute<UnsealedRow & Record<string, unknown>>(sql`
    select ${stream.id} as id, ${rowText(stream)} as text, pg_snapshot_xmin(pg_current_snapshot())::text as horizon
    from ${stream.table}
    where ${stream.transactionId} < pg_snapshot_xmin(pg_current_snapshot())
      and ${since === null ? sql`true` : sql`${stream.transactionId} >= ${since}::xid8`}
      and ${isUnsealed(stream)}
    order by ${stream.transactionId}, ${stream.id} limit ${limit}`);
}

const isUnsealed = (stream: SealedStream) => sql`not exists (
  select 1 from ${sealedRows} where ${sealedRows.stream} = ${stream.name} and ${sealedRows.rowId} = ${stream.id})`;

/** Add a seal and name its rows, in their order. */
export async function insertSeal(
  transaction: Transaction,
  seal: typeof seals.$inferInsert,
  rows: readonly RowHash[],
): Promise<void> {
  await transaction.insert(seals).values(seal);
  const ids = sql.param(rows.map((row) => row.rowId));
  const hashes = sql.param(rows.map((row) => row.hash.toString('hex')));
  await transaction.execute(sql`
    insert into sealed_rows (stream, row_id, number, position, hash)
    select ${seal.stream}, row_id, ${seal.number}, position, decode(hash, 'hex')
    from unnest(${ids}::uuid[], ${hashes}::text[]) with ordinality as sealed (row_id, hash, position)`);
}

/** Let the head of a day follow its newest seal. */
export async function moveHead(
  transaction: Transaction,
  head: { stream: string; day: string; number: number; hash: Buffer; rows: number },
): Promise<void> {
  const { rows, ...seal } = head;
  const [before] = await transaction
    .select({ rowsSoFar: sealHeads.rowsSoFar })
    .from(sealHeads)
    .where(eq(sealHeads.stream, head.stream))
    .orderBy(desc(sealHeads.number))
    .limit(1);
  const moved = { number: head.number, hash: head.hash, rowsSoFar: (before?.rowsSoFar ?? 0) + rows };
  await transaction
    .insert(sealHeads)
    .values({ ...seal, ...moved })
    .onConflictDoUpdate({ target: [sealHeads.stream, sealHeads.day], set: moved });
}

/** Heads of a stream, the newest day first. */
export function readHeads(database: Reader, stream: string, page: { offset: number; limit: number | null }) {
  const query = database
    .select({
      day: sealHeads.day,
      number: sealHeads.number,
      hash: sealHeads.hash,
      rowsSoFar: sealHeads.rowsSoFar,
      sealedAt: seals.sealedAt,
    })
    .from(sealHeads)
    .leftJoin(seals, and(eq(seals.stream, sealHeads.stream), eq(seals.number, sealHeads.number)))
    .where(eq(sealHeads.stream, stream))
    .orderBy(desc(sealHeads.day))
    .offset(page.offset);
  return page.limit === null ? query : query.limit(page.limit);
}

export async function countHeads(database: Reader, stream: string): Promise<number> {
  return database.$count(sealHeads, eq(sealHeads.stream, stream));
}

/** The seals after a number, in their order. */
export function readSealsAfter(
  database: Reader,
  stream: string,
  after: number,
  limit: number,
): Promise<SealRow[]> {
  return database
    .select()
    .from(seals)
    .where(and(eq(seals.stream, stream), gt(seals.number, after)))
    .orderBy(asc(seals.number))
    .limit(limit);
}

/** A row that a seal names, with what stands in the table now: null where it is gone. */
export interface NamedRow {
  number: number;
  position: number;
  rowId: string;
  hash: Buffer;
  text: string | null;
  subjectId: string | null;
  recordedAt: Date | null;
}

/** The rows that a range of seals names, in their order. */
export async function readNamedRows(
  database: Reader,
  stream: SealedStream,
  range: { from: number; to: number },
): Promise<NamedRow[]> {
  const rows = await database.execute<NamedRow & Record<string, unknown>>(sql`
    select ${sealedRows.number} as number, ${sealedRows.position} as position, ${sealedRows.rowId} as "rowId",
      ${sealedRows.hash} as hash, case when ${stream.id} is not null then ${rowText(stream)} end as text,
      ${stream.subject.id} as "subjectId", ${stream.recordedAt} as "recordedAt"
    from ${sealedRows} left join ${stream.table} on ${stream.id} = ${sealedRows.rowId}
    where ${sealedRows.stream} = ${stream.name} and ${sealedRows.number} between ${range.from} and ${range.to}
    order by ${sealedRows.number}, ${sealedRows.position}`);
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt === null ? null : new Date(row.recordedAt),
  }));
}

/** How many rows no seal names, and the one that was recorded first. */
export async function readUnsealedSummary(
  database: Reader,
  stream: SealedStream,
): Promise<{ count: number; first: { id: string; subjectId: string; recordedAt: Date } | null }> {
  const [row] = await database.execute<{
    count: number;
    id: string | null;
    subjectId: string;
    recordedAt: Date;
  }>(sql`
    with unsealed as (
      select ${stream.id} as id, ${stream.subject.id} as "subjectId", ${stream.recordedAt} as "recordedAt"
      from ${stream.table} where ${isUnsealed(stream)}
    )
    select (select count(*)::int from unsealed) as count, first.*
    from (select 1) one left join lateral (select * from unsealed order by "recordedAt", id limit 1) first on true`);
  if (!row || row.id === null) return { count: 0, first: null };
  return {
    count: row.count,
    first: { id: row.id, subjectId: row.subjectId, recordedAt: new Date(row.recordedAt) },
  };
}
