import type { Database } from '../../db/client.ts';
import type { ListingKind, MatchRefusalReason } from '../../db/schema/codes.ts';
import type { ListingDocument } from '../../search/index.ts';
import { readListingDocuments } from '../indexing/documents.ts';
import { publicStatuses } from '../policy/listing.ts';
import { readAnswersAfter } from './answer-store.ts';
import { voicesOf, type CurrentAnswer } from './rules.ts';

/** People's answers as relevance judgments: what the matcher is measured on and learns from. */

/** “It fits”: strong, on the scale of the judgments (3 strong, 2 rather strong, 1 weak, 0 none). */
const gradeOfYes = 3;

/**
 * What a reason against a pair says of its relevance. Text and meaning are learned from these grades, so that terms of
 * the deal must not teach that the technology is another one. Null: it says nothing of relevance, and is left out.
 */
const gradeOfReason: Record<MatchRefusalReason, number | null> = {
  // The technology answers the need; its terms do not.
  price: 2,
  intellectual_property_unclear: 2,
  found_elsewhere: 2,
  too_early: 2,
  benefit_unclear: 2,
  // The same subject, but not what was asked for.
  limits_missed: 1,
  not_our_field: 0,
  // Nobody could tell, or nobody said why.
  description_unclear: null,
  other: null,
};

/** The grade of one answer, or null where it says nothing of relevance. */
export const gradeOf = ({ verdict, reason }: Pick<CurrentAnswer, 'verdict' | 'reason'>): number | null =>
  verdict === 'fits' ? gradeOfYes : reason && gradeOfReason[reason];

/**
 * The grade of a pair: of its voices (each party one, each broker one) the median, the lower of two middle ones; null
 * where none says anything of relevance.
 */
export function gradeOfPair(answers: readonly CurrentAnswer[]): number | null {
  const grades = voicesOf(answers)
    .map(gradeOf)
    .filter((grade) => grade !== null)
    .sort((left, right) => left - right);
  return grades[Math.floor((grades.length - 1) / 2)] ?? null;
}

/** A listing in BEIR form. */
export interface JudgedListing {
  _id: string;
  title: string;
  text: string;
}

export interface Judgments {
  needs: JudgedListing[];
  achievements: JudgedListing[];
  pairs: { needId: string; achievementId: string; grade: number }[];
  /** Pairs that were answered and are left out: without a grade, or with a listing that is no longer public. */
  leftOut: { withoutGrade: number; notPublic: number };
}

const answersAtOnce = 1000;
const listingsAtOnce = 500;

const pairKey = ({ needId, achievementId }: Pick<CurrentAnswer, 'needId' | 'achievementId'>): string =>
  `${needId} ${achievementId}`;

async function readGradedPairs(database: Database) {
  const byPair = new Map<string, CurrentAnswer[]>();
  for (let after: Parameters<typeof readAnswersAfter>[1] = null; ;) {
    const rows = await readAnswersAfter(database, after, answersAtOnce);
    for (const row of rows) {
      const known = byPair.get(pairKey(row));
      if (known) known.push(row);
      else byPair.set(pairKey(row), [row]);
    }
    const last = rows.at(-1);
    if (!last || rows.length < answersAtOnce) break;
    after = last;
  }
  return [...byPair.values()].map((answers) => ({
    needId: answers[0]!.needId,
    achievementId: answers[0]!.achievementId,
    grade: gradeOfPair(answers),
  }));
}

/** The public text of those listings that anybody may see; an anonymous need comes without its organisation. */
async function readPublicListings(database: Database, kind: ListingKind, ids: Iterable<string>) {
  const wanted = [...new Set(ids)].sort();
  const listings = new Map<string, JudgedListing>();
  for (let from = 0; from < wanted.length; from += listingsAtOnce) {
    const documents = await readListingDocuments(
      database,
      kind,
      wanted.slice(from, from + listingsAtOnce),
      'any',
    );
    for (const document of documents)
      if (publicStatuses.has(document.status)) listings.set(document.id, viewListing(document));
  }
  return listings;
}

const viewListing = ({ id, title, summary, body }: ListingDocument): JudgedListing => ({
  _id: id,
  title,
  text: [summary, body].filter((text) => text !== '').join('\n'),
});

/** All answers that hold at present as judgments, public fields only, in one order. */
export async function collectJudgments(database: Database): Promise<Judgments> {
  const answered = await readGradedPairs(database);
  const graded = answered.filter((pair): pair is typeof pair & { grade: number } => pair.grade !== null);
  const needs = await readPublicListings(
    database,
    'need',
    graded.map((pair) => pair.needId),
  );
  const achievements = await readPublicListings(
    database,
    'achievement',
    graded.map((pair) => pair.achievementId),
  );
  const pairs = graded.filter((pair) => needs.has(pair.needId) && achievements.has(pair.achievementId));
  const usedNeeds = new Set(pairs.map((pair) => pair.needId));
  const usedAchievements = new Set(pairs.map((pair) => pair.achievementId));
  return {
    needs: [...needs.values()].filter((need) => usedNeeds.has(need._id)),
    achievements: [...achievements.values()].filter((one) => usedAchievements.has(one._id)),
    pairs,
    leftOut: {
      withoutGrade: answered.length - graded.length,
      notPublic: graded.length - pairs.length,
    },
  };
}
