import type { Transaction } from '../../db/client.ts';
import type { Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { hashPassword, isPassword } from './authentication.ts';
import { breachedPasswords } from './breached.ts';
import {
  deleteMailLinks,
  deleteTwoFactor,
  insertFormerPassword,
  readFormerPasswords,
  readPasswordHash,
  updatePassword,
} from './credential-store.ts';
import { consumeLink, peekLink, requestMail } from './mails.ts';
import { passwordIssue, passwordRules, type PasswordOwner } from './passwords.ts';
import { provePassword, requireOwnAccount } from './proof.ts';
import { recordAccountAct } from './recording.ts';
import type { EmailAddress, PasswordChange, PasswordReset } from './schema.ts';
import { deleteSessions, lockUser, readUser, readUserByEmail, updateUser } from './store.ts';
import { forgetAttempts, networkOfContext, normaliseEmail, takeAttempt } from './throttles.ts';

/**
 * Check a new password and hash it. Throws `invalid_input` about `field`: the policy's reasons, or that it was used
 * before. Hashes are slow on purpose, so this happens before any row is locked.
 */
async function hashNewPassword(
  context: Context,
  owner: PasswordOwner & { id: string },
  password: string,
  field: string,
): Promise<string> {
  const { passwordPolicy } = context.config;
  const issue = passwordIssue(passwordPolicy, password, owner, await breachedPasswords());
  if (issue) throw invalidField(field, issue.code, issue.parameters);
  const { formerRefused } = passwordRules[passwordPolicy];
  if (formerRefused > 0) {
    const present = await readPasswordHash(context.database, owner.id);
    const former = await readFormerPasswords(context.database, owner.id, formerRefused - 1);
    for (const stored of [present, ...former.map((row) => row.password)])
      if (stored && (await isPassword(stored, password))) throw invalidField(field, 'password_used_before');
  }
  return hashPassword(password);
}

/** Put a new password in the place of the present one; under 等保 the present one is remembered. */
async function replacePassword(
  context: Context,
  transaction: Transaction,
  userId: string,
  hash: string,
): Promise<void> {
  const present = await readPasswordHash(transaction, userId);
  if (present && passwordRules[context.config.passwordPolicy].formerRefused > 0)
    await insertFormerPassword(transaction, {
      id: context.newId(),
      userId,
      password: present,
      replacedAt: context.now(),
    });
  await updatePassword(transaction, userId, hash, context.now());
  await deleteMailLinks(transaction, userId);
}

/**
 * Change one's own password. The present one is asked for, which is a proof as well; all other sessions end, and a mail
 * says so. Throws `invalid_input` (`password_wrong` about `present`, the policy's reasons about `password`),
 * `too_many_requests`, and `not_allowed` for demo accounts, which everybody shares.
 */
export async function changePassword(context: Context, input: PasswordChange): Promise<void> {
  const identity = requireOwnAccount(context);
  await provePassword(context, input.present, 'present');
  const owner = { id: identity.userId, name: identity.name, email: identity.email };
  const hash = await hashNewPassword(context, owner, input.password, 'password');
  await context.database.transaction(async (transaction) => {
    await lockUser(transaction, identity.userId);
    await replacePassword(context, transaction, identity.userId, hash);
    const ended = await deleteSessions(transaction, identity.userId, identity.session?.id ?? null);
    await requestMail(context, transaction, identity.userId, 'password_changed');
    await recordAccountAct(transaction, context, {
      kind: 'password_change',
      userId: identity.userId,
      detail: { by: 'owner', sessionsEnded: ended },
    });
  });
}

/** Ask for a mail with a link that sets a new password. Same answer and same work whether the address is known. */
export async function requestReset(context: Context, input: EmailAddress): Promise<void> {
  const email = normaliseEmail(input.email);
  await takeAttempt(context, [
    { kind: 'mail_address', subject: email },
    { kind: 'mail_network', subject: networkOfContext(context) },
  ]);
  await context.database.transaction(async (transaction) => {
    const user = await readUserByEmail(transaction, email);
    await requestMail(context, transaction, user?.id ?? null, 'reset_password');
  });
}

/**
 * Set a new password with the link from the mail. All sessions end, waiting times of sign-in are forgotten; the second
 * factor stays. An address that was not verified is now: whatever somebody else set up before is taken away. Throws
 * `link_expired` and `invalid_input`.
 */
export async function resetPassword(context: Context, input: PasswordReset): Promise<void> {
  await takeAttempt(context, [{ kind: 'link_network', subject: networkOfContext(context) }]);
  const ownerId = await peekLink(context, 'reset_password', input.token);
  const owner = await readUser(context.database, ownerId);
  if (!owner || owner.disabledAt) throw new DomainError('link_expired');
  const hash = await hashNewPassword(context, owner, input.password, 'password');
  await context.database.transaction(async (transaction) => {
    const userId = await consumeLink(context, transaction, 'reset_password', input.token);
    const user = await lockUser(transaction, userId);
    if (!user || user.disabledAt) throw new DomainError('link_expired');
    await replacePassword(context, transaction, userId, hash);
    if (!user.emailVerified) {
      await deleteTwoFactor(transaction, userId);
      await updateUser(transaction, userId, { emailVerified: true, updatedAt: context.now() });
    }
    const ended = await deleteSessions(transaction, userId, null);
    await requestMail(context, transaction, userId, 'password_changed');
    await recordAccountAct(transaction, context, {
      kind: 'password_change',
      userId,
      detail: { by: 'mail', sessionsEnded: ended },
    });
  });
  const network = networkOfContext(context);
  await forgetAttempts(context, [
    { kind: 'sign_in_from_network', subject: `${network} ${owner.email}` },
    { kind: 'sign_in_account', subject: owner.email },
  ]);
}
