/**
 * From signals to a score. The learned sum of text and meaning is a position on the scale of log-odds; each further
 * signal moves it by at most its stated reach, up where it speaks for the pair and down where it speaks against. So
 * every signal is bounded, and more of a good thing never ranks lower.
 */
import { expectedScore, weightedSum, type LearnedModel } from './learn.ts';
import { neutral, type Signal } from './signals/signal.ts';
import { textFeatures, textSignalNames, type TextMeasures } from './signals/text.ts';
import { learnedModel } from './weights.ts';

export const statedSignalNames = [
  'limits',
  'field',
  'maturity',
  'price',
  'mode',
  'district',
  'freshness',
  'completeness',
  'answers',
] as const;
export type StatedSignalName = (typeof statedSignalNames)[number];
export type StatedSignals = Record<StatedSignalName, Signal>;

/**
 * The most that each signal moves a pair, in log-odds: 0.7 doubles the odds. Stated by hand, because the judgments hold
 * titles only. Together they can lift a pair by about one band and a half, never carry one without any text in common.
 */
export const statedReach: Record<StatedSignalName, number> = {
  // What was asked for in figures is the hardest evidence there is.
  limits: 1.2,
  // A person has already looked at this very pair: as strong as all figures.
  answers: 1.2,
  // Too early is the most frequent reason for a failed introduction.
  maturity: 0.6,
  // Fields are broad (eleven for all technology): the same one says little, another one says more.
  field: 0.5,
  // First prices move in negotiation.
  price: 0.4,
  // Modes are often settled late.
  mode: 0.2,
  // A short way helps; technology travels.
  district: 0.15,
  // An unanswered, stale listing costs time, but is no worse as technology.
  freshness: 0.15,
  // A full description is easier to judge; it must not buy rank.
  completeness: 0.1,
};

/** A pair's place in the ranking. */
export interface Standing {
  /** Log-odds, unbounded: what ranks. */
  sum: number;
  /** 0–1: the expected judgment on the scale 0–3, divided by 3. Grows with the sum. */
  score: number;
  /** The part of the sum that text and meaning give. */
  textSum: number;
}

/** Moves of the stated signals, added up. */
export function statedMove(signals: StatedSignals): number {
  let move = 0;
  for (const name of statedSignalNames)
    move += statedReach[name] * ((signals[name].value - neutral) / neutral);
  return move;
}

/** Ranks a pair. */
export function standingOf(
  text: TextMeasures,
  stated: StatedSignals,
  model: LearnedModel = learnedModel,
): Standing {
  const textSum = weightedSum(model, textFeatures(text));
  const sum = textSum + statedMove(stated);
  return { sum, textSum, score: expectedScore(model, sum) };
}

/** Share of each text signal in the spread that the learned model gives them: for the explanation only. */
export function textShares(model: LearnedModel = learnedModel): number[] {
  // Usual spread of each feature among judged pairs, so that weights on different scales can be compared.
  const spread = textSignalNames.map((name) => (name === 'meaning' ? 0.9 : 0.2));
  const parts = model.weights.map((weight, index) => weight * spread[index]!);
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  return parts.map((part) => part / total);
}
