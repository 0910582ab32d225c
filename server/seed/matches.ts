import type { Explanation, MatchBand } from '../../search/index.ts';
import type { Indicator } from '../../db/schema/index.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';

/** Says of stored explanations that they were not made by the matcher. */
const matcherVersion = 'demo';

/**
 * What stands in the history of a demo pair: a pair of one theme shares its figures' names, and the more limits the
 * achievement meets, the better it fits. What a page shows of a need's matches comes from the real matcher, not from here.
 */
export function judgePair(need: DemoNeed, achievement: DemoAchievement) {
  const limits = need.row.indicators ?? [];
  const met = limits.filter((limit) => meets(limit, achievement.row.indicators ?? [])).length;
  const sameObject = need.words[0] === achievement.words[0];
  const score = 0.35 + (sameObject ? 0.35 : 0) + (limits.length > 0 ? (0.25 * met) / limits.length : 0);
  const band: MatchBand = score >= 0.7 ? 'strong' : score >= 0.5 ? 'medium' : 'weak';
  const words = need.words.filter((word) => achievement.words.includes(word));
  const explanation: Explanation = {
    signal: 'total',
    value: score,
    weight: 1,
    outcome: 'for',
    reason: { code: 'total', parameters: {} },
    parts: [
      {
        signal: 'words',
        value: score,
        weight: 1,
        outcome: 'for',
        reason: { code: 'wordsShared', parameters: { words } },
        parts: [],
      },
    ],
  };
  return { explanation, scorePerMille: Math.round(score * 1000), band, matcherVersion };
}

function meets(limit: Indicator, reached: readonly Indicator[]): boolean {
  const found = reached.find((one) => one.name === limit.name);
  if (!found) return false;
  return limit.relation === '≤'
    ? Number(found.value) <= Number(limit.value)
    : Number(found.value) >= Number(limit.value);
}
