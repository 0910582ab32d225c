/** From judgments to the table of weights: features, model, bands, and the figures that say how good they are. */
import type { MatchBand } from '../port.ts';
import type { JudgmentSet } from './judgments.ts';
import {
  crossValidated,
  expectedScore,
  learn,
  likeliestGrade,
  type Judged,
  type LearnedModel,
} from './learn.ts';
import { gradeScore, ndcg, pairOrder } from './measure.ts';
import { profileOf } from './profile.ts';
import { textFeatures, TextMeasurer, textSignalNames } from './signals/text.ts';
import type { WeightTable } from './weights.ts';

export interface JudgedPair extends Judged {
  need: string;
  key: string;
}

/** The judged pairs with their features; pairs of needs with the same text are one group. */
export function judgedPairs({ needs, achievements, judgments }: JudgmentSet): JudgedPair[] {
  const measurers = new Map([...needs].map(([id, need]) => [id, new TextMeasurer(profileOf(need), 'need')]));
  const achievementProfiles = new Map(
    [...achievements].map(([id, achievement]) => [id, profileOf(achievement)]),
  );
  return judgments.map(({ need, achievement, grade }) => ({
    need,
    key: achievement,
    grade,
    group: needs.get(need)!.summary || needs.get(need)!.title,
    features: textFeatures(measurers.get(need)!.measure(achievementProfiles.get(achievement)!)),
  }));
}

/** The lowest grade that a band promises. */
export const bandGrades: Record<MatchBand, number> = { strong: 3, medium: 2, weak: 1 };

export interface Predicted extends JudgedPair {
  score: number;
  predicted: number;
}

/** Predictions by models that have not seen the pair's need. */
export function predictedByOthers(pairs: readonly JudgedPair[], seed: number): Predicted[] {
  return crossValidated(pairs, 5, seed).map(({ row, model, sum }) => ({
    ...row,
    score: expectedScore(model, sum),
    predicted: likeliestGrade(model, sum),
  }));
}

/** Share of shown pairs of each band whose grade is the band's or better; null where the band showed nothing. */
export function bandPrecision(
  rows: readonly { grade: number; band: MatchBand | null }[],
): Record<MatchBand, { shown: number; precision: number | null }> {
  const of = (band: MatchBand): { shown: number; precision: number | null } => {
    const shown = rows.filter((row) => row.band === band);
    const right = shown.filter((row) => row.grade >= bandGrades[band]).length;
    return { shown: shown.length, precision: shown.length === 0 ? null : right / shown.length };
  };
  return { strong: of('strong'), medium: of('medium'), weak: of('weak') };
}

/**
 * How probable the band's grade (or better) is at the band's lower edge. Judged pairs are 3 % strong, 11 % rather strong
 * or better, 54 % weak or better, so a pair at the edge of “strong” is eight times likelier to be so than a judged pair.
 */
const edgeChance: Record<MatchBand, number> = { strong: 1 / 4, medium: 1 / 3, weak: 1 / 2 };

/** Lowest score of each band: where the model gives the band's grade its edge chance. */
export function bandEdges(model: LearnedModel): Record<MatchBand, number> {
  const edge = (band: MatchBand): number => {
    const chance = edgeChance[band];
    const sum = model.cuts[bandGrades[band] - 1]! + Math.log(chance / (1 - chance));
    return Math.round(expectedScore(model, sum) * 1000) / 1000;
  };
  return { strong: edge('strong'), medium: edge('medium'), weak: edge('weak') };
}

export interface LearnedTable extends WeightTable {
  learnedFrom: { needs: number; judgments: number };
  crossValidated: { 'ndcg@10': number; pairs: number; gradeScore: number; folds: number; seeds: number };
}

const seeds = 10;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Learns the whole table. Deterministic for the same judgments. */
export function learnTable(set: JudgmentSet, version: string): LearnedTable {
  const pairs = judgedPairs(set);
  const model = learn(pairs);
  const runs = Array.from({ length: seeds }, (_, seed) => predictedByOthers(pairs, seed));
  const average = (measure: (rows: Predicted[]) => number): number =>
    rounded(runs.reduce((sum, rows) => sum + measure(rows), 0) / runs.length);
  const weights = Object.fromEntries(
    textSignalNames.map((name, index) => [name, rounded(model.weights[index]!)]),
  );
  return {
    version,
    weights: weights as LearnedTable['weights'],
    cuts: model.cuts.map(rounded),
    bands: bandEdges(model),
    learnedFrom: { needs: set.needs.size, judgments: pairs.length },
    crossValidated: {
      'ndcg@10': average(ndcg),
      pairs: average(pairOrder),
      gradeScore: average(gradeScore),
      folds: 5,
      seeds,
    },
  };
}
