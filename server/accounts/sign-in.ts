import { servesPublic } from '../config.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { requireWorked, type Authentication } from './authentication.ts';
import { readPendingSignIn } from './credential-store.ts';
import { recognise, viewSession } from './identity.ts';
import { isUnusedCode } from './used-codes.ts';
import { recordAccountAct } from './recording.ts';
import type { SecondStep, SessionView, SignIn, SignInAnswer } from './schema.ts';
import { deleteSessionByToken, readSessionByToken, readUser, readUserByEmail } from './store.ts';
import {
  forgetAttempts,
  networkOfContext,
  normaliseEmail,
  returnAttempt,
  takeAttempt,
  type Throttled,
} from './throttles.ts';

/** The cookies that an answer sets. */
interface WithCookies<Answer> {
  answer: Answer;
  cookies: string[];
}

/** Refuse people who know the password, but whose account is closed. A session that was just made ends again. */
async function refuseClosed(context: Context, userId: string, token: string | null): Promise<void> {
  const user = await readUser(context.database, userId);
  if (user && !user.disabledAt && !(user.demo && servesPublic(context.config))) return;
  if (token) await deleteSessionByToken(context.database, token);
  await recordAccountAct(context.database, context, {
    kind: 'sign_in',
    outcome: 'refused',
    userId,
    detail: { reason: 'disabled' },
  });
  throw new DomainError('account_disabled');
}

/** The session that a token stands for, as the site needs it. */
async function viewNewSession(context: Context, token: string): Promise<SessionView> {
  const session = await readSessionByToken(context.database, token);
  const known = session && (await recognise(context, session));
  if (!known) throw new DomainError('account_disabled');
  return viewSession(known.identity, known.restriction);
}

/**
 * Sign in with e-mail and password. `secondStep` says that a code is wanted before there is a session. Throws
 * `wrong_credentials`, which says neither which of the two was wrong nor whether the address is known (better-auth hashes
 * the password for unknown addresses, too), `account_disabled`, and `too_many_requests` after repeated failures.
 */
export async function signIn(
  context: Context,
  authentication: Authentication,
  input: SignIn,
  headers: Headers,
): Promise<WithCookies<SignInAnswer>> {
  const email = normaliseEmail(input.email);
  const network = networkOfContext(context);
  const ofAccount: Throttled[] = [
    { kind: 'sign_in_from_network', subject: `${network} ${email}` },
    { kind: 'sign_in_account', subject: email },
  ];
  const ofNetwork: Throttled = { kind: 'sign_in_network', subject: network };
  await takeAttempt(context, [...ofAccount, ofNetwork]);
  const user = await readUserByEmail(context.database, email);
  const answer = await authentication.api.signInEmail({
    body: { email, password: input.password },
    headers,
    asResponse: true,
  });
  requireWorked(answer);
  if (!answer.ok || !user) {
    await recordAccountAct(context.database, context, {
      kind: 'sign_in',
      outcome: 'refused',
      userId: user?.id ?? null,
      actorId: null,
      detail: { reason: 'wrong_credentials' },
    });
    throw new DomainError('wrong_credentials');
  }
  await forgetAttempts(context, ofAccount);
  await returnAttempt(context, ofNetwork);
  const body = (await answer.json()) as { token?: string; twoFactorRedirect?: boolean };
  await refuseClosed(context, user.id, body.token ?? null);
  const cookies = answer.headers.getSetCookie();
  if (body.token === undefined) return { answer: { user: null, secondStep: true }, cookies };
  const view = await viewNewSession(context, body.token);
  await recordAccountAct(context.database, context, { kind: 'sign_in', userId: user.id });
  return { answer: { ...view, secondStep: false }, cookies };
}

/** The cookie of a sign-in that waits for its second step, and nothing else: an open session is not what is meant. */
function pendingCookie(headers: Headers): { headers: Headers; identifier: string } | null {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/);
  const cookie = cookies.find((candidate) => /queqiao\.two_factor=/.test(candidate));
  if (!cookie) return null;
  const value = cookie.slice(cookie.indexOf('=') + 1);
  const identifier = decodeURIComponent(value).split('.')[0] ?? '';
  const narrowed = new Headers(headers);
  narrowed.set('cookie', cookie);
  return { headers: narrowed, identifier };
}

/** What better-auth says of a code that it does not take. */
async function refusalOf(answer: Response): Promise<DomainError> {
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED')
    return new DomainError('too_many_requests', { parameters: { seconds: 900 } });
  const over = code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE';
  return new DomainError(over ? 'sign_in_again' : 'wrong_code');
}

/**
 * The second step: a code of the authenticator app, or one of the recovery codes, each of which works once. Throws
 * `wrong_code`, `sign_in_again` after ten minutes or five wrong codes, and `too_many_requests`.
 */
export async function takeSecondStep(
  context: Context,
  authentication: Authentication,
  input: SecondStep,
  headers: Headers,
): Promise<WithCookies<SessionView>> {
  const pending = pendingCookie(headers);
  const userId = pending && (await readPendingSignIn(context.database, pending.identifier, new Date()));
  if (!pending || !userId) throw new DomainError('sign_in_again');
  const throttled: Throttled[] = [{ kind: 'second_step', subject: `${networkOfContext(context)} ${userId}` }];
  await takeAttempt(context, throttled);
  // As people type what they read on paper: with blanks, with capitals.
  const code = input.code.replace(/\s/g, '').toLowerCase();
  const options = { body: { code }, headers: pending.headers, asResponse: true } as const;
  const isNew = input.kind === 'recovery' || (await isUnusedCode(context, userId, code));
  const answer = !isNew
    ? null
    : input.kind === 'totp'
      ? await authentication.api.verifyTOTP(options)
      : await authentication.api.verifyBackupCode(options);
  if (answer) requireWorked(answer);
  if (!answer?.ok) {
    const refusal = answer ? await refusalOf(answer) : new DomainError('wrong_code');
    await recordAccountAct(context.database, context, {
      kind: 'sign_in',
      outcome: 'refused',
      userId,
      actorId: null,
      detail: { reason: refusal.code, secondFactor: input.kind },
    });
    throw refusal;
  }
  await forgetAttempts(context, throttled);
  const { token } = (await answer.json()) as { token: string };
  await refuseClosed(context, userId, token);
  const view = await viewNewSession(context, token);
  const detail = { secondFactor: input.kind };
  await recordAccountAct(context.database, context, { kind: 'sign_in', userId, detail });
  return { answer: view, cookies: answer.headers.getSetCookie() };
}

/** End the session; answers the cookies that clear it. Without a session nothing happens. */
export async function signOut(
  context: Context,
  authentication: Authentication,
  headers: Headers,
): Promise<string[]> {
  const answer = await authentication.api.signOut({ headers, asResponse: true });
  if (context.identity)
    await recordAccountAct(context.database, context, { kind: 'sign_out', userId: context.identity.userId });
  return answer.headers.getSetCookie();
}
