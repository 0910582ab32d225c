import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import { brokers, ledgerAccounts, organisations } from '../../db/schema/index.ts';
import type { LedgerBase } from '../../db/schema/codes.ts';
import type { StatementFilter, StatementSubject, YearSums } from './statement-rules.ts';
import { postingLock } from './store.ts';

/** What a statement is asked for. Days are inclusive; null is open. */
export interface StatementPeriod {
  from: string | null;
  to: string | null;
  /** Only what was recorded by then; null for everything. */
  asKnownAt: Date | null;
}

export type Reader = Database | Transaction;

/** Wait until every transaction that announced a posting before now has ended. */
export async function awaitPostings(database: Database): Promise<void> {
  await database.transaction((transaction) =>
    transaction.execute(sql`select pg_advisory_xact_lock(${postingLock})`),
  );
}

/** Who a subject is, as far as the database knows; null when there is none of that kind. */
export interface SubjectRecord {
  name: string;
  /** The agency that a broker acts for now. */
  agencyId: string | null;
}

/** Read the broker or the organisation of a subject; a service point or an agency must be one. */
export async function readSubject(
  database: Reader,
  subject: Extract<StatementSubject, { kind: 'broker' | 'agency' | 'service_point' | 'organisation' }>,
): Promise<SubjectRecord | null> {
  if (subject.kind === 'broker') {
    const [row] = await database
      .select({ name: brokers.name, agencyId: brokers.agencyId })
      .from(brokers)
      .where(eq(brokers.id, subject.id));
    return row ?? null;
  }
  const [row] = await database
    .select({ name: organisations.name })
    .from(organisations)
    .where(
      and(
        eq(organisations.id, subject.id),
        subject.kind === 'organisation' ? undefined : eq(organisations.kind, subject.kind),
      ),
    );
  return row ? { name: row.name, agencyId: null } : null;
}

/** The movements of a subject: which rows, and which of them count where the rows are more than its role's. */
export interface Selection {
  /**
   * Rows that fulfil any of these conditions, which exclude each other. Each is a range of one index, for the rows of one
   * base where it is given.
   */
  ranges: (base: LedgerBase | null) => SQL[];
  counts: SQL;
  output: SQL;
  absorbed: SQL;
  local: SQL;
}

/** One array as parameter: a list of thousands of parameters is dear to parse. A single id keeps an index's order. */
export const isOneOf = (column: SQL | AnyPgColumn, ids: readonly string[]): SQL =>
  ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : sql`${column} = any(${sql.param(ids)}::uuid[])`;

const textsIn = (column: SQL, codes: readonly string[]): SQL =>
  codes.length === 0
    ? sql`false`
    : sql`${column} in (${sql.join(
        codes.map((code) => sql`${code}`),
        sql`, `,
      )})`;

/**
 * The condition that picks a subject's movements (alias `movement`). Columns by place are those of the subject's own
 * districts where it is one, else of the city. The accounts of a broker are read first: the planner then knows them.
 */
export async function selectionOf(
  database: Reader,
  subject: StatementSubject,
  filter: StatementFilter,
  cityDistricts: readonly string[],
): Promise<Selection> {
  const districts = subject.kind === 'district' ? subject.districts : cityDistricts;
  const seller = sql`movement.seller_district`;
  const buyer = sql`movement.buyer_district`;
  const columns = {
    output: textsIn(seller, districts),
    absorbed: textsIn(buyer, districts),
    local: sql`${textsIn(seller, districts)} and ${textsIn(buyer, cityDistricts)}`,
  };
  const further: SQL[] = [];
  if (filter.field !== null) further.push(sql`movement.field = ${filter.field}`);
  if (filter.relatedParties !== null) further.push(sql`movement.related_parties = ${filter.relatedParties}`);
  const ranges = await rangesOf(database, subject, columns);
  return {
    ranges: (base) => ranges(base).map((condition) => sql.join([condition, ...further], sql` and `)),
    counts: subject.kind === 'district' ? columns[subject.role] : sql`true`,
    ...columns,
  };
}

async function rangesOf(
  database: Reader,
  subject: StatementSubject,
  columns: { output: SQL; absorbed: SQL },
): Promise<Selection['ranges']> {
  const range = (condition: SQL) => () => [condition];
  switch (subject.kind) {
    case 'broker': {
      const accounts = await database
        .select({ id: ledgerAccounts.id, base: ledgerAccounts.base })
        .from(ledgerAccounts)
        .where(and(eq(ledgerAccounts.holderKind, 'broker'), eq(ledgerAccounts.holderId, subject.id)));
      // Nothing goes from a broker to the same broker: one end of every movement is an account of the contract.
      return (base) => {
        const ids = accounts.filter((account) => base === null || account.base === base).map(({ id }) => id);
        return [sql`movement.destination_account_id`, sql`movement.source_account_id`].map((column) =>
          isOneOf(column, ids),
        );
      };
    }
    case 'agency':
      return range(sql`movement.agency_id = ${subject.id}`);
    case 'service_point':
      return range(sql`movement.service_point_id = ${subject.id}`);
    case 'organisation':
      return range(
        subject.role === 'seller'
          ? sql`movement.seller_id = ${subject.id}`
          : sql`movement.buyer_id = ${subject.id}`,
      );
    case 'district':
      return range(sql`(${columns.output} or ${columns.absorbed})`);
    case 'platform':
      return range(sql`true`);
  }
}

/**
 * The movements of a selection that fulfil a further condition, as a table with the alias `movement`: of one base where
 * it is given, and no more than the first of an order where that is given (the first of the whole are among the first of
 * each range, which an index gives without reading the others).
 */
export function movementsOf(
  selection: Selection,
  further: SQL,
  base: LedgerBase | null = null,
  first: { order: SQL; count: number } | null = null,
): SQL {
  const ofBase = base === null ? sql`true` : sql`movement.base = ${base}`;
  const end = first === null ? sql`` : sql`order by ${first.order} limit ${first.count}`;
  const parts = selection
    .ranges(base)
    .map(
      (range) =>
        sql`(select movement.* from ledger_movements movement where ${range} and ${ofBase} and ${further} ${end})`,
    );
  return sql`(${sql.join(parts, sql` union all `)}) movement`;
}

/** What a movement adds to a sum: a reversal takes away. */
export const signedFen = sql`case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end`;

/** Restricts movements to what was known at a moment. */
export const knownBy = (asKnownAt: Date | null): SQL =>
  asKnownAt === null ? sql`true` : sql`movement.recorded_at <= ${asKnownAt.toISOString()}::timestamptz`;

/** Restricts days to those of a period. */
export function withinDays(period: Pick<StatementPeriod, 'from' | 'to'>, day: SQL): SQL {
  const parts: SQL[] = [sql`true`];
  if (period.from !== null) parts.push(sql`${day} >= ${period.from}::date`);
  if (period.to !== null) parts.push(sql`${day} <= ${period.to}::date`);
  return sql.join(parts, sql` and `);
}

/** The sums of a subject, and how many contracts stand with an amount of one base in the period. */
export interface StatementSums {
  /** By base and year, the newest year first. */
  years: YearSums[];
  /** Those that were taken back in the period are none. */
  contracts: number;
}

/**
 * The sums of a subject in one pass over its movements. Summed by day before by year: a year is dear to compute for every
 * movement, and every part of the answer is a set of whole days.
 */
export async function readStatementSums(
  database: Reader,
  selection: Selection,
  period: StatementPeriod,
  base: LedgerBase,
): Promise<StatementSums> {
  const inPeriod = withinDays(period, sql`day`);
  const before = period.from === null ? sql`false` : sql`day < ${period.from}::date`;
  const whole = (column: string, condition: SQL) =>
    sql`coalesce(sum(${sql.identifier(column)}) filter (where ${condition}), 0)::bigint`;
  const rows = await database.execute<YearSums & { contracts: number } & Record<string, unknown>>(sql`
    with movement as materialized (
      select movement.base, movement.effective_on as day, movement.contract_id, movement.related_parties,
        ${signedFen} as fen, movement.reverses_movement_id is not null as reversal,
        ${selection.counts} as counts, ${selection.output} as output, ${selection.absorbed} as absorbed,
        ${selection.local} as local
      from ${movementsOf(selection, knownBy(period.asKnownAt))}
    ), by_day as (
      select base, day, count(*) filter (where counts) as lines, sum(fen) filter (where counts) as fen,
        sum(fen) filter (where counts and related_parties) as related,
        sum(-fen) filter (where counts and reversal) as reversed, sum(fen) filter (where output) as output,
        sum(fen) filter (where absorbed) as absorbed, sum(fen) filter (where local) as local
      from movement group by 1, 2
    ), standing as (
      select contract_id from movement where base = ${base} and counts and ${inPeriod}
      group by 1 having sum(fen) <> 0
    )
    select base, extract(year from day)::int as year, ${whole('fen', sql`true`)} as "totalFen",
      sum(lines)::int as lines, ${whole('fen', before)} as "beforeFen", ${whole('fen', inPeriod)} as "periodFen",
      coalesce(sum(lines) filter (where ${inPeriod}), 0)::int as "periodLines",
      ${whole('related', inPeriod)} as "relatedPartyFen", ${whole('reversed', inPeriod)} as "reversedFen",
      ${whole('output', inPeriod)} as "outputFen", ${whole('absorbed', inPeriod)} as "absorbedFen",
      ${whole('local', inPeriod)} as "localFen", (select count(*) from standing)::int as contracts
    from by_day group by 1, 2 order by 2 desc, 1`);
  return {
    years: rows.map(({ contracts: _, ...sums }) => sums),
    contracts: rows[0]?.contracts ?? 0,
  };
}
