import { createHmac } from 'node:crypto';
import { listWrittenMails, type WrittenMail } from '../mail/mail.ts';
import type { Services } from '../context.ts';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function decodeBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/**
 * The code that an authenticator app shows (RFC 6238, SHA-1, 30 s, six digits), written from the standard and not from
 * the library that checks it. The server takes the steps −1, 0 and 1, each code once.
 */
export function codeOf(secret: string, step = 0, at = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000) + step));
  const hash = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The next mail to an address that is not in `seen`, from the real folder; it is added. Waits for the job that sends it. */
export async function nextMail(
  { config }: Pick<Services, 'config'>,
  to: string,
  seen: Set<string>,
): Promise<WrittenMail> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const mails = await listWrittenMails(config, 100);
    const mail = mails.reverse().find((candidate) => candidate.to === to && !seen.has(candidate.name));
    if (mail) {
      seen.add(mail.name);
      return mail;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no new mail to ${to} within 10 s`);
}

/** The token of the one-time link in a mail. */
export const tokenIn = (mail: WrittenMail): string =>
  /[?&]token=([\w-]+)/.exec(mail.text)?.[1] ?? `no token in: ${mail.text}`;
