import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { brokers, ledgerAccounts, organisations } from '../../db/schema/index.ts';
import type { LedgerBase, MovementCause } from '../../db/schema/codes.ts';
import type { StatementFilter, StatementOrder, StatementSubject, YearSums } from './statement-rules.ts';
import { postingLock } from './store.ts';

/** What a statement is asked for. Days are inclusive; null is open. */
export interface StatementPeriod {
  from: string | null;
  to: string | null;
  /** Only what was recorded by then; null for everything. */
  asKnownAt: Date | null;
}

type Reader = Database | Transaction;

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
  rows: SQL;
  counts: SQL;
  output: SQL;
  absorbed: SQL;
  local: SQL;
}

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
  const parts = [await rowsOf(database, subject, columns)];
  if (filter.field !== null) parts.push(sql`movement.field = ${filter.field}`);
  if (filter.relatedParties !== null) parts.push(sql`movement.related_parties = ${filter.relatedParties}`);
  return {
    rows: sql.join(parts, sql` and `),
    counts: subject.kind === 'district' ? columns[subject.role] : sql`true`,
    ...columns,
  };
}

async function rowsOf(
  database: Reader,
  subject: StatementSubject,
  columns: { output: SQL; absorbed: SQL },
): Promise<SQL> {
  switch (subject.kind) {
    case 'broker': {
      const accounts = await database
        .select({ id: ledgerAccounts.id })
        .from(ledgerAccounts)
        .where(and(eq(ledgerAccounts.holderKind, 'broker'), eq(ledgerAccounts.holderId, subject.id)));
      const ids = sql.join(
        accounts.map((account) => sql`${account.id}::uuid`),
        sql`, `,
      );
      return accounts.length === 0
        ? sql`false`
        : sql`(movement.destination_account_id in (${ids}) or movement.source_account_id in (${ids}))`;
    }
    case 'agency':
      return sql`movement.agency_id = ${subject.id}`;
    case 'service_point':
      return sql`movement.service_point_id = ${subject.id}`;
    case 'organisation':
      return subject.role === 'seller'
        ? sql`movement.seller_id = ${subject.id}`
        : sql`movement.buyer_id = ${subject.id}`;
    case 'district':
      return sql`(${columns.output} or ${columns.absorbed})`;
    case 'platform':
      return sql`true`;
  }
}

/** What a movement adds to a sum: a reversal takes away. */
export const signedFen = sql`case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end`;

/** Restricts movements to what was known at a moment. */
export const knownBy = (asKnownAt: Date | null): SQL =>
  asKnownAt === null ? sql`true` : sql`movement.recorded_at <= ${asKnownAt.toISOString()}::timestamptz`;

function withinDays(period: Pick<StatementPeriod, 'from' | 'to'>, day: SQL): SQL {
  const parts: SQL[] = [sql`true`];
  if (period.from !== null) parts.push(sql`${day} >= ${period.from}::date`);
  if (period.to !== null) parts.push(sql`${day} <= ${period.to}::date`);
  return sql.join(parts, sql` and `);
}

/**
 * The sums of a subject by base and year, newest year first. Summed by day before by year: a year is dear to compute for
 * every movement, and every part of the answer is a set of whole days.
 */
export async function readYearSums(
  database: Reader,
  selection: Selection,
  period: StatementPeriod,
): Promise<YearSums[]> {
  const { counts } = selection;
  const inPeriod = withinDays(period, sql`day`);
  const before = period.from === null ? sql`false` : sql`day < ${period.from}::date`;
  const whole = (column: string, condition: SQL) =>
    sql`coalesce(sum(${sql.identifier(column)}) filter (where ${condition}), 0)::bigint`;
  const rows = await database.execute<YearSums & Record<string, unknown>>(sql`
    with by_day as (
      select movement.base, movement.effective_on as day, count(*) filter (where ${counts}) as lines,
        sum(${signedFen}) filter (where ${counts}) as fen,
        sum(${signedFen}) filter (where ${counts} and movement.related_parties) as related,
        sum(movement.amount_fen) filter (where ${counts} and movement.reverses_movement_id is not null) as reversed,
        sum(${signedFen}) filter (where ${selection.output}) as output,
        sum(${signedFen}) filter (where ${selection.absorbed}) as absorbed,
        sum(${signedFen}) filter (where ${selection.local}) as local
      from ledger_movements movement
      where ${selection.rows} and ${knownBy(period.asKnownAt)}
      group by 1, 2
    )
    select base, extract(year from day)::int as year, ${whole('fen', sql`true`)} as "totalFen",
      sum(lines)::int as lines, ${whole('fen', before)} as "beforeFen", ${whole('fen', inPeriod)} as "periodFen",
      coalesce(sum(lines) filter (where ${inPeriod}), 0)::int as "periodLines",
      ${whole('related', inPeriod)} as "relatedPartyFen", ${whole('reversed', inPeriod)} as "reversedFen",
      ${whole('output', inPeriod)} as "outputFen", ${whole('absorbed', inPeriod)} as "absorbedFen",
      ${whole('local', inPeriod)} as "localFen"
    from by_day group by 1, 2 order by 2 desc, 1`);
  return [...rows];
}

/** A line of a statement. */
export interface StatementRow {
  movementId: string;
  base: LedgerBase;
  effectiveOn: string;
  recordedAt: Date;
  contractId: string;
  contractTitle: string;
  registrationNumber: string | null;
  sellerId: string;
  sellerName: string;
  sellerDistrict: string | null;
  buyerId: string;
  buyerName: string;
  buyerDistrict: string | null;
  field: number;
  relatedParties: boolean;
  cause: MovementCause;
  /** Positive into the holder's account, negative out of it. */
  amountFen: bigint;
  holderKind: 'broker' | 'agency' | 'nobody';
  holderId: string | null;
  holderName: string | null;
  /** The share that stood when it was posted; null for nobody and where it is no longer kept. */
  basisPoints: number | null;
  reversesMovementId: string | null;
  /** The row that takes this one back, as far as known at the moment asked about. */
  reversedByMovementId: string | null;
}

interface LinePage {
  base: LedgerBase;
  order: StatementOrder;
  offset: number;
  limit: number;
}

/** The rows of a page, and the sum of the rows on the pages before it, in the same order. */
export async function readStatementLines(
  database: Reader,
  selection: Selection,
  period: StatementPeriod,
  page: LinePage,
): Promise<{ lines: StatementRow[]; passedFen: bigint }> {
  const direction = page.order === 'oldest' ? sql`asc` : sql`desc`;
  const order = sql`movement.effective_on ${direction}, movement.recorded_at ${direction}, movement.id ${direction}`;
  const rows = sql`from ledger_movements movement
    where ${selection.rows} and ${selection.counts} and movement.base = ${page.base}
      and ${withinDays(period, sql`movement.effective_on`)} and ${knownBy(period.asKnownAt)}
    order by ${order}`;
  const passed =
    page.offset === 0
      ? []
      : await database.execute<{ fen: bigint | null }>(sql`
          select sum(fen)::bigint as fen from (select ${signedFen} as fen ${rows} limit ${page.offset}) passed`);
  const found = await database.execute<StatementRow & Record<string, unknown>>(sql`
    with movement as materialized (select movement.* ${rows} offset ${page.offset} limit ${page.limit})
    select movement.id as "movementId", movement.base, movement.effective_on::text as "effectiveOn",
      movement.recorded_at as "recordedAt", movement.contract_id as "contractId", contracts.title as "contractTitle",
      contracts.registration_number as "registrationNumber", movement.seller_id as "sellerId",
      seller.name as "sellerName", movement.seller_district as "sellerDistrict", movement.buyer_id as "buyerId",
      buyer.name as "buyerName", movement.buyer_district as "buyerDistrict", movement.field,
      movement.related_parties as "relatedParties", movement.cause, ${signedFen} as "amountFen",
      account.holder_kind as "holderKind", account.holder_id as "holderId",
      coalesce(brokers.name, agency.name) as "holderName", share.basis_points as "basisPoints",
      movement.reverses_movement_id as "reversesMovementId", reversal.id as "reversedByMovementId"
    from movement
    join contracts on contracts.id = movement.contract_id
    join organisations seller on seller.id = movement.seller_id
    join organisations buyer on buyer.id = movement.buyer_id
    join ledger_accounts account on account.id = case when movement.reverses_movement_id is null
      then movement.destination_account_id else movement.source_account_id end
    left join brokers on account.holder_kind = 'broker' and brokers.id = account.holder_id
    left join organisations agency on account.holder_kind = 'agency' and agency.id = account.holder_id
    left join ledger_movements reversed on reversed.id = movement.reverses_movement_id
    left join ledger_movements reversal on reversal.reverses_movement_id = movement.id
      and ${period.asKnownAt === null ? sql`true` : sql`reversal.recorded_at <= ${period.asKnownAt.toISOString()}::timestamptz`}
    left join lateral (
      select contract_shares.basis_points from contract_shares
      where contract_shares.contract_id = movement.contract_id
        and contract_shares.holder_kind = account.holder_kind
        and account.holder_id = case when account.holder_kind = 'broker'
          then contract_shares.broker_id else contract_shares.agency_id end
        and contract_shares.created_at <= coalesce(reversed.recorded_at, movement.recorded_at)
        and (contract_shares.ended_at is null
          or contract_shares.ended_at > coalesce(reversed.recorded_at, movement.recorded_at))
      limit 1
    ) share on true
    order by ${order}`);
  return {
    lines: found.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) })),
    passedFen: passed[0]?.fen ?? 0n,
  };
}

/** How many contracts stand with an amount in the period: those that were taken back in it are none. */
export async function countContracts(
  database: Reader,
  selection: Selection,
  period: StatementPeriod,
  base: LedgerBase,
): Promise<number> {
  const [row] = await database.execute<{ contracts: number }>(sql`
    select count(*)::int as contracts from (
      select movement.contract_id from ledger_movements movement
      where ${selection.rows} and ${selection.counts} and movement.base = ${base}
        and ${withinDays(period, sql`movement.effective_on`)} and ${knownBy(period.asKnownAt)}
      group by 1 having sum(${signedFen}) <> 0
    ) standing`);
  return row?.contracts ?? 0;
}
