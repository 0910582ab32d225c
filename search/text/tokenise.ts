/** Cuts normalised text into words: jieba for Chinese, with our lexicon; Latin words and formulae as they stand. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { jiebaDictionary } from './lexicon.ts';

export interface Token {
  term: string;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
}

let shared: Jieba | null = null;

/** The one segmenter of this thread; loading takes about 0.3 s, so it happens on first use. */
function segmenter(): Jieba {
  if (shared === null) {
    shared = Jieba.withDict(dict);
    shared.loadDict(Buffer.from(jiebaDictionary()));
  }
  return shared;
}

const hanOnly = /^\p{Script=Han}+$/u;
const wordlike = /[\p{L}\p{N}]/u;
/** A run that jieba leaves whole: `x-ray`, `c/c++`, `20mpa`, `3.5`. */
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

/**
 * Words of a normalised text, in order, without punctuation and spaces. Two or more single characters in a row, which
 * the dictionary does not know as a word, become overlapping pairs: `烷 烃` → `烷烃`; alone, a character stays.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let run: Token[] = [];
  const closeRun = (): void => {
    if (run.length === 1) tokens.push(run[0]!);
    for (let index = 0; index + 1 < run.length; index++) {
      const first = run[index]!;
      const second = run[index + 1]!;
      tokens.push({ term: first.term + second.term, start: first.start, end: second.end });
    }
    run = [];
  };
  for (const piece of segmenter().cut(text, false)) {
    const start = at;
    at += piece.length;
    if (isHan(piece)) {
      const token = { term: piece, start, end: at };
      if (isSingle(piece)) run.push(token);
      else {
        closeRun();
        tokens.push(token);
      }
      continue;
    }
    closeRun();
    if (!wordlike.test(piece)) continue;
    for (const match of piece.matchAll(latinPiece)) {
      tokens.push({ term: match[0], start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  closeRun();
  return tokens;
}

const partsCache = new Map<string, readonly string[]>();

/** Dictionary words inside a longer Chinese word: `燃料电池` → `燃料`, `电池`. */
export function partsOf(term: string): readonly string[] {
  if (term.length < 3 || !isHan(term)) return [];
  const known = partsCache.get(term);
  if (known !== undefined) return known;
  const parts = [...new Set(segmenter().cutForSearch(term, false))].filter(
    (part) => part !== term && part.length >= 2,
  );
  if (partsCache.size < 200_000) partsCache.set(term, parts);
  return parts;
}
