/** Latin words of an index by their length, to find those that a mistyped word may mean. */
import { allowedEdits, withinEdits } from './edits.ts';
import type { InvertedIndex } from './postings.ts';

/** Words that one mistyped word may stand for; the most frequent ones. */
const mostMeant = 8;
const latinWord = /^[a-z]+$/;

class LatinWords {
  /** Terms by length; kept in step as terms are added. */
  readonly #byLength = new Map<number, string[]>();
  #read = 0;

  #catchUp(index: InvertedIndex): void {
    for (; this.#read < index.idCount; this.#read++) {
      const term = index.termOf(this.#read);
      if (!latinWord.test(term)) continue;
      const terms = this.#byLength.get(term.length);
      if (terms === undefined) this.#byLength.set(term.length, [term]);
      else terms.push(term);
    }
  }

  meant(term: string, index: InvertedIndex): string[] {
    this.#catchUp(index);
    const most = allowedEdits(term);
    const found: string[] = [];
    for (let length = term.length - most; length <= term.length + most; length++) {
      for (const other of this.#byLength.get(length) ?? [])
        if (index.documentCountOf(other) > 0 && withinEdits(term, other, most)) found.push(other);
    }
    return found
      .sort((a, b) => index.documentCountOf(b) - index.documentCountOf(a) || (a < b ? -1 : 1))
      .slice(0, mostMeant);
  }
}

const tables = new WeakMap<InvertedIndex, LatinWords>();

/**
 * Words of the index that a Latin word may mean which it does not hold: a typing error away from four letters on, two
 * from eight. Most frequent first; none for what is no Latin word.
 */
export function meantBy(term: string, index: InvertedIndex): string[] {
  if (!latinWord.test(term) || allowedEdits(term) === 0 || index.documentCountOf(term) > 0) return [];
  let words = tables.get(index);
  if (words === undefined) tables.set(index, (words = new LatinWords()));
  return words.meant(term, index);
}
