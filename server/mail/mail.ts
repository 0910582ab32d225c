import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
  /**
   * Delete what lies in the folder for an address, because its owner asked to be forgotten; what went to a mail server is
   * out of our hands. @returns how many mails
   */
  forget(address: string): Promise<number>;
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
    forget: () => Promise.resolve(0),
  };
}

function folderMail(dataDirectory: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const folder = mailFolder(dataDirectory);
  return {
    async send(message) {
      const { message: content } = await transport.sendMail(envelope(from, message));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.eml`;
      const unfinished = join(folder, `.${name}.part`);
      await writeFile(unfinished, content as Buffer, { mode: 0o600 });
      await rename(unfinished, join(folder, name));
    },
    async forget(address) {
      const wanted = oneLine(address).toLowerCase();
      let forgotten = 0;
      for (const name of await writtenNames(folder)) {
        const mail = readMail(name, await readFile(join(folder, name), 'utf8'));
        if (mail.to.toLowerCase() !== wanted) continue;
        await rm(join(folder, name), { force: true });
        forgotten += 1;
      }
      return forgotten;
    },
  };
}

/** Names of the mails in a folder; none where there is no folder. */
async function writtenNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.eml'));
}

const mailFolder = (dataDirectory: string): string => join(dataDirectory, 'mails');

/** A mail that lies in the folder. */
export interface WrittenMail extends Message {
  /** Name of its file. */
  name: string;
  sentAt: Date;
}

/** A header that nodemailer has encoded because it is not ASCII (RFC 2047): `=?UTF-8?B?…?=` or `=?UTF-8?Q?…?=`. */
const decodeHeader = (value: string): string =>
  value.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) => {
    const parts = [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text = '']) =>
      kind?.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64')
        : decodeQuotedPrintable(text.replaceAll('_', ' ')),
    );
    // A character may be cut in two: the bytes are put together before they are read.
    return Buffer.concat(parts).toString('utf8');
  });

const decodeQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))),
    'latin1',
  );

/** Read a mail as `folderMail` writes it: one part of plain text. */
function readMail(name: string, content: string): WrittenMail {
  const [head = '', ...rest] = content.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? decodeQuotedPrintable(body).toString('utf8')
        : body;
  return {
    name,
    sentAt: new Date(headers.get('date') ?? 0),
    to: headers.get('to') ?? '',
    subject: decodeHeader(headers.get('subject') ?? ''),
    text: text.replaceAll('\r\n', '\n'),
  };
}

/** The latest mails in the folder, the newest first; none where mails go by SMTP. */
export async function listWrittenMails(
  config: Pick<Config, 'smtpUrl' | 'dataDirectory'>,
  limit: number,
): Promise<WrittenMail[]> {
  if (config.smtpUrl) return [];
  const folder = mailFolder(config.dataDirectory);
  const latest = (await writtenNames(folder)).sort().reverse().slice(0, limit);
  return Promise.all(latest.map(async (name) => readMail(name, await readFile(join(folder, name), 'utf8'))));
}
