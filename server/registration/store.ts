import { aliasedTable, and, asc, eq, gt, gte, inArray, isNotNull, lte, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';
import { contracts, organisations } from '../../db/schema/index.ts';

const sellers = aliasedTable(organisations, 'seller');
const buyers = aliasedTable(organisations, 'buyer');

export interface ContractFilter {
  /** Null means every service point. */
  servicePointIds: readonly string[] | null;
  statuses: readonly ContractStatus[];
  period: 'signed' | 'submitted' | 'registered';
  from: string | null;
  to: string | null;
}

/** The day that a filter's period is about, in Asia/Shanghai. */
function dayColumn(period: ContractFilter['period']): SQL {
  if (period === 'signed') return sql`${contracts.signedOn}`;
  if (period === 'registered') return sql`${contracts.registeredOn}`;
  return sql`(${contracts.submittedAt} at time zone 'Asia/Shanghai')::date`;
}

/** Contracts for the register after a given id, oldest first, with what the profiles of both parties say. */
export function readForForm(
  database: Database,
  filter: ContractFilter,
  afterId: string | null,
  limit: number,
) {
  const on = dayColumn(filter.period);
  return database
    .select({ contract: contracts, seller: sellers, buyer: buyers })
    .from(contracts)
    .innerJoin(sellers, eq(sellers.id, contracts.sellerId))
    .innerJoin(buyers, eq(buyers.id, contracts.buyerId))
    .where(
      and(
        // What another city has registered is not registered here again.
        isNotNull(contracts.servicePointId),
        filter.servicePointIds ? inArray(contracts.servicePointId, [...filter.servicePointIds]) : undefined,
        inArray(contracts.status, [...filter.statuses]),
        filter.from ? gte(on, sql`${filter.from}::date`) : undefined,
        filter.to ? lte(on, sql`${filter.to}::date`) : undefined,
        afterId ? gt(contracts.id, afterId) : undefined,
      ),
    )
    .orderBy(asc(contracts.id))
    .limit(limit);
}
