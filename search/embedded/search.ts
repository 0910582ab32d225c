/** The search box: words, phrases, filters, facets, sorting, paging. */
import type { DocumentKind, SearchDocument } from '../documents.ts';
import type { SearchHit, SearchRequest, SearchResponse } from '../port.ts';
import { textsOf } from '../text/document-words.ts';
import type { Collection } from './collection.ts';
import { FacetCounter } from './facets.ts';
import { compileFilters } from './filters.ts';
import { highlight, snippet, type Wanted } from './highlight.ts';
import { Leading, type Found } from './leading.ts';
import { phraseTest } from './phrases.ts';
import { readQuery, type Query } from './query.ts';
import { normalise } from '../text/normalise.ts';
import { correct } from './suggest.ts';

/** Places that answer the words, with their scores; before filters. */
interface Answer {
  places: number[];
  scores: Float64Array;
}

/** Where no document holds all the words, those that hold this share of their weight are shown. */
const looseShare = 0.5;

/** Scores all places of a collection against the words: plain addition, term after term. */
function answerOf(collection: Collection, query: Query): Answer {
  const { placeCount, index } = collection;
  const everything = query.words.length === 0 && query.phrases.length === 0;
  const scores = new Float64Array(placeCount);
  const held = new Float64Array(placeCount);
  let total = 0;
  for (const { term, required } of query.words) {
    const idf = collection.idf(term);
    if (required) total += idf;
    index.eachPosting(term, (place, impact) => {
      scores[place]! += (idf * impact) / 255;
      if (required) held[place]! += idf;
    });
  }
  const excluded = new Uint8Array(placeCount);
  for (const term of query.excluded) index.eachPosting(term, (place) => (excluded[place] = 1));
  const holdsAll = phraseTest(collection, query.phrases, (place) => normalText(collection, place));
  const collect = (enough: number): number[] => {
    const places: number[] = [];
    for (let place = 0; place < placeCount; place++) {
      if (!everything && held[place]! < enough) continue;
      if (excluded[place] === 1 || !collection.isLive(place) || !holdsAll(place)) continue;
      places.push(place);
    }
    return places;
  };
  // A hair less than the whole: the sums were added in different orders.
  const strict = collect(total * (1 - 1e-9));
  return { places: strict.length > 0 || total === 0 ? strict : collect(total * looseShare), scores };
}

/** The text of a live place, normalised. */
function normalText(collection: Collection, place: number): string {
  const texts = textsOf(collection.documentAt(place));
  return normalise(`${texts.title}\n${texts.text}\n${texts.labels}`);
}

/** The text that a snippet is cut from: what a reader of the result list wants to see under the title. */
function snippetText(document: SearchDocument): string {
  const texts = textsOf(document);
  return document.kind === 'broker' ? texts.labels : texts.text.trim() || texts.labels;
}

function toHit(found: Found, wanted: Wanted): SearchHit {
  const document = found.collection.documentAt(found.place);
  const { key, kind, id } = document;
  const highlights = {
    title: highlight(textsOf(document).title, wanted),
    snippet: snippet(snippetText(document), wanted),
  };
  return { key, kind, id, score: found.score, highlights };
}

/** Answers a search over the collections of the kinds asked for. */
export function search(
  collections: Record<DocumentKind, Collection>,
  request: SearchRequest,
): SearchResponse {
  const counter = new FacetCounter(request.facets ?? []);
  const asked = request.text.trim() !== '';
  const offset = Math.max(0, request.offset ?? 0);
  const limit = Math.min(200, Math.max(0, request.limit ?? 20));
  const leading = new Leading(request.sort ?? (asked ? 'relevance' : 'newest'), offset + limit);
  const wantedOf = new Map<Collection, Wanted>();
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const query = readQuery(request.text, (term) => collection.index.documentCountOf(term) > 0);
    wantedOf.set(collection, {
      terms: new Set(query.words.map((word) => word.term)),
      phrases: query.phrases,
    });
    const failedFilters = compileFilters(request.filters, collection.facts);
    const { places, scores } = answerOf(collection, query);
    counter.begin(kind, collection.facts);
    leading.begin(collection);
    for (const place of places) {
      const failed = failedFilters(place);
      counter.count(place, failed);
      if (failed === 0) leading.offer(place, scores[place]!);
    }
    counter.finish();
  }
  const response: SearchResponse = {
    total: leading.offered,
    hits: leading
      .sorted()
      .slice(offset)
      .map((found) => toHit(found, wantedOf.get(found.collection)!)),
    facets: counter.result(),
  };
  const didYouMean = asked && leading.offered === 0 ? correct(collections, request) : null;
  if (didYouMean !== null) response.didYouMean = didYouMean;
  return response;
}
