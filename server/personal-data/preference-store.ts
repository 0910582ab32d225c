import { and, asc, count, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import type { ConsentDocument, ListingKind } from '../../db/schema/codes.ts';
import {
  achievements,
  consents,
  matchingObjections,
  needs,
  personPreferences,
} from '../../db/schema/index.ts';

/** Both kinds have the columns that are read here. */
const tableOf = (kind: ListingKind) => (kind === 'need' ? needs : (achievements as unknown as typeof needs));

/** Every version that a person agreed to, the newest first. */
export const readConsents = (database: Database | Transaction, userId: string) =>
  database
    .select({
      document: consents.document,
      version: consents.version,
      givenAt: consents.givenAt,
      withdrawnAt: consents.withdrawnAt,
    })
    .from(consents)
    .where(eq(consents.userId, userId))
    .orderBy(asc(consents.document), sql`${consents.givenAt} desc`);

/** Agree to a version, also again after a withdrawal; the audit record keeps every step. */
export async function giveConsent(
  transaction: Transaction,
  consent: { id: string; userId: string; document: ConsentDocument; version: string; givenAt: Date },
): Promise<void> {
  await transaction
    .insert(consents)
    .values(consent)
    .onConflictDoUpdate({
      target: [consents.userId, consents.document, consents.version],
      set: { givenAt: consent.givenAt, withdrawnAt: null },
      setWhere: isNotNull(consents.withdrawnAt),
    });
}

/** Take back every version of a document that stands. @returns whether one stood */
export async function takeConsentBack(
  transaction: Transaction,
  userId: string,
  document: ConsentDocument,
  now: Date,
): Promise<boolean> {
  const rows = await transaction
    .update(consents)
    .set({ withdrawnAt: now })
    .where(
      and(eq(consents.userId, userId), eq(consents.document, document), sql`${consents.withdrawnAt} is null`),
    )
    .returning({ id: consents.id });
  return rows.length > 0;
}

/** Whether programs may choose notifications for a person. */
export async function readPersonalNotifications(database: Database, userId: string): Promise<boolean> {
  const [row] = await database
    .select({ on: personPreferences.personalNotifications })
    .from(personPreferences)
    .where(eq(personPreferences.userId, userId));
  return row?.on ?? true;
}

export async function writePersonalNotifications(
  transaction: Transaction,
  userId: string,
  personalNotifications: boolean,
  updatedAt: Date,
): Promise<void> {
  await transaction
    .insert(personPreferences)
    .values({ userId, personalNotifications, updatedAt })
    .onConflictDoUpdate({
      target: personPreferences.userId,
      set: { personalNotifications, updatedAt },
    });
}

/** What decides who may object for a listing, and that it stands; null when there is none. */
export async function readListingFacts(database: Database, kind: ListingKind, id: string) {
  const table = tableOf(kind);
  const [row] = await database
    .select({ organisationId: table.organisationId, departmentId: table.departmentId })
    .from(table)
    .where(eq(table.id, id));
  return row ?? null;
}

export async function insertObjection(
  transaction: Transaction,
  row: typeof matchingObjections.$inferInsert,
): Promise<boolean> {
  const rows = await transaction
    .insert(matchingObjections)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: matchingObjections.listingId });
  return rows.length > 0;
}

export async function deleteObjection(
  transaction: Transaction,
  kind: ListingKind,
  id: string,
): Promise<boolean> {
  const rows = await transaction
    .delete(matchingObjections)
    .where(and(eq(matchingObjections.listingKind, kind), eq(matchingObjections.listingId, id)))
    .returning({ id: matchingObjections.listingId });
  return rows.length > 0;
}

/** Published listings of some organisations (of some departments, where that is given), with their objections. */
export async function readOwnListings(
  database: Database,
  kind: ListingKind,
  scopes: readonly { organisationId: string; departmentId: string | null }[],
  page: { offset: number; limit: number },
) {
  if (scopes.length === 0) return { total: 0, items: [] };
  const table = tableOf(kind);
  const within = scopes.map(({ organisationId, departmentId }): SQL =>
    departmentId === null
      ? sql`${table.organisationId} = ${organisationId}`
      : sql`(${table.organisationId} = ${organisationId} and (${table.departmentId} is null or ${table.departmentId} = ${departmentId}))`,
  );
  const where = and(eq(table.status, 'published'), sql`(${sql.join(within, sql` or `)})`);
  const [[all], items] = await Promise.all([
    database.select({ count: count() }).from(table).where(where),
    database
      .select({ id: table.id, title: table.title, objectedAt: matchingObjections.objectedAt })
      .from(table)
      .leftJoin(
        matchingObjections,
        and(eq(matchingObjections.listingKind, kind), eq(matchingObjections.listingId, table.id)),
      )
      .where(where)
      .orderBy(asc(table.title), asc(table.id))
      .offset(page.offset)
      .limit(page.limit),
  ]);
  return { total: Number(all?.count ?? 0), items };
}

/** Which of some listings are not to be matched by a program. */
export async function readObjectedListings(
  database: Database | Transaction,
  kind: ListingKind,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database
    .select({ id: matchingObjections.listingId })
    .from(matchingObjections)
    .where(and(eq(matchingObjections.listingKind, kind), inArray(matchingObjections.listingId, [...ids])));
  return new Set(rows.map((row) => row.id));
}
