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
    needId: string | null;
    achievementId: string | null;
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
  const ownerOf = async (table: typeof needs | typeof achievements, id: string | null) => {
    if (id === null) return null;
    const [row] = await database
      .select({ organisationId: table.organisationId })
      .from(table)
      .where(eq(table.id, id));
    return row?.organisationId ?? null;
  };
  const [broker] =
    ids.brokerId === null
      ? []
      : await database.select({ userId: brokers.userId }).from(brokers).where(eq(brokers.id, ids.brokerId));
  return {
    ownerKind: await organisationKind(ids.ownerId),
    agencyKind: await organisationKind(ids.agencyId),
    brokerUserId: broker?.userId ?? null,
    needOwnerId: await ownerOf(needs, ids.needId),
    achievementOwnerId: await ownerOf(achievements, ids.achievementId),
  };
}

/** The people of organisations who sign for them: owners and members, not finance. */
export async function readSigners(
  transaction: Transaction,
  organisationIds: readonly string[],
): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await transaction
    .selectDistinct({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(inArray(memberships.organisationId, [...organisationIds]));
  return rows.filter((row) => row.role !== 'finance').map((row) => row.userId);
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
