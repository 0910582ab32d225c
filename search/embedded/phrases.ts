/**
 * Which documents hold an exact phrase, however its characters were cut into words. The postings exclude most documents
 * and prove the phrase for many; only where they leave it open is a text unpacked and read.
 *
 * Two neighbouring characters of a text stand in one word, or the first ends a word and the second begins one. A word
 * that the index leaves out (a stop word) or keeps under another spelling (a synonym) is allowed for.
 */
import { canonical, silentWords, synonyms } from '../text/lexicon.ts';
import { partsOf } from '../text/tokenise.ts';
import type { Collection } from './collection.ts';
import type { InvertedIndex } from './postings.ts';

/** Neighbours of a phrase that are looked at; any number of them is right, more exclude more. */
const mostNeighbours = 6;
const wordlike = /[\p{L}\p{N}]/u;

interface Lexicon {
  /** For a term that stands for synonyms: all that the text may really hold. */
  spellings: ReadonlyMap<string, readonly string[]>;
  /** Terms that may come from another spelling: they prove nothing. */
  doubtful: ReadonlySet<string>;
  silent: readonly string[];
}

let shared: Lexicon | null = null;

function readLexicon(): Lexicon {
  const spellings = new Map<string, string[]>();
  for (const spelling of synonyms().flat()) {
    const term = canonical(spelling);
    spellings.set(term, [...(spellings.get(term) ?? [term]), spelling]);
  }
  const doubtful = new Set([...spellings.keys()].flatMap((term) => [term, ...partsOf(term)]));
  return { spellings, doubtful, silent: [...silentWords()] };
}

/** Numbers of the terms that hold a character in one of their spellings; kept in step as terms are added. */
class CharacterIndex {
  readonly #termsOf = new Map<string, number[]>();
  #read = 0;

  termsWith(character: string, index: InvertedIndex, { spellings }: Lexicon): readonly number[] {
    for (; this.#read < index.idCount; this.#read++) {
      const term = index.termOf(this.#read);
      for (const one of new Set((spellings.get(term) ?? [term]).join(''))) {
        const terms = this.#termsOf.get(one);
        if (terms === undefined) this.#termsOf.set(one, [this.#read]);
        else terms.push(this.#read);
      }
    }
    return this.#termsOf.get(character) ?? [];
  }
}

const characterIndexes = new WeakMap<InvertedIndex, CharacterIndex>();

class PhraseFinder {
  readonly #index: InvertedIndex;
  readonly #placeCount: number;
  readonly #lexicon = (shared ??= readLexicon());
  readonly #characters: CharacterIndex;

  constructor({ index, placeCount }: Collection) {
    this.#index = index;
    this.#placeCount = placeCount;
    let characters = characterIndexes.get(index);
    if (characters === undefined) characterIndexes.set(index, (characters = new CharacterIndex()));
    this.#characters = characters;
  }

  /** 1 for each place with a term that holds the character and passes. */
  places(character: string, passes: (term: string) => boolean): Uint8Array {
    const marks = new Uint8Array(this.#placeCount);
    for (const id of this.#characters.termsWith(character, this.#index, this.#lexicon)) {
      const term = this.#index.termOf(id);
      if (passes(term)) this.#index.eachPosting(term, (place) => (marks[place] = 1));
    }
    return marks;
  }

  /** Places with a word that, as the text may spell it, fits; null where a word that is not in the index may fit. */
  #placesOfSpelling(character: string, fits: (word: string) => boolean): Uint8Array | null {
    const { silent, spellings } = this.#lexicon;
    if (silent.some(fits)) return null;
    return this.places(character, (term) => spellings.get(term)?.some(fits) ?? fits(term));
  }

  /** Strikes out the places where two characters cannot be neighbours. */
  #exclude(first: string, second: string, possible: Uint8Array): void {
    const within = this.#placesOfSpelling(first, (word) => word.includes(first + second));
    if (within === null) return;
    const ends = this.#placesOfSpelling(first, (word) => word.endsWith(first));
    const begins = this.#placesOfSpelling(second, (word) => word.startsWith(second));
    if (ends === null && begins === null) return;
    for (let place = 0; place < possible.length; place++)
      possible[place]! &= within[place]! | ((ends?.[place] ?? 1) & (begins?.[place] ?? 1));
  }

  /** For each place whether it may hold a phrase of two characters or more, and whether it does. */
  find(phrase: string): { possible: Uint8Array; certain: Uint8Array } {
    const possible = new Uint8Array(this.#placeCount).fill(1);
    for (let at = 0, seen = 0; at + 1 < phrase.length && seen < mostNeighbours; at++) {
      const [first, second] = [phrase[at]!, phrase[at + 1]!];
      if (!wordlike.test(first) || !wordlike.test(second)) continue;
      this.#exclude(first, second, possible);
      seen++;
    }
    const { doubtful } = this.#lexicon;
    const certain = this.places(phrase[0]!, (term) => term.includes(phrase) && !doubtful.has(term));
    return { possible, certain };
  }
}

/**
 * Does a place hold all the (normalised) phrases? A single character is looked for in the words of the index, a longer
 * phrase in the text. `textAt` gives the normalised text of a live place. Good until the next change.
 */
export function phraseTest(
  collection: Collection,
  phrases: readonly string[],
  textAt: (place: number) => string,
): (place: number) => boolean {
  if (phrases.length === 0) return () => true;
  const finder = new PhraseFinder(collection);
  const tests = phrases.map((phrase): ((place: number) => boolean) => {
    if (phrase.length === 1) {
      const held = finder.places(phrase, (term) => term.includes(phrase));
      return (place) => held[place] === 1;
    }
    const { possible, certain } = finder.find(phrase);
    return (place) => certain[place] === 1 || (possible[place] === 1 && textAt(place).includes(phrase));
  });
  return (place) => tests.every((test) => test(place));
}
