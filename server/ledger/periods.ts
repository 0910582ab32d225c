import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { closingRefusal, dayAfter, daysOf, quarterName, quarterOf } from './period-rules.ts';
import { holdPostings, insertClosing, readClosings, readFirstDay } from './period-store.ts';
import type { ClosingDraft, Closings } from './schema.ts';
import { readClosedThrough } from './store.ts';

type Reader = Parameters<typeof readClosings>[0];

/** How many quarters that can be closed are offered: of a ledger that nobody closed for years, the oldest. */
const offered_quarters = 12;

const requireOperator = (context: Context) => requireMay(context, 'ledger.close-period');

/** The closings and what may be closed now. For whoever is signed in: the days that are closed concern everybody. */
export function getClosings(context: Context): Promise<Closings> {
  requireIdentity(context);
  return viewClosings(context, context.database);
}

async function viewClosings(context: Context, database: Reader): Promise<Closings> {
  const items = await readClosings(database);
  const closedThrough = items[0]?.closedThrough ?? null;
  const today = dayOf(context.now());
  const closable: string[] = [];
  let next = closedThrough === null ? await readFirstDay(database) : dayAfter(closedThrough);
  while (next !== null && closable.length < offered_quarters) {
    const { year, quarter } = quarterOf(next);
    if (closingRefusal({ year, quarter }, closedThrough, today) !== null) break;
    closable.push(quarterName(year, quarter));
    next = dayAfter(daysOf(year, quarter).to);
  }
  return {
    closedThrough,
    closable,
    items: items.map((row) => {
      const { year, quarter } = quarterOf(row.closedThrough);
      return { ...row, period: quarterName(year, quarter), closedAt: row.closedAt.toISOString() };
    }),
  };
}

/**
 * Close a quarter and all before it. From then on no movement takes effect in it: what is corrected later takes its own
 * date. Nothing opens it again. Waits for postings under way and holds new ones back, so each posting lies wholly before
 * the closing or knows of it. Throws `not_allowed`, `invalid_input` for a quarter that is not over, `already_exists`.
 */
export function closePeriod(context: Context, draft: ClosingDraft): Promise<Closings> {
  const { userId } = requireOperator(context);
  const [year, quarter] = draft.period.split('Q').map(Number) as [number, number];
  return transact(context, async (transaction) => {
    await holdPostings(transaction);
    const refusal = closingRefusal(
      { year, quarter },
      await readClosedThrough(transaction),
      dayOf(context.now()),
    );
    if (refusal === 'not_over') throw invalidField('period', 'in_the_future');
    if (refusal === 'already_closed')
      throw new DomainError('already_exists', { fields: [{ path: 'period', code: 'duplicate' }] });
    await insertClosing(transaction, {
      id: context.newId(),
      closedThrough: daysOf(year, quarter).to,
      note: draft.note?.trim() ?? '',
      closedBy: userId,
      closedAt: context.now(),
    });
    return viewClosings(context, transaction);
  });
}
