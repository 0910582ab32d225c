/** Directions of documents, a row of signed bytes for each place, and the exact search for the nearest. */
import type { Collection } from './collection.ts';
import { widened } from './columns.ts';
import { dimensions, dotProducts, rowsPerCall } from './dots.ts';
import { BestOf, type Found } from './top-k.ts';

export { dimensions };

const scale = 127;

/** Growing table of rows; a row of zeros is a document without a direction. */
export class DirectionTable {
  rows = new Int8Array(dimensions * 16);

  set(place: number, direction: Float32Array | null): void {
    const start = place * dimensions;
    this.rows = widened(this.rows, start + dimensions);
    for (let index = 0; index < dimensions; index++) {
      this.rows[start + index] = direction === null ? 0 : Math.round(direction[index]! * scale);
    }
  }

  /** Copies a row of another table. */
  copy(place: number, from: DirectionTable, fromPlace: number): void {
    this.rows = widened(this.rows, (place + 1) * dimensions);
    const start = fromPlace * dimensions;
    this.rows.set(from.rows.subarray(start, start + dimensions), place * dimensions);
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
  const { rows } = collection.directions;
  for (let first = 0; first < collection.placeCount; first += rowsPerCall) {
    const count = Math.min(rowsPerCall, collection.placeCount - first);
    const scores = dotProducts(wanted, rows, first, count);
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
