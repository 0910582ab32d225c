import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { achievements, listingEvents, needs, organisations, outbox } from '../../db/schema/index.ts';
import type { DocumentKind, ListingKind, OrganisationKind } from '../../db/schema/codes.ts';
import type { ImportedListing } from './rules.ts';

/** The stored listings of an owner under these references, locked until the transaction ends. */
export async function lockImported(
  transaction: Transaction,
  kind: ListingKind,
  organisationId: string,
  references: readonly string[],
) {
  const table = kind === 'need' ? needs : achievements;
  const text = kind === 'need' ? needs.problem : achievements.summary;
  return transaction
    .select({
      externalReference: table.externalReference,
      title: table.title,
      text,
      importedIncomplete: table.importedIncomplete,
    })
    .from(table)
    .where(and(eq(table.organisationId, organisationId), inArray(table.externalReference, [...references])))
    .orderBy(table.id)
    .for('update');
}

interface PublishedImport extends ImportedListing {
  id: string;
  organisationId: string;
  now: Date;
  expiresAt: Date;
}

/**
 * Insert imported listings or overwrite their text, where nobody has edited them in the meantime. A listing that was
 * withdrawn, closed or has expired keeps its state. @returns what was written, and whether it is new
 */
export async function upsertImported(
  transaction: Transaction,
  kind: ListingKind,
  listings: readonly PublishedImport[],
): Promise<{ id: string; inserted: boolean }[]> {
  if (listings.length === 0) return [];
  const common = ({
    id,
    organisationId,
    externalReference,
    title,
    completeness,
    now,
    expiresAt,
  }: PublishedImport) => ({
    id,
    organisationId,
    externalReference,
    title,
    completeness,
    importedIncomplete: true,
    status: 'published' as const,
    publishedAt: now,
    confirmedAt: now,
    expiresAt,
    createdAt: now,
    updatedAt: now,
  });
  const returning = { inserted: sql<boolean>`xmax = 0` };
  if (kind === 'need')
    return transaction
      .insert(needs)
      .values(listings.map((listing) => ({ ...common(listing), problem: listing.text })))
      .onConflictDoUpdate({
        target: [needs.organisationId, needs.externalReference],
        set: { ...overwritten(needs), problem: sql`excluded.problem` },
        setWhere: eq(needs.importedIncomplete, true),
      })
      .returning({ id: needs.id, ...returning });
  return transaction
    .insert(achievements)
    .values(listings.map((listing) => ({ ...common(listing), summary: listing.text })))
    .onConflictDoUpdate({
      target: [achievements.organisationId, achievements.externalReference],
      set: { ...overwritten(achievements), summary: sql`excluded.summary` },
      setWhere: eq(achievements.importedIncomplete, true),
    })
    .returning({ id: achievements.id, ...returning });
}

const overwritten = (table: typeof needs | typeof achievements) => ({
  title: sql`excluded.title`,
  completeness: sql`excluded.completeness`,
  confirmedAt: sql`case when ${table.status} = 'published' then excluded.confirmed_at else ${table.confirmedAt} end`,
  expiresAt: sql`case when ${table.status} = 'published' then excluded.expires_at else ${table.expiresAt} end`,
  updatedAt: sql`excluded.updated_at`,
  version: sql`${table.version} + 1`,
});

/** A history line for each new listing. */
export async function insertImportEvents(
  transaction: Transaction,
  events: readonly { id: string; listingKind: ListingKind; listingId: string; at: Date }[],
): Promise<void> {
  if (events.length === 0) return;
  await transaction
    .insert(listingEvents)
    .values(events.map((event) => ({ ...event, fromStatus: null, toStatus: 'published', verb: 'import' })));
}

/** Tell the search index about many documents at once. */
export async function insertOutbox(
  transaction: Transaction,
  documentKind: DocumentKind,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await transaction.insert(outbox).values(documentIds.map((documentId) => ({ documentKind, documentId })));
}

/** An organisation by name or id; null when there is none. */
export async function findOrganisation(
  database: Database | Transaction,
  by: { name: string } | { id: string },
) {
  const where = 'name' in by ? eq(organisations.name, by.name) : eq(organisations.id, by.id);
  const [row] = await database
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(where);
  return row ?? null;
}

/** Add an organisation that nobody has verified; whether it was new. */
export async function insertUnverifiedOrganisation(
  transaction: Transaction,
  organisation: { id: string; name: string; kind: OrganisationKind; creditCode?: string; createdAt: Date },
): Promise<boolean> {
  const inserted = await transaction
    .insert(organisations)
    .values({ ...organisation, updatedAt: organisation.createdAt })
    .onConflictDoNothing({ target: organisations.name })
    .returning({ id: organisations.id });
  return inserted.length > 0;
}
