/** Pure decisions about the time that answers take. Who may do what is decided in policy/introduction.ts. */

const hour_ms = 3600 * 1000;
const day_ms = 24 * hour_ms;

/** When nobody has answered by then, the clock closes it. */
export const answerDueFrom = (now: Date, answerDays: number): Date =>
  new Date(now.getTime() + answerDays * day_ms);

/** China has had one time without summer time since 1992: UTC+8 (IANA Asia/Shanghai). */
const shanghaiOffset_ms = 8 * hour_ms;
const opening_ms = 9 * hour_ms;
const closing_ms = 18 * hour_ms;

/**
 * Working hours between two moments: Monday to Friday, 9:00–18:00 in Asia/Shanghai. Public holidays count as working
 * days: their list is not at hand. 0 when `to` is not after `from`.
 */
export function workingHoursBetween(from: Date, to: Date): number {
  const start = from.getTime() + shanghaiOffset_ms;
  const end = to.getTime() + shanghaiOffset_ms;
  let worked_ms = 0;
  for (let midnight = Math.floor(start / day_ms) * day_ms; midnight < end; midnight += day_ms) {
    const weekday = new Date(midnight).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const begun = Math.max(start, midnight + opening_ms);
    const ended = Math.min(end, midnight + closing_ms);
    worked_ms += Math.max(0, ended - begun);
  }
  return worked_ms / hour_ms;
}

/** The middle of some numbers, of an even number of them the mean of both; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** How long an organisation takes to answer: median working hours, to a tenth; null without an answer. */
export function medianResponse(answers: readonly { proposedAt: Date; answeredAt: Date }[]): number | null {
  const median = medianOf(answers.map((answer) => workingHoursBetween(answer.proposedAt, answer.answeredAt)));
  return median === null ? null : Math.round(median * 10) / 10;
}

/** One year before a moment: answers older than this are not measured. */
export function yearBefore(moment: Date): Date {
  const earlier = new Date(moment);
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1);
  return earlier;
}
