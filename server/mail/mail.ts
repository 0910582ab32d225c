import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';

export interface Message {
  /** One address. */
  to: string;
  subject: string;
  /** Plain text: it is never read as markup. */
  text: string;
}

export interface Mail {
  /** Hand a mail to the mail server, or write it to the folder. Throws when that fails: the job tries again. */
  send(message: Message): Promise<void>;
}

/** A header value ends at a line break: one inside a subject or an address would start a header of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').trim();

/** Mails by SMTP where `smtpUrl` is set; else each becomes a file `<dataDirectory>/mails/<time>-<random>.eml`. */
export function createMail(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDirectory'>): Mail {
  return config.smtpUrl
    ? smtpMail(config.smtpUrl, config.mailFrom)
    : folderMail(config.dataDirectory, config.mailFrom);
}

function envelope(from: string, message: Message) {
  return { from, to: oneLine(message.to), subject: oneLine(message.subject), text: message.text };
}

function smtpMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport(smtpUrl);
  return {
    async send(message) {
      await transport.sendMail(envelope(from, message));
    },
  };
}

function folderMail(dataDirectory: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const folder = join(dataDirectory, 'mails');
  return {
    async send(message) {
      const { message: content } = await transport.sendMail(envelope(from, message));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.eml`;
      const unfinished = join(folder, `.${name}.part`);
      await writeFile(unfinished, content as Buffer, { mode: 0o600 });
      await rename(unfinished, join(folder, name));
    },
  };
}
