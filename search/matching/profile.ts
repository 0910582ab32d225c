/** What the matcher knows about a listing: read once, when the listing arrives. Public fields only. */
import type { IndicatorValue, ListingDocument } from '../documents.ts';
import { textsOf, wordsOf, wordsOfText, type DocumentWords } from '../text/document-words.ts';
import { isGenreWord, isStopWord } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { readQuantities } from '../text/quantities.ts';
import { isHan } from '../text/tokenise.ts';
import { toUnit, wordVectors } from '../text/vectors.ts';
import { characterWeight, wordWeight } from '../text/weights.ts';
import { tellingText } from './telling.ts';

export interface WeightedWord {
  term: string;
  weight: number;
  /** Its unit vector, shared between all who use the word; null where nothing of the word is known. */
  unit: Float32Array | null;
}

export interface WeightedCharacter {
  character: string;
  weight: number;
}

export interface Profile {
  /** Distinct content words of the title, in order. */
  titleWords: WeightedWord[];
  /** The title's words weighted by how often the text comes back to them: what it is really about. */
  topicWords: WeightedWord[];
  /** The words that mark the text, heaviest first; title words may be among them. */
  keywords: WeightedWord[];
  /** Distinct Chinese characters of the title. */
  titleCharacters: WeightedCharacter[];
  /** Chinese characters of title and text with their number, packed: code point × 4 + min(number, 3). */
  textCharacters: Uint32Array;
  /** Unit vector of title and strongest keywords; null where nothing of it is known. */
  topic: Float32Array | null;
  /** Unit vector of the title alone. */
  titleDirection: Float32Array | null;
  /** Stated figures: the listing's own, then what the text states beyond them. */
  indicators: IndicatorValue[];
}

/** A word with how often the text says it. */
export interface CountedWord {
  term: string;
  count: number;
}

/** What a profile is made from, without weights and vectors: this is what the index keeps of a listing. */
export interface Gist {
  title: string;
  /** Distinct content words of the title, in order. */
  titleWords: CountedWord[];
  /** The words that mark the text, heaviest first. */
  keywords: CountedWord[];
  /** Stated figures: the listing's own, then what the text states beyond them. */
  indicators: IndicatorValue[];
}

const mostKeywords = 30;
/** Keywords beside the title in the topic's direction, and their share of weight; both from the prototype's cross-validation. */
const topicKeywords = 10;
const topicKeywordShare = 1 / 3;
const mostTitleWords = 24;

/** Characters too general to count as in common: they are halves of genre words. */
const generalCharacters = new Set('技术研究开发系统');

/** A number says nothing about a subject. Most words begin with no digit, which is quickly seen. */
const number = /^[\p{N}.]+$/u;

function hasMeaning(term: string): boolean {
  const first = term.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x61 && first <= 0x7a) || !number.test(term);
}

/** Is this a character that can be in common? Kept by UTF-16 unit: 0 not asked yet, 1 yes, 2 no. */
const contentMarks = new Uint8Array(65_536);

function isContent(character: string): boolean {
  const code = character.charCodeAt(0);
  if (character.length === 1 && contentMarks[code] !== 0) return contentMarks[code] === 1;
  const content = isHan(character) && !isStopWord(character) && !generalCharacters.has(character);
  if (character.length === 1) contentMarks[code] = content ? 1 : 2;
  return content;
}

const contentCharacters = (normal: string): string[] => [...normal].filter(isContent);

function packCharacters(characters: readonly string[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const character of characters) {
    const code = character.codePointAt(0)!;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const packed = new Uint32Array(counts.size);
  let index = 0;
  for (const [code, count] of counts) packed[index++] = code * 4 + Math.min(3, count);
  return packed.sort();
}

/** Number of a character (0–3, where 3 means three or more) in packed characters: binary search. */
export function characterCount(packed: Uint32Array, character: string): number {
  const code = character.codePointAt(0)!;
  let low = 0;
  let high = packed.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = packed[middle]! >>> 2;
    if (found === code) return packed[middle]! & 3;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Unit vector of the weighted mean of words; null where none has a vector. */
export function directionOf(words: Iterable<WeightedWord>): Float32Array | null {
  const vectors = wordVectors();
  const sum = new Float32Array(vectors.dimensions);
  for (const { unit, weight } of words) {
    if (unit !== null) for (let index = 0; index < sum.length; index++) sum[index]! += weight * unit[index]!;
  }
  return toUnit(sum);
}

function indicatorsOf(document: ListingDocument, text: string): IndicatorValue[] {
  const stated = [...document.indicators];
  const known = new Set(stated.map((indicator) => indicator.name));
  for (const { name, relation, value, upperValue, unit } of readQuantities(text)) {
    if (name !== '' && !known.has(name)) stated.push({ name, relation, value, upperValue, unit });
    known.add(name);
  }
  return stated;
}

/** The words of a text that can be its keywords, weighed; heaviest first, ties in the order of their codes. */
function keywordsOf(counts: ReadonlyMap<string, number>): CountedWord[] {
  const weighed: (CountedWord & { weight: number })[] = [];
  for (const [term, count] of counts) {
    if (term.length > 1 && !isGenreWord(term))
      weighed.push({ term, count, weight: keywordWeight(term, count) });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return weighed.slice(0, mostKeywords).map(({ term, count }) => ({ term, count }));
}

const keywordWeight = (term: string, count: number): number => (1 + Math.log(count)) * wordWeight(term);

/** Reads a listing. Never fails: what says nothing gives an empty gist. */
export function gistOf(document: ListingDocument, words: DocumentWords = wordsOf(document)): Gist {
  const { terms } = document.kind === 'need' ? wordsOfText(tellingText(textsOf(document).text)) : words.text;
  const counts = new Map<string, number>();
  for (const term of terms) if (hasMeaning(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const title = [...new Set(words.title.terms.filter(hasMeaning))].slice(0, mostTitleWords);
  return {
    title: document.title,
    titleWords: title.map((term) => ({ term, count: counts.get(term) ?? 0 })),
    keywords: keywordsOf(counts),
    indicators: indicatorsOf(document, listingText(document)),
  };
}

function listingText(document: ListingDocument): string {
  return [document.summary, document.body].filter((part) => part !== '').join('\n');
}

/** A word of the text; its vector is looked up when it is first asked for, because most keywords never are. */
class Keyword implements WeightedWord {
  readonly term: string;
  readonly #count: number;
  #unit: Float32Array | null | undefined = undefined;

  constructor({ term, count }: CountedWord) {
    this.term = term;
    this.#count = count;
  }

  get weight(): number {
    return keywordWeight(this.term, this.#count);
  }

  get unit(): Float32Array | null {
    if (this.#unit === undefined) this.#unit = wordVectors().unit(this.term);
    return this.#unit;
  }
}

/** A profile out of a gist. What only some questions need is computed when asked for, and then kept. */
class WeighedProfile implements Profile {
  readonly titleWords: WeightedWord[];
  readonly #gist: Gist;
  /** The text, where the index keeps it. */
  readonly #textOf: () => string;
  #topicWords: WeightedWord[] | null = null;
  #keywords: WeightedWord[] | null = null;
  #titleCharacters: WeightedCharacter[] | null = null;
  #textCharacters: Uint32Array | null = null;
  #topic: Float32Array | null | undefined = undefined;
  #titleDirection: Float32Array | null | undefined = undefined;

  constructor(gist: Gist, textOf: () => string) {
    const vectors = wordVectors();
    this.#gist = gist;
    this.#textOf = textOf;
    this.titleWords = gist.titleWords.map(({ term }) => ({
      term,
      weight: wordWeight(term),
      unit: vectors.unit(term),
    }));
  }

  get topicWords(): WeightedWord[] {
    return (this.#topicWords ??= this.titleWords.map((word, index) => ({
      ...word,
      weight: word.weight * (0.5 + Math.log1p(this.#gist.titleWords[index]!.count)),
    })));
  }

  get keywords(): WeightedWord[] {
    return (this.#keywords ??= this.#gist.keywords.map((word) => new Keyword(word)));
  }

  get titleCharacters(): WeightedCharacter[] {
    return (this.#titleCharacters ??= [...new Set(contentCharacters(normalise(this.#gist.title)))].map(
      (character) => ({ character, weight: characterWeight(character) }),
    ));
  }

  get textCharacters(): Uint32Array {
    return (this.#textCharacters ??= packCharacters(
      contentCharacters(normalise(this.#gist.title) + tellingText(this.#textOf())),
    ));
  }

  get topic(): Float32Array | null {
    if (this.#topic === undefined) {
      const strongest = this.keywords
        .slice(0, topicKeywords)
        .map(({ term, weight, unit }) => ({ term, weight: weight * topicKeywordShare, unit }));
      this.#topic = directionOf([...this.topicWords, ...strongest]);
    }
    return this.#topic;
  }

  get titleDirection(): Float32Array | null {
    if (this.#titleDirection === undefined) this.#titleDirection = directionOf(this.titleWords);
    return this.#titleDirection;
  }

  get indicators(): IndicatorValue[] {
    return this.#gist.indicators;
  }
}

/** The profile of a listing that was read earlier; `textOf` gives its text when it is asked for. */
export function profileFrom(gist: Gist, textOf: () => string): Profile {
  return new WeighedProfile(gist, textOf);
}

/** Computes the profile of a listing. Never fails: what says nothing gives an empty profile. */
export function profileOf(document: ListingDocument, words: DocumentWords = wordsOf(document)): Profile {
  return new WeighedProfile(gistOf(document, words), () => textsOf(document).text);
}

/** Says the profile anything that could be matched? */
export function isEmptyProfile(profile: Profile): boolean {
  return profile.titleWords.length === 0 && profile.keywords.length === 0;
}
