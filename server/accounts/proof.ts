import type { Context, Identity } from '../context.ts';
import { requireIdentity } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { isPassword, requireWorked, type Authentication } from './authentication.ts';
import { readPasswordHash, readTwoFactor } from './credential-store.ts';
import type { Proof } from './schema.ts';
import { updateSession } from './store.ts';
import { forgetAttempts, takeAttempt, type Throttled } from './throttles.ts';
import { isUnusedCode } from './used-codes.ts';

/**
 * The identity of somebody who proved with password or code within the last ten minutes that it is they. Ask for it
 * before acts that are hard to undo. Throws `not_signed_in` and `proof_required`; the site answers the latter with a field
 * in the same form (ProofField.svelte), so that nothing typed is lost.
 */
export function requireRecentProof(context: Pick<Context, 'identity' | 'restriction'>): Identity {
  const identity = requireIdentity(context);
  if (!identity.session?.recentlyProved) throw new DomainError('proof_required');
  return identity;
}

/** The identity, but not of a demo account: its password is public, so its settings belong to nobody. */
export function requireOwnAccount(context: Context): Identity {
  const identity = requireIdentity(context);
  if (identity.demo) throw new DomainError('not_allowed');
  return identity;
}

const throttledOf = (identity: Identity): Throttled[] => [{ kind: 'proof', subject: identity.userId }];

/** Note that somebody has just proved who they are, on the session and for the rest of this request. */
export async function noteProof(context: Context, identity: Identity): Promise<void> {
  if (!identity.session) return;
  await updateSession(context.database, identity.session.id, { provedAt: new Date() });
  identity.session.recentlyProved = true;
}

/** Check the password of who is signed in, which is a proof. Throws `password_wrong` about `field`, `too_many_requests`. */
export async function provePassword(context: Context, password: string, field: string): Promise<void> {
  const identity = requireIdentity(context);
  const throttled = throttledOf(identity);
  await takeAttempt(context, throttled);
  const stored = await readPasswordHash(context.database, identity.userId);
  if (!stored || !(await isPassword(stored, password))) throw invalidField(field, 'password_wrong');
  await forgetAttempts(context, throttled);
  await noteProof(context, identity);
}

/**
 * Prove again who one is, with the password or a code of the authenticator app; good for ten minutes. Throws
 * `invalid_input` or `wrong_code`, and `too_many_requests` after repeated failures.
 */
export async function prove(
  context: Context,
  authentication: Authentication,
  input: Proof,
  headers: Headers,
): Promise<void> {
  const identity = requireIdentity(context);
  if (input.password !== undefined) return provePassword(context, input.password, 'password');
  const code = input.code?.replace(/\s/g, '');
  if (!code) throw invalidField('password', 'required');
  const throttled = throttledOf(identity);
  await takeAttempt(context, throttled);
  // With a secret that is not confirmed yet, better-auth would take the code for the confirmation.
  const factor = await readTwoFactor(context.database, identity.userId);
  if (!factor?.verified || !(await isUnusedCode(context, identity.userId, code)))
    throw new DomainError('wrong_code');
  const answer = await authentication.api.verifyTOTP({ body: { code }, headers, asResponse: true });
  requireWorked(answer);
  if (!answer.ok) throw new DomainError('wrong_code');
  await forgetAttempts(context, throttled);
  await noteProof(context, identity);
}
