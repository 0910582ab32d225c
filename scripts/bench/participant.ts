/** One search engine of the bench, and what all are asked to do. */
import type { ListingDocument } from '../../search/index.ts';
import { profileOf } from '../../search/matching/profile.ts';
import { wordsOf, type FieldWords } from '../../search/text/document-words.ts';
import { partsOf } from '../../search/text/tokenise.ts';

export interface Usage {
  memory_mib: number;
  /** Processor time since the beginning, of all threads. */
  cpu_s: number;
}
export const nothing: Usage = { memory_mib: 0, cpu_s: 0 };

export interface Participant {
  /** Index these documents; the participant is empty before. */
  build(documents: Iterable<ListingDocument>): Promise<void>;
  /** The best of the documents for a need, as a person would be shown: at most `limit`. @returns how many */
  ask(need: ListingDocument, limit: number): Promise<number>;
  /** The score of every document that answers at all, by id. */
  scores(need: ListingDocument): Promise<Map<string, number>>;
  /** What it uses outside this process. */
  outside(): Usage;
  /** Write the index and say how large it is on disk, or why it cannot be written. */
  save(folder: string): Promise<{ size_mib: number } | { refused: string }>;
  /** Be ready from what `save` wrote; null where the index lies on disk anyway. */
  restore: ((folder: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** A listing cut into words by our tokeniser, with the words inside long words: what the peers are given. */
export interface CutListing {
  id: string;
  title: string[];
  text: string[];
}

const withParts = (terms: readonly string[]): string[] => terms.flatMap((term) => [term, ...partsOf(term)]);
const termsOf = ({ words }: FieldWords): string[] => words.map(({ term }) => term);

export function cut(document: ListingDocument): CutListing {
  const { title, text } = wordsOf(document);
  return { id: document.id, title: withParts(termsOf(title)), text: withParts(termsOf(text)) };
}

/**
 * Strongest words of a need's text that it is looked up by, beside those of its title. With 4 of them MiniSearch ordered
 * the judged pairs better (NDCG@10 0.666) than with none (0.645), 8 (0.654) or 20 (0.656); fewer words are also faster.
 */
const textWords = 4;
const known = new WeakMap<ListingDocument, string[]>();

/** The words that a need is looked up by, each once. Kept, so that no peer pays for our cutting when it is asked. */
export function queryWords(need: ListingDocument): string[] {
  let words = known.get(need);
  if (words === undefined) {
    const text = profileOf(need)
      .keywords.slice(0, textWords)
      .map(({ term }) => term);
    words = [...new Set(withParts([...termsOf(wordsOf(need).title), ...text]))];
    known.set(need, words);
  }
  return words;
}

/** How much a word of the title counts beside one of the text, where a peer lets us say. */
export const titleBoost = 3;

/** Documents handed over at once. */
export const batchSize = 500;

/** In batches, so that nobody holds all documents at once. */
export function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
