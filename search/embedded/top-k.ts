/**
 * The k best documents of a weighted query, exactly, without scoring all of them: block-max MaxScore over windows of
 * places (Turtle & Flood 1995; Ding & Suel 2011; as Lucene's BlockMaxMaxScore). In each window the terms whose best
 * blocks together cannot lift a document into the result are only looked up for documents that other terms found.
 *
 * Scores are whole numbers, so that the order of addition cannot change them: pruned equals exhaustive to the last tie.
 */
import type { Collection } from './collection.ts';
import type { PostingList } from './postings.ts';

export interface QueryTerm {
  term: string;
  /** Positive; times the impact of a posting it gives its share of the score. */
  weight: number;
}

export interface Found {
  place: number;
  score: number;
}

/** Steps per unit of weight. */
const weightSteps = 1024;
const windowLength = 4096;

interface Cursor {
  list: PostingList;
  weight: number;
  /** Postings of the present window. */
  from: number;
  to: number;
  /** The most that this term adds in the present window. */
  bound: number;
}

/** The best k of what is pushed: higher score first, then lower key. A binary heap with the worst on top. */
export class BestOf {
  readonly #limit: number;
  readonly #keyOf: (place: number) => string;
  readonly #heap: Found[] = [];

  constructor(limit: number, keyOf: (place: number) => string) {
    this.#limit = limit;
    this.#keyOf = keyOf;
  }

  /** What a score must reach to have a chance: equal may win by key. */
  get threshold(): number {
    return this.#heap.length < this.#limit ? 0 : this.#heap[0]!.score;
  }

  #worse(a: Found, b: Found): boolean {
    if (a.score !== b.score) return a.score < b.score;
    return this.#keyOf(a.place) > this.#keyOf(b.place);
  }

  push(found: Found): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(found);
      let at = heap.length - 1;
      while (at > 0) {
        const parent = (at - 1) >>> 1;
        if (!this.#worse(heap[at]!, heap[parent]!)) break;
        [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
        at = parent;
      }
      return;
    }
    if (this.#limit === 0 || !this.#worse(heap[0]!, found)) return;
    heap[0] = found;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && this.#worse(heap[left + 1]!, heap[left]!) ? left + 1 : left;
      if (!this.#worse(heap[child]!, heap[at]!)) break;
      [heap[at], heap[child]] = [heap[child]!, heap[at]!];
      at = child;
    }
  }

  /** Best first. */
  sorted(): Found[] {
    return [...this.#heap].sort((a, b) => (this.#worse(a, b) ? 1 : -1));
  }
}

function cursorsOf(collection: Collection, terms: readonly QueryTerm[]): Cursor[] {
  return terms.flatMap(({ term, weight }) => {
    const list = collection.index.list(term);
    const whole = Math.round(weight * weightSteps);
    return list === undefined || whole <= 0 ? [] : [{ list, weight: whole, from: 0, to: 0, bound: 0 }];
  });
}

const keysOf = (collection: Collection) => (place: number) => collection.places[place]?.key ?? '';

/** The exact top k of live documents that pass; best first, ties by key. */
export function topPlaces(
  collection: Collection,
  terms: readonly QueryTerm[],
  limit: number,
  passes: (place: number) => boolean,
): Found[] {
  const best = new BestOf(limit, keysOf(collection));
  const cursors = cursorsOf(collection, terms);
  const scores = new Float64Array(windowLength);
  const placeCount = collection.places.length;
  for (let start = 0; start < placeCount; start += windowLength) {
    let total = 0;
    for (const cursor of cursors) {
      cursor.from = cursor.list.seek(start, cursor.to);
      cursor.to = cursor.list.seek(start + windowLength, cursor.from);
      cursor.bound =
        cursor.to > cursor.from ? cursor.weight * cursor.list.greatestImpact(cursor.from, cursor.to) : 0;
      total += cursor.bound;
    }
    if (total === 0 || total < best.threshold) continue;
    searchWindow(
      collection,
      cursors.filter((cursor) => cursor.bound > 0),
      start,
      scores,
      best,
      passes,
    );
  }
  return best.sorted();
}

function searchWindow(
  collection: Collection,
  present: Cursor[],
  start: number,
  scores: Float64Array,
  best: BestOf,
  passes: (place: number) => boolean,
): void {
  present.sort((a, b) => a.bound - b.bound);
  // Optional terms: all of them together cannot reach the threshold.
  let optional = 0;
  let optionalBound = 0;
  while (optional < present.length && optionalBound + present[optional]!.bound < best.threshold) {
    optionalBound += present[optional++]!.bound;
  }
  scores.fill(0);
  for (let index = optional; index < present.length; index++) {
    const { list, weight, from, to } = present[index]!;
    for (let at = from; at < to; at++) scores[list.places[at]! - start]! += weight * list.impacts[at]!;
  }
  for (let offset = 0; offset < windowLength; offset++) {
    let score = scores[offset]!;
    if (score === 0 || score + optionalBound < best.threshold) continue;
    const place = start + offset;
    let remaining = optionalBound;
    for (let index = optional - 1; index >= 0 && score + remaining >= best.threshold; index--) {
      const cursor = present[index]!;
      remaining -= cursor.bound;
      cursor.from = cursor.list.seek(place, cursor.from);
      if (cursor.from < cursor.to && cursor.list.places[cursor.from] === place) {
        score += cursor.weight * cursor.list.impacts[cursor.from]!;
      }
    }
    if (score < best.threshold) continue;
    if (collection.places[place] && passes(place)) best.push({ place, score });
  }
}

/** The same answer the slow, obvious way: the oracle of the tests. */
export function topPlacesExhaustively(
  collection: Collection,
  terms: readonly QueryTerm[],
  limit: number,
  passes: (place: number) => boolean,
): Found[] {
  const scores = new Map<number, number>();
  for (const { list, weight } of cursorsOf(collection, terms)) {
    for (let at = 0; at < list.length; at++) {
      const place = list.places[at]!;
      scores.set(place, (scores.get(place) ?? 0) + weight * list.impacts[at]!);
    }
  }
  const keyOf = keysOf(collection);
  return [...scores]
    .map(([place, score]) => ({ place, score }))
    .filter(({ place }) => collection.places[place] && passes(place))
    .sort((a, b) => b.score - a.score || (keyOf(a.place) < keyOf(b.place) ? -1 : 1))
    .slice(0, limit);
}
