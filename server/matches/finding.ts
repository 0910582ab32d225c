import type { ListingKind } from '../../db/schema/codes.ts';
import type { ListingDocument, Match, MatchAnswer, MatchResponse } from '../../search/index.ts';
import type { Services } from '../context.ts';
import { readListingDocuments } from '../indexing/documents.ts';
import { readCurrentAnswers } from './answer-store.ts';
import { withoutObjected } from './objections.ts';
import { matcherAnswers, otherKind } from './rules.ts';

/** How this room asks the matcher. */

/** The port answers no more than this. */
export const mostMatches = 200;

/** The matches of a listing or a draft among what is published on the other side and may be matched. */
export async function findMatches(
  services: Services,
  document: ListingDocument,
  limit: number,
  answers: MatchAnswer[] = [],
): Promise<MatchResponse> {
  await services.indexer.whenLoaded();
  const targetKind = otherKind(document.kind);
  const find = (most: number): Promise<MatchResponse> =>
    services.search.matches({
      document,
      targetKind,
      limit: most,
      filters: { statuses: ['published'] },
      answers,
    });
  return withoutObjected(services, targetKind, Math.min(limit, mostMatches), mostMatches, find);
}

/** All answers to the matches of a listing, with their reasons: for what the parties and brokers see. */
export async function readMatcherAnswers(
  services: Services,
  kind: ListingKind,
  id: string,
): Promise<MatchAnswer[]> {
  return matcherAnswers(kind, await readCurrentAnswers(services.database, kind, id), () => true);
}

/**
 * What the matcher says about one pair of published listings, or null where it does not find the pair. Asked from the
 * need's end first, then from the achievement's: of listings with one title only one stands in an answer, and the other
 * end may show the one that is meant.
 */
export async function findMatch(
  services: Services,
  needId: string,
  achievementId: string,
): Promise<(Match & { matcherVersion: string }) | null> {
  const [[need], [achievement]] = await Promise.all([
    readListingDocuments(services.database, 'need', [needId]),
    readListingDocuments(services.database, 'achievement', [achievementId]),
  ]);
  if (!need || !achievement) return null;
  for (const [document, wanted] of [
    [need, achievement],
    [achievement, need],
  ] as const) {
    const { matches, matcherVersion } = await services.search.matches({
      document,
      targetKind: wanted.kind,
      limit: mostMatches,
      // Narrowed to one owner, so that a pair far down the whole list is still found; an anonymous need has none.
      filters: {
        statuses: ['published'],
        organisationIds: wanted.organisationId === null ? [] : [wanted.organisationId],
      },
      answers: await readMatcherAnswers(services, document.kind, document.id),
    });
    const match = matches.find((one) => one.id === wanted.id);
    if (match) return { ...match, matcherVersion };
  }
  return null;
}
