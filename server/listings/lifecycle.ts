import type { AchievementStatus, ListingKind, NeedStatus } from '../../db/schema/codes.ts';
import type { Relation, Transition } from './rules.ts';

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
export const needTransitions: readonly Transition<NeedVerb, NeedStatus>[] = [
  { verb: 'edit', from: ['draft', 'submitted', 'published', 'expired'], to: 'draft', who: ['owner'] },
  { verb: 'edit', from: ['draft'], to: 'draft', who: ['holder'] },
  { verb: 'submit', from: ['draft'], to: 'submitted', who: ['owner'] },
  { verb: 'release', from: ['submitted'], to: 'published', who: ['operator', 'office'] },
  { verb: 'return', from: ['submitted'], to: 'draft', who: ['operator', 'office'] },
  { verb: 'confirm', from: ['published', 'expired'], to: 'published', who: ['owner'] },
  {
    verb: 'close',
    from: ['draft', 'submitted', 'published', 'expired'],
    to: 'closed',
    who: ['owner', 'operator'],
  },
  { verb: 'reopen', from: ['closed'], to: 'draft', who: ['owner'] },
  { verb: 'expire', from: ['published'], to: 'expired', who: ['clock'] },
  { verb: 'contract', from: ['published', 'expired'], to: 'contracted', who: ['clock'] },
];

/** draft → submitted → published → sold (transfer or exclusive licence) | withdrawn | expired. */
export const achievementTransitions: readonly Transition<AchievementVerb, AchievementStatus>[] = [
  { verb: 'edit', from: ['draft', 'submitted', 'published', 'expired'], to: 'draft', who: ['owner'] },
  { verb: 'edit', from: ['draft'], to: 'draft', who: ['holder'] },
  { verb: 'submit', from: ['draft'], to: 'submitted', who: ['owner'] },
  { verb: 'release', from: ['submitted'], to: 'published', who: ['operator', 'office'] },
  { verb: 'return', from: ['submitted'], to: 'draft', who: ['operator', 'office'] },
  { verb: 'confirm', from: ['published', 'expired'], to: 'published', who: ['owner'] },
  {
    verb: 'withdraw',
    from: ['draft', 'submitted', 'published', 'expired'],
    to: 'withdrawn',
    who: ['owner', 'operator'],
  },
  { verb: 'reopen', from: ['withdrawn'], to: 'draft', who: ['owner'] },
  { verb: 'expire', from: ['published'], to: 'expired', who: ['clock'] },
  { verb: 'sell', from: ['published', 'expired'], to: 'sold', who: ['clock'] },
];

/** The table of a kind, with statuses as plain text for code that serves both kinds. */
export const transitionsOf = (kind: ListingKind): readonly Transition<ListingVerb, string>[] =>
  kind === 'need' ? needTransitions : achievementTransitions;

/** Statuses that anybody may see: the listing was public and says how it ended. */
export const publicStatuses: ReadonlySet<string> = new Set<NeedStatus | AchievementStatus>([
  'published',
  'contracted',
  'sold',
  'expired',
]);

/** Whether a reader writes a listing, and so sees its confidential part: the owner, and the holder of a mandate its drafts. */
export const mayWrite = (status: string, relation: Relation): boolean =>
  relation.owner || (relation.holder === true && status === 'draft');

/** Whether a reader may see a listing at all: it is or was public, or it is theirs to write or to release. */
export const isVisible = (status: string, relation: Relation): boolean =>
  publicStatuses.has(status) ||
  relation.owner ||
  relation.office ||
  relation.operator ||
  mayWrite(status, relation);
