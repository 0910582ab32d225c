import type { ContractReviewKind, ContractReviewStatus, ContractStatus } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import type { Access } from './access.ts';
import { thresholdParameters, type Threshold } from './threshold.ts';

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

/** Throws `not_allowed` or `wrong_state` unless a review of this kind may be opened. */
export function requireOpenable(
  kind: ContractReviewKind,
  status: ContractStatus,
  access: Access,
  confirms: boolean,
): void {
  const may = access.signsFor.length > 0 || (kind === 'share_change' && confirms);
  if (!may) throw new DomainError('not_allowed');
  if (!openableIn[kind].includes(status)) throw new DomainError('wrong_state', { parameters: { status } });
}

/** What a decision about a review looks at. */
export interface ReviewSituation extends Threshold {
  kind: ContractReviewKind;
  status: ContractReviewStatus;
  access: Access;
  actorId: string;
  /** Who began it. */
  reviewedBy: string | null;
  /** The actor has to confirm shares of it. */
  confirms: boolean;
}

/** The transition that a verb makes. Throws `not_allowed`, `wrong_state`, `expert_review_required` or `second_person_required`. */
export function decideReview(verb: ReviewVerb, situation: ReviewSituation): ReviewTransition {
  const ofVerb = reviewTransitions.filter((row) => row.kind === situation.kind && row.verb === verb);
  const may = {
    opener: situation.access.signsFor.length > 0 || (situation.kind === 'share_change' && situation.confirms),
    servicePoint: situation.access.servicePoint,
    confirmer: situation.confirms,
  };
  if (!ofVerb.some((row) => may[row.who])) throw new DomainError('not_allowed');
  const found = ofVerb.find((row) => row.from === situation.status);
  if (!found) throw new DomainError('wrong_state', { parameters: { status: situation.status } });
  const large = situation.technologyFen >= situation.expertReviewFromFen;
  const parameters = thresholdParameters(situation);
  if (found.condition === 'small' && large) throw new DomainError('second_person_required', { parameters });
  if (found.condition === 'twoPeople' && large && situation.reviewedBy === situation.actorId)
    throw new DomainError('second_person_required', { parameters });
  return found;
}

/** What a reader may do with a review now. */
export function allowedReviewVerbs(situation: ReviewSituation): ReviewVerb[] {
  return reviewVerbs.filter((verb) => {
    try {
      decideReview(verb, situation);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
}
