/**
 * Words as the index and the matcher know them: what is asked of a word is looked up once, in one object for all who
 * meet the word. A text gets its words by their numbers in the dictionary, so that most are found without reading them.
 */
import { keepRow } from './cosines.ts';
import { canonical, isGenreWord, isStopWord } from './lexicon.ts';
import { eachWord, partsOf } from './tokenise.ts';
import { wordVectors, type VectorRow } from './vectors.ts';
import { wordWeight } from './weights.ts';

/** The number of a word that does not stay. */
const unnumbered = -1;
/** Words with higher numbers do not keep their unit vectors. */
const mostUnits = 150_000;

/** A number says nothing about a subject. Most words begin with no digit, which is quickly seen. */
const number = /^[\p{N}.]+$/u;

function isMeaningful(term: string): boolean {
  const first = term.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x61 && first <= 0x7a) || !number.test(term);
}

export class Word {
  readonly term: string;
  /** For tables by word: 0, 1, 2 …; negative where the word does not stay. */
  readonly number: number;
  /** Is it more than a number? */
  readonly hasMeaning: boolean;
  /** Does it name the kind of text rather than its subject? */
  readonly isGenre: boolean;
  /** The tally that last counted it, and its place there: see `Tally`. */
  tally = 0;
  slot = 0;
  #canonical: Word | null | undefined = undefined;
  #parts: readonly Word[] | undefined = undefined;
  #weight: number | undefined = undefined;
  #row: number | VectorRow | null | undefined = undefined;
  #unit: Float32Array | null | undefined = undefined;

  constructor(term: string, wordNumber: number) {
    this.term = term;
    this.number = wordNumber;
    this.hasMeaning = isMeaningful(term);
    this.isGenre = isGenreWord(term);
  }

  /** The word that stands for it and its synonyms; null for a stop word. */
  get canonical(): Word | null {
    if (this.#canonical !== undefined) return this.#canonical;
    const spelling = isStopWord(this.term) ? null : canonical(this.term);
    const standing = spelling === this.term ? this : spelling === null ? null : ownWord(spelling);
    if (standing === null || standing === this || stays(standing)) this.#canonical = standing;
    return standing;
  }

  /** Dictionary words inside it: see `partsOf`. */
  get parts(): readonly Word[] {
    if (this.#parts !== undefined) return this.#parts;
    const parts = partsOf(this.term).map(ownWord);
    if (parts.every(stays)) this.#parts = parts;
    return parts;
  }

  /** How much it says about a subject; see `wordWeight`. */
  get weight(): number {
    return (this.#weight ??= wordWeight(this.term));
  }

  /** Its direction, by its number among the kept ones or as it is; null where nothing of it is known. */
  get row(): number | VectorRow | null {
    if (this.#row !== undefined) return this.#row;
    const row = wordVectors().row(this.term);
    return (this.#row = row === null || !stays(this) ? row : (keepRow(row) ?? row));
  }

  /** Its unit vector; null where nothing of it is known. */
  get unit(): Float32Array | null {
    if (this.#unit !== undefined) return this.#unit;
    const unit = wordVectors().unit(this.term);
    if (stays(this) && this.number < mostUnits) this.#unit = unit;
    return unit;
  }
}

/** Does a word stay? Only one that does may be kept in another, so that no text meets two objects for one word. */
const stays = (word: Word): boolean => word.number !== unnumbered;

/**
 * Words beyond this number do not stay, unless the dictionary or the lexicon holds them, and neither do longer ones: a
 * bound on what hostile texts can make us keep.
 */
const mostKept = 200_000;
const longestKept = 64;
const kept = new Map<string, Word>();

/**
 * What does not stay is one object for as long as a document is read. There are two generations: when one is full, the
 * other is let go. No document fills one: its texts have three times `longestText` characters, of which each can become
 * no more than 18 when it is normalised, and make no more than one word that no other text has.
 */
const mostPassing = 1 << 17;
const mostPassingCharacters = 1 << 21;
let newer = new Map<string, Word>();
let older = new Map<string, Word>();
let characters = 0;

function passingWord(term: string): Word {
  if (newer.size >= mostPassing || characters >= mostPassingCharacters) {
    older = newer;
    newer = new Map();
    characters = 0;
  }
  const word = new Word(ownCopy(term), unnumbered);
  newer.set(word.term, word);
  characters += term.length;
  return word;
}

/** A long piece of a text keeps the whole text alive; a copy does not. */
const ownCopy = (term: string): string =>
  term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le');

/** The word of a term; `own` where it is the dictionary's or the lexicon's. */
function find(term: string, own: boolean): Word {
  const known = kept.get(term) ?? newer.get(term) ?? older.get(term);
  if (known !== undefined) return known;
  if (!own && (kept.size >= mostKept || term.length > longestKept)) return passingWord(term);
  const word = new Word(ownCopy(term), kept.size);
  kept.set(word.term, word);
  return word;
}

const ownWord = (term: string): Word => find(term, true);

export const wordOf = (term: string): Word => find(term, false);

/** The dictionary's words that were met, by their numbers there. */
const entries: (Word | undefined)[] = [undefined];

function entryOf(text: string, start: number, end: number, entry: number): Word {
  const known = entries[entry];
  if (known !== undefined) return known;
  const word = ownWord(text.slice(start, end));
  // An array with long gaps becomes a table of hashes.
  while (entries.length < entry) entries.push(undefined);
  if (stays(word)) entries[entry] = word;
  return word;
}

/** The words of a normalised text, each in its canonical spelling, without stop words, repeated as they occur. */
export function canonicalWords(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end, entry) => {
    const word = entry > 0 ? entryOf(text, start, end, entry) : wordOf(text.slice(start, end));
    const standing = word.canonical;
    if (standing !== null) words.push(standing);
  });
  return words;
}
