import type { Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { notify } from '../notifications/actions.ts';
import { ownerIdsOf } from '../organisations/actions.ts';
import { hasRight } from '../policy/membership.ts';
import { may } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import type { AgencyBrokers } from './certification-schema.ts';
import { isAgency, lockBroker, readBrokersOf, readName, updateBroker } from './certification-store.ts';
import { standingOn } from './rules.ts';

const agencyPath = (agencyId: string): string => `/organisations/${agencyId}/brokers`;

/** Ask the owners of an agency whether a broker works for it. */
export async function tellAgencyAsked(
  transaction: Transaction,
  context: Context,
  { agencyId, name }: { agencyId: string; name: string },
): Promise<void> {
  await notify(transaction, context, {
    userIds: await ownerIdsOf(transaction, agencyId),
    kind: 'agency_asked',
    parameters: { name },
    link: agencyPath(agencyId),
  });
}

const audit = (
  transaction: Transaction,
  context: Context,
  brokerId: string,
  detail: Record<string, string | null>,
) =>
  recordAudit(transaction, context, {
    kind: 'certification',
    actorId: requireIdentity(context).userId,
    subjectKind: 'broker',
    subjectId: brokerId,
    detail,
  });

/**
 * Say for which agency one works, as the broker; it counts once the agency has confirmed, and until then the earlier one
 * does. Null leaves the agency at once. Shares keep the agency that they were frozen with. Throws `not_allowed`,
 * `not_found`, `invalid_input`.
 */
export function chooseAgency(context: Context, brokerId: string, agencyId: string | null): Promise<null> {
  const identity = requireIdentity(context);
  if (identity.broker?.id !== brokerId) throw new DomainError('not_allowed');
  return transact(context, async (transaction) => {
    const broker = await lockBroker(transaction, brokerId);
    if (!broker) throw new DomainError('not_found');
    if (agencyId !== null && !(await isAgency(transaction, agencyId)))
      throw invalidField('agencyId', 'unknown_reference');
    const asked = agencyId === broker.agencyId ? null : agencyId;
    await updateBroker(transaction, brokerId, {
      ...(agencyId === null ? { agencyId: null } : {}),
      askedAgencyId: asked,
      updatedAt: context.now(),
    });
    await recordChange(transaction, 'broker', brokerId);
    await audit(transaction, context, brokerId, {
      act: agencyId === null ? 'leave_agency' : 'ask_agency',
      agencyId,
    });
    if (asked && asked !== broker.askedAgencyId)
      await tellAgencyAsked(transaction, context, { agencyId: asked, name: broker.name });
    return null;
  });
}

/** Who works for an agency or says so, for its people and the operator. */
export async function listAgencyBrokers(context: Context, agencyId: string): Promise<AgencyBrokers> {
  const identity = requireIdentity(context);
  if (!(await isAgency(context.database, agencyId))) throw new DomainError('not_found');
  if (!hasRight(identity, agencyId, 'belongs') && !may(identity, 'brokers.certify'))
    throw new DomainError('not_allowed');
  const rows = await readBrokersOf(context.database, agencyId);
  const today = dayOf(context.now());
  return {
    manages: hasRight(identity, agencyId, 'manages'),
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      level: row.level,
      standing: standingOn(row, today),
      certificateExpiresOn: row.certificateExpiresOn,
      confirmed: row.agencyId === agencyId,
    })),
  };
}

export type AgencyVerb = 'confirm' | 'decline' | 'end';

/**
 * Answer for an agency, as its owner: confirm or decline that a broker works for it, or end that they do. Throws
 * `not_allowed`, and `not_found` where the broker has not asked or does not work for it.
 */
export async function answerBroker(
  context: Context,
  agencyId: string,
  brokerId: string,
  verb: AgencyVerb,
): Promise<AgencyBrokers> {
  const identity = requireIdentity(context);
  if (!hasRight(identity, agencyId, 'manages')) throw new DomainError('not_allowed');
  await transact(context, async (transaction) => {
    const broker = await lockBroker(transaction, brokerId);
    const concerned = verb === 'end' ? broker?.agencyId : broker?.askedAgencyId;
    if (!broker || concerned !== agencyId) throw new DomainError('not_found');
    await updateBroker(transaction, brokerId, {
      ...(verb === 'confirm' ? { agencyId, askedAgencyId: null } : {}),
      ...(verb === 'decline' ? { askedAgencyId: null } : {}),
      ...(verb === 'end' ? { agencyId: null } : {}),
      updatedAt: context.now(),
    });
    await recordChange(transaction, 'broker', brokerId);
    await audit(transaction, context, brokerId, { act: `agency_${verb}`, agencyId });
    const kinds = { confirm: 'agency_confirmed', decline: 'agency_declined', end: 'agency_ended' } as const;
    await notify(transaction, context, {
      userIds: [broker.userId],
      kind: kinds[verb],
      parameters: { name: (await readName(transaction, agencyId)) ?? '' },
      link: '/brokers/certification',
    });
    return null;
  });
  return listAgencyBrokers(context, agencyId);
}
