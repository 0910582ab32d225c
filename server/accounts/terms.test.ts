import { expect, test } from 'vitest';
import { changesSince, presentTerms, termsVersions, undecidedDocuments } from './terms.ts';

const versions = [
  { version: '2026-11-23' },
  { version: '2027-03-01', changes: { zh: '新增电子签章', en: 'Electronic seals' } },
  { version: '2027-09-01', changes: { zh: '新增支付', en: 'Payment' } },
] as const;

test.each([
  ['2026-11-23', ['Electronic seals', 'Payment']],
  ['2027-03-01', ['Payment']],
  ['2027-09-01', []],
  [null, []],
])('what changed after %s', (version, changes) => {
  expect(changesSince(versions, version, 'en')).toEqual(changes);
});

test('who agreed to another version, or to one document only, is asked about the rest', () => {
  const { terms, privacy } = presentTerms;
  expect(undecidedDocuments([])).toEqual(['terms', 'privacy']);
  expect(undecidedDocuments([{ document: 'terms', version: terms }])).toEqual(['privacy']);
  expect(
    undecidedDocuments([
      { document: 'terms', version: terms },
      { document: 'privacy', version: '2020-01-01' },
    ]),
  ).toEqual(['privacy']);
  expect(
    undecidedDocuments([
      { document: 'terms', version: terms },
      { document: 'privacy', version: privacy },
    ]),
  ).toEqual([]);
});

test('versions are days in order, the last one is in force', () => {
  for (const document of ['terms', 'privacy'] as const) {
    const days = termsVersions[document].map(({ version }) => version);
    expect(days).toEqual([...new Set(days)].sort());
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(presentTerms[document]).toBe(days.at(-1));
  }
});
