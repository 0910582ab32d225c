import { expect, it } from 'vitest';
import { formatBasisPoints, formatCount, formatDays, parsePercent } from './numbers.ts';

it.each([
  ['50', 5000],
  ['33.33', 3333],
  ['0.5%', 50],
  ['１００', 10000],
  ['100.01', null],
  ['abc', null],
  ['', null],
])('%j per cent is %j basis points', (text, basisPoints) => expect(parsePercent(text)).toBe(basisPoints));

it('shows basis points and counts', () => {
  expect(formatBasisPoints(3333)).toBe('33.33%');
  expect(formatBasisPoints(5000)).toBe('50%');
  expect(formatBasisPoints(0)).toBe('0%');
  expect(formatCount(1234567)).toBe('1,234,567');
});

it.each([
  [0, '0'],
  [0.0014, '< 0.1'],
  [0.1, '0.1'],
  [5.1021, '5.1'],
  [26, '26'],
])('%d days read %s', (days, text) => expect(formatDays(days)).toBe(text));
