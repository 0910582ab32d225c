import { and, asc, count, desc, eq, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { achievements, needs, outbox, reindexRequests, type DocumentKind } from '../db/schema/index.ts';

/** A place in the outbox: rows up to and including it have been seen. Ordered by transaction, then by position. */
export interface Cursor {
  /** xid8, decimal. */
  transactionId: string;
  position: bigint;
}

export interface OutboxRow extends Cursor {
  kind: DocumentKind;
  id: string;
}

/**
 * The cursor that a full load starts with: every transaction below the snapshot's xmin has ended, so a load that begins
 * after this sees what they did; everything from xmin on is read from the outbox.
 */
export async function readLoadCursor(database: Database): Promise<Cursor> {
  const [row] = await database.execute<{ xmin: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`,
  );
  return { transactionId: row?.xmin ?? '0', position: 0n };
}

const after = (cursor: Cursor): SQL =>
  sql`(${outbox.transactionId}, ${outbox.position}) > (${cursor.transactionId}::xid8, ${cursor.position.toString()}::bigint)`;
/** Only transactions below which all have ended: numbers are given before commit, so a later one may be seen first. */
const settled = sql`${outbox.transactionId} < pg_snapshot_xmin(pg_current_snapshot())`;

/** The next rows after a cursor that no transaction still open can come before. */
export function readOutbox(database: Database, cursor: Cursor, limit: number): Promise<OutboxRow[]> {
  return database
    .select({
      transactionId: sql<string>`${outbox.transactionId}::text`,
      position: outbox.position,
      kind: outbox.documentKind,
      id: outbox.documentId,
    })
    .from(outbox)
    .where(and(settled, after(cursor)))
    .orderBy(asc(outbox.transactionId), asc(outbox.position))
    .limit(limit);
}

/** The last row that is committed now, settled or not; null when the outbox is empty. */
export async function readNewest(database: Database): Promise<Cursor | null> {
  const [row] = await database
    .select({ transactionId: sql<string>`${outbox.transactionId}::text`, position: outbox.position })
    .from(outbox)
    .orderBy(desc(outbox.transactionId), desc(outbox.position))
    .limit(1);
  return row ?? null;
}

/** Rows after a cursor, settled or not. */
export async function countAfter(database: Database, cursor: Cursor): Promise<number> {
  const [row] = await database.select({ count: count() }).from(outbox).where(after(cursor));
  return Number(row?.count ?? 0);
}

/** Remove rows older than a moment: every process has long seen them, and one that starts loads everything. */
export async function removeOutboxBefore(database: Database, moment: Date): Promise<void> {
  await database.delete(outbox).where(lt(outbox.createdAt, moment));
}

/** Ids of the published listings of some organisations, whose documents show the organisation's name and district. */
export async function readListingsOf(
  database: Database,
  organisationIds: readonly string[],
): Promise<{ kind: DocumentKind; id: string }[]> {
  if (organisationIds.length === 0) return [];
  const ids = [...organisationIds];
  const [needRows, achievementRows] = await Promise.all([
    database
      .select({ id: needs.id })
      .from(needs)
      .where(and(inArray(needs.organisationId, ids), eq(needs.status, 'published'))),
    database
      .select({ id: achievements.id })
      .from(achievements)
      .where(and(inArray(achievements.organisationId, ids), eq(achievements.status, 'published'))),
  ]);
  return [
    ...needRows.map(({ id }) => ({ kind: 'need' as const, id })),
    ...achievementRows.map(({ id }) => ({ kind: 'achievement' as const, id })),
  ];
}

/** The newest request to rebuild, or null. */
export async function readNewestRequest(database: Database) {
  const [row] = await database
    .select({ id: reindexRequests.id, finishedAt: reindexRequests.finishedAt })
    .from(reindexRequests)
    .orderBy(desc(reindexRequests.id))
    .limit(1);
  return row ?? null;
}

/** Report how far a rebuild is; the first process to reach the end sets the time. */
export async function writeProgress(
  database: Database,
  id: string,
  progressPercent: number,
  finishedAt: Date | null,
): Promise<void> {
  await database
    .update(reindexRequests)
    .set({ progressPercent, ...(finishedAt ? { finishedAt } : {}) })
    .where(and(eq(reindexRequests.id, id), isNull(reindexRequests.finishedAt)));
}
