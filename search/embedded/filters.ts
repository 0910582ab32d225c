/** Filters as one look at a place that tells which of them it fails: facets need to know that it is only one. */
import type { FacetName, SearchFilters } from '../port.ts';
import type { Column } from './columns.ts';
import { monthOf } from '../facets.ts';
import type { Facts } from './facts.ts';

type Test = (place: number) => boolean;

/** A bit for each facet that has a filter of its own, and one for filters without a facet. */
export const filterBits: Record<FacetName | 'other', number> = {
  kind: 1,
  field: 2,
  tag: 4,
  maturity: 8,
  mode: 16,
  district: 32,
  price: 64,
  ipKind: 128,
  selectedYear: 256,
  status: 512,
  deadline: 1024,
  category: 2048,
  other: 4096,
};

/** Decides once for each different value of a column, then by its code. */
function testOf<Value>(column: Column<Value>, test: (value: Value) => boolean): Test {
  const verdicts = Uint8Array.from(column.values, (value) => (test(value) ? 1 : 0));
  const { codes } = column;
  return (place) => verdicts[codes[place]!] === 1;
}

/** One of the wanted values; null where the filter is not set. */
function anyOf<Value>(
  wanted: readonly Value[] | undefined,
  column: Column<Value | null> | Column<readonly Value[]>,
): Test | null {
  if (wanted === undefined || wanted.length === 0) return null;
  const set = new Set(wanted);
  return testOf<Value | null | readonly Value[]>(
    column as Column<Value | null | readonly Value[]>,
    (value) => {
      if (value === null) return false;
      return Array.isArray(value) ? value.some((one: Value) => set.has(one)) : set.has(value as Value);
    },
  );
}

function maturityTest(filters: SearchFilters, facts: Facts): Test | null {
  const { maturityMinimum: minimum, maturityMaximum: maximum } = filters;
  if (minimum === undefined && maximum === undefined) return null;
  return testOf(
    facts.values.maturity,
    (maturity) => maturity !== null && maturity >= (minimum ?? 1) && maturity <= (maximum ?? 9),
  );
}

function deadlineTest({ deadlineMonths }: SearchFilters, { values }: Facts): Test | null {
  if (deadlineMonths === undefined || deadlineMonths.length === 0) return null;
  return testOf(values.deadline, (day) => day !== null && deadlineMonths.includes(monthOf(day)));
}

function priceTest(filters: SearchFilters, facts: Facts): Test | null {
  const { priceMinimumFen, priceMaximumFen } = filters;
  if (priceMinimumFen === undefined && priceMaximumFen === undefined) return null;
  const lowest = Number(priceMinimumFen ?? 0);
  const highest = Number(priceMaximumFen ?? Infinity);
  const { priceMinimumFen: from, priceMaximumFen: to, priceNegotiable } = facts.values;
  const low = testOf(from, (amount) => Number(amount ?? 0) <= highest);
  const high = testOf(to, (amount) => Number(amount ?? Infinity) >= lowest);
  return (place) =>
    from.get(place) === null && to.get(place) === null
      ? priceNegotiable.get(place)
      : low(place) && high(place);
}

/** Returns 0 where a place passes, otherwise the bits of the filters that it fails. Good until the next change. */
export function compileFilters(filters: SearchFilters | undefined, facts: Facts): (place: number) => number {
  if (filters === undefined) return () => 0;
  const { values } = facts;
  const all: [FacetName | 'other', Test | null][] = [
    ['field', anyOf(filters.fields, values.fields)],
    ['tag', anyOf(filters.tags, values.tags)],
    ['maturity', maturityTest(filters, facts)],
    ['mode', anyOf(filters.modes, values.modes)],
    ['district', anyOf(filters.districts, values.district)],
    ['price', priceTest(filters, facts)],
    ['ipKind', anyOf(filters.ipKinds, values.ipKinds)],
    ['selectedYear', anyOf(filters.selectedYears, values.selectedYear)],
    ['status', anyOf(filters.statuses, values.status as Column<string | null>)],
    ['price', anyOf(filters.priceBands, values.priceFacet)],
    ['deadline', deadlineTest(filters, facts)],
    ['category', anyOf(filters.categories, values.category)],
    ['other', anyOf(filters.organisationIds, values.organisationId)],
  ];
  const tests = all.flatMap(([name, test]) => (test === null ? [] : [[filterBits[name], test] as const]));
  return (place) => {
    let failed = 0;
    for (const [bit, test] of tests) if (!test(place)) failed |= bit;
    return failed;
  };
}
