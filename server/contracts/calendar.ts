const day_ms = 24 * 60 * 60 * 1000;

/** Midnight UTC of a day `YYYY-MM-DD`: days are counted without a time zone. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many days lie from one day to another; the first day itself is not counted. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / day_ms);

/**
 * The last day of a term of working days that starts on `from` (the day after is the first). Saturdays and Sundays are
 * left out; public holidays are not known here, and whoever shows the day says so.
 */
export function workingDayAfter(from: string, workingDays: number): string {
  let at = midnight(from);
  for (let left = workingDays; left > 0;) {
    at += day_ms;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
