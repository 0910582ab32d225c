/** What the matcher knows about a listing: computed once, when the listing arrives. Public fields only. */
import type { IndicatorValue, ListingDocument } from '../documents.ts';
import { wordsOf, type DocumentWords } from '../text/document-words.ts';
import { isGenreWord, isStopWord } from '../text/lexicon.ts';
import { readQuantities } from '../text/quantities.ts';
import { isHan } from '../text/tokenise.ts';
import { toUnit, wordVectors } from '../text/vectors.ts';
import { characterWeight, wordWeight } from '../text/weights.ts';

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

const mostKeywords = 30;
/** Keywords beside the title in the topic's direction, and their share of weight; both from the prototype's cross-validation. */
const topicKeywords = 10;
const topicKeywordShare = 1 / 3;
const mostTitleWords = 24;

/** Characters too general to count as in common: they are halves of genre words. */
const generalCharacters = new Set('技术研究开发系统');

const number = /^[\p{N}.]+$/u;

const hasMeaning = (term: string): boolean => !number.test(term);

function contentCharacters(normal: string): string[] {
  return [...normal].filter(
    (character) => isHan(character) && !isStopWord(character) && !generalCharacters.has(character),
  );
}

function packCharacters(characters: readonly string[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const packed = new Uint32Array(counts.size);
  let index = 0;
  for (const [character, count] of counts)
    packed[index++] = character.codePointAt(0)! * 4 + Math.min(3, count);
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

/** Computes the profile of a listing. Never fails: what says nothing gives an empty profile. */
export function profileOf(document: ListingDocument, words: DocumentWords = wordsOf(document)): Profile {
  const text = [document.summary, document.body].filter((part) => part !== '').join('\n');
  const title = words.title.terms.filter(hasMeaning);
  const body = words.text.terms.filter(hasMeaning);
  const counts = new Map<string, number>();
  for (const term of body) counts.set(term, (counts.get(term) ?? 0) + 1);

  const vectors = wordVectors();
  const titleWords = [...new Set(title)]
    .slice(0, mostTitleWords)
    .map((term) => ({ term, weight: wordWeight(term), unit: vectors.unit(term) }));
  const topicWords = titleWords.map((word) => ({
    ...word,
    weight: word.weight * (0.5 + Math.log1p(counts.get(word.term) ?? 0)),
  }));
  const keywords = [...counts]
    .filter(([term]) => term.length > 1 && !isGenreWord(term))
    .map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * wordWeight(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, mostKeywords)
    .map((word) => ({ ...word, unit: vectors.unit(word.term) }));
  const strongest = keywords
    .slice(0, topicKeywords)
    .map((word) => ({ ...word, weight: word.weight * topicKeywordShare }));

  const titleCharacters = contentCharacters(words.title.normal);
  return {
    titleWords,
    topicWords,
    keywords,
    titleCharacters: [...new Set(titleCharacters)].map((character) => ({
      character,
      weight: characterWeight(character),
    })),
    textCharacters: packCharacters([...titleCharacters, ...contentCharacters(words.text.normal)]),
    topic: directionOf([...topicWords, ...strongest]),
    titleDirection: directionOf(titleWords),
    indicators: indicatorsOf(document, text),
  };
}

/** Says the profile anything that could be matched? */
export function isEmptyProfile(profile: Profile): boolean {
  return profile.titleWords.length === 0 && profile.keywords.length === 0;
}
