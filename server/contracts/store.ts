import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  brokers,
  contractEvents,
  contracts,
  introductions,
  memberships,
  needs,
  organisations,
  receipts,
  users,
} from '../../db/schema/index.ts';
import { rolesWith } from '../policy/membership.ts';

export type Reader = Database | Transaction;
export type ContractRow = typeof contracts.$inferSelect;
export type NewContract = typeof contracts.$inferInsert;

/** A contract, held until the transaction ends: whoever changes it comes through here first. */
export async function lockContract(transaction: Transaction, id: string): Promise<ContractRow | null> {
  const [row] = await transaction.select().from(contracts).where(eq(contracts.id, id)).for('update');
  return row ?? null;
}

export async function readContract(database: Reader, id: string): Promise<ContractRow | null> {
  const [row] = await database.select().from(contracts).where(eq(contracts.id, id));
  return row ?? null;
}

export async function insertContract(transaction: Transaction, row: NewContract): Promise<ContractRow> {
  const [inserted] = await transaction.insert(contracts).values(row).returning();
  if (!inserted) throw new Error('The contract was not inserted.');
  return inserted;
}

/** Change a contract that is locked; counts its version. */
export async function updateContract(
  transaction: Transaction,
  contract: ContractRow,
  change: Partial<NewContract>,
  now: Date,
): Promise<ContractRow> {
  const [updated] = await transaction
    .update(contracts)
    .set({ ...change, version: contract.version + 1, updatedAt: now })
    .where(eq(contracts.id, contract.id))
    .returning();
  if (!updated) throw new Error(`Contract ${contract.id} is gone.`);
  return updated;
}

/** Append to a contract's history. */
export async function insertEvent(
  transaction: Transaction,
  event: typeof contractEvents.$inferInsert,
): Promise<void> {
  await transaction.insert(contractEvents).values(event);
}

/** The history of a contract, oldest first. */
export function readEvents(database: Reader, contractId: string) {
  return database
    .select({
      verb: contractEvents.verb,
      fromStatus: contractEvents.fromStatus,
      toStatus: contractEvents.toStatus,
      actorId: contractEvents.actorId,
      actorName: users.name,
      note: contractEvents.note,
      at: contractEvents.at,
    })
    .from(contractEvents)
    .leftJoin(users, eq(users.id, contractEvents.actorId))
    .where(eq(contractEvents.contractId, contractId))
    .orderBy(asc(contractEvents.at), asc(contractEvents.id));
}

/** Receipts of a contract and the rows that take some of them back, oldest first. */
export function readReceipts(database: Reader, contractId: string) {
  return database
    .select()
    .from(receipts)
    .where(eq(receipts.contractId, contractId))
    .orderBy(asc(receipts.receivedOn), asc(receipts.id));
}

export async function insertReceipt(
  transaction: Transaction,
  row: typeof receipts.$inferInsert,
): Promise<void> {
  await transaction.insert(receipts).values(row);
}

/** Organisations by id, with what contracts need of them. */
export async function readOrganisations(database: Reader, ids: readonly string[]) {
  const rows = await database
    .select({
      id: organisations.id,
      kind: organisations.kind,
      name: organisations.name,
      creditCode: organisations.creditCode,
      legalRepresentative: organisations.legalRepresentative,
      partyNature: organisations.partyNature,
      industry: organisations.industry,
      flags: organisations.flags,
      size: organisations.size,
      address: organisations.address,
      contactName: organisations.contactName,
      contactPhone: organisations.contactPhone,
      postcode: organisations.postcode,
      district: organisations.district,
      country: organisations.country,
    })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The agencies that brokers act for at present, by broker. */
export async function readAgencies(database: Reader, brokerIds: readonly string[]) {
  if (brokerIds.length === 0) return new Map<string, string | null>();
  const rows = await database
    .select({ id: brokers.id, agencyId: brokers.agencyId })
    .from(brokers)
    .where(inArray(brokers.id, [...brokerIds]));
  return new Map(rows.map((row) => [row.id, row.agencyId]));
}

/** What an introduction says about a contract that is logged on it. */
export async function readIntroduction(database: Reader, id: string) {
  const [row] = await database
    .select({
      id: introductions.id,
      status: introductions.status,
      leadBrokerId: introductions.leadBrokerId,
      needOrganisationId: introductions.needOrganisationId,
      achievementOrganisationId: introductions.achievementOrganisationId,
    })
    .from(introductions)
    .where(eq(introductions.id, id));
  return row ?? null;
}

/** The public words and codes of the listings that an introduction is about. */
export async function readIntroducedListings(database: Reader, introductionId: string) {
  const [row] = await database
    .select({
      achievementText: sql<string>`concat_ws(' ', ${achievements.title}, ${achievements.summary})`,
      achievementField: achievements.field,
      intellectualProperty: achievements.intellectualProperty,
      needText: sql<string>`concat_ws(' ', ${needs.title}, ${needs.problem})`,
      needField: needs.field,
    })
    .from(introductions)
    .innerJoin(achievements, eq(achievements.id, introductions.achievementId))
    .innerJoin(needs, eq(needs.id, introductions.needId))
    .where(eq(introductions.id, introductionId));
  return row
    ? { ...row, intellectualProperty: row.intellectualProperty.map((property) => property.kind) }
    : null;
}

/** The people of organisations who act for them: owners and members, not finance. */
export async function readMembers(
  transaction: Transaction,
  organisationIds: readonly string[],
): Promise<string[]> {
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

/** The users behind brokers. */
export async function readBrokerUsers(
  transaction: Transaction,
  brokerIds: readonly string[],
): Promise<string[]> {
  if (brokerIds.length === 0) return [];
  const rows = await transaction
    .select({ userId: brokers.userId })
    .from(brokers)
    .where(inArray(brokers.id, [...brokerIds]));
  return rows.map((row) => row.userId);
}

/** What makes two contracts probably one. */
export type DuplicateFacts = Pick<
  ContractRow,
  'id' | 'sellerId' | 'buyerId' | 'title' | 'totalFen' | 'signedOn'
>;

/**
 * Let only one contract with these parties, title, amount and day be looked at and written at a time, so that two equal
 * ones that come together do not miss each other.
 */
export async function lockDuplicates(transaction: Transaction, contract: DuplicateFacts): Promise<void> {
  const key = [
    contract.sellerId,
    contract.buyerId,
    contract.title,
    contract.totalFen,
    contract.signedOn,
  ].join('|');
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 1))`);
}

/** Another contract in force with the same title, parties, amount and signing day; null when there is none. */
export async function findDuplicate(database: Reader, contract: DuplicateFacts): Promise<ContractRow | null> {
  const [row] = await database
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.sellerId, contract.sellerId),
        eq(contracts.buyerId, contract.buyerId),
        eq(contracts.title, contract.title),
        eq(contracts.totalFen, contract.totalFen),
        eq(contracts.signedOn, contract.signedOn),
        ne(contracts.id, contract.id),
        sql`${contracts.status} not in ('rejected', 'cancelled')`,
      ),
    )
    .orderBy(asc(contracts.id))
    .limit(1);
  return row ?? null;
}

/** The contract that the register gave a number to; null when none has it. */
export async function findByNumber(database: Reader, registrationNumber: string): Promise<string | null> {
  const [row] = await database
    .select({ id: contracts.id })
    .from(contracts)
    .where(eq(contracts.registrationNumber, registrationNumber));
  return row?.id ?? null;
}

/** The people of the operator, who verify what was registered in other cities. */
export async function readOperators(transaction: Transaction): Promise<string[]> {
  const rows = await transaction
    .selectDistinct({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(organisations.kind, 'government'), ne(memberships.role, 'finance')));
  return rows.map((row) => row.userId);
}

/** Service points to choose from, by name. */
export function readServicePoints(database: Reader) {
  return database
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.kind, 'service_point'))
    .orderBy(sql`${organisations.name} collate "zh-x-icu"`);
}

/** The unique constraint that an insert or update ran into; null when it failed otherwise. */
export function violatedConstraint(error: unknown): string | null {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
  return code === '23505' ? (name ?? null) : null;
}
