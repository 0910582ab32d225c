import type { ContractStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';

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
  /** Accepts, asks for a correction, registers, rejects, cancels. */
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

const membershipOf = (identity: Identity, organisationId: string | null) =>
  identity.memberships.find((membership) => membership.organisationId === organisationId);

/** Whether somebody is the holder of a share, or signs for the agency that is. */
export function signsForHolder(identity: Identity, share: HolderFacts): boolean {
  if (share.holderKind === 'broker') return identity.broker !== null && share.brokerId === identity.broker.id;
  const membership = membershipOf(identity, share.agencyId);
  return membership !== undefined && membership.role !== 'finance';
}

/** What access depends on. */
export interface AccessFacts {
  sellerId: string;
  buyerId: string;
  servicePointId: string;
  status: ContractStatus;
  leadBrokerId: string | null;
  /** In force and proposed. */
  shares: readonly HolderFacts[];
}

/**
 * What somebody is to a contract and may do with it; no role means that it does not exist for them. Members of role
 * finance see and sign nothing. The service point and the holders see it from its submission on.
 */
export function accessOf(identity: Identity, contract: AccessFacts): Access {
  const member = (organisationId: string | null) => membershipOf(identity, organisationId);
  const signs = (organisationId: string) => {
    const membership = member(organisationId);
    return membership !== undefined && membership.role !== 'finance';
  };
  const handedIn = contract.status !== 'draft';
  const brokerId = identity.broker?.id ?? null;
  const leads = brokerId !== null && brokerId === contract.leadBrokerId;
  const holds = contract.shares.some((share) =>
    share.holderKind === 'broker' ? share.brokerId === brokerId : member(share.agencyId) !== undefined,
  );
  const is: Record<ContractRole, boolean> = {
    seller: member(contract.sellerId) !== undefined,
    buyer: member(contract.buyerId) !== undefined,
    lead_broker: leads,
    holder: handedIn && holds,
    service_point: handedIn && member(contract.servicePointId) !== undefined,
    operator: identity.isOperator,
  };
  const party = signs(contract.sellerId) || signs(contract.buyerId);
  const servicePoint = handedIn && signs(contract.servicePointId);
  return {
    roles: contractRoles.filter((role) => is[role]),
    party: party || leads,
    servicePoint,
    receipts: party || servicePoint,
    signsFor: (['seller', 'buyer'] as const).filter((side) => signs(contract[`${side}Id`])),
  };
}
