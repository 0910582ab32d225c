/**
 * Dot products of one row of signed bytes with many, on the vector unit of the processor. It scores every document
 * exactly, so that no approximate index has to be kept in step, measured and explained.
 */
import {
  addI32,
  advance,
  constant,
  get,
  i32,
  kernelOf,
  moduleOf,
  pageLength,
  repeat,
  set,
  simd,
  unsigned,
  v128,
} from '../assembly.ts';

/** Numbers of a row. */
export const dimensions = 64;
/** Rows of one call: their sums stay in the cache. */
export const rowsPerCall = 4096;

const lanes = 8;
const queryAt = 0;
const sumsAt = dimensions;
const rowsAt = sumsAt + 4 * rowsPerCall;

/** Takes an address; gives eight bytes from there on as eight 16-bit numbers. */
const loadEight = (offset: number): number[] => simd(0x01, 0, ...unsigned(offset));
/** Multiplies eight pairs of 16-bit numbers and adds neighbours: four 32-bit sums. */
const dotPairs = simd(0xba, 0x01);
const addFour = simd(0xae, 0x01);
const lane = (index: number): number[] => simd(0x1b, index);

/** sums[i] = query · rows[i] for `count` (at least one) rows, the first of which lies at an address. */
type Run = (count: number, firstRow: number) => void;

function assemble(): WebAssembly.Module {
  const [count, row, sum, firstQuery, total] = [0, 1, 2, 3, 3 + lanes] as const;
  const eights = Array.from({ length: lanes }, (_, index) => index);
  const product = (index: number): number[] => [
    ...[...get(row), ...loadEight(lanes * index)],
    ...[...get(firstQuery + index), ...dotPairs],
  ];
  const body = [
    ...eights.flatMap((index) => [
      ...[...constant(queryAt), ...loadEight(lanes * index), ...set(firstQuery + index)],
    ]),
    ...[...constant(sumsAt), ...set(sum)],
    ...repeat(count, [
      ...product(0),
      ...eights.slice(1).flatMap((index) => [...product(index), ...addFour]),
      ...set(total),
      ...get(sum),
      ...[...get(total), ...lane(0), ...get(total), ...lane(1), addI32],
      ...[...get(total), ...lane(2), addI32, ...get(total), ...lane(3), addI32],
      ...[0x36, 2, 0], // store
      ...[...advance(row, dimensions), ...advance(sum, 4)],
    ]),
  ];
  const locals = [
    [1, i32],
    [lanes + 1, v128],
  ] as const;
  return moduleOf(2, locals, body, Math.ceil(rowsAt / pageLength));
}

let assembled: WebAssembly.Module | null = null;

/** Rows that lie in the memory of a kernel of their own, so that nothing is copied when a query meets them. */
export class DotRows {
  readonly #kernel = kernelOf<Run>((assembled ??= assemble()));
  #rows = this.#view();

  #view(): Int8Array<ArrayBuffer> {
    return new Int8Array(this.#kernel.memory.buffer as ArrayBuffer, rowsAt);
  }

  /** All rows, side by side, with room for more. Not to be kept: growing moves them. */
  get bytes(): Int8Array<ArrayBuffer> {
    return this.#rows;
  }

  /** Makes room for so many rows; the room at least grows by half, so that adding stays cheap. */
  reserve(count: number): void {
    const missing = dimensions * count - this.#rows.length;
    if (missing <= 0) return;
    this.#kernel.memory.grow(Math.ceil(Math.max(missing, this.#rows.length / 2) / pageLength));
    this.#rows = this.#view();
  }

  /** The dot products of a query with `count` (at most `rowsPerCall`) rows from a row on; overwritten by the next call. */
  with(query: Int8Array, firstRow: number, count: number): Int32Array {
    const { run, memory } = this.#kernel;
    new Int8Array(memory.buffer, queryAt, dimensions).set(query);
    if (count > 0) run(count, rowsAt + dimensions * firstRow);
    return new Int32Array(memory.buffer, sumsAt, rowsPerCall);
  }
}
