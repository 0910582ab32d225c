/** Filters as one pass over a document that tells which of them it fails: facets need to know that it is only one. */
import type { SearchDocument } from '../documents.ts';
import type { FacetName, SearchFilters } from '../port.ts';

type Test = (document: SearchDocument) => boolean;

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
  other: 1024,
};

function anyOf<Value>(
  wanted: Value[] | undefined,
  valuesOf: (document: SearchDocument) => readonly Value[],
): Test | null {
  if (wanted === undefined || wanted.length === 0) return null;
  const set = new Set(wanted);
  return (document) => valuesOf(document).some((value) => set.has(value));
}

function isListing(document: SearchDocument): document is SearchDocument & { kind: 'achievement' | 'need' } {
  return document.kind === 'achievement' || document.kind === 'need';
}

function maturityTest(filters: SearchFilters): Test | null {
  const { maturityMinimum: minimum, maturityMaximum: maximum } = filters;
  if (minimum === undefined && maximum === undefined) return null;
  return (document) =>
    isListing(document) &&
    document.maturity !== null &&
    document.maturity >= (minimum ?? 1) &&
    document.maturity <= (maximum ?? 9);
}

function priceTest(filters: SearchFilters): Test | null {
  const { priceMinimumFen, priceMaximumFen } = filters;
  if (priceMinimumFen === undefined && priceMaximumFen === undefined) return null;
  const lowest = Number(priceMinimumFen ?? 0);
  const highest = Number(priceMaximumFen ?? Infinity);
  return (document) => {
    if (!isListing(document)) return false;
    const { priceMinimumFen: from, priceMaximumFen: to } = document;
    if (from === null && to === null) return document.priceNegotiable;
    return Number(to ?? Infinity) >= lowest && Number(from ?? 0) <= highest;
  };
}

/** Returns 0 where a document passes, otherwise the bits of the filters that it fails. */
export function compileFilters(filters: SearchFilters | undefined): (document: SearchDocument) => number {
  if (filters === undefined) return () => 0;
  const tests: [number, Test][] = [];
  const add = (name: FacetName | 'other', test: Test | null): void => {
    if (test !== null) tests.push([filterBits[name], test]);
  };
  add(
    'field',
    anyOf(filters.fields, (document) => document.fields),
  );
  add(
    'tag',
    anyOf(filters.tags, (document) => document.tags),
  );
  add('maturity', maturityTest(filters));
  add(
    'mode',
    anyOf(filters.modes, (document) => (isListing(document) ? document.modes : [])),
  );
  add(
    'district',
    anyOf(filters.districts, (document) => (document.district === null ? [] : [document.district])),
  );
  add('price', priceTest(filters));
  add(
    'ipKind',
    anyOf(filters.ipKinds, (document) => (isListing(document) ? document.ipKinds : [])),
  );
  add(
    'selectedYear',
    anyOf(filters.selectedYears, (document) =>
      isListing(document) && document.selectedYear !== null ? [document.selectedYear] : [],
    ),
  );
  add(
    'status',
    anyOf(filters.statuses, (document) => [document.status]),
  );
  add(
    'other',
    anyOf(filters.organisationIds, (document) => {
      if (document.kind === 'organisation') return [document.id];
      return isListing(document) && document.organisationId !== null ? [document.organisationId] : [];
    }),
  );
  return (document) => {
    let failed = 0;
    for (const [bit, test] of tests) if (!test(document)) failed |= bit;
    return failed;
  };
}
