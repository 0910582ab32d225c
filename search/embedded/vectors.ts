/** Directions of documents, a row of signed bytes for each place, and the search for the nearest. */
import type { Collection } from './collection.ts';
import { BestOf, type Found } from './top-k.ts';

export const dimensions = 64;
const scale = 127;

/** Growing table of rows; a row of zeros is a document without a direction. */
export class DirectionTable {
  rows = new Int8Array(dimensions * 16);

  set(place: number, direction: Float32Array | null): void {
    const start = place * dimensions;
    if (start + dimensions > this.rows.length) {
      const larger = new Int8Array(Math.max(start + dimensions, Math.ceil(this.rows.length * 1.5)));
      larger.set(this.rows);
      this.rows = larger;
    }
    for (let index = 0; index < dimensions; index++) {
      this.rows[start + index] = direction === null ? 0 : Math.round(direction[index]! * scale);
    }
  }
}

/** Dot product with the row that begins at `start`; unrolled, because this is the loop over all documents. */
function rowDot(wanted: Int8Array, rows: Int8Array, start: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let index = 0; index < dimensions; index += 4) {
    first = (first + wanted[index]! * rows[start + index]!) | 0;
    second = (second + wanted[index + 1]! * rows[start + index + 1]!) | 0;
    third = (third + wanted[index + 2]! * rows[start + index + 2]!) | 0;
    fourth = (fourth + wanted[index + 3]! * rows[start + index + 3]!) | 0;
  }
  return first + second + third + fourth;
}

/** The places whose direction is nearest, best first, ties by key; only those on the same side (positive cosine). */
export function nearestPlaces(
  collection: Collection,
  direction: Float32Array,
  limit: number,
  passes: (place: number) => boolean,
): Found[] {
  const best = new BestOf(limit, (place) => collection.places[place]?.key ?? '');
  const wanted = Int8Array.from(direction, (value) => Math.round(value * scale));
  const { rows } = collection.directions;
  const placeCount = collection.places.length;
  for (let place = 0; place < placeCount; place++) {
    const start = place * dimensions;
    const score = rowDot(wanted, rows, start);
    if (score <= 0 || score < best.threshold) continue;
    if (collection.places[place] && passes(place)) best.push({ place, score });
  }
  return best.sorted();
}
