/** A quarter of a year, 1–4. */
export interface Quarter {
  year: number;
  quarter: number;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** First and last day of a year, or of a quarter of it. */
export function daysOf(year: number, quarter: number | null = null): { from: string; to: string } {
  const yearText = String(year).padStart(4, '0');
  if (quarter === null) return { from: `${yearText}-01-01`, to: `${yearText}-12-31` };
  const month = String(quarter * 3 - 2).padStart(2, '0');
  return { from: `${yearText}-${month}-01`, to: `${yearText}-${quarterEnds[quarter - 1]}` };
}

/** The quarters of a year, as the wire spells them: `2026Q1`. */
export const quarterName = (year: number, quarter: number): string => `${year}Q${quarter}`;

/** The quarter in which a day `YYYY-MM-DD` lies. */
export const quarterOf = (day: string): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** A year `2026` or a quarter `2026Q1` as its days; null for anything else. */
export function daysOfPeriod(text: string): { from: string; to: string } | null {
  const found = /^([0-9]{4})(?:Q([1-4]))?$/.exec(text);
  if (!found) return null;
  return daysOf(Number(found[1]), found[2] === undefined ? null : Number(found[2]));
}

/** The day after `YYYY-MM-DD`. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The effective date of a movement (product.md §6, rule 7): the wanted one, unless its quarter is closed; then its own,
 * the day on which it is recorded. So a registration that is entered late, a correction and the cancellation of a contract
 * of a closed quarter count where they became known, and a closed quarter never changes.
 * @param closedThrough the last closed day; null when nothing is closed
 * @param today the day of recording, Asia/Shanghai
 */
export function effectiveDay(wantedOn: string, closedThrough: string | null, today: string): string {
  if (closedThrough === null || wantedOn > closedThrough) return wantedOn;
  // Only what is over can be closed, so today is later; a clock that went back must not open a closed day.
  return today > closedThrough ? today : dayAfter(closedThrough);
}

/** Why a quarter cannot be closed now. */
export type ClosingRefusal = 'not_over' | 'already_closed';

/**
 * Whether a quarter may be closed: it is over, and nothing from its end on is closed yet. Closing it closes all that lies
 * before, so quarters may be left out but never be closed backwards.
 */
export function closingRefusal(
  quarter: Quarter,
  closedThrough: string | null,
  today: string,
): ClosingRefusal | null {
  const { to } = daysOf(quarter.year, quarter.quarter);
  if (to >= today) return 'not_over';
  if (closedThrough !== null && to <= closedThrough) return 'already_closed';
  return null;
}
