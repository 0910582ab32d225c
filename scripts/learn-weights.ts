/**
 * Learns the weights of text and meaning from judgments and writes them to search/matching/weights.json.
 *
 *     node scripts/learn-weights.ts --judgments FOLDER [--judgments FOLDER …] [--version NAME] [--dry-run]
 *
 * Several folders are learned from together: those of professionals and people's own answers (`export-judgments`).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learnTable } from '../search/matching/calibrate.ts';
import { joinJudgments, readJudgments } from '../search/matching/judgments.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string', multiple: true, default: [] },
    version: { type: 'string', default: 'text-2' },
    'dry-run': { type: 'boolean', default: false },
  },
});
if (values.judgments.length === 0) {
  console.error(
    'usage: npm run learn-weights -- --judgments FOLDER [--judgments FOLDER …] [--version NAME] [--dry-run]',
  );
  process.exit(2);
}
const judged = joinJudgments(values.judgments.map((folder) => readJudgments(folder)));
const grades = new Set(judged.judgments.map((judgment) => judgment.grade));
// Weights from one grade alone would rank nothing, and would be written over good ones.
if (grades.size < 2) {
  console.error(
    `There is nothing to learn: ${judged.judgments.length} judgments of ${grades.size} different grades.`,
  );
  process.exit(1);
}
const table = learnTable(judged, values.version);
const text = `${JSON.stringify(table, null, 2)}\n`;
console.log(text);
if (!values['dry-run']) writeFileSync(new URL('../search/matching/weights.json', import.meta.url), text);
