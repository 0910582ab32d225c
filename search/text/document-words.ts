/** The searched texts of a document, and their words: cut once, used by the index and by the matcher. */
import type { SearchDocument } from '../documents.ts';
import { normalise } from './normalise.ts';
import { canonicalWords, type Word } from './vocabulary.ts';

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
  words: readonly Word[];
}

export type DocumentWords = Record<keyof DocumentTexts, FieldWords>;

/** The words of one text. */
export function wordsOfText(text: string): FieldWords {
  const normal = normalise(text);
  return { normal, words: canonicalWords(normal) };
}

/** The words of a document, field by field. */
export function wordsOf(document: SearchDocument): DocumentWords {
  const { title, text, labels } = textsOf(document);
  return { title: wordsOfText(title), text: wordsOfText(text), labels: wordsOfText(labels) };
}
