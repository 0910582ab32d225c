import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgments } from '../../server/matches/judgments.ts';

/** The files of an export in BEIR form, and nothing else. */
const files = ['corpus.jsonl', 'queries.jsonl', 'qrels'];
const judgmentFile = 'answers.tsv';

/** Whatever else lies in a folder is not from an export: it would be measured as if it were. Its name, or null. */
export function foreignFile(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const qrels = join(folder, 'qrels');
  return (
    readdirSync(folder).find((name) => !files.includes(name)) ??
    (existsSync(qrels) ? readdirSync(qrels).find((name) => name !== judgmentFile) : undefined) ??
    null
  );
}

const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Tabs separate; ids are UUIDs. */
const judgmentLines = (pairs: Judgments['pairs']): string =>
  [
    'query-id\tcorpus-id\tscore',
    ...pairs.map((pair) => `${pair.needId}\t${pair.achievementId}\t${pair.grade}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

/**
 * Writes judgments as corpus.jsonl (achievements), queries.jsonl (needs) and qrels/answers.tsv; each file is replaced
 * whole. Throws where the folder holds something else: see `foreignFile`.
 */
export function writeJudgments(folder: string, judgments: Judgments): void {
  const foreign = foreignFile(folder);
  if (foreign !== null)
    throw new Error(`${folder} holds ${foreign}, which no export wrote: name an empty folder.`);
  mkdirSync(join(folder, 'qrels'), { recursive: true });
  const write = (name: string, text: string): void => {
    const path = join(folder, name);
    try {
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    } finally {
      rmSync(`${path}.new`, { force: true });
    }
  };
  write('corpus.jsonl', jsonLines(judgments.achievements));
  write('queries.jsonl', jsonLines(judgments.needs));
  write(join('qrels', judgmentFile), judgmentLines(judgments.pairs));
}
