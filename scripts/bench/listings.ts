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

/** Titles of 4–8 words and texts of 300–800 characters, from a seed. */
function* recombined(
  { words, sentences }: BenchText,
  count: number,
  seed: number,
): Generator<{ title: string; summary: string }> {
  const random = randomNumbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  for (let index = 0; index < count; index++) {
    const title = Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick(words)).join(' ');
    const wanted = 300 + Math.floor(random() * 500);
    let body = '';
    while (body.length < wanted) body += pick(sentences);
    yield { title, summary: body.slice(0, wanted) };
  }
}

/** Achievements to index. The same ones for everybody who asks. */
export function* listings(text: BenchText, count: number): Generator<ListingDocument> {
  let index = 0;
  for (const texts of recombined(text, count, seed))
    yield { ...emptyListing('achievement', String(index++)), ...texts };
}

/** Needs that are none of those asked: to warm up with. */
export const otherNeeds = (text: BenchText, count: number): ListingDocument[] =>
  [...recombined(text, count, seed + 1)].map((texts, index) => ({
    ...emptyListing('need', `other-${index}`),
    ...texts,
  }));
