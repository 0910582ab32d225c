import type { StatementQuery } from '#lib/api/types.ts';

/** The address of a statement, or of the page's other views: what is undefined is left out. */
export function statementAddress(query: Partial<Record<keyof StatementQuery, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  return `/statements?${parameters.toString()}`;
}

const moments = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A moment in an address: ISO 8601 as it is; what a `datetime-local` input gives is Shanghai time. */
export function momentOf(text: string): string {
  return moments.test(text) ? `${text}:00+08:00` : text;
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
