import { and, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/client.ts';
import type { NdaDecision } from '../../db/schema/codes.ts';
import {
  brokers,
  ndaAcceptances,
  ndaDecisions,
  ndaTexts,
  organisations,
  users,
} from '../../db/schema/index.ts';
import type { ListingKey, Reader } from './store.ts';

const agencies = alias(organisations, 'agency');

/** Acceptances with the last decision on each. */
function selectAcceptances(database: Reader) {
  const last = database
    .selectDistinctOn([ndaDecisions.acceptanceId], {
      acceptanceId: ndaDecisions.acceptanceId,
      decision: ndaDecisions.decision,
      decidedAt: ndaDecisions.decidedAt,
      note: ndaDecisions.note,
    })
    .from(ndaDecisions)
    .orderBy(ndaDecisions.acceptanceId, desc(ndaDecisions.id))
    .as('last');
  return database
    .select({
      id: ndaAcceptances.id,
      kind: ndaAcceptances.listingKind,
      listingId: ndaAcceptances.listingId,
      userId: ndaAcceptances.userId,
      personName: users.name,
      organisationId: ndaAcceptances.organisationId,
      organisationName: organisations.name,
      brokerId: ndaAcceptances.brokerId,
      brokerName: brokers.name,
      agencyName: agencies.name,
      sha256: ndaAcceptances.ndaSha256,
      version: ndaTexts.version,
      introductionId: ndaAcceptances.introductionId,
      invitationId: ndaAcceptances.invitationId,
      acceptedAt: ndaAcceptances.acceptedAt,
      state: sql<'waiting' | NdaDecision>`coalesce(${last.decision}, 'waiting')`,
      decidedAt: last.decidedAt,
      note: sql<string>`coalesce(${last.note}, '')`,
    })
    .from(ndaAcceptances)
    .innerJoin(users, eq(users.id, ndaAcceptances.userId))
    .innerJoin(ndaTexts, eq(ndaTexts.sha256, ndaAcceptances.ndaSha256))
    .leftJoin(organisations, eq(organisations.id, ndaAcceptances.organisationId))
    .leftJoin(brokers, eq(brokers.id, ndaAcceptances.brokerId))
    .leftJoin(agencies, eq(agencies.id, ndaAcceptances.agencyId))
    .leftJoin(last, eq(last.acceptanceId, ndaAcceptances.id));
}

const onListing = ({ kind, id }: ListingKey) =>
  and(eq(ndaAcceptances.listingKind, kind), eq(ndaAcceptances.listingId, id));

/** The acceptances of a listing, of one person where named; newest first. */
export const readAcceptances = (database: Reader, listing: ListingKey, userId?: string) =>
  selectAcceptances(database)
    .where(and(onListing(listing), userId === undefined ? undefined : eq(ndaAcceptances.userId, userId)))
    .orderBy(desc(ndaAcceptances.acceptedAt), desc(ndaAcceptances.id))
    .limit(500);
export type AcceptanceRow = Awaited<ReturnType<typeof readAcceptances>>[number];

export async function readAcceptance(database: Reader, id: string): Promise<AcceptanceRow | null> {
  const [row] = await selectAcceptances(database).where(eq(ndaAcceptances.id, id));
  return row ?? null;
}

/** A person's acceptances on all listings, newest first. */
export const readAcceptancesOf = (database: Reader, userId: string): Promise<AcceptanceRow[]> =>
  selectAcceptances(database)
    .where(eq(ndaAcceptances.userId, userId))
    .orderBy(desc(ndaAcceptances.acceptedAt), desc(ndaAcceptances.id))
    .limit(200);

/** When the owner last refused or revoked an acceptance on a listing by a person, or in the name of their capacities. */
export async function readTurnedAwayAt(
  database: Reader,
  listing: ListingKey,
  who: { userId: string; organisationIds: readonly string[]; brokerId: string | null },
): Promise<Date | null> {
  const sides: SQL[] = [eq(ndaAcceptances.userId, who.userId)];
  if (who.organisationIds.length > 0)
    sides.push(inArray(ndaAcceptances.organisationId, [...who.organisationIds]));
  if (who.brokerId !== null) sides.push(eq(ndaAcceptances.brokerId, who.brokerId));
  const [row] = await database
    .select({ at: ndaDecisions.decidedAt })
    .from(ndaDecisions)
    .innerJoin(ndaAcceptances, eq(ndaAcceptances.id, ndaDecisions.acceptanceId))
    .where(and(onListing(listing), inArray(ndaDecisions.decision, ['refused', 'revoked']), or(...sides)))
    .orderBy(desc(ndaDecisions.decidedAt))
    .limit(1);
  return row?.at ?? null;
}

export async function insertAcceptance(
  transaction: Transaction,
  row: typeof ndaAcceptances.$inferInsert,
): Promise<void> {
  await transaction.insert(ndaAcceptances).values(row);
}

export async function insertDecision(
  transaction: Transaction,
  row: typeof ndaDecisions.$inferInsert,
): Promise<void> {
  await transaction.insert(ndaDecisions).values(row);
}
