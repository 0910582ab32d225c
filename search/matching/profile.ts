/** What the matcher knows about a listing: read once, when the listing arrives. Public fields only. */
import type { IndicatorValue, ListingDocument } from '../documents.ts';
import { textsOf, wordsOfText, type DocumentWords } from '../text/document-words.ts';
import { normalise } from '../text/normalise.ts';
import { readQuantities } from '../text/quantities.ts';
import { Tally } from '../text/tally.ts';
import { leastSquare, toUnit, wordVectors } from '../text/vectors.ts';
import { wordOf, type Word } from '../text/vocabulary.ts';
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

/** Adds a word's unit vector by a weight. */
function addUnit(sum: Float32Array, { unit }: Word, weight: number): void {
  if (unit === null) return;
  for (let index = 0; index < sum.length; index++) sum[index]! += weight * unit[index]!;
}

/** Sum of the words' unit vectors by their weight. */
function sumOf(words: readonly Word[]): Float32Array {
  const sum = new Float32Array(wordVectors().dimensions);
  for (const word of words) addUnit(sum, word, word.weight);
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

/** The heaviest words so far, heaviest first: room for one that is pushed out, too. */
const heaviest: Word[] = [];
const weights = new Float64Array(mostKeywords + 1);

/** The words of a text that can be its keywords; heaviest first, ties in the order of their codes. */
function keywordsOf({ words, amounts, count }: Tally): CountedWord[] {
  let found = 0;
  for (let slot = 0; slot < count; slot++) {
    const word = words[slot]!;
    if (word.isGenre || word.term.length === 1) continue;
    const weight = textWeight(word.weight, amounts[slot]!);
    let at = found;
    for (; at > 0 && weight >= weights[at - 1]!; at--) {
      if (weight === weights[at - 1] && word.term > heaviest[at - 1]!.term) break;
      weights[at] = weights[at - 1]!;
      heaviest[at] = heaviest[at - 1]!;
    }
    weights[at] = weight;
    heaviest[at] = word;
    found = Math.min(found + 1, mostKeywords);
  }
  return heaviest.slice(0, found).map((word) => new TextWord(word, amounts[word.slot]!));
}

/** The weight of a word by how often the text says it. */
const textWeight = (weight: number, count: number): number =>
  count === 1 ? weight : (1 + Math.log(count)) * weight;

/** The distinct content words of a title, in order. */
function subjectOf(words: readonly Word[]): Word[] {
  const distinct: Word[] = [];
  for (const word of words) {
    if (distinct.length === mostTitleWords) break;
    if (word.hasMeaning && !distinct.includes(word)) distinct.push(word);
  }
  return distinct;
}

const tally = new Tally();

/** Reads a listing. Never fails: what says nothing gives an empty gist. */
export function gistOf(document: ListingDocument, words?: DocumentWords): Gist {
  const texts = textsOf(document);
  const text =
    document.kind === 'need'
      ? wordsOfText(tellingText(texts.text))
      : (words?.text ?? wordsOfText(texts.text));
  tally.begin();
  for (const word of text.words) if (word.hasMeaning) tally.add(word, 1);
  const title = subjectOf((words?.title ?? wordsOfText(texts.title)).words);
  const titleWords = title.map((word) => new TextWord(word, tally.amountOf(word)));
  const keywords = keywordsOf(tally);
  const subject = document.kind === 'need' ? topicOf(titleWords, keywords) : sumOf(title);
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
  const sum = new Float32Array(wordVectors().dimensions);
  for (const given of titleWords) {
    const word = given.word ?? wordOf(given.term);
    addUnit(sum, word, topicWeight(word.weight, given.count));
  }
  for (const given of keywords.slice(0, topicKeywords)) {
    const word = given.word ?? wordOf(given.term);
    addUnit(sum, word, textWeight(word.weight, given.count) * topicKeywordShare);
  }
  return sum;
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
  readonly titleWords: readonly Word[];
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
