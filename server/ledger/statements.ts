import type { Database } from '../../db/client.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { momentText } from '../wire.ts';
import {
  awaitPostings,
  readHolderName,
  readStatement,
  type StatementHolder,
  type StatementPeriod,
  type StatementRow,
} from './reading.ts';
import type { AgencyCredit, Credit, CreditQuery } from './schema.ts';

export interface CreditStatement {
  totalFen: bigint;
  /** Newest year first; years without a line are left out. */
  years: { year: number; totalFen: bigint; lines: StatementRow[] }[];
}

/**
 * The credit of a broker or an agency in one base: every line by year of its effective date. With `asKnownAt` (earlier
 * than now) the answer is the same whenever it is asked for; without it, all that is known.
 * Throws `invalid_input` for a moment that has not passed and for a period that ends before it begins.
 */
export async function creditStatement(
  database: Database,
  now: () => Date,
  holder: StatementHolder,
  period: StatementPeriod,
): Promise<CreditStatement> {
  await requirePeriod(database, now, period);
  const rows = await readStatement(database, holder, period);
  const years = new Map<number, { year: number; totalFen: bigint; lines: StatementRow[] }>();
  for (const row of rows) {
    const year = Number(row.effectiveOn.slice(0, 4));
    const group = years.get(year) ?? { year, totalFen: 0n, lines: [] };
    group.lines.push(row);
    group.totalFen += row.amountFen;
    years.set(year, group);
  }
  return { totalFen: rows.reduce((sum, row) => sum + row.amountFen, 0n), years: [...years.values()] };
}

/** Check a period and wait until nothing can be recorded any more at or before its as-known-at moment. */
export async function requirePeriod(
  database: Database,
  now: () => Date,
  period: Omit<StatementPeriod, 'base'>,
): Promise<void> {
  if (period.from !== null && period.to !== null && period.to < period.from)
    throw new DomainError('invalid_input', {
      fields: [{ path: 'to', code: 'before_other', parameters: { other: 'from' } }],
    });
  if (period.asKnownAt === null) return;
  // A posting that begins from here on is recorded now or later, so the moment itself must have passed.
  if (period.asKnownAt >= now())
    throw new DomainError('invalid_input', { fields: [{ path: 'asKnownAt', code: 'in_the_future' }] });
  await awaitPostings(database);
}

/** The credit of a broker or an agency as the API answers it; the caller has checked who asks. */
export async function viewCredit(
  context: Context,
  holder: StatementHolder,
  query: CreditQuery,
): Promise<Credit> {
  const period: StatementPeriod = {
    base: query.base ?? 'total',
    from: query.from ?? null,
    to: query.to ?? null,
    asKnownAt: query.asKnownAt === undefined ? null : new Date(query.asKnownAt),
  };
  const statement = await creditStatement(context.database, context.now, holder, period);
  return {
    ...period,
    asKnownAt: momentText(period.asKnownAt),
    totalFen: statement.totalFen.toString(),
    years: statement.years.map(({ year, totalFen, lines }) => ({
      year,
      totalFen: totalFen.toString(),
      lines: lines.map((line) => ({
        ...line,
        amountFen: line.amountFen.toString(),
        recordedAt: line.recordedAt.toISOString(),
      })),
    })),
  };
}

/** What an agency holds by itself: for its owners, its finance people and the operator. */
export async function getAgencyCredit(
  context: Context,
  id: string,
  query: CreditQuery,
): Promise<AgencyCredit> {
  const identity = requireIdentity(context);
  const inside = identity.memberships.some(
    (membership) => membership.organisationId === id && membership.role !== 'member',
  );
  if (!inside && !identity.isOperator) throw new DomainError('not_allowed');
  const name = await readHolderName(context.database, { kind: 'agency', id });
  if (name === null) throw new DomainError('not_found');
  return { agency: { id, name }, ...(await viewCredit(context, { kind: 'agency', id }, query)) };
}
