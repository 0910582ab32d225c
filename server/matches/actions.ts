import type { ListingKind } from '../../db/schema/codes.ts';
import type { ListingDocument, Match, MatchResponse } from '../../search/index.ts';
import { requireIdentity, type Context, type Identity, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { readListingDocuments } from '../indexing-documents.ts';
import { listingPath } from '../listings/actions.ts';
import { isVisible } from '../listings/lifecycle.ts';
import { relationTo } from '../listings/rules.ts';
import { resolveListingId } from '../listings/store.ts';
import { notify } from '../notifications/actions.ts';
import { documentOfAchievement, documentOfNeed, emptyWordsOf, explainInWords, perMilleOf } from './rules.ts';
import type { MatchList, MatchPreview } from './schema.ts';
import {
  readActingUsers,
  readListingHeads,
  readOpenIntroductions,
  readPlace,
  upsertMatches,
  type ListingHead,
  type Participant,
} from './store.ts';

export { explainInWords, perMilleOf } from './rules.ts';
/** Owners and members by organisation: whom the news of a listing or of an introduction concerns. */
export { readActingUsers } from './store.ts';

const defaultLimit = 20;
const storedMatches = 10;
/** The port answers no more than this. */
const mostMatches = 200;

const otherKind = (kind: ListingKind): ListingKind => (kind === 'need' ? 'achievement' : 'need');

/** The organisations that a person acts for (finance acts for none), and the broker record. */
export const participantOf = (identity: Identity | null): Participant => ({
  organisationIds: (identity?.memberships ?? [])
    .filter((membership) => membership.role !== 'finance')
    .map((membership) => membership.organisationId),
  brokerId: identity?.broker?.id ?? null,
});

async function findMatches(
  services: Services,
  document: ListingDocument,
  limit: number,
): Promise<MatchResponse> {
  await services.indexer.whenLoaded();
  return services.search.matches({
    document,
    targetKind: otherKind(document.kind),
    limit,
    filters: { statuses: ['published'] },
  });
}

/** Put what the matcher found on the wire; a listing that has left the public since it was indexed is left out. */
async function viewMatches(
  context: Context,
  document: ListingDocument,
  found: MatchResponse,
): Promise<MatchList> {
  const kind = otherKind(document.kind);
  const ids = found.matches.map((match) => match.id);
  const [heads, introductions] = await Promise.all([
    readListingHeads(context.database, kind, ids),
    readOpenIntroductions(context.database, document.kind, document.id, ids, participantOf(context.identity)),
  ]);
  const headOf = new Map(heads.filter((head) => head.status === 'published').map((head) => [head.id, head]));
  const viewMatch = (match: Match, head: ListingHead): MatchList['items'][number] => {
    const relation = relationTo(context.identity, head.organisationId);
    const hidden = head.anonymous && !relation.owner && !relation.operator;
    return {
      id: match.id,
      kind,
      title: head.title,
      organisationName: hidden ? null : head.organisationName,
      sameTitleCount: match.sameTitleCount,
      importedIncomplete: head.importedIncomplete,
      score: match.score,
      band: match.band,
      ...explainInWords(match.explanation, context.language),
      introductionId: introductions.get(match.id) ?? null,
    };
  };
  const items = found.matches.flatMap((match) => {
    const head = headOf.get(match.id);
    return head ? [viewMatch(match, head)] : [];
  });
  const emptyReason = items.length ? null : (found.emptyReason ?? 'noCandidates');
  return {
    total: items.length,
    recalled: found.recalled,
    matcherVersion: found.matcherVersion,
    emptyReason,
    emptyWords: emptyWordsOf(emptyReason, context.language),
    items,
  };
}

/**
 * The ranked matches of a listing by UUID or `ext:<reference>`. One that is not public has matches for its owner and
 * the operator only; for others it is `not_found`.
 */
export async function getMatches(
  context: Context,
  kind: ListingKind,
  reference: string,
  limit: number = defaultLimit,
): Promise<MatchList> {
  const id = await resolveListingId(context.database, kind, reference);
  const [head] = id ? await readListingHeads(context.database, kind, [id]) : [];
  const relation = head && relationTo(context.identity, head.organisationId);
  if (!head || !relation || !isVisible(head.status, relation)) throw new DomainError('not_found');
  const [document] = await readListingDocuments(context.database, kind, [head.id], 'any');
  if (!document) throw new DomainError('not_found');
  return viewMatches(context, document, await findMatches(context, document, limit));
}

/** The matches that a form would have if it were published now. Nothing is saved. */
export async function previewMatches(context: Context, preview: MatchPreview): Promise<MatchList> {
  requireIdentity(context);
  const { organisationId } = preview.draft;
  const organisation = organisationId ? await readPlace(context.database, organisationId) : null;
  const id = context.newId();
  const document =
    preview.kind === 'need'
      ? documentOfNeed(preview.draft, id, organisation)
      : documentOfAchievement(preview.draft, id, organisation);
  return viewMatches(context, document, await findMatches(context, document, preview.limit ?? defaultLimit));
}

/**
 * The job `find-matches`: keep the ten best strong and medium matches of a listing that was published, and tell the
 * people behind the other listings about pairs that were not known before. Imported listings and those of the same
 * organisation are kept but not announced. Safe to repeat. @returns how many matches were kept
 */
export async function storeMatches(services: Services, kind: ListingKind, id: string): Promise<number> {
  const [head] = await readListingHeads(services.database, kind, [id]);
  const [document] = await readListingDocuments(services.database, kind, [id]);
  if (!head || !document) return 0;
  // Two listings that are published at once would otherwise miss each other.
  await services.indexer.whenIndexed();
  const found = await findMatches(services, document, storedMatches);
  const good = found.matches.filter((match) => match.band !== 'weak');
  const heads = await readListingHeads(
    services.database,
    otherKind(kind),
    good.map((match) => match.id),
  );
  const now = services.now();
  // A listing can have left the database's public since the index saw it.
  const published = new Map(heads.filter((one) => one.status === 'published').map((one) => [one.id, one]));
  const rows = good
    .filter((match) => published.has(match.id))
    .map((match) => ({
      id: services.newId(),
      needId: kind === 'need' ? id : match.id,
      achievementId: kind === 'need' ? match.id : id,
      scorePerMille: perMilleOf(match.score),
      band: match.band,
      explanation: match.explanation,
      matcherVersion: found.matcherVersion,
      createdAt: now,
      updatedAt: now,
    }))
    // Jobs for both listings of a pair may run at once: rows are locked in one order.
    .sort((left, right) =>
      `${left.needId}${left.achievementId}` < `${right.needId}${right.achievementId}` ? -1 : 1,
    );
  await services.database.transaction(async (transaction) => {
    const fresh = await upsertMatches(transaction, rows);
    if (head.importedIncomplete) return;
    const others = fresh
      .map((pair) => published.get(kind === 'need' ? pair.achievementId : pair.needId))
      .filter((other) => other !== undefined)
      .filter((other) => !other.importedIncomplete && other.organisationId !== head.organisationId);
    const people = await readActingUsers(transaction, [
      ...new Set(others.map((other) => other.organisationId)),
    ]);
    for (const other of others) {
      await notify(transaction, services, {
        userIds: people.get(other.organisationId) ?? [],
        kind: 'match_found',
        parameters: { title: other.title, other: head.title },
        link: listingPath(otherKind(kind), other.id),
        unlessUnread: true,
      });
    }
  });
  return rows.length;
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
    });
    const match = matches.find((one) => one.id === wanted.id);
    if (match) return { ...match, matcherVersion };
  }
  return null;
}
