import type { Database, Transaction } from '../../db/client.ts';
import type { ContractClass, IntroductionSide, licenceScopes } from '../../db/schema/codes.ts';
import { markSold } from '../achievements/actions.ts';
import { requireIdentity, type Context, type Identity, type Services } from '../context.ts';
import { DomainError, invalidField, type FieldIssue } from '../errors.ts';
import { publicStatuses } from '../listings/lifecycle.ts';
import { relationTo } from '../listings/rules.ts';
import { findMatch, participantOf, perMilleOf } from '../matches/actions.ts';
import { markContracted } from '../needs/actions.ts';
import { transact } from '../transaction.ts';
import { tellOthers, writeMove } from './moves.ts';
import {
  answerDueFrom,
  decide,
  findTransition,
  medianResponse,
  sidesOf,
  yearBefore,
  type Decision,
} from './rules.ts';
import type {
  Ending,
  IntroductionDraft,
  IntroductionPage,
  IntroductionQuery,
  IntroductionView,
} from './schema.ts';
import {
  insertEvent,
  insertIntroduction,
  insertMessage,
  lockIntroduction,
  lockPair,
  readAnswers,
  readIntroduction,
  readIntroductionPage,
  readUnanswered,
  type IntroductionRow,
} from './store.ts';
import { readView, requireStanding, situationOf, viewCard } from './view.ts';

type Pair = Awaited<ReturnType<typeof lockPair>>;
type Listed = NonNullable<Pair['need']> | NonNullable<Pair['achievement']>;

/** Both listings, when both are public; one that the reader may not see is as unknown as one that does not exist. */
function requirePublished(identity: Identity, { need, achievement }: Pair) {
  const unknown = (listing: Listed | null): boolean => {
    if (!listing) return true;
    const relation = relationTo(identity, listing.organisationId);
    return !publicStatuses.has(listing.status) && !relation.owner && !relation.operator;
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
function openingSide(identity: Identity, draft: IntroductionDraft, owners: [string, string]): IntroductionSide {
  const brokerId = identity.broker?.id ?? null;
  if (draft.as === 'broker') {
    if (brokerId === null) throw new DomainError('not_allowed');
    return 'broker';
  }
  const [side] = sidesOf(identity, {
    needOrganisationId: owners[0],
    achievementOrganisationId: owners[1],
    leadBrokerId: null,
  });
  if (!side) throw new DomainError('not_allowed');
  return side;
}

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
 * acceptance; a broker's opening waits for both. Throws `not_allowed`, `invalid_input`, `wrong_state` and, where the
 * pair has an open one, `introduction_exists`, also when two open it at once.
 */
export async function openIntroduction(context: Context, draft: IntroductionDraft): Promise<IntroductionView> {
  const identity = requireIdentity(context);
  // Before the transaction, so that no lock waits for the matcher.
  const match = await explainPair(context, draft);
  return transact(context, async (transaction) => {
    const pair = await lockPair(transaction, draft.needId, draft.achievementId);
    const { need, achievement } = requirePublished(identity, pair);
    const side = openingSide(identity, draft, [need.organisationId, achievement.organisationId]);
    if (need.organisationId === achievement.organisationId) throw invalidField('achievementId', 'refused');
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

/** The introductions in which the reader takes part, the newest first; all of them for the operator. */
export async function listIntroductions(
  context: Context,
  query: IntroductionQuery,
): Promise<IntroductionPage> {
  const identity = requireIdentity(context);
  const { items, total } = await readIntroductionPage(context.database, {
    participant: identity.isOperator ? null : participantOf(identity),
    status: query.status ?? null,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, items: items.map((row) => viewCard(context, row)) };
}

/** One introduction; `not_found` to those who have no part in it. */
export function getIntroduction(context: Context, id: string): Promise<IntroductionView> {
  requireIdentity(context);
  return readView(context.database, context, id);
}

/** Lock, decide, write, tell: one verb of a party in one transaction. */
function move(
  context: Context,
  id: string,
  verb: 'accept' | 'decline' | 'close',
  work: (transaction: Transaction, row: IntroductionRow, decision: Decision) => Promise<void>,
): Promise<IntroductionView> {
  return transact(context, async (transaction) => {
    const { row, standing } = requireStanding(context, await lockIntroduction(transaction, id));
    const decision = decide(verb, standing.sides, situationOf(row, context.now()));
    await work(transaction, row, decision);
    return readView(transaction, context, id);
  });
}

/**
 * Accept for one's side. Throws `wrong_state` where the side has answered already, and where the time for an answer is
 * over: the introduction is then closed as unanswered, as the clock would have done.
 */
export async function acceptIntroduction(context: Context, id: string): Promise<IntroductionView> {
  const { userId } = requireIdentity(context);
  try {
    return await move(context, id, 'accept', async (transaction, row, { side, transition }) => {
      const now = context.now();
      const accepted = side === 'need' ? { needAcceptedAt: now } : { achievementAcceptedAt: now };
      const columns = transition.to === 'accepted' ? { ...accepted, acceptedAt: now } : accepted;
      await writeMove(transaction, context, row, {
        verb: 'accept',
        to: transition.to,
        side,
        actorId: userId,
        columns,
      });
      await tellOthers(transaction, context, row, { kind: 'introduction_accepted', except: side });
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'wrong_state') await closeWhenLate(context, id);
    throw error;
  }
}

/** End an introduction with a stated reason: `decline` instead of an acceptance, `close` after one's own. */
export function endIntroduction(
  context: Context,
  id: string,
  verb: 'decline' | 'close',
  ending: Ending,
): Promise<IntroductionView> {
  const { userId } = requireIdentity(context);
  return move(context, id, verb, async (transaction, row, { side, transition }) => {
    const note = ending.note?.trim() ?? '';
    await writeMove(transaction, context, row, {
      verb,
      to: transition.to,
      side,
      actorId: userId,
      detail: { reason: ending.reason, ...(note ? { note } : {}) },
      columns: { closedAt: context.now(), closeReason: ending.reason, closedBySide: side },
    });
    const kind = verb === 'decline' ? 'introduction_declined' : 'introduction_closed';
    await tellOthers(transaction, context, row, { kind, except: side });
  });
}

/** Close one introduction as unanswered, if it still waits and its time is over; whether it did. */
function closeWhenLate(services: Services, id: string): Promise<boolean> {
  return services.database.transaction(async (transaction) => {
    const row = await lockIntroduction(transaction, id);
    const transition = row && findTransition('no_answer', 'clock', situationOf(row, services.now()));
    if (!row || !transition) return false;
    await writeMove(transaction, services, row, {
      verb: 'no_answer',
      to: transition.to,
      side: null,
      actorId: null,
      columns: { closedAt: services.now(), closeReason: 'no_answer', closedBySide: null },
    });
    await tellOthers(transaction, services, row, { kind: 'introduction_no_answer', except: null });
    return true;
  });
}

const closedAtOnce = 1_000;

/** The job `close-unanswered`: one transaction an introduction, so that one failure stops no other. @returns how many */
export async function closeUnanswered(services: Services): Promise<number> {
  let closed = 0;
  for (const { id } of await readUnanswered(services.database, services.now(), closedAtOnce)) {
    try {
      if (await closeWhenLate(services, id)) closed += 1;
    } catch (error) {
      services.log.error({ err: error, introductionId: id }, 'unanswered introduction could not be closed');
    }
  }
  return closed;
}

/** What an introduction has to know of a contract that is logged on it. */
export interface LoggedContract {
  id: string;
  contractClass: ContractClass;
  licenceScope: (typeof licenceScopes)[number] | null;
}

/**
 * A contract was logged: the introduction and its need are contracted; a transfer or an exclusive licence sells the
 * achievement, an ordinary licence leaves it open. Nothing happens where it is contracted already. Throws `not_found`,
 * and `wrong_state` for an introduction that was not accepted or is closed. `services` may be a request's context: its
 * person is then named on the timeline.
 */
export async function recordContract(
  transaction: Transaction,
  services: Services & { identity?: Identity | null },
  introductionId: string,
  contract: LoggedContract,
): Promise<void> {
  const row = await lockIntroduction(transaction, introductionId);
  if (!row) throw new DomainError('not_found');
  const { introduction } = row;
  if (introduction.status === 'contracted') return;
  // Who may log a contract is decided by contracts; here only whether the introduction is ready for one.
  const { transition } = decide('contract', ['need'], situationOf(row, services.now()));
  const identity = services.identity ?? null;
  const [side = null] = identity ? sidesOf(identity, introduction) : [];
  await writeMove(transaction, services, row, {
    verb: 'contract',
    to: transition.to,
    side,
    actorId: identity?.userId ?? null,
    columns: { contractedAt: services.now() },
  });
  await markContracted(transaction, services, introduction.needId);
  const sells =
    contract.contractClass === 'transfer' ||
    (contract.contractClass === 'licence' && contract.licenceScope === 'exclusive');
  if (sells) await markSold(transaction, services, introduction.achievementId);
  await tellOthers(transaction, services, row, { kind: 'introduction_contracted', except: side });
}

/**
 * Median working hours that an organisation took to accept or decline, over its answers of the last 12 months, to a
 * tenth; null without an answer. What it opened itself is not measured, and what it never answered is no answer.
 */
export async function medianResponseHours(
  database: Database,
  organisationId: string,
  now: Date,
): Promise<number | null> {
  return medianResponse(await readAnswers(database, organisationId, yearBefore(now)));
}
