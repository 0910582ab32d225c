/** As-you-type suggestions (words and titles, also by pinyin), and “did you mean”. */
import type { DocumentKind } from '../documents.ts';
import type { SearchRequest, Segment, SuggestRequest, SuggestResponse, Suggestion } from '../port.ts';
import { isGenreWord } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { asLetters, spell, type Spelling } from '../text/pinyin.ts';
import { isHan } from '../text/tokenise.ts';
import type { Collection } from './collection.ts';
import { readQuery } from './query.ts';
import type { Store } from './store.ts';
import { TitleTable } from './titles.ts';

type Collections = Record<DocumentKind, Collection>;

interface Word {
  term: string;
  count: number;
  /** Known after it was first asked for. */
  spelling: Spelling | null;
}

/** What suggestions of one collection are made from; kept in step as it changes. */
interface Table {
  /** What the table is of: a compaction gives documents new places. */
  store: Store;
  titles: TitleTable;
  /** Most frequent first. */
  words: Word[];
  /** Changes of the collection when the words were last ordered. */
  changes: number;
}

const tables = new WeakMap<Collection, Table>();

/** Words that are offered; rarer ones are found by searching. Bounds the work of spelling them. */
const mostWords = 20_000;
/** Words may miss this share of changes in a large collection: their order need not be of this second. */
const staleShare = 0.1;

function offeredWords(collection: Collection): Word[] {
  const counted: { term: string; count: number }[] = [];
  for (const term of collection.index.terms()) {
    if (term.length > 1 && /^[\p{L}]/u.test(term) && !isGenreWord(term))
      counted.push({ term, count: collection.index.documentCountOf(term) });
  }
  counted.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  return counted.slice(0, mostWords).map((word) => ({ ...word, spelling: null }));
}

function tableOf(collection: Collection): Table {
  let table = tables.get(collection);
  if (table === undefined || table.store !== collection.store) {
    const { store, changes } = collection;
    table = { store, titles: new TitleTable(), words: offeredWords(collection), changes };
    tables.set(collection, table);
  }
  const allowed = collection.documentCount < 5000 ? 0 : collection.documentCount * staleShare;
  if (collection.changes - table.changes > allowed) {
    table.words = offeredWords(collection);
    table.changes = collection.changes;
  }
  const { titles } = table;
  for (; titles.placeCount < collection.placeCount; titles.placeCount++) {
    const place = titles.placeCount;
    if (collection.isLive(place)) titles.add(place, normalise(collection.titleAt(place)));
  }
  return table;
}

const spellingOf = (word: Word): Spelling => (word.spelling ??= spell(word.term));

function segmentsOf(text: string, at: number, length: number): Segment[] {
  const pieces = [
    { text: text.slice(0, at), marked: false },
    { text: text.slice(at, at + length), marked: true },
    { text: text.slice(at + length), marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/** How a word answers what was typed; lower is better, null not at all. */
function wordRank(word: Word, typed: string, letters: string | null): number | null {
  if (word.term.startsWith(typed)) return 0;
  if (letters === null || !isHan(word.term)) return null;
  const spelling = spellingOf(word);
  if (spelling.full === letters || spelling.initials === letters) return 1;
  if (spelling.full.startsWith(letters)) return 2;
  return spelling.initials.startsWith(letters) ? 3 : null;
}

interface Ranked {
  suggestion: Suggestion;
  rank: number;
}

function suggestWords(table: Table, typed: string, letters: string | null, limit: number): Ranked[] {
  const found: Ranked[] = [];
  for (const word of table.words) {
    const rank = wordRank(word, typed, letters);
    if (rank === null) continue;
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

/** Is the edit distance of two Latin words at most `most`? Optimal string alignment: a swap is one edit. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, before[column - 2]! + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return false;
    before = previous;
    previous = current;
  }
  return previous[b.length]! <= most;
}

/** A word of the index for one that it does not hold: spelled alike in pinyin, or a Latin word one or two edits away. */
function replacement(collection: Collection, term: string): string | null {
  const { words } = tableOf(collection);
  const letters = isHan(term) ? spell(term).full : asLetters(term);
  const alike = words.find(
    (word) => word.term !== term && isHan(word.term) && spellingOf(word).full === letters,
  );
  if (alike !== undefined) return alike.term;
  if (isHan(term) || term.length < 4) return null;
  const most = term.length >= 8 ? 2 : 1;
  return words.find((word) => /^[a-z]/.test(word.term) && withinEdits(term, word.term, most))?.term ?? null;
}

/** A query that finds something, near the one that found nothing; null where there is none. */
export function correct(collections: Collections, request: SearchRequest): string | null {
  for (const kind of new Set(request.kinds)) {
    const collection = collections[kind];
    const query = readQuery(request.text, (term) => collection.index.documentCountOf(term) > 0);
    const words = query.words.map(({ term }) =>
      collection.index.documentCountOf(term) > 0 ? term : replacement(collection, term),
    );
    const typed = query.words.map((word) => word.term);
    const found = words.filter((word) => word !== null);
    if (found.length === typed.length && found.some((word, index) => word !== typed[index]))
      return found.join(' ');
  }
  return null;
}
