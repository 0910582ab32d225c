import type { ContractReviewKind, ContractReviewStatus, ContractStatus } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import type { Access } from '../policy/contract.ts';
import {
  openableIn,
  reviewTransitions,
  reviewVerbs,
  type ReviewTransition,
  type ReviewVerb,
} from '../policy/contract-review.ts';
import { thresholdParameters, type Threshold } from './threshold.ts';

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

/**
 * What is still wanting before the reader could decide about a review that they began: another person. Null for whoever
 * may decide, and for those whose turn it is not.
 */
export function reviewHindranceOf(situation: ReviewSituation): DomainError | null {
  if (situation.status !== 'in_review') return null;
  try {
    decideReview('grant', situation);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'second_person_required') return error;
    if (!(error instanceof DomainError)) throw error;
  }
  return null;
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
