/** Cuts normalised text into words: the dictionary's for Chinese, with our lexicon; Latin words and formulae as they stand. */
import { dict } from '@node-rs/jieba/dict.js';
import { jiebaDictionary } from './lexicon.ts';
import { Segmenter } from './segment.ts';

export interface Token {
  term: string;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
}

let shared: Segmenter | null = null;

/** The one segmenter of this thread; loading takes about 0.2 s, so it happens on first use. */
function segmenter(): Segmenter {
  shared ??= new Segmenter(Buffer.from(dict).toString('utf8'), jiebaDictionary());
  return shared;
}

const hanOnly = /^\p{Script=Han}+$/u;
const wordlike = /[\p{L}\p{N}]/u;
/** What stands together in a piece of no Chinese: `x-ray` gives two, `3.5` and `20mpa` one. */
const latinPiece = /[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu;

/** Chinese characters only? The common block is told by its codes, because this is asked for every word. */
export function isHan(term: string): boolean {
  for (let index = 0; index < term.length; index++) {
    const code = term.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) return hanOnly.test(term);
  }
  return term.length > 0;
}

/** A single code point? */
function isSingle(term: string): boolean {
  return term.length === 1 || (term.length === 2 && term.codePointAt(0)! > 0xffff);
}

/** Most pieces that are no word are one mark of punctuation: their answers are kept by code. */
const silentMarks = new Map<number, boolean>();

function isSilent(piece: string): boolean {
  if (piece.length > 1) return !wordlike.test(piece);
  const code = piece.charCodeAt(0);
  let silent = silentMarks.get(code);
  if (silent === undefined) silentMarks.set(code, (silent = !wordlike.test(piece)));
  return silent;
}

/**
 * Words of a normalised text, in order, without punctuation and spaces. Two or more single characters in a row, which
 * the dictionary does not know as a word, become overlapping pairs: `烷 烃` → `烷烃`; alone, a character stays.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  /** Single characters in a row: where the row began, and how many. */
  let rowStart = 0;
  let rowEnd = 0;
  let rowLength = 0;
  const closeRow = (): void => {
    if (rowLength === 1) tokens.push({ term: text.slice(rowStart, rowEnd), start: rowStart, end: rowEnd });
    else if (rowLength > 1) pushPairs(text, rowStart, rowEnd, tokens);
    rowLength = 0;
  };
  const cutter = segmenter();
  const { ends, nodes, count } = cutter.cut(text);
  let start = 0;
  for (let index = 0; index < count; index++) {
    const end = ends[index]!;
    const term = cutter.spelling(text, start, end, nodes[index]!);
    if (isHan(term)) {
      if (isSingle(term)) {
        if (rowLength++ === 0) rowStart = start;
        rowEnd = end;
      } else {
        if (rowLength > 0) closeRow();
        tokens.push({ term, start, end });
      }
    } else {
      if (rowLength > 0) closeRow();
      if (!isSilent(term)) pushLatin(term, start, tokens);
    }
    start = end;
  }
  closeRow();
  return tokens;
}

function pushPairs(text: string, from: number, end: number, tokens: Token[]): void {
  let first = from;
  let second = first + widthAt(text, first);
  while (second < end) {
    const third = second + widthAt(text, second);
    tokens.push({ term: text.slice(first, third), start: first, end: third });
    first = second;
    second = third;
  }
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

function pushLatin(piece: string, start: number, tokens: Token[]): void {
  for (const match of piece.matchAll(latinPiece)) {
    tokens.push({ term: match[0], start: start + match.index, end: start + match.index + match[0].length });
  }
}

const partsCache = new Map<string, readonly string[]>();

/**
 * Dictionary words inside a longer Chinese word: `燃料电池` → `燃料`, `电池`. First the words of two and of three
 * characters within each word of the best cut, then that word itself: the order of jieba's cut for search.
 */
export function partsOf(term: string): readonly string[] {
  if (term.length < 3 || !isHan(term)) return noParts;
  const known = partsCache.get(term);
  if (known !== undefined) return known;
  const parts = new Set<string>();
  for (const word of wordsWithin(term)) {
    const characters = [...word];
    for (const length of [2, 3]) {
      if (characters.length <= length) continue;
      for (let at = 0; at + length <= characters.length; at++) {
        const part = characters.slice(at, at + length).join('');
        if (segmenter().has(part)) parts.add(part);
      }
    }
    if (word.length >= 2) parts.add(word);
  }
  parts.delete(term);
  const list = [...parts];
  if (partsCache.size < 200_000) partsCache.set(term, list);
  return list;
}

const noParts: readonly string[] = [];

function wordsWithin(term: string): string[] {
  const { ends, count } = segmenter().cut(term);
  return Array.from({ length: count }, (_, index) =>
    term.slice(index === 0 ? 0 : ends[index - 1], ends[index]),
  );
}
