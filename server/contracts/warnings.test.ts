import { describe, expect, it } from 'vitest';
import { daysBetween, holidaysKnownUntil, isWorkingDay, termOf, workingDaysBetween } from './calendar.ts';
import { yuanInWords } from '../wire.ts';
import { warningsOf, warningText, type WarningFacts } from './warnings.ts';

const facts: WarningFacts = {
  relatedParties: false,
  publicSeller: false,
  pricingMode: 'agreement',
  noticeFrom: null,
  noticeTo: null,
  duplicate: false,
  totalFen: 100n,
  receivedFen: 0n,
  declaredTechnologyFen: 80n,
  approvedTechnologyFen: null,
  unconfirmedShares: false,
  cancelled: false,
};
const publicSeller = { publicSeller: true, noticeFrom: '2026-03-01' };

describe('warningsOf', () => {
  it.each([
    ['nothing', {}, []],
    ['related parties', { relatedParties: true }, ['related_parties']],
    ['probable duplicate', { duplicate: true }, ['probable_duplicate']],
    ['received all', { receivedFen: 100n }, []],
    ['received more', { receivedFen: 101n }, ['receipts_exceed_total']],
    ['public seller without notice', { publicSeller: true }, ['notice_missing']],
    ['public seller, 14 days', { ...publicSeller, noticeTo: '2026-03-15' }, ['notice_short']],
    ['public seller, 15 days', { ...publicSeller, noticeTo: '2026-03-16' }, []],
    ['public seller at auction', { publicSeller: true, pricingMode: 'auction' }, []],
    ['approved as declared', { approvedTechnologyFen: 80n }, []],
    ['approved less', { approvedTechnologyFen: 70n }, ['approved_differs']],
    ['unconfirmed shares', { unconfirmedShares: true }, ['shares_unconfirmed']],
    ['cancelled, with much to do', { cancelled: true, receivedFen: 101n, publicSeller: true }, []],
    ['cancelled related parties', { cancelled: true, relatedParties: true }, ['related_parties']],
  ] as const)('%s', (_why, change, codes) => {
    expect(warningsOf({ ...facts, ...change }).map((warning) => warning.code)).toEqual(codes);
  });

  it('sets thousands apart', () => {
    const [warning] = warningsOf({ ...facts, receivedFen: 123_456_789n });
    expect(warning && warningText(warning, 'zh')).toContain('到账合计 1,234,567.89 元');
    expect(yuanInWords(500_000_000n)).toBe('5,000,000');
    expect(yuanInWords(-99_900n)).toBe('-999');
  });

  it('fills in the numbers, in both languages', () => {
    const [warning] = warningsOf({ ...facts, ...publicSeller, noticeTo: '2026-03-08' });
    if (!warning) throw new Error('no warning');
    expect(warningText(warning, 'zh')).toBe('公示期为 7 日，不足 15 日。');
    expect(warningText(warning, 'en')).toBe('The notice lasted 7 days, fewer than 15.');
  });
});

describe('calendar', () => {
  it.each([
    ['2026-03-06', 1, '2026-03-09', true, 'Friday to Monday'],
    ['2026-03-07', 1, '2026-03-09', true, 'from a Saturday'],
    ['2026-03-02', 15, '2026-03-23', true, 'three weeks'],
    ['2026-09-30', 1, '2026-10-08', true, 'over the national holiday'],
    ['2026-02-13', 1, '2026-02-14', true, 'a Saturday worked for the spring festival'],
    ['2026-12-31', 1, '2027-01-01', false, 'into a year whose holidays are not announced'],
    ['2031-05-01', 5, '2031-05-08', false, 'a year without data: weekends alone'],
  ])('%s and %i working days: %s, holidays counted %s (%s)', (from, days, lastDay, holidaysCounted) => {
    expect(termOf(from, days)).toEqual({ lastDay, holidaysCounted });
  });
  it('knows holidays until the end of a year', () => {
    expect(holidaysKnownUntil('2026-06-15')).toMatch(/^20\d\d-12-31$/);
    expect(isWorkingDay('2026-10-01')).toBe(false);
  });
  it.each([
    ['2026-09-30', '2026-10-09', 2],
    ['2026-10-09', '2026-09-30', -2],
    ['2026-06-15', '2026-06-15', 0],
  ])('from %s to %s: %i working days', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });
  it('counts days over a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});
