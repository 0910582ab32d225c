/**
 * Word vectors: what words mean, as directions. Cosines are dot products of the unit vectors given here. The data and
 * its origin: vectors/README.md.
 */
import { readFileSync } from 'node:fs';
import { isHan, partsOf } from './tokenise.ts';

const magic = 0x56575151; // "QQWV", little-endian
const headerLength = 16;

/** Packs words and their rows of signed bytes into our format. Throws where the sizes do not agree. */
export function packVectors(words: readonly string[], rows: Uint8Array): Buffer {
  const dimensions = rows.length / words.length;
  if (!Number.isInteger(dimensions / 4) || dimensions === 0) {
    throw new Error('Rows and words do not agree, or the dimensions are no multiple of four.');
  }
  const text = Buffer.from(words.join('\n'), 'utf8');
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(words.length, 4);
  header.writeUInt32LE(dimensions, 8);
  header.writeUInt32LE(text.length, 12);
  return Buffer.concat([header, text, rows]);
}

/** A direction in signed bytes; times the scale they make a unit vector. */
export interface VectorRow {
  bytes: Int8Array;
  scale: number;
}

export class WordVectors {
  readonly dimensions: number;
  readonly #rowOf = new Map<string, number>();
  readonly #rows: Int8Array;
  readonly #units = new Map<string, Float32Array | null>();

  constructor(packed: Buffer) {
    if (packed.readUInt32LE(0) !== magic) throw new Error('This is no file of word vectors.');
    const count = packed.readUInt32LE(4);
    this.dimensions = packed.readUInt32LE(8);
    const rowsStart = headerLength + packed.readUInt32LE(12);
    const words = packed.toString('utf8', headerLength, rowsStart).split('\n');
    for (let row = 0; row < count; row++) this.#rowOf.set(words[row]!, row);
    this.singleCharacters = count - 1 - words.findLastIndex((word) => [...word].length > 1);
    this.#rows = new Int8Array(packed.buffer, packed.byteOffset + rowsStart, count * this.dimensions);
  }

  /** Number of listed words and characters. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** Listed words, most frequent first, then the single characters in no order of frequency. */
  words(): IterableIterator<string> {
    return this.#rowOf.keys();
  }

  /** How many entries at the end of the list are single characters. */
  readonly singleCharacters: number;

  /** Position in the list of words, most frequent first; undefined where the word is not listed. */
  rank(term: string): number | undefined {
    return this.#rowOf.get(term);
  }

  /**
   * The direction of a term. A term that is not listed gets the mean of its parts (dictionary words inside it), and
   * failing these of its characters; null where nothing of it is known.
   */
  row(term: string): VectorRow | null {
    const row = this.#rowOf.get(term);
    if (row !== undefined) return this.#listed(row);
    if (!isHan(term)) return null;
    const parts = partsOf(term).filter((part) => this.#rowOf.has(part));
    const covered = new Set(parts.join(''));
    const complete = parts.length > 0 && [...term].every((character) => covered.has(character));
    const pieces = complete ? parts : [...term].filter((character) => this.#rowOf.has(character));
    return pieces.length === 0 ? null : this.#mean(pieces.map((piece) => this.#rowOf.get(piece)!));
  }

  /** The unit vector of a term; null where nothing of it is known. */
  unit(term: string): Float32Array | null {
    const known = this.#units.get(term);
    if (known !== undefined) return known;
    const row = this.row(term);
    const unit = row === null ? null : new Float32Array(row.bytes);
    if (unit !== null) for (let index = 0; index < unit.length; index++) unit[index]! *= row!.scale;
    if (this.#units.size < 150_000) this.#units.set(term, unit);
    return unit;
  }

  #listed(row: number): VectorRow {
    const bytes = this.#rows.subarray(row * this.dimensions, (row + 1) * this.dimensions);
    let square = 0;
    for (const byte of bytes) square += byte ** 2;
    return { bytes, scale: 1 / (Math.sqrt(square) || 1) };
  }

  /** Mean of the directions of some rows. */
  #mean(rows: readonly number[]): VectorRow | null {
    const sum = new Float32Array(this.dimensions);
    for (const row of rows) {
      const { bytes, scale } = this.#listed(row);
      for (let index = 0; index < this.dimensions; index++) sum[index]! += bytes[index]! * scale;
    }
    const unit = toUnit(sum);
    if (unit === null) return null;
    let greatest = 0;
    for (const value of unit) greatest = Math.max(greatest, Math.abs(value));
    const bytes = Int8Array.from(unit, (value) => Math.round((value / greatest) * 127));
    let square = 0;
    for (const byte of bytes) square += byte ** 2;
    return { bytes, scale: 1 / Math.sqrt(square) };
  }
}

/** A vector with a smaller square of its length has no direction. */
export const leastSquare = 1e-12;

/** Scales a vector to length 1, in place; null where it has none. */
export function toUnit(vector: Float32Array): Float32Array | null {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square < leastSquare) return null;
  const scale = 1 / Math.sqrt(square);
  for (let index = 0; index < vector.length; index++) vector[index]! *= scale;
  return vector;
}

/** Dot product; four sums at once, because the processor adds them side by side. The length is a multiple of four. */
export function dot(a: Float32Array, b: Float32Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let index = 0; index < a.length; index += 4) {
    first += a[index]! * b[index]!;
    second += a[index + 1]! * b[index + 1]!;
    third += a[index + 2]! * b[index + 2]!;
    fourth += a[index + 3]! * b[index + 3]!;
  }
  return first + second + third + fourth;
}

let shared: WordVectors | null = null;

/** The vectors of this thread, loaded on first use. */
export function wordVectors(): WordVectors {
  shared ??= new WordVectors(readFileSync(new URL('./vectors/words.bin', import.meta.url)));
  return shared;
}
