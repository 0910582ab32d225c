import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import type { Authentication } from './authentication.ts';
import { deleteMailLinks, readTwoFactor } from './credential-store.ts';
import {
  confirmOpenChange,
  insertEmailChange,
  readEmailChange,
  replaceEmail,
  setEmailChangeToken,
  type EmailChange,
} from './email-change-store.ts';
import { accountMail, type EmailChangeNotice, type MailFacts, type MailOccasion } from './mail-texts.ts';
import { hashOfToken, makeToken } from './mails.ts';
import { prove, provePassword, requireOwnAccount } from './proof.ts';
import { recordAccountAct } from './recording.ts';
import type { EmailChangeDraft, EmailLink } from './schema.ts';
import { deleteSessions, lockUser, readUser, readUserByEmail } from './store.ts';
import { networkOfContext, normaliseEmail, takeAttempt } from './throttles.ts';

/** How long the link to the new address is good for. */
const lifetime_hours = 24;

/**
 * Ask to change one's own e-mail address. Whoever holds the address can set a new password, so everything that signs in is
 * asked for again: the password, and a code where there is an authenticator app (ASVS 5, 7.5.1). The new address gets a
 * link, the present one a note. The answer is the same whether another account has the address or not: its owner is told
 * by mail, and nobody else.
 *
 * Throws `invalid_input` (`password_wrong`; `required` about `code`; `duplicate` about the present address), `wrong_code`,
 * `too_many_requests`, and `not_allowed` for demo accounts.
 */
export async function requestEmailChange(
  context: Context,
  authentication: Authentication,
  input: EmailChangeDraft,
  headers: Headers,
): Promise<void> {
  const { userId, email: formerEmail } = requireOwnAccount(context);
  const email = normaliseEmail(input.email);
  if (email === formerEmail) throw invalidField('email', 'duplicate');
  await provePassword(context, input.password, 'password');
  if ((await readTwoFactor(context.database, userId))?.verified) {
    if (input.code === undefined) throw invalidField('code', 'required');
    await prove(context, authentication, { code: input.code }, headers);
  }
  await takeAttempt(context, [
    { kind: 'mail_address', subject: email },
    { kind: 'mail_address', subject: formerEmail },
    { kind: 'mail_network', subject: networkOfContext(context) },
  ]);
  const now = context.now();
  await context.database.transaction(async (transaction) => {
    const user = await lockUser(transaction, userId);
    const changeId = context.newId();
    await insertEmailChange(transaction, {
      id: changeId,
      userId,
      email,
      formerEmail,
      requestedAt: now,
      expiresAt: new Date(now.getTime() + lifetime_hours * 3_600_000),
    });
    await context.jobs.enqueue('mail-email-change', { changeId, notice: 'link' }, {}, transaction);
    // An address that was never verified may be a stranger's, mistyped while registering.
    if (user?.emailVerified)
      await context.jobs.enqueue('mail-email-change', { changeId, notice: 'asked' }, {}, transaction);
    await recordAccountAct(transaction, context, {
      kind: 'personal_data',
      userId,
      detail: { act: 'ask_email_change' },
    });
  });
}

/**
 * Confirm the new address with the link that was sent to it, signed in to the same account: whoever else opens the link,
 * because the address was mistyped, gets nothing. Other sessions and all links that were sent to the former address end.
 * Throws `link_expired`, also for the link of another account, and when another account has the address by now.
 */
export async function confirmEmailChange(context: Context, input: EmailLink): Promise<void> {
  const { userId, session } = requireIdentity(context);
  await takeAttempt(context, [{ kind: 'link_network', subject: networkOfContext(context) }]);
  const now = context.now();
  await context.database.transaction(async (transaction) => {
    const user = await lockUser(transaction, userId);
    const change = await confirmOpenChange(transaction, userId, hashOfToken(input.token), now);
    if (!user || !change || !(await replaceEmail(transaction, userId, change.email, now)))
      throw new DomainError('link_expired');
    await deleteMailLinks(transaction, userId);
    const sessionsEnded = await deleteSessions(transaction, userId, session?.id ?? null);
    if (user.emailVerified)
      await context.jobs.enqueue(
        'mail-email-change',
        { changeId: change.id, notice: 'changed' },
        {},
        transaction,
      );
    await recordAccountAct(transaction, context, {
      kind: 'personal_data',
      userId,
      detail: { act: 'change_email', sessionsEnded },
    });
  });
}

/** An address as far as its owner knows it again and a stranger learns little: `l…@haizhou.example`. */
const maskEmail = (email: string): string => `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`;

/** The job `mail-email-change`. A change that was replaced, or voided by a new password, is mailed about no more. */
export async function mailEmailChange(
  services: Services,
  { changeId, notice }: { changeId: string; notice: EmailChangeNotice },
): Promise<void> {
  const change = await readEmailChange(services.database, changeId);
  const user = change && (await readUser(services.database, change.userId));
  if (!user || user.disabledAt || user.erasedAt || user.demo) return;
  if (notice === 'link') return mailLink(services, change, user);
  const link = new URL('/reset-password', services.config.publicAddress).toString();
  const facts = { name: user.name, link, period: lifetime_hours, address: maskEmail(change.email) };
  const occasion = notice === 'asked' ? 'email_change_asked' : 'email_changed';
  await send(services, change.formerEmail, user.language, occasion, facts);
}

const send = (
  services: Services,
  to: string,
  language: string,
  occasion: MailOccasion,
  facts: MailFacts,
): Promise<void> =>
  services.mail.send({ to, ...accountMail(occasion, facts, language === 'en' ? 'en' : 'zh') });

/** The link to the new address; or, where it belongs to another account, word to the owner of that. */
async function mailLink(
  services: Services,
  change: EmailChange,
  user: { name: string; language: string },
): Promise<void> {
  const owner = await readUserByEmail(services.database, change.email);
  if (owner) {
    if (owner.disabledAt || owner.demo) return;
    const link = new URL('/sign-in', services.config.publicAddress).toString();
    return send(services, owner.email, owner.language, 'address_in_use', {
      name: owner.name,
      link,
      period: 0,
    });
  }
  const token = makeToken();
  const isOpen = await setEmailChangeToken(services.database, change.id, hashOfToken(token), services.now());
  if (!isOpen) return;
  const address = new URL('/account/email/confirm', services.config.publicAddress);
  address.searchParams.set('token', token);
  await send(services, change.email, user.language, 'confirm_email_change', {
    name: user.name,
    link: address.toString(),
    period: lifetime_hours,
  });
}
