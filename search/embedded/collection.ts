/**
 * The documents of one kind: their inverted index, facts, directions and packed texts, by place. Updates and deletes
 * work in place: a new version takes a new place and the old place is dead until the next compaction.
 */
import type { DocumentKey, DocumentKind, SearchDocument } from '../documents.ts';
import { profileFrom, type Profile } from '../matching/profile.ts';
import { textsOf } from '../text/document-words.ts';
import { compact, type Compaction } from './compaction.ts';
import { StoredListing, type Facts } from './facts.ts';
import { titleIn, unpackGist } from './gists.ts';
import type { InvertedIndex } from './postings.ts';
import { appendDocument, killPlace, Store } from './store.ts';
import type { DirectionTable } from './vectors.ts';

/** Compact when more than this share of the places is dead, and more than this many are. */
const compactionShare = 0.3;
const compactionMinimum = 1000;
/** Steps of a compaction that each change takes along: some tenths of a millisecond. */
const stepsPerChange = 4;

/** Inverse document frequency, as BM25 has it, of a term that so many of all documents hold; positive for every term. */
export function inverseFrequency(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

export class Collection {
  readonly kind: DocumentKind;
  #store = new Store();
  /** Grows with every document added, replaced or removed. */
  changes = 0;
  #compaction: Compaction | null = null;

  readonly #deadAllowed: number;

  constructor(kind: DocumentKind, deadAllowed = compactionMinimum) {
    this.kind = kind;
    this.#deadAllowed = deadAllowed;
  }

  get index(): InvertedIndex {
    return this.#store.index;
  }

  get facts(): Facts {
    return this.#store.facts;
  }

  get directions(): DirectionTable {
    return this.#store.directions;
  }

  /** What a snapshot keeps. */
  get store(): Store {
    return this.#store;
  }

  get documentCount(): number {
    return this.#store.placeOf.size;
  }

  /** Places given out, dead ones included. */
  get placeCount(): number {
    return this.#store.keys.length;
  }

  get deletedCount(): number {
    return this.placeCount - this.documentCount;
  }

  isLive(place: number): boolean {
    return this.#store.keys[place] !== '';
  }

  keyAt(place: number): DocumentKey {
    return this.#store.keys[place]!;
  }

  /** The document of a live place, unpacked. */
  documentAt(place: number): SearchDocument {
    return this.#store.document(place);
  }

  /** The listing of a live place; its texts are unpacked when one is asked for. */
  listingAt(place: number): StoredListing {
    const { keys, facts } = this.#store;
    const unpack = (): SearchDocument => this.documentAt(place);
    return new StoredListing(keys[place]!, this.kind, () => this.titleAt(place), facts, place, unpack);
  }

  /** The profile of the listing of a live place. */
  profileAt(place: number): Profile {
    const gist = unpackGist(this.#store.gistBytes(place), this.#store.index);
    return profileFrom(gist, () => textsOf(this.documentAt(place)).text);
  }

  titleAt(place: number): string {
    const gist = this.#store.gistBytes(place);
    return gist.length > 0 ? titleIn(gist) : textsOf(this.documentAt(place)).title;
  }

  has(key: DocumentKey): boolean {
    return this.#store.placeOf.has(key);
  }

  get(key: DocumentKey): SearchDocument | undefined {
    const place = this.#store.placeOf.get(key);
    return place === undefined ? undefined : this.documentAt(place);
  }

  /** The profile of a listing; null where it is not here. */
  profileOf(key: DocumentKey): Profile | null {
    const place = this.#store.placeOf.get(key);
    return place === undefined ? null : this.profileAt(place);
  }

  /** Live places, ascending. */
  *livePlaces(): Generator<number> {
    for (let place = 0; place < this.placeCount; place++) if (this.isLive(place)) yield place;
  }

  *documents(): Generator<SearchDocument> {
    for (const place of this.livePlaces()) yield this.documentAt(place);
  }

  /** Key and version of everything live. */
  *versions(): Generator<[DocumentKey, number]> {
    for (const place of this.livePlaces()) yield [this.keyAt(place), this.facts.numbers.version.get(place)];
  }

  /** Adds or replaces a document; an older version than the one held is ignored. */
  upsert(document: SearchDocument): void {
    const held = this.#store.placeOf.get(document.key);
    if (held !== undefined && this.facts.numbers.version.get(held) > document.version) return;
    if (held !== undefined) this.#kill(held);
    appendDocument(this.#store, document);
    this.#changed();
  }

  remove(key: DocumentKey): void {
    const place = this.#store.placeOf.get(key);
    if (place === undefined) return;
    this.#kill(place);
    this.#changed();
  }

  #kill(place: number): void {
    this.#compaction?.removed(this.keyAt(place));
    killPlace(this.#store, place);
  }

  /** Counts a change, and takes a compaction some steps further where there is one to do. */
  #changed(): void {
    this.changes++;
    const { deletedCount, placeCount } = this;
    if (
      this.#compaction === null &&
      deletedCount > this.#deadAllowed &&
      deletedCount > compactionShare * placeCount
    )
      this.#compaction = compact(this.#store);
    if (this.#compaction === null) return;
    const done = this.#compaction.advance(stepsPerChange);
    if (done === null) return;
    this.#store = done;
    this.#compaction = null;
  }

  /** Takes the place of everything held. */
  load(store: Store): void {
    this.#store = store;
    this.#compaction = null;
    this.changes++;
  }

  /** Inverse document frequency of a term. */
  idf(term: string): number {
    return inverseFrequency(this.index.documentCountOf(term), this.documentCount);
  }
}
