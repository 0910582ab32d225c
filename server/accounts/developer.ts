import { isIP } from 'node:net';
import type { Context } from '../context.ts';
import { servesPublic } from '../config.ts';
import { DomainError } from '../errors.ts';
import { listWrittenMails } from '../mail/mail.ts';
import type { WrittenMails } from './schema.ts';

const shownMails = 50;

const isThisMachine = (ip: string): boolean =>
  isIP(ip) === 4 ? ip.startsWith('127.') : ip === '::1' || ip.startsWith('::ffff:127.');

/**
 * The mails that were written to the folder, for people who try the product out on their own machine. These mails hold
 * links that open accounts: the page exists only without a mail server, on a site that is not public, and for requests
 * from this machine. `not_found` everywhere else.
 */
export async function listMails(context: Context): Promise<WrittenMails> {
  const { config, client } = context;
  if (config.smtpUrl || servesPublic(config) || !client || !isThisMachine(client.ip))
    throw new DomainError('not_found');
  const mails = await listWrittenMails(config, shownMails);
  return { items: mails.map((mail) => ({ ...mail, sentAt: mail.sentAt.toISOString() })) };
}
