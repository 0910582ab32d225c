import { expect, it } from 'vitest';
import { formatFigure, parseFigure, shareOf } from './figures.ts';

it.each([
  ['709.58', 'fen', '7095800000000'],
  ['1200', 'fen', '12000000000000'],
  ['0.00000001', 'fen', '100'],
  ['0.000000001', 'fen', null],
  ['2,200', 'count', '2200'],
  ['2200.5', 'count', null],
  ['-1', 'count', null],
  ['', 'fen', null],
] as const)('%j in %s is %j', (text, unit, value) => expect(parseFigure(text, unit)).toBe(value));

it('shows figures and their share of a goal', () => {
  expect(formatFigure('7095800000000', 'fen', 'zh')).toBe('709.58 亿元');
  expect(formatFigure('3400', 'count', 'zh')).toBe('3,400');
  expect(shareOf('7095800000000', '12000000000000')).toBeCloseTo(0.5913, 4);
});
