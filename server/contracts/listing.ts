import { aliasedTable, and, desc, eq, ilike, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { contracts, contractShares, organisations, proposedShares } from '../../db/schema/index.ts';
import type { Identity } from '../context.ts';
import { contractScope, type ContractRole } from '../policy/contract.ts';
import type { ContractQuery } from './schema.ts';
import { heldBy } from './share-store.ts';
import { waitsForConfirmation } from './waiting.ts';

/** What of the contracts somebody may see, as one condition; null when nothing. */
function visibleTo(identity: Identity, role: ContractRole | undefined): SQL | null {
  const { belongsTo: memberOf, brokerId, allHandedIn } = contractScope(identity);
  const handedIn = ne(contracts.status, 'draft');
  const ofRole: Record<ContractRole, SQL | undefined> = {
    seller: memberOf.length ? inArray(contracts.sellerId, memberOf) : undefined,
    buyer: memberOf.length ? inArray(contracts.buyerId, memberOf) : undefined,
    service_point: memberOf.length ? and(inArray(contracts.servicePointId, memberOf), handedIn) : undefined,
    lead_broker: brokerId
      ? sql`${contracts.introductionId} in (select id from introductions where lead_broker_id = ${brokerId})`
      : undefined,
    holder: and(handedIn, holdsShare(brokerId, memberOf)),
    operator: allHandedIn ? handedIn : undefined,
  };
  if (role !== undefined) return ofRole[role] ?? null;
  return or(...Object.values(ofRole).filter((condition) => condition !== undefined)) ?? null;
}

/** A share in force, or one that still waits for confirmations. */
function holdsShare(brokerId: string | null, memberOf: readonly string[]): SQL {
  return sql`(${contracts.id} in (select ${contractShares.contractId} from ${contractShares}
      where ${contractShares.endedAt} is null and ${heldBy(contractShares, brokerId, memberOf)})
    or ${contracts.id} in (select ${proposedShares.contractId} from ${proposedShares} where ${heldBy(proposedShares, brokerId, memberOf)}))`;
}

const sellers = aliasedTable(organisations, 'seller');
const buyers = aliasedTable(organisations, 'buyer');

/** A page of the contracts that somebody may see, the newest first, and how many there are. */
export async function listContracts(
  database: Database | Transaction,
  identity: Identity,
  query: ContractQuery,
) {
  const visible = visibleTo(identity, query.role);
  if (!visible) return { total: 0, items: [] };
  const text = query.text?.trim();
  const pattern = text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
  const where = and(
    visible,
    query.status ? eq(contracts.status, query.status) : undefined,
    query.waiting === 'confirmation' ? waitsForConfirmation(identity) : undefined,
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
      // Not by a join: a contract that was registered in another city has none.
      servicePointName: sql<
        string | null
      >`(select name from organisations where id = ${contracts.servicePointId})`,
      receivedFen: sql<bigint>`coalesce((select sum(case when reverses_receipt_id is null then amount_fen else -amount_fen end)
        from receipts where contract_id = ${contracts.id}), 0)::bigint`,
    })
    .from(contracts)
    .innerJoin(sellers, eq(sellers.id, contracts.sellerId))
    .innerJoin(buyers, eq(buyers.id, contracts.buyerId))
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
