import { aliasedTable, and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { brokers, contracts, contractShares, organisations, vouchers } from '../../db/schema/index.ts';

type Reader = Database | Transaction;
export type VoucherRow = typeof vouchers.$inferSelect;

const sellers = aliasedTable(organisations, 'seller');
const buyers = aliasedTable(organisations, 'buyer');

/** A contract with the names on it; null when there is none. */
export async function readForVoucher(database: Reader, contractId: string) {
  const [row] = await database
    .select({
      contract: contracts,
      sellerName: sellers.name,
      buyerName: buyers.name,
      // Registered in another city, it has the office there instead.
      servicePointName: sql<string>`coalesce(
        (select name from organisations where id = ${contracts.servicePointId}), ${contracts.registrationOffice}, '')`,
    })
    .from(contracts)
    .innerJoin(sellers, eq(sellers.id, contracts.sellerId))
    .innerJoin(buyers, eq(buyers.id, contracts.buyerId))
    .where(eq(contracts.id, contractId));
  return row ?? null;
}

/** The shares in force, in their order. */
export function readVoucherShares(database: Reader, contractId: string) {
  return database
    .select({
      holderKind: contractShares.holderKind,
      brokerId: contractShares.brokerId,
      agencyId: contractShares.agencyId,
      brokerName: brokers.name,
      agencyName: organisations.name,
      basisPoints: contractShares.basisPoints,
    })
    .from(contractShares)
    .leftJoin(brokers, eq(brokers.id, contractShares.brokerId))
    .leftJoin(organisations, eq(organisations.id, contractShares.agencyId))
    .where(and(eq(contractShares.contractId, contractId), isNull(contractShares.endedAt)))
    .orderBy(asc(contractShares.position), asc(contractShares.id));
}

/** Hold a contract while its next voucher is numbered. */
export async function holdContract(transaction: Transaction, contractId: string): Promise<void> {
  await transaction.execute(sql`select id from contracts where id = ${contractId} for update`);
}

/** The vouchers of a contract, the first version first. */
export const readVouchers = (database: Reader, contractId: string): Promise<VoucherRow[]> =>
  database.select().from(vouchers).where(eq(vouchers.contractId, contractId)).orderBy(asc(vouchers.version));

export async function readVoucherByCode(database: Reader, code: string): Promise<VoucherRow | null> {
  const [row] = await database.select().from(vouchers).where(eq(vouchers.code, code));
  return row ?? null;
}

export async function insertVoucher(
  transaction: Transaction,
  row: typeof vouchers.$inferInsert,
): Promise<VoucherRow> {
  const [inserted] = await transaction.insert(vouchers).values(row).returning();
  if (!inserted) throw new Error('The voucher was not inserted.');
  return inserted;
}
