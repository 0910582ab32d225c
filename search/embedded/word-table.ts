/** The words that suggestions offer, found by how they begin: in characters, in pinyin, in the initials of pinyin. */
import { isGenreWord } from '../text/lexicon.ts';
import { asLetters, spell, type Spelling } from '../text/pinyin.ts';
import { isHan } from '../text/tokenise.ts';
import { allowedEdits, withinEdits } from './edits.ts';
import type { InvertedIndex } from './postings.ts';

export interface Word {
  term: string;
  /** Documents that hold it. */
  count: number;
}

export interface AnsweringWord {
  word: Word;
  /** How it answers what was typed; lower is better. */
  rank: number;
}

/** Words that are offered; rarer ones are found by searching. Bounds the work of spelling them. */
const mostWords = 20_000;

/** Numbers of words in the order of a text that each has, so that all with one beginning stand together. */
class Beginnings {
  readonly #texts: readonly string[];
  readonly #order: Uint32Array;

  /** `texts` by number of word. */
  constructor(texts: readonly string[], numbers: readonly number[]) {
    this.#texts = texts;
    this.#order = Uint32Array.from(numbers).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  }

  /** Adds the numbers of the words whose text begins so. */
  collect(beginning: string, into: Set<number>): void {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#texts[this.#order[middle]!]! < beginning) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#order.length; low++) {
      const number = this.#order[low]!;
      if (!this.#texts[number]!.startsWith(beginning)) return;
      into.add(number);
    }
  }
}

/** Pinyin of the Chinese words, sorted; made when letters are first typed. */
interface Spellings {
  /** By number of word; null where it is not Chinese. */
  of: (Spelling | null)[];
  full: Beginnings;
  initials: Beginnings;
}

export class WordTable {
  /** Most frequent first. */
  readonly #words: Word[] = [];
  readonly #terms: Beginnings;
  #spellings: Spellings | null = null;
  constructor(index: InvertedIndex) {
    for (const term of index.terms()) {
      if (term.length > 1 && /^\p{L}/u.test(term) && !isGenreWord(term))
        this.#words.push({ term, count: index.documentCountOf(term) });
    }
    this.#words.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    this.#words.length = Math.min(mostWords, this.#words.length);
    this.#terms = new Beginnings(
      this.#words.map((word) => word.term),
      [...this.#words.keys()],
    );
  }

  #spelled(): Spellings {
    if (this.#spellings !== null) return this.#spellings;
    const of = this.#words.map(({ term }) => (isHan(term) ? spell(term) : null));
    const chinese = [...of.keys()].filter((number) => of[number] !== null);
    const sorted = (text: (spelling: Spelling) => string): Beginnings =>
      new Beginnings(
        of.map((spelling) => (spelling === null ? '' : text(spelling))),
        chinese,
      );
    this.#spellings = { of, full: sorted(({ full }) => full), initials: sorted(({ initials }) => initials) };
    return this.#spellings;
  }

  /** Words that begin with what was typed, or whose pinyin or its initials do; most frequent first. */
  answering(typed: string, letters: string | null): AnsweringWord[] {
    const numbers = new Set<number>();
    this.#terms.collect(typed, numbers);
    if (letters !== null) {
      const { full, initials } = this.#spelled();
      full.collect(letters, numbers);
      initials.collect(letters, numbers);
    }
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ word: this.#words[number]!, rank: this.#rank(number, typed, letters) }));
  }

  #rank(number: number, typed: string, letters: string | null): number {
    if (this.#words[number]!.term.startsWith(typed)) return 0;
    const { full, initials } = this.#spelled().of[number]!;
    if (full === letters || initials === letters) return 1;
    return full.startsWith(letters!) ? 2 : 3;
  }

  /** A word for one that the index does not hold: spelled alike in pinyin, or a Latin word some typing errors away. */
  near(term: string): string | null {
    const letters = isHan(term) ? spell(term).full : asLetters(term);
    const { of } = this.#spelled();
    const alike = this.#words.find((word, number) => word.term !== term && of[number]?.full === letters);
    if (alike !== undefined) return alike.term;
    const most = isHan(term) ? 0 : allowedEdits(term);
    if (most === 0) return null;
    return (
      this.#words.find((word) => /^[a-z]/.test(word.term) && withinEdits(term, word.term, most))?.term ?? null
    );
  }
}
