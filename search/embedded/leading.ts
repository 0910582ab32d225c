/** The first results in the order of a sort, without keeping or sorting all of them. */
import type { SearchSort } from '../port.ts';
import type { Collection } from './collection.ts';

export interface Found {
  collection: Collection;
  place: number;
  score: number;
}

interface Ranked extends Found {
  value: number;
}

/** Ascending order of what a sort looks at, by place; unknown is infinite, so that it always comes last. */
function sortValues({ facts }: Collection, sort: SearchSort): (place: number) => number {
  const { deadline, closedDeals, priceMinimumFen: lower, priceMaximumFen: upper } = facts.values;
  const known = (value: number): number => (Number.isNaN(value) ? Infinity : value);
  switch (sort) {
    case 'relevance':
      return () => 0;
    case 'newest':
      return (place) => known(-facts.numbers.publishedAt_ms.get(place));
    case 'deadline':
      return (place) => known(Date.parse(deadline.get(place) ?? ''));
    case 'priceAscending':
      return (place) => known(Number(lower.get(place) ?? upper.get(place) ?? NaN));
    case 'priceDescending':
      return (place) => known(-Number(upper.get(place) ?? lower.get(place) ?? NaN));
    case 'closedDeals':
      return (place) => -closedDeals.get(place);
  }
}

const keyOf = (found: Found): string => found.collection.keyAt(found.place);

function inOrder(a: Ranked, b: Ranked): number {
  if (a.value !== b.value) return a.value - b.value;
  return b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** The first `count` of what is offered. Keeps a short list, and sorts it anew when it has doubled. */
export class Leading {
  /** How many were offered. */
  offered = 0;
  readonly #sort: SearchSort;
  readonly #count: number;
  #kept: Ranked[] = [];
  /** The last that stands where only what was offered so far counts; null while there is room for all. */
  #last: Ranked | null = null;
  #collection: Collection | null = null;
  #valueOf: (place: number) => number = () => 0;

  constructor(sort: SearchSort, count: number) {
    this.#sort = sort;
    this.#count = count;
  }

  /** What is offered from here on lies in this collection. */
  begin(collection: Collection): void {
    this.#collection = collection;
    this.#valueOf = sortValues(collection, this.#sort);
  }

  offer(place: number, score: number): void {
    this.offered++;
    const value = this.#valueOf(place);
    const last = this.#last;
    if (last !== null) {
      // Most of many results end here.
      if (value > last.value || (value === last.value && score < last.score)) return;
      const isTie = value === last.value && score === last.score;
      if (isTie && this.#collection!.keyAt(place) > keyOf(last)) return;
    }
    this.#kept.push({ collection: this.#collection!, place, score, value });
    if (this.#kept.length < 2 * this.#count + 64) return;
    this.#kept = this.sorted();
    this.#last = this.#kept.at(-1) ?? null;
  }

  sorted(): Ranked[] {
    return this.#kept.sort(inOrder).slice(0, this.#count);
  }
}
