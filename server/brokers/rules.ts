import type { Identity } from '../context.ts';

/** Who sees a broker's credit and certificate number: the broker, the owners of the agency, the operator. */
export function seesCredit(
  identity: Identity | null,
  broker: { id: string; agencyId: string | null },
): boolean {
  if (!identity) return false;
  if (identity.isOperator || identity.broker?.id === broker.id) return true;
  return identity.memberships.some(
    (membership) => membership.role === 'owner' && membership.organisationId === broker.agencyId,
  );
}
