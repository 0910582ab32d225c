import type { ContractReviewKind, ContractStatus } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import type { Access } from './access.ts';
import { requireOpenable } from './review-rules.ts';
import { thresholdParameters, type Threshold } from './threshold.ts';

/** The verbs that move a contract from one state to another. */
export const contractVerbs = [
  'submit',
  'accept',
  'ask-correction',
  'review',
  'expert-review',
  'register',
  'reject',
  'cancel',
  'reopen',
] as const;
export type ContractVerb = (typeof contractVerbs)[number];

/** All that a reader can be allowed to do: the verbs, and what leaves the state as it is. */
export const contractActivities = [
  'edit',
  ...contractVerbs,
  'record-receipt',
  'reverse-receipt',
  'amend',
  'object',
  'change-shares',
  'add-file',
  'record-fee',
] as const;
export type ContractActivity = (typeof contractActivities)[number];

export interface Transition {
  verb: ContractVerb;
  from: ContractStatus;
  to: ContractStatus;
  /** Who: the side that logs the contract, or the people of its service point. */
  who: 'party' | 'servicePoint';
  /**
   * `large`: from the threshold of expert review on; `small`: below it; `twoPeople`: a large one has another decider;
   * `objectionGranted`: only by granting an objection to the rejection.
   */
  condition: 'large' | 'small' | 'twoPeople' | 'objectionGranted' | null;
}

/** product.md §4. A correction goes back to `accepted`, where the clock starts again. */
export const transitions: readonly Transition[] = [
  { verb: 'submit', from: 'draft', to: 'submitted', who: 'party', condition: null },
  { verb: 'submit', from: 'correction_asked', to: 'accepted', who: 'party', condition: null },
  { verb: 'accept', from: 'submitted', to: 'accepted', who: 'servicePoint', condition: null },
  { verb: 'ask-correction', from: 'accepted', to: 'correction_asked', who: 'servicePoint', condition: null },
  { verb: 'ask-correction', from: 'in_review', to: 'correction_asked', who: 'servicePoint', condition: null },
  {
    verb: 'ask-correction',
    from: 'expert_review',
    to: 'correction_asked',
    who: 'servicePoint',
    condition: null,
  },
  { verb: 'review', from: 'accepted', to: 'in_review', who: 'servicePoint', condition: null },
  { verb: 'review', from: 'in_review', to: 'expert_review', who: 'servicePoint', condition: 'large' },
  { verb: 'expert-review', from: 'in_review', to: 'expert_review', who: 'servicePoint', condition: null },
  { verb: 'register', from: 'in_review', to: 'registered', who: 'servicePoint', condition: 'small' },
  { verb: 'register', from: 'expert_review', to: 'registered', who: 'servicePoint', condition: 'twoPeople' },
  { verb: 'reject', from: 'submitted', to: 'rejected', who: 'servicePoint', condition: null },
  { verb: 'reject', from: 'accepted', to: 'rejected', who: 'servicePoint', condition: null },
  { verb: 'reject', from: 'in_review', to: 'rejected', who: 'servicePoint', condition: null },
  { verb: 'reject', from: 'expert_review', to: 'rejected', who: 'servicePoint', condition: null },
  {
    verb: 'reopen',
    from: 'rejected',
    to: 'expert_review',
    who: 'servicePoint',
    condition: 'objectionGranted',
  },
  { verb: 'cancel', from: 'registered', to: 'cancelled', who: 'servicePoint', condition: null },
];

/** What a decision about a contract looks at. */
export interface Situation extends Threshold {
  status: ContractStatus;
  access: Access;
  actorId: string;
  /** An objection to its rejection is being granted in this moment. */
  objectionGranted: boolean;
  /** Who reviewed it since it was last accepted. */
  reviewerIds: readonly string[];
}

/**
 * The transition that a verb makes. Throws `not_allowed`, `already_registered`, `wrong_state`, `expert_review_required` or
 * `second_person_required`.
 */
export function decide(verb: ContractVerb, situation: Situation): Transition {
  const ofVerb = transitions.filter((transition) => transition.verb === verb);
  if (!ofVerb.some((transition) => situation.access[transition.who])) throw new DomainError('not_allowed');
  if (verb === 'register' && situation.status === 'registered') throw new DomainError('already_registered');
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

const editableStatuses: readonly ContractStatus[] = ['draft', 'correction_asked'];
/** Money may come in as soon as the contract is logged for good, and until it is refused or cancelled. */
const receiptStatuses: readonly ContractStatus[] = [
  'submitted',
  'accepted',
  'correction_asked',
  'in_review',
  'expert_review',
  'registered',
];

/** Throws `not_allowed` or `wrong_state` unless the contract may be edited now. */
export function requireEditable(status: ContractStatus, access: Access): void {
  if (!access.party) throw new DomainError('not_allowed');
  if (!editableStatuses.includes(status)) throw new DomainError('wrong_state', { parameters: { status } });
}

/** Throws `not_allowed` or `wrong_state` unless receipts may be recorded or taken back now. */
export function requireReceiptsOpen(status: ContractStatus, access: Access): void {
  if (!access.receipts) throw new DomainError('not_allowed');
  if (!receiptStatuses.includes(status)) throw new DomainError('wrong_state', { parameters: { status } });
}

/** Files come from the parties, the lead broker, the service point and those who hold a share. */
export const mayAddFile = (access: Access, holds: boolean): boolean =>
  access.party || access.servicePoint || holds;

const succeeds = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

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
