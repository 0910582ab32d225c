import type { Context, Identity } from '../context.ts';
import { requireIdentity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { platformActs, type PlatformAct, type Standing } from './acts.ts';

/** What somebody is on the platform as a whole, whatever the object. */
export function standingsOf(identity: Identity | null): Standing[] {
  if (!identity) return ['visitor'];
  const standings: Standing[] = ['visitor', 'user'];
  if (identity.isOperator) standings.push('operator');
  if (identity.broker) standings.push('broker');
  if (identity.administrator) standings.push(`${identity.administrator}_administrator`);
  return standings;
}

/** Whether somebody may do an act that is about no single object. */
export const may = (identity: Identity | null, act: PlatformAct): boolean => {
  const allowed: readonly Standing[] = platformActs[act];
  return standingsOf(identity).some((standing) => allowed.includes(standing));
};

/**
 * Everything that rights follow from, as one value: an answer that was kept for one set of rights is not given again under
 * another one.
 */
export const rightsOf = (identity: Identity | null): unknown =>
  identity && [
    identity.memberships.map(({ organisationId, role, departmentId, transferOffice }) => [
      organisationId,
      role,
      departmentId,
      transferOffice,
    ]),
    identity.broker?.id ?? null,
    identity.administrator,
  ];

/** The identity, or the refusal: `not_signed_in` for a visitor, `not_allowed` for everybody else. */
export function requireMay(context: Pick<Context, 'identity' | 'restriction'>, act: PlatformAct): Identity {
  const identity = requireIdentity(context);
  if (!may(identity, act)) throw new DomainError('not_allowed');
  return identity;
}
