/** Which listings are worth a look: the best by words joined with the best by meaning, under the filters. */
import type { Collection } from '../embedded/collection.ts';
import { topPlaces, type QueryTerm } from '../embedded/top-k.ts';
import { nearestPlaces } from '../embedded/vectors.ts';
import { partsOf } from '../text/tokenise.ts';
import type { Profile } from './profile.ts';

/** Candidates by words, and by meaning; their union goes to the ranker. */
export const recallDepth = { words: 200, meaning: 100 };

/**
 * Terms that are looked up; the heaviest ones. Of 40 the last 16 stand in many documents each and hardly tell them apart:
 * without them recall@100 on the judgments stayed 0.500, and a match among 100,000 took a quarter less.
 */
const mostTerms = 24;
/** A word of the title beside one of the text. */
const titleTermWeight = 1;
const keywordWeight = 0.3;
const partWeight = 0.5;

/** The words that a listing is looked for by, and their parts, with what each counts before its rarity. */
export function askedTerms(profile: Profile): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    for (const part of partsOf(term))
      weights.set(part, Math.max(weights.get(part) ?? 0, weight * partWeight));
  };
  for (const { term } of profile.titleWords) add(term, titleTermWeight);
  for (const { term } of profile.keywords) add(term, keywordWeight);
  return weights;
}

/** The words of a listing as a weighted query against a collection. */
export function queryTerms(profile: Profile, collection: Collection, most = mostTerms): QueryTerm[] {
  return [...askedTerms(profile)]
    .filter(([term]) => collection.index.documentCountOf(term) > 0)
    .map(([term, weight]) => ({ term, weight: weight * collection.idf(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}

/** Places of the candidates in a collection, in no particular order. `passes` is asked for live documents only. */
export function recall(
  profile: Profile,
  collection: Collection,
  passes: (place: number) => boolean,
): Set<number> {
  const byWords = topPlaces(collection, queryTerms(profile, collection), recallDepth.words, passes);
  const direction = profile.topic ?? profile.titleDirection;
  const byMeaning =
    direction === null ? [] : nearestPlaces(collection, direction, recallDepth.meaning, passes);
  return new Set([...byWords, ...byMeaning].map((found) => found.place));
}
