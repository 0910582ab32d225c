import { and, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  brokers,
  files,
  mandates,
  memberships,
  needs,
  organisations,
} from '../../db/schema/index.ts';
import { rolesWith } from '../policy/membership.ts';
import type { MandateStatus } from '../../db/schema/codes.ts';

export type Reader = Database | Transaction;
export type MandateRow = typeof mandates.$inferSelect;

const agencies = alias(organisations, 'agency');
const owners = alias(organisations, 'owner');

const select = (database: Reader) =>
  database
    .select({
      mandate: mandates,
      ownerName: owners.name,
      brokerName: brokers.name,
      brokerUserId: brokers.userId,
      agencyName: agencies.name,
      needTitle: needs.title,
      achievementTitle: achievements.title,
      fileName: files.name,
      fileMediaType: files.mediaType,
      fileSize_bytes: files.size_bytes,
    })
    .from(mandates)
    .innerJoin(owners, eq(owners.id, mandates.ownerId))
    .leftJoin(brokers, eq(brokers.id, mandates.brokerId))
    .leftJoin(agencies, eq(agencies.id, mandates.agencyId))
    .leftJoin(needs, eq(needs.id, mandates.needId))
    .leftJoin(achievements, eq(achievements.id, mandates.achievementId))
    .leftJoin(files, eq(files.id, mandates.fileId));

export type MandateDetail = Awaited<ReturnType<typeof select>>[number];

export async function readMandate(database: Reader, id: string): Promise<MandateDetail | null> {
  const [row] = await select(database).where(eq(mandates.id, id));
  return row ?? null;
}

/** Hold a mandate until the transaction ends. */
export async function lockMandate(transaction: Transaction, id: string): Promise<MandateRow | null> {
  const [row] = await transaction.select().from(mandates).where(eq(mandates.id, id)).for('update');
  return row ?? null;
}

export async function insertMandate(
  transaction: Transaction,
  row: typeof mandates.$inferInsert,
): Promise<void> {
  await transaction.insert(mandates).values(row);
}

export async function updateMandate(
  transaction: Transaction,
  id: string,
  change: Partial<typeof mandates.$inferInsert>,
): Promise<void> {
  await transaction.update(mandates).set(change).where(eq(mandates.id, id));
}

/** Who looks: their organisations, and the broker that they are. */
export interface Onlooker {
  organisationIds: readonly string[];
  brokerId: string | null;
}

const visibleTo = ({ organisationIds, brokerId }: Onlooker): SQL =>
  or(
    organisationIds.length ? inArray(mandates.ownerId, [...organisationIds]) : undefined,
    organisationIds.length ? inArray(mandates.agencyId, [...organisationIds]) : undefined,
    brokerId === null ? undefined : eq(mandates.brokerId, brokerId),
  ) ?? sql`false`;

/** A page of the mandates that somebody has a part in, the newest first; everything for `null`. */
export async function readMandatePage(
  database: Reader,
  onlooker: Onlooker | null,
  query: { status: MandateStatus | null; offset: number; limit: number },
) {
  const where = and(
    onlooker === null ? undefined : visibleTo(onlooker),
    query.status ? eq(mandates.status, query.status) : undefined,
  );
  const [items, total] = await Promise.all([
    select(database).where(where).orderBy(desc(mandates.id)).offset(query.offset).limit(query.limit),
    database.$count(mandates, where),
  ]);
  return { items, total };
}

/** The accepted mandates of holders for an owner, in force on a day. */
export function readInForce(
  database: Reader,
  holder: { brokerId: string | null; agencyIds: readonly string[] },
  ownerId: string,
  day: string,
): Promise<MandateRow[]> {
  const held = or(
    holder.brokerId === null ? undefined : eq(mandates.brokerId, holder.brokerId),
    holder.agencyIds.length ? inArray(mandates.agencyId, [...holder.agencyIds]) : undefined,
  );
  if (!held) return Promise.resolve([]);
  return database
    .select()
    .from(mandates)
    .where(
      and(
        held,
        eq(mandates.ownerId, ownerId),
        eq(mandates.status, 'accepted'),
        sql`daterange(${mandates.validFrom}, ${mandates.validTo}, '[]') @> ${day}::date`,
      ),
    );
}

/** What a mandate refers to: the owner, the holder, the listing; what is missing is null. */
export async function readSubjects(
  database: Reader,
  ids: {
    ownerId: string;
    brokerId: string | null;
    agencyId: string | null;
    listing: { kind: 'need' | 'achievement'; id: string } | null;
  },
) {
  const organisationKind = async (id: string | null) => {
    if (id === null) return null;
    const [row] = await database
      .select({ kind: organisations.kind })
      .from(organisations)
      .where(eq(organisations.id, id));
    return row?.kind ?? null;
  };
  const listingOf = async () => {
    if (ids.listing === null) return null;
    const table = ids.listing.kind === 'need' ? needs : achievements;
    const anonymous = ids.listing.kind === 'need' ? sql<boolean>`${needs.anonymous}` : sql<boolean>`false`;
    const [row] = await database
      .select({ ownerId: table.organisationId, status: sql<string>`${table.status}`, anonymous })
      .from(table)
      .where(eq(table.id, ids.listing.id));
    return row ?? null;
  };
  const [broker] =
    ids.brokerId === null
      ? []
      : await database.select({ userId: brokers.userId }).from(brokers).where(eq(brokers.id, ids.brokerId));
  return {
    ownerKind: await organisationKind(ids.ownerId),
    agencyKind: await organisationKind(ids.agencyId),
    brokerUserId: broker?.userId ?? null,
    listing: await listingOf(),
  };
}

/** The people of organisations who sign for them: owners and members, not finance. */
export async function readSigners(
  transaction: Transaction,
  organisationIds: readonly string[],
): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await transaction
    .selectDistinct({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        inArray(memberships.organisationId, [...organisationIds]),
        inArray(memberships.role, rolesWith('signs')),
      ),
    );
  return rows.map((row) => row.userId);
}

export async function insertFile(transaction: Transaction, file: typeof files.$inferInsert): Promise<void> {
  await transaction.insert(files).values(file);
}

/** Whether an error is the database's refusal of a second exclusive mandate. */
export function violatesExclusivity(error: unknown): boolean {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
  return code === '23P01' && name === 'mandates_exclusive';
}

/** A draft that a mandate covers. */
export interface MandatedDraft extends Record<string, unknown> {
  kind: 'need' | 'achievement';
  id: string;
  title: string;
  ownerId: string;
  ownerName: string;
  mandateId: string;
  updatedAt: Date;
}

/** More drafts than these are nobody's work of one day. */
const shownDrafts = 100;

/** The drafts that the mandates of a holder cover on a day, the last changed first, each once. */
export async function readMandatedDrafts(
  database: Reader,
  holder: { brokerId: string | null; agencyIds: readonly string[] },
  day: string,
): Promise<MandatedDraft[]> {
  const rows = await database.execute<MandatedDraft & { updatedAt: string | Date }>(sql`
    with held as (
      select * from mandates where status = 'accepted' and valid_from <= ${day}::date
        and (valid_to is null or valid_to >= ${day}::date)
        and (broker_id = ${holder.brokerId}::uuid or agency_id = any(${sql.param(holder.agencyIds)}::uuid[]))
    ), draft as (
      select 'need' as kind, id, title, organisation_id, updated_at from needs where status = 'draft'
      union all
      select 'achievement', id, title, organisation_id, updated_at from achievements where status = 'draft'
    ), covered as (
      select distinct on (draft.kind, draft.id) draft.kind, draft.id, draft.title, held.owner_id as "ownerId",
        held.id as "mandateId", draft.updated_at as "updatedAt"
      from held join draft on draft.organisation_id = held.owner_id and case
        when held.need_id is null and held.achievement_id is null then true
        when draft.kind = 'need' then draft.id = held.need_id else draft.id = held.achievement_id end
      order by draft.kind, draft.id, held.id
    )
    select covered.*, organisations.name as "ownerName"
    from covered join organisations on organisations.id = "ownerId"
    order by "updatedAt" desc, covered.id limit ${shownDrafts}`);
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }));
}
