/** Directions of documents, a row of signed bytes for each place, and the exact search for the nearest. */
import type { Collection } from './collection.ts';
import { dimensions, DotRows, rowsPerCall } from './dots.ts';
import { BestOf, type Found } from './top-k.ts';

export { dimensions };

const scale = 127;

/** Growing table of rows; a row of zeros is a document without a direction. */
export class DirectionTable {
  /** Opened by the first direction: organisations and brokers have none. */
  #rows: DotRows | null = null;

  #opened(count: number): DotRows {
    const rows = (this.#rows ??= new DotRows());
    rows.reserve(count);
    return rows;
  }

  set(place: number, direction: Float32Array | null): void {
    if (direction === null && this.#rows === null) return;
    const { bytes } = this.#opened(place + 1);
    const start = place * dimensions;
    for (let index = 0; index < dimensions; index++) {
      bytes[start + index] = direction === null ? 0 : Math.round(direction[index]! * scale);
    }
  }

  /** Copies a row of another table. */
  copy(place: number, from: DirectionTable, fromPlace: number): void {
    const row = from.rowsUntil(fromPlace + 1).subarray(fromPlace * dimensions);
    this.#opened(place + 1).bytes.set(row, place * dimensions);
  }

  /** The first rows, side by side; they may be overwritten. */
  rowsUntil(count: number): Int8Array {
    return this.#opened(count).bytes.subarray(0, count * dimensions);
  }

  /** Takes the place of everything held. */
  load(rows: Int8Array): void {
    this.#rows = null;
    this.#opened(rows.length / dimensions).bytes.set(rows);
  }

  /** The dot products of a direction with some rows; see `DotRows`. */
  products(wanted: Int8Array, first: number, count: number): Int32Array {
    return this.#opened(first + count).with(wanted, first, count);
  }
}

/** The places whose direction is nearest, best first, ties by key; only those on the same side (positive cosine). */
export function nearestPlaces(
  collection: Collection,
  direction: Float32Array,
  limit: number,
  passes: (place: number) => boolean,
): Found[] {
  const best = new BestOf(limit, (place) => collection.keyAt(place));
  const wanted = Int8Array.from(direction, (value) => Math.round(value * scale));
  for (let first = 0; first < collection.placeCount; first += rowsPerCall) {
    const count = Math.min(rowsPerCall, collection.placeCount - first);
    const scores = collection.directions.products(wanted, first, count);
    // Dead places and listings without a direction have rows of zeros.
    let threshold = Math.max(1, best.threshold);
    for (let index = 0; index < count; index++) {
      if (scores[index]! < threshold || !passes(first + index)) continue;
      best.push({ place: first + index, score: scores[index]! });
      threshold = Math.max(1, best.threshold);
    }
  }
  return best.sorted();
}
