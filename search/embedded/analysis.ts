/** From a document's words to the terms that the inverted index keeps, with their impacts. */
import type { DocumentWords } from '../text/document-words.ts';
import { Tally } from '../text/tally.ts';

interface FieldParameters {
  /** How much an occurrence counts beside one in the body. */
  weight: number;
  /** 0: length does not matter; 1: an occurrence counts in proportion to 1 / length. Source: BM25F, Robertson 2004. */
  lengthShare: number;
  /** Words of a usual text of this field. A constant, so that no score moves because another document arrived. */
  usualLength: number;
}

const fieldParameters = {
  title: { weight: 3, lengthShare: 0.5, usualLength: 10 },
  text: { weight: 1, lengthShare: 0.7, usualLength: 150 },
  labels: { weight: 1, lengthShare: 0, usualLength: 4 },
} satisfies Record<string, FieldParameters>;

/** BM25's k1: how fast further occurrences stop adding. Range 1.2–2; default of Lucene. */
const saturation = 1.2;

/** A dictionary word inside a longer word counts this much of an occurrence. */
const partShare = 0.5;

/** What an occurrence in a field of so many words counts. */
function shareOf(field: keyof typeof fieldParameters, length: number): number {
  const { weight, lengthShare, usualLength } = fieldParameters[field];
  return weight / (1 - lengthShare + (lengthShare * length) / usualLength);
}

const saturated = (frequency: number): number => frequency / (saturation + frequency);

/** Of the words of a title about half stand in its text as well. */
const titleInText = 0.5;

/**
 * What `impactsOf` gives a word, 0–1, where only the words of title and text are counted and known is whether the title
 * holds it: for an engine that does not count occurrences.
 */
export function likelyImpact(inTitle: boolean, titleLength: number, textLength: number): number {
  const text = shareOf('text', textLength);
  return saturated(inTitle ? shareOf('title', titleLength) + titleInText * text : text);
}

const tally = new Tally();

/** Weighted occurrence of each word over the fields, each damped by its length: BM25F's pseudo-frequency. */
function weighOccurrences(words: DocumentWords): void {
  tally.begin();
  for (const field of ['title', 'text', 'labels'] as const) {
    const found = words[field].words;
    const share = shareOf(field, found.length);
    for (const word of found) {
      tally.add(word, share);
      for (const part of word.parts) tally.add(part, share * partShare);
    }
  }
}

/**
 * The impact 1–255 of each word of a document: BM25's saturated frequency f / (k1 + f), in steps of 1/255. The next call
 * overwrites the answer.
 */
export function impactsOf(words: DocumentWords): Tally {
  weighOccurrences(words);
  const { amounts, count } = tally;
  for (let slot = 0; slot < count; slot++)
    amounts[slot] = Math.max(1, Math.round(255 * saturated(amounts[slot]!)));
  return tally;
}
