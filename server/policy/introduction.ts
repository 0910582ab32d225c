import type { IntroductionSide, IntroductionStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { hasRight, organisationsWith } from './membership.ts';
import { standingsOf } from './policy.ts';
import { isAllowed } from './transitions.ts';

/** Introductions: who stands on which side, which verb is whose in which state, what each side reads. */

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
export function sidesOf(identity: Identity | null, introduction: Parties): IntroductionSide[] {
  const sides: IntroductionSide[] = [];
  if (hasRight(identity, introduction.needOrganisationId, 'signs')) sides.push('need');
  if (hasRight(identity, introduction.achievementOrganisationId, 'signs')) sides.push('achievement');
  if (identity?.broker && identity.broker.id === introduction.leadBrokerId) sides.push('broker');
  return sides;
}

/** How somebody stands to an introduction: it exists for its parties and the operator. */
export interface IntroductionStanding {
  sides: IntroductionSide[];
  operator: boolean;
}

/** Null for whom it does not exist. */
export function standingToIntroduction(
  identity: Identity | null,
  introduction: Parties,
): IntroductionStanding | null {
  const sides = sidesOf(identity, introduction);
  const operator = standingsOf(identity).includes('operator');
  return sides.length > 0 || operator ? { sides, operator } : null;
}

/** Messages and files are the parties' own; the operator sees that there is an introduction, and how it went. */
export const introductionParts = {
  timeline: ['need', 'achievement', 'broker', 'operator'],
  messages: ['need', 'achievement', 'broker'],
  files: ['need', 'achievement', 'broker'],
} as const satisfies Record<string, readonly (IntroductionSide | 'operator')[]>;

/** Whether somebody reads a part of an introduction that exists for them. */
export const seesOfIntroduction = (
  part: keyof typeof introductionParts,
  { sides, operator }: IntroductionStanding,
): boolean => isAllowed(introductionParts, part, operator ? [...sides, 'operator'] : sides);

/** The sides for which somebody may open one: a party's, or that of every broker. */
export const openingSidesOf = (
  identity: Identity | null,
  owners: Pick<Parties, 'needOrganisationId' | 'achievementOrganisationId'>,
): IntroductionSide[] => sidesOf(identity, { ...owners, leadBrokerId: identity?.broker?.id ?? null });

/** Of which introductions somebody gets lists: those of these organisations and of this broker; null means all. */
export const introductionScope = (
  identity: Identity | null,
): { organisationIds: string[]; brokerId: string | null } | null =>
  standingsOf(identity).includes('operator') ? null : participantOf(identity);

/** The organisations that a person answers for, and the broker record. */
export const participantOf = (identity: Identity | null) => ({
  organisationIds: organisationsWith(identity, 'signs'),
  brokerId: identity?.broker?.id ?? null,
});

/** The enterprise behind an anonymous need is known to its own people and the operator, to others once it accepted. */
export const hidesEnterprise = (
  introduction: { anonymous: boolean; needAcceptedAt: Date | null },
  reader: { sides: readonly IntroductionSide[]; operator: boolean },
): boolean =>
  introduction.anonymous &&
  introduction.needAcceptedAt === null &&
  !reader.sides.includes('need') &&
  !reader.operator;
