import type { ListingKind } from '../../db/schema/codes.ts';
import type { MatchResponse } from '../../search/index.ts';
import type { Context } from '../context.ts';
import { sees, standingsToListing, type ListingFacts } from '../policy/listing.ts';
import { participantOf } from '../policy/introduction.ts';
import { answererOf } from '../policy/match.ts';
import {
  emptyWordsOf,
  explainInWords,
  otherIdOf,
  otherKind,
  refusalInWords,
  type CurrentAnswer,
} from './rules.ts';
import type { MatchList, OwnAnswer } from './schema.ts';
import { readListingHeads, readOpenIntroductions, type ListingHead } from './store.ts';

/** The listing whose matches are looked at, and what was answered to them. */
export interface Subject {
  kind: ListingKind;
  id: string;
  /** Null for a draft of nobody. */
  owner: ListingFacts | null;
  /** Answers are for what is public. */
  published: boolean;
  /** Oldest first. */
  answers: readonly CurrentAnswer[];
}

/** An answer as its author sees it. */
export const viewOwnAnswer = (answer: Omit<CurrentAnswer, 'userId'>): OwnAnswer => ({
  verdict: answer.verdict,
  reason: answer.reason,
  note: answer.note,
  side: answer.side,
  answeredAt: answer.answeredAt.toISOString(),
});

/** Of some listings those that are published now, by id. */
export async function readPublished(
  context: Context,
  kind: ListingKind,
  ids: readonly string[],
): Promise<Map<string, ListingHead>> {
  const heads = await readListingHeads(context.database, kind, [...new Set(ids)]);
  return new Map(heads.filter((head) => head.status === 'published').map((head) => [head.id, head]));
}

/** The listing on the other side, the reader's own answer to the pair, and whether they may answer it. */
function viewOther({ identity }: Context, subject: Subject, head: ListingHead) {
  const hidden = head.anonymous && !sees('enterprise', head.status, standingsToListing(identity, head));
  const own = subject.answers.find(
    (answer) => answer.userId === identity?.userId && otherIdOf(subject.kind, answer) === head.id,
  );
  const answerer = answererOf(
    identity,
    subject.kind === 'need'
      ? { need: subject.owner, achievement: head }
      : { need: head, achievement: subject.owner },
  );
  return {
    id: head.id,
    kind: otherKind(subject.kind),
    title: head.title,
    organisationName: hidden ? null : head.organisationName,
    importedIncomplete: head.importedIncomplete,
    answer: own ? viewOwnAnswer(own) : null,
    mayAnswer: subject.published && answerer !== null,
  };
}

/** Put what the matcher found on the wire; a listing that has left the public since it was indexed is left out. */
export async function viewMatches(
  context: Context,
  subject: Subject,
  found: MatchResponse,
): Promise<MatchList> {
  const ids = found.matches.map((match) => match.id);
  const [heads, introductions] = await Promise.all([
    readPublished(context, otherKind(subject.kind), ids),
    readOpenIntroductions(context.database, subject.kind, subject.id, ids, participantOf(context.identity)),
  ]);
  const items = found.matches.flatMap((match) => {
    const head = heads.get(match.id);
    if (!head) return [];
    return {
      ...viewOther(context, subject, head),
      sameTitleCount: match.sameTitleCount,
      score: match.score,
      band: match.band,
      ...explainInWords(match.explanation, context),
      introductionId: introductions.get(match.id) ?? null,
    };
  });
  const emptyReason = items.length ? null : (found.emptyReason ?? 'noCandidates');
  return {
    total: items.length,
    recalled: found.recalled,
    matcherVersion: found.matcherVersion,
    emptyReason,
    emptyWords: emptyWordsOf(emptyReason, context.language),
    items,
    refused: [],
  };
}

/**
 * Refused pairs, each with what speaks against it: the matcher's reasons where it still lists the pair, at least the
 * answer itself.
 */
export function viewRefused(
  context: Context,
  subject: Subject,
  refusals: readonly CurrentAnswer[],
  found: MatchResponse,
  heads: ReadonlyMap<string, ListingHead>,
): MatchList['refused'] {
  const matchOf = new Map(found.matches.map((match) => [match.id, match]));
  return refusals.flatMap((refusal) => {
    const head = heads.get(otherIdOf(subject.kind, refusal));
    if (!head) return [];
    const match = matchOf.get(head.id);
    const against = match ? explainInWords(match.explanation, context).against : [];
    return {
      ...viewOther(context, subject, head),
      against: against.length > 0 ? against : [refusalInWords(refusal, context.language)],
    };
  });
}
