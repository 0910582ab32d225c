import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { officialFigures } from '../../db/schema/index.ts';
import { funnelStages, type FunnelStage } from './stages.ts';
import type { Flow } from './rules.ts';

/** 成交额 of a year by both districts and quarter, read from the ledger. */
export async function readFlows(database: Database, year: { from: string; to: string }): Promise<Flow[]> {
  const rows = await database.execute<Flow & Record<string, unknown>>(sql`
    select movement.seller_district as "sellerDistrict", movement.buyer_district as "buyerDistrict",
      extract(quarter from movement.effective_on)::int as quarter, movement.related_parties as "relatedParties",
      sum(movement.amount_fen)::bigint as "amountFen"
    from ledger_volumes movement
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
 * All volume by year of its effective date, the newest first. Each base and year is one range of the index of bases and
 * days, which holds all that is summed here: a million movements are read without touching their rows, and no year is
 * computed for any of them. The number of contracts is that of those which are registered (rule 5 ties both together).
 */
export async function readYears(database: Database): Promise<YearRow[]> {
  const rows = await database.execute<YearRow & Record<string, unknown>>(sql`
    with volume as (
      select wanted.base, year, summed.fen, summed.related_fen
      from unnest(array['total', 'technology', 'received']) wanted (base)
      cross join lateral (
        select extract(year from min(effective_on))::int as first, extract(year from max(effective_on))::int as last
        from ledger_volumes movement where movement.base = wanted.base
      ) years
      cross join lateral generate_series(years.first, years.last) year
      cross join lateral (
        select coalesce(sum(movement.amount_fen), 0)::bigint as fen,
          coalesce(sum(movement.amount_fen) filter (where movement.related_parties), 0)::bigint as related_fen
        from ledger_volumes movement where movement.base = wanted.base
          and movement.effective_on between make_date(year, 1, 1) and make_date(year, 12, 31)
      ) summed
    ), registered as (
      select extract(year from registered_on)::int as year, count(*)::int as contracts
      from contracts where status = 'registered' group by 1
    ), yearly as (
      select year, coalesce(sum(fen) filter (where base = 'total'), 0)::bigint as total,
        coalesce(sum(fen) filter (where base = 'technology'), 0)::bigint as technology,
        coalesce(sum(fen) filter (where base = 'received'), 0)::bigint as received,
        coalesce(sum(related_fen) filter (where base = 'total'), 0)::bigint as related
      from volume group by 1
    )
    select yearly.year, yearly.total as "totalFen", yearly.technology as "technologyFen",
      yearly.received as "receivedFen", yearly.related as "relatedPartyFen",
      coalesce(registered.contracts, 0)::int as contracts
    from yearly left join registered using (year)
    where yearly.total <> 0 or yearly.technology <> 0 or yearly.received <> 0
    order by yearly.year desc`);
  return [...rows];
}

/** Every need that was published, with the moment at which it came to each stage, as far as it came: `from stage`. */
const stages = sql`
    with introduced as (
      select introductions.need_id, min(introductions.proposed_at) as introduced_at,
        min(introductions.accepted_at) as accepted_at, min(introductions.contracted_at) as contracted_at,
        min(contracts.registered_on) filter (where contracts.status = 'registered') as registered_on
      from introductions left join contracts on contracts.introduction_id = introductions.id
      group by introductions.need_id
    ), matched as (
      select need_id, min(created_at) as matched_at from matches group by need_id
    ), stage as (
      select needs.id, needs.title, needs.published_at, matched.matched_at, introduced.introduced_at, introduced.accepted_at,
        introduced.contracted_at,
        -- The register gives a day; its last moment in Shanghai is when it certainly was registered.
        ((introduced.registered_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond') as registered_at
      from needs
      left join matched on matched.need_id = needs.id
      left join introduced on introduced.need_id = needs.id
      where needs.published_at is not null
    )`;

/** How far published needs came, stage by stage, and the median days between two stages. */
export async function readFunnel(
  database: Database,
): Promise<{ counts: number[]; medians: (number | null)[] }> {
  const days = (later: string, earlier: string) =>
    sql.raw(
      `percentile_cont(0.5) within group (order by greatest(extract(epoch from ${later} - ${earlier}) / 86400, 0)) filter (where ${later} is not null and ${earlier} is not null)`,
    );
  const [row] = await database.execute<{ counts: number[]; medians: (number | null)[] }>(sql`
    ${stages}
    select array[
        ${sql.join(
          funnelStages.map((stage) => sql`count(${reached[stage]})`),
          sql`, `,
        )}
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

/** When a need came to a stage or further, by what is known of it: the conditions that `readFunnel` counts by. */
const reached: Record<FunnelStage, SQL> = {
  needs: sql`published_at`,
  matched: sql`coalesce(matched_at, introduced_at)`,
  introduced: sql`introduced_at`,
  accepted: sql`coalesce(accepted_at, contracted_at, registered_at)`,
  contracted: sql`coalesce(contracted_at, registered_at)`,
  registered: sql`registered_at`,
};

/** A need behind a figure of the funnel. */
export interface FunnelNeed extends Record<string, unknown> {
  needId: string;
  title: string;
  publishedAt: Date;
  reachedAt: Date;
  contractId: string | null;
}

/** The needs that a stage counts, the last to come there first, and how many there are. */
export async function readFunnelNeeds(
  database: Database,
  stage: FunnelStage,
  page: { offset: number; limit: number },
): Promise<{ total: number; items: FunnelNeed[] }> {
  const rows = await database.execute<FunnelNeed & { total: number }>(sql`
    ${stages}
    select stage.id as "needId", stage.title, stage.published_at as "publishedAt", ${reached[stage]} as "reachedAt",
      (select contracts.id from contracts join introductions on introductions.id = contracts.introduction_id
        where introductions.need_id = stage.id and contracts.status <> 'rejected'
        order by contracts.id desc limit 1) as "contractId",
      count(*) over ()::int as total
    from stage where ${reached[stage]} is not null
    order by ${reached[stage]} desc, stage.id offset ${page.offset} limit ${page.limit}`);
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ total: _, ...row }) => ({
      ...row,
      publishedAt: new Date(row.publishedAt),
      reachedAt: new Date(row.reachedAt),
    })),
  };
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
