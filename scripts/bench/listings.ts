/** What the benches index and ask: listings recombined from real text with a fixed seed, and real needs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyListing, type ListingDocument } from '../../search/index.ts';
import { readJudgments, type JudgmentSet } from '../../search/matching/judgments.ts';
import { randomNumbers } from '../../search/matching/learn.ts';
import { root } from '../lib/steps.ts';

const usualFolder = join(root, '../shared/matching-judgments');
const seed = 20261122;

/** The folder of judgments that was given, else the one that development uses. Throws an Error where there is none. */
export function judgmentsFolder(given: string | undefined): string {
  if (given !== undefined) return given;
  if (existsSync(usualFolder)) return usualFolder;
  throw new Error(
    'No real text to recombine: --judgments FOLDER (BEIR form: corpus.jsonl, queries.jsonl, qrels).',
  );
}

export interface BenchText {
  judgments: JudgmentSet;
  /** The queries: needs as people posted them. */
  needs: ListingDocument[];
  words: string[];
  sentences: string[];
}

export function readText(folder: string): BenchText {
  const judgments = readJudgments(folder);
  const needs = [...judgments.needs.values()];
  return {
    judgments,
    needs,
    words: [...judgments.achievements.values()].flatMap(({ title }) => title.split(/\s+/)),
    sentences: needs
      .flatMap((need) => need.summary.split(/(?<=[。；！？\n])/u))
      .filter((sentence) => sentence.length >= 10 && sentence.length <= 200),
  };
}

/** Achievements with titles of 4–8 words and bodies of 300–800 characters. The same ones for everybody who asks. */
export function* listings({ words, sentences }: BenchText, count: number): Generator<ListingDocument> {
  const random = randomNumbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  for (let index = 0; index < count; index++) {
    const title = Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick(words)).join(' ');
    const wanted = 300 + Math.floor(random() * 500);
    let body = '';
    while (body.length < wanted) body += pick(sentences);
    yield { ...emptyListing('achievement', String(index)), title, summary: body.slice(0, wanted) };
  }
}
