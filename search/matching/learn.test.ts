import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { readJudgments } from './judgments.ts';
import {
  crossValidated,
  expectedScore,
  foldsOf,
  learn,
  likeliestGrade,
  randomNumbers,
  weightedSum,
} from './learn.ts';
import { bootstrapInterval, gradeScore, ndcg, pairOrder } from './measure.ts';
import { bandOf, learnedModel, modelOf } from './weights.ts';

const row = (need: string, key: string, grade: number, score: number) => ({ need, key, grade, score });

describe('measures', () => {
  const rows = [row('n', 'a', 3, 0.9), row('n', 'b', 0, 0.8), row('n', 'c', 1, 0.1), row('m', 'd', 0, 1)];

  test('NDCG@10 by hand; needs without a positive grade are skipped', () => {
    const gained = 7 / Math.log2(2) + 1 / Math.log2(4);
    const ideal = 7 / Math.log2(2) + 1 / Math.log2(3);
    expect(ndcg(rows)).toBeCloseTo(gained / ideal, 10);
  });
  test('pair order: pooled, ties count half', () => {
    expect(pairOrder(rows)).toBeCloseTo(2 / 3, 10);
    expect(pairOrder([row('n', 'a', 1, 0.5), row('n', 'b', 0, 0.5)])).toBe(0.5);
  });
  test('grade score', () =>
    expect(
      gradeScore([
        { grade: 3, predicted: 2 },
        { grade: 0, predicted: 0 },
      ]),
    ).toBeCloseTo(2 / 3));
  test('grade score of nothing is no success', () => expect(gradeScore([])).toBe(0));
  test('the interval holds the mean', () => {
    const [low, high] = bootstrapInterval([0.2, 0.4, 0.6, 0.8]);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });
});

describe('learning', () => {
  const random = randomNumbers(7);
  // Grades follow the first feature; the second is noise, the third is against.
  const judged = Array.from({ length: 600 }, (_, index) => {
    const signal = random() * 4;
    const grade = Math.max(0, Math.min(3, Math.floor(signal + (random() - 0.5) * 0.8)));
    return {
      group: `g${index % 30}`,
      need: `g${index % 30}`,
      key: String(index),
      grade,
      features: [signal, random(), -signal + random()],
    };
  });

  test('finds what counts, refuses to weigh against a pair', () => {
    const model = learn(judged);
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(model.weights[0]! / 5).toBeGreaterThan(model.weights[1]!);
    expect(model.weights[2]).toBe(0);
    expect(model.cuts).toEqual([...model.cuts].sort((a, b) => a - b));
    const high = weightedSum(model, [3.8, 0.5, -3.3]);
    expect(likeliestGrade(model, high)).toBe(3);
    expect(expectedScore(model, high)).toBeGreaterThan(0.8);
    expect(likeliestGrade(model, weightedSum(model, [0.1, 0.5, 0.4]))).toBe(0);
  });
  test('no group is predicted by a model that has seen it, and every row is predicted', () => {
    const folds = foldsOf(
      judged.map((entry) => entry.group),
      5,
      1,
    );
    expect(new Set(folds.values()).size).toBe(5);
    const predicted = crossValidated(judged, 5, 1);
    expect(predicted.length).toBe(judged.length);
    for (const { row: entry, model } of predicted) {
      const same = predicted.find((other) => folds.get(other.row.group) === folds.get(entry.group))!;
      expect(model).toBe(same.model);
    }
    expect(pairOrder(predicted.map(({ row: entry, sum }) => ({ ...entry, score: sum })))).toBeGreaterThan(
      0.9,
    );
  });
  test('the same judgments give the same weights', () => expect(learn(judged)).toEqual(learn(judged)));
});

describe('the shipped table', () => {
  test('is complete and its bands are in order', () => {
    expect(learnedModel.weights.every((weight) => weight >= 0)).toBe(true);
    expect([bandOf(1), bandOf(0)]).toEqual(['strong', null]);
    const bands = Array.from({ length: 101 }, (_, index) => bandOf(index / 100));
    expect(bands.filter((band, index) => band !== bands[index - 1])).toEqual([
      null,
      'weak',
      'medium',
      'strong',
    ]);
  });
  test('a negative weight is refused', () => {
    const weights = { meaning: 1, words: -1, coverage: 1, subject: 1 };
    expect(() =>
      modelOf({ version: 'x', weights, cuts: [0, 1, 2], bands: { strong: 1, medium: 1, weak: 1 } }),
    ).toThrow();
  });
});

test('evaluation of a folder in BEIR form ranks the right above the wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judgments-'));
  try {
    const lines = (rows: object[]): string => rows.map((entry) => JSON.stringify(entry)).join('\n');
    mkdirSync(join(folder, 'qrels'));
    const titles = ['滚动轴承故障诊断', '轴承振动监测', '蜂蜜提纯', '海参养殖', '焦化废水处理', '废水资源化'];
    writeFileSync(
      join(folder, 'corpus.jsonl'),
      lines(titles.map((title, index) => ({ _id: `c${index}`, title, text: '' }))),
    );
    writeFileSync(
      join(folder, 'queries.jsonl'),
      lines([
        { _id: 'q1', title: '轴承故障诊断', text: '风电轴承' },
        { _id: 'q2', title: '焦化废水处理', text: '深度处理' },
      ]),
    );
    const qrels = [
      ['q1', 'c0', 3],
      ['q1', 'c1', 2],
      ['q1', 'c2', 0],
      ['q1', 'c4', 0],
      ['q2', 'c4', 3],
      ['q2', 'c5', 2],
      ['q2', 'c3', 0],
      ['q9', 'c0', 1],
    ];
    writeFileSync(
      join(folder, 'qrels', 'judgments.tsv'),
      ['query-id\tcorpus-id\tscore', ...qrels.map((entry) => entry.join('\t'))].join('\n'),
    );
    const set = readJudgments(folder);
    expect(set.judgments.length).toBe(7);
    const oneNeed = { ...set, judgments: set.judgments.filter(({ need }) => need === 'q1') };
    expect(() => evaluate(oneNeed, true)).toThrow('at least two needs');
    const evaluation = evaluate(set, false);
    expect(evaluation.engine['ndcg@10']).toBe(1);
    expect(evaluation.engine.pairs).toBe(1);
    expect(evaluation.engine['recall@100']).toBe(1);
    expect(evaluation.needs).toBe(2);
    expect(Object.keys(evaluation)[0]).toBe('engine');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
