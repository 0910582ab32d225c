import { and, asc, count, eq, gt, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../db/client.ts';
import {
  achievements,
  brokers,
  contracts,
  contractShares,
  needs,
  organisations,
  selectedAchievements,
  selectionBatches,
  users,
  type DocumentKind,
  type ListingKind,
} from '../../db/schema/index.ts';
import type { ListingDocument, SearchDocument } from '../../search/index.ts';
import { indexedStatuses } from '../policy/listing.ts';
import { achievementDocument, brokerDocument, needDocument, organisationDocument } from './mapping.ts';

/** Search documents read in bulk from the database. */

const owner = { id: organisations.id, name: organisations.name, district: organisations.district };

/**
 * What is indexed, `indexed`, is what can be found: what is published, and what found its partner, which everybody may
 * see as well. Matches are sought among the published ones; a listing that looks for its own may be in any state.
 */
type Statuses = 'published' | 'indexed' | 'any';

const needsIn = (statuses: Statuses): SQL | undefined => {
  if (statuses === 'any') return undefined;
  return inArray(needs.status, statuses === 'published' ? ['published'] : [...indexedStatuses.need]);
};

const achievementsIn = (statuses: Statuses): SQL | undefined => {
  if (statuses === 'any') return undefined;
  const among = statuses === 'published' ? (['published'] as const) : indexedStatuses.achievement;
  return inArray(achievements.status, [...among]);
};

async function readNeedDocuments(
  database: Database,
  where: SQL | undefined,
  limit: number,
  statuses: Statuses = 'published',
): Promise<ListingDocument[]> {
  const rows = await database
    .select({ need: needs, owner })
    .from(needs)
    .innerJoin(organisations, eq(organisations.id, needs.organisationId))
    .where(and(needsIn(statuses), where))
    .orderBy(asc(needs.id))
    .limit(limit);
  return rows.map((row) => needDocument(row.need, row.owner));
}

async function readAchievementDocuments(
  database: Database,
  where: SQL | undefined,
  limit: number,
  statuses: Statuses = 'published',
): Promise<ListingDocument[]> {
  const rows = await database
    .select({ achievement: achievements, owner })
    .from(achievements)
    .innerJoin(organisations, eq(organisations.id, achievements.organisationId))
    .where(and(achievementsIn(statuses), where))
    .orderBy(asc(achievements.id))
    .limit(limit);
  const years = await readYears(
    database,
    rows.map((row) => row.achievement.id),
  );
  return rows.map((row) =>
    achievementDocument(row.achievement, row.owner, years.get(row.achievement.id) ?? null),
  );
}

async function readYears(database: Database, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .select({
      id: selectedAchievements.achievementId,
      day: sql<string>`max(${selectionBatches.announcedOn})::text`,
    })
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
    .where(and(isNull(users.disabledAt), isNull(brokers.endedAt), where))
    .orderBy(asc(brokers.id))
    .limit(limit);
  const closed = await readClosedDeals(
    database,
    rows.map((row) => row.broker.id),
  );
  return rows.map((row) => brokerDocument(row.broker, row.agencyName, closed.get(row.broker.id) ?? {}));
}

/** Registered contracts between unrelated parties that a broker holds a share of, by technology field. */
async function readClosedDeals(
  database: Database,
  ids: string[],
): Promise<Map<string, Record<string, number>>> {
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
  need: {
    table: needs,
    read: (database, where, limit) => readNeedDocuments(database, where, limit, 'indexed'),
  },
  achievement: {
    table: achievements,
    read: (database, where, limit) => readAchievementDocuments(database, where, limit, 'indexed'),
  },
  organisation: { table: organisations, read: readOrganisationDocuments },
  broker: { table: brokers, read: readBrokerDocuments },
};

/**
 * The search documents of some listings, as the index holds them: public fields only, an anonymous need without its
 * organisation. Only published ones, or those in any state (for a listing that looks for its own matches).
 */
export const readListingDocuments = (
  database: Database,
  kind: ListingKind,
  ids: readonly string[],
  statuses: Statuses = 'published',
): Promise<ListingDocument[]> => {
  if (ids.length === 0) return Promise.resolve([]);
  return kind === 'need'
    ? readNeedDocuments(database, inArray(needs.id, [...ids]), ids.length, statuses)
    : readAchievementDocuments(database, inArray(achievements.id, [...ids]), ids.length, statuses);
};

/** The documents of some ids, of those that are to be found at all. */
export const readDocuments = (
  database: Database,
  kind: DocumentKind,
  ids: string[],
): Promise<SearchDocument[]> =>
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
    database.$count(needs, needsIn('indexed')),
    database.$count(achievements, achievementsIn('indexed')),
    database.$count(organisations, isNotNull(organisations.verifiedAt)),
    database.$count(brokers),
  ]);
  return counts.reduce((sum, number) => sum + Number(number), 0);
}
