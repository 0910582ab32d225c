import type { IntroductionSide, IntroductionStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { DomainError } from '../errors.ts';

/** Pure decisions about introductions: who stands on which side, who may do what when, how long an answer took. */

export const introductionVerbs = [
  'accept',
  'decline',
  'close',
  'message',
  'file',
  'contract',
  'no_answer',
] as const;
export type IntroductionVerb = (typeof introductionVerbs)[number];

type Actor = IntroductionSide | 'clock';
type Condition = keyof typeof conditions;

export interface Transition {
  verb: IntroductionVerb;
  from: IntroductionStatus;
  to: IntroductionStatus;
  who: readonly Actor[];
  condition: Condition | null;
}

/** What a decision about an introduction looks at. */
export interface Situation {
  status: IntroductionStatus;
  openedBySide: IntroductionSide;
  needAcceptedAt: Date | null;
  achievementAcceptedAt: Date | null;
  answerDueAt: Date;
  now: Date;
}

const acceptedBy = (situation: Situation, side: Actor): boolean =>
  side === 'need'
    ? situation.needAcceptedAt !== null
    : side === 'achievement' && situation.achievementAcceptedAt !== null;

const isLate = ({ now, answerDueAt }: Situation): boolean => now.getTime() > answerDueAt.getTime();

/** What a transition asks for besides the status and the side. */
const conditions = {
  /** Both answers are missing: this one is the first of two (a broker opened). */
  firstAnswer: (situation: Situation, side: Actor) =>
    !isLate(situation) &&
    !acceptedBy(situation, 'need') &&
    !acceptedBy(situation, 'achievement') &&
    side !== 'clock',
  /** The other side has accepted, this one has not. */
  lastAnswer: (situation: Situation, side: Actor) =>
    !isLate(situation) &&
    !acceptedBy(situation, side) &&
    acceptedBy(situation, side === 'need' ? 'achievement' : 'need'),
  /** This side owes an answer. */
  unanswered: (situation: Situation, side: Actor) => !acceptedBy(situation, side),
  /** This side opened it or has accepted it, and takes that back. */
  committed: (situation: Situation, side: Actor) =>
    situation.openedBySide === side || acceptedBy(situation, side),
  late: (situation: Situation, _side: Actor) => isLate(situation),
};

const parties: readonly Actor[] = ['need', 'achievement'];
const everybody: readonly Actor[] = ['need', 'achievement', 'broker'];

/**
 * proposed → accepted by both → negotiating → contracted | closed with a reason (product.md §3). Opening counts as the
 * acceptance of the side that opens; a broker's opening needs both. The lead broker may take back what it opened, but
 * does not end what both parties have accepted. Files wait for the acceptance: their names and authors say who is who.
 */
export const transitions: readonly Transition[] = [
  { verb: 'accept', from: 'proposed', to: 'proposed', who: parties, condition: 'firstAnswer' },
  { verb: 'accept', from: 'proposed', to: 'accepted', who: parties, condition: 'lastAnswer' },
  { verb: 'decline', from: 'proposed', to: 'closed', who: parties, condition: 'unanswered' },
  { verb: 'close', from: 'proposed', to: 'closed', who: everybody, condition: 'committed' },
  { verb: 'close', from: 'accepted', to: 'closed', who: parties, condition: null },
  { verb: 'close', from: 'negotiating', to: 'closed', who: parties, condition: null },
  { verb: 'message', from: 'proposed', to: 'proposed', who: everybody, condition: null },
  { verb: 'message', from: 'accepted', to: 'negotiating', who: everybody, condition: null },
  { verb: 'message', from: 'negotiating', to: 'negotiating', who: everybody, condition: null },
  { verb: 'message', from: 'contracted', to: 'contracted', who: everybody, condition: null },
  { verb: 'file', from: 'accepted', to: 'accepted', who: everybody, condition: null },
  { verb: 'file', from: 'negotiating', to: 'negotiating', who: everybody, condition: null },
  { verb: 'file', from: 'contracted', to: 'contracted', who: everybody, condition: null },
  { verb: 'contract', from: 'accepted', to: 'contracted', who: everybody, condition: null },
  { verb: 'contract', from: 'negotiating', to: 'contracted', who: everybody, condition: null },
  { verb: 'no_answer', from: 'proposed', to: 'closed', who: ['clock'], condition: 'late' },
];

/** The transition that a verb makes now for one side; null when there is none. */
export function findTransition(verb: IntroductionVerb, side: Actor, situation: Situation): Transition | null {
  return (
    transitions.find(
      (row) =>
        row.verb === verb &&
        row.from === situation.status &&
        row.who.includes(side) &&
        (row.condition === null || conditions[row.condition](situation, side)),
    ) ?? null
  );
}

/** A verb that was decided, and for which side. */
export interface Decision {
  side: IntroductionSide;
  transition: Transition;
}

/**
 * Decide a verb for somebody who stands on some sides; the first side that may do it acts. Throws `not_allowed` where
 * the verb is not for these sides at all, `wrong_state` where it is not for now.
 */
export function decide(
  verb: IntroductionVerb,
  sides: readonly IntroductionSide[],
  situation: Situation,
): Decision {
  for (const side of sides) {
    const transition = findTransition(verb, side, situation);
    if (transition) return { side, transition };
  }
  const ever = transitions.some(
    (row) => row.verb === verb && row.who.some((who) => sides.some((side) => side === who)),
  );
  if (!ever) throw new DomainError('not_allowed');
  throw new DomainError('wrong_state', { parameters: { status: situation.status } });
}

/** The verbs that somebody may use now: what the page shows as buttons. */
export const allowedVerbs = (sides: readonly IntroductionSide[], situation: Situation): IntroductionVerb[] =>
  introductionVerbs.filter((verb) => sides.some((side) => findTransition(verb, side, situation) !== null));

/** Whose an introduction is. */
export interface Parties {
  needOrganisationId: string;
  achievementOrganisationId: string;
  leadBrokerId: string | null;
}

/** The sides on which a person stands, in the order in which they act. Finance stands on none. */
export function sidesOf(identity: Identity, introduction: Parties): IntroductionSide[] {
  const actsFor = (organisationId: string): boolean =>
    identity.memberships.some(
      (membership) => membership.organisationId === organisationId && membership.role !== 'finance',
    );
  const sides: IntroductionSide[] = [];
  if (actsFor(introduction.needOrganisationId)) sides.push('need');
  if (actsFor(introduction.achievementOrganisationId)) sides.push('achievement');
  if (identity.broker && identity.broker.id === introduction.leadBrokerId) sides.push('broker');
  return sides;
}

/** The enterprise behind an anonymous need is known to its own people and the operator, to others once it accepted. */
export const hidesEnterprise = (
  introduction: { anonymous: boolean; needAcceptedAt: Date | null },
  reader: { sides: readonly IntroductionSide[]; operator: boolean },
): boolean =>
  introduction.anonymous &&
  introduction.needAcceptedAt === null &&
  !reader.sides.includes('need') &&
  !reader.operator;

const hour_ms = 3600 * 1000;
const day_ms = 24 * hour_ms;

/** When nobody has answered by then, the clock closes it. */
export const answerDueFrom = (now: Date, answerDays: number): Date =>
  new Date(now.getTime() + answerDays * day_ms);

/** China has had one time without summer time since 1992: UTC+8 (IANA Asia/Shanghai). */
const shanghaiOffset_ms = 8 * hour_ms;
const opening_ms = 9 * hour_ms;
const closing_ms = 18 * hour_ms;

/**
 * Working hours between two moments: Monday to Friday, 9:00–18:00 in Asia/Shanghai. Public holidays count as working
 * days: their list is not at hand. 0 when `to` is not after `from`.
 */
export function workingHoursBetween(from: Date, to: Date): number {
  const start = from.getTime() + shanghaiOffset_ms;
  const end = to.getTime() + shanghaiOffset_ms;
  let worked_ms = 0;
  for (let midnight = Math.floor(start / day_ms) * day_ms; midnight < end; midnight += day_ms) {
    const weekday = new Date(midnight).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const begun = Math.max(start, midnight + opening_ms);
    const ended = Math.min(end, midnight + closing_ms);
    worked_ms += Math.max(0, ended - begun);
  }
  return worked_ms / hour_ms;
}

/** The middle of some numbers, of an even number of them the mean of both; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** How long an organisation takes to answer: median working hours, to a tenth; null without an answer. */
export function medianResponse(answers: readonly { proposedAt: Date; answeredAt: Date }[]): number | null {
  const median = medianOf(answers.map((answer) => workingHoursBetween(answer.proposedAt, answer.answeredAt)));
  return median === null ? null : Math.round(median * 10) / 10;
}

/** One year before a moment: answers older than this are not measured. */
export function yearBefore(moment: Date): Date {
  const earlier = new Date(moment);
  earlier.setUTCFullYear(earlier.getUTCFullYear() - 1);
  return earlier;
}
