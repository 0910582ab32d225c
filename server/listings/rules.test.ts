import { describe, expect, test } from 'vitest';
import { achievementCriteria } from '../achievements/rules.ts';
import { needCriteria } from '../needs/rules.ts';
import { completenessOf, destinationOfSubmission, joinIndicators, separateIndicators } from './rules.ts';

const policy = { minimumCompleteness: 40, immediateCompleteness: 60, expiryDays: 180 };

describe('completeness', () => {
  test.each([
    ['needs', needCriteria],
    ['achievements', achievementCriteria],
  ] as const)('the points of %s add up to 100', (_name, criteria) => {
    expect(criteria.reduce((sum, criterion) => sum + criterion.points, 0)).toBe(100);
  });

  test('names what is missing, most valuable first', () => {
    const criteria = [
      { field: 'title', points: 30, met: (draft: { title: string }) => draft.title !== '' },
      { field: 'price', points: 10, met: () => false },
      { field: 'summary', points: 60, met: () => false },
    ];
    expect(completenessOf(criteria, { title: 'x' })).toEqual({
      score: 30,
      missing: [
        { field: 'summary', points: 60 },
        { field: 'price', points: 10 },
      ],
    });
  });
});

describe('where a submitted listing goes', () => {
  test.each([
    [true, 60, 'published'],
    [true, 59, 'submitted'],
    [false, 100, 'submitted'],
  ] as const)('verified %s, completeness %i → %s', (verified, completeness, expected) => {
    expect(destinationOfSubmission(verified, completeness, policy)).toBe(expected);
  });
});

test('confidential indicators are separated and come back', () => {
  const indicator = { name: '耐压', relation: '≥' as const, value: '20', upperValue: null, unit: 'MPa' };
  const both = [
    { ...indicator, confidential: false },
    { ...indicator, name: '成本', confidential: true },
  ];
  const { open, confidential } = separateIndicators(both);
  expect(open.map(({ name }) => name)).toEqual(['耐压']);
  expect(JSON.stringify(open)).not.toContain('成本');
  expect(joinIndicators(open, confidential)).toEqual(both);
});
