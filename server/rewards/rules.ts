import type { RewardRule, stepCodes } from './schema.ts';

/** A step of a calculation with the steps that it is made of. */
export interface Step {
  code: (typeof stepCodes)[number];
  amountFen: bigint | null;
  basisPoints: number | null;
  fromFen: bigint | null;
  name: { zh: string; en: string } | null;
  parts: Step[];
}

const step = (code: Step['code'], values: Partial<Omit<Step, 'code'>> = {}): Step => ({
  code,
  amountFen: null,
  basisPoints: null,
  fromFen: null,
  name: null,
  parts: [],
  ...values,
});

const whole = 10_000n;
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** A share of an amount, down to the fen: nobody is granted a fraction more than the rate gives. */
const shareOf = (amountFen: bigint, basisPoints: number): bigint =>
  amountFen <= 0n ? 0n : (amountFen * BigInt(basisPoints)) / whole;

/** A share of an amount, up to the fen: “at least”. */
const atLeast = (amountFen: bigint, basisPoints: number): bigint =>
  (amountFen * BigInt(basisPoints) + whole - 1n) / whole;

/** What the rate gives of a base; tiers come in any order. */
function rateStep(rate: NonNullable<RewardRule['rate']>, baseFen: bigint): Step {
  if (rate.kind === 'share')
    return step('rate', { amountFen: shareOf(baseFen, rate.basisPoints), basisPoints: rate.basisPoints });
  const tiers = rate.tiers
    .map((tier) => ({ fromFen: BigInt(tier.fromFen), basisPoints: tier.basisPoints }))
    .sort((one, other) => (one.fromFen < other.fromFen ? -1 : 1));
  const parts = tiers.map(({ fromFen, basisPoints }, index) => {
    const next = tiers[index + 1]?.fromFen;
    const upTo = next === undefined ? baseFen : least(baseFen, next);
    return step('tier', { amountFen: shareOf(upTo - fromFen, basisPoints), basisPoints, fromFen });
  });
  return step('rate', { amountFen: parts.reduce((sum, part) => sum + (part.amountFen ?? 0n), 0n), parts });
}

/** The caps of a rule for a base; the lowest is the amount of the step. */
function capsStep(caps: RewardRule['caps'], baseFen: bigint): Step | null {
  const parts = caps.map((cap) =>
    cap.kind === 'fixed'
      ? step('cap_fixed', { amountFen: BigInt(cap.amountFen) })
      : step('cap_share', { amountFen: shareOf(baseFen, cap.basisPoints), basisPoints: cap.basisPoints }),
  );
  const [first, ...rest] = parts.map((part) => part.amountFen ?? 0n);
  return first === undefined ? null : step('caps', { amountFen: rest.reduce(least, first), parts });
}

/**
 * The calculation of a reward, step by step: base, rate (tier by tier), caps, what is reserved. Without a published rate
 * there is base and cap and no amount; so it is where the recipient does not meet the condition. A base below zero, after
 * corrections, gives nothing.
 */
export function calculate(rule: RewardRule, baseFen: bigint, eligible: boolean): Step {
  const base = step('base', { amountFen: baseFen });
  const caps = capsStep(rule.caps, baseFen);
  const limits = caps === null ? [] : [caps];
  if (!eligible) return step('not_eligible', { parts: [base, ...limits] });
  if (rule.rate === null) return step('not_published', { parts: [base, ...limits] });
  const rated = rateStep(rule.rate, baseFen);
  const ratedFen = rated.amountFen ?? 0n;
  const capFen = caps?.amountFen ?? null;
  const amountFen = capFen === null ? ratedFen : least(ratedFen, capFen);
  const reserved = rule.reserved.map(({ basisPoints, zh, en }) =>
    step('reserved', { amountFen: atLeast(amountFen, basisPoints), basisPoints, name: { zh, en } }),
  );
  return step('amount', { amountFen, parts: [base, rated, ...limits, ...reserved] });
}

/** Whether an organisation is one that a rule is for. */
export const isRecipient = (rule: RewardRule, organisation: { kind: string }): boolean =>
  rule.recipient.kinds.some((kind) => kind === organisation.kind);

/** Whether it meets the rule's condition as well. */
export const isEligible = (
  rule: RewardRule,
  organisation: { kind: string; flags: readonly string[] },
): boolean =>
  isRecipient(rule, organisation) &&
  (rule.recipient.flag === null || organisation.flags.includes(rule.recipient.flag));
