import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyListing, type IndicatorValue, type ListingDocument, type Relation } from '../documents.ts';
import { profileOf } from './profile.ts';
import { standingOf, statedReach, statedSignalNames, type StatedSignals } from './rank.ts';
import { compareLimit, limitsMet, sameName } from './signals/limits.ts';
import { completeness, freshness } from './signals/listing.ts';
import { neutral, type Signal } from './signals/signal.ts';
import { maturityReached, priceWithinBudget, sameDistrict, sameField, sameMode } from './signals/terms.ts';
import { measureText, textFeatures, TextMeasurer } from './signals/text.ts';
import { anyText } from '../testing.ts';

const figure = (text: string): IndicatorValue => {
  const [name, relation, value, unit = ''] = text.split(' ') as [string, Relation, string, string?];
  const [lower, upper] = value.split('..') as [string, string?];
  return { name, relation, value: lower, upperValue: upper ?? null, unit };
};
const need = (given: Partial<ListingDocument> = {}): ListingDocument => ({
  ...emptyListing('need', 'n'),
  ...given,
});
const achievement = (given: Partial<ListingDocument> = {}): ListingDocument => ({
  ...emptyListing('achievement', 'a'),
  ...given,
});

describe('stated limits', () => {
  test.each([
    ['耐压 ≥ 20 MPa', '耐压 = 25 MPa', 'met'],
    ['耐压 ≥ 20 MPa', '耐压 = 20000 kPa', 'met'],
    ['耐压 ≥ 20 MPa', '耐压 = 19.9 MPa', 'missed'],
    ['耐压 > 20 MPa', '耐压 = 20 MPa', 'missed'],
    ['耐压 ≥ 20 MPa', '耐压 ≥ 20 MPa', 'met'],
    ['耐压 > 20 MPa', '耐压 ≥ 20 MPa', 'unknown'],
    ['耐压 ≥ 20 MPa', '耐压 ≤ 30 MPa', 'unknown'],
    ['耐压 ≥ 20 MPa', '耐压 ≤ 10 MPa', 'missed'],
    ['耐压 ≥ 20 MPa', '耐压 = 25 kW', 'unknown'],
    ['耐压 ≥ 20 MPa', '耐压 = 25 某单位', 'unknown'],
    ['温度 range -20..60 ℃', '温度 range -40..85 °C', 'met'],
    ['温度 range -40..85 ℃', '温度 range 0..30 ℃', 'met'],
    ['温度 range -40..60 ℃', '温度 range 0..85 ℃', 'unknown'],
    ['含水率 ≤ 12 %', '含水率 < 10 %', 'met'],
  ])('%s, offered %s: %s', (limit, offered, expected) => {
    expect(compareLimit(figure(limit), figure(offered))).toBe(expected);
  });

  test.each([
    ['耐压', '耐压', true],
    ['耐压强度', '耐压', true],
    ['功率', '效率', false],
    ['', '', false],
  ])('%s and %s are the same name: %s', (a, b, expected) => expect(sameName(a, b)).toBe(expected));

  test('“3 of 4”: what is not stated is neither met nor missed', () => {
    const limits = ['耐压 ≥ 20 MPa', '重量 ≤ 5 kg', '寿命 ≥ 3 年', '噪声 ≤ 60 dB'].map(figure);
    const offered = ['耐压 = 25 MPa', '重量 = 4 kg', '寿命 = 5 年'].map(figure);
    const signal = limitsMet(limits, offered);
    expect(signal.reason).toMatchObject({ code: 'limitsMet', parameters: { met: 3, missed: 0, stated: 4 } });
    expect(signal.value).toBe(0.5 + 3 / 8);
    expect(limitsMet(limits, []).value).toBe(neutral);
    expect(limitsMet([], offered).outcome).toBe('unknown');
  });

  test('each further limit met ranks higher, each missed lower', () => {
    const limits = ['甲 ≥ 1 m', '乙 ≥ 1 m', '丙 ≥ 1 m', '丁 ≥ 1 m'].map(figure);
    const value = (met: number, missed: number): number =>
      limitsMet(
        limits,
        limits.flatMap(({ name }, index) =>
          index < met ? [figure(`${name} = 2 m`)] : index < met + missed ? [figure(`${name} = 0.5 m`)] : [],
        ),
      ).value;
    for (let met = 0; met <= 4; met++) {
      for (let missed = 0; met + missed <= 4; missed++) {
        if (met + missed < 4) expect(value(met + 1, missed)).toBeGreaterThan(value(met, missed));
        if (met + missed < 4) expect(value(met, missed + 1)).toBeLessThan(value(met, missed));
      }
    }
  });
});

describe('terms of the two sides', () => {
  const outcome = (signal: Signal): [number, string] => [
    Math.round(signal.value * 100) / 100,
    signal.outcome,
  ];

  test.each([
    [7, 5, [0.85, 'for']],
    [5, 5, [0.8, 'for']],
    [4, 5, [0.4, 'against']],
    [1, 9, [0, 'against']],
    [null, 5, [0.5, 'unknown']],
    [5, null, [0.5, 'unknown']],
  ])('maturity %s against lowest accepted %s', (offered, lowest, expected) => {
    expect(outcome(maturityReached(need({ maturity: lowest }), achievement({ maturity: offered })))).toEqual(
      expected,
    );
  });

  test('more maturity never ranks lower', () => {
    for (let lowest = 1; lowest <= 9; lowest++) {
      const values = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        (offered) => maturityReached(need({ maturity: lowest }), achievement({ maturity: offered })).value,
      );
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  test.each([
    ['100', '50', false, [1, 'for']],
    ['100', '100', false, [1, 'for']],
    ['100', '200', false, [0.25, 'against']],
    ['100', '200', true, [0.3, 'against']],
    [null, '200', true, [0.5, 'unknown']],
  ])('budget %s fen, price %s fen, negotiable %s', (budget, price, priceNegotiable, expected) => {
    const signal = priceWithinBudget(
      need({ priceMaximumFen: budget }),
      achievement({ priceMinimumFen: price, priceNegotiable }),
    );
    expect(outcome(signal)).toEqual(expected);
  });

  test.each([
    [[5], [5], [], [], [0.8, 'for']],
    [[5], [5], ['海洋'], ['海洋'], [0.9, 'for']],
    [[5], [6], [], [], [0.2, 'against']],
    [[5], [6], ['海洋'], ['海洋'], [0.3, 'neutral']],
    [[], [6], ['海洋'], ['海洋'], [0.6, 'for']],
    [[], [6], [], [], [0.5, 'unknown']],
  ])('fields %j %j, tags %j %j', (needFields, fields, needTags, tags, expected) => {
    expect(
      outcome(sameField(need({ fields: needFields, tags: needTags }), achievement({ fields, tags }))),
    ).toEqual(expected);
  });

  test('mode and district', () => {
    expect(outcome(sameMode(need({ modes: ['许可'] }), achievement({ modes: ['许可', '转让'] })))).toEqual([
      1,
      'for',
    ]);
    expect(outcome(sameMode(need({ modes: ['许可'] }), achievement({ modes: ['转让'] })))).toEqual([
      0.2,
      'against',
    ]);
    expect(outcome(sameMode(need(), achievement({ modes: ['转让'] })))).toEqual([0.5, 'unknown']);
    const at = (first: string | null, second: string | null): [number, string] =>
      outcome(sameDistrict(need({ district: first }), achievement({ district: second })));
    expect(at('370202', '370202')).toEqual([1, 'for']);
    expect(at('370202', '370203')).toEqual([0.75, 'for']);
    expect(at('370202', '110101')).toEqual([0.5, 'neutral']);
    expect(at(null, '110101')).toEqual([0.5, 'unknown']);
  });

  test('freshness falls to the day of expiry; a title-only import is not blamed', () => {
    const now = new Date('2026-11-22T00:00:00Z');
    const value = (confirmedAt: string | null): number => freshness(achievement({ confirmedAt }), now).value;
    expect(value('2026-11-22T00:00:00Z')).toBe(1);
    expect(value('2026-08-24T00:00:00Z')).toBe(0.5);
    expect(value('2020-01-01T00:00:00Z')).toBe(0);
    expect(value(null)).toBe(neutral);
    expect(value('nonsense')).toBe(neutral);
    expect(completeness(achievement({ completeness: 10, importedIncomplete: true })).value).toBe(neutral);
    expect(completeness(achievement({ completeness: 80 })).value).toBe(0.9);
  });
});

describe('ranking', () => {
  const text = { forward: 0.3, backward: 0.3, words: 0.3, coverage: 0.3, subject: 0.3 };
  const signal = (value: number): Signal => ({
    value,
    outcome: 'neutral',
    reason: { code: 'total', parameters: {} },
  });
  const stated = (values: Partial<Record<(typeof statedSignalNames)[number], number>> = {}): StatedSignals =>
    Object.fromEntries(
      statedSignalNames.map((name) => [name, signal(values[name] ?? neutral)]),
    ) as StatedSignals;
  const unit = fc.double({ min: 0, max: 1, noNaN: true });

  test('more of any signal never ranks lower, and no signal moves more than its reach', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statedSignalNames), unit, unit, (name, first, second) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const lower = standingOf(text, stated({ [name]: low }));
        const higher = standingOf(text, stated({ [name]: high }));
        expect(higher.sum).toBeGreaterThanOrEqual(lower.sum);
        expect(higher.score).toBeGreaterThanOrEqual(lower.score);
        const none = standingOf(text, stated());
        expect(Math.abs(higher.sum - none.sum)).toBeLessThanOrEqual(statedReach[name] + 1e-9);
      }),
    );
  });

  test('more of any measure of text never ranks lower; the score stays within 0–1', () => {
    const measures = Object.keys(text) as (keyof typeof text)[];
    fc.assert(
      fc.property(fc.constantFrom(...measures), unit, unit, (name, first, second) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const lower = standingOf({ ...text, [name]: low }, stated()).score;
        const higher = standingOf({ ...text, [name]: high }, stated()).score;
        expect(higher).toBeGreaterThanOrEqual(lower);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('all stated signals together do not carry a pair without any text in common', () => {
    const everything = stated(Object.fromEntries(statedSignalNames.map((name) => [name, 1])));
    const apart = { forward: 0, backward: 0, words: 0, coverage: 0, subject: 0 };
    const same = { forward: 1, backward: 1, words: 1, coverage: 1, subject: 1 };
    expect(standingOf(apart, everything).sum).toBeLessThan(standingOf(same, stated()).sum);
  });

  test('measures of text lie within 0–1, identical titles at the top', () => {
    fc.assert(
      fc.property(anyText(40), fc.constantFrom('轴承故障诊断', '海参', ''), (a, b) => {
        const measures = measureText(profileOf(need({ title: a })), profileOf(achievement({ title: b })));
        for (const value of Object.values(measures)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1.0001);
        }
        expect(textFeatures(measures).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 50 },
    );
    const measures = measureText(
      profileOf(need({ title: '滚动轴承故障诊断' })),
      profileOf(achievement({ title: '滚动轴承故障诊断' })),
    );
    for (const name of ['forward', 'backward', 'words', 'subject'] as const)
      expect(measures[name]).toBeCloseTo(1, 4);
  });

  test('a pair measures the same whichever side asks, and however many were asked about before', () => {
    const body = '针对滚动轴承早期故障，开展振动信号采集与特征提取，诊断准确率不低于 95%。';
    const needs = ['滚动轴承故障诊断', '海参养殖水质监测', '电池热管理', ''].flatMap((title) =>
      ['', body].map((summary) => profileOf(need({ title, summary }))),
    );
    const achievements = ['轴承振动监测装置', '海水淡化膜', '故障诊断', 'SiC 电池'].flatMap((title) =>
      ['', body].map((summary) => profileOf(achievement({ title, summary }))),
    );
    const asking = achievements.map((profile) => new TextMeasurer(profile, 'achievement'));
    for (const one of needs) {
      const measurer = new TextMeasurer(one, 'need');
      achievements.forEach((other, index) => {
        const measures = measureText(one, other);
        expect(measurer.measure(other)).toEqual(measures);
        const fromTheOther = asking[index]!.measure(one);
        for (const name of Object.keys(measures) as (keyof typeof measures)[])
          expect(fromTheOther[name]).toBeCloseTo(measures[name], 6);
      });
    }
  });
});
