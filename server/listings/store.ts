import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  listingEvents,
  needs,
  organisations,
  type ListingKind,
} from '../../db/schema/index.ts';
import type { Identity } from '../context.ts';
import { publicStatuses, referenceScope, type listingScope } from '../policy/listing.ts';
import { isIdentifier } from '../wire.ts';

/** The columns that both kinds have are read and written here, so the cast below touches only those. */
const tableOf = (kind: ListingKind) => (kind === 'need' ? needs : (achievements as unknown as typeof needs));

const externalPrefix = 'ext:';
/**
 * The id behind a UUID or `ext:<external reference>`. A reference finds what the reader's own organisations list, else
 * what is public under its owner's name, of several the oldest; an anonymous need is not found by it, because a reference
 * can tell whose it is.
 */
export async function resolveListingId(
  database: Database | Transaction,
  kind: ListingKind,
  reference: string,
  identity: Identity | null,
): Promise<string | null> {
  if (!reference.startsWith(externalPrefix)) return isIdentifier(reference) ? reference : null;
  const table = tableOf(kind);
  const { handedIn, organisationIds } = referenceScope(identity);
  const own = or(
    organisationIds.length > 0 ? inArray(table.organisationId, organisationIds) : sql`false`,
    handedIn ? sql`${table.status} <> 'draft'` : undefined,
  );
  const named = and(
    inArray(sql`${table.status}`, [...publicStatuses]),
    kind === 'need' ? eq(needs.anonymous, false) : undefined,
  );
  const [row] = await database
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.externalReference, reference.slice(externalPrefix.length)), or(own, named)))
    .orderBy(sql`(${own}) is true desc`, asc(table.createdAt), asc(table.id))
    .limit(1);
  return row?.id ?? null;
}

/** Lock a listing until the transaction ends; the shared columns with its organisation, or null. */
export async function lockListing(transaction: Transaction, kind: ListingKind, id: string) {
  const table = tableOf(kind);
  const [row] = await transaction
    .select({
      id: table.id,
      title: table.title,
      // A need's status list and an achievement's differ; the caller's transition table knows which it is.
      status: sql<string>`${table.status}`,
      organisationId: table.organisationId,
      departmentId: table.departmentId,
      completeness: table.completeness,
      importedIncomplete: table.importedIncomplete,
      publishedAt: table.publishedAt,
      createdBy: table.createdBy,
      verifiedAt: organisations.verifiedAt,
    })
    .from(table)
    .innerJoin(organisations, eq(organisations.id, table.organisationId))
    .where(eq(table.id, id))
    .for('update', { of: table });
  return row ?? null;
}
export type LockedListing = NonNullable<Awaited<ReturnType<typeof lockListing>>>;

export interface StatusChange {
  status: string;
  publishedAt?: Date;
  confirmedAt?: Date;
  expiresAt?: Date;
}

/** Write a new status and the dates that come with it. */
export async function writeStatus(
  transaction: Transaction,
  kind: ListingKind,
  id: string,
  change: StatusChange,
  now: Date,
): Promise<void> {
  const table = tableOf(kind);
  await transaction
    .update(table)
    .set({
      ...change,
      status: change.status as (typeof needs.$inferInsert)['status'],
      updatedAt: now,
      version: sql`${table.version} + 1`,
    })
    .where(eq(table.id, id));
}

/** Add a line to a listing's history. */
export async function insertListingEvent(
  transaction: Transaction,
  event: typeof listingEvents.$inferInsert,
): Promise<void> {
  await transaction.insert(listingEvents).values(event);
}

/** A listing's history, oldest first. */
export function readListingEvents(database: Database | Transaction, kind: ListingKind, id: string) {
  return database
    .select({
      verb: listingEvents.verb,
      toStatus: listingEvents.toStatus,
      note: listingEvents.note,
      at: listingEvents.at,
    })
    .from(listingEvents)
    .where(and(eq(listingEvents.listingKind, kind), eq(listingEvents.listingId, id)))
    .orderBy(asc(listingEvents.at), asc(listingEvents.id));
}

/** Listings of a kind that wait for release, oldest first. */
export function readSubmitted(database: Database, kind: ListingKind) {
  const table = tableOf(kind);
  return database
    .select({
      id: table.id,
      title: table.title,
      organisationName: organisations.name,
      completeness: table.completeness,
      submittedAt: table.updatedAt,
    })
    .from(table)
    .innerJoin(organisations, eq(organisations.id, table.organisationId))
    .where(eq(table.status, 'submitted'))
    .orderBy(asc(table.updatedAt), asc(table.id))
    .limit(500);
}

/** Ids of published listings whose 180 days are over. */
export function readExpired(database: Database, kind: ListingKind, now: Date, limit: number) {
  const table = tableOf(kind);
  return database
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.status, 'published'), isNotNull(table.expiresAt), lt(table.expiresAt, now)))
    .orderBy(asc(table.expiresAt))
    .limit(limit);
}

/** Listings of one organisation in a reader's scope, newest first; the public ones are without anonymous needs. */
export function readOrganisationListings(
  database: Database,
  kind: ListingKind,
  organisationId: string,
  options: {
    scope: ReturnType<typeof listingScope>;
    status: string | null;
    offset: number;
    limit: number;
  },
) {
  const table = tableOf(kind);
  const { scope } = options;
  const open = and(eq(table.status, 'published'), kind === 'need' ? eq(needs.anonymous, false) : undefined);
  const where = and(
    eq(table.organisationId, organisationId),
    scope === 'public' ? open : undefined,
    scope === 'handedIn' ? sql`${table.status} <> 'draft'` : undefined,
    typeof scope === 'object'
      ? or(open, isNull(table.departmentId), eq(table.departmentId, scope.departmentId))
      : undefined,
    options.status === null ? undefined : sql`${table.status} = ${options.status}`,
  );
  const items = database
    .select({
      id: table.id,
      title: table.title,
      status: sql<string>`${table.status}`,
      completeness: table.completeness,
      importedIncomplete: table.importedIncomplete,
      publishedAt: table.publishedAt,
      confirmedAt: table.confirmedAt,
      expiresAt: table.expiresAt,
      updatedAt: table.updatedAt,
    })
    .from(table)
    .where(where)
    .orderBy(desc(table.updatedAt), desc(table.id))
    .offset(options.offset)
    .limit(options.limit);
  return Promise.all([items, database.$count(table, where)]);
}
