import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '../../db/client.ts';
import type { MailLinkPurpose } from '../../db/schema/codes.ts';
import type { Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { consumeMailLink, insertMailLink, readMailLink } from './credential-store.ts';
import { accountMail, type MailOccasion } from './mail-texts.ts';
import { readUser } from './store.ts';

/** How long one-time links are good for, and the page that each leads to. */
const links: Record<MailLinkPurpose, { lifetime_ms: number; period: number; path: string }> = {
  verify_email: { lifetime_ms: 24 * 3_600_000, period: 24, path: '/verify-email' },
  reset_password: { lifetime_ms: 30 * 60_000, period: 30, path: '/reset-password' },
};

/** What the database keeps of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A token for a one-time link: 256 random bits. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/**
 * Ask for a mail to the owner of an account, in the transaction of what it is about. With null the same job is made for
 * nobody: whoever measures the answer learns nothing about the address.
 */
export const requestMail = (
  services: Pick<Services, 'jobs' | 'newId'>,
  transaction: Transaction,
  userId: string | null,
  occasion: MailOccasion,
): Promise<void> =>
  services.jobs.enqueue('mail-account', { userId: userId ?? services.newId(), occasion }, {}, transaction);

/** A new one-time link; the database keeps the hash of its token. */
async function makeLink(services: Services, purpose: MailLinkPurpose, userId: string): Promise<string> {
  const token = makeToken();
  const { lifetime_ms, path } = links[purpose];
  const expiresAt = new Date(services.now().getTime() + lifetime_ms);
  await services.database.transaction((transaction) =>
    insertMailLink(transaction, { tokenHash: hashOfToken(token), purpose, userId, expiresAt }),
  );
  const address = new URL(path, services.config.publicAddress);
  address.searchParams.set('token', token);
  return address.toString();
}

/**
 * The job `mail-account`. Links are made here and not when the mail is asked for, so that no queue holds one. Nobody
 * writes to people who are gone, disabled, or made up for a demonstration.
 */
export async function mailAccount(
  services: Services,
  { userId, occasion }: { userId: string; occasion: MailOccasion },
): Promise<void> {
  const user = await readUser(services.database, userId);
  if (!user || user.disabledAt || user.erasedAt || user.demo) return;
  const isLink = occasion === 'verify_email' || occasion === 'reset_password';
  const page = new URL('/reset-password', services.config.publicAddress).toString();
  const facts = {
    name: user.name,
    link: isLink ? await makeLink(services, occasion, userId) : page,
    period: isLink ? links[occasion].period : 0,
  };
  await services.mail.send({
    to: user.email,
    ...accountMail(occasion, facts, user.language === 'en' ? 'en' : 'zh'),
  });
}

/** Whose a link is, without using it up. Throws `link_expired`. */
export async function peekLink(services: Services, purpose: MailLinkPurpose, token: string): Promise<string> {
  const userId = await readMailLink(services.database, purpose, hashOfToken(token), services.now());
  if (!userId) throw new DomainError('link_expired');
  return userId;
}

/** Use a link up, in the transaction of what it allows. Throws `link_expired`. */
export async function consumeLink(
  services: Services,
  transaction: Transaction,
  purpose: MailLinkPurpose,
  token: string,
): Promise<string> {
  const userId = await consumeMailLink(transaction, purpose, hashOfToken(token), services.now());
  if (!userId) throw new DomainError('link_expired');
  return userId;
}
