/** Counts of the values that the results hold. A facet's own filter does not narrow its own counts. */
import type { DocumentKind } from '../documents.ts';
import { monthOf, orderedCounts } from '../facets.ts';
import type { FacetCount, FacetName } from '../port.ts';
import type { Column } from './columns.ts';
import type { Facts } from './facts.ts';
import { filterBits } from './filters.ts';

type FacetValue = string | number | null | readonly (string | number)[];

const columnOf: Record<Exclude<FacetName, 'kind'>, keyof Facts['values']> = {
  field: 'fields',
  tag: 'tags',
  maturity: 'maturity',
  mode: 'modes',
  district: 'district',
  price: 'priceFacet',
  ipKind: 'ipKinds',
  selectedYear: 'selectedYear',
  status: 'status',
  deadline: 'deadline',
  category: 'category',
};

/** Counts by code while the places go by; the values are looked at once, at the end. */
interface Tally {
  facet: FacetName;
  otherFilters: number;
  codes: Uint32Array;
  counts: Uint32Array;
  values: readonly FacetValue[];
}

export class FacetCounter {
  readonly #totals: Map<FacetName, Map<string, number>>;
  #tallies: Tally[] = [];

  constructor(facets: readonly FacetName[]) {
    this.#totals = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  }

  /** Begins with the places of a kind; `finish` ends it. */
  begin(kind: DocumentKind, facts: Facts): void {
    this.#tallies = [...this.#totals.keys()].map((facet) => {
      const otherFilters = ~filterBits[facet];
      if (facet === 'kind')
        return { facet, otherFilters, codes: none, counts: new Uint32Array(1), values: [kind] };
      const column = facts.values[columnOf[facet]] as Column<FacetValue>;
      const counts = new Uint32Array(column.values.length);
      return { facet, otherFilters, codes: column.codes, counts, values: column.values };
    });
  }

  /** Counts a place that answers the words and fails the filters `failed` (0: it is a result). */
  count(place: number, failed: number): void {
    for (const { otherFilters, codes, counts } of this.#tallies)
      if ((failed & otherFilters) === 0) counts[codes === none ? 0 : codes[place]!]!++;
  }

  finish(): void {
    for (const { facet, counts, values } of this.#tallies) {
      const totals = this.#totals.get(facet)!;
      counts.forEach((count, code) => {
        if (count === 0) return;
        const value = values[code]!;
        if (value === null) return;
        for (const one of Array.isArray(value) ? value : [value]) {
          const name = facet === 'deadline' ? monthOf(String(one)) : String(one);
          totals.set(name, (totals.get(name) ?? 0) + count);
        }
      });
    }
    this.#tallies = [];
  }

  result(): Partial<Record<FacetName, FacetCount[]>> {
    const result: Partial<Record<FacetName, FacetCount[]>> = {};
    for (const [facet, counts] of this.#totals) result[facet] = orderedCounts(facet, counts);
    return result;
  }
}

const none = new Uint32Array(0);
