import { describe, expect, test } from 'vitest';
import { medianOf, medianResponse, workingHoursBetween, yearBefore } from './rules.ts';

describe('working hours, Monday to Friday 9:00–18:00 in Shanghai', () => {
  test.each([
    // 2 March 2026 is a Monday.
    ['within one morning', '2026-03-02T09:00+08:00', '2026-03-02T11:30+08:00', 2.5],
    ['over one night', '2026-03-02T17:00+08:00', '2026-03-03T10:00+08:00', 2],
    ['over a weekend', '2026-03-06T17:00+08:00', '2026-03-09T09:30+08:00', 1.5],
    ['asked and answered on a Sunday', '2026-03-08T10:00+08:00', '2026-03-08T12:00+08:00', 0],
    ['asked before dawn, answered at nine', '2026-03-02T03:00+08:00', '2026-03-02T09:00+08:00', 0],
    ['late in the evening', '2026-03-02T19:00+08:00', '2026-03-02T23:00+08:00', 0],
    ['a whole week', '2026-03-02T00:00+08:00', '2026-03-09T00:00+08:00', 45],
    ['Monday in Shanghai, still Sunday in UTC', '2026-03-02T00:30Z', '2026-03-02T02:00Z', 1],
    ['over New Year', '2025-12-31T17:00+08:00', '2026-01-01T10:00+08:00', 2],
    ['backwards', '2026-03-03T10:00+08:00', '2026-03-02T10:00+08:00', 0],
    ['no time at all', '2026-03-02T10:00+08:00', '2026-03-02T10:00+08:00', 0],
  ])('%s', (_name, from, to, hours) => {
    expect(workingHoursBetween(new Date(from), new Date(to))).toBeCloseTo(hours, 9);
  });

  test.each<[number[], number | null]>([
    [[], null],
    [[4], 4],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[10, 1, 3, 2], 2.5],
  ])('the median of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  test('the response time is the median of the answers, to a tenth', () => {
    const asked = new Date('2026-03-02T09:00+08:00');
    const after = (minutes: number) => ({
      proposedAt: asked,
      answeredAt: new Date(asked.getTime() + minutes * 60_000),
    });
    expect(medianResponse([])).toBeNull();
    expect(medianResponse([after(60), after(500), after(125)])).toBe(2.1);
  });

  test('a year ago', () => {
    expect(yearBefore(new Date('2026-03-02T01:00:00Z')).toISOString()).toBe('2025-03-02T01:00:00.000Z');
  });
});
