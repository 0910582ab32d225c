/** Marks what answers the query, and cuts the snippet of a long text where the most of it stands. */
import type { Segment } from '../port.ts';
import { canonical } from '../text/lexicon.ts';
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

/** Where the wanted words stand in the original text; sorted, joined where they touch. */
function spansOf(original: string, wanted: Wanted): Span[] {
  const { text, offsets } = normaliseAligned(original);
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    spans.push({ start: offsets[start]!, end: offsets[end]! });
  };
  for (const token of tokenise(text)) {
    if (wanted.terms.has(token.term) || wanted.terms.has(canonical(token.term))) {
      add(token.start, token.end);
      continue;
    }
    for (const part of partsOf(token.term)) {
      const at = token.term.indexOf(part);
      if (wanted.terms.has(part)) add(token.start + at, token.start + at + part.length);
    }
  }
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
