import { sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import type { LedgerBase } from '../../db/schema/codes.ts';
import type { RankingKind } from '../policy/figures.ts';
import type { DistrictColumn } from './rules.ts';

export interface RankingSelection {
  by: RankingKind;
  base: LedgerBase;
  from: string;
  to: string;
  column: DistrictColumn;
  cityDistricts: readonly string[];
}

export interface RankingRow extends Record<string, unknown> {
  id: string;
  name: string | null;
  contracts: number;
  amountFen: bigint;
  /** The four quarters of the year of the selection. */
  quarters: bigint[];
}

const textsIn = (column: SQL, codes: readonly string[]): SQL =>
  sql`${column} in (${sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )})`;

/** What is ranked: the column that names it, and which movements count. */
function rankedBy({ by, column, cityDistricts }: RankingSelection): { key: SQL; where: SQL; name: SQL } {
  const seller = sql`movement.seller_district`;
  const buyer = sql`movement.buyer_district`;
  switch (by) {
    case 'broker':
      return {
        key: sql`account.holder_id`,
        where: sql`account.holder_kind = 'broker'`,
        name: sql`(select name from brokers where brokers.id = ranked.id)`,
      };
    case 'agency':
      return {
        key: sql`movement.agency_id`,
        where: sql`movement.agency_id is not null`,
        name: sql`(select name from organisations where organisations.id = ranked.id)`,
      };
    case 'field':
      return { key: sql`movement.field`, where: sql`true`, name: sql`null` };
    case 'district': {
      const inCity = textsIn(column === 'absorbed' ? buyer : seller, cityDistricts);
      const where = column === 'local' ? sql`${inCity} and ${textsIn(buyer, cityDistricts)}` : inCity;
      return { key: column === 'absorbed' ? buyer : seller, where, name: sql`null` };
    }
  }
}

/**
 * Where the amounts come from. Places and fields are everybody's figures: the view names neither person nor organisation.
 * Brokers and agencies are ranked from the movements themselves, of which the database shows a reader what concerns them.
 */
function amountsOf(by: RankingKind): { from: SQL; fen: SQL } {
  if (by === 'district' || by === 'field')
    return { from: sql`contract_volumes movement`, fen: sql`movement.amount_fen` };
  const account = sql`join ledger_accounts account on account.id = case when movement.reverses_movement_id is null
    then movement.destination_account_id else movement.source_account_id end`;
  return {
    from: by === 'broker' ? sql`ledger_movements movement ${account}` : sql`ledger_movements movement`,
    fen: sql`case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end`,
  };
}

/**
 * Everybody of a kind who has a standing amount in the days of a selection. A contract counts where it stands with an
 * amount; a movement and its reversal in the same days are nothing.
 */
export async function readRanking(
  database: Database | Transaction,
  selection: RankingSelection,
): Promise<RankingRow[]> {
  const { key, where, name } = rankedBy(selection);
  const { from, fen } = amountsOf(selection.by);
  const quarter = (number: number) => sql`coalesce(sum(fen) filter (where quarter = ${number}), 0)::bigint`;
  const rows = await database.execute<RankingRow>(sql`
    with by_contract as (
      select ${key} as id, movement.contract_id, extract(quarter from movement.effective_on)::int as quarter,
        sum(${fen}) as fen
      from ${from}
      where movement.base = ${selection.base} and ${where}
        and movement.effective_on between ${selection.from}::date and ${selection.to}::date
      group by 1, 2, 3
    ), whole as (
      select id, contract_id, sum(fen) as fen from by_contract group by 1, 2
    ), counted as (
      select id, count(*)::int as contracts from whole where fen <> 0 group by 1
    ), ranked as (
      select id, sum(fen)::bigint as fen,
        array[${sql.join([1, 2, 3, 4].map(quarter), sql`, `)}] as quarters
      from by_contract group by 1
    )
    select ranked.id::text as id, ${name} as name, coalesce(counted.contracts, 0) as contracts,
      ranked.fen as "amountFen", ranked.quarters::text[] as quarters
    from ranked left join counted on counted.id = ranked.id
    where ranked.fen <> 0 or counted.contracts > 0`);
  return rows.map((row) => ({ ...row, quarters: row.quarters.map((fen) => BigInt(fen)) }));
}

/** The contracts that each broker closed in the days, as everybody may know them: without an amount. */
export async function readClosedContracts(
  database: Database,
  { from, to }: Pick<RankingSelection, 'from' | 'to'>,
): Promise<RankingRow[]> {
  const rows = await database.execute<Pick<RankingRow, 'id' | 'name' | 'contracts'>>(sql`
    select brokers.id::text as id, brokers.name, closed.contracts
    from closed_contracts_of_brokers(${from}::date, ${to}::date) closed join brokers on brokers.id = closed.broker_id`);
  return rows.map((row) => ({ ...row, amountFen: 0n, quarters: [] }));
}
