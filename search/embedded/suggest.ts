/** As-you-type suggestions (words and titles, also by pinyin), and “did you mean”. */
import type { DocumentKind } from '../documents.ts';
import type { SearchRequest, Segment, SuggestRequest, SuggestResponse, Suggestion } from '../port.ts';
import { normalise } from '../text/normalise.ts';
import { asLetters } from '../text/pinyin.ts';
import type { Collection } from './collection.ts';
import { readQuery } from './query.ts';
import type { Store } from './store.ts';
import { TitleTable } from './titles.ts';
import { WordTable } from './word-table.ts';

type Collections = Record<DocumentKind, Collection>;

/** What suggestions of one collection are made from; kept in step as it changes. */
interface Table {
  /** What the table is of: a compaction gives documents new places. */
  store: Store;
  titles: TitleTable;
  /** Most frequent first. */
  words: WordTable;
  /** Changes of the collection when the words were last ordered. */
  changes: number;
}

const tables = new WeakMap<Collection, Table>();

/** Words may miss this share of changes in all but small collections: their order need not be of this second. */
const staleShare = 0.1;
const smallCollection = 1000;

function tableOf(collection: Collection): Table {
  let table = tables.get(collection);
  if (table === undefined || table.store !== collection.store) {
    const { store, changes } = collection;
    table = { store, titles: new TitleTable(), words: new WordTable(collection.index), changes };
    tables.set(collection, table);
  }
  const allowed = collection.documentCount < smallCollection ? 0 : collection.documentCount * staleShare;
  if (collection.changes - table.changes > allowed) {
    table.words = new WordTable(collection.index);
    table.changes = collection.changes;
  }
  const { titles } = table;
  for (; titles.placeCount < collection.placeCount; titles.placeCount++) {
    const place = titles.placeCount;
    if (collection.isLive(place)) titles.add(place, normalise(collection.titleAt(place)));
  }
  return table;
}

function segmentsOf(text: string, at: number, length: number): Segment[] {
  const pieces = [
    { text: text.slice(0, at), marked: false },
    { text: text.slice(at, at + length), marked: true },
    { text: text.slice(at + length), marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

interface Ranked {
  suggestion: Suggestion;
  rank: number;
}

function suggestWords(table: Table, typed: string, letters: string | null, limit: number): Ranked[] {
  const found: Ranked[] = [];
  for (const { word, rank } of table.words.answering(typed, letters)) {
    const { term, count } = word;
    const segments = segmentsOf(term, 0, rank === 0 ? typed.length : 0);
    found.push({ rank, suggestion: { text: term, segments, kind: 'word', key: null, count } });
    // Words come most frequent first, so enough of the best rank cannot be beaten.
    if (rank === 0 && found.length > 4 * limit) break;
  }
  return found;
}

function suggestTitles(collection: Collection, table: Table, typed: string, limit: number): Ranked[] {
  const found: Ranked[] = [];
  const seen = new Set<string>();
  table.titles.find(typed, (place, at) => {
    if (!collection.isLive(place)) return true;
    const title = collection.titleAt(place);
    const normal = normalise(title);
    if (seen.has(normal)) return true;
    seen.add(normal);
    // Where folding changed the length, offsets do not carry over: the title is shown without a mark.
    const segments =
      normal.length === title.length ? segmentsOf(title, at, typed.length) : [{ text: title, marked: false }];
    const key = collection.keyAt(place);
    const suggestion: Suggestion = { text: title, segments, kind: 'title', key, count: 1 };
    found.push({ rank: at === 0 ? 4 : 5, suggestion });
    return found.length < 20 * limit;
  });
  return found;
}

/** Words first (at most half of the places, if titles want the rest), then titles that hold what was typed. */
export function suggest(collections: Collections, request: SuggestRequest): SuggestResponse {
  const typed = normalise(request.text.slice(0, 100)).trim();
  const limit = Math.min(20, Math.max(1, request.limit ?? 8));
  if (typed === '') return { suggestions: [] };
  const letters = asLetters(typed);
  const words = new Map<string, Ranked>();
  const titles: Ranked[] = [];
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const table = tableOf(collection);
    for (const found of suggestWords(table, typed, letters, limit)) {
      const same = words.get(found.suggestion.text);
      if (same === undefined) words.set(found.suggestion.text, found);
      else same.suggestion.count += found.suggestion.count;
    }
    titles.push(...suggestTitles(collection, table, typed, limit));
  }
  const order = (a: Ranked, b: Ranked): number =>
    a.rank - b.rank ||
    b.suggestion.count - a.suggestion.count ||
    a.suggestion.text.length - b.suggestion.text.length ||
    (a.suggestion.text < b.suggestion.text ? -1 : 1);
  titles.sort(order);
  const roomForWords = Math.max(Math.ceil(limit / 2), limit - titles.length);
  const best = [...words.values()].sort(order).slice(0, roomForWords);
  return { suggestions: [...best, ...titles].slice(0, limit).map((found) => found.suggestion) };
}

/** A query that finds something, near the one that found nothing; null where there is none. */
export function correct(collections: Collections, request: SearchRequest): string | null {
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const query = readQuery(request.text, (term) => collection.index.documentCountOf(term) > 0);
    const words = query.words.map(({ term }) =>
      collection.index.documentCountOf(term) > 0 ? term : tableOf(collection).words.near(term),
    );
    const typed = query.words.map((word) => word.term);
    const found = words.filter((word) => word !== null);
    if (found.length === typed.length && found.some((word, index) => word !== typed[index]))
      return found.join(' ');
  }
  return null;
}
