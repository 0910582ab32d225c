import { describe, expect, test } from 'vitest';
import type { MembershipRole, OrganisationKind } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import {
  achievementTransitions,
  listingScope,
  needTransitions,
  sees,
  standingsToListing,
  type ListingPart,
  type ListingStanding,
} from './listing.ts';
import { allowedVerbs, findTransition } from './transitions.ts';

const person = (change: Partial<Identity> = {}): Identity => ({
  userId: 'u',
  name: '',
  email: '',
  language: 'zh',
  demo: false,
  memberships: [],
  broker: null,
  isOperator: false,
  administrator: null,
  ...change,
});
const member = (
  role: MembershipRole,
  organisationKind: OrganisationKind = 'university',
  place: { departmentId?: string; transferOffice?: boolean } = {},
): Identity =>
  person({
    memberships: [
      {
        organisationId: 'o',
        organisationName: '',
        organisationKind,
        role,
        verified: true,
        departmentId: null,
        transferOffice: false,
        ...place,
      },
    ],
  });
const listing = { organisationId: 'o', departmentId: null };
const ofMarine = { organisationId: 'o', departmentId: 'marine' };

describe('how somebody stands to a listing', () => {
  test.each<[string, Identity | null, Parameters<typeof standingsToListing>[1], string]>([
    ['a visitor', null, listing, 'visitor'],
    ['a stranger', person(), listing, 'visitor'],
    ['an owner of an enterprise', member('owner', 'enterprise'), listing, 'visitor owner'],
    ['a member of an enterprise', member('member', 'enterprise'), listing, 'visitor owner'],
    ['finance', member('finance'), listing, 'visitor'],
    ['an owner of a university', member('owner'), ofMarine, 'visitor owner office'],
    ['a member without a department', member('member'), ofMarine, 'visitor owner'],
    [
      'a member of its department',
      member('member', 'university', { departmentId: 'marine' }),
      ofMarine,
      'visitor owner',
    ],
    [
      'a member of another department',
      member('member', 'university', { departmentId: 'physics' }),
      ofMarine,
      'visitor',
    ],
    [
      'a member of a department, of what belongs to none',
      member('member', 'university', { departmentId: 'physics' }),
      listing,
      'visitor owner',
    ],
    [
      'the transfer office',
      member('member', 'university', { transferOffice: true }),
      ofMarine,
      'visitor owner office',
    ],
    [
      'finance of the transfer office',
      member('finance', 'university', { transferOffice: true }),
      ofMarine,
      'visitor',
    ],
    ['the operator', person({ isOperator: true }), ofMarine, 'visitor operator'],
    ['the holder of a mandate', person(), { ...listing, mandated: true }, 'visitor holder'],
    ['who accepted an NDA', person(), { ...listing, confided: true }, 'visitor confidant'],
    ['nobody with papers', null, { ...listing, mandated: true, confided: true }, 'visitor'],
  ])('%s', (_name, identity, facts, expected) => {
    expect(standingsToListing(identity, facts).join(' ')).toBe(expected);
  });

  test.each<[string, Identity | null, unknown]>([
    ['a visitor', null, 'public'],
    ['finance', member('finance'), 'public'],
    ['the operator', person({ isOperator: true }), 'handedIn'],
    ['an owner', member('owner', 'university', { departmentId: 'marine' }), 'all'],
    ['a member without a department', member('member'), 'all'],
    [
      'a member of a department',
      member('member', 'university', { departmentId: 'marine' }),
      { departmentId: 'marine' },
    ],
    [
      'the transfer office',
      member('member', 'university', { departmentId: 'marine', transferOffice: true }),
      'all',
    ],
  ])('which listings of an organisation %s works with', (_name, identity, expected) => {
    expect(listingScope(identity, 'o')).toEqual(expected);
  });
});

describe('who may do what to a need', () => {
  const standings: Record<string, ListingStanding[]> = {
    stranger: ['visitor'],
    owner: ['visitor', 'owner'],
    operator: ['visitor', 'operator'],
    office: ['visitor', 'owner', 'office'],
    holder: ['visitor', 'holder'],
    confidant: ['visitor', 'confidant'],
  };
  test.each([
    ['draft', 'stranger', []],
    ['draft', 'owner', ['edit', 'submit', 'close']],
    ['draft', 'operator', []],
    ['draft', 'holder', ['edit']],
    ['draft', 'confidant', []],
    ['submitted', 'owner', ['edit', 'close']],
    ['submitted', 'operator', ['release', 'return', 'close']],
    ['submitted', 'office', ['edit', 'release', 'return', 'close']],
    ['published', 'owner', ['edit', 'confirm', 'close']],
    ['published', 'operator', ['close']],
    ['published', 'holder', []],
    ['published', 'confidant', []],
    ['contracted', 'owner', []],
    ['closed', 'owner', ['reopen']],
    ['expired', 'owner', ['edit', 'confirm', 'close']],
  ] as const)('%s, %s: %j', (status, reader, verbs) => {
    expect(allowedVerbs(needTransitions, status, standings[reader]!)).toEqual(verbs);
  });

  test('only the clock expires, and nobody plays the clock', () => {
    const everything = Object.values(standings).flat();
    expect(findTransition(needTransitions, 'expire', 'published', everything)).toBeNull();
    expect(findTransition(needTransitions, 'expire', 'published', ['clock'])?.to).toBe('expired');
    expect(findTransition(achievementTransitions, 'sell', 'published', everything)).toBeNull();
    expect(findTransition(achievementTransitions, 'sell', 'draft', ['clock'])).toBeNull();
  });
});

/** Every part × state × standing that is granted; whatever is not here is refused. */
describe('who reads which part in which state', () => {
  const statuses = [
    'draft',
    'submitted',
    'published',
    'expired',
    'contracted',
    'sold',
    'closed',
    'withdrawn',
  ];
  const everywhere = statuses.join(' ');
  const handedIn = 'submitted published expired contracted sold closed withdrawn';
  const open = 'published expired contracted sold';
  const expected: Record<ListingPart, Partial<Record<ListingStanding, string>>> = {
    summary: { visitor: open, owner: everywhere, office: everywhere, operator: handedIn, holder: 'draft' },
    enterprise: { owner: everywhere, office: everywhere, operator: handedIn, holder: 'draft' },
    history: { owner: everywhere, operator: handedIn },
    writing: { owner: everywhere, holder: 'draft' },
    release: { confidant: `${open} closed withdrawn` },
    disclosures: { owner: everywhere },
  };
  const standings = ['visitor', 'owner', 'office', 'operator', 'holder', 'confidant', 'clock'] as const;
  const cases = (Object.keys(expected) as ListingPart[]).flatMap((part) =>
    standings.map((standing) => [part, standing] as const),
  );
  test.each(cases)('%s by %s', (part, standing) => {
    const seen = statuses.filter((status) => sees(part, status, [standing]));
    expect(seen.join(' ')).toBe(expected[part][standing] ?? '');
  });
});
