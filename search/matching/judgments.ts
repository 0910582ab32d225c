/** Judgments in BEIR form: corpus.jsonl, queries.jsonl, qrels/*.tsv. Needs are the queries, achievements the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyListing, type ListingDocument, type ListingKind } from '../documents.ts';

export interface Judgment {
  need: string;
  achievement: string;
  grade: number;
}

export interface JudgmentSet {
  needs: Map<string, ListingDocument>;
  achievements: Map<string, ListingDocument>;
  judgments: Judgment[];
}

function readListings(path: string, kind: ListingKind): Map<string, ListingDocument> {
  const listings = new Map<string, ListingDocument>();
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const row = JSON.parse(line) as { _id?: unknown; title?: unknown; text?: unknown };
      if (row._id === undefined) throw new Error(`${path}:${index + 1} has no _id.`);
      const id = String(row._id);
      const listing = {
        ...emptyListing(kind, id),
        title: String(row.title ?? ''),
        summary: String(row.text ?? ''),
      };
      listings.set(id, listing);
    });
  return listings;
}

/** Reads a folder of judgments. Judgments of unknown listings are left out; grades are clamped to 0–3. */
export function readJudgments(folder: string): JudgmentSet {
  const needs = readListings(join(folder, 'queries.jsonl'), 'need');
  const achievements = readListings(join(folder, 'corpus.jsonl'), 'achievement');
  const judgments: Judgment[] = [];
  for (const file of readdirSync(join(folder, 'qrels')).sort()) {
    if (!file.endsWith('.tsv')) continue;
    for (const line of readFileSync(join(folder, 'qrels', file), 'utf8').split('\n')) {
      const [need, achievement, score] = line.trim().split('\t');
      if (need === undefined || achievement === undefined || score === undefined || !/^-?\d/.test(score))
        continue;
      if (!needs.has(need) || !achievements.has(achievement)) continue;
      judgments.push({ need, achievement, grade: Math.max(0, Math.min(3, Math.round(Number(score)))) });
    }
  }
  return { needs, achievements, judgments };
}

/** Several folders as one set. Ids are only unique within a folder, so each gets its folder's number. */
export function joinJudgments(sets: readonly JudgmentSet[]): JudgmentSet {
  const joined: JudgmentSet = { needs: new Map(), achievements: new Map(), judgments: [] };
  sets.forEach(({ needs, achievements, judgments }, number) => {
    const named = (id: string): string => `${number}/${id}`;
    for (const [id, need] of needs) joined.needs.set(named(id), need);
    for (const [id, achievement] of achievements) joined.achievements.set(named(id), achievement);
    for (const { need, achievement, grade } of judgments)
      joined.judgments.push({ need: named(need), achievement: named(achievement), grade });
  });
  return joined;
}
