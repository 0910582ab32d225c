/**
 * Recall on Meilisearch. It reads ten words of a query and cuts Chinese into short words, so one long query would be
 * answered by its beginning: instead the strongest terms go alone and in pairs, joined with the nearest by our vectors.
 */
import type { MultiSearchQuery } from 'meilisearch';
import { profileOf, type Profile } from '../matching/profile.ts';
import type { MatchRequest } from '../port.ts';
import { clausesOf, filterOf } from './filters.ts';
import { embedder } from './settings.ts';

const mostTerms = 14;
const mostPaired = 5;
const depthOfTerm = 60;
const depthOfPair = 80;
const depthOfVector = 150;

/** The terms that mark a listing, strongest first; a word of the title counts three times one of the text. */
function strongestTerms(profile: Profile): string[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  for (const { term, weight } of profile.topicWords) add(term, weight);
  for (const { term, weight } of profile.keywords) add(term, weight / 3);
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTerms)
    .map(([term]) => term);
}

/** The queries whose hits, joined, are the candidates. Empty: the text says nothing. */
export function recallQueries(request: MatchRequest, indexUid: string): MultiSearchQuery[] {
  const profile = profileOf(request.document);
  const filter = filterOf([request.targetKind], clausesOf(request.filters));
  const common = { indexUid, filter, attributesToRetrieve: ['key'] };
  const terms = strongestTerms(profile);
  const queries: MultiSearchQuery[] = terms.map((term) => ({ ...common, q: term, limit: depthOfTerm }));
  const paired = terms.slice(0, mostPaired);
  paired.forEach((first, index) => {
    for (const second of paired.slice(index + 1))
      queries.push({ ...common, q: `${first} ${second}`, matchingStrategy: 'all', limit: depthOfPair });
  });
  for (const direction of [profile.topic, profile.titleDirection]) {
    if (direction === null) continue;
    queries.push({
      ...common,
      q: '',
      vector: Array.from(direction),
      hybrid: { embedder, semanticRatio: 1 },
      limit: depthOfVector,
    });
  }
  return queries;
}
