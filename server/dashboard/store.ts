import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { officialFigures } from '../../db/schema/index.ts';
import type { MovementCause } from '../../db/schema/codes.ts';
import type { Flow } from './rules.ts';

/** What a movement adds to a sum: a reversal takes away. */
const signedFen = sql`case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end`;

/** 成交额 of a year by both districts and quarter, read from the ledger. */
export async function readFlows(database: Database, year: { from: string; to: string }): Promise<Flow[]> {
  const rows = await database.execute<Flow & Record<string, unknown>>(sql`
    select movement.seller_district as "sellerDistrict", movement.buyer_district as "buyerDistrict",
      extract(quarter from movement.effective_on)::int as quarter, contracts.related_parties as "relatedParties",
      sum(${signedFen})::bigint as "amountFen"
    from ledger_movements movement join contracts on contracts.id = movement.contract_id
    where movement.base = 'total' and movement.effective_on between ${year.from}::date and ${year.to}::date
    group by 1, 2, 3, 4`);
  return [...rows];
}

export interface YearRow {
  year: number;
  totalFen: bigint;
  technologyFen: bigint;
  receivedFen: bigint;
  relatedPartyFen: bigint;
  contracts: number;
}

/**
 * All volume by year of its effective date, the newest first. Summed by day before by year, because a year is dear to
 * compute for every movement; the number of contracts is that of those which are registered (rule 5 ties both together).
 */
export async function readYears(database: Database): Promise<YearRow[]> {
  const rows = await database.execute<YearRow & Record<string, unknown>>(sql`
    with by_day as (
      select movement.effective_on as day, movement.base, sum(${signedFen}) as amount_fen
      from ledger_movements movement group by 1, 2
    ), related as (
      select extract(year from movement.effective_on)::int as year, sum(${signedFen}) as amount_fen
      from contracts join ledger_movements movement on movement.contract_id = contracts.id
      where contracts.related_parties and movement.base = 'total' group by 1
    ), registered as (
      select extract(year from registered_on)::int as year, count(*)::int as contracts
      from contracts where status = 'registered' group by 1
    ), volume as (
      select extract(year from day)::int as year,
        coalesce(sum(amount_fen) filter (where base = 'total'), 0)::bigint as total,
        coalesce(sum(amount_fen) filter (where base = 'technology'), 0)::bigint as technology,
        coalesce(sum(amount_fen) filter (where base = 'received'), 0)::bigint as received
      from by_day group by 1
    )
    select volume.year, volume.total as "totalFen", volume.technology as "technologyFen",
      volume.received as "receivedFen", coalesce(related.amount_fen, 0)::bigint as "relatedPartyFen",
      coalesce(registered.contracts, 0)::int as contracts
    from volume left join related using (year) left join registered using (year)
    where volume.total <> 0 or volume.technology <> 0 or volume.received <> 0
    order by volume.year desc`);
  return [...rows];
}

/** How far published needs came, stage by stage, and the median days between two stages. */
export async function readFunnel(
  database: Database,
): Promise<{ counts: number[]; medians: (number | null)[] }> {
  const days = (later: string, earlier: string) =>
    sql.raw(
      `percentile_cont(0.5) within group (order by greatest(extract(epoch from ${later} - ${earlier}) / 86400, 0)) filter (where ${later} is not null and ${earlier} is not null)`,
    );
  const [row] = await database.execute<{ counts: number[]; medians: (number | null)[] }>(sql`
    with introduced as (
      select introductions.need_id, min(introductions.proposed_at) as introduced_at,
        min(introductions.accepted_at) as accepted_at, min(introductions.contracted_at) as contracted_at,
        min(contracts.registered_on) filter (where contracts.status = 'registered') as registered_on
      from introductions left join contracts on contracts.introduction_id = introductions.id
      group by introductions.need_id
    ), matched as (
      select need_id, min(created_at) as matched_at from matches group by need_id
    ), stage as (
      select needs.published_at, matched.matched_at, introduced.introduced_at, introduced.accepted_at,
        introduced.contracted_at,
        -- The register gives a day; its end in Shanghai is when it certainly was registered.
        ((introduced.registered_on + 1)::timestamp at time zone 'Asia/Shanghai') as registered_at
      from needs
      left join matched on matched.need_id = needs.id
      left join introduced on introduced.need_id = needs.id
      where needs.published_at is not null
    )
    select array[
        count(*),
        count(*) filter (where coalesce(matched_at, introduced_at) is not null),
        count(introduced_at),
        count(coalesce(accepted_at, contracted_at, registered_at)),
        count(coalesce(contracted_at, registered_at)),
        count(registered_at)
      ]::int[] as counts,
      array[
        null,
        ${days('matched_at', 'published_at')},
        ${days('introduced_at', 'matched_at')},
        ${days('accepted_at', 'introduced_at')},
        ${days('contracted_at', 'accepted_at')},
        ${days('registered_at', 'contracted_at')}
      ]::float8[] as medians
    from stage`);
  return { counts: row?.counts ?? [], medians: row?.medians ?? [] };
}

/** How many listings are public now. */
export async function countPublished(database: Database): Promise<{ needs: number; achievements: number }> {
  const [row] = await database.execute<{ needs: number; achievements: number }>(sql`
    select (select count(*) from needs where status = 'published')::int as needs,
      (select count(*) from achievements where status = 'published')::int as achievements`);
  return { needs: row?.needs ?? 0, achievements: row?.achievements ?? 0 };
}

export async function countBrokers(database: Database): Promise<number> {
  const [row] = await database.execute<{ count: number }>(sql`select count(*)::int as count from brokers`);
  return row?.count ?? 0;
}

/** What the operator entered. */
export function readOfficialFigures(database: Database) {
  return database
    .select({
      indicator: officialFigures.indicator,
      year: officialFigures.year,
      value: officialFigures.value,
      source: officialFigures.source,
    })
    .from(officialFigures);
}

/** Enter or correct an official figure. */
export async function upsertOfficialFigure(
  database: Pick<Database, 'insert'>,
  row: typeof officialFigures.$inferInsert,
): Promise<void> {
  const { value, source, enteredBy, enteredAt } = row;
  await database
    .insert(officialFigures)
    .values(row)
    .onConflictDoUpdate({
      target: [officialFigures.indicator, officialFigures.year],
      set: { value, source, enteredBy, enteredAt },
    });
}

/** Which movements a figure of the operator's page is made of. */
export interface FigureSelection {
  base: 'total' | 'technology' | 'received';
  from: string;
  to: string;
  /** A column of the district table; null for all movements of the base. */
  column: 'output' | 'absorbed' | 'local' | 'related' | null;
  /** A district of the city; null for the city as a whole. */
  district: string | null;
  cityDistricts: readonly string[];
}

function selected(selection: FigureSelection): SQL {
  const districts = selection.district === null ? selection.cityDistricts : [selection.district];
  const oneOf = (codes: readonly string[]) =>
    sql`in (${sql.join(
      codes.map((code) => sql`${code}`),
      sql`, `,
    )})`;
  const parts = [
    sql`movement.base = ${selection.base}`,
    sql`movement.effective_on between ${selection.from}::date and ${selection.to}::date`,
  ];
  const { column } = selection;
  if (column === 'output' || column === 'local' || column === 'related')
    parts.push(sql`movement.seller_district ${oneOf(districts)}`);
  if (column === 'absorbed') parts.push(sql`movement.buyer_district ${oneOf(districts)}`);
  if (column === 'local') parts.push(sql`movement.buyer_district ${oneOf(selection.cityDistricts)}`);
  if (column === 'related') parts.push(sql`contracts.related_parties`);
  return sql.join(parts, sql` and `);
}

export interface FigureLine {
  movementId: string;
  contractId: string;
  contractTitle: string;
  sellerName: string;
  buyerName: string;
  sellerDistrict: string | null;
  buyerDistrict: string | null;
  cause: MovementCause;
  effectiveOn: string;
  recordedAt: Date;
  holderKind: 'broker' | 'agency' | 'nobody';
  amountFen: bigint;
}

/** A page of the movements behind a figure, newest first, with their number and their sum. */
export async function readFigureLines(
  database: Database,
  selection: FigureSelection,
  page: { offset: number; limit: number },
): Promise<{ total: number; totalFen: bigint; items: FigureLine[] }> {
  const where = selected(selection);
  const [sum] = await database.execute<{ total: number; totalFen: bigint }>(sql`
    select count(*)::int as total, coalesce(sum(${signedFen}), 0)::bigint as "totalFen"
    from ledger_movements movement join contracts on contracts.id = movement.contract_id where ${where}`);
  const rows = await database.execute<FigureLine & Record<string, unknown>>(sql`
    select movement.id as "movementId", contracts.id as "contractId", contracts.title as "contractTitle",
      seller.name as "sellerName", buyer.name as "buyerName", movement.seller_district as "sellerDistrict",
      movement.buyer_district as "buyerDistrict", movement.cause, movement.effective_on::text as "effectiveOn",
      movement.recorded_at as "recordedAt", account.holder_kind as "holderKind", ${signedFen} as "amountFen"
    from ledger_movements movement
    join contracts on contracts.id = movement.contract_id
    join organisations seller on seller.id = movement.seller_id
    join organisations buyer on buyer.id = movement.buyer_id
    join ledger_accounts account on account.id = case when movement.reverses_movement_id is null
      then movement.destination_account_id else movement.source_account_id end
    where ${where}
    order by movement.effective_on desc, movement.id desc
    offset ${page.offset} limit ${page.limit}`);
  return {
    total: sum?.total ?? 0,
    totalFen: sum?.totalFen ?? 0n,
    items: rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) })),
  };
}
