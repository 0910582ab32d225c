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
  pageLength,
  repeat,
  set,
  simd,
  unsigned,
  v128,
} from '../assembly.ts';

/** Numbers of a row. */
export const dimensions = 64;
/** Rows of one call: they pass through the kernel's own small memory and stay in the cache. */
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

interface Kernel {
  /** sums[i] = query · rows[i] for the first `count` (at least one) rows. */
  run: (count: number) => void;
  query: Int8Array;
  rows: Int8Array;
  sums: Int32Array;
}

function openKernel(): Kernel {
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
    ...[...constant(rowsAt), ...set(row), ...constant(sumsAt), ...set(sum)],
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
    [2, i32],
    [lanes + 1, v128],
  ] as const;
  const pages = Math.ceil((rowsAt + dimensions * rowsPerCall) / pageLength);
  const { run, memory } = kernelOf<Kernel['run']>(1, locals, body, pages);
  return {
    run,
    query: new Int8Array(memory, queryAt, dimensions),
    rows: new Int8Array(memory, rowsAt, dimensions * rowsPerCall),
    sums: new Int32Array(memory, sumsAt, rowsPerCall),
  };
}

let shared: Kernel | null = null;

/** The dot products of a query with `count` (at most `rowsPerCall`) rows from a row on; overwritten by the next call. */
export function dotProducts(query: Int8Array, rows: Int8Array, firstRow: number, count: number): Int32Array {
  shared ??= openKernel();
  shared.query.set(query);
  shared.rows.set(rows.subarray(firstRow * dimensions, (firstRow + count) * dimensions));
  shared.run(count);
  return shared.sums;
}
