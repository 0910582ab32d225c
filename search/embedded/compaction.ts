/**
 * Compaction: the live documents of a store move to a new one, a few at a time, while the old one goes on answering and
 * changing. Nothing is analysed again but what arrived meanwhile.
 */
import type { DocumentKey } from '../documents.ts';
import { appendDocument, killPlace, Store } from './store.ts';

/** Work of one step: documents moved, or postings. */
const documentsPerStep = 8;
const postingsPerStep = 2048;

export interface Compaction {
  /** A document of the old store has died: the new one must not keep it. */
  removed(key: DocumentKey): void;
  /** Takes some steps; the finished store at the end, null before it. */
  advance(steps: number): Store | null;
}

export function compact(source: Store): Compaction {
  const target = new Store();
  const dead: DocumentKey[] = [];
  const work = moving(source, target, dead);
  return {
    removed: (key) => {
      dead.push(key);
    },
    advance: (steps) => {
      for (let step = 0; step < steps; step++) if (work.next().done === true) return target;
      return null;
    },
  };
}

/** The whole way in steps: documents, then postings term by term, then what changed meanwhile. */
function* moving(source: Store, target: Store, dead: DocumentKey[]): Generator<void, void> {
  const placeCount = source.keys.length;
  /** New place + 1 by old place; 0 where it was dead. */
  const movedTo = new Uint32Array(placeCount);
  for (let place = 0; place < placeCount; place++) {
    // What dies from here on is in `dead` as well, and leaves at the end.
    if (source.keys[place] !== '') movedTo[place] = moveDocument(source, place, target) + 1;
    if (place % documentsPerStep === documentsPerStep - 1) yield;
  }
  yield* movePostings(source, target, movedTo);
  for (let place = placeCount; ;) {
    for (let key = dead.shift(); key !== undefined; key = dead.shift()) {
      const moved = target.placeOf.get(key);
      if (moved !== undefined) killPlace(target, moved);
      yield;
    }
    if (place === source.keys.length) return;
    if (source.keys[place] !== '') appendDocument(target, source.document(place));
    place++;
    yield;
  }
}

function moveDocument(source: Store, from: number, target: Store): number {
  const place = target.append(source.keys[from]!, source.documentBytes(from), source.gistBytes(from));
  target.facts.copy(place, source.facts, from);
  target.directions.copy(place, source.directions, from);
  return place;
}

/** Terms keep their numbers, because gists name them. */
function* movePostings(source: Store, target: Store, movedTo: Uint32Array): Generator<void, void> {
  let work = 0;
  for (let id = 0; id < source.index.idCount; id++) {
    target.index.introduce(source.index.termOf(id));
    // Terms that a change adds meanwhile, and blocks that it closes, are of places that come at the end.
    const cursor = source.index.cursorOf(id);
    const blockCount = cursor.blockCount;
    for (let block = 0; block < blockCount; block++) {
      const { places, impacts, count } = cursor.read(block);
      for (let at = 0; at < count; at++) {
        const place = movedTo[places[at]!] ?? 0;
        if (place > 0) target.index.push(id, place - 1, impacts[at]!);
      }
      work += count;
    }
    work += 16;
    if (work > postingsPerStep) {
      work = 0;
      yield;
    }
  }
}
