import { createHash, createHmac } from 'node:crypto';
import type { Database, Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { hasRight } from '../policy/membership.ts';
import { may } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { readOpenDepartmentIds } from './department-store.ts';
import { invitationMail } from './invitation-texts.ts';
import type { InvitationDraft, InvitationList, InvitationView } from './member-schema.ts';
import {
  answerInvitation,
  insertInvitation,
  readInvitation,
  readMembership,
  readOpenInvitations,
  readOwnerIds,
  readUserByEmail,
  updateInvitation,
  type InvitationRow,
} from './member-store.ts';
import { invitationExpiry, mostOpenInvitations, placeIssues, tidyEmail, type Place } from './rules.ts';
import { lockOrganisation, readOrganisation, type OrganisationRow } from './store.ts';

/**
 * The token of one sending of an invitation: 256 bits that only this deployment's secret can make. So the job that mails
 * it needs no token, and none is stored: the row has its hash.
 */
const tokenOf = (services: Pick<Services, 'config'>, id: string, sending: number): string =>
  createHmac('sha256', services.config.sessionSecret)
    .update(`invitation ${id} ${sending}`)
    .digest('base64url');

/** What is stored of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const viewInvitation = (context: Context, row: InvitationRow): InvitationView => ({
  id: row.invitation.id,
  email: row.invitation.email,
  role: row.invitation.role,
  department: row.invitation.departmentId
    ? { id: row.invitation.departmentId, name: row.departmentName ?? '' }
    : null,
  transferOffice: row.invitation.transferOffice,
  invitedByName: row.invitedByName,
  createdAt: row.invitation.createdAt.toISOString(),
  expiresAt: row.invitation.expiresAt.toISOString(),
  expired: row.invitation.expiresAt <= context.now(),
});

/**
 * Write an invitation and have it mailed; the caller has checked the right to. Throws `invalid_input` where the address is
 * invited already.
 */
export async function addInvitation(
  transaction: Transaction,
  context: Context,
  input: Place & { organisationId: string; email: string },
): Promise<string> {
  const { userId } = requireIdentity(context);
  const id = context.newId();
  const now = context.now();
  await insertInvitation(transaction, {
    ...input,
    id,
    tokenHash: hashOf(tokenOf(context, id, 1)),
    language: context.language,
    status: 'open',
    invitedBy: userId,
    createdAt: now,
    expiresAt: invitationExpiry(now),
  });
  await context.jobs.enqueue('mail-invitation', { invitationId: id, sending: 1 }, {}, transaction);
  return id;
}

/** Send the mail of an invitation, unless it was answered or sent anew meanwhile: the job `mail-invitation`. */
export async function mailInvitation(
  services: Services,
  input: { invitationId: string; sending: number },
): Promise<void> {
  const row = await readInvitation(services.database, input.invitationId);
  if (row?.invitation.status !== 'open' || row.invitation.sendings !== input.sending) return;
  const { invitation } = row;
  const token = tokenOf(services, invitation.id, invitation.sendings);
  const link = new URL(`/invitations?token=${token}`, services.config.publicAddress).toString();
  await services.mail.send({
    to: invitation.email,
    ...invitationMail(
      {
        organisationName: row.organisationName,
        invitedByName: row.invitedByName,
        role: invitation.role,
        expiresAt: invitation.expiresAt,
        link,
      },
      invitation.language === 'en' ? 'en' : 'zh',
    ),
  });
}

/** Make this process send the mails of invitations. */
export const handleInvitationJobs = (services: Services): Promise<void> =>
  services.jobs.handle('mail-invitation', (data) => mailInvitation(services, data));

/**
 * Throws `not_allowed` for those who may not invite into an organisation: its owners may; where it has none, as one that
 * came with an import, an operator helps it to its first; and the security administrator, where it runs the platform.
 */
async function requireInviting(
  database: Database | Transaction,
  context: Context,
  organisation: OrganisationRow,
): Promise<void> {
  const identity = requireIdentity(context);
  if (hasRight(identity, organisation.id, 'manages')) return;
  const act = organisation.kind === 'government' ? 'organisations.found-government' : 'organisations.verify';
  if (!may(identity, act) || (await readOwnerIds(database, organisation.id)).length > 0)
    throw new DomainError('not_allowed');
}

/** The organisation, locked, where somebody may invite into it. Throws `not_found` and `not_allowed`. */
async function lockInviting(
  transaction: Transaction,
  context: Context,
  organisationId: string,
): Promise<OrganisationRow> {
  requireIdentity(context);
  const organisation = await lockOrganisation(transaction, organisationId);
  if (!organisation) throw new DomainError('not_found');
  await requireInviting(transaction, context, organisation);
  return organisation;
}

/** Invitations into an organisation that wait for an answer, for those who may invite. */
export async function listInvitations(context: Context, organisationId: string): Promise<InvitationList> {
  requireIdentity(context);
  const organisation = await readOrganisation(context.database, organisationId);
  if (!organisation) throw new DomainError('not_found');
  await requireInviting(context.database, context, organisation);
  const rows = await readOpenInvitations(context.database, organisationId);
  return { items: rows.map((row) => viewInvitation(context, row)) };
}

/**
 * Invite an e-mail address into an organisation. Whether it has an account is not said. Throws `not_allowed`,
 * `invalid_input` (place, or an address that is one of its people or invited already), `too_many_invitations`.
 */
export function invite(
  context: Context,
  organisationId: string,
  draft: InvitationDraft,
): Promise<InvitationView> {
  const identity = requireIdentity(context);
  const email = tidyEmail(draft.email);
  return transact(context, async (transaction) => {
    const organisation = await lockInviting(transaction, context, organisationId);
    const open = await readOpenDepartmentIds(transaction, organisationId);
    const fields = placeIssues(draft, organisation.kind, open);
    // Who is none of its people helps an organisation to its first owner, and to nobody else.
    if (!hasRight(identity, organisationId, 'manages') && draft.role !== 'owner')
      fields.push({ path: 'role', code: 'refused' });
    if (fields.length > 0) throw new DomainError('invalid_input', { fields });
    const user = await readUserByEmail(transaction, email);
    if (user && (await readMembership(transaction, organisationId, user.id)))
      throw invalidField('email', 'duplicate');
    const waiting = await readOpenInvitations(transaction, organisationId);
    if (waiting.some(({ invitation }) => invitation.email === email))
      throw invalidField('email', 'duplicate');
    if (waiting.length >= mostOpenInvitations)
      throw new DomainError('too_many_invitations', { parameters: { limit: mostOpenInvitations } });
    const { role, departmentId, transferOffice } = draft;
    const place = { role, departmentId, transferOffice };
    const id = await addInvitation(transaction, context, { organisationId, email, ...place });
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: 'invite', invitationId: id, ...place },
    });
    return readView(transaction, context, id);
  });
}

async function readView(transaction: Transaction, context: Context, id: string): Promise<InvitationView> {
  const row = await readInvitation(transaction, id);
  if (!row) throw new DomainError('not_found');
  return viewInvitation(context, row);
}

/** An open invitation of an organisation, with the organisation locked. Throws `not_found` and `not_allowed`. */
async function lockInvitation(
  transaction: Transaction,
  context: Context,
  organisationId: string,
  id: string,
): Promise<InvitationRow> {
  await lockInviting(transaction, context, organisationId);
  const row = await readInvitation(transaction, id);
  if (row?.invitation.organisationId !== organisationId || row.invitation.status !== 'open')
    throw new DomainError('not_found');
  return row;
}

/** Send an invitation again, with a new token and seven new days; the link in the earlier mail ends. */
export function resendInvitation(
  context: Context,
  organisationId: string,
  id: string,
): Promise<InvitationView> {
  return transact(context, async (transaction) => {
    const { invitation } = await lockInvitation(transaction, context, organisationId, id);
    const sending = invitation.sendings + 1;
    await updateInvitation(transaction, id, {
      sendings: sending,
      tokenHash: hashOf(tokenOf(context, id, sending)),
      expiresAt: invitationExpiry(context.now()),
    });
    await context.jobs.enqueue('mail-invitation', { invitationId: id, sending }, {}, transaction);
    return readView(transaction, context, id);
  });
}

/** Withdraw an invitation: its link ends at once. */
export function withdrawInvitation(
  context: Context,
  organisationId: string,
  id: string,
): Promise<InvitationList> {
  const { userId } = requireIdentity(context);
  return transact(context, async (transaction) => {
    await lockInvitation(transaction, context, organisationId, id);
    const answer = { status: 'withdrawn' as const, answeredBy: userId, answeredAt: context.now() };
    await answerInvitation(transaction, id, answer);
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act: 'withdraw_invitation', invitationId: id },
    });
    const rows = await readOpenInvitations(transaction, organisationId);
    return { items: rows.map((row) => viewInvitation(context, row)) };
  });
}
