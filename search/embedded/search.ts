/** The search box: words, phrases, filters, facets, sorting, paging. */
import type { DocumentKind, SearchDocument } from '../documents.ts';
import type { SearchHit, SearchRequest, SearchResponse } from '../port.ts';
import { textsOf } from '../text/document-words.ts';
import { inverseFrequency, type Collection } from './collection.ts';
import { widened } from './columns.ts';
import { FacetCounter } from './facets.ts';
import { compileFilters } from './filters.ts';
import { highlight, snippet, type Wanted } from './highlight.ts';
import { Leading, type Found } from './leading.ts';
import { phraseTest } from './phrases.ts';
import { meantBy } from './latin.ts';
import { readQuery, type Query, type QueryWord } from './query.ts';
import { normalise } from '../text/normalise.ts';
import type { DecodedBlock } from './blocks.ts';
import { correct } from './suggest.ts';

/** Places that answer the words, with their scores (good until the next question); before filters. */
interface Answer {
  places: number[];
  scores: Float64Array;
}

/** Where no document holds all the words, those that hold this share of their weight are shown. */
const looseShare = 0.5;

/** Room for two sums of each place, used by one question after the other: a megabyte and more needs no collecting. */
let room = new Float64Array(0);

/** Two rows of zeros; good until the next call. */
function sumsOf(placeCount: number): [Float64Array, Float64Array] {
  room = widened(room, 2 * placeCount);
  room.fill(0, 0, 2 * placeCount);
  return [room.subarray(0, placeCount), room.subarray(placeCount, 2 * placeCount)];
}

/** Some places in a row, ascending or not: the first `count` of them. */
type Places = Pick<DecodedBlock, 'places' | 'count'>;

/** All places of a collection, some thousands at a time. */
function eachRun(placeCount: number, take: (run: Places) => void): void {
  const places = new Uint32Array(Math.min(placeCount, 4096));
  for (let first = 0; first < placeCount; first += places.length) {
    const count = Math.min(places.length, placeCount - first);
    for (let at = 0; at < count; at++) places[at] = first + at;
    take({ places, count });
  }
}

/** Scores all places of a collection against the words: plain addition, term after term, block after block. */
function answerOf(collection: Collection, query: Query): Answer {
  const { placeCount, index } = collection;
  const [scores, held] = sumsOf(placeCount);
  let total = 0;
  for (const word of query.words) {
    const { idf, eachBlock } = postingsOf(collection, word);
    const step = idf / 255;
    const share = word.required ? idf : 0;
    total += share;
    eachBlock(({ places, impacts, count }) => {
      for (let at = 0; at < count; at++) {
        const place = places[at]!;
        scores[place]! += step * impacts[at]!;
        held[place]! += share;
      }
    });
  }
  const excluded = new Set<number>();
  for (const term of query.excluded) index.eachPosting(term, (place) => excluded.add(place));
  const holdsAll = phraseTest(collection, query.phrases, (place) => normalText(collection, place));
  const collect = (enough: number, eachOf: (take: (some: Places) => void) => void): number[] => {
    const found: number[] = [];
    eachOf(({ places, count }) => {
      for (let at = 0; at < count; at++) {
        const place = places[at]!;
        if (held[place]! < enough || excluded.has(place) || !collection.isLive(place)) continue;
        if (holdsAll(place)) found.push(place);
      }
    });
    return found;
  };
  const everywhere = (take: (some: Places) => void): void => eachRun(placeCount, take);
  const rarest = rarestRequired(collection, query);
  // A hair less than the whole: the sums were added in different orders.
  const strict = collect(
    total * (1 - 1e-9),
    rarest === null ? everywhere : (take) => index.eachBlock(rarest, take),
  );
  return {
    places: strict.length > 0 || total === 0 ? strict : collect(total * looseShare, everywhere),
    scores,
  };
}

/** What a word counts, and the places that hold it, each once: for a mistyped word those of all that it may mean. */
function postingsOf(
  { index, documentCount }: Collection,
  { term, meant }: QueryWord,
): { idf: number; eachBlock: (take: (block: DecodedBlock) => void) => void } {
  if (meant.length === 0) {
    const idf = inverseFrequency(index.documentCountOf(term), documentCount);
    return { idf, eachBlock: (take) => index.eachBlock(term, take) };
  }
  const best = new Map<number, number>();
  for (const other of meant)
    index.eachPosting(other, (place, impact) => best.set(place, Math.max(impact, best.get(place) ?? 0)));
  const idf = inverseFrequency(Math.min(documentCount, best.size), documentCount);
  const block = {
    places: Uint32Array.from(best.keys()),
    impacts: Uint8Array.from(best.values()),
    count: best.size,
  };
  return { idf, eachBlock: (take) => take(block) };
}

/** The required word, as typed, that the fewest documents hold: what holds all words is among them. Null where none is. */
function rarestRequired({ index }: Collection, query: Query): string | null {
  let rarest: string | null = null;
  for (const { term, meant, required } of query.words)
    if (
      required &&
      meant.length === 0 &&
      (rarest === null || index.documentCountOf(term) < index.documentCountOf(rarest))
    )
      rarest = term;
  return rarest;
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

/** The query as a collection understands it. */
export function queryOf({ index }: Collection, text: string): Query {
  return readQuery(
    text,
    (term) => index.documentCountOf(term) > 0,
    (term) => meantBy(term, index),
  );
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
  let mistyped = false;
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const query = queryOf(collection, request.text);
    wantedOf.set(collection, {
      terms: new Set(query.words.flatMap(({ term, meant }) => [term, ...meant])),
      phrases: query.phrases,
    });
    mistyped ||= query.words.some((word) => word.meant.length > 0);
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
  const didYouMean = asked && (leading.offered === 0 || mistyped) ? correct(collections, request) : null;
  if (didYouMean !== null) response.didYouMean = didYouMean;
  return response;
}
