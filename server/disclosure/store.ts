import { and, asc, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import type { ListingKind } from '../../db/schema/codes.ts';
import {
  achievementConfidential,
  achievementConfidentialFacts,
  achievements,
  brokers,
  confidentialFileCounts,
  disclosureTerms,
  introductions,
  memberships,
  ndaInvitations,
  ndaTexts,
  needConfidential,
  needConfidentialFacts,
  needs,
  organisations,
} from '../../db/schema/index.ts';
import type { Capacity } from '../policy/disclosure.ts';
import { rolesWith } from '../policy/membership.ts';

export type Reader = Database | Transaction;

/** A listing as this room names it. */
export interface ListingKey {
  kind: ListingKind;
  id: string;
}

/** The columns that both kinds have are read here, so the cast touches only those. */
const tableOf = (kind: ListingKind) => (kind === 'need' ? needs : (achievements as unknown as typeof needs));

const headColumns = (kind: ListingKind) => {
  const table = tableOf(kind);
  return {
    id: table.id,
    kind: sql<ListingKind>`${kind}::text`,
    title: table.title,
    status: sql<string>`${table.status}`,
    organisationId: table.organisationId,
    departmentId: table.departmentId,
  };
};

/** What decides about a listing's confidential part, or null. `lock`: decisions about it wait for each other. */
export async function readHead(database: Reader, { kind, id }: ListingKey, lock = false) {
  const table = tableOf(kind);
  const query = database.select(headColumns(kind)).from(table).where(eq(table.id, id));
  const [row] = lock ? await query.for('update', { of: table }) : await query;
  return row ?? null;
}
export type ListingHead = NonNullable<Awaited<ReturnType<typeof readHead>>>;

/** Heads of several listings of both kinds, by kind and id. */
export async function readHeads(
  database: Reader,
  keys: readonly ListingKey[],
): Promise<Map<string, ListingHead>> {
  const heads = new Map<string, ListingHead>();
  for (const kind of ['need', 'achievement'] as const) {
    const ids = keys.filter((key) => key.kind === kind).map((key) => key.id);
    if (ids.length === 0) continue;
    const table = tableOf(kind);
    for (const row of await database.select(headColumns(kind)).from(table).where(inArray(table.id, ids)))
      heads.set(`${kind}:${row.id}`, row);
  }
  return heads;
}

/** How much a listing keeps confidential, without what it says (views that everybody may read). */
export async function readFacts(database: Reader, { kind, id }: ListingKey) {
  const facts = kind === 'need' ? needConfidentialFacts : achievementConfidentialFacts;
  const [row] = await database
    .select({ detail: facts.detailExists, indicators: facts.indicators })
    .from(facts)
    .where(eq(facts.listingId, id));
  const [counted] = await database
    .select({ files: confidentialFileCounts.files })
    .from(confidentialFileCounts)
    .where(and(eq(confidentialFileCounts.listingKind, kind), eq(confidentialFileCounts.listingId, id)));
  return { ...(row ?? { detail: false, indicators: 0 }), files: counted?.files ?? 0 };
}

/** The confidential text and indicators, as far as row-level security shows them to who asks. */
export async function readConfidential(database: Reader, { kind, id }: ListingKey) {
  const [row] =
    kind === 'need'
      ? await database
          .select({ detail: needConfidential.detail, indicators: needConfidential.indicators })
          .from(needConfidential)
          .where(eq(needConfidential.needId, id))
      : await database
          .select({ detail: achievementConfidential.detail, indicators: achievementConfidential.indicators })
          .from(achievementConfidential)
          .where(eq(achievementConfidential.achievementId, id));
  return row ?? { detail: '', indicators: [] };
}

export async function keepText(database: Reader, text: typeof ndaTexts.$inferInsert): Promise<void> {
  await database.insert(ndaTexts).values(text).onConflictDoNothing();
}

export async function readText(database: Reader, sha256: string) {
  const [row] = await database.select().from(ndaTexts).where(eq(ndaTexts.sha256, sha256));
  return row ?? null;
}

export async function readTerms(database: Reader, { kind, id }: ListingKey) {
  const [row] = await database
    .select({ approval: disclosureTerms.approval, endsWithListing: disclosureTerms.endsWithListing })
    .from(disclosureTerms)
    .where(and(eq(disclosureTerms.listingKind, kind), eq(disclosureTerms.listingId, id)));
  return row ?? null;
}

export async function writeTerms(
  transaction: Transaction,
  row: typeof disclosureTerms.$inferInsert,
): Promise<void> {
  const { listingKind: _kind, listingId: _id, ...set } = row;
  await transaction
    .insert(disclosureTerms)
    .values(row)
    .onConflictDoUpdate({ target: [disclosureTerms.listingKind, disclosureTerms.listingId], set });
}

/** Who of the owner's people set the terms; the terms' own approval is theirs. */
export async function readTermsAuthor(database: Reader, { kind, id }: ListingKey): Promise<string | null> {
  const [row] = await database
    .select({ updatedBy: disclosureTerms.updatedBy })
    .from(disclosureTerms)
    .where(and(eq(disclosureTerms.listingKind, kind), eq(disclosureTerms.listingId, id)));
  return row?.updatedBy ?? null;
}

const invitationColumns = {
  id: ndaInvitations.id,
  kind: ndaInvitations.listingKind,
  listingId: ndaInvitations.listingId,
  organisationId: ndaInvitations.organisationId,
  brokerId: ndaInvitations.brokerId,
  invitedBy: ndaInvitations.invitedBy,
  invitedAt: ndaInvitations.invitedAt,
  organisationName: organisations.name,
  brokerName: brokers.name,
};

const selectInvitations = (database: Reader) =>
  database
    .select(invitationColumns)
    .from(ndaInvitations)
    .leftJoin(organisations, eq(organisations.id, ndaInvitations.organisationId))
    .leftJoin(brokers, eq(brokers.id, ndaInvitations.brokerId));

/** The invitations of a listing that stand, oldest first. */
export const readInvitations = (database: Reader, { kind, id }: ListingKey) =>
  selectInvitations(database)
    .where(
      and(
        eq(ndaInvitations.listingKind, kind),
        eq(ndaInvitations.listingId, id),
        isNull(ndaInvitations.withdrawnAt),
      ),
    )
    .orderBy(asc(ndaInvitations.invitedAt), asc(ndaInvitations.id));
export type InvitationRow = Awaited<ReturnType<typeof readInvitations>>[number];

/** One invitation that stands, or null. */
export async function readInvitation(database: Reader, id: string): Promise<InvitationRow | null> {
  const [row] = await selectInvitations(database).where(
    and(eq(ndaInvitations.id, id), isNull(ndaInvitations.withdrawnAt)),
  );
  return row ?? null;
}

/** The invitations that stand for organisations and a broker, newest first. */
export async function readInvitationsFor(
  database: Reader,
  organisationIds: readonly string[],
  brokerId: string | null,
): Promise<InvitationRow[]> {
  const mine: SQL[] = [];
  if (organisationIds.length > 0) mine.push(inArray(ndaInvitations.organisationId, [...organisationIds]));
  if (brokerId !== null) mine.push(eq(ndaInvitations.brokerId, brokerId));
  if (mine.length === 0) return [];
  return selectInvitations(database)
    .where(and(or(...mine), isNull(ndaInvitations.withdrawnAt)))
    .orderBy(desc(ndaInvitations.invitedAt))
    .limit(200);
}

/** Whether it was added: not where one stands for the same organisation or broker. */
export async function insertInvitation(
  transaction: Transaction,
  row: typeof ndaInvitations.$inferInsert,
): Promise<boolean> {
  const added = await transaction
    .insert(ndaInvitations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: ndaInvitations.id });
  return added.length > 0;
}

export async function withdrawInvitationRow(transaction: Transaction, id: string, at: Date): Promise<void> {
  await transaction.update(ndaInvitations).set({ withdrawnAt: at }).where(eq(ndaInvitations.id, id));
}

/** Introductions of a listing that both sides accepted and nobody closed, with the organisation on the other side. */
export async function readIntroductions(database: Reader, { kind, id }: ListingKey) {
  const [own, otherId] =
    kind === 'need'
      ? [introductions.needId, introductions.achievementOrganisationId]
      : [introductions.achievementId, introductions.needOrganisationId];
  return database
    .select({ id: introductions.id, otherId, leadBrokerId: introductions.leadBrokerId })
    .from(introductions)
    .where(and(eq(own, id), inArray(introductions.status, ['accepted', 'negotiating', 'contracted'])))
    .orderBy(asc(introductions.acceptedAt), asc(introductions.id));
}

/** Name and people behind an organisation or broker that may be invited; null where there is none. */
export async function readInvitee(
  database: Reader,
  { organisationId, brokerId }: Capacity,
): Promise<{ name: string; userId: string | null } | null> {
  if (brokerId !== null) {
    const [row] = await database
      .select({ name: brokers.name, userId: brokers.userId })
      .from(brokers)
      .where(eq(brokers.id, brokerId));
    return row ?? null;
  }
  if (organisationId === null) return null;
  const [row] = await database
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row ? { name: row.name, userId: null } : null;
}

/** The people of an organisation who sign for it; of a department's listing, those who write that department's. */
export async function readSigners(
  database: Reader,
  organisationId: string,
  departmentId: string | null = null,
): Promise<string[]> {
  const rows = await database
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        inArray(memberships.role, rolesWith('signs')),
        departmentId === null
          ? undefined
          : or(isNull(memberships.departmentId), eq(memberships.departmentId, departmentId)),
      ),
    );
  return rows.map((row) => row.userId);
}
