import { dayOf } from '../context.ts';
import type { Random } from './random.ts';

const hour_ms = 3600 * 1000;
const day_ms = 24 * hour_ms;

/** The days of the demo data, counted back from the day of seeding. */
export interface Calendar {
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  today: string;
  /** The moment of an hour some days ago, in Asia/Shanghai. */
  at(daysAgo: number, hour: number): Date;
  /** The day of a moment moved by whole days. */
  dayAfter(moment: Date, days: number): string;
  /**
   * A moment in office hours that lies some days after another, and always behind it; null when that would be today or
   * later. Only whole days of the past are filled, so that seeding earlier or later on a day makes no difference.
   */
  later(random: Random, from: Date, minimumDays: number, maximumDays: number): Date | null;
}

/** Count from the day in Asia/Shanghai on which `now` lies. */
export function calendarOf(now: Date): Calendar {
  const today = dayOf(now);
  const midnight = Date.parse(`${today}T00:00:00+08:00`);
  return {
    today,
    at: (daysAgo, hour) => new Date(midnight - daysAgo * day_ms + hour * hour_ms),
    dayAfter: (moment, days) => dayOf(new Date(moment.getTime() + days * day_ms)),
    later(random, from, minimumDays, maximumDays) {
      const days = minimumDays + random.fraction() * (maximumDays - minimumDays);
      const target = new Date(from.getTime() + days * day_ms);
      const dayStart = Date.parse(`${dayOf(target)}T00:00:00+08:00`) + weekendDays(target) * day_ms;
      const officeMinute = random.integer(9 * 60, 17 * 60 + 30);
      const moment = Math.max(
        dayStart + officeMinute * 60_000,
        from.getTime() + random.integer(20, 90) * 60_000,
      );
      return moment < midnight ? new Date(moment) : null;
    },
  };
}

/** Days to the next Monday on a Saturday or Sunday in Shanghai, else none. */
function weekendDays(moment: Date): number {
  const weekday = new Date(moment.getTime() + 8 * hour_ms).getUTCDay();
  return weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
}
