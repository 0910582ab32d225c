import { and, asc, count, desc, eq, inArray, min, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { achievements, brokers, needs, outbox, type DocumentKind } from '../../db/schema/index.ts';
import { indexedStatuses } from '../policy/listing.ts';

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

/** Rows after a cursor, settled or not, and when the oldest of them was written. */
export async function countAfter(
  database: Database,
  cursor: Cursor,
): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await database
    .select({ count: count(), oldest: min(outbox.createdAt) })
    .from(outbox)
    .where(after(cursor));
  return { count: Number(row?.count ?? 0), oldest: row?.oldest ?? null };
}

/** Documents that rows after a cursor name, settled or not. */
export function readChangedAfter(
  database: Database,
  cursor: Cursor,
): Promise<{ kind: DocumentKind; id: string }[]> {
  return database
    .selectDistinct({ kind: outbox.documentKind, id: outbox.documentId })
    .from(outbox)
    .where(after(cursor));
}

/** The row of the outbox that a snapshot was taken at: as long as it is there, so is everything after it. */
export interface OutboxMark {
  transactionId: string;
  /** Decimal. */
  position: string;
  documentId: string;
}

const markColumns = {
  transactionId: sql<string>`${outbox.transactionId}::text`,
  position: sql<string>`${outbox.position}::text`,
  documentId: outbox.documentId,
};

/** The newest row up to a cursor; null when there is none. */
export async function readMark(database: Database, cursor: Cursor): Promise<OutboxMark | null> {
  const [row] = await database
    .select(markColumns)
    .from(outbox)
    .where(sql`not (${after(cursor)})`)
    .orderBy(desc(outbox.transactionId), desc(outbox.position))
    .limit(1);
  return row ?? null;
}

/**
 * Whether the outbox still has every row after a mark. Rows are removed in order and the newest is always kept, so one
 * row tells. Without a mark there was nothing yet: then nothing may have been removed since, and the first row tells.
 */
export async function reachesBackTo(database: Database, mark: OutboxMark | null): Promise<boolean> {
  const [first] = await database
    .select(markColumns)
    .from(outbox)
    .where(mark ? eq(outbox.position, BigInt(mark.position)) : undefined)
    .orderBy(asc(outbox.position))
    .limit(1);
  if (mark === null) return first === undefined || first.position === '1';
  return first?.transactionId === mark.transactionId && first.documentId === mark.documentId;
}

/**
 * What makes this database this one, for files beside it: cluster, database and timeline. A copy that was restored from
 * a backup with point-in-time recovery has another timeline; one from a dump has another cluster.
 */
export async function readDatabaseIdentity(database: Database): Promise<string> {
  const [row] = await database.execute<{ identity: string }>(
    sql`select concat_ws('/', (select system_identifier from pg_control_system()),
      (select oid from pg_database where datname = current_database()),
      left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)) as identity`,
  );
  if (!row) throw new Error('The database does not say which one it is.');
  return row.identity;
}

/**
 * Remove rows older than a moment: every process has long seen them, and one that starts with an older snapshot loads
 * everything. In the order of reading and never the newest row, so that `reachesBackTo` can tell from one row.
 */
export async function removeOutboxBefore(database: Database, moment: Date): Promise<void> {
  const place = { transactionId: outbox.transactionId, position: outbox.position };
  const kept = database
    .select({ ...place, choice: sql<number>`1`.as('choice') })
    .from(outbox)
    .where(sql`${outbox.createdAt} >= ${moment.toISOString()}::timestamptz`)
    .orderBy(asc(outbox.transactionId), asc(outbox.position))
    .limit(1)
    .unionAll(
      database
        .select({ ...place, choice: sql<number>`2`.as('choice') })
        .from(outbox)
        .orderBy(desc(outbox.transactionId), desc(outbox.position))
        .limit(1),
    )
    .as('kept');
  const first = database
    .select({ transactionId: kept.transactionId, position: kept.position })
    .from(kept)
    .orderBy(kept.choice)
    .limit(1);
  await database
    .delete(outbox)
    .where(and(settled, sql`(${outbox.transactionId}, ${outbox.position}) < ${first}`));
}

/** Ids of the documents that show the name or district of some organisations: listings that are indexed, brokers of an agency. */
export async function readDependents(
  database: Database,
  organisationIds: readonly string[],
): Promise<{ kind: DocumentKind; id: string }[]> {
  if (organisationIds.length === 0) return [];
  const ids = [...organisationIds];
  const [needRows, achievementRows, brokerRows] = await Promise.all([
    database
      .select({ id: needs.id })
      .from(needs)
      .where(and(inArray(needs.organisationId, ids), inArray(needs.status, [...indexedStatuses.need]))),
    database
      .select({ id: achievements.id })
      .from(achievements)
      .where(
        and(
          inArray(achievements.organisationId, ids),
          inArray(achievements.status, [...indexedStatuses.achievement]),
        ),
      ),
    database.select({ id: brokers.id }).from(brokers).where(inArray(brokers.agencyId, ids)),
  ]);
  return [
    ...needRows.map(({ id }) => ({ kind: 'need' as const, id })),
    ...achievementRows.map(({ id }) => ({ kind: 'achievement' as const, id })),
    ...brokerRows.map(({ id }) => ({ kind: 'broker' as const, id })),
  ];
}
