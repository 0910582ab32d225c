/** How good a ranking is, among what people judged. Definitions as in BEIR; ties in score are broken by key. */
import { randomNumbers } from './learn.ts';

export interface Ranked {
  need: string;
  key: string;
  grade: number;
  score: number;
}

function byNeed<Row extends Ranked>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.need);
    if (group === undefined) groups.set(row.need, [row]);
    else group.push(row);
  }
  return groups;
}

const gain = (grade: number): number => 2 ** grade - 1;

function discountedGain(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

/** NDCG at a depth of one need's rows; null where none has a positive grade. */
export function ndcgOfNeed(rows: readonly Ranked[], depth = 10): number | null {
  const ideal = discountedGain(
    rows.map((row) => row.grade).sort((a, b) => b - a),
    depth,
  );
  if (ideal === 0) return null;
  const ranked = [...rows].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return (
    discountedGain(
      ranked.map((row) => row.grade),
      depth,
    ) / ideal
  );
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** NDCG@depth of each need that has a positive grade. */
export function ndcgValues(rows: readonly Ranked[], depth = 10): number[] {
  return [...byNeed(rows).values()]
    .map((group) => ndcgOfNeed(group, depth))
    .filter((value) => value !== null);
}

/** Mean NDCG@depth; needs without a positive grade are skipped. */
export function ndcg(rows: readonly Ranked[], depth = 10): number {
  return mean(ndcgValues(rows, depth));
}

/** Share of pairs of one need with different grades that stand in the right order; pooled, ties count half. */
export function pairOrder(rows: readonly Ranked[]): number {
  let right = 0;
  let all = 0;
  for (const group of byNeed(rows).values()) {
    for (let first = 0; first < group.length; first++) {
      for (let second = first + 1; second < group.length; second++) {
        const [a, b] = [group[first]!, group[second]!];
        if (a.grade === b.grade) continue;
        const agreement = (a.grade - b.grade) * (a.score - b.score);
        right += agreement > 0 ? 1 : agreement === 0 ? 0.5 : 0;
        all++;
      }
    }
  }
  return all === 0 ? 0 : right / all;
}

/** 1 / (1 + mean absolute error of the predicted grade); 0 where nothing was predicted. */
export function gradeScore(rows: readonly { grade: number; predicted: number }[]): number {
  if (rows.length === 0) return 0;
  return 1 / (1 + mean(rows.map((row) => Math.abs(row.grade - row.predicted))));
}

/** 95 % interval of the mean by bootstrap over needs; seed fixed. */
export function bootstrapInterval(values: readonly number[], rounds = 2000): [number, number] {
  const random = randomNumbers(20261122);
  const means = Array.from({ length: rounds }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.floor(rounds * 0.975)] ?? 0];
}
