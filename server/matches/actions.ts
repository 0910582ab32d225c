import type { ListingKind } from '../../db/schema/codes.ts';
import type { MatchResponse } from '../../search/index.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { readListingDocuments } from '../indexing/documents.ts';
import { listingPath } from '../listings/actions.ts';
import { resolveListingId } from '../listings/store.ts';
import { notify } from '../notifications/actions.ts';
import { sees, standingsToListing } from '../policy/listing.ts';
import { knowsReasons } from '../policy/match.ts';
import { readCurrentAnswers } from './answer-store.ts';
import { findMatches, readMatcherAnswers } from './finding.ts';
import { isObjected, objectedWords } from './objections.ts';
import {
  documentOfAchievement,
  documentOfNeed,
  isNews,
  matcherAnswers,
  otherIdOf,
  otherKind,
  perMilleOf,
  refusalsFor,
} from './rules.ts';
import type { MatchList, MatchPreview } from './schema.ts';
import { readActingUsers, readListingHeads, readPlace, upsertMatches } from './store.ts';
import { readPublished, viewMatches, viewRefused } from './view.ts';

export { answerMatch, takeAnswerBack } from './answers.ts';
export { findBrokers } from './brokers.ts';
export { findMatch } from './finding.ts';
export { explainInWords, perMilleOf } from './rules.ts';
/** Owners and members by organisation: whom the news of a listing or of an introduction concerns. */
export { readActingUsers } from './store.ts';

const defaultLimit = 20;
const storedMatches = 10;
const refusedShown = 50;

/**
 * The ranked matches of a listing by UUID or `ext:<reference>`. One that is not public has matches for its owner and
 * the operator only; for others it is `not_found`. What the reader or the listing's own side refused stands apart.
 */
export async function getMatches(
  context: Context,
  kind: ListingKind,
  reference: string,
  limit: number = defaultLimit,
): Promise<MatchList> {
  const { database, identity } = context;
  const id = await resolveListingId(database, kind, reference, identity);
  const [head] = id ? await readListingHeads(database, kind, [id]) : [];
  if (!head) throw new DomainError('not_found');
  const standings = standingsToListing(identity, head);
  if (!sees('summary', head.status, standings)) throw new DomainError('not_found');
  const [document] = await readListingDocuments(database, kind, [head.id], 'any');
  if (!document) throw new DomainError('not_found');

  const answers = await readCurrentAnswers(database, kind, head.id);
  const answeredIds = answers.map((answer) => otherIdOf(kind, answer));
  const answered = await readPublished(context, otherKind(kind), answeredIds);
  const refusals = refusalsFor(kind, answers, {
    userId: identity?.userId ?? null,
    owner: standings.includes('owner'),
  });
  const known = matcherAnswers(kind, answers, (answer) =>
    knowsReasons(identity, [head, answered.get(otherIdOf(kind, answer))]),
  );
  const found = await findMatches(context, document, limit + refusals.length, known);

  const refusedIds = new Set(refusals.map((refusal) => otherIdOf(kind, refusal)));
  const open: MatchResponse = {
    ...found,
    matches: found.matches.filter((match) => !refusedIds.has(match.id)).slice(0, limit),
  };
  const published = head.status === 'published';
  const subject = { kind, id: head.id, owner: head, published, answers };
  const list = await viewMatches(context, subject, open);
  if (await isObjected(context, kind, head.id))
    return {
      ...list,
      total: 0,
      items: [],
      emptyReason: 'noCandidates',
      emptyWords: objectedWords(context.language),
      refused: [],
    };
  const refused = viewRefused(context, subject, refusals.slice(0, refusedShown), found, answered);
  // Where all that fits was refused, there is no lack of matches to explain.
  if (list.total === 0 && refused.length > 0 && found.emptyReason === null)
    return { ...list, emptyReason: null, emptyWords: '', refused };
  return { ...list, refused };
}

/** The matches that a form would have if it were published now. Nothing is saved. */
export async function previewMatches(context: Context, preview: MatchPreview): Promise<MatchList> {
  requireIdentity(context);
  const { kind } = preview;
  const { organisationId = null } = preview.draft;
  const organisation = organisationId ? await readPlace(context.database, organisationId) : null;
  const id = context.newId();
  const document =
    preview.kind === 'need'
      ? documentOfNeed(preview.draft, id, organisation)
      : documentOfAchievement(preview.draft, id, organisation);
  const found = await findMatches(context, document, preview.limit ?? defaultLimit);
  const owner = organisationId === null ? null : { organisationId, departmentId: null };
  return viewMatches(context, { kind, id, owner, published: false, answers: [] }, found);
}

/**
 * The job `find-matches`: keep the ten best strong and medium matches of a listing that was published, and tell the
 * people behind the other listings about pairs that were not known before and that they have not answered. Imported
 * listings and those of the same organisation are kept but not announced. Safe to repeat. @returns how many matches were kept
 */
export async function storeMatches(services: Services, kind: ListingKind, id: string): Promise<number> {
  const [head] = await readListingHeads(services.database, kind, [id]);
  const [document] = await readListingDocuments(services.database, kind, [id]);
  if (!head || !document || (await isObjected(services, kind, id))) return 0;
  // Two listings that are published at once would otherwise miss each other.
  await services.indexer.whenIndexed();
  const answers = await readMatcherAnswers(services, kind, id);
  const found = await findMatches(services, document, storedMatches, answers);
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
    const answered = await readCurrentAnswers(transaction, kind, id);
    const others = fresh
      .map((pair) => otherIdOf(kind, pair))
      .filter((otherId) =>
        isNews(
          otherKind(kind),
          answered.filter((answer) => otherIdOf(kind, answer) === otherId),
        ),
      )
      .map((otherId) => published.get(otherId))
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
