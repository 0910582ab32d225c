import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { PgTable, PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../db/client.ts';
import {
  achievements,
  brokers,
  contracts,
  contractShares,
  needs,
  organisations,
  outbox,
  reindexRequests,
  selectedAchievements,
  selectionBatches,
  users,
  type DocumentKind,
} from '../db/schema/index.ts';
import type { SearchDocument } from '../search/index.ts';
import { achievementDocument, brokerDocument, needDocument, organisationDocument } from './indexing-documents.ts';

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

const owner = { id: organisations.id, name: organisations.name, district: organisations.district };

async function readNeedDocuments(database: Database, where: SQL | undefined, limit: number) {
  const rows = await database
    .select({ need: needs, owner })
    .from(needs)
    .innerJoin(organisations, eq(organisations.id, needs.organisationId))
    .where(and(eq(needs.status, 'published'), where))
    .orderBy(asc(needs.id))
    .limit(limit);
  return rows.map((row) => needDocument(row.need, row.owner));
}

async function readAchievementDocuments(database: Database, where: SQL | undefined, limit: number) {
  const rows = await database
    .select({ achievement: achievements, owner })
    .from(achievements)
    .innerJoin(organisations, eq(organisations.id, achievements.organisationId))
    .where(and(eq(achievements.status, 'published'), where))
    .orderBy(asc(achievements.id))
    .limit(limit);
  const years = await readYears(
    database,
    rows.map((row) => row.achievement.id),
  );
  return rows.map((row) => achievementDocument(row.achievement, row.owner, years.get(row.achievement.id) ?? null));
}

async function readYears(database: Database, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .select({ id: selectedAchievements.achievementId, day: sql<string>`max(${selectionBatches.announcedOn})::text` })
    .from(selectedAchievements)
    .innerJoin(selectionBatches, eq(selectionBatches.id, selectedAchievements.batchId))
    .where(inArray(selectedAchievements.achievementId, ids))
    .groupBy(selectedAchievements.achievementId);
  return new Map(rows.map((row) => [row.id, Number(row.day.slice(0, 4))]));
}

async function readOrganisationDocuments(database: Database, where: SQL | undefined, limit: number) {
  const rows = await database
    .select()
    .from(organisations)
    .where(and(isNotNull(organisations.verifiedAt), where))
    .orderBy(asc(organisations.id))
    .limit(limit);
  return rows.map(organisationDocument);
}

async function readBrokerDocuments(database: Database, where: SQL | undefined, limit: number) {
  const rows = await database
    .select({ broker: brokers, agencyName: organisations.name })
    .from(brokers)
    .innerJoin(users, eq(users.id, brokers.userId))
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .where(and(isNull(users.disabledAt), where))
    .orderBy(asc(brokers.id))
    .limit(limit);
  const closed = await readClosedDeals(
    database,
    rows.map((row) => row.broker.id),
  );
  return rows.map((row) => brokerDocument(row.broker, row.agencyName, closed.get(row.broker.id) ?? {}));
}

/** Registered contracts between unrelated parties that a broker holds a share of, by technology field. */
async function readClosedDeals(database: Database, ids: string[]): Promise<Map<string, Record<string, number>>> {
  const closed = new Map<string, Record<string, number>>();
  if (ids.length === 0) return closed;
  const rows = await database
    .select({ brokerId: contractShares.brokerId, field: contracts.field, deals: count() })
    .from(contractShares)
    .innerJoin(contracts, eq(contracts.id, contractShares.contractId))
    .where(
      and(
        inArray(contractShares.brokerId, ids),
        isNull(contractShares.endedAt),
        eq(contracts.status, 'registered'),
        eq(contracts.relatedParties, false),
      ),
    )
    .groupBy(contractShares.brokerId, contracts.field);
  for (const { brokerId, field, deals } of rows) {
    if (brokerId === null) continue;
    const byField = closed.get(brokerId) ?? {};
    byField[String(field)] = Number(deals);
    closed.set(brokerId, byField);
  }
  return closed;
}

type Reader = (database: Database, where: SQL | undefined, limit: number) => Promise<SearchDocument[]>;

const sources: Record<DocumentKind, { table: PgTable & { id: PgColumn }; read: Reader }> = {
  need: { table: needs, read: readNeedDocuments },
  achievement: { table: achievements, read: readAchievementDocuments },
  organisation: { table: organisations, read: readOrganisationDocuments },
  broker: { table: brokers, read: readBrokerDocuments },
};

/** The documents of some ids, of those that are to be found at all. */
export const readDocuments = (database: Database, kind: DocumentKind, ids: string[]): Promise<SearchDocument[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : sources[kind].read(database, inArray(sources[kind].table.id, ids), ids.length);

/** A page of all documents of a kind, by id, after one. */
export const readDocumentPage = (
  database: Database,
  kind: DocumentKind,
  afterId: string | null,
  limit: number,
): Promise<SearchDocument[]> =>
  sources[kind].read(database, afterId === null ? undefined : gt(sources[kind].table.id, afterId), limit);

/** How many documents a full load will have, about. */
export async function countDocuments(database: Database): Promise<number> {
  const counts = await Promise.all([
    database.$count(needs, eq(needs.status, 'published')),
    database.$count(achievements, eq(achievements.status, 'published')),
    database.$count(organisations, isNotNull(organisations.verifiedAt)),
    database.$count(brokers),
  ]);
  return counts.reduce((sum, number) => sum + Number(number), 0);
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
