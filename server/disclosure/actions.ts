import type { Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import { standingsToAcceptance, type NdaVerb } from '../policy/disclosure.ts';
import { transact } from '../transaction.ts';
import { currentText } from './own.ts';
import { decide } from './rules.ts';
import type { AcceptanceDraft, DisclosureView, InvitationDraft, TermsDraft } from './schema.ts';
import {
  insertAcceptance,
  insertDecision,
  readAcceptance,
  readAcceptances,
  type AcceptanceRow,
} from './acceptance-store.ts';
import {
  insertInvitation,
  keepText,
  readHead,
  readInvitation,
  readInvitee,
  readSigners,
  readTermsAuthor,
  withdrawInvitationRow,
  writeTerms,
  type ListingHead,
  type ListingKey,
} from './store.ts';
import { readSituation, requireOwner, standing, viewSituation, type Situation } from './view.ts';

export { currentText, getText, listOwn } from './own.ts';
export { exportDisclosures, listDisclosures, recordHolderReading } from './record.ts';
export {
  addConfidentialFile,
  openConfidentialDocument,
  openConfidentialFile,
  readConfidentialPart,
  removeConfidentialFile,
} from './release.ts';

/** Where a listing's confidential part is looked at and decided about. */
export const disclosurePath = ({ kind, id }: ListingKey): string => `/disclosures/${kind}/${id}`;

/** How a listing's confidential part stands open for the reader, with the owner's lists for the owner. */
export function getDisclosure(context: Context, key: ListingKey): Promise<DisclosureView> {
  requireIdentity(context);
  return viewSituation(context.database, context, key);
}

/** Say how people are let in to a listing. For its owner; it holds from the next request on. */
export function setTerms(context: Context, key: ListingKey, draft: TermsDraft): Promise<DisclosureView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    await requireOwner(transaction, context, key, true);
    await writeTerms(transaction, {
      listingKind: key.kind,
      listingId: key.id,
      ...draft,
      updatedBy: identity.userId,
      updatedAt: context.now(),
    });
    await audit(transaction, context, key, { verb: 'terms', ...draft });
    return viewSituation(transaction, context, key);
  });
}

/** Invite an organisation or a broker to accept the NDA. Throws `invalid_input`, `already_exists`, `wrong_state`. */
export function invite(context: Context, key: ListingKey, draft: InvitationDraft): Promise<DisclosureView> {
  const identity = requireIdentity(context);
  const { organisationId = null, brokerId = null } = draft;
  return transact(context, async (transaction) => {
    const { head } = await requireOwner(transaction, context, key, true);
    if ((organisationId === null) === (brokerId === null))
      throw invalidField(
        organisationId === null ? 'organisationId' : 'brokerId',
        organisationId === null ? 'required' : 'refused',
      );
    if (organisationId === head.organisationId) throw invalidField('organisationId', 'refused');
    const invitee = await readInvitee(transaction, { organisationId, brokerId });
    if (!invitee)
      throw invalidField(organisationId === null ? 'brokerId' : 'organisationId', 'unknown_reference');
    const id = context.newId();
    const added = await insertInvitation(transaction, {
      id,
      listingKind: key.kind,
      listingId: key.id,
      organisationId,
      brokerId,
      invitedBy: identity.userId,
      invitedAt: context.now(),
    });
    if (!added) throw new DomainError('already_exists');
    await audit(transaction, context, key, { verb: 'invite', organisationId, brokerId });
    const userIds = invitee.userId ? [invitee.userId] : await readSigners(transaction, organisationId ?? '');
    await tell(transaction, context, head, 'nda_invited', userIds);
    return viewSituation(transaction, context, key);
  });
}

/** Withdraw an invitation: nobody is let in on it any more, and who was loses what it opened. */
export function withdrawInvitation(context: Context, id: string): Promise<DisclosureView> {
  requireIdentity(context);
  return transact(context, async (transaction) => {
    const invitation = await readInvitation(transaction, id);
    if (!invitation) throw new DomainError('not_found');
    const key = { kind: invitation.kind, id: invitation.listingId };
    const { head } = await requireOwner(transaction, context, key, true);
    await withdrawInvitationRow(transaction, id, context.now());
    await audit(transaction, context, key, { verb: 'withdraw-invitation', invitationId: id });
    for (const row of await readAcceptances(transaction, key))
      if (row.invitationId === id && row.state === 'approved')
        await writeDecision(transaction, context, head, row, 'revoke', '');
    return viewSituation(transaction, context, key);
  });
}

/**
 * Accept the NDA on a listing, in the text that was read. Whoever stands in already gets the view as it is. Throws
 * `version_conflict` where the text has changed, `not_allowed` where it is not offered.
 */
export function acceptNda(
  context: Context,
  key: ListingKey,
  { sha256, agreed }: AcceptanceDraft,
): Promise<DisclosureView> {
  const identity = requireIdentity(context);
  if (!agreed) throw invalidField('agreed', 'required');
  const text = currentText(context);
  if (sha256 !== text.sha256) throw new DomainError('version_conflict');
  return transact(context, async (transaction) => {
    const situation = await readSituation(transaction, context, key, true);
    if (standing(identity, situation.own)) return viewSituation(transaction, context, key, situation);
    const { head, offer } = situation;
    if (!offer) throw new DomainError('not_allowed');
    const now = context.now();
    await keepText(transaction, { ...text, firstUsedAt: now });
    const { atOnce, ...papers } = offer;
    const acceptance = {
      id: context.newId(),
      listingKind: key.kind,
      listingId: key.id,
      ownerId: head.organisationId,
      userId: identity.userId,
      ...papers,
      agencyId: offer.brokerId === null ? null : (identity.broker?.agencyId ?? null),
      ndaSha256: sha256,
      acceptedAt: now,
    };
    await insertAcceptance(transaction, acceptance);
    const decidedBy = atOnce ? await grantor(transaction, situation) : null;
    if (decidedBy !== null)
      await insertDecision(transaction, {
        id: context.newId(),
        acceptanceId: acceptance.id,
        decision: 'approved',
        decidedBy,
        decidedAt: now,
      });
    await audit(transaction, context, key, { verb: 'accept', acceptanceId: acceptance.id, atOnce, sha256 });
    await tell(
      transaction,
      context,
      head,
      atOnce ? 'nda_let_in' : 'nda_accepted',
      await ownersOf(transaction, head),
    );
    return viewSituation(transaction, context, key);
  });
}

/** Who of the owner's people let in beforehand: who invited, or who set the terms. */
async function grantor(transaction: Transaction, { head, offer }: Situation): Promise<string | null> {
  if (!offer?.invitationId) return readTermsAuthor(transaction, head);
  return (await readInvitation(transaction, offer.invitationId))?.invitedBy ?? null;
}

/** Approve, refuse or revoke an acceptance, or give one's own up. Throws `not_found`, `not_allowed`, `wrong_state`. */
export function decideAcceptance(
  context: Context,
  id: string,
  verb: NdaVerb,
  note = '',
): Promise<DisclosureView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const before = await readAcceptance(transaction, id);
    const head = before && (await readHead(transaction, { kind: before.kind, id: before.listingId }, true));
    // Read again behind the listing's lock: of two decisions at once the second sees the first.
    const row = head && (await readAcceptance(transaction, id));
    if (!head || !row || standingsToAcceptance(identity, head, row).length === 0)
      throw new DomainError('not_found');
    await writeDecision(transaction, context, head, row, verb, note.trim());
    return viewSituation(transaction, context, head);
  });
}

const told: Record<NdaVerb, NotificationKind> = {
  approve: 'nda_approved',
  refuse: 'nda_refused',
  revoke: 'nda_revoked',
  'give-up': 'nda_given_up',
};

async function writeDecision(
  transaction: Transaction,
  context: Context,
  head: ListingHead,
  row: AcceptanceRow,
  verb: NdaVerb,
  note: string,
): Promise<void> {
  const identity = requireIdentity(context);
  const decision = decide(verb, row.state, standingsToAcceptance(identity, head, row));
  await insertDecision(transaction, {
    id: context.newId(),
    acceptanceId: row.id,
    decision,
    decidedBy: identity.userId,
    decidedAt: context.now(),
    note,
  });
  await audit(transaction, context, head, { verb, acceptanceId: row.id });
  const userIds = verb === 'give-up' ? await ownersOf(transaction, head) : [row.userId];
  await tell(transaction, context, head, told[verb], userIds);
}

const ownersOf = (transaction: Transaction, head: ListingHead): Promise<string[]> =>
  readSigners(transaction, head.organisationId, head.departmentId);

/** Tell people; the listing's title is all that is said, so that an anonymous need stays one. */
async function tell(
  transaction: Transaction,
  context: Context,
  head: ListingHead,
  kind: NotificationKind,
  userIds: readonly string[],
): Promise<void> {
  await notify(transaction, context, {
    userIds: userIds.filter((userId) => userId !== context.identity?.userId),
    kind,
    parameters: { title: head.title },
    link: disclosurePath(head),
  });
}

/** Put a change of who may see on record, in its transaction. */
function audit(
  transaction: Transaction,
  context: Context,
  { kind, id }: ListingKey,
  detail: Record<string, string | number | boolean | null>,
): Promise<void> {
  return recordAudit(transaction, context, {
    kind: 'rights_change',
    actorId: requireIdentity(context).userId,
    subjectKind: kind,
    subjectId: id,
    detail,
  });
}
