import { dayOf, type Context } from '../context.ts';
import { holidaysKnownUntil, termOf } from './calendar.ts';
import type { ReviewClock } from './review-schema.ts';

/** The clock of a review that started on a day: 15 working days, 30 with experts (city file). */
export function clockOf(
  context: Pick<Context, 'city' | 'now'>,
  startedOn: string,
  withExperts: boolean,
): ReviewClock {
  const policy = context.city.policy.registration;
  const workingDays = withExperts ? policy.workingDaysWithExperts : policy.workingDays;
  const { lastDay, holidaysCounted } = termOf(startedOn, workingDays);
  return {
    startedOn,
    dueOn: lastDay,
    workingDays,
    holidaysCounted,
    holidaysKnownUntil: holidaysKnownUntil(startedOn),
    overdue: lastDay < dayOf(context.now()),
  };
}
