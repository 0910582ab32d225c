import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import { requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { readOwnerIds } from './member-store.ts';
import { lockOrganisation, requeueDocuments, updateOrganisation } from './store.ts';
import type { VerificationPage, VerificationView } from './verification-schema.ts';
import { readVerificationsOf, updateVerification } from './verification-store.ts';
import { auditVerification, lockRequest, mayDecide, readView, viewCard } from './verification.ts';

/** What operators decide about verification. */

const ownPath = (organisationId: string): string => `/organisations/${organisationId}/verification`;

/**
 * Decide about a request, as an operator: verify, or refuse with a reason. Nobody decides about an organisation of their
 * own. Throws `not_allowed`, `not_found`, `wrong_state`.
 */
export function decideVerification(
  context: Context,
  id: string,
  decision: { verdict: 'granted' } | { verdict: 'refused'; reason: string },
): Promise<VerificationView> {
  const identity = requireMay(context, 'organisations.verify');
  return transact(context, async (transaction) => {
    const { request, organisation } = await lockRequest(transaction, context, id);
    if (!mayDecide(identity, organisation.id)) throw new DomainError('not_allowed');
    const now = context.now();
    const reason = decision.verdict === 'refused' ? decision.reason.trim() : '';
    await updateVerification(transaction, id, {
      status: decision.verdict,
      decidedBy: identity.userId,
      decidedAt: now,
      reason,
    });
    if (decision.verdict === 'granted') {
      await updateOrganisation(transaction, organisation.id, { verifiedAt: now, updatedAt: now });
      await requeueDocuments(transaction, organisation.id);
    }
    await auditVerification(transaction, context, organisation.id, {
      act: decision.verdict,
      requestId: request.id,
    });
    await notify(transaction, context, {
      userIds: await readOwnerIds(transaction, organisation.id),
      kind: decision.verdict === 'granted' ? 'organisation_verified' : 'organisation_refused',
      parameters: { name: organisation.name, note: reason },
      link: ownPath(organisation.id),
    });
    return readView(transaction, context, id);
  });
}

/** End a verification that should not have been given, as an operator, with a reason that the owners read. */
export function revokeVerification(
  context: Context,
  organisationId: string,
  reason: string,
): Promise<VerificationPage> {
  const identity = requireMay(context, 'organisations.verify');
  return transact(context, async (transaction) => {
    const organisation = await lockOrganisation(transaction, organisationId);
    if (!organisation) throw new DomainError('not_found');
    if (!mayDecide(identity, organisationId)) throw new DomainError('not_allowed');
    if (!organisation.verifiedAt)
      throw new DomainError('wrong_state', { parameters: { status: 'not_verified' } });
    await updateOrganisation(transaction, organisationId, { verifiedAt: null, updatedAt: context.now() });
    await requeueDocuments(transaction, organisationId);
    await auditVerification(transaction, context, organisationId, { act: 'revoke' });
    await notify(transaction, context, {
      userIds: await readOwnerIds(transaction, organisationId),
      kind: 'organisation_revoked',
      parameters: { name: organisation.name, note: reason.trim() },
      link: ownPath(organisationId),
    });
    const items = await readVerificationsOf(transaction, organisationId);
    return { total: items.length, items: items.map(viewCard) };
  });
}
