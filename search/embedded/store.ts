/** Everything that a collection holds by place; a compaction and a snapshot take it as a whole. */
import type { DocumentKey, DocumentKind, SearchDocument } from '../documents.ts';
import { gistOf, profileFrom, type Gist } from '../matching/profile.ts';
import { bodyWordsConsidered } from '../matching/signals/alignment.ts';
import { textsOf, wordsOf } from '../text/document-words.ts';
import { impactsOf } from './analysis.ts';
import { widened } from './columns.ts';
import { Facts } from './facts.ts';
import { packGist } from './gists.ts';
import { InvertedIndex } from './postings.ts';
import { Records } from './records.ts';
import { DirectionTable } from './vectors.ts';

/** Megabytes of documents that stay in memory: some 30,000 listings. What is beyond lies in a file. */
const documentMegabytes = 48;

export class Store {
  index = new InvertedIndex();
  facts = new Facts();
  directions = new DirectionTable();
  /** By place; empty where it is dead. */
  keys: string[] = [];
  /** Documents as JSON. */
  documents = new Records(documentMegabytes);
  /** Gists of listings; length 0 for what is not matched. */
  gists = new Records(Infinity);
  /** By place: position and length in `documents`, position and length in `gists`. */
  positions = new Float64Array(4 * 8);
  placeOf = new Map<DocumentKey, number>();

  /** Takes a new place for a document whose bytes are given. */
  append(key: DocumentKey, document: Uint8Array, gist: Uint8Array): number {
    const place = this.keys.push(key) - 1;
    this.placeOf.set(key, place);
    this.positions = widened(this.positions, 4 * (place + 1));
    this.positions[4 * place] = this.documents.append(document);
    this.positions[4 * place + 1] = document.length;
    this.positions[4 * place + 2] = gist.length === 0 ? 0 : this.gists.append(gist);
    this.positions[4 * place + 3] = gist.length;
    return place;
  }

  /** The document of a live place, unpacked. */
  document(place: number): SearchDocument {
    return JSON.parse(this.documentBytes(place).toString('utf8')) as SearchDocument;
  }

  documentBytes(place: number): Buffer {
    return this.documents.read(this.positions[4 * place]!, this.positions[4 * place + 1]!);
  }

  gistBytes(place: number): Buffer {
    const length = this.positions[4 * place + 3]!;
    return length === 0 ? nothing : this.gists.read(this.positions[4 * place + 2]!, length);
  }
}

const nothing = Buffer.alloc(0);

/** Reads a document and gives it the next place. */
export function appendDocument(store: Store, document: SearchDocument): void {
  const words = wordsOf(document);
  const isListing = document.kind === 'achievement' || document.kind === 'need';
  const place = store.keys.length;
  store.index.add(place, impactsOf(words));
  const gist = isListing ? gistOf(document, words) : null;
  const packed = gist === null ? nothing : packGist(keptOf(gist, document.kind), store.index);
  store.append(document.key, Buffer.from(JSON.stringify(document)), packed);
  store.facts.set(place, document);
  const topic = gist === null ? null : profileFrom(gist, () => textsOf(document).text).topic;
  store.directions.set(place, topic);
}

/** What of a gist is asked of a stored listing: of an achievement only the keywords that a need compares its words with. */
const keptOf = (gist: Gist, kind: DocumentKind): Gist =>
  kind === 'achievement' ? { ...gist, keywords: gist.keywords.slice(0, bodyWordsConsidered) } : gist;

/** Makes a place dead. */
export function killPlace(store: Store, place: number): void {
  const document = store.document(place);
  store.placeOf.delete(document.key);
  store.keys[place] = '';
  store.index.discount(impactsOf(wordsOf(document)));
  store.directions.set(place, null);
}
