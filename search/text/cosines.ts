/**
 * How near one word is to several: dot products on the vector unit of the processor. The words that are met stay in the
 * memory of the kernel, 64 bytes each side by side, because fetching a word from memory costs more than comparing it.
 */
import {
  advance,
  get,
  kernelOf,
  moduleOf,
  pageLength,
  repeat,
  set,
  simd,
  unsigned,
  v128,
} from '../assembly.ts';
import { wordVectors, type VectorRow } from './vectors.ts';

/** More words than this are not compared with at once. */
export const mostWords = 64;

/** Rows that can stay; their numbers are below it: room that is not used takes no memory. */
export const mostRows = 1 << 18;
/** The row of what does not stay. */
const passingRow = 0;

const bytes = 4;
const lanes = 4;

const loadEight = (offset: number): number[] => simd(0x01, 0, ...unsigned(offset));
const firstFour = simd(0xa7, 0x01);
const lastFour = simd(0xa8, 0x01);
const toFloats = simd(0xfa, 0x01);
/** Takes an address; gives the four numbers from there on. */
const loadFour = (offset: number): number[] => simd(0x00, 2, ...unsigned(offset));
const loadSame = simd(0x09, 2, 0);
const multiply = simd(0xe6, 0x01);
const addFour = simd(0xe4, 0x01);
const lane = (index: number): number[] => simd(0x1f, index);
const add = 0x92;
const store = [0x38, 2, 0];

interface Kernel {
  /**
   * answers[i] = row · many[i] for `count` (at least one) of the many, by the addresses of row, scale, the first of the
   * many and the first answer.
   */
  run: (count: number, row: number, scale: number, firstOfMany: number, firstAnswer: number) => void;
  rows: Int8Array;
  scales: Float32Array;
  many: Float32Array;
  answers: Float32Array;
  /** Whose many lie in the kernel. */
  owner: Cosines | null;
}

/** What the kernel does; `parts`: how often four dimensions. */
function kernelBody(parts: number): number[] {
  const [count, row, scale, other, answer, firstOfOne] = [0, 1, 2, 3, 4, 5] as const;
  const total = firstOfOne + parts;
  const offset = (index: number): number => bytes * lanes * index;
  const widen = (index: number): number[] => [
    ...[...get(row), ...loadEight(lanes * (index & ~1)), ...(index % 2 === 0 ? firstFour : lastFour)],
    ...[...toFloats, ...get(scale), ...loadSame, ...multiply, ...set(firstOfOne + index)],
  ];
  /** Products of some parts, added in pairs: additions that wait for each other take four times as long. */
  const products = (from: number, to: number): number[] => {
    const middle = (from + to) >>> 1;
    return to - from > 1
      ? [...products(from, middle), ...products(middle, to), ...addFour]
      : [...[...get(other), ...loadFour(offset(from))], ...[...get(firstOfOne + from), ...multiply]];
  };
  return [
    ...Array.from({ length: parts }, (_, index) => widen(index)).flat(),
    ...repeat(count, [
      ...[...products(0, parts), ...set(total), ...get(answer)],
      ...[...get(total), ...lane(0), ...get(total), ...lane(1), add],
      ...[...get(total), ...lane(2), ...get(total), ...lane(3), add],
      ...[add, ...store],
      ...[...advance(other, bytes * lanes * parts), ...advance(answer, bytes)],
    ]),
  ];
}

let shared: Kernel | null = null;

function openKernel(): Kernel {
  const { dimensions } = wordVectors();
  const parts = dimensions / lanes;
  const manyAt = bytes * mostWords;
  const scalesAt = manyAt + bytes * dimensions * mostWords;
  const rowsAt = scalesAt + bytes * mostRows;
  const pages = Math.ceil((rowsAt + dimensions * mostRows) / pageLength);
  const { run, memory } = kernelOf<Kernel['run']>(moduleOf(5, [[parts + 1, v128]], kernelBody(parts), pages));
  const { buffer } = memory;
  return {
    run,
    answers: new Float32Array(buffer, 0, mostWords),
    many: new Float32Array(buffer, manyAt, dimensions * mostWords),
    scales: new Float32Array(buffer, scalesAt, mostRows),
    rows: new Int8Array(buffer, rowsAt, dimensions * mostRows),
    owner: null,
  };
}

const theKernel = (): Kernel => (shared ??= openKernel());

let keptRows = passingRow + 1;

function place(kernel: Kernel, at: number, { bytes: given, scale }: VectorRow): void {
  kernel.rows.set(given, at * given.length);
  kernel.scales[at] = scale;
}

/** Keeps a row; returns its number, or null where there is no room left. */
export function keepRow(row: VectorRow): number | null {
  if (keptRows === mostRows) return null;
  place(theKernel(), keptRows, row);
  return keptRows++;
}

/** Some vectors, to which the nearness of words is asked. */
export class Cosines {
  readonly #vectors: readonly (Float32Array | null)[];

  /** Takes at most `mostWords` unit vectors; null is near to nothing. */
  constructor(vectors: readonly (Float32Array | null)[]) {
    if (vectors.length > mostWords) throw new Error(`More than ${mostWords} words to compare with.`);
    this.#vectors = vectors;
  }

  /**
   * The cosines of a row, kept or not, with the vectors from one number to before another, at their numbers. The next
   * call, of whichever vectors, overwrites the answer.
   */
  with(row: number | VectorRow, from: number, to: number): Float32Array {
    const kernel = theKernel();
    const { rows, scales, many, answers } = kernel;
    if (kernel.owner !== this) this.#enter(kernel);
    if (typeof row !== 'number') place(kernel, passingRow, row);
    const at = typeof row === 'number' ? row : passingRow;
    const dimensions = many.length / mostWords;
    if (to > from)
      kernel.run(
        to - from,
        rows.byteOffset + dimensions * at,
        scales.byteOffset + bytes * at,
        many.byteOffset + bytes * dimensions * from,
        answers.byteOffset + bytes * from,
      );
    return answers;
  }

  #enter(kernel: Kernel): void {
    const dimensions = kernel.many.length / mostWords;
    kernel.many.fill(0, 0, dimensions * this.#vectors.length);
    this.#vectors.forEach((vector, index) => {
      if (vector !== null) kernel.many.set(vector, dimensions * index);
    });
    kernel.owner = this;
  }
}
