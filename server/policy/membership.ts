import type { MembershipRole, OrganisationKind } from '../../db/schema/codes.ts';
import type { Identity, Membership } from '../context.ts';

/** What a role in an organisation is good for. Finance sees contracts and receipts, and signs nothing (product.md §3). */
export const membershipRights = {
  /** Is one of its people. */
  belongs: ['owner', 'member', 'finance'],
  /** Writes and answers in its name. */
  signs: ['owner', 'member'],
  /** Reads what it earned and paid. */
  accounts: ['owner', 'finance'],
  /** Decides about its people and what they are told to do. */
  manages: ['owner'],
} as const satisfies Record<string, readonly MembershipRole[]>;
export type MembershipRight = keyof typeof membershipRights;

/** Whether a role gives a right. */
export const roleHas = (role: MembershipRole, right: MembershipRight): boolean => {
  const roles: readonly MembershipRole[] = membershipRights[right];
  return roles.includes(role);
};

/** A person's membership in an organisation, where it gives the right; null otherwise. */
export const membershipWith = (
  identity: Identity | null,
  organisationId: string | null,
  right: MembershipRight,
): Membership | null =>
  identity?.memberships.find(
    (membership) => membership.organisationId === organisationId && roleHas(membership.role, right),
  ) ?? null;

/** Whether a person has a right in an organisation; never in none. */
export const hasRight = (
  identity: Identity | null,
  organisationId: string | null,
  right: MembershipRight,
): boolean => membershipWith(identity, organisationId, right) !== null;

/** The memberships of a person that give a right, of some kind of organisation or of any. */
export const membershipsWith = (
  identity: Identity | null,
  right: MembershipRight,
  kind?: OrganisationKind,
): Membership[] =>
  (identity?.memberships ?? []).filter(
    (membership) =>
      roleHas(membership.role, right) && (kind === undefined || membership.organisationKind === kind),
  );

/** The organisations in which a person has a right, for conditions of queries. */
export const organisationsWith = (
  identity: Identity | null,
  right: MembershipRight,
  kind?: OrganisationKind,
): string[] => membershipsWith(identity, right, kind).map((membership) => membership.organisationId);

/** The roles that give a right, for conditions of queries. */
export const rolesWith = (right: MembershipRight): MembershipRole[] => [...membershipRights[right]];

/** The department for which a person writes in an organisation; null for who writes for all of it, or not at all. */
export const departmentOf = (identity: Identity, organisationId: string): string | null =>
  membershipWith(identity, organisationId, 'signs')?.departmentId ?? null;
