import type { OrganisationKind } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { hasRight, membershipWith, organisationsWith } from './membership.ts';
import { standingsOf } from './policy.ts';

/** Registration 认定登记: the queue, the tables for the register and back, vouchers, tasks. */

const isOperator = (identity: Identity): boolean => standingsOf(identity).includes('operator');

/** The service points whose queue somebody works through. */
export const queuePoints = (identity: Identity): string[] =>
  organisationsWith(identity, 'signs', 'service_point');

/** Who verifies contracts that were registered in other cities: the operator. */
export const verifiesElsewhere = (identity: Identity): boolean => isOperator(identity);

/** The service points whose contracts somebody exports with their contact people; null means all of them. */
export const exportablePoints = (identity: Identity): string[] | null =>
  isOperator(identity) ? null : organisationsWith(identity, 'belongs', 'service_point');

/** Whether somebody imports for an organisation: its people who sign, where it is of a kind that has such tables. */
export function mayImport(
  identity: Identity,
  organisationId: string,
  kinds: readonly OrganisationKind[],
): boolean {
  const membership = membershipWith(identity, organisationId, 'signs');
  return membership !== null && kinds.includes(membership.organisationKind);
}

/** Whether somebody sees an import: the people of its organisation, and the operator. */
export const seesImport = (identity: Identity, organisationId: string): boolean =>
  isOperator(identity) || hasRight(identity, organisationId, 'belongs');

/** The organisations whose imports somebody lists; null means all of them. */
export const importScope = (identity: Identity): string[] | null =>
  isOperator(identity) ? null : organisationsWith(identity, 'belongs');

/** Which shares somebody sees on a voucher: all for the operator and the contract's own people, else their own. */
export function voucherRights(identity: Identity, insiderIds: readonly string[]) {
  const organisationIds = organisationsWith(identity, 'belongs');
  return {
    seesAll: isOperator(identity) || organisationIds.some((id) => insiderIds.includes(id)),
    brokerId: identity.broker?.id ?? null,
    organisationIds,
  };
}

/** Whose tasks somebody has: those of organisations that they own, and of their broker record. */
export const taskScope = (identity: Identity): { ownedIds: string[]; brokerId: string | null } => ({
  ownedIds: organisationsWith(identity, 'manages'),
  brokerId: identity.broker?.id ?? null,
});
