import { and, asc, eq, gt, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import type { ListingKind } from '../../db/schema/codes.ts';
import {
  achievements,
  brokers,
  matchingObjections,
  memberships,
  needs,
  organisations,
  savedSearches,
  savedSearchNews,
  users,
} from '../../db/schema/index.ts';

export type SavedSearchRow = typeof savedSearches.$inferSelect;

/** Organisations by id, as a list shows them. */
export function readOrganisationReferences(database: Database, ids: string[]) {
  return database
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      district: organisations.district,
      verified: sql<boolean>`${organisations.verifiedAt} is not null`,
    })
    .from(organisations)
    .where(inArray(organisations.id, ids));
}

/** Brokers by id, as a list shows them. */
export function readBrokerCards(database: Database, ids: string[]) {
  return database
    .select({
      id: brokers.id,
      name: brokers.name,
      level: brokers.level,
      fields: brokers.fields,
      agencyName: organisations.name,
    })
    .from(brokers)
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .where(inArray(brokers.id, ids));
}

export const readSavedSearches = (
  database: Database | Transaction,
  userId: string,
): Promise<SavedSearchRow[]> =>
  database
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.id));

/** Serialises what one person saves, so that the limit holds with two tabs. */
export async function lockUser(transaction: Transaction, userId: string): Promise<void> {
  await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
}

export async function readByHash(
  transaction: Transaction,
  userId: string,
  queryHash: string,
): Promise<SavedSearchRow | null> {
  const [row] = await transaction
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.userId, userId), eq(savedSearches.queryHash, queryHash)));
  return row ?? null;
}

export const countSaved = (transaction: Transaction, userId: string): Promise<number> =>
  transaction.$count(savedSearches, eq(savedSearches.userId, userId));

export async function insertSavedSearch(transaction: Transaction, row: SavedSearchRow): Promise<void> {
  await transaction.insert(savedSearches).values(row);
}

/** Changes a search of this person; null where it is not theirs or not there. */
export async function updateSavedSearch(
  transaction: Transaction,
  userId: string,
  id: string,
  change: Partial<Pick<SavedSearchRow, 'name' | 'alerts' | 'alertsFrom' | 'checkedAt'>>,
): Promise<SavedSearchRow | null> {
  const [row] = await transaction
    .update(savedSearches)
    .set(change)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.userId, userId)))
    .returning();
  return row ?? null;
}

/** True where it was there and this person's. */
export async function deleteSavedSearch(
  transaction: Transaction,
  userId: string,
  id: string,
): Promise<boolean> {
  const rows = await transaction
    .delete(savedSearches)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.userId, userId)))
    .returning({ id: savedSearches.id });
  return rows.length > 0;
}

/** Searches with alerts that were last looked at before a moment, of people who are not disabled; oldest first. */
export async function readDue(database: Database, before: Date, limit: number): Promise<string[]> {
  const rows = await database
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(and(eq(savedSearches.alerts, true), lt(savedSearches.checkedAt, before), isNull(users.disabledAt)))
    .orderBy(asc(savedSearches.checkedAt), asc(savedSearches.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Locks a search that is still due; null where another process has it or has done it. */
export async function lockDue(
  transaction: Transaction,
  id: string,
  before: Date,
): Promise<SavedSearchRow | null> {
  const [row] = await transaction
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.alerts, true), lt(savedSearches.checkedAt, before)))
    .for('update', { skipLocked: true });
  return row ?? null;
}

/**
 * Which of these listings were published after a moment and belong to none of the reader's organisations; newest first,
 * with their titles.
 */
export async function readNews(
  transaction: Transaction,
  kind: ListingKind,
  ids: string[],
  after: Date,
  userId: string,
): Promise<{ id: string; title: string }[]> {
  if (ids.length === 0) return [];
  const table = kind === 'need' ? needs : achievements;
  return transaction
    .select({ id: table.id, title: table.title })
    .from(table)
    .leftJoin(
      memberships,
      and(eq(memberships.organisationId, table.organisationId), eq(memberships.userId, userId)),
    )
    .where(
      and(
        inArray(table.id, ids),
        eq(table.status, 'published'),
        ne(table.importedIncomplete, true),
        gt(table.publishedAt, after),
        isNull(memberships.userId),
        // Its owner objected to programs telling of it (PIPL 24).
        sql`not exists (select 1 from ${matchingObjections}
          where ${matchingObjections.listingKind} = ${kind} and ${matchingObjections.listingId} = ${table.id})`,
      ),
    )
    .orderBy(sql`${table.publishedAt} desc`, asc(table.id));
}

/** Notes what is told now; returns what had not been told before. Forgets what no round looks at any more. */
export async function noteTold(
  transaction: Transaction,
  savedSearchId: string,
  listingIds: string[],
  now: Date,
  forgetBefore: Date,
): Promise<Set<string>> {
  await transaction
    .delete(savedSearchNews)
    .where(and(eq(savedSearchNews.savedSearchId, savedSearchId), lt(savedSearchNews.toldAt, forgetBefore)));
  if (listingIds.length === 0) return new Set();
  const rows = await transaction
    .insert(savedSearchNews)
    .values(listingIds.map((listingId) => ({ savedSearchId, listingId, toldAt: now })))
    .onConflictDoNothing()
    .returning({ listingId: savedSearchNews.listingId });
  return new Set(rows.map((row) => row.listingId));
}
