import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { officialFigures } from '../../db/schema/index.ts';
import type { Flow } from './rules.ts';

/** What a movement adds to a sum: a reversal takes away. */
const signedFen = sql`case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end`;

/** 成交额 of a year by both districts and quarter, read from the ledger. */
export async function readFlows(database: Database, year: { from: string; to: string }): Promise<Flow[]> {
  const rows = await database.execute<Flow & Record<string, unknown>>(sql`
    select movement.seller_district as "sellerDistrict", movement.buyer_district as "buyerDistrict",
      extract(quarter from movement.effective_on)::int as quarter, movement.related_parties as "relatedParties",
      sum(${signedFen})::bigint as "amountFen"
    from ledger_movements movement
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
      select movement.effective_on as day, movement.base, sum(${signedFen}) as amount_fen,
        sum(${signedFen}) filter (where movement.related_parties) as related_fen
      from ledger_movements movement group by 1, 2
    ), registered as (
      select extract(year from registered_on)::int as year, count(*)::int as contracts
      from contracts where status = 'registered' group by 1
    ), volume as (
      select extract(year from day)::int as year,
        coalesce(sum(amount_fen) filter (where base = 'total'), 0)::bigint as total,
        coalesce(sum(amount_fen) filter (where base = 'technology'), 0)::bigint as technology,
        coalesce(sum(amount_fen) filter (where base = 'received'), 0)::bigint as received,
        coalesce(sum(related_fen) filter (where base = 'total'), 0)::bigint as related
      from by_day group by 1
    )
    select volume.year, volume.total as "totalFen", volume.technology as "technologyFen",
      volume.received as "receivedFen", volume.related as "relatedPartyFen",
      coalesce(registered.contracts, 0)::int as contracts
    from volume left join registered using (year)
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
