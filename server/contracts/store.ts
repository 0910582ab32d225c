import { aliasedTable, and, asc, desc, eq, ilike, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  brokers,
  contractEvents,
  contracts,
  contractShares,
  introductions,
  organisations,
  receipts,
  users,
} from '../../db/schema/index.ts';
import type { Identity } from '../context.ts';
import type { ContractRole } from './access.ts';
import type { ContractQuery } from './schema.ts';

export type Reader = Database | Transaction;
export type ContractRow = typeof contracts.$inferSelect;
export type NewContract = typeof contracts.$inferInsert;
export type ShareRow = typeof contractShares.$inferSelect;

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

/** The shares that stand, in the order in which they were entered, with the names of the holders. */
export function readShares(database: Reader, contractId: string) {
  return database
    .select({
      id: contractShares.id,
      holderKind: contractShares.holderKind,
      brokerId: contractShares.brokerId,
      brokerName: brokers.name,
      agencyId: contractShares.agencyId,
      agencyName: organisations.name,
      basisPoints: contractShares.basisPoints,
      evidence: contractShares.evidence,
    })
    .from(contractShares)
    .leftJoin(brokers, eq(brokers.id, contractShares.brokerId))
    .leftJoin(organisations, eq(organisations.id, contractShares.agencyId))
    .where(and(eq(contractShares.contractId, contractId), isNull(contractShares.endedAt)))
    .orderBy(asc(contractShares.position));
}

export type NewShare = Omit<typeof contractShares.$inferInsert, 'contractId' | 'createdAt' | 'position'>;

/** End the shares that stand and put others in their place. */
export async function replaceShares(
  transaction: Transaction,
  contractId: string,
  shares: readonly NewShare[],
  now: Date,
): Promise<void> {
  await transaction
    .update(contractShares)
    .set({ endedAt: now })
    .where(and(eq(contractShares.contractId, contractId), isNull(contractShares.endedAt)));
  if (shares.length === 0) return;
  await transaction
    .insert(contractShares)
    .values(shares.map((share, position) => ({ ...share, contractId, position, createdAt: now })));
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

/** Whether another contract in force has the same title, parties, amount and signing day. */
export async function hasDuplicate(database: Reader, contract: ContractRow): Promise<boolean> {
  const rows = await database
    .select({ id: contracts.id })
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
    .limit(1);
  return rows.length > 0;
}

/** Service points to choose from, by name. */
export function readServicePoints(database: Reader) {
  return database
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.kind, 'service_point'))
    .orderBy(sql`${organisations.name} collate "zh-x-icu"`);
}

/** What of the contracts somebody may see, as one condition; null when nothing. */
function visibleTo(identity: Identity, role: ContractRole | undefined): SQL | null {
  const memberOf = identity.memberships.map((membership) => membership.organisationId);
  const brokerId = identity.broker?.id ?? null;
  const handedIn = ne(contracts.status, 'draft');
  const ofRole: Record<ContractRole, SQL | undefined> = {
    seller: memberOf.length ? inArray(contracts.sellerId, memberOf) : undefined,
    buyer: memberOf.length ? inArray(contracts.buyerId, memberOf) : undefined,
    service_point: memberOf.length ? and(inArray(contracts.servicePointId, memberOf), handedIn) : undefined,
    lead_broker: brokerId
      ? sql`${contracts.introductionId} in (select id from introductions where lead_broker_id = ${brokerId})`
      : undefined,
    holder: and(handedIn, holdsShare(brokerId, memberOf)),
    operator: identity.isOperator ? sql`true` : undefined,
  };
  if (role !== undefined) return ofRole[role] ?? null;
  return or(...Object.values(ofRole).filter((condition) => condition !== undefined)) ?? null;
}

function holdsShare(brokerId: string | null, memberOf: readonly string[]): SQL {
  const held = or(
    brokerId ? eq(contractShares.brokerId, brokerId) : undefined,
    memberOf.length
      ? and(eq(contractShares.holderKind, 'agency'), inArray(contractShares.agencyId, [...memberOf]))
      : undefined,
  );
  if (!held) return sql`false`;
  return sql`${contracts.id} in (select ${contractShares.contractId} from ${contractShares} where ${contractShares.endedAt} is null and ${held})`;
}

const sellers = aliasedTable(organisations, 'seller');
const buyers = aliasedTable(organisations, 'buyer');
const servicePoints = aliasedTable(organisations, 'service_point');

/** A page of the contracts that somebody may see, the newest first, and how many there are. */
export async function listContracts(database: Database, identity: Identity, query: ContractQuery) {
  const visible = visibleTo(identity, query.role);
  if (!visible) return { total: 0, items: [] };
  const text = query.text?.trim();
  const pattern = text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
  const where = and(
    visible,
    query.status ? eq(contracts.status, query.status) : undefined,
    pattern
      ? or(
          ilike(contracts.title, pattern),
          ilike(sellers.name, pattern),
          ilike(buyers.name, pattern),
          eq(contracts.registrationNumber, text ?? ''),
        )
      : undefined,
  );
  const rows = await database
    .select({
      contract: contracts,
      sellerName: sellers.name,
      buyerName: buyers.name,
      servicePointName: servicePoints.name,
      receivedFen: sql<bigint>`coalesce((select sum(case when reverses_receipt_id is null then amount_fen else -amount_fen end)
        from receipts where contract_id = ${contracts.id}), 0)::bigint`,
    })
    .from(contracts)
    .innerJoin(sellers, eq(sellers.id, contracts.sellerId))
    .innerJoin(buyers, eq(buyers.id, contracts.buyerId))
    .innerJoin(servicePoints, eq(servicePoints.id, contracts.servicePointId))
    .where(where)
    .orderBy(desc(contracts.id))
    .offset(query.offset ?? 0)
    .limit(query.limit ?? 20);
  const [counted] = await database
    .select({ total: sql<number>`count(*)::int` })
    .from(contracts)
    .innerJoin(sellers, eq(sellers.id, contracts.sellerId))
    .innerJoin(buyers, eq(buyers.id, contracts.buyerId))
    .where(where);
  return { total: counted?.total ?? 0, items: rows };
}

/** The unique constraint that an insert or update ran into; null when it failed otherwise. */
export function violatedConstraint(error: unknown): string | null {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
  return code === '23505' ? (name ?? null) : null;
}
