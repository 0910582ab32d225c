import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cosines, keepRow, mostWords } from './cosines.ts';
import { wordVectors, type VectorRow } from './vectors.ts';

const { dimensions } = wordVectors();
const row = fc
  .array(fc.integer({ min: -128, max: 127 }), { minLength: dimensions, maxLength: dimensions })
  .filter((numbers) => numbers.some((number) => number !== 0))
  .map((numbers): VectorRow => ({ bytes: Int8Array.from(numbers), scale: 1 / Math.hypot(...numbers) }));
const unitOf = ({ bytes, scale }: VectorRow): Float32Array =>
  Float32Array.from(bytes, (byte) => byte * scale);
const unit = fc.option(row.map(unitOf));

test('the kernel gives the cosines between any numbers, of what stays and what passes, 0 where unknown', () => {
  fc.assert(
    fc.property(
      row,
      fc.array(unit, { maxLength: mostWords }),
      fc.nat(mostWords),
      fc.boolean(),
      (one, words, start, stays) => {
        const cosines = new Cosines(words);
        const from = Math.min(start, words.length);
        const given = stays ? keepRow(one)! : one;
        const answers = [...cosines.with(given, from, words.length).subarray(from, words.length)];
        const expected = words
          .slice(from)
          .map((word) => word?.reduce((sum, x, at) => sum + x * unitOf(one)[at]!, 0) ?? 0);
        expect(answers.length).toBe(expected.length);
        answers.forEach((answer, index) => expect(answer).toBeCloseTo(expected[index]!, 5));
      },
    ),
  );
});

test('two that take turns do not disturb each other', () => {
  const vectors = wordVectors();
  const bearing = vectors.row('轴承')!;
  const [first, second] = ['轴承', '海水'].map((word) => new Cosines([vectors.unit(word)]));
  expect(first!.with(bearing, 0, 1)[0]).toBeCloseTo(1, 5);
  expect(second!.with(bearing, 0, 1)[0]).toBeLessThan(0.9);
  expect(first!.with(bearing, 0, 1)[0]).toBeCloseTo(1, 5);
});

test('more words than fit are refused', () => {
  expect(() => new Cosines(Array.from({ length: mostWords + 1 }, () => null))).toThrow();
});
