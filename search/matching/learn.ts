/**
 * Learns the weights of the text signals from judgments: a proportional-odds model (McCullagh 1980). One weighted sum
 * of the signals ranks; three cuts on it say how probable each grade is. Weights are kept non-negative, so that no
 * signal can count against a pair, and shrunk towards zero, because judgments are few and noisy.
 */

/** A judged pair: its features, its grade 0–3, and the need it belongs to. */
export interface Judged {
  group: string;
  grade: number;
  features: readonly number[];
}

export interface LearnedModel {
  weights: number[];
  /** cuts[g - 1]: the sum at which grade ≥ g is as probable as not; ascending. */
  cuts: number[];
}

/** Strength of the pull towards zero, in judgments' worth; 3–100 gave the same within 0.002. */
const shrinkage = 10;
const iterations = 400;

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The weighted sum of features. */
export function weightedSum(model: LearnedModel, features: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += model.weights[index]! * features[index]!;
  return sum;
}

/** Probability of grade ≥ 1, ≥ 2, ≥ 3 at a weighted sum. */
export function probabilities(model: LearnedModel, sum: number): number[] {
  return model.cuts.map((cut) => sigmoid(sum - cut));
}

/** Expected share of the highest grade, 0–1: the score that is shown. Grows with the sum. */
export function expectedScore(model: LearnedModel, sum: number): number {
  const chances = probabilities(model, sum);
  return chances.reduce((total, chance) => total + chance, 0) / chances.length;
}

/** The grade with the least expected error: the median, the highest grade at least as probable as not. */
export function likeliestGrade(model: LearnedModel, sum: number): number {
  return probabilities(model, sum).filter((chance) => chance >= 0.5).length;
}

function standardisation(judged: readonly Judged[]): { mean: number[]; deviation: number[] } {
  const width = judged[0]?.features.length ?? 0;
  const mean = Array.from({ length: width }, () => 0);
  const deviation = Array.from({ length: width }, () => 0);
  for (const { features } of judged)
    features.forEach((value, index) => (mean[index]! += value / judged.length));
  for (const { features } of judged) {
    features.forEach((value, index) => (deviation[index]! += (value - mean[index]!) ** 2 / judged.length));
  }
  return { mean, deviation: deviation.map((variance) => Math.sqrt(variance) || 1) };
}

/**
 * Fits the model by projected gradient ascent with momentum; deterministic. Each threshold of the grade is one yes/no
 * question with the same weights.
 */
export function learn(judged: readonly Judged[], grades = 3): LearnedModel {
  const { mean, deviation } = standardisation(judged);
  const width = mean.length;
  const rows = judged.map(({ features }) =>
    features.map((value, index) => (value - mean[index]!) / deviation[index]!),
  );
  const weights = new Float64Array(width).fill(0.3);
  const cuts = Float64Array.from({ length: grades }, (_, index) => index * 1.5);
  const weightSpeed = new Float64Array(width);
  const cutSpeed = new Float64Array(grades);
  const rate = 1.2;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const weightGradient = weights.map((weight) => (-shrinkage * weight) / rows.length);
    const cutGradient = new Float64Array(grades);
    rows.forEach((row, at) => {
      let sum = 0;
      for (let index = 0; index < width; index++) sum += weights[index]! * row[index]!;
      for (let grade = 1; grade <= grades; grade++) {
        const error = (judged[at]!.grade >= grade ? 1 : 0) - sigmoid(sum - cuts[grade - 1]!);
        for (let index = 0; index < width; index++)
          weightGradient[index]! += (error * row[index]!) / rows.length;
        cutGradient[grade - 1]! -= error / rows.length;
      }
    });
    for (let index = 0; index < width; index++) {
      weightSpeed[index] = 0.8 * weightSpeed[index]! + rate * weightGradient[index]!;
      weights[index] = Math.max(0, weights[index]! + weightSpeed[index]!);
    }
    for (let index = 0; index < grades; index++) {
      cutSpeed[index] = 0.8 * cutSpeed[index]! + rate * cutGradient[index]!;
      cuts[index]! += cutSpeed[index]!;
    }
  }
  // Back to the features as they are: the means move into the cuts.
  const plain = Array.from(weights, (weight, index) => weight / deviation[index]!);
  const shift = plain.reduce((sum, weight, index) => sum + weight * mean[index]!, 0);
  return { weights: plain, cuts: Array.from(cuts, (cut) => cut + shift).sort((a, b) => a - b) };
}

/** Deals groups into folds, the same way for the same seed; pairs of one group stay together. */
export function foldsOf(groups: Iterable<string>, folds: number, seed: number): Map<string, number> {
  const random = randomNumbers(seed);
  const shuffled = [...new Set(groups)].sort().map((group) => ({ group, at: random() }));
  shuffled.sort((a, b) => a.at - b.at);
  return new Map(shuffled.map(({ group }, index) => [group, index % folds]));
}

/** Random numbers 0–1 from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Predicts every judged pair with a model that has not seen its group. */
export function crossValidated<Row extends Judged>(
  judged: readonly Row[],
  folds: number,
  seed: number,
): { row: Row; model: LearnedModel; sum: number }[] {
  const foldOf = foldsOf(
    judged.map((row) => row.group),
    folds,
    seed,
  );
  const models = Array.from({ length: folds }, (_, fold) => {
    const others = judged.filter((row) => foldOf.get(row.group) !== fold);
    return others.length === 0 ? null : learn(others);
  });
  return judged.flatMap((row) => {
    const model = models[foldOf.get(row.group)!];
    return model ? [{ row, model, sum: weightedSum(model, row.features) }] : [];
  });
}
