/**
 * How much a word or a character says about a subject, from the frequency order of the word vectors' list. These
 * weights do not depend on what is listed, so no score moves because another listing arrived.
 */
import { isGenreWord } from './lexicon.ts';
import { wordVectors } from './vectors.ts';

/** Rank given to a word that is not listed: rare, but not rarer than a listed one can be. */
const unlistedRank = 60_000;

/** A genre word (研究, 系统) keeps this much weight; range 0–1. */
const genreWeight = 0.3;

/** About 0.2 (the most frequent word) to 3 (rare): the logarithm of the rank, as Zipf's law makes it information. */
export function wordWeight(term: string): number {
  return isGenreWord(term) ? genreWeight : Math.log(2 + (wordVectors().rank(term) ?? unlistedRank)) / 4;
}

/** Zipf: a word of rank r is taken to occur as 1 / (r + this). */
const zipfOffset = 50;
/** Characters more frequent than e^-5 of all say nothing; the floor keeps every weight positive. */
const characterBaseline = 5;
const lowestCharacterWeight = 0.3;
const highestInformation = 14;

let characterShares: Map<string, number> | null = null;

/** Share of each character among all, estimated from the words that hold it. */
function sharesOfCharacters(): Map<string, number> {
  const shares = new Map<string, number>();
  let total = 0;
  let rank = 0;
  const { size, singleCharacters } = wordVectors();
  for (const word of wordVectors().words()) {
    // The list ends with the single characters in code order: they tell no frequency.
    if (rank === size - singleCharacters) break;
    const frequency = 1 / (rank++ + zipfOffset);
    for (const character of word) {
      shares.set(character, (shares.get(character) ?? 0) + frequency);
      total += frequency;
    }
  }
  for (const [character, frequency] of shares) shares.set(character, frequency / total);
  return shares;
}

/** Weights are whole multiples of this, so that their sums do not depend on the order of addition. */
const weightStep = 2 ** -20;
/** By UTF-16 unit; 0 where nobody asked yet. What lies beyond is rare enough to be computed each time. */
const knownCharacters = new Float64Array(65_536);

/** 0.3 (的, 研) to 9 (a character hardly ever seen): its information in nats above the baseline. Takes a code point. */
export function characterWeight(code: number): number {
  const known = knownCharacters[code] ?? 0;
  if (known > 0) return known;
  characterShares ??= sharesOfCharacters();
  const share = characterShares.get(String.fromCodePoint(code));
  const information =
    share === undefined ? highestInformation : Math.min(highestInformation, -Math.log(share));
  const weight = Math.max(lowestCharacterWeight, information - characterBaseline);
  const rounded = Math.round(weight / weightStep) * weightStep;
  if (code < knownCharacters.length) knownCharacters[code] = rounded;
  return rounded;
}
