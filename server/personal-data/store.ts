import { and, asc, eq, gte, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  administrators,
  brokers,
  contracts,
  contractShares,
  introductions,
  ledgerAccounts,
  ledgerMovements,
  mandates,
  memberships,
  organisations,
  users,
} from '../../db/schema/index.ts';
import { personalColumns, type PersonKey } from './registry.ts';

/** What names a person in the tables; `broker` is null for who is none. */
export interface PersonKeys {
  user: string;
  broker: string | null;
  email: string;
}

/** The keys of a person; null when there is no such user. */
export async function readPersonKeys(
  database: Database | Transaction,
  userId: string,
): Promise<PersonKeys | null> {
  const [row] = await database
    .select({ user: users.id, email: users.email, broker: brokers.id })
    .from(users)
    .leftJoin(brokers, eq(brokers.userId, users.id))
    .where(eq(users.id, userId));
  return row ?? null;
}

/** Lock the account until the transaction ends. */
export async function lockUser(transaction: Transaction, userId: string): Promise<void> {
  await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
}

export type PersonalRow = Record<string, unknown>;

const valueOf = (keys: PersonKeys, key: PersonKey): string | null => keys[key];

/** The rows of one entry of the registry, as far as they are the person's to read. */
export async function readPersonalRows(
  transaction: Transaction,
  entry: (typeof personalColumns)[number],
  keys: PersonKeys,
): Promise<PersonalRow[]> {
  const value = valueOf(keys, entry.key);
  if (value === null) return [];
  return transaction
    .select(Object.fromEntries(entry.shown.map((column) => [column.name, column])))
    .from(entry.table)
    .where(eq(entry.column, value));
}

/** Every line of the ledger on the accounts of a broker. */
export function readMovementsOf(transaction: Transaction, brokerId: string): Promise<PersonalRow[]> {
  const own = transaction
    .select({ id: ledgerAccounts.id })
    .from(ledgerAccounts)
    .where(and(eq(ledgerAccounts.holderKind, 'broker'), eq(ledgerAccounts.holderId, brokerId)));
  return transaction
    .select({
      id: ledgerMovements.id,
      base: ledgerMovements.base,
      amountFen: ledgerMovements.amountFen,
      cause: ledgerMovements.cause,
      contractId: ledgerMovements.contractId,
      effectiveOn: ledgerMovements.effectiveOn,
      recordedAt: ledgerMovements.recordedAt,
    })
    .from(ledgerMovements)
    .where(
      or(inArray(ledgerMovements.sourceAccountId, own), inArray(ledgerMovements.destinationAccountId, own)),
    );
}

/** Delete every row that goes with its person. */
export async function deletePersonalRows(transaction: Transaction, keys: PersonKeys): Promise<void> {
  for (const entry of personalColumns) {
    const value = valueOf(keys, entry.key);
    if (entry.erasure === 'goes' && value !== null)
      await transaction.delete(entry.table).where(eq(entry.column, value));
  }
}

/** What stands in the way of erasing a person, with what its page shows. */
export interface Obstacle {
  kind: 'administrator' | 'last_owner' | 'introduction' | 'mandate' | 'contract';
  /** The organisation, introduction, mandate or contract; null for an administrator. */
  id: string | null;
  name: string | null;
}

/** Every duty that would be left without anybody, in the order of kinds. */
export async function readObstacles(
  database: Database | Transaction,
  keys: PersonKeys,
  today: string,
): Promise<Obstacle[]> {
  const [appointed] = await database
    .select({ role: administrators.role })
    .from(administrators)
    .where(eq(administrators.userId, keys.user));
  return [
    ...(appointed ? [{ kind: 'administrator' as const, id: null, name: null }] : []),
    ...(await readSoleOwnerships(database, keys.user)),
    ...(keys.broker === null ? [] : await readBrokerDuties(database, keys.broker, today)),
    ...(await readOwnContracts(database, keys)),
  ];
}

/** Organisations that have no other owner who can sign in. */
async function readSoleOwnerships(database: Database | Transaction, userId: string): Promise<Obstacle[]> {
  const rows = await database
    .select({ id: organisations.id, name: organisations.name })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(memberships.userId, userId),
        eq(memberships.role, 'owner'),
        sql`not exists (
          select 1 from memberships other join users on users.id = other.user_id
          where other.organisation_id = ${organisations.id} and other.role = 'owner'
            and other.user_id <> ${userId} and users.disabled_at is null)`,
      ),
    )
    .orderBy(asc(organisations.name));
  return rows.map((row) => ({ kind: 'last_owner', ...row }));
}

/** Introductions that the broker leads and mandates in force: what others count on. */
async function readBrokerDuties(
  database: Database | Transaction,
  brokerId: string,
  today: string,
): Promise<Obstacle[]> {
  const led = await database
    .select({ id: introductions.id, name: sql<string>`(select title from needs where needs.id = need_id)` })
    .from(introductions)
    .where(
      and(
        eq(introductions.leadBrokerId, brokerId),
        inArray(introductions.status, ['proposed', 'accepted', 'negotiating']),
      ),
    )
    .orderBy(asc(introductions.id));
  const held = await database
    .select({ id: mandates.id, name: organisations.name })
    .from(mandates)
    .innerJoin(organisations, eq(organisations.id, mandates.ownerId))
    .where(
      and(
        eq(mandates.brokerId, brokerId),
        eq(mandates.status, 'accepted'),
        or(isNull(mandates.validTo), gte(mandates.validTo, today)),
      ),
    )
    .orderBy(asc(mandates.id));
  return [
    ...led.map((row): Obstacle => ({ kind: 'introduction', ...row })),
    ...held.map((row): Obstacle => ({ kind: 'mandate', ...row })),
  ];
}

const overStatuses = ['registered', 'rejected', 'cancelled'] as const;

/** Contracts on their way to registration in which the person holds a share, or which nobody else looks after. */
async function readOwnContracts(database: Database | Transaction, keys: PersonKeys): Promise<Obstacle[]> {
  const own = database
    .select({ id: contractShares.contractId })
    .from(contractShares)
    .where(and(eq(contractShares.brokerId, keys.broker ?? keys.user), isNull(contractShares.endedAt)));
  const rows = await database
    .select({ id: contracts.id, name: contracts.title })
    .from(contracts)
    .where(
      and(
        notInArray(contracts.status, [...overStatuses]),
        or(
          and(eq(contracts.loggedBy, keys.user), isNull(contracts.loggedByOrganisationId)),
          inArray(contracts.id, own),
        ),
      ),
    )
    .orderBy(asc(contracts.id));
  return rows.map((row) => ({ kind: 'contract', ...row }));
}
