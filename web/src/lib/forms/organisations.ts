import type { Session } from '#lib/api/types.ts';
import type { Option } from './options.ts';

/** Kinds of organisations that list needs and achievements. */
const listingKinds = new Set(['enterprise', 'university', 'institute', 'agency']);

/** The organisations that a reader may list for; finance sees contracts and receipts only. */
export function listingOrganisations(session: Session): Option[] {
  return (session.user?.memberships ?? [])
    .filter((membership) => membership.role !== 'finance' && listingKinds.has(membership.organisationKind))
    .map((membership) => ({ value: membership.organisationId, label: membership.organisationName }));
}
