/** From a document's words to the terms that the inverted index keeps, with their impacts. */
import type { DocumentWords } from '../text/document-words.ts';
import { partsOf } from '../text/tokenise.ts';

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

/** Weighted occurrence of a term over the fields, each damped by its length: BM25F's pseudo-frequency. */
function weightedFrequencies(words: DocumentWords): Map<string, number> {
  const frequencies = new Map<string, number>();
  const add = (term: string, share: number): void => {
    frequencies.set(term, (frequencies.get(term) ?? 0) + share);
  };
  for (const field of ['title', 'text', 'labels'] as const) {
    const { weight, lengthShare, usualLength } = fieldParameters[field];
    const { terms } = words[field];
    const share = weight / (1 - lengthShare + (lengthShare * terms.length) / usualLength);
    for (const term of terms) {
      add(term, share);
      for (const part of partsOf(term)) add(part, share * partShare);
    }
  }
  return frequencies;
}

/** The impact 1–255 of each term of a document: BM25's saturated frequency f / (k1 + f), in steps of 1/255. */
export function impactsOf(words: DocumentWords): Map<string, number> {
  const frequencies = weightedFrequencies(words);
  for (const [term, frequency] of frequencies) {
    frequencies.set(term, Math.max(1, Math.round((255 * frequency) / (saturation + frequency))));
  }
  return frequencies;
}
