import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { queuePoints, verifiesElsewhere } from '../policy/registration.ts';
import { holidaysKnownUntil, workingDaysBetween } from './calendar.ts';
import { clockOf } from './clock.ts';
import type { QueueItem, QueuePage, QueueQuery } from './queue-schema.ts';
import { readWaiting, type WaitingRow } from './queue-store.ts';

function itemOf(context: Context, today: string, row: WaitingRow): QueueItem {
  const withExperts = row.kind === 'objection' || row.status === 'expert_review';
  const clock = clockOf(context, dayOf(row.startedAt), withExperts);
  return {
    contractId: row.contractId,
    title: row.title,
    kind: row.kind,
    status: row.status,
    sellerName: row.sellerName,
    buyerName: row.buyerName,
    totalFen: row.totalFen.toString(),
    technologyFen: row.technologyFen.toString(),
    startedOn: clock.startedOn,
    dueOn: clock.dueOn,
    holidaysCounted: clock.holidaysCounted,
    overdue: clock.overdue,
    workingDaysLeft: workingDaysBetween(today, clock.dueOn),
  };
}

/**
 * What waits for the reader's service points, or for the operator, the most urgent first. The day on which something is due depends on the
 * holidays, so it is worked out here and not by the database; what waits at once is what a few weeks bring.
 * Throws `not_allowed` for those who are neither.
 */
export async function getQueue(context: Context, query: QueueQuery): Promise<QueuePage> {
  const identity = requireIdentity(context);
  const points = queuePoints(identity);
  const elsewhere = verifiesElsewhere(identity);
  if (points.length === 0 && !elsewhere) throw new DomainError('not_allowed');
  const today = dayOf(context.now());
  const rows = await readWaiting(context.database, points, elsewhere);
  const waiting = rows
    .map((row) => itemOf(context, today, row))
    .sort(
      (one, other) => one.dueOn.localeCompare(other.dueOn) || (one.contractId < other.contractId ? -1 : 1),
    );
  const wanted = waiting.filter(
    (item) =>
      (query.kind === undefined || item.kind === query.kind) &&
      (query.status === undefined || item.status === query.status) &&
      (query.overdue === undefined || item.overdue === query.overdue),
  );
  const offset = query.offset ?? 0;
  return {
    total: wanted.length,
    overdueTotal: waiting.filter((item) => item.overdue).length,
    holidaysKnownUntil: holidaysKnownUntil(today),
    items: wanted.slice(offset, offset + (query.limit ?? 20)),
  };
}
