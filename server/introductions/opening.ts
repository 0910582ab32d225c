import type { IntroductionSide } from '../../db/schema/codes.ts';
import { requireCertified } from '../brokers/actions.ts';
import { dayOf, requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError, invalidField, type FieldIssue } from '../errors.ts';
import { findMatch, perMilleOf } from '../matches/actions.ts';
import { openingSidesOf } from '../policy/introduction.ts';
import { sees, standingsToListing } from '../policy/listing.ts';
import { transact } from '../transaction.ts';
import { tellOthers } from './moves.ts';
import { answerDueFrom } from './rules.ts';
import type { IntroductionDraft, IntroductionView } from './schema.ts';
import { insertEvent, insertIntroduction, insertMessage, lockPair, readIntroduction } from './store.ts';
import { readView } from './view.ts';

type Pair = Awaited<ReturnType<typeof lockPair>>;
type Listed = NonNullable<Pair['need']> | NonNullable<Pair['achievement']>;

/** Both listings, when both are public; one that the reader may not see is as unknown as one that does not exist. */
function requirePublished(identity: Identity, { need, achievement }: Pair) {
  const unknown = (listing: Listed | null): boolean => {
    if (!listing) return true;
    return !sees('summary', listing.status, standingsToListing(identity, listing));
  };
  const fields: FieldIssue[] = [];
  if (unknown(need)) fields.push({ path: 'needId', code: 'unknown_reference' });
  if (unknown(achievement)) fields.push({ path: 'achievementId', code: 'unknown_reference' });
  if (!need || !achievement || fields.length > 0) throw new DomainError('invalid_input', { fields });
  for (const listing of [need, achievement])
    if (listing.status !== 'published')
      throw new DomainError('wrong_state', { parameters: { status: listing.status } });
  return { need, achievement };
}

/** For which side somebody opens. Throws `not_allowed`. */
function openingSide(
  identity: Identity,
  draft: IntroductionDraft,
  owners: [string, string],
): IntroductionSide {
  const sides = openingSidesOf(identity, {
    needOrganisationId: owners[0],
    achievementOrganisationId: owners[1],
  });
  const side = sides.find((one) => (one === 'broker') === (draft.as === 'broker'));
  if (!side) throw new DomainError('not_allowed');
  return side;
}

/**
 * A broker who pairs an anonymous need with an achievement must not learn from a refusal that both are of one enterprise:
 * the introduction is opened like any other, and the enterprise declines it.
 */
const hiddenFrom = (side: IntroductionSide, need: { anonymous: boolean }): boolean =>
  side === 'broker' && need.anonymous;

/** What the matcher says about the pair. It can be away: an introduction does not wait for it. */
async function explainPair(context: Context, draft: IntroductionDraft) {
  try {
    return await findMatch(context, draft.needId, draft.achievementId);
  } catch (error) {
    context.log.warn({ err: error }, 'introduction opened without its match');
    return null;
  }
}

/**
 * Open an introduction between a public need and a public achievement of two organisations. Opening for a side is its
 * acceptance; a broker's opening waits for both. Throws `not_allowed`, `broker_not_certified`, `invalid_input`, `wrong_state` and, where the
 * pair has an open one, `introduction_exists`, also when two open it at once.
 */
export async function openIntroduction(
  context: Context,
  draft: IntroductionDraft,
): Promise<IntroductionView> {
  const identity = requireIdentity(context);
  // Before the transaction, so that no lock waits for the matcher.
  const match = await explainPair(context, draft);
  return transact(context, async (transaction) => {
    const pair = await lockPair(transaction, draft.needId, draft.achievementId);
    const { need, achievement } = requirePublished(identity, pair);
    const side = openingSide(identity, draft, [need.organisationId, achievement.organisationId]);
    if (side === 'broker' && identity.broker)
      await requireCertified(transaction, [identity.broker.id], dayOf(context.now()));
    if (need.organisationId === achievement.organisationId && !hiddenFrom(side, need))
      throw invalidField('achievementId', 'refused');
    const now = context.now();
    const id = context.newId();
    const added = await insertIntroduction(transaction, {
      id,
      needId: draft.needId,
      achievementId: draft.achievementId,
      needOrganisationId: need.organisationId,
      achievementOrganisationId: achievement.organisationId,
      openedBy: identity.userId,
      openedBySide: side,
      leadBrokerId: side === 'broker' ? identity.broker?.id : null,
      status: 'proposed',
      needAcceptedAt: side === 'need' ? now : null,
      achievementAcceptedAt: side === 'achievement' ? now : null,
      explanation: match?.explanation ?? null,
      scorePerMille: match ? perMilleOf(match.score) : null,
      band: match?.band ?? null,
      matcherVersion: match?.matcherVersion ?? null,
      proposedAt: now,
      answerDueAt: answerDueFrom(now, context.city.policy.introductions.answerDays),
      createdAt: now,
      updatedAt: now,
    });
    if (!added) throw new DomainError('introduction_exists');
    await insertEvent(transaction, {
      id: context.newId(),
      introductionId: id,
      verb: 'propose',
      side,
      actorId: identity.userId,
      fromStatus: null,
      toStatus: 'proposed',
      at: now,
    });
    const body = draft.message?.trim();
    if (body)
      await insertMessage(transaction, {
        id: context.newId(),
        introductionId: id,
        side,
        senderId: identity.userId,
        body,
        sentAt: now,
      });
    const row = await readIntroduction(transaction, id);
    if (row) await tellOthers(transaction, context, row, { kind: 'introduction_proposed', except: side });
    return readView(transaction, context, id);
  });
}
