import type { Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import { hasRight } from '../policy/membership.ts';
import { may } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { readOpenDepartmentIds } from './department-store.ts';
import type { MemberEdit, MemberList } from './member-schema.ts';
import {
  deleteMembership,
  readMembers,
  readMembership,
  readOwnerIds,
  updateMembership,
} from './member-store.ts';
import { losesLastOwner, placeIssues } from './rules.ts';
import { lockOrganisation, readOrganisation } from './store.ts';

/** The people of an organisation, for its people and the operator; addresses for owners, and of oneself. */
export async function listMembers(context: Context, organisationId: string): Promise<MemberList> {
  const identity = requireIdentity(context);
  if (!(await readOrganisation(context.database, organisationId))) throw new DomainError('not_found');
  if (!hasRight(identity, organisationId, 'belongs') && !may(identity, 'organisations.verify'))
    throw new DomainError('not_allowed');
  const manages = hasRight(identity, organisationId, 'manages');
  const [rows, owners] = await Promise.all([
    readMembers(context.database, organisationId),
    readOwnerIds(context.database, organisationId),
  ]);
  return {
    manages,
    items: rows.map((row) => {
      const self = row.userId === identity.userId;
      return {
        userId: row.userId,
        name: row.name,
        email: manages || self ? row.email : null,
        role: row.role,
        department: row.departmentId ? { id: row.departmentId, name: row.departmentName ?? '' } : null,
        transferOffice: row.transferOffice,
        since: row.since.toISOString(),
        disabled: row.disabledAt !== null,
        removable: (manages || self) && !losesLastOwner(owners, row.userId, null),
      };
    }),
  };
}

/** A membership under the lock of its organisation, so that of two owners who leave at once one stays. */
async function lockMembership(transaction: Transaction, organisationId: string, userId: string) {
  const organisation = await lockOrganisation(transaction, organisationId);
  const membership = organisation && (await readMembership(transaction, organisationId, userId));
  if (!membership) throw new DomainError('not_found');
  return { organisation, membership, owners: await readOwnerIds(transaction, organisationId) };
}

/**
 * Change the role or the place of one of an organisation's people, as an owner. It holds from their next request on.
 * Throws `not_allowed`, `not_found`, `last_owner`, `invalid_input`.
 */
export async function changeMember(
  context: Context,
  organisationId: string,
  userId: string,
  place: MemberEdit,
): Promise<MemberList> {
  const identity = requireIdentity(context);
  if (!hasRight(identity, organisationId, 'manages')) throw new DomainError('not_allowed');
  await transact(context, async (transaction) => {
    const { organisation, membership, owners } = await lockMembership(transaction, organisationId, userId);
    const fields = placeIssues(
      place,
      organisation.kind,
      await readOpenDepartmentIds(transaction, organisationId),
    );
    if (fields.length > 0) throw new DomainError('invalid_input', { fields });
    if (losesLastOwner(owners, userId, place.role)) throw new DomainError('last_owner');
    await updateMembership(transaction, organisationId, userId, place);
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: 'change', userId, from: membership.role, ...place },
    });
    await tell(transaction, context, userId, 'membership_changed', organisation.name);
    return null;
  });
  return listMembers(context, organisationId);
}

/**
 * Take somebody out of an organisation: an owner anybody, everybody themselves; the last owner stays. It holds from their
 * next request on. Throws `not_allowed`, `not_found`, `last_owner`.
 */
export function removeMember(context: Context, organisationId: string, userId: string): Promise<null> {
  const identity = requireIdentity(context);
  const self = identity.userId === userId;
  if (!self && !hasRight(identity, organisationId, 'manages')) throw new DomainError('not_allowed');
  return transact(context, async (transaction) => {
    const { organisation, membership, owners } = await lockMembership(transaction, organisationId, userId);
    if (losesLastOwner(owners, userId, null)) throw new DomainError('last_owner');
    await deleteMembership(transaction, organisationId, userId);
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: self ? 'leave' : 'remove', userId, from: membership.role },
    });
    await tell(transaction, context, userId, 'membership_ended', organisation.name);
    return null;
  });
}

/** Tell somebody what another person did with their membership. */
async function tell(
  transaction: Transaction,
  context: Context,
  userId: string,
  kind: 'membership_changed' | 'membership_ended',
  name: string,
): Promise<void> {
  if (requireIdentity(context).userId === userId) return;
  await notify(transaction, context, { userIds: [userId], kind, parameters: { name }, link: '/workspace' });
}
