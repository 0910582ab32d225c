import { describe, expect, test } from 'vitest';
import {
  introductionSides,
  introductionStatuses,
  type IntroductionSide,
  type IntroductionStatus,
} from '../../db/schema/codes.ts';
import type { Identity, Membership } from '../context.ts';
import { DomainError } from '../errors.ts';
import { answerDueFrom } from '../introductions/rules.ts';
import {
  allowedVerbs,
  decide,
  findTransition,
  hidesEnterprise,
  introductionVerbs,
  sidesOf,
  type IntroductionVerb,
  type Situation,
} from './introduction.ts';

const proposedAt = new Date('2026-03-02T01:00:00Z');
const answerDueAt = answerDueFrom(proposedAt, 30);
const inTime = new Date('2026-03-03T01:00:00Z');
const tooLate = new Date(answerDueAt.getTime() + 1);

const situation = (changes: Partial<Situation> = {}): Situation => ({
  status: 'proposed',
  openedBySide: 'need',
  needAcceptedAt: proposedAt,
  achievementAcceptedAt: null,
  answerDueAt,
  now: inTime,
  ...changes,
});
const byBroker = (changes: Partial<Situation> = {}): Situation =>
  situation({ openedBySide: 'broker', needAcceptedAt: null, ...changes });

describe('what each side may do in each state', () => {
  type Row = [string, Situation, IntroductionSide, IntroductionVerb[]];
  const bothAccepted = { needAcceptedAt: proposedAt, achievementAcceptedAt: inTime };
  const rows: Row[] = [
    ['opened by the need', situation(), 'need', ['close', 'message']],
    ['opened by the need', situation(), 'achievement', ['accept', 'decline', 'message']],
    ['opened by the need', situation(), 'broker', ['message']],
    ['opened by a broker', byBroker(), 'need', ['accept', 'decline', 'message']],
    ['opened by a broker', byBroker(), 'achievement', ['accept', 'decline', 'message']],
    ['opened by a broker', byBroker(), 'broker', ['close', 'message']],
    ['the need has accepted a broker’s', byBroker({ needAcceptedAt: inTime }), 'need', ['close', 'message']],
    [
      'the need has accepted a broker’s',
      byBroker({ needAcceptedAt: inTime }),
      'achievement',
      ['accept', 'decline', 'message'],
    ],
    ['too late', situation({ now: tooLate }), 'achievement', ['decline', 'message']],
    [
      'accepted',
      situation({ status: 'accepted', ...bothAccepted }),
      'achievement',
      ['close', 'message', 'file', 'contract'],
    ],
    [
      'accepted, broker’s',
      byBroker({ status: 'accepted', ...bothAccepted }),
      'broker',
      ['message', 'file', 'contract'],
    ],
    [
      'negotiating',
      situation({ status: 'negotiating', ...bothAccepted }),
      'need',
      ['close', 'message', 'file', 'contract'],
    ],
    ['contracted', situation({ status: 'contracted', ...bothAccepted }), 'need', ['message', 'file']],
    ['closed', situation({ status: 'closed' }), 'need', []],
    ['closed', situation({ status: 'closed' }), 'achievement', []],
  ];
  test.each(rows)('%s: %#', (_name, state, side, verbs) => {
    expect(allowedVerbs([side], state)).toEqual(verbs);
  });

  test('someone on no side may do nothing', () => {
    for (const status of introductionStatuses) expect(allowedVerbs([], situation({ status }))).toEqual([]);
  });
});

describe('where a verb leads', () => {
  type Row = [IntroductionVerb, IntroductionSide | 'clock', Situation, IntroductionStatus | null];
  const rows: Row[] = [
    ['accept', 'achievement', situation(), 'accepted'],
    ['accept', 'need', byBroker(), 'proposed'],
    ['accept', 'achievement', byBroker({ needAcceptedAt: inTime }), 'accepted'],
    ['accept', 'need', byBroker({ achievementAcceptedAt: inTime }), 'accepted'],
    ['accept', 'achievement', situation({ now: answerDueAt }), 'accepted'],
    ['accept', 'achievement', situation({ now: tooLate }), null],
    ['decline', 'achievement', situation(), 'closed'],
    ['close', 'need', situation(), 'closed'],
    ['message', 'need', situation(), 'proposed'],
    ['message', 'broker', situation({ status: 'accepted' }), 'negotiating'],
    ['message', 'need', situation({ status: 'negotiating' }), 'negotiating'],
    ['contract', 'need', situation({ status: 'accepted' }), 'contracted'],
    ['contract', 'need', situation({ status: 'negotiating' }), 'contracted'],
    ['contract', 'need', situation(), null],
    ['no_answer', 'clock', situation({ now: tooLate }), 'closed'],
    ['no_answer', 'clock', situation({ now: answerDueAt }), null],
    ['no_answer', 'clock', situation({ now: tooLate, status: 'accepted' }), null],
  ];
  test.each(rows)('%s by %s: %#', (verb, side, state, to) => {
    expect(findTransition(verb, side, state)?.to ?? null).toBe(to);
  });

  test('the clock alone closes without a reason', () => {
    for (const side of introductionSides)
      expect(findTransition('no_answer', side, situation({ now: tooLate }))).toBeNull();
  });

  test('a closed introduction stays closed', () => {
    for (const verb of introductionVerbs)
      for (const side of [...introductionSides, 'clock'] as const)
        expect(findTransition(verb, side, situation({ status: 'closed', now: tooLate }))).toBeNull();
  });
});

describe('refusals', () => {
  const codeOf = (verb: IntroductionVerb, sides: IntroductionSide[], state: Situation): string => {
    try {
      return decide(verb, sides, state).side;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };
  type Row = [IntroductionVerb, IntroductionSide[], Situation, string];
  const rows: Row[] = [
    ['accept', [], situation(), 'not_allowed'],
    ['accept', ['broker'], byBroker(), 'not_allowed'],
    ['accept', ['need'], situation(), 'wrong_state'],
    ['accept', ['need', 'achievement'], situation(), 'achievement'],
    ['decline', ['need'], situation(), 'wrong_state'],
    ['close', ['broker'], situation({ status: 'negotiating' }), 'wrong_state'],
    ['message', ['need'], situation({ status: 'closed' }), 'wrong_state'],
    ['no_answer', ['need'], situation({ now: tooLate }), 'not_allowed'],
  ];
  test.each(rows)('%s by %j: %#', (verb, sides, state, expected) => {
    expect(codeOf(verb, sides, state)).toBe(expected);
  });
});

describe('who stands where', () => {
  const member = (organisationId: string, role: Membership['role']): Membership => ({
    organisationId,
    organisationName: organisationId,
    organisationKind: 'enterprise',
    role,
    verified: true,
    departmentId: null,
    transferOffice: false,
  });
  const person = (memberships: Membership[], brokerId: string | null = null): Identity => ({
    userId: 'user',
    name: 'name',
    email: 'mail',
    language: 'zh',
    demo: false,
    memberships,
    broker: brokerId === null ? null : { id: brokerId, level: 'junior', agencyId: null },
    isOperator: false,
    administrator: null,
  });
  const introduction = { needOrganisationId: 'n', achievementOrganisationId: 'a', leadBrokerId: 'b' };
  test.each([
    [person([member('n', 'owner')]), ['need']],
    [person([member('n', 'member')]), ['need']],
    [person([member('n', 'finance')]), []],
    [person([member('a', 'finance'), member('n', 'owner')]), ['need']],
    [person([member('a', 'owner')]), ['achievement']],
    [person([member('x', 'owner')]), []],
    [person([], 'b'), ['broker']],
    [person([], 'other'), []],
    [person([member('a', 'owner'), member('n', 'owner')], 'b'), ['need', 'achievement', 'broker']],
  ])('%#', (identity, sides) => {
    expect(sidesOf(identity, introduction)).toEqual(sides);
  });

  type Row = [boolean, Date | null, IntroductionSide[], boolean, boolean];
  test.each<Row>([
    [false, null, ['achievement'], false, false],
    [true, null, ['achievement'], false, true],
    [true, null, ['broker'], false, true],
    [true, null, ['need'], false, false],
    [true, null, [], true, false],
    [true, inTime, ['achievement'], false, false],
  ])(
    'anonymous %s, accepted %s, sides %j, operator %s: hidden %s',
    (anonymous, needAcceptedAt, sides, operator, hidden) => {
      expect(hidesEnterprise({ anonymous, needAcceptedAt }, { sides, operator })).toBe(hidden);
    },
  );
});
