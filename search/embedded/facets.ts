/** Counts of the values that the results hold. A facet's own filter does not narrow its own counts. */
import type { SearchDocument } from '../documents.ts';
import type { FacetCount, FacetName } from '../port.ts';
import { filterBits } from './filters.ts';

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

function priceValue(document: SearchDocument): string[] {
  if (document.kind !== 'achievement' && document.kind !== 'need') return [];
  const amountFen = document.priceMinimumFen ?? document.priceMaximumFen;
  if (amountFen !== null) return [priceBand(amountFen)];
  return document.priceNegotiable ? ['negotiable'] : [];
}

const optional = (value: string | number | null): string[] => (value === null ? [] : [String(value)]);

function valuesOf(document: SearchDocument, facet: FacetName): readonly string[] {
  const listing = document.kind === 'achievement' || document.kind === 'need' ? document : null;
  switch (facet) {
    case 'kind':
      return [document.kind];
    case 'field':
      return document.fields.map(String);
    case 'tag':
      return document.tags;
    case 'maturity':
      return optional(listing?.maturity ?? null);
    case 'mode':
      return listing?.modes ?? [];
    case 'district':
      return optional(document.district);
    case 'price':
      return priceValue(document);
    case 'ipKind':
      return listing?.ipKinds ?? [];
    case 'selectedYear':
      return optional(listing?.selectedYear ?? null);
    case 'status':
      return [document.status];
  }
}

const ordered = new Set<FacetName>(['field', 'maturity', 'price', 'selectedYear']);

/** Position of a value on its scale: numbers and the lower ends of bands ascending, `negotiable` last. */
function scalePosition(value: string): number {
  const position = Number.parseInt(value, 10);
  return Number.isNaN(position) ? Infinity : position;
}

export class FacetCounter {
  readonly #counts: Map<FacetName, Map<string, number>>;

  constructor(facets: readonly FacetName[]) {
    this.#counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  }

  /** Counts a document that matches the words and fails the filters `failed` (0: it is a result). */
  count(document: SearchDocument, failed: number): void {
    for (const [facet, counts] of this.#counts) {
      if ((failed & ~filterBits[facet]) !== 0) continue;
      for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  result(): Partial<Record<FacetName, FacetCount[]>> {
    const result: Partial<Record<FacetName, FacetCount[]>> = {};
    for (const [facet, counts] of this.#counts) {
      const list = [...counts].map(([value, count]) => ({ value, count }));
      list.sort((a, b) => {
        const order = ordered.has(facet)
          ? scalePosition(a.value) - scalePosition(b.value)
          : b.count - a.count;
        return order || (a.value < b.value ? -1 : 1);
      });
      result[facet] = list;
    }
    return result;
  }
}
