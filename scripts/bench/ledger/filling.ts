import type postgres from 'postgres';

/** What the bench posts to and reads. */
export interface BenchParties {
  sellerId: string;
  buyerId: string;
  servicePointId: string;
  agencyId: string;
  userId: string;
  /** Each contract has a share of one of them. */
  brokerIds: string[];
}

const brokersInAll = 40;
/** With two rows (broker, nobody) for 成交额, 技术交易额 and each receipt: 20 movements a contract. */
const receiptsPerContract = 8;
export const movementsPerContract = 2 * (2 + receiptsPerContract);

/** The parties that all contracts of the bench lie between. */
export async function addParties(sql: postgres.Sql): Promise<BenchParties> {
  const add = async (kind: string, district: string | null): Promise<string> => {
    const [row] = await sql<{ id: string }[]>`
      insert into organisations (id, kind, name, district, verified_at)
      values (uuidv7(), ${kind}, ${kind}, ${district}, now()) returning id`;
    return row?.id ?? '';
  };
  const [sellerId, buyerId] = [await add('university', '370212'), await add('enterprise', '370202')];
  const [servicePointId, agencyId] = [await add('service_point', null), await add('agency', null)];
  const users = await sql<{ id: string }[]>`
    insert into users (id, name, email)
    select id, 'bench', id || '@bench.queqiao' from (select uuidv7() as id from generate_series(1, ${brokersInAll})) one
    returning id`;
  const brokers = await sql<{ id: string }[]>`
    insert into brokers (id, user_id, name, level, agency_id)
    select uuidv7(), id, 'bench', 'senior', ${agencyId} from users returning id`;
  const userId = users[0]?.id ?? '';
  return { sellerId, buyerId, servicePointId, agencyId, userId, brokerIds: brokers.map((row) => row.id) };
}

/** Adds contracts in a state, spread over 2023–2026 and over the brokers. @returns their ids */
export async function addContracts(
  sql: postgres.Sql,
  parties: BenchParties,
  count: number,
  status: 'in_review' | 'registered',
): Promise<string[]> {
  const registered = status === 'registered';
  const rows = await sql<{ id: string }[]>`
    insert into contracts (id, title, contract_class, sub_kind, seller_id, buyer_id, logged_by, field, total_fen,
      declared_technology_fen, approved_technology_fen, signed_on, payment_mode, pricing_mode, related_parties,
      service_point_id, status, registration_number, registered_on)
    select uuidv7(), 'bench ' || number, 'development', 'commissioned', ${parties.sellerId}, ${parties.buyerId},
      ${parties.userId}, 1 + number % 11, 10000001, 9000000, ${registered ? 9000000 : null}::bigint,
      date '2023-01-01' + number % 1200, 'instalments', 'agreement', false, ${parties.servicePointId}, ${status},
      case when ${registered} then lpad((extract(epoch from clock_timestamp()) * 1000000)::bigint::text, 16, '1') end,
      case when ${registered} then date '2023-02-01' + number % 1200 end
    from generate_series(1, ${count}) number returning id`;
  return rows.map((row) => row.id);
}

/**
 * Fills the ledger with movements of registered contracts, as postings would have left it, but without checks: as the
 * superuser, with triggers and foreign keys at rest. @returns how many rows
 */
export async function fillLedger(
  sql: postgres.Sql,
  parties: BenchParties,
  contracts: number,
): Promise<number> {
  await sql`set session_replication_role = replica`;
  await addContracts(sql, parties, contracts, 'registered');
  await sql`
    insert into contract_shares (id, contract_id, holder_kind, broker_id, agency_id, basis_points, evidence, position, created_at)
    select uuidv7(), contracts.id, 'broker', brokers.id, ${parties.agencyId}, 6000, 'mandate', 0, now()
    from (select id, row_number() over (order by id) as number from contracts where status = 'registered') contracts
    join (select id, row_number() over (order by id) as number from brokers) brokers
      on brokers.number = 1 + contracts.number % ${parties.brokerIds.length}`;
  await sql`
    insert into receipts (id, contract_id, amount_fen, received_on, recorded_at)
    -- No two amounts alike, as in life: equal ones would make an index smaller than it is.
    select uuidv7(), id, 1000 + (hashtext(id::text) & 65535) + number, registered_on + 7 * number, now()
    from contracts, generate_series(1, ${receiptsPerContract}) number where status = 'registered'`;
  await sql`
    insert into ledger_accounts (id, holder_kind, holder_id, base)
    select uuidv7(), kind, id, base from (
      select 'contract' as kind, id from contracts where status = 'registered'
      union all select 'broker', id from brokers union all select 'nobody', null
    ) holder, unnest(array['total', 'technology', 'received']) base
    on conflict do nothing`;
  const { count } = await sql`
    insert into ledger_movements (id, event_id, base, source_account_id, destination_account_id, amount_fen, cause,
      contract_id, receipt_id, effective_on, recorded_at, seller_id, buyer_id, seller_district, buyer_district,
      agency_id, service_point_id, field)
    select uuidv7(), event.id, event.base, source.id, destination.id,
      case when destination.holder_kind = 'broker' then event.amount * 6 / 10 else event.amount - event.amount * 6 / 10 end,
      event.cause, contract.id, event.receipt_id, event.effective_on, now(), contract.seller_id, contract.buyer_id,
      '370212', '370202', case when destination.holder_kind = 'broker' then ${parties.agencyId}::uuid end,
      contract.service_point_id, contract.field
    from contracts contract
    join contract_shares share on share.contract_id = contract.id
    cross join lateral (
      select uuidv7() as id, 'total' as base, contract.total_fen as amount, 'registration' as cause,
        null::uuid as receipt_id, contract.registered_on as effective_on
      union all
      select uuidv7(), 'technology', contract.approved_technology_fen, 'registration', null, contract.registered_on
      union all
      select receipts.id, 'received', receipts.amount_fen, 'receipt', receipts.id, receipts.received_on
      from receipts where receipts.contract_id = contract.id
    ) event
    join ledger_accounts source
      on source.holder_kind = 'contract' and source.holder_id = contract.id and source.base = event.base
    join ledger_accounts destination on destination.base = event.base
      and ((destination.holder_kind = 'broker' and destination.holder_id = share.broker_id)
        or destination.holder_kind = 'nobody')
    where contract.status = 'registered'`;
  await sql`set session_replication_role = origin`;
  await sql`vacuum analyze`;
  return count;
}
