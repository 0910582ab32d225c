/** Marks what answers the query, and cuts the snippet of a long text where the most of it stands. */
import type { Segment } from '../port.ts';
import { canonical, synonyms } from '../text/lexicon.ts';
import { normaliseAligned } from '../text/normalise.ts';
import { partsOf, tokenise } from '../text/tokenise.ts';

interface Span {
  start: number;
  end: number;
}

export interface Wanted {
  terms: ReadonlySet<string>;
  /** Normalised. */
  phrases: readonly string[];
}

/** Characters of a snippet. */
const snippetLength = 120;
/** Characters that a snippet shows before its first mark. */
const leadLength = 20;

/** Marks that no word reaches across: what stands between two of them is cut into words for itself. */
const clauseEnds = new Set('，。；、：！？\n ');

/** Kept, because one question marks the texts of all its hits. */
const spellingsKept = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** All that a text may hold where the index holds one of the terms. */
function spellingsOf(terms: ReadonlySet<string>): readonly string[] {
  const known = spellingsKept.get(terms);
  if (known !== undefined) return known;
  const spellings = new Set(terms);
  for (const group of synonyms())
    if (group.some((spelling) => terms.has(canonical(spelling))))
      for (const spelling of group) spellings.add(spelling);
  const list = [...spellings].filter((spelling) => spelling !== '');
  spellingsKept.set(terms, list);
  return list;
}

/** The clauses that hold one of the spellings, ascending. Only they are worth cutting into words. */
function clausesWith(text: string, spellings: readonly string[]): Span[] {
  const clauses = new Map<number, Span>();
  for (const spelling of spellings) {
    for (let at = text.indexOf(spelling); at >= 0;) {
      let start = at;
      while (start > 0 && !clauseEnds.has(text[start - 1]!)) start--;
      let end = at + spelling.length;
      while (end < text.length && !clauseEnds.has(text[end]!)) end++;
      clauses.set(start, { start, end });
      at = text.indexOf(spelling, end);
    }
  }
  return [...clauses.values()];
}

function spansOfTerms(
  text: string,
  terms: ReadonlySet<string>,
  add: (start: number, end: number) => void,
): void {
  for (const token of tokenise(text)) {
    if (terms.has(token.term) || terms.has(canonical(token.term))) {
      add(token.start, token.end);
      continue;
    }
    for (const part of partsOf(token.term)) {
      const at = token.term.indexOf(part);
      if (terms.has(part)) add(token.start + at, token.start + at + part.length);
    }
  }
}

/**
 * Where the wanted words stand in the original text; sorted, joined where they touch. `everything` cuts the whole text
 * into words, for the test that proves it needless.
 */
export function spansOf(original: string, wanted: Wanted, everything = false): Span[] {
  if (wanted.terms.size === 0 && wanted.phrases.length === 0) return [];
  const { text, offsets } = normaliseAligned(original);
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    spans.push({ start: offsets[start]!, end: offsets[end]! });
  };
  const clauses = everything
    ? [{ start: 0, end: text.length }]
    : clausesWith(text, spellingsOf(wanted.terms));
  for (const { start, end } of clauses)
    spansOfTerms(text.slice(start, end), wanted.terms, (from, to) => add(start + from, start + to));
  for (const phrase of wanted.phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
      add(at, at + phrase.length);
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function cut(original: string, spans: readonly Span[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) segments.push({ text: original.slice(start, end), marked });
  };
  let at = from;
  for (const span of spans) {
    if (span.end <= from || span.start >= to) continue;
    push(at, Math.max(at, span.start), false);
    push(Math.max(from, span.start), Math.min(to, span.end), true);
    at = Math.min(to, span.end);
  }
  push(at, to, false);
  return segments;
}

/** A whole text with its marks. */
export function highlight(original: string, wanted: Wanted): Segment[] {
  return cut(original, spansOf(original, wanted), 0, original.length);
}

/** The stretch of a text that holds the most marked characters; its beginning where nothing is marked. */
export function snippet(original: string, wanted: Wanted): Segment[] {
  if (original.length <= snippetLength) return highlight(original, wanted);
  const spans = spansOf(original, wanted);
  let best = { from: 0, marked: -1 };
  for (const first of spans.length > 0 ? spans : [{ start: 0, end: 0 }]) {
    const from = Math.max(0, Math.min(first.start - leadLength, original.length - snippetLength));
    let marked = 0;
    for (const span of spans) {
      if (span.start >= from && span.end <= from + snippetLength) marked += span.end - span.start;
    }
    if (marked > best.marked) best = { from, marked };
  }
  const to = Math.min(original.length, best.from + snippetLength);
  const segments = cut(original, spans, best.from, to);
  if (best.from > 0) segments.unshift({ text: '…', marked: false });
  if (to < original.length) segments.push({ text: '…', marked: false });
  return segments;
}
