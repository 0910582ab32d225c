/** The explanation of a pair as a tree: what the site shows, and what an introduction freezes. */
import type { Explanation } from '../port.ts';
import type { Profile } from './profile.ts';
import { statedReach, statedSignalNames, textShares, type Standing, type StatedSignals } from './rank.ts';
import type { Signal } from './signals/signal.ts';
import { explainText, textSignalNames, type TextMeasures } from './signals/text.ts';
import { learnedModel } from './weights.ts';
import { expectedScore } from './learn.ts';

/** The reach that text and meaning have beside the stated signals, in log-odds: the span from no match to a strong one. */
const textReach = 5;

const totalReach = textReach + statedSignalNames.reduce((sum, name) => sum + statedReach[name], 0);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function leaf(signal: string, { value, outcome, reason }: Signal, weight: number): Explanation {
  return { signal, value: rounded(value), weight: rounded(weight), outcome, reason, parts: [] };
}

/** Builds the tree of a pair. Weights are shares of what could move the parent; they add up to 1. */
export function explain(
  need: Profile,
  achievement: Profile,
  text: TextMeasures,
  stated: StatedSignals,
  standing: Standing,
): Explanation {
  const signals = explainText(need, achievement, text);
  const shares = textShares();
  const textScore = expectedScore(learnedModel, standing.textSum);
  const textPart: Explanation = {
    signal: 'text',
    value: rounded(textScore),
    weight: rounded(textReach / totalReach),
    outcome: textScore >= 0.3 ? 'for' : 'neutral',
    reason: { code: 'text', parameters: {} },
    parts: textSignalNames.map((name, index) => leaf(name, signals[name], shares[index]!)),
  };
  return {
    signal: 'total',
    value: rounded(standing.score),
    weight: 1,
    outcome: 'for',
    reason: { code: 'total', parameters: {} },
    parts: [
      textPart,
      ...statedSignalNames.map((name) => leaf(name, stated[name], statedReach[name] / totalReach)),
    ],
  };
}
