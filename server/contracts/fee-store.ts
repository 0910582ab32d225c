import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import { brokers, contracts, feeIncomes, organisations } from '../../db/schema/index.ts';
import type { Reader } from './store.ts';

export type FeeRow = typeof feeIncomes.$inferSelect;

export async function readFee(database: Reader, id: string): Promise<FeeRow | null> {
  const [row] = await database.select().from(feeIncomes).where(eq(feeIncomes.id, id));
  return row ?? null;
}

/** Whether another row takes this one back. */
export async function isTakenBack(database: Reader, id: string): Promise<boolean> {
  const rows = await database
    .select({ id: feeIncomes.id })
    .from(feeIncomes)
    .where(eq(feeIncomes.reversesFeeId, id));
  return rows.length > 0;
}

export async function insertFee(
  transaction: Transaction,
  row: typeof feeIncomes.$inferInsert,
): Promise<void> {
  await transaction.insert(feeIncomes).values(row);
}

/** Who holds fee income: a broker, or agencies by themselves. */
export interface FeeHolder {
  brokerId: string | null;
  agencyIds: readonly string[];
}

const heldBy = ({ brokerId, agencyIds }: FeeHolder) =>
  or(
    brokerId === null ? sql`false` : eq(feeIncomes.brokerId, brokerId),
    agencyIds.length === 0 ? sql`false` : inArray(feeIncomes.agencyId, [...agencyIds]),
  );

/** What these holders were paid, newest first; of one contract when it is named. */
export function readFees(database: Reader, holder: FeeHolder, contractId: string | null = null) {
  return database
    .select({
      fee: feeIncomes,
      contractTitle: contracts.title,
      brokerName: brokers.name,
      agencyName: organisations.name,
    })
    .from(feeIncomes)
    .innerJoin(contracts, eq(contracts.id, feeIncomes.contractId))
    .leftJoin(brokers, eq(brokers.id, feeIncomes.brokerId))
    .leftJoin(organisations, eq(organisations.id, feeIncomes.agencyId))
    .where(and(heldBy(holder), contractId === null ? undefined : eq(feeIncomes.contractId, contractId)))
    .orderBy(desc(feeIncomes.receivedOn), desc(feeIncomes.id));
}
