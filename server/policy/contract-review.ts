import type { ContractReviewKind, ContractReviewStatus, ContractStatus } from '../../db/schema/codes.ts';

/** Reviews beside the state of a contract: who opens, moves and ends one. */

/** What people do with a review beside the state; the last confirmation of a change of shares grants it by itself. */
export const reviewVerbs = ['confirm', 'begin', 'grant', 'decline', 'withdraw'] as const;
export type ReviewVerb = (typeof reviewVerbs)[number];

export interface ReviewTransition {
  kind: ContractReviewKind;
  verb: ReviewVerb;
  from: ContractReviewStatus;
  to: ContractReviewStatus;
  /** `opener`: a side that may open one; `confirmer`: whoever has to confirm the shares. */
  who: 'opener' | 'servicePoint' | 'confirmer';
  /** `small`: below the threshold of expert review; `twoPeople`: from it on, another person than who began it. */
  condition: 'small' | 'twoPeople' | 'allConfirmed' | null;
}

const besideRegistration = (kind: 'amendment' | 'objection'): ReviewTransition[] => [
  { kind, verb: 'begin', from: 'open', to: 'in_review', who: 'servicePoint', condition: null },
  { kind, verb: 'grant', from: 'open', to: 'granted', who: 'servicePoint', condition: 'small' },
  { kind, verb: 'grant', from: 'in_review', to: 'granted', who: 'servicePoint', condition: 'twoPeople' },
  { kind, verb: 'decline', from: 'open', to: 'declined', who: 'servicePoint', condition: 'small' },
  { kind, verb: 'decline', from: 'in_review', to: 'declined', who: 'servicePoint', condition: 'twoPeople' },
  { kind, verb: 'withdraw', from: 'open', to: 'withdrawn', who: 'opener', condition: null },
  { kind, verb: 'withdraw', from: 'in_review', to: 'withdrawn', who: 'opener', condition: null },
];

/** The reviews beside the state (product.md §4): who moves one, from where, to where, under which condition. */
export const reviewTransitions: readonly ReviewTransition[] = [
  ...besideRegistration('amendment'),
  ...besideRegistration('objection'),
  {
    kind: 'share_change',
    verb: 'confirm',
    from: 'open',
    to: 'granted',
    who: 'confirmer',
    condition: 'allConfirmed',
  },
  { kind: 'share_change', verb: 'decline', from: 'open', to: 'declined', who: 'confirmer', condition: null },
  { kind: 'share_change', verb: 'withdraw', from: 'open', to: 'withdrawn', who: 'opener', condition: null },
];

/** In which states of the contract a review of a kind may be opened: a rejection too can be objected to. */
export const openableIn: Record<ContractReviewKind, readonly ContractStatus[]> = {
  amendment: ['registered'],
  objection: ['registered', 'rejected'],
  share_change: ['registered'],
};
