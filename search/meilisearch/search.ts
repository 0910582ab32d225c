/** The search box on Meilisearch: its words, filters and counts; our highlights. */
import type { Meilisearch, MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { highlight, snippet, type Wanted } from '../embedded/highlight.ts';
import { orderedCounts } from '../facets.ts';
import type { FacetName, SearchHit, SearchRequest, SearchResponse, SearchSort } from '../port.ts';
import { textsOf } from '../text/document-words.ts';
import { clausesOf, facetAttributes, filterOf } from './filters.ts';
import { phraseClause } from './phrases.ts';
import { attemptsOf, understand, type MeiliQuery } from './query.ts';
import type { MeiliRecord } from './record.ts';

const orders: Record<SearchSort, string[]> = {
  relevance: [],
  newest: ['published:desc'],
  deadline: ['deadline:asc'],
  priceAscending: ['priceLow:asc'],
  priceDescending: ['priceHigh:desc'],
  closedDeals: ['closedDeals:desc'],
};

const queryOf = (
  request: SearchRequest,
  indexUid: string,
  attempt: MeiliQuery,
  sort: SearchSort,
  phrases: string | undefined,
): { queries: MultiSearchQuery[]; counted: FacetName[] } => {
  const clauses = { ...clausesOf(request.filters), phrases };
  const limit = Math.min(200, Math.max(0, request.limit ?? 20));
  const facets = request.facets ?? [];
  // A facet's own filter does not narrow its own counts: such a facet gets a query of its own.
  const narrowed = facets.filter((facet) => clauses[facet] !== undefined);
  const plain = facets.filter((facet) => clauses[facet] === undefined);
  const main: MultiSearchQuery = {
    indexUid,
    ...attempt,
    filter: filterOf(request.kinds, clauses),
    sort: orders[sort],
    offset: Math.max(0, request.offset ?? 0),
    limit,
    facets: plain.map((facet) => facetAttributes[facet]),
    attributesToRetrieve: ['document'],
    showRankingScore: true,
  };
  // Exact totals come with pages only; a page without hits costs the count alone.
  const total: MultiSearchQuery = {
    indexUid,
    ...attempt,
    filter: main.filter!,
    page: 1,
    hitsPerPage: 0,
  };
  const counts = narrowed.map((facet) => ({
    indexUid,
    ...attempt,
    filter: filterOf(request.kinds, clauses, facet),
    limit: 0,
    facets: [facetAttributes[facet]],
  }));
  return { queries: [main, total, ...counts], counted: [...plain, ...narrowed] };
};

function toHit(hit: MeiliRecord & { _rankingScore?: number }, wanted: Wanted): SearchHit {
  const { document } = hit;
  const texts = textsOf(document);
  const body = document.kind === 'broker' ? texts.labels : texts.text.trim() || texts.labels;
  return {
    key: document.key,
    kind: document.kind,
    id: document.id,
    score: hit._rankingScore ?? 0,
    highlights: { title: highlight(texts.title, wanted), snippet: snippet(body, wanted) },
  };
}

function facetsOf(
  results: readonly MultiSearchResult<MeiliRecord>[],
  counted: readonly FacetName[],
): SearchResponse['facets'] {
  const facets: SearchResponse['facets'] = {};
  for (const facet of counted) {
    const attribute = facetAttributes[facet];
    const counts = results.map((result) => result.facetDistribution?.[attribute]).find((found) => found);
    facets[facet] = orderedCounts(facet, Object.entries(counts ?? {}));
  }
  return facets;
}

/** Answers a search: strict first, then looser, until something is found. */
export async function search(
  client: Meilisearch,
  indexUid: string,
  request: SearchRequest,
): Promise<SearchResponse> {
  const { query, wanted } = understand(request.text);
  const sort = request.sort ?? (request.text.trim() === '' ? 'newest' : 'relevance');
  let response: SearchResponse = { total: 0, hits: [], facets: {} };
  for (const attempt of attemptsOf(query)) {
    const asked = { kinds: request.kinds, attempt, phrases: query.phrases };
    const phrases = await phraseClause(client, indexUid, asked);
    const { queries, counted } = queryOf(request, indexUid, attempt, sort, phrases);
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, MeiliRecord>({ queries });
    response = {
      total: results[1]!.totalHits ?? 0,
      hits: results[0]!.hits.map((hit) => toHit(hit, wanted)),
      facets: facetsOf([results[0]!, ...results.slice(2)], counted),
    };
    if (response.total > 0) return response;
  }
  return response;
}
