/**
 * Dot products of one row of signed bytes with many, on the vector unit of the processor: a kernel of forty WebAssembly
 * instructions, assembled here. It scores every document exactly, so that no approximate index has to be kept in step,
 * measured and explained.
 *
 * Opcodes: webassembly.github.io/spec/core/binary/instructions.html
 */

/** Numbers of a row. */
export const dimensions = 64;
/** Rows of one call: they pass through the kernel's own small memory and stay in the cache. */
export const rowsPerCall = 4096;

const lanes = 8;
const queryAt = 0;
const sumsAt = dimensions;
const rowsAt = sumsAt + 4 * rowsPerCall;
const pageLength = 65_536;
const pages = Math.ceil((rowsAt + dimensions * rowsPerCall) / pageLength);

/** LEB128, unsigned. */
function unsigned(given: number): number[] {
  const bytes: number[] = [];
  let value = given;
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

/** LEB128 of a number that is not negative where signed is expected: a clear sign bit must end it. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  const last = bytes.pop()!;
  return last < 64 ? [...bytes, last] : [...bytes, last | 128, 0];
}

const i32 = 0x7f;
const v128 = 0x7b;
const simd = (...code: number[]): number[] => [0xfd, ...code];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const addI32 = 0x6a;
const subtractI32 = 0x6b;
/** Takes an address; gives eight bytes from there on as eight 16-bit numbers. */
const loadEight = (offset: number): number[] => simd(0x01, 0, ...unsigned(offset));
/** Multiplies eight pairs of 16-bit numbers and adds neighbours: four 32-bit sums. */
const dotPairs = simd(0xba, 0x01);
const addFour = simd(0xae, 0x01);
const lane = (index: number): number[] => simd(0x1b, index);

/** `dots(count)`: sums[i] = query · rows[i] for the first `count` (at least one) rows of the memory. */
function kernel(): Uint8Array<ArrayBuffer> {
  const [count, row, sum, firstQuery, total] = [0, 1, 2, 3, 3 + lanes] as const;
  const eights = Array.from({ length: lanes }, (_, index) => index);
  const product = (index: number): number[] => [
    ...[...get(row), ...loadEight(lanes * index)],
    ...[...get(firstQuery + index), ...dotPairs],
  ];
  const advance = (local: number, by: number): number[] => [
    ...get(local),
    ...constant(by),
    addI32,
    ...set(local),
  ];
  const body = [
    ...[2, 2, i32, lanes + 1, v128],
    ...eights.flatMap((index) => [
      ...[...constant(queryAt), ...loadEight(lanes * index), ...set(firstQuery + index)],
    ]),
    ...[...constant(rowsAt), ...set(row), ...constant(sumsAt), ...set(sum)],
    ...[0x03, 0x40], // loop
    ...[...product(0), ...eights.slice(1).flatMap((index) => [...product(index), ...addFour]), ...set(total)],
    ...get(sum),
    ...[...get(total), ...lane(0), ...get(total), ...lane(1), addI32],
    ...[...get(total), ...lane(2), addI32, ...get(total), ...lane(3), addI32],
    ...[0x36, 2, 0], // store
    ...[...advance(row, dimensions), ...advance(sum, 4)],
    ...[...get(count), ...constant(1), subtractI32, 0x22, count], // keep and test
    ...[0x0d, 0, 0x0b], // again while there is one left; end of the loop
    0x0b,
  ];
  const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content];
  const name = (text: string): number[] => [text.length, ...Buffer.from(text)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, i32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, pages]),
    ...section(7, [2, ...name('dots'), 0, 0, ...name('memory'), 2, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

interface Kernel {
  dots: (count: number) => void;
  query: Int8Array;
  rows: Int8Array;
  sums: Int32Array;
}

let shared: Kernel | null = null;

function openKernel(): Kernel {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel()));
  const { dots, memory } = instance.exports as unknown as {
    dots: Kernel['dots'];
    memory: { buffer: ArrayBuffer };
  };
  return {
    dots,
    query: new Int8Array(memory.buffer, queryAt, dimensions),
    rows: new Int8Array(memory.buffer, rowsAt, dimensions * rowsPerCall),
    sums: new Int32Array(memory.buffer, sumsAt, rowsPerCall),
  };
}

/** The dot products of a query with `count` (at most `rowsPerCall`) rows from a row on; overwritten by the next call. */
export function dotProducts(query: Int8Array, rows: Int8Array, firstRow: number, count: number): Int32Array {
  shared ??= openKernel();
  shared.query.set(query);
  shared.rows.set(rows.subarray(firstRow * dimensions, (firstRow + count) * dimensions));
  shared.dots(count);
  return shared.sums;
}
