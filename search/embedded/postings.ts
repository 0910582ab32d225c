/** The inverted index: for each term, where it occurs and how much each document is about it. */

/** Postings per block; each block knows its greatest impact. Smaller prunes finer, larger costs less memory. */
export const blockLength = 64;

/** Places (ascending) of one term, each with its impact 1–255. */
export class PostingList {
  places: Uint32Array = new Uint32Array(2);
  impacts: Uint8Array = new Uint8Array(2);
  /** Greatest impact of each block. */
  blockMaxima: Uint8Array = new Uint8Array(1);
  length = 0;
  /** Live documents that hold the term: `length` less the deleted ones. */
  documentCount = 0;

  /** Places must arrive in ascending order. */
  push(place: number, impact: number): void {
    if (this.length === this.places.length) this.#grow();
    this.places[this.length] = place;
    this.impacts[this.length] = impact;
    const block = Math.floor(this.length / blockLength);
    if (impact > this.blockMaxima[block]!) this.blockMaxima[block] = impact;
    this.length++;
    this.documentCount++;
  }

  #grow(): void {
    const capacity = this.length < 16 ? this.length * 2 : Math.ceil(this.length * 1.4);
    this.places = enlarged(this.places, new Uint32Array(capacity));
    this.impacts = enlarged(this.impacts, new Uint8Array(capacity));
    const blocks = Math.ceil(capacity / blockLength);
    if (blocks > this.blockMaxima.length)
      this.blockMaxima = enlarged(this.blockMaxima, new Uint8Array(blocks));
  }

  /** Index of the first posting at or after a place, not before `from`: gallops, then halves. */
  seek(place: number, from: number): number {
    let step = 1;
    let low = from;
    while (low + step < this.length && this.places[low + step]! < place) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.length, low + step + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.places[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The greatest impact among the blocks that hold the postings `from` to `to` (exclusive). */
  greatestImpact(from: number, to: number): number {
    let greatest = 0;
    const last = Math.floor((to - 1) / blockLength);
    for (let block = Math.floor(from / blockLength); block <= last; block++) {
      if (this.blockMaxima[block]! > greatest) greatest = this.blockMaxima[block]!;
    }
    return greatest;
  }
}

function enlarged<Values extends Uint8Array | Uint32Array>(values: Values, target: Values): Values {
  target.set(values);
  return target;
}

export class InvertedIndex {
  readonly #lists = new Map<string, PostingList>();

  get termCount(): number {
    return this.#lists.size;
  }

  list(term: string): PostingList | undefined {
    return this.#lists.get(term);
  }

  terms(): IterableIterator<string> {
    return this.#lists.keys();
  }

  documentCountOf(term: string): number {
    return this.#lists.get(term)?.documentCount ?? 0;
  }

  /** Adds a document at a place higher than every earlier one. */
  add(place: number, impacts: ReadonlyMap<string, number>): void {
    for (const [term, impact] of impacts) {
      let list = this.#lists.get(term);
      if (list === undefined) {
        list = new PostingList();
        this.#lists.set(term, list);
      }
      list.push(place, impact);
    }
  }

  /** Forgets a document's terms in the counts; its postings stay until the next compaction and are skipped. */
  discount(terms: Iterable<string>): void {
    for (const term of terms) {
      const list = this.#lists.get(term);
      if (list === undefined) continue;
      list.documentCount--;
      if (list.documentCount === 0) this.#lists.delete(term);
    }
  }
}
