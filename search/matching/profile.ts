/** What the matcher knows about a listing: read once, when the listing arrives. Public fields only. */
import type { IndicatorValue, ListingDocument } from '../documents.ts';
import { textsOf, wordsOfText, type DocumentWords } from '../text/document-words.ts';
import { isGenreWord } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { readQuantities } from '../text/quantities.ts';
import { leastSquare, toUnit, wordVectors } from '../text/vectors.ts';
import { wordOf, type Word } from '../text/vocabulary.ts';
import { wordWeight } from '../text/weights.ts';
import { contentCharacters, distinctCharacters, packCharacters } from './characters.ts';
import { tellingText } from './telling.ts';

export interface WeightedWord {
  readonly term: string;
  readonly weight: number;
  /** Its direction; see `Word`. */
  readonly row: Word['row'];
}

export interface Profile {
  /** Distinct content words of the title, in order. */
  titleWords: readonly WeightedWord[];
  /** The title's words weighted by how often the text comes back to them: what it is really about. */
  topicWords: readonly WeightedWord[];
  /** The words that mark the text, heaviest first; title words may be among them. */
  keywords: readonly WeightedWord[];
  /** Distinct Chinese characters of the title: code points. */
  titleCharacters: readonly number[];
  /** Chinese characters of title and text with their number, packed: code point × 4 + min(number, 3). */
  textCharacters: Uint32Array;
  /** Unit vector of title and strongest keywords; null where nothing of it is known. */
  topic: Float32Array | null;
  /** Unit vector of the title alone. */
  titleDirection: Float32Array | null;
  /** What divides the sum of its subject's words, so that it has length 1; 0 where nothing of them is known. */
  subjectLength: number;
  /** Stated figures: the listing's own, then what the text states beyond them. */
  indicators: IndicatorValue[];
}

/** A word with how often the text says it. */
export interface CountedWord {
  readonly term: string;
  readonly count: number;
  /** Where it is known already. */
  readonly word?: Word;
}

/** What a profile is made from, without weights and vectors: this is what the index keeps of a listing. */
export interface Gist {
  title: string;
  /** Distinct content words of the title, in order. */
  titleWords: CountedWord[];
  /** The words that mark the text, heaviest first. */
  keywords: CountedWord[];
  /** Length of the sum of its subject's words: of a need those of `topic`, of an achievement those of `titleDirection`. */
  subjectLength: number;
  /** Stated figures: the listing's own, then what the text states beyond them. */
  indicators: IndicatorValue[];
}

const mostKeywords = 30;
/** Keywords beside the title in the topic's direction, and their share of weight; both from the prototype's cross-validation. */
export const topicKeywords = 10;
export const topicKeywordShare = 1 / 3;
const mostTitleWords = 24;

/** A number says nothing about a subject. Most words begin with no digit, which is quickly seen. */
const number = /^[\p{N}.]+$/u;

function hasMeaning(term: string): boolean {
  const first = term.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || (first >= 0x61 && first <= 0x7a) || !number.test(term);
}

/** Sum of the words' unit vectors by their weight. */
function sumOf(words: readonly { term: string; weight: number }[]): Float32Array {
  const vectors = wordVectors();
  const sum = new Float32Array(vectors.dimensions);
  for (const { term, weight } of words) {
    const unit = vectors.unit(term);
    if (unit !== null) for (let index = 0; index < sum.length; index++) sum[index]! += weight * unit[index]!;
  }
  return sum;
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
      weighed.push({ term, count, weight: textWeight(wordWeight(term), count) });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return weighed.slice(0, mostKeywords).map(({ term, count }) => ({ term, count }));
}

/** The weight of a word by how often the text says it. */
const textWeight = (weight: number, count: number): number => (1 + Math.log(count)) * weight;

/** Reads a listing. Never fails: what says nothing gives an empty gist. */
export function gistOf(document: ListingDocument, words?: DocumentWords): Gist {
  const texts = textsOf(document);
  const { terms } =
    document.kind === 'need'
      ? wordsOfText(tellingText(texts.text))
      : (words?.text ?? wordsOfText(texts.text));
  const titleTerms = (words?.title ?? wordsOfText(texts.title)).terms;
  const counts = new Map<string, number>();
  for (const term of terms) if (hasMeaning(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const title = [...new Set(titleTerms.filter(hasMeaning))].slice(0, mostTitleWords);
  const titleWords = title.map((term) => ({ term, count: counts.get(term) ?? 0 }));
  const keywords = keywordsOf(counts);
  const subject =
    document.kind === 'need'
      ? topicOf(titleWords, keywords)
      : sumOf(title.map((term) => ({ term, weight: wordWeight(term) })));
  return {
    title: document.title,
    titleWords,
    keywords,
    subjectLength: Math.fround(lengthOf(subject)),
    indicators: indicatorsOf(document, listingText(document)),
  };
}

/** The weight of a title word by how often the text comes back to it. */
const topicWeight = (weight: number, count: number): number => weight * (0.5 + Math.log1p(count));

/** The sum of title and strongest keywords: what a listing is about. */
function topicOf(titleWords: readonly CountedWord[], keywords: readonly CountedWord[]): Float32Array {
  return sumOf([
    ...titleWords.map(({ term, count }) => ({ term, weight: topicWeight(wordWeight(term), count) })),
    ...keywords
      .slice(0, topicKeywords)
      .map(({ term, count }) => ({ term, weight: textWeight(wordWeight(term), count) * topicKeywordShare })),
  ]);
}

/** The length of a vector; 0 where it is too short to have a direction. */
function lengthOf(vector: Float32Array): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return square < leastSquare ? 0 : Math.sqrt(square);
}

function listingText(document: ListingDocument): string {
  return [document.summary, document.body].filter((part) => part !== '').join('\n');
}

/** A word of the text. Its weight is computed when it is asked for, because that of most never is. */
export class TextWord implements WeightedWord, CountedWord {
  readonly word: Word;
  readonly count: number;

  constructor(word: Word, count: number) {
    this.word = word;
    this.count = count;
  }

  get term(): string {
    return this.word.term;
  }

  get row(): Word['row'] {
    return this.word.row;
  }

  get weight(): number {
    return textWeight(this.word.weight, this.count);
  }
}

/** A profile out of a gist. What only some questions need is computed when asked for, and then kept. */
class WeighedProfile implements Profile {
  readonly titleWords: readonly WeightedWord[];
  readonly #gist: Gist;
  /** The text, where the index keeps it. */
  readonly #textOf: () => string;
  #topicWords: readonly WeightedWord[] | null = null;
  #keywords: readonly WeightedWord[] | null = null;
  #titleCharacters: readonly number[] | null = null;
  #textCharacters: Uint32Array | null = null;
  #topic: Float32Array | null | undefined = undefined;
  #titleDirection: Float32Array | null | undefined = undefined;

  constructor(gist: Gist, textOf: () => string) {
    this.#gist = gist;
    this.#textOf = textOf;
    this.titleWords = gist.titleWords.map(({ term, word }) => word ?? wordOf(term));
  }

  get topicWords(): readonly WeightedWord[] {
    return (this.#topicWords ??= this.titleWords.map((word, index) => ({
      term: word.term,
      row: word.row,
      weight: topicWeight(word.weight, this.#gist.titleWords[index]!.count),
    })));
  }

  get keywords(): readonly WeightedWord[] {
    return (this.#keywords ??= this.#gist.keywords.map((given) =>
      given instanceof TextWord ? given : new TextWord(wordOf(given.term), given.count),
    ));
  }

  get titleCharacters(): readonly number[] {
    return (this.#titleCharacters ??= distinctCharacters(normalise(this.#gist.title)));
  }

  get textCharacters(): Uint32Array {
    return (this.#textCharacters ??= packCharacters(
      contentCharacters(normalise(this.#gist.title) + tellingText(this.#textOf())),
    ));
  }

  get topic(): Float32Array | null {
    if (this.#topic === undefined) this.#topic = toUnit(topicOf(this.#gist.titleWords, this.#gist.keywords));
    return this.#topic;
  }

  get titleDirection(): Float32Array | null {
    if (this.#titleDirection === undefined) this.#titleDirection = toUnit(sumOf(this.titleWords));
    return this.#titleDirection;
  }

  get subjectLength(): number {
    return this.#gist.subjectLength;
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
export function profileOf(document: ListingDocument): Profile {
  return new WeighedProfile(gistOf(document), () => textsOf(document).text);
}

/** Says the profile anything that could be matched? */
export function isEmptyProfile(profile: Profile): boolean {
  return profile.titleWords.length === 0 && profile.keywords.length === 0;
}
