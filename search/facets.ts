/** What both engines say alike about facets: the bands of prices, and the order of the counts. */
import type { FacetCount, FacetName } from './port.ts';

/** Upper ends of the price bands in yuan; the last band is open. */
const priceBandEnds = [100_000, 500_000, 1_000_000, 5_000_000, 10_000_000] as const;

/** The band of an amount of fen: `0-100000`, …, `10000000-` in yuan. */
export function priceBand(amountFen: string): string {
  const yuan = Number(amountFen) / 100;
  let from = 0;
  for (const end of priceBandEnds) {
    if (yuan < end) return `${from}-${end}`;
    from = end;
  }
  return `${from}-`;
}

/** The month of a deadline: what its facet counts. */
export const monthOf = (deadline: string): string => deadline.slice(0, 'YYYY-MM'.length);

const onScale = new Set<FacetName>(['field', 'maturity', 'price', 'selectedYear', 'deadline']);

/** Position of a value on its scale: numbers and the lower ends of bands ascending, `negotiable` last. */
function scalePosition(value: string): number {
  const position = Number.parseInt(value, 10);
  return Number.isNaN(position) ? Infinity : position;
}

/** Counts in the order that a page shows: most frequent first; along their scale where the values have one. */
export function orderedCounts(facet: FacetName, counts: Iterable<readonly [string, number]>): FacetCount[] {
  const list = Array.from(counts, ([value, count]) => ({ value, count }));
  return list.sort((a, b) => {
    const order = onScale.has(facet) ? scalePosition(a.value) - scalePosition(b.value) : b.count - a.count;
    return order || (a.value < b.value ? -1 : 1);
  });
}
