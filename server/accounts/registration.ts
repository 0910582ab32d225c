import type { Context } from '../context.ts';
import { consentDocuments } from '../../db/schema/codes.ts';
import { requireIdentity } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { hashPassword } from './authentication.ts';
import { breachedPasswords } from './breached.ts';
import { deleteMailLinks, insertAccount, insertConsents } from './credential-store.ts';
import { consumeLink, requestMail } from './mails.ts';
import { passwordIssue, passwordRules } from './passwords.ts';
import { recordAccountAct } from './recording.ts';
import type { AccountRules, EmailLink, Registration } from './schema.ts';
import { lockUser, readUserByEmail, updateUser } from './store.ts';
import { presentTerms } from './terms.ts';
import { networkOfContext, normaliseEmail, takeAttempt } from './throttles.ts';

/** What somebody has to know who wants to register or to change a password. */
export function readAccountRules({ config }: Context): AccountRules {
  const rules = passwordRules[config.passwordPolicy];
  return {
    terms: presentTerms,
    password: {
      policy: config.passwordPolicy,
      minimumLength: rules.minimumLength,
      leastClasses: rules.leastClasses,
      formerRefused: rules.formerRefused,
      maximumAgeDays: rules.maximumAge_days,
    },
  };
}

async function checkRegistration(context: Context, input: Registration, email: string): Promise<void> {
  const owner = { name: input.name, email };
  const { passwordPolicy } = context.config;
  const issue = passwordIssue(passwordPolicy, input.password, owner, await breachedPasswords());
  if (issue) throw invalidField('password', issue.code, issue.parameters);
  for (const document of consentDocuments)
    if (input.consent[document] !== presentTerms[document])
      throw invalidField(`consent.${document}`, 'terms_changed');
}

/**
 * Register an account, which can do nothing until its address is verified. The answer is the same whether the address is
 * known or not: it says nothing. To a known address goes a mail that somebody tried. Throws `invalid_input` and
 * `too_many_requests`.
 */
export async function register(context: Context, input: Registration): Promise<void> {
  const email = normaliseEmail(input.email);
  await checkRegistration(context, input, email);
  await takeAttempt(context, [
    { kind: 'register_network', subject: networkOfContext(context) },
    { kind: 'mail_address', subject: email },
  ]);
  // For known addresses too: the time of the answer tells nothing.
  const hash = await hashPassword(input.password);
  const now = context.now();
  await context.database.transaction(async (transaction) => {
    const id = context.newId();
    const { language } = input;
    const isNew = await insertAccount(
      transaction,
      { id, name: input.name.trim(), email, language, createdAt: now, updatedAt: now },
      { id: context.newId(), hash, setAt: now },
    );
    const userId = isNew ? id : ((await readUserByEmail(transaction, email))?.id ?? null);
    if (isNew)
      await insertConsents(
        transaction,
        consentDocuments.map((document) => ({
          id: context.newId(),
          userId: id,
          document,
          version: presentTerms[document],
          givenAt: now,
        })),
      );
    await requestMail(context, transaction, userId, isNew ? 'verify_email' : 'already_registered');
    await recordAccountAct(transaction, context, {
      kind: 'register',
      outcome: isNew ? 'done' : 'refused',
      userId,
      actorId: isNew ? id : null,
    });
  });
}

/** Ask for another mail with a link. Nothing happens when the address is verified already. */
export async function requestVerification(context: Context): Promise<void> {
  const { userId, email } = requireIdentity(context);
  await takeAttempt(context, [
    { kind: 'mail_address', subject: email },
    { kind: 'mail_network', subject: networkOfContext(context) },
  ]);
  await context.database.transaction(async (transaction) => {
    const user = await lockUser(transaction, userId);
    if (user && !user.emailVerified) await requestMail(context, transaction, userId, 'verify_email');
  });
}

/** Verify an address with the link from the mail. Throws `link_expired`, also for the second use. */
export async function verifyEmail(context: Context, input: EmailLink): Promise<void> {
  await takeAttempt(context, [{ kind: 'link_network', subject: networkOfContext(context) }]);
  await context.database.transaction(async (transaction) => {
    const userId = await consumeLink(context, transaction, 'verify_email', input.token);
    const user = await lockUser(transaction, userId);
    if (!user || user.disabledAt) throw new DomainError('link_expired');
    await updateUser(transaction, userId, { emailVerified: true, updatedAt: context.now() });
    await deleteMailLinks(transaction, userId);
    await recordAccountAct(transaction, context, {
      kind: 'verification',
      userId,
      detail: { verified: 'email' },
    });
  });
}
