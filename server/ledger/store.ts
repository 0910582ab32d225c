import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import { contracts, ledgerAccounts, ledgerMovements } from '../../db/schema/index.ts';
import type { AccountKey, PostedMovement } from './rules.ts';

export type MovementRow = typeof ledgerMovements.$inferInsert;

/** Any number that no other program on this database uses for an advisory lock: “ledger” on a phone’s keys. */
export const postingLock = 533_437;

/**
 * Say that this transaction posts. Many may post at once; a statement for a past moment waits for all of them, so that
 * a row that was recorded before the moment cannot turn up after the statement was given.
 */
export async function announcePosting(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock_shared(${postingLock})`);
}

/**
 * The accounts of keys, made where they do not exist, and locked until the transaction ends. The keys come sorted and
 * distinct, the locks are taken in the order of ids: so two postings wait for each other but never in a circle.
 */
export async function lockAccounts(
  transaction: Transaction,
  sortedKeys: readonly AccountKey[],
  newId: () => string,
) {
  if (sortedKeys.length === 0) return [];
  await transaction
    .insert(ledgerAccounts)
    .values(sortedKeys.map((key) => ({ id: newId(), ...key })))
    .onConflictDoNothing();
  return transaction
    .select({
      id: ledgerAccounts.id,
      holderKind: ledgerAccounts.holderKind,
      holderId: ledgerAccounts.holderId,
      base: ledgerAccounts.base,
    })
    .from(ledgerAccounts)
    .where(or(...sortedKeys.map(isAccount)))
    .orderBy(asc(ledgerAccounts.id))
    .for('update');
}

const isAccount = (key: AccountKey) =>
  and(
    eq(ledgerAccounts.holderKind, key.holderKind),
    key.holderId === null ? isNull(ledgerAccounts.holderId) : eq(ledgerAccounts.holderId, key.holderId),
    eq(ledgerAccounts.base, key.base),
  );

/** Add movements; those whose event, base and accounts exist already stay as they are. @returns ids of the new rows */
export async function insertMovements(
  transaction: Transaction,
  rows: readonly MovementRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const inserted = await transaction
    .insert(ledgerMovements)
    .values([...rows])
    .onConflictDoNothing({
      target: [
        ledgerMovements.eventId,
        ledgerMovements.base,
        ledgerMovements.sourceAccountId,
        ledgerMovements.destinationAccountId,
      ],
    })
    .returning({ id: ledgerMovements.id });
  return inserted.map((row) => row.id);
}

/** The movements of events, for comparing a repeated posting with what stands. */
export function readMovementsOfEvents(transaction: Transaction, eventIds: readonly string[]) {
  return transaction
    .select()
    .from(ledgerMovements)
    .where(inArray(ledgerMovements.eventId, [...eventIds]));
}

/** Movements of a contract that are neither reversals nor reversed, oldest first; of one receipt when it is named. */
export async function readStandingMovements(
  transaction: Transaction,
  contractId: string,
  receiptId?: string,
): Promise<(PostedMovement & Frame)[]> {
  return transaction
    .select()
    .from(ledgerMovements)
    .where(
      and(
        eq(ledgerMovements.contractId, contractId),
        isNull(ledgerMovements.reversesMovementId),
        receiptId === undefined ? undefined : eq(ledgerMovements.receiptId, receiptId),
        sql`not exists (select 1 from ledger_movements reversal where reversal.reverses_movement_id = ${ledgerMovements.id})`,
      ),
    )
    .orderBy(asc(ledgerMovements.id));
}

/** The facts of a contract that its movements keep as they were when it was registered. */
export interface Frame {
  sellerId: string;
  buyerId: string;
  sellerDistrict: string | null;
  buyerDistrict: string | null;
  servicePointId: string;
  field: number;
}

/** The frame of a contract as things stand now: for its registration. */
export async function readPresentFrame(transaction: Transaction, contractId: string): Promise<Frame | null> {
  const districtOf = (column: SQL) =>
    sql<string | null>`(select district from organisations where id = ${column})`;
  const [row] = await transaction
    .select({
      sellerId: contracts.sellerId,
      buyerId: contracts.buyerId,
      sellerDistrict: districtOf(sql`${contracts.sellerId}`),
      buyerDistrict: districtOf(sql`${contracts.buyerId}`),
      servicePointId: contracts.servicePointId,
      field: contracts.field,
    })
    .from(contracts)
    .where(eq(contracts.id, contractId));
  return row ?? null;
}

/** The frame that the registration of a contract froze; null when it was never posted. */
export async function readFrozenFrame(transaction: Transaction, contractId: string): Promise<Frame | null> {
  const [row] = await transaction
    .select({
      sellerId: ledgerMovements.sellerId,
      buyerId: ledgerMovements.buyerId,
      sellerDistrict: ledgerMovements.sellerDistrict,
      buyerDistrict: ledgerMovements.buyerDistrict,
      servicePointId: ledgerMovements.servicePointId,
      field: ledgerMovements.field,
    })
    .from(ledgerMovements)
    .where(and(eq(ledgerMovements.contractId, contractId), eq(ledgerMovements.cause, 'registration')))
    .limit(1);
  return row ?? null;
}
