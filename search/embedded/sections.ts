/** A store as a list of sections, and back: mostly its arrays as they lie in memory. */
import type { Column, NumberColumn } from './columns.ts';
import type { ParkingFile } from './records.ts';
import { Store } from './store.ts';

/** Bytes that a snapshot keeps. `bytes` is asked once, when they are written. */
export interface Section {
  length: number;
  bytes: () => Uint8Array;
}

/** A section of a file that is being read. */
export interface StoredSection {
  position: number;
  length: number;
}

const asBytes = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const ofArray = (array: ArrayBufferView): Section => ({
  length: array.byteLength,
  bytes: () => asBytes(array),
});

function ofJson(value: unknown): Section {
  const bytes = Buffer.from(JSON.stringify(value));
  return { length: bytes.length, bytes: () => bytes };
}

/** What says how many sections a store's lists take. */
interface Shape {
  arenaChunks: number;
  arenaEnd: number;
  documentChunks: number;
  gistChunks: number;
}

const columnsOf = (store: Store): Column<unknown>[] => Object.values(store.facts.values) as Column<unknown>[];
const numberColumnsOf = (store: Store): NumberColumn[] => Object.values(store.facts.numbers);

/** Sections of a store, in the order in which `readStore` takes them. */
export function sectionsOf(store: Store): Section[] {
  const placeCount = store.keys.length;
  const { terms, columns, arena, end } = store.index.parts();
  const documents = store.documents.chunks();
  const gists = store.gists.chunks();
  const shape: Shape = {
    arenaChunks: arena.length,
    arenaEnd: end,
    documentChunks: documents.length,
    gistChunks: gists.length,
  };
  return [
    ofJson(shape),
    ofJson(store.keys),
    ofJson(terms),
    ofArray(columns),
    ...arena.map(ofArray),
    ...columnsOf(store).flatMap((column) => [
      ofJson(column.values),
      ofArray(column.codes.subarray(0, placeCount)),
    ]),
    ...numberColumnsOf(store).map((column) => ofArray(column.numbers.subarray(0, placeCount))),
    ofArray(store.positions.subarray(0, 4 * placeCount)),
    ofArray(store.directions.rowsUntil(placeCount)),
    ...documents,
    ...gists,
  ];
}

/** Reads a store from the next sections. `read` gives the bytes of one, in memory of its own. */
export function readStore(
  next: () => StoredSection,
  read: (section: StoredSection) => Uint8Array<ArrayBuffer>,
  file: ParkingFile,
): Store {
  const store = new Store();
  const array = (): ArrayBuffer => read(next()).buffer;
  const json = (): unknown => JSON.parse(Buffer.from(array()).toString('utf8'));
  const several = <Item>(count: number, item: () => Item): Item[] => Array.from({ length: count }, item);

  const shape = json() as Shape;
  store.keys = json() as string[];
  store.keys.forEach((key, place) => {
    if (key !== '') store.placeOf.set(key, place);
  });
  const terms = json() as string[];
  const columns = new Uint32Array(array());
  const arena = several(shape.arenaChunks, () => new Uint32Array(array()));
  store.index.load(terms, columns, arena, shape.arenaEnd);
  for (const column of columnsOf(store)) column.load(json() as unknown[], new Uint32Array(array()));
  for (const column of numberColumnsOf(store)) column.load(new Float64Array(array()));
  store.positions = new Float64Array(array());
  store.directions.load(new Int8Array(array()));
  store.documents.load(file, several(shape.documentChunks, next));
  store.gists.load(file, several(shape.gistChunks, next));
  return store;
}
