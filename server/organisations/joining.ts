import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import { transact } from '../transaction.ts';
import { readOpenDepartmentIds } from './department-store.ts';
import { hashOf } from './invitations.ts';
import type { InvitationAnswer, InvitationPreview } from './member-schema.ts';
import {
  answerInvitation,
  insertMembership,
  isAdministrator,
  readInvitationByToken,
  readMembership,
  readOwnerIds,
  type InvitationRow,
} from './member-store.ts';
import { placeIssues, tidyEmail } from './rules.ts';
import { lockOrganisation } from './store.ts';

/** What whoever has the link of an invitation does with it. */

/** The invitation behind a link. Throws `link_expired` for one that was used, withdrawn, sent anew or is over. */
async function requireByToken(
  database: Parameters<typeof readInvitationByToken>[0],
  context: Context,
  token: string,
): Promise<InvitationRow> {
  const row = await readInvitationByToken(database, hashOf(token), context.now());
  if (!row) throw new DomainError('link_expired');
  return row;
}

const isFor = (context: Context, { invitation }: InvitationRow): boolean =>
  context.identity !== null && tidyEmail(context.identity.email) === invitation.email;

/** What an invitation says, to whoever has its link. */
export async function previewInvitation(context: Context, token: string): Promise<InvitationPreview> {
  const row = await requireByToken(context.database, context, token);
  return {
    organisation: {
      id: row.invitation.organisationId,
      name: row.organisationName,
      kind: row.organisationKind,
    },
    role: row.invitation.role,
    departmentName: row.departmentName,
    transferOffice: row.invitation.transferOffice,
    invitedByName: row.invitedByName,
    expiresAt: row.invitation.expiresAt.toISOString(),
    forReader: isFor(context, row),
  };
}

/**
 * Join an organisation by the link of an invitation, signed in with the address that it was sent to. Whoever is a member
 * already keeps the place that they have. Throws `link_expired` (also where the place is no longer one that the
 * organisation gives), `invitation_for_other_address`, `administrator_separated`.
 */
export function acceptInvitation(context: Context, token: string): Promise<InvitationAnswer> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const row = await requireByToken(transaction, context, token);
    if (!isFor(context, row)) throw new DomainError('invitation_for_other_address');
    const { id, organisationId, role, departmentId, transferOffice } = row.invitation;
    const organisation = await lockOrganisation(transaction, organisationId);
    const departments = await readOpenDepartmentIds(transaction, organisationId);
    const place = { role, departmentId, transferOffice };
    if (!organisation || placeIssues(place, organisation.kind, departments).length > 0)
      throw new DomainError('link_expired');
    if (await isAdministrator(transaction, identity.userId)) throw new DomainError('administrator_separated');
    const now = context.now();
    const taken = await answerInvitation(transaction, id, {
      status: 'accepted',
      answeredBy: identity.userId,
      answeredAt: now,
    });
    if (!taken) throw new DomainError('link_expired');
    if (!(await readMembership(transaction, organisationId, identity.userId)))
      await insertMembership(transaction, {
        userId: identity.userId,
        organisationId,
        ...place,
        createdAt: now,
      });
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: 'join', invitationId: id, userId: identity.userId, ...place },
    });
    await notify(transaction, context, {
      userIds: (await readOwnerIds(transaction, organisationId)).filter((one) => one !== identity.userId),
      kind: 'member_joined',
      parameters: { name: row.organisationName },
      link: `/organisations/${organisationId}/members`,
    });
    return { organisationId, status: 'accepted' as const };
  });
}

/** Decline an invitation by its link: having the mail is enough, no account is needed. Throws `link_expired`. */
export async function declineInvitation(context: Context, token: string): Promise<InvitationAnswer> {
  return context.database.transaction(async (transaction) => {
    const row = await requireByToken(transaction, context, token);
    const { id, organisationId } = row.invitation;
    const answeredBy = isFor(context, row) ? (context.identity?.userId ?? null) : null;
    const answered = await answerInvitation(transaction, id, {
      status: 'declined',
      answeredBy,
      answeredAt: context.now(),
    });
    if (!answered) throw new DomainError('link_expired');
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: answeredBy,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: 'decline_invitation', invitationId: id },
    });
    return { organisationId, status: 'declined' as const };
  });
}
