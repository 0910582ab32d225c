/**
 * Measures the matcher on judgments in BEIR form.
 *
 *     node scripts/evaluate-matching.ts --judgments FOLDER [--json] [--cross-validate]
 *
 * Default: the shipped weights, nothing is learned from FOLDER. `--cross-validate` learns in 5 folds grouped by need
 * text: that is the honest figure on the judgments that the shipped weights were learned from.
 */
import { parseArgs } from 'node:util';
import { evaluate } from '../search/matching/evaluate.ts';
import { readJudgments } from '../search/matching/judgments.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string' },
    json: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
  },
});
if (values.judgments === undefined) {
  console.error('usage: node scripts/evaluate-matching.ts --judgments FOLDER [--json] [--cross-validate]');
  process.exit(2);
}
const evaluation = evaluate(readJudgments(values.judgments), values['cross-validate']);
if (values.json) {
  console.log(JSON.stringify(evaluation));
} else {
  const { engine, bm25, interval, needs } = evaluation;
  console.log(
    `${needs} judged needs, ${values['cross-validate'] ? '5-fold cross-validation' : 'shipped weights'}`,
  );
  console.log(`engine  NDCG@10 ${engine['ndcg@10']} [${interval.join(', ')}]  pairs ${engine.pairs}`);
  console.log(`        grade score ${engine.gradeScore}  recall@100 ${engine['recall@100']}`);
  for (const [band, { shown, precision }] of Object.entries(engine.bands)) {
    console.log(
      `        ${band}: ${shown} shown, ${precision === null ? 'none' : precision.toFixed(3)} of them so or better`,
    );
  }
  console.log(`bm25    NDCG@10 ${bm25['ndcg@10']}  pairs ${bm25.pairs}  recall@100 ${bm25['recall@100']}`);
}
