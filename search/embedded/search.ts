/** The search box: words, phrases, filters, facets, sorting, paging. */
import type { DocumentKind, ListingDocument, SearchDocument } from '../documents.ts';
import type { SearchHit, SearchRequest, SearchResponse, SearchSort } from '../port.ts';
import { textsOf } from '../text/document-words.ts';
import type { Collection } from './collection.ts';
import { FacetCounter } from './facets.ts';
import { compileFilters } from './filters.ts';
import { highlight, snippet, type Wanted } from './highlight.ts';
import { readQuery, type Query } from './query.ts';
import { normalise } from '../text/normalise.ts';
import { correct } from './suggest.ts';

interface Found {
  document: SearchDocument;
  score: number;
}

/** Documents that answer the words, with their scores; before filters. */
interface Answer {
  found: Found[];
  wanted: Wanted;
}

/** Where no document holds all the words, those that hold this share of their weight are shown. */
const looseShare = 0.5;

/** Scores all documents of a collection against the words: plain addition, term after term. */
function answerOf(collection: Collection, query: Query): Answer {
  const wanted: Wanted = { terms: new Set(query.words.map((word) => word.term)), phrases: query.phrases };
  const everything = query.words.length === 0 && query.phrases.length === 0;
  const placeCount = collection.places.length;
  const scores = new Float64Array(placeCount);
  const held = new Float64Array(placeCount);
  let total = 0;
  for (const { term, required } of query.words) {
    const idf = collection.idf(term);
    if (required) total += idf;
    const list = collection.index.list(term);
    if (list === undefined) continue;
    for (let index = 0; index < list.length; index++) {
      const place = list.places[index]!;
      scores[place]! += (idf * list.impacts[index]!) / 255;
      if (required) held[place]! += idf;
    }
  }
  const excluded = new Set<number>();
  for (const term of query.excluded) {
    const list = collection.index.list(term);
    for (let index = 0; index < (list?.length ?? 0); index++) excluded.add(list!.places[index]!);
  }
  const collect = (enough: number): Found[] => {
    const found: Found[] = [];
    for (let place = 0; place < placeCount; place++) {
      const document = collection.places[place];
      if (!document || excluded.has(place)) continue;
      if (!everything && held[place]! < enough) continue;
      if (query.phrases.length > 0 && !holdsPhrases(document, query.phrases)) continue;
      found.push({ document, score: scores[place]! });
    }
    return found;
  };
  // A hair less than the whole: the sums were added in different orders.
  const strict = collect(total * (1 - 1e-9));
  return { found: strict.length > 0 || total === 0 ? strict : collect(total * looseShare), wanted };
}

function holdsPhrases(document: SearchDocument, phrases: readonly string[]): boolean {
  const texts = textsOf(document);
  const text = normalise(`${texts.title}\n${texts.text}\n${texts.labels}`);
  return phrases.every((phrase) => text.includes(phrase));
}

const listing = (document: SearchDocument): ListingDocument | null =>
  document.kind === 'achievement' || document.kind === 'need' ? document : null;

/** Ascending order of what a sort looks at; null (unknown) always comes last. */
function sortValue(document: SearchDocument, sort: Exclude<SearchSort, 'relevance'>): number | null {
  const number = (value: string | null | undefined): number | null => (value ? Number(value) : null);
  const time = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null);
  switch (sort) {
    case 'newest': {
      const published = time(document.publishedAt);
      return published === null ? null : -published;
    }
    case 'deadline':
      return time(listing(document)?.deadline);
    case 'priceAscending':
      return number(listing(document)?.priceMinimumFen ?? listing(document)?.priceMaximumFen);
    case 'priceDescending': {
      const price = number(listing(document)?.priceMaximumFen ?? listing(document)?.priceMinimumFen);
      return price === null ? null : -price;
    }
  }
}

function compare(sort: SearchSort): (a: Found, b: Found) => number {
  const byKey = (a: Found, b: Found): number => (a.document.key < b.document.key ? -1 : 1);
  const byScore = (a: Found, b: Found): number => b.score - a.score || byKey(a, b);
  if (sort === 'relevance') return byScore;
  return (a, b) => {
    const first = sortValue(a.document, sort) ?? Infinity;
    const second = sortValue(b.document, sort) ?? Infinity;
    return first === second ? byScore(a, b) : first - second;
  };
}

/** The text that a snippet is cut from: what a reader of the result list wants to see under the title. */
function snippetText(document: SearchDocument): string {
  const texts = textsOf(document);
  return document.kind === 'broker' ? texts.labels : texts.text.trim() || texts.labels;
}

function toHit({ document, score }: Found, wanted: Wanted): SearchHit {
  const { key, kind, id } = document;
  const highlights = {
    title: highlight(textsOf(document).title, wanted),
    snippet: snippet(snippetText(document), wanted),
  };
  return { key, kind, id, score, highlights };
}

/** Answers a search over the collections of the kinds asked for. */
export function search(
  collections: Record<DocumentKind, Collection>,
  request: SearchRequest,
): SearchResponse {
  const failedFilters = compileFilters(request.filters);
  const counter = new FacetCounter(request.facets ?? []);
  const results: Found[] = [];
  const wantedOf = new Map<DocumentKind, Wanted>();
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const query = readQuery(request.text, (term) => collection.index.documentCountOf(term) > 0);
    const answer = answerOf(collection, query);
    wantedOf.set(kind, answer.wanted);
    for (const found of answer.found) {
      const failed = failedFilters(found.document);
      counter.count(found.document, failed);
      if (failed === 0) results.push(found);
    }
  }
  const asked = request.text.trim() !== '';
  const sort = request.sort ?? (asked ? 'relevance' : 'newest');
  results.sort(compare(sort));
  const offset = Math.max(0, request.offset ?? 0);
  const limit = Math.min(200, Math.max(0, request.limit ?? 20));
  const response: SearchResponse = {
    total: results.length,
    hits: results
      .slice(offset, offset + limit)
      .map((found) => toHit(found, wantedOf.get(found.document.kind)!)),
    facets: counter.result(),
  };
  const didYouMean = asked && results.length === 0 ? correct(collections, request) : null;
  if (didYouMean !== null) response.didYouMean = didYouMean;
  return response;
}
