import { expect, it } from 'vitest';
import { localMoment, momentOf } from './statements.ts';

it.each([
  ['2026-06-30T18:00', '2026-06-30T18:00:00+08:00'],
  ['2026-06-30T18:00:07', '2026-06-30T18:00:07+08:00'],
  ['2026-06-30T18:00:07.125', '2026-06-30T18:00:07.125+08:00'],
  ['2026-06-30T10:00:07.125Z', '2026-06-30T10:00:07.125Z'],
  ['yesterday', 'yesterday'],
])('reads %s as the moment %s', (text, moment) => {
  expect(momentOf(text)).toBe(moment);
});

it.each([
  ['2026-06-30T18:00', '2026-06-30T18:00'],
  ['2026-06-30T18:00:07.125Z', '2026-07-01T02:00:07.125'],
  ['2026-06-30T18:00:00+08:00', '2026-06-30T18:00:00.000'],
  ['yesterday', ''],
  ['', ''],
])('shows %s as %s in Shanghai', (text, shown) => {
  expect(localMoment(text)).toBe(shown);
});

it('comes back to the same moment through the form', () => {
  const moment = '2026-11-23T13:21:15.123Z';
  expect(new Date(momentOf(localMoment(moment))).toISOString()).toBe(moment);
});
