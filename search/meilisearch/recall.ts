/**
 * Recall on Meilisearch. It reads ten words of a query, drops words from one end and weighs none by its rarity: so each
 * of the strongest words is asked for alone, once in titles and once anywhere, and the answers are added up here as the
 * embedded engine adds up its postings. With them the nearest by our vectors.
 */
import type { MultiSearchQuery } from 'meilisearch';
import type { DocumentKey } from '../documents.ts';
import { likelyImpact } from '../embedded/analysis.ts';
import { inverseFrequency } from '../embedded/collection.ts';
import type { Profile } from '../matching/profile.ts';
import { askedTerms } from '../matching/recall.ts';
import type { MatchRequest } from '../port.ts';
import { wordWeight } from '../text/weights.ts';
import { clausesOf, filterOf } from './filters.ts';
import type { MeiliRecord } from './record.ts';
import { embedder } from './settings.ts';

/** Words that are asked for; two queries each. */
const mostTerms = 20;
/** Hits of one such query. Those in titles come first, and of frequent words the rest weighs little. */
const depthOfTerm = 800;
/** Candidates by words: three times what the embedded engine takes, because the weights here are estimates. */
const depthOfWords = 600;
/** Candidates by each of the two directions: the server's search for the nearest is not exact. */
const depthOfVector = 150;

type Hit = Pick<MeiliRecord, 'key' | 'titleLength' | 'textLength'>;

interface Answer {
  hits: readonly Hit[];
  estimatedTotalHits?: number;
}

/** Queries of one request, and what their answers mean. */
export interface Recall {
  queries: MultiSearchQuery[];
  /** The keys of the candidates, at most `mostCandidates`. `answers` are those of the queries, in their order. */
  join: (answers: readonly Answer[]) => Set<DocumentKey>;
}

export const mostCandidates = depthOfWords + 2 * depthOfVector;

/** The words that mark a listing, strongest first, each with its weight before its rarity among the listings. */
function strongestTerms(profile: Profile): [string, number][] {
  const strength = ([term, weight]: [string, number]): number => weight * wordWeight(term);
  return [...askedTerms(profile)]
    .sort((a, b) => strength(b) - strength(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTerms);
}

/** Adds up what the words give each listing: BM25 with the occurrences estimated. */
function scoresOf(
  terms: readonly [string, number][],
  listed: number,
  answersTo: (index: number) => { inTitle: Answer; anywhere: Answer },
): Map<DocumentKey, number> {
  const scores = new Map<DocumentKey, number>();
  terms.forEach(([, weight], index) => {
    const { inTitle, anywhere } = answersTo(index);
    const worth = weight * inverseFrequency(anywhere.estimatedTotalHits ?? 0, listed);
    const titles = new Set(inTitle.hits.map((hit) => hit.key));
    const seen = new Set<DocumentKey>();
    for (const { key, titleLength, textLength } of [...inTitle.hits, ...anywhere.hits]) {
      if (seen.has(key)) continue;
      seen.add(key);
      const impact = likelyImpact(titles.has(key), titleLength, textLength);
      scores.set(key, (scores.get(key) ?? 0) + worth * impact);
    }
  });
  return scores;
}

/** What to ask for the candidates of a listing: at most 2 × 20 + 3 queries, in one request. */
export function recallFor(profile: Profile, request: MatchRequest, indexUid: string): Recall {
  const filter = filterOf([request.targetKind], clausesOf(request.filters));
  const common = { indexUid, filter, attributesToRetrieve: ['key', 'titleLength', 'textLength'] };
  const terms = strongestTerms(profile);
  const byTerm: MultiSearchQuery[] = terms.flatMap(([term]) => {
    const query = { ...common, q: term, matchingStrategy: 'all', limit: depthOfTerm } as const;
    return [{ ...query, attributesToSearchOn: ['title'] }, query];
  });
  const directions = [profile.topic, profile.titleDirection].filter((direction) => direction !== null);
  const byDirection: MultiSearchQuery[] = directions.map((direction) => ({
    ...common,
    q: '',
    vector: Array.from(direction),
    hybrid: { embedder, semanticRatio: 1 },
    limit: depthOfVector,
  }));
  const all: MultiSearchQuery = { ...common, q: '', limit: 0 };
  return {
    queries: [all, ...byDirection, ...byTerm],
    join: ([counted, ...answers]) => {
      const nearest = answers.slice(0, directions.length);
      const scores = scoresOf(terms, counted?.estimatedTotalHits ?? 0, (index) => ({
        inTitle: answers[directions.length + 2 * index]!,
        anywhere: answers[directions.length + 2 * index + 1]!,
      }));
      const best = [...scores]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, depthOfWords)
        .map(([key]) => key);
      return new Set([...nearest.flatMap(({ hits }) => hits.map((hit) => hit.key)), ...best]);
    },
  };
}
