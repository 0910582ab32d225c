import type { Database, Transaction } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import type { ContractClass, licenceScopes } from '../../db/schema/codes.ts';
import { markSold } from '../achievements/actions.ts';
import { requireIdentity, type Context, type Identity, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { markContracted } from '../needs/actions.ts';
import { decide, findTransition, introductionScope, sidesOf, type Decision } from '../policy/introduction.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { tellOthers, writeMove } from './moves.ts';
import { medianResponse, yearBefore } from './rules.ts';
import type { Ending, IntroductionPage, IntroductionQuery, IntroductionView } from './schema.ts';
import {
  lockIntroduction,
  readAnswers,
  readIntroductionPage,
  readUnanswered,
  type IntroductionRow,
} from './store.ts';
import { readView, requireStanding, situationOf, viewCard } from './view.ts';

/** The introductions in which the reader takes part, the newest first; all of them for the operator. */
export async function listIntroductions(
  context: Context,
  query: IntroductionQuery,
): Promise<IntroductionPage> {
  const identity = requireIdentity(context);
  const { items, total } = await readIntroductionPage(context.database, {
    participant: introductionScope(identity),
    status: query.status ?? null,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, items: items.map((row) => viewCard(context, row)) };
}

/** One introduction; `not_found` to those who have no part in it. */
export function getIntroduction(context: Context, id: string): Promise<IntroductionView> {
  requireIdentity(context);
  return read(context, (database) => readView(database, context, id));
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
  return readingAsPlatform(services.database, 'clock').transaction(async (transaction) => {
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
