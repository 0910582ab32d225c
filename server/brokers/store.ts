import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { brokers, contracts, contractShares, organisations, users } from '../../db/schema/index.ts';

const columns = {
  id: brokers.id,
  name: brokers.name,
  level: brokers.level,
  fields: brokers.fields,
  tags: brokers.tags,
  district: brokers.district,
  agencyId: brokers.agencyId,
  agencyName: organisations.name,
  introduction: brokers.introduction,
  certificateNumber: brokers.certificateNumber,
  certificateExpiresOn: brokers.certificateExpiresOn,
  endedAt: brokers.endedAt,
  demo: users.demo,
};

/** Registered contracts by broker; a contract has one share a holder, so rows are contracts. */
const countDeals = (database: Database, brokerId?: string) =>
  database
    .select({ brokerId: contractShares.brokerId, deals: sql<number>`count(*)::int`.as('deals') })
    .from(contractShares)
    .innerJoin(
      contracts,
      and(eq(contracts.id, contractShares.contractId), eq(contracts.status, 'registered')),
    )
    .where(
      and(
        isNull(contractShares.endedAt),
        brokerId === undefined ? undefined : eq(contractShares.brokerId, brokerId),
      ),
    )
    .groupBy(contractShares.brokerId)
    .as('deal_counts');

function select(database: Database, brokerId?: string) {
  const counts = countDeals(database, brokerId);
  const closedDeals = sql<number>`coalesce(${counts.deals}, 0)`;
  return database
    .select({ ...columns, closedDeals })
    .from(brokers)
    .innerJoin(users, eq(users.id, brokers.userId))
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .leftJoin(counts, eq(counts.brokerId, brokers.id));
}

export type BrokerRow = Awaited<ReturnType<typeof select>>[number];

/** One broker; null when unknown. */
export async function readBroker(database: Database, id: string): Promise<BrokerRow | null> {
  const [row] = await select(database, id).where(eq(brokers.id, id));
  return row ?? null;
}

/** Brokers by id, in any order; without those whose certification was ended. */
export async function readBrokers(database: Database, ids: string[]): Promise<BrokerRow[]> {
  if (ids.length === 0) return [];
  return select(database).where(and(inArray(brokers.id, ids), isNull(brokers.endedAt)));
}
