/** The searched texts of a document, and their words: cut once, used by the index and by the matcher. */
import type { SearchDocument } from '../documents.ts';
import { canonical, isStopWord } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokenise.ts';

export interface DocumentTexts {
  title: string;
  text: string;
  labels: string;
}

/** The texts of a document that are searched. */
export function textsOf(document: SearchDocument): DocumentTexts {
  switch (document.kind) {
    case 'achievement':
    case 'need':
      return {
        title: document.title,
        text: [
          document.summary,
          document.body,
          ...document.indicators.map((indicator) => indicator.name),
        ].join('\n'),
        labels: [...document.tags, document.organisationName ?? ''].join(' '),
      };
    case 'organisation':
      return { title: document.name, text: document.summary, labels: document.tags.join(' ') };
    case 'broker':
      return {
        title: document.name,
        text: document.introduction,
        labels: [...document.tags, document.agencyName ?? '', document.level].join(' '),
      };
  }
}

export interface FieldWords {
  /** The normalised text. */
  normal: string;
  /** Canonical words without stop words, in order, repeated as they occur. */
  terms: string[];
}

export type DocumentWords = Record<keyof DocumentTexts, FieldWords>;

/** What stands for a word: its canonical spelling, null for a stop word. Kept, because most words come again and again. */
const standsFor = new Map<string, string | null>();

function spellingOf(term: string): string | null {
  const known = standsFor.get(term);
  if (known !== undefined) return known;
  const spelling = isStopWord(term) ? null : canonical(term);
  if (standsFor.size < 500_000) standsFor.set(term, spelling);
  return spelling;
}

/** The words of one text. */
export function wordsOfText(text: string): FieldWords {
  const normal = normalise(text);
  const terms: string[] = [];
  for (const token of tokenise(normal)) {
    const term = spellingOf(token.term);
    if (term !== null) terms.push(term);
  }
  return { normal, terms };
}

/** The words of a document, field by field. */
export function wordsOf(document: SearchDocument): DocumentWords {
  const { title, text, labels } = textsOf(document);
  return { title: wordsOfText(title), text: wordsOfText(text), labels: wordsOfText(labels) };
}
