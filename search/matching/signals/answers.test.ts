import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyListing } from '../../documents.ts';
import type { MatchAnswer } from '../../port.ts';
import { profileOf } from '../profile.ts';
import { renderReason } from '../words.ts';
import { earlierAnswers } from './listing.ts';
import { neutral, type Signal } from './signal.ts';

const profiles = new Map(
  Object.entries({ x: '滚动轴承故障诊断', y: '轴承故障诊断方法', z: '海参养殖' }).map(([id, title]) => [
    `achievement:${id}`,
    profileOf({ ...emptyListing('achievement', id), title }),
  ]),
);
const candidate = { key: 'achievement:x', profile: profiles.get('achievement:x')! };
const answersOf = (...answers: MatchAnswer[]): Signal =>
  earlierAnswers(candidate, answers, (key) => profiles.get(key) ?? null);
const about = (
  id: string,
  by: MatchAnswer['by'],
  fits: boolean,
  reason: string | null = null,
): MatchAnswer => ({
  key: `achievement:${id}`,
  by,
  fits,
  reason,
  aboutTechnology: true,
});

describe('answers to the pair itself', () => {
  test.each<[string, MatchAnswer[], number, Signal['outcome']]>([
    ['nobody answered', [], neutral, 'unknown'],
    ['a party said yes', [about('x', 'need', true)], 1, 'for'],
    ['a party said no', [about('x', 'achievement', false)], 0, 'against'],
    [
      'one party’s no outweighs the other’s yes',
      [about('x', 'need', false), about('x', 'achievement', true)],
      0,
      'against',
    ],
    ['in either order', [about('x', 'achievement', true), about('x', 'need', false)], 0, 'against'],
    ['a party is heard before brokers', [about('x', 'broker', false), about('x', 'need', true)], 1, 'for'],
    ['a broker leans', [about('x', 'broker', true)], 0.8, 'for'],
    [
      'ten brokers lean no further',
      Array.from({ length: 10 }, () => about('x', 'broker', false)),
      0.2,
      'against',
    ],
    ['brokers are divided', [about('x', 'broker', false), about('x', 'broker', true)], neutral, 'neutral'],
  ])('%s', (_name, answers, value, outcome) => {
    expect(answersOf(...answers)).toMatchObject({ value, outcome });
  });

  test('says who and why in both languages', () => {
    const { reason } = answersOf(about('x', 'need', false, '价格'));
    expect(renderReason(reason, 'zh')).toBe('需求方认为不合适：价格');
    expect(renderReason(answersOf(about('x', 'broker', false)).reason, 'en')).toBe(
      'a broker answered that it does not fit',
    );
    // What an earlier version stored names nobody.
    expect(renderReason({ code: 'answeredNot', parameters: {} }, 'zh')).toBe('此前已有人认为不合适');
  });
});

describe('answers about other listings', () => {
  test('lean by how alike they are; about strangers and listings that are gone they say nothing', () => {
    expect(answersOf(about('y', 'need', true)).value).toBeGreaterThan(neutral);
    expect(answersOf(about('y', 'need', false)).value).toBeLessThan(neutral);
    expect(answersOf(about('z', 'need', false)).value).toBe(neutral);
    expect(answersOf(about('gone', 'need', false)).value).toBe(neutral);
  });

  test('do not count where the reason was of that listing alone', () => {
    const priced = { ...about('y', 'need', false, '价格'), aboutTechnology: false };
    expect(answersOf(priced).value).toBe(neutral);
  });
});

test('any answers give a value within 0–1 that more brokers’ or others’ answers move no further than their reach', () => {
  const answer = fc.record({
    key: fc.constantFrom('achievement:x', 'achievement:y', 'achievement:z', 'achievement:gone'),
    by: fc.constantFrom('need', 'achievement', 'broker'),
    fits: fc.boolean(),
    reason: fc.option(fc.string(), { nil: null }),
    aboutTechnology: fc.boolean(),
  }) as fc.Arbitrary<MatchAnswer>;
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
      const { value, reason } = answersOf(...answers);
      const decided = answers.some((one) => one.key === candidate.key && one.by !== 'broker');
      if (decided) expect([0, 1]).toContain(value);
      else expect(Math.abs(value - neutral)).toBeLessThanOrEqual(0.3 + 1e-9);
      expect(renderReason(reason, 'en')).not.toBe('');
    }),
  );
});
