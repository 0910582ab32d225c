import { and, arrayContains, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { brokers, contracts, contractShares, organisations, users } from '../../db/schema/index.ts';
import type { BrokerQuery } from './schema.ts';

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
  const query = database
    .select({ ...columns, closedDeals })
    .from(brokers)
    .innerJoin(users, eq(users.id, brokers.userId))
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .leftJoin(counts, eq(counts.brokerId, brokers.id));
  return { query, closedDeals };
}

export type BrokerRow = Awaited<ReturnType<typeof select>['query']>[number];

/** One broker; null when unknown. */
export async function readBroker(database: Database, id: string): Promise<BrokerRow | null> {
  const [row] = await select(database, id).query.where(eq(brokers.id, id));
  return row ?? null;
}

/** The place of a broker in a list of ids. */
const orderOf = (ids: string[]) =>
  sql`array_position(array[${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )}]::uuid[], ${brokers.id})`;

/**
 * A page of brokers, those with most closed deals first, and how many there are. `ids`: of these alone, in this order;
 * null: of all.
 */
export async function listBrokers(
  database: Database,
  query: BrokerQuery,
  ids: string[] | null,
): Promise<{ total: number; items: BrokerRow[] }> {
  const where = and(
    isNull(brokers.endedAt),
    query.field === undefined ? undefined : arrayContains(brokers.fields, [query.field]),
    query.level === undefined ? undefined : eq(brokers.level, query.level),
    ids === null ? undefined : inArray(brokers.id, ids),
  );
  if (ids?.length === 0) return { total: 0, items: [] };
  const { query: listing, closedDeals } = select(database);
  const items = await listing
    .where(where)
    .orderBy(...(ids === null ? [desc(closedDeals)] : [orderOf(ids)]), asc(brokers.id))
    .offset(query.offset ?? 0)
    .limit(query.limit ?? 20);
  const [counted] = await database
    .select({ total: sql<number>`count(*)::int` })
    .from(brokers)
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .where(where);
  return { total: counted?.total ?? 0, items };
}
