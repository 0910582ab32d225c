import { formatFen } from './money.ts';
import { formatCount } from './numbers.ts';
import type { Language } from '#lib/messages/index.ts';

export type FigureUnit = 'fen' | 'count';

/** A yearly figure as people read it: money in its best unit, anything else as a count. */
export function formatFigure(value: string, unit: FigureUnit, language: Language): string {
  return unit === 'fen' ? formatFen(value, language) : formatCount(Number(value));
}

/**
 * A typed figure for the API: money in 亿元 with at most 8 decimals becomes fen, exactly; a count stays as it is. Null
 * when it is neither.
 */
export function parseFigure(text: string, unit: FigureUnit): string | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  const match = /^(\d{1,8})(?:\.(\d{1,8}))?$/.exec(plain);
  if (match === null) return null;
  if (unit === 'count') return match[2] === undefined ? BigInt(match[1] ?? '0').toString() : null;
  const FEN_PER_YI = 10_000_000_000n;
  return (BigInt(match[1] ?? '0') * FEN_PER_YI + BigInt((match[2] ?? '').padEnd(8, '0')) * 100n).toString();
}

/** How much of a goal a figure is, 0 and up; never used for a sum that is shown. */
export function shareOf(value: string, goal: string): number {
  return goal === '0' ? 0 : Number((BigInt(value) * 10_000n) / BigInt(goal)) / 10_000;
}
