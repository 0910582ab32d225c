import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  brokers,
  introductions,
  matches,
  memberships,
  needs,
  organisations,
  users,
  type ListingKind,
} from '../../db/schema/index.ts';
import { rolesWith } from '../policy/membership.ts';

/** The columns that both kinds have; `anonymous` is false for achievements. */
const tableOf = (kind: ListingKind) => (kind === 'need' ? needs : (achievements as unknown as typeof needs));

/**
 * What decides who may see a listing and whom its news concerns, for some ids, in one query. `held`: their status stays
 * until the transaction ends.
 */
export async function readListingHeads(
  database: Database | Transaction,
  kind: ListingKind,
  ids: readonly string[],
  held = false,
) {
  if (ids.length === 0) return [];
  const table = tableOf(kind);
  const query = database
    .select({
      id: table.id,
      title: table.title,
      status: sql<string>`${table.status}`,
      anonymous: kind === 'need' ? sql<boolean>`${needs.anonymous}` : sql<boolean>`false`,
      importedIncomplete: table.importedIncomplete,
      departmentId: table.departmentId,
      organisationId: organisations.id,
      organisationName: organisations.name,
    })
    .from(table)
    .innerJoin(organisations, eq(organisations.id, table.organisationId))
    .where(inArray(table.id, [...ids]));
  return held ? query.for('share', { of: table }) : query;
}
export type ListingHead = Awaited<ReturnType<typeof readListingHeads>>[number];

/** An organisation as a draft's place, or null. */
export async function readPlace(database: Database, organisationId: string) {
  const [row] = await database
    .select({ id: organisations.id, name: organisations.name, district: organisations.district })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row ?? null;
}

/** Who takes part: organisations acted for, and the broker record. */
export interface Participant {
  organisationIds: readonly string[];
  brokerId: string | null;
}

/** Open introductions of a listing with others in which somebody takes part: other listing's id → introduction's. */
export async function readOpenIntroductions(
  database: Database,
  kind: ListingKind,
  id: string,
  otherIds: readonly string[],
  participant: Participant,
): Promise<Map<string, string>> {
  const { organisationIds, brokerId } = participant;
  if (otherIds.length === 0 || (organisationIds.length === 0 && brokerId === null)) return new Map();
  const [own, other] =
    kind === 'need'
      ? [introductions.needId, introductions.achievementId]
      : [introductions.achievementId, introductions.needId];
  const mine = or(
    organisationIds.length ? inArray(introductions.needOrganisationId, [...organisationIds]) : undefined,
    organisationIds.length
      ? inArray(introductions.achievementOrganisationId, [...organisationIds])
      : undefined,
    brokerId === null ? undefined : eq(introductions.leadBrokerId, brokerId),
  );
  const rows = await database
    .select({ otherId: other, introductionId: introductions.id })
    .from(introductions)
    .where(and(eq(own, id), inArray(other, [...otherIds]), ne(introductions.status, 'closed'), mine));
  return new Map(rows.map((row) => [row.otherId, row.introductionId]));
}

/** Keep matches; a pair that is known is brought up to date. Answers the pairs that were not known before. */
export async function upsertMatches(
  transaction: Transaction,
  rows: (typeof matches.$inferInsert)[],
): Promise<{ needId: string; achievementId: string }[]> {
  if (rows.length === 0) return [];
  const written = await transaction
    .insert(matches)
    .values(rows)
    .onConflictDoUpdate({
      target: [matches.needId, matches.achievementId],
      set: {
        scorePerMille: sql`excluded.score_per_mille`,
        band: sql`excluded.band`,
        explanation: sql`excluded.explanation`,
        matcherVersion: sql`excluded.matcher_version`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    // A row that this statement inserted has no deleting transaction (PostgreSQL, system columns).
    .returning({
      needId: matches.needId,
      achievementId: matches.achievementId,
      inserted: sql<boolean>`(xmax = 0)`,
    });
  return written.filter((row) => row.inserted);
}

/** Owners and members of organisations: those who answer for them. Finance is not among them. */
export async function readActingUsers(
  database: Database | Transaction,
  organisationIds: readonly string[],
): Promise<Map<string, string[]>> {
  const users = new Map<string, string[]>(organisationIds.map((id) => [id, []]));
  if (organisationIds.length === 0) return users;
  const rows = await database
    .select({ organisationId: memberships.organisationId, userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        inArray(memberships.organisationId, [...organisationIds]),
        inArray(memberships.role, rolesWith('signs')),
      ),
    );
  for (const row of rows) users.get(row.organisationId)?.push(row.userId);
  return users;
}

/**
 * Of some brokers, those who may be proposed: the account is open, the certification was not ended, and no certificate has
 * expired. @param today `YYYY-MM-DD`; a certificate is expired from its expiry day on (server/brokers/rules.ts)
 */
export async function readActiveBrokers(database: Database, ids: readonly string[], today: string) {
  if (ids.length === 0) return [];
  return database
    .select({
      id: brokers.id,
      name: brokers.name,
      level: brokers.level,
      agencyName: organisations.name,
    })
    .from(brokers)
    .innerJoin(users, eq(users.id, brokers.userId))
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .where(
      and(
        inArray(brokers.id, [...ids]),
        isNull(users.disabledAt),
        isNull(brokers.endedAt),
        or(isNull(brokers.certificateExpiresOn), gt(brokers.certificateExpiresOn, today)),
      ),
    );
}
