import { describe, expect, test } from 'vitest';
import { achievementCriteria } from '../achievements/rules.ts';
import { needCriteria } from '../needs/rules.ts';
import { achievementTransitions, needTransitions } from './lifecycle.ts';
import {
  allowedVerbs,
  completenessOf,
  destinationOfSubmission,
  findTransition,
  joinIndicators,
  relationTo,
  separateIndicators,
  type Relation,
} from './rules.ts';

const nobody: Relation = { owner: false, office: false, operator: false };
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

describe('who may do what to a need', () => {
  const readers = {
    stranger: nobody,
    owner: { ...nobody, owner: true },
    operator: { ...nobody, operator: true },
    office: { ...nobody, owner: true, office: true },
  };
  test.each([
    ['draft', 'stranger', []],
    ['draft', 'owner', ['edit', 'submit', 'close']],
    ['draft', 'operator', ['close']],
    ['submitted', 'owner', ['edit', 'close']],
    ['submitted', 'operator', ['release', 'return', 'close']],
    ['submitted', 'office', ['edit', 'release', 'return', 'close']],
    ['published', 'owner', ['edit', 'confirm', 'close']],
    ['published', 'operator', ['close']],
    ['contracted', 'owner', []],
    ['closed', 'owner', ['reopen']],
    ['expired', 'owner', ['edit', 'confirm', 'close']],
  ] as const)('%s, %s: %j', (status, reader, verbs) => {
    expect(allowedVerbs(needTransitions, status, readers[reader])).toEqual(verbs);
  });

  test('only the clock expires, and nobody plays the clock', () => {
    const everything = { owner: true, office: true, operator: true };
    expect(findTransition(needTransitions, 'expire', 'published', everything)).toBeNull();
    expect(findTransition(needTransitions, 'expire', 'published', 'clock')?.to).toBe('expired');
    expect(findTransition(achievementTransitions, 'sell', 'published', everything)).toBeNull();
    expect(findTransition(achievementTransitions, 'sell', 'draft', 'clock')).toBeNull();
  });
});

test('finance belongs to an organisation and writes nothing for it', () => {
  const identity = {
    userId: 'u',
    name: '',
    email: '',
    language: 'zh' as const,
    demo: false,
    broker: null,
    isOperator: false,
    administrator: null,
    memberships: [
      {
        organisationId: 'o',
        organisationName: '',
        organisationKind: 'university' as const,
        role: 'finance' as const,
        verified: true,
      },
    ],
  };
  expect(relationTo(identity, 'o')).toEqual(nobody);
  expect(
    relationTo({ ...identity, memberships: [{ ...identity.memberships[0]!, role: 'owner' }] }, 'o'),
  ).toEqual({
    owner: true,
    office: true,
    operator: false,
  });
  expect(relationTo(null, 'o')).toEqual(nobody);
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
