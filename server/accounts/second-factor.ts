import type { Transaction } from '../../db/client.ts';
import type { Context, Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { requireWorked, type Authentication } from './authentication.ts';
import { deleteTwoFactor, readTwoFactor } from './credential-store.ts';
import { requestMail } from './mails.ts';
import type { MailOccasion } from './mail-texts.ts';
import { provePassword, requireOwnAccount, requireRecentProof } from './proof.ts';
import { drawQrCode } from './qr.ts';
import { recordAccountAct } from './recording.ts';
import { mustHaveSecondFactor } from './rules.ts';
import type { Confirmation, PresentPassword, RecoveryCodes, SecondFactorDraft } from './schema.ts';
import { deleteSessions, readSessionByToken, updateSession } from './store.ts';
import { forgetAttempts, takeAttempt, type Throttled } from './throttles.ts';
import { isUnusedCode } from './used-codes.ts';

/** Record a change of the second factor and tell its owner. */
async function announce(
  context: Context,
  transaction: Transaction,
  identity: Identity,
  change: Extract<MailOccasion, `second_factor_${string}` | 'recovery_codes_renewed'>,
): Promise<void> {
  await requestMail(context, transaction, identity.userId, change);
  await recordAccountAct(transaction, context, {
    kind: 'second_factor_change',
    userId: identity.userId,
    detail: { change, by: 'owner' },
  });
}

/**
 * Begin to set up an authenticator app: a new secret, which counts from the moment that a code of it is confirmed. Throws
 * `invalid_input` (`password_wrong`), `already_exists` when there is one, `not_allowed` for demo accounts.
 */
export async function beginSecondFactor(
  context: Context,
  authentication: Authentication,
  input: PresentPassword,
  headers: Headers,
): Promise<SecondFactorDraft> {
  const identity = requireOwnAccount(context);
  await provePassword(context, input.password, 'password');
  if ((await readTwoFactor(context.database, identity.userId))?.verified)
    throw new DomainError('already_exists');
  const { totpURI: uri } = (await authentication.api.enableTwoFactor({
    body: { password: input.password, method: 'totp' },
    headers,
  })) as { totpURI: string };
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', qr: drawQrCode(uri) };
}

/** The recovery codes that are left. */
export async function readRecoveryCodes(authentication: Authentication, userId: string): Promise<string[]> {
  const { backupCodes } = await authentication.api.viewBackupCodes({ body: { userId } });
  return backupCodes;
}

/**
 * Confirm the app with a code of it. From now on it is asked for at every sign-in; other sessions end. Answers the
 * recovery codes, which are not shown again. Throws `wrong_code`, `wrong_state` when nothing was begun.
 */
export async function confirmSecondFactor(
  context: Context,
  authentication: Authentication,
  input: Confirmation,
  headers: Headers,
): Promise<{ answer: RecoveryCodes; cookies: string[] }> {
  const identity = requireOwnAccount(context);
  const factor = await readTwoFactor(context.database, identity.userId);
  if (!factor || factor.verified)
    throw new DomainError('wrong_state', { parameters: { status: factor ? 'on' : 'off' } });
  const throttled: Throttled[] = [{ kind: 'proof', subject: identity.userId }];
  await takeAttempt(context, throttled);
  const code = input.code.replace(/\s/g, '');
  if (!(await isUnusedCode(context, identity.userId, code))) throw new DomainError('wrong_code');
  const answer = await authentication.api.verifyTOTP({ body: { code }, headers, asResponse: true });
  requireWorked(answer);
  if (!answer.ok) throw new DomainError('wrong_code');
  await forgetAttempts(context, throttled);
  const cookies = answer.headers.getSetCookie();
  // better-auth has put a new session in the place of this one.
  const token = newTokenOf(cookies);
  const session = token === null ? null : await readSessionByToken(context.database, token);
  await context.database.transaction(async (transaction) => {
    await deleteSessions(transaction, identity.userId, session?.id ?? null);
    if (session) await updateSession(transaction, session.id, { lastSeenAt: session.createdAt });
    await announce(context, transaction, identity, 'second_factor_enabled');
  });
  return { answer: { codes: await readRecoveryCodes(authentication, identity.userId) }, cookies };
}

/** The session token in the cookies that an answer sets. */
function newTokenOf(cookies: readonly string[]): string | null {
  const line = cookies.find((cookie) => /queqiao\.session_token=[^;]/.test(cookie));
  const value = line?.split(';')[0]?.split('=').slice(1).join('=');
  return value ? (decodeURIComponent(value).split('.')[0] ?? null) : null;
}

/**
 * New recovery codes in the place of all earlier ones, shown once. Throws `invalid_input` (`password_wrong`) and
 * `wrong_state` without a second factor.
 */
export async function renewRecoveryCodes(
  context: Context,
  authentication: Authentication,
  input: PresentPassword,
  headers: Headers,
): Promise<RecoveryCodes> {
  const identity = requireOwnAccount(context);
  await provePassword(context, input.password, 'password');
  if (!(await readTwoFactor(context.database, identity.userId))?.verified)
    throw new DomainError('wrong_state', { parameters: { status: 'off' } });
  const { backupCodes } = await authentication.api.generateBackupCodes({
    body: { password: input.password },
    headers,
  });
  await context.database.transaction((transaction) =>
    announce(context, transaction, identity, 'recovery_codes_renewed'),
  );
  return { codes: backupCodes };
}

/**
 * Give the second factor up. Throws `proof_required`, and `second_factor_required` for those whose role needs it.
 */
export async function removeSecondFactor(context: Context): Promise<void> {
  requireOwnAccount(context);
  const identity = requireRecentProof(context);
  if (mustHaveSecondFactor(identity)) throw new DomainError('second_factor_required');
  await context.database.transaction(async (transaction) => {
    await deleteTwoFactor(transaction, identity.userId);
    await deleteSessions(transaction, identity.userId, identity.session?.id ?? null);
    await announce(context, transaction, identity, 'second_factor_removed');
  });
}
