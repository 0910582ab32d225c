/** The embedded engine: one collection a kind, and the operations on them. Synchronous; the host makes it a port. */
import { checksumOf } from '../checksum.ts';
import type { DocumentKey, DocumentKind, SearchDocument } from '../documents.ts';
import { searchSorts, type EngineCapabilities, type EngineSize } from '../port.ts';
import { findBrokers } from '../matching/brokers.ts';
import { findMatches } from '../matching/match.ts';
import { emptyCollections, type Collections } from './collections.ts';
import type { OperationName, Operations } from './operations.ts';
import { search } from './search.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { suggest } from './suggest.ts';

export const embeddedCapabilities: EngineCapabilities = {
  name: 'embedded',
  facets: true,
  sorts: searchSorts,
  phrases: true,
  excludedWords: true,
  pinyin: true,
  didYouMean: true,
  matching: true,
  snapshots: true,
};

function addAll(collections: Collections, documents: Iterable<SearchDocument>): void {
  for (const document of documents) collections[document.kind].upsert(document);
}

const kindOf = (key: DocumentKey): DocumentKind => key.slice(0, key.indexOf(':')) as DocumentKind;

function removeAll(collections: Collections, keys: Iterable<DocumentKey>): void {
  for (const key of keys) collections[kindOf(key)]?.remove(key);
}

function sizeOf(collections: Collections): EngineSize {
  const all = Object.values(collections);
  const count = (kind: DocumentKind): number => collections[kind].documentCount;
  return {
    documents: all.reduce((sum, collection) => sum + collection.documentCount, 0),
    byKind: {
      achievement: count('achievement'),
      need: count('need'),
      organisation: count('organisation'),
      broker: count('broker'),
    },
    terms: all.reduce((sum, collection) => sum + collection.index.termCount, 0),
    deleted: all.reduce((sum, collection) => sum + collection.deletedCount, 0),
  };
}

/** The day, which no change asks for. */
const unasked = new Date(0);

export class EmbeddedEngine {
  #collections = emptyCollections();
  /** What `replaceBegin` opened; changes meanwhile go to both, so that nothing is lost at the swap. */
  #next: Collections | null = null;
  /** Removed while the next index is being filled: a reader that saw them earlier must not bring them back. */
  #removedMeanwhile = new Set<DocumentKey>();

  get collections(): Collections {
    return this.#collections;
  }

  #change(change: (collections: Collections) => void): void {
    change(this.#collections);
    if (this.#next !== null) change(this.#next);
  }

  /** A snapshot in steps. Nothing may change before the last; the host sees to that. */
  snapshotSteps({ path, cursor }: Operations['snapshot']['argument']): Generator<void, void> {
    return writeSnapshot(path, this.#collections, cursor);
  }

  /** What a change that takes long does, in steps of about a millisecond; null where it is short. */
  stepsOf(operation: OperationName, argument: unknown): Iterator<void, void> | null {
    if (operation === 'snapshot') return this.snapshotSteps(argument as Operations['snapshot']['argument']);
    if (operation !== 'upsert' && operation !== 'replaceAdd') return null;
    const add = (document: SearchDocument): void => this.perform(operation, [document], unasked);
    return Iterator.from(argument as SearchDocument[]).map(add);
  }

  /** Performs one operation. `now` is what freshness and deadlines are measured against. */
  perform<Name extends OperationName>(
    operation: Name,
    argument: Operations[Name]['argument'],
    now: Date,
  ): Operations[Name]['answer'] {
    const operations: {
      [Key in OperationName]: (argument: Operations[Key]['argument']) => Operations[Key]['answer'];
    } = {
      search: (request) => search(this.#collections, request),
      suggest: (request) => suggest(this.#collections, request),
      matches: (request) => findMatches(this.#collections[request.targetKind], request, now),
      brokers: (request) => findBrokers(this.#collections.broker, request),
      upsert: (documents) => {
        for (const document of documents) this.#removedMeanwhile.delete(document.key);
        this.#change((collections) => addAll(collections, documents));
      },
      remove: (keys) => {
        if (this.#next !== null) for (const key of keys) this.#removedMeanwhile.add(key);
        this.#change((collections) => removeAll(collections, keys));
      },
      replaceBegin: () => {
        this.#next = emptyCollections();
        this.#removedMeanwhile.clear();
      },
      replaceAdd: (documents) => {
        const present = documents.filter((document) => !this.#removedMeanwhile.has(document.key));
        addAll(this.#next ?? this.#collections, present);
      },
      replaceEnd: () => {
        if (this.#next !== null) this.#collections = this.#next;
        this.#next = null;
      },
      replaceAbandon: () => {
        this.#next = null;
      },
      clear: () => {
        this.#collections = emptyCollections();
        this.#next = null;
      },
      size: () => sizeOf(this.#collections),
      versions: () =>
        Object.fromEntries(
          Object.values(this.#collections).flatMap((collection) => [...collection.versions()]),
        ),
      checksums: (keys) =>
        Object.fromEntries(
          keys.flatMap((key) => {
            const document = this.#collections[kindOf(key)]?.get(key);
            return document === undefined ? [] : [[key, checksumOf(document)]];
          }),
        ),
      snapshot: (where) => {
        for (const step of this.snapshotSteps(where)) void step;
      },
      restore: (path) => {
        const restored = readSnapshot(path);
        if (restored === null) return null;
        this.#collections = restored.collections;
        this.#next = null;
        return { documents: sizeOf(restored.collections).documents, cursor: restored.cursor };
      },
    };
    return operations[operation](argument);
  }
}
