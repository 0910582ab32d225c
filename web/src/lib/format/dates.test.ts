import { expect, it } from 'vitest';
import { dayOf, formatDay, formatMoment, formatQuarter } from './dates.ts';

it('names days in both languages', () => {
  expect(formatDay('2026-02-28', 'zh')).toBe('2026年2月28日');
  expect(formatDay('2026-02-28', 'en')).toBe('28 February 2026');
});

it('reads moments in Shanghai, across midnight', () => {
  expect(formatMoment('2025-12-31T16:30:00Z', 'zh')).toBe('2026/1/1 00:30');
  expect(dayOf('2025-12-31T15:59:59Z')).toBe('2025-12-31');
  expect(dayOf('2025-12-31T16:00:00Z')).toBe('2026-01-01');
});

it('names quarters', () => {
  expect(formatQuarter('2026Q1', 'zh')).toBe('2026 年第 1 季度');
  expect(formatQuarter('2026Q4', 'en')).toBe('Q4 2026');
});
