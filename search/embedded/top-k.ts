/**
 * The k best documents of a weighted query, exactly, without scoring all of them: block-max MaxScore over windows of
 * places (Turtle & Flood 1995; Ding & Suel 2011; as Lucene's BlockMaxMaxScore). In each window the terms whose best
 * blocks together cannot lift a document into the result are only looked up for documents that other terms found.
 *
 * Scores are whole numbers, so that the order of addition cannot change them: pruned equals exhaustive to the last tie.
 */
import { blockLength, impactMask } from './blocks.ts';
import type { Collection } from './collection.ts';
import type { PostingCursor } from './postings.ts';

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
/** A query may weigh this much in all, so that scores are numbers of 31 bits: hundreds of the rarest words. */
const mostWeight = Math.floor(0x7fffffff / (weightSteps * impactMask));
const windowLength = 4096;

/** A term of the query on its way through the windows. */
interface Reader {
  cursor: PostingCursor;
  weight: number;
  /** Blocks that may hold postings of the present window: from the first to before the second. */
  from: number;
  to: number;
  /** The most that this term adds in the present window. */
  bound: number;
  /** Where the last lookup in a block ended. */
  block: number;
  at: number;
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

function readersOf(collection: Collection, terms: readonly QueryTerm[]): Reader[] {
  const inAll = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (inAll > mostWeight) throw new Error(`A query weighs ${inAll}, more than ${mostWeight}.`);
  return terms.flatMap(({ term, weight }) => {
    const cursor = collection.index.cursor(term);
    const whole = Math.round(weight * weightSteps);
    if (cursor === undefined || whole <= 0) return [];
    return [{ cursor, weight: whole, from: 0, to: 0, bound: 0, block: -1, at: 0 }];
  });
}

/** Moves a reader to a window: which blocks touch it, and the most that they promise. */
function enter(reader: Reader, start: number, end: number): void {
  const { cursor } = reader;
  let block = reader.from;
  while (block < cursor.blockCount && cursor.lastPlace(block) < start) block++;
  reader.from = block;
  let greatest = 0;
  while (block < cursor.blockCount) {
    greatest = Math.max(greatest, cursor.greatestImpact(block));
    if (cursor.lastPlace(block++) >= end - 1) break;
  }
  reader.to = block;
  reader.bound = reader.weight * greatest;
}

/** Adds what a term gives to each place of the window. */
function addWindow(reader: Reader, start: number, scores: Int32Array): void {
  const { cursor, weight } = reader;
  for (let block = reader.from; block < reader.to; block++) {
    const { places, impacts, count } = cursor.read(block);
    let at = 0;
    if (places[0]! < start) at = firstAtOrAfter(places, start, 0, count);
    for (; at < count; at++) {
      const offset = places[at]! - start;
      if (offset >= windowLength) break;
      scores[offset]! += weight * impacts[at]!;
    }
  }
}

/** Index of the first of ascending places at or after one, by halving. */
export function firstAtOrAfter(places: Uint32Array, place: number, from: number, count: number): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a term gives to one place. Places must be asked for in ascending order within a window. */
function lookUp(reader: Reader, place: number): number {
  const { cursor } = reader;
  let block = Math.max(reader.block, reader.from);
  while (block < reader.to && cursor.lastPlace(block) < place) block++;
  if (block >= reader.to) return 0;
  const { places, impacts, count } = cursor.read(block);
  const from = block === reader.block && places[reader.at]! <= place ? reader.at : 0;
  const at = firstAtOrAfter(places, place, from, count);
  reader.block = block;
  reader.at = Math.min(at, count - 1);
  return at < count && places[at] === place ? reader.weight * impacts[at]! : 0;
}

/** The exact top k of live documents that pass; best first, ties by key. */
export function topPlaces(
  collection: Collection,
  terms: readonly QueryTerm[],
  limit: number,
  passes: (place: number) => boolean,
): Found[] {
  const best = new BestOf(limit, (place) => collection.keyAt(place));
  const readers = readersOf(collection, terms);
  const scores = new Int32Array(windowLength);
  for (let start = 0; start < collection.placeCount; start += windowLength) {
    let total = 0;
    for (const reader of readers) {
      enter(reader, start, start + windowLength);
      total += reader.bound;
    }
    if (total === 0 || total < best.threshold) continue;
    const present = readers.filter((reader) => reader.bound > 0);
    searchWindow(collection, present, start, scores, best, passes);
  }
  return best.sorted();
}

/** Offsets of a window that are still in the running, ascending. */
const running = new Uint16Array(windowLength);

/** Keeps of the first `count` running those whose score can still reach the threshold; returns how many. */
function keepReaching(scores: Int32Array, count: number, least: number): number {
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const offset = running[index]!;
    if (scores[offset]! >= least) running[kept++] = offset;
  }
  return kept;
}

/** A lookup costs about as much as adding this many postings. */
const lookupCost = 8;

/** Adds what a term gives, at least to the running: each looked up where they are few, else all postings as they come. */
function addToRunning(reader: Reader, start: number, scores: Int32Array, count: number): void {
  if (count * lookupCost > (reader.to - reader.from) * blockLength) return addWindow(reader, start, scores);
  for (let index = 0; index < count; index++)
    scores[running[index]!]! += lookUp(reader, start + running[index]!);
}

function searchWindow(
  collection: Collection,
  present: Reader[],
  start: number,
  scores: Int32Array,
  best: BestOf,
  passes: (place: number) => boolean,
): void {
  present.sort((a, b) => a.bound - b.bound);
  const { threshold } = best;
  // Optional terms: all of them together cannot reach the threshold.
  let optional = 0;
  let remaining = 0;
  while (optional < present.length && remaining + present[optional]!.bound < threshold) {
    remaining += present[optional++]!.bound;
  }
  scores.fill(0);
  for (let index = optional; index < present.length; index++) addWindow(present[index]!, start, scores);
  let count = 0;
  const least = Math.max(1, threshold - remaining);
  for (let offset = 0; offset < windowLength; offset++)
    if (scores[offset]! >= least) running[count++] = offset;
  for (let index = optional - 1; index >= 0 && count > 0; index--) {
    remaining -= present[index]!.bound;
    addToRunning(present[index]!, start, scores, count);
    count = keepReaching(scores, count, threshold - remaining);
  }
  for (let index = 0; index < count; index++) {
    const score = scores[running[index]!]!;
    const place = start + running[index]!;
    if (score >= best.threshold && collection.isLive(place) && passes(place)) best.push({ place, score });
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
  for (const { cursor, weight } of readersOf(collection, terms)) {
    for (let block = 0; block < cursor.blockCount; block++) {
      const { places, impacts, count } = cursor.read(block);
      for (let at = 0; at < count; at++) {
        const place = places[at]!;
        scores.set(place, (scores.get(place) ?? 0) + weight * impacts[at]!);
      }
    }
  }
  return [...scores]
    .map(([place, score]) => ({ place, score }))
    .filter(({ place }) => collection.isLive(place) && passes(place))
    .sort((a, b) => b.score - a.score || (collection.keyAt(a.place) < collection.keyAt(b.place) ? -1 : 1))
    .slice(0, limit);
}
