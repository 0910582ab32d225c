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

/** What is made of a piece of a text: 0 is not asked yet. */
const hanCharacter = 1;
/** It is a word. */
const whole = 2;
/** It holds several words of letters and digits. */
const mixed = 3;
const silent = 4;

function kindOf(piece: string): number {
  if (isHan(piece)) return isSingle(piece) ? hanCharacter : whole;
  if (!wordlike.test(piece)) return silent;
  return piece.match(latinPiece)![0] === piece ? whole : mixed;
}

/** Kinds that were asked for: of the dictionary's words by their number, of other pieces of one unit by its code. */
const kindsOfWords = [0];
const kindsOfUnits = new Uint8Array(65_536);

function kindAt(text: string, start: number, end: number, entry: number): number {
  if (entry > 0) return (kindsOfWords[entry] ??= kindOf(text.slice(start, end)));
  if (end > start + 1) return kindOf(text.slice(start, end));
  return (kindsOfUnits[text.charCodeAt(start)]! ||= kindOf(text[start]!));
}

/** Takes a word: its offsets, and its number among the dictionary's (see `Cut`), 0 where it is none of them. */
type TakeWord = (start: number, end: number, entry: number) => void;

/**
 * Hands out the words of a normalised text, in order, without punctuation and spaces. Two or more single characters in
 * a row, which the dictionary does not know as a word, become overlapping pairs: `烷 烃` → `烷烃`; alone, a character
 * stays.
 */
export function eachWord(text: string, take: TakeWord): void {
  /** Single characters in a row: where the row began, how many, and the last one's number. */
  let rowStart = 0;
  let rowLength = 0;
  let rowEntry = 0;
  const closeRow = (end: number): void => {
    if (rowLength === 1) take(rowStart, end, rowEntry);
    else eachPair(text, rowStart, end, take);
    rowLength = 0;
  };
  const { ends, entries, count } = segmenter().cut(text);
  for (let index = 0, start = 0; index < count; index++) {
    const end = ends[index]!;
    const entry = entries[index]!;
    const kind = kindAt(text, start, end, entry);
    if (kind === hanCharacter) {
      if (rowLength++ === 0) rowStart = start;
      rowEntry = entry;
    } else {
      if (rowLength > 0) closeRow(start);
      if (kind === whole) take(start, end, entry);
      else if (kind === mixed) eachLatin(text.slice(start, end), start, take);
    }
    start = end;
  }
  if (rowLength > 0) closeRow(text.length);
}

function eachPair(text: string, from: number, end: number, take: TakeWord): void {
  let first = from;
  let second = first + widthAt(text, first);
  while (second < end) {
    const third = second + widthAt(text, second);
    take(first, third, 0);
    first = second;
    second = third;
  }
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

function eachLatin(piece: string, start: number, take: TakeWord): void {
  for (const match of piece.matchAll(latinPiece))
    take(start + match.index, start + match.index + match[0].length, 0);
}

/** The words of a normalised text with their offsets: see `eachWord`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => tokens.push({ term: text.slice(start, end), start, end }));
  return tokens;
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
