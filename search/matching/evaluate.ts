/** Measures the engine, and plain BM25 beside it, on a set of judgments. */
import { Collection } from '../embedded/collection.ts';
import { topPlaces } from '../embedded/top-k.ts';
import type { MatchBand } from '../port.ts';
import { bandEdges, bandPrecision, judgedPairs, predictedByOthers, type JudgedPair } from './calibrate.ts';
import type { JudgmentSet } from './judgments.ts';
import { expectedScore, learn, likeliestGrade, weightedSum } from './learn.ts';
import { rankCandidates, recalledFrom } from './match.ts';
import { bootstrapInterval, gradeScore, ndcg, ndcgValues, pairOrder, type Ranked } from './measure.ts';
import { profileOf } from './profile.ts';
import { queryTerms } from './recall.ts';
import { bandOf, learnedModel } from './weights.ts';

interface RankingFigures {
  'ndcg@10': number;
  pairs: number;
}

export interface Evaluation {
  engine: RankingFigures & {
    gradeScore: number;
    'recall@100': number;
    bands: Record<MatchBand, { shown: number; precision: number | null }>;
  };
  bm25: RankingFigures & { 'recall@100': number };
  /** 95 % interval of the engine's NDCG@10, bootstrap over needs. */
  interval: [number, number];
  needs: number;
}

type Predicted = JudgedPair & { score: number; predicted: number; band: MatchBand | null };

/** Predictions with the shipped weights. */
function predictShipped(pairs: readonly JudgedPair[]): Predicted[] {
  return pairs.map((pair) => {
    const sum = weightedSum(learnedModel, pair.features);
    const score = expectedScore(learnedModel, sum);
    return { ...pair, score, predicted: likeliestGrade(learnedModel, sum), band: bandOf(score) };
  });
}

/** Predictions by models learned on the other four folds; the bands' edges are those of all. */
function predictCrossValidated(pairs: readonly JudgedPair[]): Predicted[] {
  const edges = bandEdges(learn(pairs));
  const names: MatchBand[] = ['strong', 'medium', 'weak'];
  return predictedByOthers(pairs, 0).map((row) => ({
    ...row,
    band: names.find((band) => row.score >= edges[band]) ?? null,
  }));
}

/** Keys of the first places of the whole corpus for a need. */
type FirstKeys = (need: string, depth: number) => string[];

/** Mean over needs of the share of their achievements of grade ≥ 2 that stand in the first 100 of the corpus. */
function recallAt(set: JudgmentSet, firstKeys: FirstKeys, depth = 100): number {
  const wanted = new Map<string, Set<string>>();
  for (const { need, achievement, grade } of set.judgments) {
    if (grade < 2) continue;
    const keys = wanted.get(need) ?? new Set();
    wanted.set(need, keys.add(`achievement:${achievement}`));
  }
  let found = 0;
  let all = 0;
  for (const [need, keys] of wanted) {
    found += firstKeys(need, depth).filter((key) => keys.has(key)).length;
    all += keys.size;
  }
  return all === 0 ? 0 : found / all;
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const figures = (rows: readonly Ranked[]): RankingFigures => ({
  'ndcg@10': rounded(ndcg(rows)),
  pairs: rounded(pairOrder(rows)),
});

/** Terms that plain BM25 is asked with: more than our recall takes, and better for it. */
const baselineTerms = 40;

/** BM25 scores of the judged pairs, from the same inverted index that recall uses. */
function bm25Rows(set: JudgmentSet, collection: Collection): Ranked[] {
  const scores = new Map<string, Map<string, number>>();
  for (const [id, need] of set.needs) {
    const found = topPlaces(
      collection,
      queryTerms(profileOf(need), collection, baselineTerms),
      collection.documentCount,
      () => true,
    );
    scores.set(
      id,
      new Map(found.map(({ place, score }) => [collection.keyAt(place).slice('achievement:'.length), score])),
    );
  }
  return set.judgments.map(({ need, achievement, grade }) => ({
    need,
    key: achievement,
    grade,
    score: scores.get(need)!.get(achievement) ?? 0,
  }));
}

/**
 * Evaluates on judgments that the weights have not seen, or cross-validated where they have. Throws where there is only
 * one need's text to cross-validate on: nothing would be left to learn from.
 */
export function evaluate(set: JudgmentSet, crossValidate: boolean): Evaluation {
  const collection = new Collection('achievement');
  for (const achievement of set.achievements.values()) collection.upsert(achievement);
  const pairs = judgedPairs(set);
  if (crossValidate && new Set(pairs.map((pair) => pair.group)).size < 2)
    throw new Error('Cross-validation needs judgments of at least two needs with different texts.');
  const rows = crossValidate ? predictCrossValidated(pairs) : predictShipped(pairs);
  const now = new Date();
  const engineFirst: FirstKeys = (id, depth) => {
    const document = set.needs.get(id)!;
    const profile = profileOf(document);
    const ranked = rankCandidates(
      recalledFrom(collection, { document }, profile),
      { document },
      profile,
      now,
    );
    return ranked.slice(0, depth).map((entry) => entry.achievement.document.key);
  };
  const bm25First: FirstKeys = (id, depth) => {
    const terms = queryTerms(profileOf(set.needs.get(id)!), collection, baselineTerms);
    return topPlaces(collection, terms, depth, () => true).map(({ place }) => collection.keyAt(place));
  };
  const [low, high] = bootstrapInterval(ndcgValues(rows));
  return {
    engine: {
      ...figures(rows),
      gradeScore: rounded(gradeScore(rows)),
      'recall@100': rounded(recallAt(set, engineFirst)),
      bands: bandPrecision(rows),
    },
    bm25: { ...figures(bm25Rows(set, collection)), 'recall@100': rounded(recallAt(set, bm25First)) },
    interval: [rounded(low), rounded(high)],
    needs: new Set(rows.map((row) => row.need)).size,
  };
}
