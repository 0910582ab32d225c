import type { Database } from '../../db/client.ts';
import { ledgerBases, type LedgerBase } from '../../db/schema/codes.ts';
import { requireIdentity, type Context } from '../context.ts';
import { seesAllStatements, seesStatement } from '../policy/figures.ts';
import { DomainError, invalidField } from '../errors.ts';
import { readerOf } from '../reader.ts';
import { momentText } from '../wire.ts';
import { daysOfPeriod } from './period-rules.ts';
import type { Statement, StatementExportQuery, StatementQuery, StatementSubjects } from './schema.ts';
import {
  balancesOf,
  subjectOf,
  withBalances,
  type Balance,
  type StatementFilter,
  type StatementOrder,
  type StatementSubject,
  type YearSums,
} from './statement-rules.ts';
import { readStatementLines, type StatementRow } from './statement-lines.ts';
import {
  awaitPostings,
  readStatementSums,
  readSubject,
  selectionOf,
  type StatementPeriod,
} from './statement-reading.ts';

/** What a statement is asked for, checked. */
export interface StatementRequest {
  subject: StatementSubject;
  period: StatementPeriod;
  filter: StatementFilter;
  base: LedgerBase;
  order: StatementOrder;
  offset: number;
  limit: number;
}

/** A statement as the ledger gives it. */
export interface StatementFigures {
  balances: Balance[];
  sums: YearSums[];
  contracts: number;
  lines: (StatementRow & { balanceFen: bigint })[];
}

/**
 * Draw up a statement in one snapshot, so that lines and sums fit. With `asKnownAt` the answer is the same whenever it is
 * asked for: postings under way are waited for first. Throws `invalid_input` for a moment that has not passed and for a
 * period that ends before it begins. The caller has checked who asks.
 */
export async function drawUpStatement(
  database: Database,
  now: () => Date,
  cityDistricts: readonly string[],
  request: StatementRequest,
): Promise<StatementFigures> {
  const { subject, period, filter, base, order, offset, limit } = request;
  await requirePeriod(database, now, period);
  return database.transaction(
    async (transaction) => {
      const selection = await selectionOf(transaction, subject, filter, cityDistricts);
      const { years: sums, contracts } = await readStatementSums(transaction, selection, period, base);
      const balances = balancesOf(ledgerBases, sums);
      const balance = balances.find((one) => one.base === base);
      const nothing = { lines: [], passedFen: 0n };
      const { lines, passedFen } =
        balance && balance.lines > offset && limit > 0
          ? await readStatementLines(transaction, selection, period, { base, order, offset, limit })
          : nothing;
      return {
        balances,
        sums,
        contracts,
        lines: withBalances(lines, balance ?? { openingFen: 0n, closingFen: 0n }, order, passedFen),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Check a period and wait until nothing can be recorded any more at or before its as-known-at moment. */
export async function requirePeriod(
  database: Database,
  now: () => Date,
  period: StatementPeriod,
): Promise<void> {
  if (period.from !== null && period.to !== null && period.to < period.from)
    throw invalidField('to', 'before_other', { other: 'from' });
  if (period.asKnownAt === null) return;
  // A posting that begins from here on is recorded now or later, so the moment itself must have passed.
  if (period.asKnownAt >= now()) throw invalidField('asKnownAt', 'in_the_future');
  await awaitPostings(database);
}

/** The days that `period`, or `from` and `to`, mean. Throws `invalid_input` when both are given. */
function periodOf(query: Pick<StatementQuery, 'period' | 'from' | 'to' | 'asKnownAt'>): StatementPeriod {
  const asKnownAt = query.asKnownAt === undefined ? null : new Date(query.asKnownAt);
  if (query.period === undefined) return { from: query.from ?? null, to: query.to ?? null, asKnownAt };
  if (query.from !== undefined || query.to !== undefined) throw invalidField('period', 'refused');
  const days = daysOfPeriod(query.period);
  if (!days) throw invalidField('period', 'wrong_format');
  return { ...days, asKnownAt };
}

/** Read and check what is asked for, and who asks. Throws `not_signed_in`, `not_found`, `not_allowed`, `invalid_input`. */
export async function requireRequest(
  context: Context,
  query: StatementQuery | StatementExportQuery,
): Promise<StatementRequest & { name: string | null }> {
  const identity = requireIdentity(context);
  const subject = subjectOf(query, context.city);
  if ('wrong' in subject) throw invalidField(subject.wrong, subject.code);
  let name: string | null = null;
  let agencyId: string | null = null;
  if (subject.kind !== 'district' && subject.kind !== 'platform') {
    if (subject.id.length !== 36) throw invalidField('id', 'wrong_format');
    const record = await readSubject(context.database, subject);
    if (!record) throw new DomainError('not_found');
    ({ name, agencyId } = record);
  }
  if (!seesStatement(identity, subject, agencyId)) throw new DomainError('not_allowed');
  return {
    subject,
    name,
    period: periodOf(query),
    filter: { field: query.field ?? null, relatedParties: query.relatedParties ?? null },
    base: query.base ?? 'total',
    order: query.order ?? 'oldest',
    offset: 'offset' in query ? (query.offset ?? 0) : 0,
    limit: 'limit' in query ? (query.limit ?? 20) : 20,
  };
}

const viewBalance = (balance: Balance): Statement['balances'][number] => ({
  base: balance.base,
  lines: balance.lines,
  openingFen: balance.openingFen.toString(),
  periodFen: balance.periodFen.toString(),
  closingFen: balance.closingFen.toString(),
  relatedPartyFen: balance.relatedPartyFen.toString(),
  reversedFen: balance.reversedFen.toString(),
  outputFen: balance.outputFen.toString(),
  absorbedFen: balance.absorbedFen.toString(),
  localFen: balance.localFen.toString(),
});

/** A statement: opening balance, lines and closing balance in one base, the sums in all. For those who may see it. */
export async function getStatement(context: Context, query: StatementQuery): Promise<Statement> {
  const takenAt = context.now();
  const request = await requireRequest(context, query);
  const districts = context.city.districts.map((district) => district.code);
  const figures = await drawUpStatement(readerOf(context), context.now, districts, request);
  const { subject, period, filter, base, order, name } = request;
  return {
    subject: { kind: subject.kind, id: subject.id, role: subject.role, name },
    from: period.from,
    to: period.to,
    asKnownAt: momentText(period.asKnownAt),
    takenAt: takenAt.toISOString(),
    field: filter.field as Statement['field'],
    relatedParties: filter.relatedParties,
    balances: figures.balances.map(viewBalance),
    base,
    years: figures.sums
      .filter((row) => row.base === base && row.lines > 0)
      .map(({ year, totalFen, lines }) => ({ year, totalFen: totalFen.toString(), lines })),
    contracts: figures.contracts,
    order,
    total: figures.balances.find((balance) => balance.base === base)?.lines ?? 0,
    items: figures.lines.map((line) => ({
      ...line,
      field: line.field as Statement['items'][number]['field'],
      amountFen: line.amountFen.toString(),
      balanceFen: line.balanceFen.toString(),
      recordedAt: line.recordedAt.toISOString(),
    })),
  };
}

/** The statements that the reader may open: their own, those of their organisations; districts for the operator. */
export function listStatementSubjects(context: Context): StatementSubjects {
  const identity = requireIdentity(context);
  const own = identity.memberships
    .filter((membership) => membership.organisationKind !== 'government')
    .flatMap((membership): StatementSubjects['items'] => {
      const { organisationId: id, organisationName: name, organisationKind } = membership;
      const as =
        organisationKind === 'agency' || organisationKind === 'service_point' ? [organisationKind] : [];
      return [...as, 'organisation' as const].map((kind) => ({ kind, id, name }));
    });
  const items: StatementSubjects['items'] = [
    ...(identity.broker ? [{ kind: 'broker' as const, id: identity.broker.id, name: identity.name }] : []),
    ...own,
    ...(seesAllStatements(identity)
      ? [
          { kind: 'platform' as const, id: null, name: null },
          { kind: 'district' as const, id: context.city.code, name: null },
          ...context.city.districts.map(({ code }) => ({ kind: 'district' as const, id: code, name: null })),
        ]
      : []),
  ];
  return { items: items.filter((item) => seesStatement(identity, item)) };
}
