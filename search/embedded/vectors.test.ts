import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimensions, DotRows, rowsPerCall } from './dots.ts';

const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: dimensions, maxLength: dimensions });

function tableOf(bytes: Int8Array): DotRows {
  const table = new DotRows();
  table.reserve(bytes.length / dimensions);
  table.bytes.set(bytes);
  return table;
}

test('the kernel gives the dot products, to the last row', () => {
  fc.assert(
    fc.property(row, fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(3), (query, rows, first) => {
      const table = tableOf(Int8Array.from([...Array.from({ length: first }, () => query), ...rows].flat()));
      const expected = rows.map((given) => given.reduce((sum, value, at) => sum + value * query[at]!, 0));
      const sums = table.with(Int8Array.from(query), first, rows.length);
      expect([...sums.subarray(0, rows.length)]).toEqual(expected);
    }),
  );
});

test('a full call reaches its last row', () => {
  const table = tableOf(new Int8Array(dimensions * rowsPerCall).fill(-128));
  const sums = table.with(new Int8Array(dimensions).fill(-128), 0, rowsPerCall);
  expect(new Set(sums)).toEqual(new Set([128 * 128 * dimensions]));
});
