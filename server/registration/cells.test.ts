import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yuanText } from '../wire.ts';
import { parseDay, parseRegistrationNumber, parseYesNo, parseYuan } from './cells.ts';

test.each([
  ['100000.01', 10000001n],
  [' 1,234,567.8 ', 123456780n],
  ['￥100', 10000n],
  ['１００．５元', 10050n],
  ['12.5万元', 12500000n],
  ['0.000001万', 1n],
  ['0', 0n],
  ['0.30000000000000004', 30n],
  ['100000.01000000001', 10000001n],
  ['90071992547409.93', 9007199254740993n],
  ['0.015', null],
  ['0.0000001万', null],
  ['1,23', null],
  ['-5', null],
  ['1e5', null],
  ['十万', null],
  ['', null],
  ['99999999999999999', null],
])('yuan: %j is %s fen', (text, fen) => expect(parseYuan(text)).toBe(fen));

test('every amount of fen that is written as yuan is read back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (fen) => {
      expect(parseYuan(yuanText(fen))).toBe(fen);
    }),
  );
});

test.each([
  ['2026-06-10', '2026-06-10'],
  ['2026/6/1', '2026-06-01'],
  ['2026.6.1', '2026-06-01'],
  ['2026年6月1日', '2026-06-01'],
  ['20260601', '2026-06-01'],
  ['46183', '2026-06-10'],
  ['46183.5', '2026-06-10'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['36525', null],
  ['6/1/2026', null],
  ['昨天', null],
])('day: %j is %s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  ['2026370200000001', '2026370200000001'],
  [' 2026 3702 0000 0001', '2026370200000001'],
  ['２０２６３７０２０００００００１', '2026370200000001'],
  ['202637020000001', null],
  ['2.02637020000000e+15', null],
])('number: %j is %s', (text, number) => expect(parseRegistrationNumber(text)).toBe(number));

test.each([
  ['是', true],
  ['Yes', true],
  ['', false],
  ['否', false],
  ['也许', null],
])('yes or no: %j', (text, value) => expect(parseYesNo(text)).toBe(value));
