import type { Transaction } from '../../db/client.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { notify } from '../notifications/actions.ts';
import { requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { tellAgencyAsked } from './agencies.ts';
import type {
  CertificationDraft,
  CertificationPage,
  CertificationQuery,
  CertificationView,
} from './certification-schema.ts';
import {
  insertBroker,
  lockUser,
  readCertification,
  readCertificationPage,
  readRecordOfUser,
  updateBroker,
  updateCertification,
} from './certification-store.ts';
import { auditCertification, readView, requireSeen, viewCertification } from './certification.ts';

/** What operators decide about certification. */

const ownPath = '/brokers/certification';

/** The operator's queue, oldest first. */
export async function listCertifications(
  context: Context,
  query: CertificationQuery,
): Promise<CertificationPage> {
  const identity = requireMay(context, 'brokers.certify');
  const { items, total } = await readCertificationPage(context.database, {
    status: query.status ?? 'pending',
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  const views = await Promise.all(items.map((row) => viewCertification(context.database, identity, row)));
  return { total, items: views };
}

/** A request that waits, with its user locked, for somebody who may decide about it. */
async function lockPending(transaction: Transaction, context: Context, id: string) {
  const identity = requireMay(context, 'brokers.certify');
  const seen = await requireSeen(transaction, identity, id);
  if (seen.request.userId === identity.userId) throw new DomainError('not_allowed');
  const user = await lockUser(transaction, seen.request.userId);
  const row = await readCertification(transaction, id);
  if (!user || !row) throw new DomainError('not_found');
  if (row.request.status !== 'pending')
    throw new DomainError('wrong_state', { parameters: { status: row.request.status } });
  return { identity, request: row.request, user };
}

/**
 * Certify, as an operator: the user is a broker of the given level from now on, or again. The agency that they name is
 * asked, and counts once it has confirmed. Throws `not_allowed` for one's own request, `not_found`, `wrong_state`.
 */
export function certify(
  context: Context,
  id: string,
  level: CertificationDraft['level'],
): Promise<CertificationView> {
  requireMay(context, 'brokers.certify');
  return transact(context, async (transaction) => {
    const { identity, request, user } = await lockPending(transaction, context, id);
    const record = await readRecordOfUser(transaction, user.id);
    const now = context.now();
    const asked = request.agencyId !== record?.broker.agencyId ? request.agencyId : null;
    const columns = {
      name: user.name,
      level,
      certificateNumber: request.certificateNumber,
      certificateExpiresOn: request.certificateExpiresOn,
      fields: request.fields,
      district: request.district,
      introduction: request.introduction,
      askedAgencyId: asked,
      endedAt: null,
      expiryNotice_days: null,
      updatedAt: now,
    };
    const brokerId = record?.broker.id ?? context.newId();
    if (record) await updateBroker(transaction, brokerId, columns);
    else await insertBroker(transaction, { ...columns, id: brokerId, userId: user.id, createdAt: now });
    await updateCertification(transaction, id, {
      status: 'granted',
      decidedBy: identity.userId,
      decidedAt: now,
    });
    await recordChange(transaction, 'broker', brokerId);
    await auditCertification(transaction, context, user.id, {
      act: 'certify',
      requestId: id,
      brokerId,
      level,
    });
    await notify(transaction, context, {
      userIds: [user.id],
      kind: 'broker_certified',
      parameters: {},
      link: ownPath,
    });
    if (asked) await tellAgencyAsked(transaction, context, { agencyId: asked, name: user.name });
    return readView(transaction, identity, id);
  });
}

/** Refuse a request, as an operator, with a reason that its author reads. */
export function refuseCertification(
  context: Context,
  id: string,
  reason: string,
): Promise<CertificationView> {
  requireMay(context, 'brokers.certify');
  return transact(context, async (transaction) => {
    const { identity, user } = await lockPending(transaction, context, id);
    await updateCertification(transaction, id, {
      status: 'refused',
      decidedBy: identity.userId,
      decidedAt: context.now(),
      reason: reason.trim(),
    });
    await auditCertification(transaction, context, user.id, { act: 'refuse', requestId: id });
    await notify(transaction, context, {
      userIds: [user.id],
      kind: 'broker_refused',
      parameters: { note: reason.trim() },
      link: ownPath,
    });
    return readView(transaction, identity, id);
  });
}
