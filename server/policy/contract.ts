import type { ContractStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { hasRight, organisationsWith } from './membership.ts';
import { standingsOf } from './policy.ts';

/** Contracts: what somebody is to one, and who moves it from where to where. */

/** What somebody can be to a contract; `holder` has a share of it. */
export const contractRoles = [
  'seller',
  'buyer',
  'lead_broker',
  'holder',
  'service_point',
  'operator',
] as const;
export type ContractRole = (typeof contractRoles)[number];

export interface Access {
  roles: ContractRole[];
  /** Logs, edits and submits. */
  party: boolean;
  /**
   * Accepts, asks for a correction, registers, rejects, cancels. For a contract that was registered in another city the
   * operator stands in the place of a service point.
   */
  servicePoint: boolean;
  /** Records receipts and takes them back: those who are paid, those who pay, and the service point; never a broker,
   * whose credit they make. */
  receipts: boolean;
  /** The parties for which they sign: confirm shares, ask for an amendment, object. */
  signsFor: ('seller' | 'buyer')[];
}

/** Who holds a share: a broker, or an agency by itself. */
export interface HolderFacts {
  holderKind: 'broker' | 'agency';
  brokerId: string | null;
  agencyId: string | null;
}

/** Whether somebody is the holder of a share, or signs for the agency that is. */
export function signsForHolder(identity: Identity, share: HolderFacts): boolean {
  if (share.holderKind === 'broker') return identity.broker !== null && share.brokerId === identity.broker.id;
  return hasRight(identity, share.agencyId, 'signs');
}

/** What access depends on. */
export interface AccessFacts {
  sellerId: string;
  buyerId: string;
  /** Null when it was registered in another city. */
  servicePointId: string | null;
  status: ContractStatus;
  leadBrokerId: string | null;
  /** In force and proposed. */
  shares: readonly HolderFacts[];
}

/**
 * What somebody is to a contract and may do with it; no role means that it does not exist for them. Members of role
 * finance see and sign nothing. The service point, the holders and the operator see it from its submission on.
 */
export function accessOf(identity: Identity, contract: AccessFacts): Access {
  const belongs = (organisationId: string | null) => hasRight(identity, organisationId, 'belongs');
  const operates = standingsOf(identity).includes('operator');
  const signs = (organisationId: string) => hasRight(identity, organisationId, 'signs');
  const handedIn = contract.status !== 'draft';
  const brokerId = identity.broker?.id ?? null;
  const leads = brokerId !== null && brokerId === contract.leadBrokerId;
  const holds = contract.shares.some((share) =>
    share.holderKind === 'broker' ? share.brokerId === brokerId : belongs(share.agencyId),
  );
  const is: Record<ContractRole, boolean> = {
    seller: belongs(contract.sellerId),
    buyer: belongs(contract.buyerId),
    lead_broker: leads,
    holder: handedIn && holds,
    service_point: handedIn && belongs(contract.servicePointId),
    operator: handedIn && operates,
  };
  const party = signs(contract.sellerId) || signs(contract.buyerId);
  const servicePoint =
    handedIn && (contract.servicePointId === null ? operates : signs(contract.servicePointId));
  return {
    roles: contractRoles.filter((role) => is[role]),
    party: party || leads,
    servicePoint,
    receipts: party || servicePoint,
    signsFor: (['seller', 'buyer'] as const).filter((side) => signs(contract[`${side}Id`])),
  };
}

/**
 * What conditions of queries are made of: the organisations that somebody belongs to and signs for, the broker, and
 * whether all that was handed in is theirs to see (the operator).
 */
export const contractScope = (identity: Identity) => ({
  belongsTo: organisationsWith(identity, 'belongs'),
  signsFor: organisationsWith(identity, 'signs'),
  brokerId: identity.broker?.id ?? null,
  allHandedIn: standingsOf(identity).includes('operator'),
});

/** The verbs that move a contract from one state to another. */
export const contractVerbs = [
  'submit',
  'accept',
  'ask-correction',
  'review',
  'expert-review',
  'register',
  'verify',
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

export interface ContractTransition {
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
export const contractTransitions: readonly ContractTransition[] = [
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

/**
 * A contract that was registered in another city comes with its number: the operator verifies the register's answer
 * (product.md §4). From the threshold on two people look at it.
 */
export const elsewhereTransitions: readonly ContractTransition[] = [
  { verb: 'submit', from: 'draft', to: 'submitted', who: 'party', condition: null },
  { verb: 'submit', from: 'correction_asked', to: 'submitted', who: 'party', condition: null },
  { verb: 'ask-correction', from: 'submitted', to: 'correction_asked', who: 'servicePoint', condition: null },
  {
    verb: 'ask-correction',
    from: 'expert_review',
    to: 'correction_asked',
    who: 'servicePoint',
    condition: null,
  },
  { verb: 'expert-review', from: 'submitted', to: 'expert_review', who: 'servicePoint', condition: null },
  { verb: 'verify', from: 'submitted', to: 'registered', who: 'servicePoint', condition: 'small' },
  { verb: 'verify', from: 'expert_review', to: 'registered', who: 'servicePoint', condition: 'twoPeople' },
  { verb: 'reject', from: 'submitted', to: 'rejected', who: 'servicePoint', condition: null },
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

/** Until it is handed in, and while a correction is asked of it. */
export const editableStatuses: readonly ContractStatus[] = ['draft', 'correction_asked'];
/** Handed in, and neither refused nor cancelled: money may come in, and shares may be confirmed. */
export const standingStatuses: readonly ContractStatus[] = [
  'submitted',
  'accepted',
  'correction_asked',
  'in_review',
  'expert_review',
  'registered',
];

/** Files come from the parties, the lead broker, the service point and those who hold a share. */
export const mayAddFile = (access: Access, holds: boolean): boolean =>
  access.party || access.servicePoint || holds;
