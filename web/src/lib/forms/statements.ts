import type { StatementQuery } from '#lib/api/types.ts';

/** The address of a statement, or of the page's other views: what is undefined is left out. */
export function statementAddress(query: Partial<Record<keyof StatementQuery, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  return `/statements?${parameters.toString()}`;
}

const moments = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/;
const SHANGHAI_ms = 8 * 3_600_000;

/** A moment in an address: ISO 8601 as it is; what a `datetime-local` input gives is Shanghai time. */
export function momentOf(text: string): string {
  const found = moments.exec(text);
  return found ? `${text}${found[1] === undefined ? ':00' : ''}+08:00` : text;
}

/** A moment in an address as a `datetime-local` input shows it, in Shanghai time; empty for what is none. */
export function localMoment(text: string): string {
  if (moments.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time + SHANGHAI_ms).toISOString().slice(0, -1);
}

/** A year and its quarters as periods of the API, for the years given, the newest first. */
export function periodChoices(
  years: readonly number[],
  nameOfYear: (year: number) => string,
  nameOfQuarter: (quarter: string) => string,
): { value: string; label: string }[] {
  return [...new Set(years)]
    .sort((one, other) => other - one)
    .flatMap((year) => [
      { value: String(year), label: nameOfYear(year) },
      ...[4, 3, 2, 1].map((quarter) => {
        const value = `${year}Q${quarter}`;
        return { value, label: nameOfQuarter(value) };
      }),
    ]);
}
