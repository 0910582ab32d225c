import type { AchievementStatus, ListingKind, NeedStatus } from '../../db/schema/codes.ts';
import type { Identity, Membership } from '../context.ts';
import { membershipWith, organisationsWith } from './membership.ts';
import { standingsOf } from './policy.ts';
import type { Transition } from './transitions.ts';

/** Needs and achievements: who does what in which state, and which parts of them each reader gets. */

export const listingStandings = [
  /** Anybody at all. */
  'visitor',
  /** Writes and answers for the organisation, and for the department where the listing is one's. */
  'owner',
  /** The transfer office of a university or an institute: releases what its people submitted. */
  'office',
  'operator',
  /** Holds a mandate in force for it: drafts for the owner, who publishes. */
  'holder',
  /** Accepted an NDA on it that is in force. */
  'confidant',
  'clock',
] as const;
export type ListingStanding = (typeof listingStandings)[number];

/** What standings depend on, of a listing and of the reader's papers on it. */
export interface ListingFacts {
  organisationId: string;
  /** Null: of the organisation as a whole. */
  departmentId: string | null;
  /** The reader holds a mandate in force that covers it. */
  mandated?: boolean;
  /** The reader accepted an NDA on it that is in force. */
  confided?: boolean;
}

/** Of an organisation with departments, its owners and its transfer office act for all of them. */
const actsForAll = (membership: Membership): boolean =>
  membership.role === 'owner' || membership.transferOffice || membership.departmentId === null;

const writes = (membership: Membership, listing: ListingFacts): boolean =>
  actsForAll(membership) || listing.departmentId === null || listing.departmentId === membership.departmentId;

/** How somebody stands to a listing. Finance and the people of another department read what everybody reads. */
export function standingsToListing(identity: Identity | null, listing: ListingFacts): ListingStanding[] {
  const membership = membershipWith(identity, listing.organisationId, 'signs');
  const academic =
    membership?.organisationKind === 'university' || membership?.organisationKind === 'institute';
  const standings: ListingStanding[] = ['visitor'];
  if (membership && writes(membership, listing)) standings.push('owner');
  if (membership && academic && (membership.role === 'owner' || membership.transferOffice))
    standings.push('office');
  if (standingsOf(identity).includes('operator')) standings.push('operator');
  if (identity && listing.mandated) standings.push('holder');
  if (identity && listing.confided) standings.push('confidant');
  return standings;
}

/**
 * Which of an organisation's listings somebody works with: all, those of some departments, all but drafts (the operator), or
 * none.
 */
export function listingScope(
  identity: Identity | null,
  organisationId: string,
): 'all' | { departmentId: string } | 'handedIn' | 'public' {
  const membership = membershipWith(identity, organisationId, 'signs');
  if (!membership) return standingsOf(identity).includes('operator') ? 'handedIn' : 'public';
  return actsForAll(membership) || membership.departmentId === null
    ? 'all'
    : { departmentId: membership.departmentId };
}

/**
 * Whose listings somebody finds by an external reference, besides those that name their owner in public; `handedIn`: all
 * but drafts.
 */
export const referenceScope = (
  identity: Identity | null,
): { handedIn: boolean; organisationIds: string[] } => ({
  handedIn: standingsOf(identity).includes('operator'),
  organisationIds: organisationsWith(identity, 'signs'),
});

export const needVerbs = [
  'edit',
  'submit',
  'release',
  'return',
  'confirm',
  'close',
  'reopen',
  'expire',
  'contract',
] as const;
export const achievementVerbs = [
  'edit',
  'submit',
  'release',
  'return',
  'confirm',
  'withdraw',
  'reopen',
  'expire',
  'sell',
] as const;
export type NeedVerb = (typeof needVerbs)[number];
export type AchievementVerb = (typeof achievementVerbs)[number];
export type ListingVerb = NeedVerb | AchievementVerb;

/**
 * draft → submitted → published → contracted | closed | expired (product.md §3). `submit` is at once `published` where
 * the rules allow; `edit` keeps the status; `confirm` starts the 180 days anew, also after they ran out.
 */
export const needTransitions: readonly Transition<NeedVerb, NeedStatus, ListingStanding>[] = [
  { verb: 'edit', from: ['draft', 'submitted', 'published', 'expired'], to: 'draft', who: ['owner'] },
  { verb: 'edit', from: ['draft'], to: 'draft', who: ['holder'] },
  { verb: 'submit', from: ['draft'], to: 'submitted', who: ['owner'] },
  { verb: 'release', from: ['submitted'], to: 'published', who: ['operator', 'office'] },
  { verb: 'return', from: ['submitted'], to: 'draft', who: ['operator', 'office'] },
  { verb: 'confirm', from: ['published', 'expired'], to: 'published', who: ['owner'] },
  { verb: 'close', from: ['draft'], to: 'closed', who: ['owner'] },
  { verb: 'close', from: ['submitted', 'published', 'expired'], to: 'closed', who: ['owner', 'operator'] },
  { verb: 'reopen', from: ['closed'], to: 'draft', who: ['owner'] },
  { verb: 'expire', from: ['published'], to: 'expired', who: ['clock'] },
  { verb: 'contract', from: ['published', 'expired'], to: 'contracted', who: ['clock'] },
];

/** draft → submitted → published → sold (transfer or exclusive licence) | withdrawn | expired. */
export const achievementTransitions: readonly Transition<
  AchievementVerb,
  AchievementStatus,
  ListingStanding
>[] = [
  { verb: 'edit', from: ['draft', 'submitted', 'published', 'expired'], to: 'draft', who: ['owner'] },
  { verb: 'edit', from: ['draft'], to: 'draft', who: ['holder'] },
  { verb: 'submit', from: ['draft'], to: 'submitted', who: ['owner'] },
  { verb: 'release', from: ['submitted'], to: 'published', who: ['operator', 'office'] },
  { verb: 'return', from: ['submitted'], to: 'draft', who: ['operator', 'office'] },
  { verb: 'confirm', from: ['published', 'expired'], to: 'published', who: ['owner'] },
  { verb: 'withdraw', from: ['draft'], to: 'withdrawn', who: ['owner'] },
  {
    verb: 'withdraw',
    from: ['submitted', 'published', 'expired'],
    to: 'withdrawn',
    who: ['owner', 'operator'],
  },
  { verb: 'reopen', from: ['withdrawn'], to: 'draft', who: ['owner'] },
  { verb: 'expire', from: ['published'], to: 'expired', who: ['clock'] },
  { verb: 'sell', from: ['published', 'expired'], to: 'sold', who: ['clock'] },
];

/** The table of a kind, with statuses as plain text for code that serves both kinds. */
export const transitionsOf = (
  kind: ListingKind,
): readonly Transition<ListingVerb, string, ListingStanding>[] =>
  kind === 'need' ? needTransitions : achievementTransitions;

/** A new listing is drafted by those who would edit it. */
export const mayDraft = (standings: readonly ListingStanding[]): boolean =>
  standings.includes('owner') || standings.includes('holder');

/** Statuses in which a listing is or was public: everybody may see it, and how it ended. */
export const publicStatuses: ReadonlySet<string> = new Set<NeedStatus | AchievementStatus>([
  'published',
  'contracted',
  'sold',
  'expired',
]);
/** Those of them that the search finds: the open ones, and those that found their partner. What expired is stale. */
export const indexedStatuses = {
  need: ['published', 'contracted'],
  achievement: ['published', 'sold'],
} as const satisfies { need: readonly NeedStatus[]; achievement: readonly AchievementStatus[] };
const endedByOwner = ['closed', 'withdrawn'] as const satisfies readonly (NeedStatus | AchievementStatus)[];
const everyStatus = 'every' as const;
/** From the moment a listing is handed in: a draft is its owner's, and the operator's only when it is submitted. */
const handedIn = ['submitted', ...publicStatuses, ...endedByOwner];

interface Grant {
  who: readonly ListingStanding[];
  in: typeof everyStatus | readonly string[];
}

/**
 * The parts of a listing and who reads each in which state. The fields of a part are named where it is viewed:
 * `summary` is every public field, `enterprise` the organisation behind an anonymous need with all that tells it
 * (external reference, district), `writing` the confidential fields inside the form of those who write them, `release`
 * the same fields for others, handed out by server/disclosure alone, which records it.
 */
export const listingParts = {
  summary: [
    { who: ['visitor'], in: [...publicStatuses] },
    { who: ['owner', 'office'], in: everyStatus },
    { who: ['operator'], in: handedIn },
    { who: ['holder'], in: ['draft'] },
  ],
  enterprise: [
    { who: ['owner', 'office'], in: everyStatus },
    { who: ['operator'], in: handedIn },
    { who: ['holder'], in: ['draft'] },
  ],
  history: [
    { who: ['owner'], in: everyStatus },
    { who: ['operator'], in: handedIn },
  ],
  writing: [
    { who: ['owner'], in: everyStatus },
    { who: ['holder'], in: ['draft'] },
  ],
  release: [{ who: ['confidant'], in: [...publicStatuses, ...endedByOwner] }],
  /** NDA, terms, invitations and “who saw this”: the owner's to decide and to read. */
  disclosures: [{ who: ['owner'], in: everyStatus }],
} as const satisfies Record<string, readonly Grant[]>;
export type ListingPart = keyof typeof listingParts;

/** Whether somebody reads a part of a listing in a state. */
export const sees = (part: ListingPart, status: string, standings: readonly ListingStanding[]): boolean =>
  listingParts[part].some(
    (grant: Grant) =>
      (grant.in === everyStatus || grant.in.includes(status)) &&
      grant.who.some((standing) => standings.includes(standing)),
  );
