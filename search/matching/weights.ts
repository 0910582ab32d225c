/** The learned weights, read from the table beside this file and checked; and the bands. */
import table from './weights.json' with { type: 'json' };
import { matchBands, type MatchBand } from '../port.ts';
import type { LearnedModel } from './learn.ts';
import { textSignalNames } from './signals/text.ts';

export interface WeightTable {
  /** Changes with every learning; stored with each match. */
  version: string;
  weights: Record<(typeof textSignalNames)[number], number>;
  cuts: number[];
  /** Lowest score of each band. */
  bands: Record<MatchBand, number>;
}

/** A table as a model; throws where a weight is missing or negative. */
export function modelOf(given: WeightTable): LearnedModel {
  const weights = textSignalNames.map((name) => {
    const weight = given.weights[name];
    if (!(weight >= 0)) throw new Error(`The weight of ${name} must be a number, not negative.`);
    return weight;
  });
  return { weights, cuts: given.cuts };
}

export const learnedModel: LearnedModel = modelOf(table);
export const matcherVersion: string = table.version;
/** How much the weights were learned from. */
export const learnedFrom: { needs: number; judgments: number } = table.learnedFrom;

/** The band of a score; null below “weak”: not shown. */
export function bandOf(score: number): MatchBand | null {
  return matchBands.find((band) => score >= table.bands[band]) ?? null;
}
