/** As-you-type suggestions (words and titles, also by pinyin), and “did you mean”. */
import type { DocumentKind } from '../documents.ts';
import type { SearchRequest, Segment, SuggestRequest, SuggestResponse, Suggestion } from '../port.ts';
import { isGenreWord } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { asLetters, spell } from '../text/pinyin.ts';
import { isHan } from '../text/tokenise.ts';
import { textsOf } from '../text/document-words.ts';
import type { Collection } from './collection.ts';
import { readQuery } from './query.ts';

type Collections = Record<DocumentKind, Collection>;

interface Word {
  term: string;
  count: number;
}

/** What suggestions of one collection are made from; rebuilt when enough has changed. */
interface Table {
  changes: number;
  /** Most frequent first. */
  words: Word[];
  titles: { key: string; title: string; normal: string }[];
}

const tables = new WeakMap<Collection, Table>();

/** Words that are offered; rarer ones are found by searching. Bounds the work of spelling them. */
const mostWords = 20_000;
/** A table may miss this share of changes in a large collection: suggestions need not be of this second. */
const staleShare = 0.02;

function tableOf(collection: Collection): Table {
  const held = tables.get(collection);
  const allowed = collection.documentCount < 5000 ? 0 : collection.documentCount * staleShare;
  if (held !== undefined && collection.changes - held.changes <= allowed) return held;
  const words = [...collection.index.terms()]
    .filter((term) => term.length > 1 && /^[\p{L}]/u.test(term) && !isGenreWord(term))
    .map((term) => ({ term, count: collection.index.documentCountOf(term) }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, mostWords);
  const titles = [...collection.documents()].map((document) => {
    const { title } = textsOf(document);
    return { key: document.key, title, normal: normalise(title) };
  });
  const table = { changes: collection.changes, words, titles };
  tables.set(collection, table);
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

/** How a word answers what was typed; lower is better, null not at all. */
function wordRank(term: string, typed: string, letters: string | null): number | null {
  if (term.startsWith(typed)) return 0;
  if (letters === null || !isHan(term)) return null;
  const spelling = spell(term);
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
  for (const { term, count } of table.words) {
    const rank = wordRank(term, typed, letters);
    if (rank === null) continue;
    const segments = segmentsOf(term, 0, rank === 0 ? typed.length : 0);
    found.push({ rank, suggestion: { text: term, segments, kind: 'word', key: null, count } });
    // Words come most frequent first, so enough of the best rank cannot be beaten.
    if (rank === 0 && found.length > 4 * limit) break;
  }
  return found;
}

function suggestTitles(table: Table, typed: string, limit: number): Ranked[] {
  const found: Ranked[] = [];
  const seen = new Set<string>();
  for (const { key, title, normal } of table.titles) {
    const at = normal.indexOf(typed);
    if (at < 0 || seen.has(normal)) continue;
    seen.add(normal);
    // Where folding changed the length, offsets do not carry over: the title is shown without a mark.
    const segments =
      normal.length === title.length ? segmentsOf(title, at, typed.length) : [{ text: title, marked: false }];
    found.push({
      rank: at === 0 ? 4 : 5,
      suggestion: { text: title, segments, kind: 'title', key, count: 1 },
    });
    if (found.length >= 20 * limit) break;
  }
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
    const live = ({ suggestion }: Ranked): boolean => collection.get(suggestion.key!) !== undefined;
    titles.push(...suggestTitles(table, typed, limit).filter(live));
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
    (word) => word.term !== term && isHan(word.term) && spell(word.term).full === letters,
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
