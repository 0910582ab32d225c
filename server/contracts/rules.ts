import type { ContractReviewKind, ContractStatus } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import {
  contractActivities,
  contractTransitions,
  elsewhereTransitions,
  editableStatuses,
  mayAddFile,
  standingStatuses,
  type Access,
  type ContractActivity,
  type ContractTransition,
  type ContractVerb,
} from '../policy/contract.ts';
import { requireOpenable } from './review-rules.ts';
import { thresholdParameters, type Threshold } from './threshold.ts';

/** What a decision about a contract looks at. */
export interface Situation extends Threshold {
  status: ContractStatus;
  access: Access;
  actorId: string;
  /** An objection to its rejection is being granted in this moment. */
  objectionGranted: boolean;
  /** Registered in another city. */
  elsewhere: boolean;
  /** Who reviewed it since it was last accepted, or handed in where nobody accepts it. */
  reviewerIds: readonly string[];
}

/**
 * The transition that a verb makes. Throws `not_allowed`, `already_registered`, `wrong_state`, `expert_review_required` or
 * `second_person_required`.
 */
export function decide(verb: ContractVerb, situation: Situation): ContractTransition {
  const table = situation.elsewhere ? elsewhereTransitions : contractTransitions;
  const ofVerb = table.filter((transition) => transition.verb === verb);
  if (ofVerb.length === 0 && (situation.access.party || situation.access.servicePoint))
    throw new DomainError('wrong_state', { parameters: { status: situation.status } });
  if (!ofVerb.some((transition) => situation.access[transition.who])) throw new DomainError('not_allowed');
  if ((verb === 'register' || verb === 'verify') && situation.status === 'registered')
    throw new DomainError('already_registered');
  const found = ofVerb.find((transition) => transition.from === situation.status);
  if (!found) throw new DomainError('wrong_state', { parameters: { status: situation.status } });
  const large = situation.technologyFen >= situation.expertReviewFromFen;
  const threshold = { parameters: thresholdParameters(situation) };
  if (found.condition === 'objectionGranted' && !situation.objectionGranted)
    throw new DomainError('wrong_state', { parameters: { status: situation.status } });
  if (found.condition === 'large' && !large)
    throw new DomainError('wrong_state', { parameters: { status: situation.status } });
  if (found.condition === 'small' && large) throw new DomainError('expert_review_required', threshold);
  if (found.condition === 'twoPeople' && large && situation.reviewerIds.includes(situation.actorId))
    throw new DomainError('second_person_required', threshold);
  return found;
}

/** Throws `not_allowed` or `wrong_state` unless the contract may be edited now. */
export function requireEditable(status: ContractStatus, access: Access): void {
  if (!access.party) throw new DomainError('not_allowed');
  if (!editableStatuses.includes(status)) throw new DomainError('wrong_state', { parameters: { status } });
}

/** Throws `not_allowed` or `wrong_state` unless receipts may be recorded or taken back now. */
export function requireReceiptsOpen(status: ContractStatus, access: Access): void {
  if (!access.receipts) throw new DomainError('not_allowed');
  if (!standingStatuses.includes(status)) throw new DomainError('wrong_state', { parameters: { status } });
}

const succeeds = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

const hindrances = ['expert_review_required', 'second_person_required'] as const;

/**
 * What is still wanting before the reader could register (or verify) a contract that it is their turn to decide about: the
 * expert review, or another person. Null for whoever may, and for those whose turn it is not.
 */
export function hindranceOf(situation: Situation): DomainError | null {
  try {
    decide(situation.elsewhere ? 'verify' : 'register', situation);
  } catch (error) {
    if (error instanceof DomainError && hindrances.some((code) => code === error.code)) return error;
    if (!(error instanceof DomainError)) throw error;
  }
  return null;
}

/** What a reader may do now, in the order of `contractActivities`. */
export function allowedActivities(
  situation: Situation,
  facts: { standingReceipts: boolean; holds: boolean; openReviews: readonly ContractReviewKind[] },
): ContractActivity[] {
  const { status, access } = situation;
  const mayOpen = (kind: ContractReviewKind) =>
    !facts.openReviews.includes(kind) && succeeds(() => requireOpenable(kind, status, access, facts.holds));
  return contractActivities.filter((activity) => {
    if (activity === 'amend') return mayOpen('amendment');
    if (activity === 'object') return mayOpen('objection');
    if (activity === 'change-shares') return mayOpen('share_change');
    if (activity === 'add-file') return mayAddFile(access, facts.holds);
    if (activity === 'record-fee') return facts.holds && status !== 'draft';
    if (activity === 'edit') return succeeds(() => requireEditable(status, access));
    if (activity === 'record-receipt') return succeeds(() => requireReceiptsOpen(status, access));
    if (activity === 'reverse-receipt')
      return facts.standingReceipts && succeeds(() => requireReceiptsOpen(status, access));
    return succeeds(() => decide(activity, situation));
  });
}
