/**
 * Learns the weights of text and meaning from judgments and writes them to search/matching/weights.json.
 *
 *     node scripts/learn-weights.ts --judgments FOLDER [--version NAME] [--dry-run]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learnTable } from '../search/matching/calibrate.ts';
import { readJudgments } from '../search/matching/judgments.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string' },
    version: { type: 'string', default: 'text-1' },
    'dry-run': { type: 'boolean', default: false },
  },
});
if (values.judgments === undefined) {
  console.error('usage: node scripts/learn-weights.ts --judgments FOLDER [--version NAME] [--dry-run]');
  process.exit(2);
}
const table = learnTable(readJudgments(values.judgments), values.version);
const text = `${JSON.stringify(table, null, 2)}\n`;
console.log(text);
if (!values['dry-run']) writeFileSync(new URL('../search/matching/weights.json', import.meta.url), text);
