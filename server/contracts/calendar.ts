import chineseDays from 'chinese-days';

const day_ms = 24 * 60 * 60 * 1000;

/** Midnight UTC of a day `YYYY-MM-DD`: days are counted without a time zone. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** How many days lie from one day to another; the first day itself is not counted. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / day_ms);

const announced = new Map<string, boolean>();

/**
 * Whether the holidays of a year are known. The State Council announces a year's holidays late in the year before, and
 * the package carries what is announced: in a year that it knows, 1 October is the national day by name.
 */
export function holidaysKnown(year: string): boolean {
  let known = announced.get(year);
  if (known === undefined) {
    known = chineseDays.getDayDetail(`${year}-10-01`).name.includes('国庆节');
    announced.set(year, known);
  }
  return known;
}

/** The last day of which it is known whether it is a holiday. */
export function holidaysKnownUntil(day: string): string {
  let year = Number(day.slice(0, 4));
  while (holidaysKnown(String(year + 1))) year += 1;
  while (year > 0 && !holidaysKnown(String(year))) year -= 1;
  return `${year}-12-31`;
}

/** A day on which offices work: with holidays and the weekends worked for them, beyond the data Monday to Friday. */
export function isWorkingDay(day: string): boolean {
  if (holidaysKnown(day.slice(0, 4))) return chineseDays.isWorkday(day);
  const weekday = new Date(midnight(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The last day of a term, and whether the holidays of all its days are known. */
export interface Term {
  lastDay: string;
  holidaysCounted: boolean;
}

/** A term of working days that starts on `from`; the working day after it is the first. */
export function termOf(from: string, workingDays: number): Term {
  let at = midnight(from);
  for (let left = workingDays; left > 0;) {
    at += day_ms;
    if (isWorkingDay(dayText(at))) left -= 1;
  }
  const lastDay = dayText(at);
  return { lastDay, holidaysCounted: holidaysKnown(lastDay.slice(0, 4)) && holidaysKnown(from.slice(0, 4)) };
}

/** How many working days lie after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(from: string, to: string): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let at = midnight(first) + day_ms; at <= midnight(last); at += day_ms)
    if (isWorkingDay(dayText(at))) count += 1;
  return sign * count;
}
