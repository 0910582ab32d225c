import { expect, test } from 'vitest';
import type { Identity } from '../context.ts';
import { deviceOf, isIdle, isRecentProof, passesRestriction, restrictionOf } from './rules.ts';

const now = new Date('2026-11-23T08:00:00Z');
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const days = (count: number) => count * 86_400_000;

const person = (rights: Partial<Identity>): Identity => ({
  userId: '',
  name: '',
  email: '',
  language: 'zh',
  demo: false,
  memberships: [],
  broker: null,
  isOperator: false,
  administrator: null,
  ...rights,
});
const memberOf = (organisationKind: Identity['memberships'][number]['organisationKind']) =>
  person({
    memberships: [
      {
        organisationId: '',
        organisationName: '',
        organisationKind,
        role: 'member',
        verified: true,
        departmentId: null,
        transferOffice: false,
      },
    ],
  });
const ready = {
  emailVerified: true,
  secondFactor: false,
  passwordSetAt: before(days(100)),
  termsDecided: true,
};

test.each<[string, Identity, Partial<typeof ready>, 'nist' | 'dengbao', string | null]>([
  ['an enterprise needs no second factor', memberOf('enterprise'), {}, 'nist', null],
  ['nor does a university', memberOf('university'), {}, 'nist', null],
  ['a service point does', memberOf('service_point'), {}, 'nist', 'second_factor_required'],
  ['and is free with one', memberOf('service_point'), { secondFactor: true }, 'nist', null],
  ['an operator does', person({ isOperator: true }), {}, 'nist', 'second_factor_required'],
  [
    'the system administrator does',
    person({ administrator: 'system' }),
    {},
    'nist',
    'second_factor_required',
  ],
  [
    'the security administrator does',
    person({ administrator: 'security' }),
    {},
    'nist',
    'second_factor_required',
  ],
  ['the audit administrator does', person({ administrator: 'audit' }), {}, 'nist', 'second_factor_required'],
  ['a demo operator does not', person({ isOperator: true, demo: true }), {}, 'nist', null],
  [
    'new terms have to be decided on',
    memberOf('enterprise'),
    { termsDecided: false },
    'nist',
    'consent_required',
  ],
  // What leaves reading open comes last: an operator without a second factor reads nothing.
  ['after all else', person({ isOperator: true }), { termsDecided: false }, 'nist', 'second_factor_required'],
  ['but not by a demo account', person({ demo: true }), { termsDecided: false }, 'nist', null],
  ['an address has to be verified', person({}), { emailVerified: false }, 'nist', 'email_not_verified'],
  ['first of all', person({ isOperator: true }), { emailVerified: false }, 'dengbao', 'email_not_verified'],
  ['a password of 100 days is old', person({}), {}, 'dengbao', 'password_expired'],
  ['one of 89 is not', person({}), { passwordSetAt: before(days(89)) }, 'dengbao', null],
  ['demo passwords stay', person({ demo: true }), {}, 'dengbao', null],
])('%s', (_name, identity, state, policy, restriction) => {
  expect(restrictionOf(identity, { ...ready, ...state }, policy, now)).toBe(restriction);
});

test.each([
  ['a proof of 9 minutes 59 seconds', isRecentProof(before(599_000), now), true],
  ['a proof of 10 minutes', isRecentProof(before(600_000), now), false],
  ['an operator after 23 hours', isIdle(true, before(days(1) - 1), now), false],
  ['an operator after 24 hours', isIdle(true, before(days(1)), now), true],
  ['anybody else after 24 hours', isIdle(false, before(days(6)), now), false],
])('%s: %s', (_name, found, expected) => {
  expect(found).toBe(expected);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    { browser: 'Edge', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50',
    { browser: 'WeChat', system: 'iOS' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    { browser: 'Safari', system: 'macOS' },
  ],
  ['curl/8.5.0', { browser: null, system: null }],
])('%s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toEqual(device);
});

test.each([
  [null, 'POST', false, true],
  ['consent_required', 'GET', false, true],
  ['consent_required', 'HEAD', false, true],
  ['consent_required', 'POST', false, false],
  ['consent_required', 'DELETE', false, false],
  ['consent_required', 'PUT', true, true],
  ['second_factor_required', 'GET', false, false],
  ['email_not_verified', 'GET', false, false],
  ['password_expired', 'GET', false, false],
  ['password_expired', 'PUT', true, true],
] as const)('%s, %s, own account %s: lets through %s', (restriction, method, ownAccount, passes) => {
  expect(passesRestriction(restriction, { method, ownAccount })).toBe(passes);
});
