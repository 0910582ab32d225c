import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadCity } from '../city/city.ts';
import { calculate, isEligible, type Step } from './rules.ts';
import type { RewardRule } from './schema.ts';

const city = loadCity(resolve(import.meta.dirname, '../city/qingdao.json'));
const ruleOf = (code: string): RewardRule => city.policy.rewards.find((rule) => rule.code === code)!;

/** INVENTED for this test: no city publishes it. Tiers of 1 %, 0.5 %, 0.1 %, two caps, a third reserved. */
const invented: RewardRule = {
  code: 'invented_for_tests',
  zh: '测试用虚构规则',
  en: 'Invented rule for tests',
  recipient: { kinds: ['agency'], flag: null },
  base: 'technology',
  role: 'seller',
  yearsBack: 0,
  rate: {
    kind: 'tiers',
    tiers: [
      { fromFen: '1000000', basisPoints: 50 },
      { fromFen: '0', basisPoints: 100 },
      { fromFen: '5000000', basisPoints: 10 },
    ],
  },
  caps: [
    { kind: 'fixed', amountFen: '35000' },
    { kind: 'share', basisPoints: 60 },
  ],
  reserved: [{ basisPoints: 3333, zh: '虚构用途', en: 'an invented purpose' }],
  exclusions: ['related_parties'],
  source: { document: '虚构', paragraph: '无', quote: null, reliability: 'repost', note: null },
};

/** A tree as lines, e.g. `  tier 1000`. */
const lines = (step: Step, depth = 0): string[] => [
  `${' '.repeat(depth)}${step.code} ${step.amountFen}`,
  ...step.parts.flatMap((part) => lines(part, depth + 1)),
];

describe('an invented rule with tiers and caps', () => {
  it.each<[bigint, readonly bigint[], bigint, bigint]>([
    // base, tiers from the lowest, cap by share, amount
    [-5n, [0n, 0n, 0n], 0n, 0n],
    [0n, [0n, 0n, 0n], 0n, 0n],
    [99n, [0n, 0n, 0n], 0n, 0n],
    [1_000_000n, [10_000n, 0n, 0n], 6_000n, 6_000n],
    [1_000_199n, [10_000n, 0n, 0n], 6_001n, 6_001n],
    [1_000_200n, [10_000n, 1n, 0n], 6_001n, 6_001n],
    [5_000_000n, [10_000n, 20_000n, 0n], 30_000n, 30_000n],
    [5_600_000n, [10_000n, 20_000n, 600n], 33_600n, 30_600n],
    [9_000_000n, [10_000n, 20_000n, 4_000n], 54_000n, 34_000n],
    [20_000_000n, [10_000n, 20_000n, 15_000n], 120_000n, 35_000n],
  ])('of %s fen', (baseFen, tiers, capByShare, amount) => {
    const tree = calculate(invented, baseFen, true);
    const rated = tiers.reduce((sum, tier) => sum + tier, 0n);
    expect(lines(tree)).toEqual([
      `amount ${amount}`,
      ` base ${baseFen}`,
      ` rate ${rated}`,
      ...tiers.map((tier) => `  tier ${tier}`),
      ` caps ${capByShare < 35_000n ? capByShare : 35_000n}`,
      '  cap_fixed 35000',
      `  cap_share ${capByShare}`,
      ` reserved ${(amount * 3333n + 9999n) / 10_000n}`,
    ]);
  });

  it('never gives more for less, and never more than a cap', () => {
    let before = 0n;
    for (let baseFen = 0n; baseFen < 12_000_000n; baseFen += 77_777n) {
      const amount = calculate(invented, baseFen, true).amountFen!;
      expect(amount >= before && amount <= 35_000n && amount * 10_000n <= baseFen * 60n).toBe(true);
      before = amount;
    }
  });
});

describe('the rules of Qingdao', () => {
  test('a service point: base and cap, and no rate', () => {
    expect(lines(calculate(ruleOf('service_point_volume'), 7_000_000_000n, true))).toEqual([
      'not_published null',
      ' base 7000000000',
      ' caps 50000000',
      '  cap_fixed 50000000',
    ]);
  });

  test('a voucher: for small technology enterprises, at most half and 200,000 yuan, and no rate', () => {
    const rule = ruleOf('innovation_voucher');
    expect(isEligible(rule, { kind: 'enterprise', flags: [] })).toBe(false);
    expect(isEligible(rule, { kind: 'enterprise', flags: ['technology_small_medium_enterprise'] })).toBe(
      true,
    );
    expect(isEligible(rule, { kind: 'university', flags: ['technology_small_medium_enterprise'] })).toBe(
      false,
    );
    expect(lines(calculate(rule, 1_000_001n, true))).toEqual([
      'not_published null',
      ' base 1000001',
      ' caps 500000',
      '  cap_fixed 20000000',
      '  cap_share 500000',
    ]);
    expect(calculate(rule, 1_000_001n, false).code).toBe('not_eligible');
  });

  test.each([
    [100_000_000n, 10_000_000n, 7_000_000n],
    [101n, 10n, 7n],
    [11n, 1n, 1n],
    [6_000_000_000n, 500_000_000n, 350_000_000n],
  ])(
    'a university with %s fen received: a tenth, capped, seven tenths of it for research',
    (base, amount, research) => {
      const tree = calculate(ruleOf('university_received'), base, true);
      expect(tree.amountFen).toBe(amount);
      expect(tree.parts.at(-1)).toMatchObject({ code: 'reserved', amountFen: research, basisPoints: 7000 });
    },
  );

  test('cite their source, and say where it was not at hand', () => {
    expect(city.policy.rewards.map((rule) => [rule.code, rule.source.reliability])).toEqual([
      ['service_point_volume', 'full_text'],
      ['innovation_voucher', 'full_text'],
      ['university_received', 'repost'],
    ]);
    for (const rule of city.policy.rewards)
      expect(rule.source.quote === null).toBe(rule.source.reliability === 'repost');
  });

  test('no rule of a city file is the invented one', () => {
    const file = readFileSync(resolve(import.meta.dirname, '../city/qingdao.json'), 'utf8');
    expect(file).not.toContain('invented');
  });
});
