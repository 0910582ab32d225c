/** The documents of one kind with their inverted index and profiles; updates and deletes in place. */
import type { DocumentKey, DocumentKind, SearchDocument } from '../documents.ts';
import { profileOf, type Profile } from '../matching/profile.ts';
import { wordsOf } from '../text/document-words.ts';
import { impactsOf } from './analysis.ts';
import { InvertedIndex } from './postings.ts';
import { DirectionTable } from './vectors.ts';

/** Compact when more than this share of the places is dead, and at least this many are. */
const compactionShare = 0.3;
const compactionMinimum = 1000;

export class Collection {
  readonly kind: DocumentKind;
  index = new InvertedIndex();
  /** By place; null where the document was replaced or removed. */
  places: (SearchDocument | null)[] = [];
  /** By place; null for what is not matched. */
  profiles: (Profile | null)[] = [];
  directions = new DirectionTable();
  /** Grows with every document added, replaced or removed. */
  changes = 0;
  #placeOf = new Map<DocumentKey, number>();

  constructor(kind: DocumentKind) {
    this.kind = kind;
  }

  get documentCount(): number {
    return this.#placeOf.size;
  }

  get deletedCount(): number {
    return this.places.length - this.#placeOf.size;
  }

  get(key: DocumentKey): SearchDocument | undefined {
    const place = this.#placeOf.get(key);
    return place === undefined ? undefined : (this.places[place] ?? undefined);
  }

  /** The profile of a listing; null where it is not here. */
  profileOf(key: DocumentKey): Profile | null {
    const place = this.#placeOf.get(key);
    return place === undefined ? null : this.profiles[place]!;
  }

  *documents(): Generator<SearchDocument> {
    for (const document of this.places) if (document !== null) yield document;
  }

  /** Adds or replaces a document; an older version than the one held is ignored. */
  upsert(document: SearchDocument): void {
    const held = this.get(document.key);
    if (held !== undefined && held.version > document.version) return;
    if (held !== undefined) this.remove(document.key);
    this.changes++;
    const isListing = document.kind === 'achievement' || document.kind === 'need';
    const words = wordsOf(document);
    this.#append(document, isListing ? profileOf(document, words) : null, impactsOf(words));
  }

  #append(document: SearchDocument, profile: Profile | null, impacts: ReadonlyMap<string, number>): void {
    const place = this.places.length;
    this.places.push(document);
    this.profiles.push(profile);
    this.directions.set(place, profile?.topic ?? null);
    this.#placeOf.set(document.key, place);
    this.index.add(place, impacts);
  }

  remove(key: DocumentKey): void {
    const place = this.#placeOf.get(key);
    if (place === undefined) return;
    this.changes++;
    const document = this.places[place]!;
    this.#placeOf.delete(key);
    this.places[place] = null;
    this.profiles[place] = null;
    this.directions.set(place, null);
    this.index.discount(impactsOf(wordsOf(document!)).keys());
    if (this.deletedCount > compactionMinimum && this.deletedCount > compactionShare * this.places.length)
      this.#compact();
  }

  /** Inverse document frequency, as BM25 has it; positive for every term. */
  idf(term: string): number {
    const holding = this.index.documentCountOf(term);
    return Math.log(1 + (this.documentCount - holding + 0.5) / (holding + 0.5));
  }

  #compact(): void {
    const { places, profiles } = this;
    this.index = new InvertedIndex();
    this.places = [];
    this.profiles = [];
    this.directions = new DirectionTable();
    this.#placeOf = new Map();
    places.forEach((document, place) => {
      if (document !== null) this.#append(document, profiles[place]!, impactsOf(wordsOf(document)));
    });
  }
}
