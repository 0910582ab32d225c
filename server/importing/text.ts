import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UnusableInput } from './problems.ts';

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Refuses what is no file or has no content. */
export async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnusableInput(`${path} does not exist. Check the path.`);
  if (!found.isFile()) throw new UnusableInput(`${path} is not a file. Give a .jsonl, .csv or .xlsx file.`);
  if (found.size === 0)
    throw new UnusableInput(
      `${path} is empty. Give a file with a header or JSON Lines and at least one row.`,
    );
}

/** The text of a file in pieces, without a byte order mark. Throws UnusableInput for what is not text. */
export async function* readText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await detectEncoding(path));
  for await (const bytes of createReadStream(path)) {
    const text = decoder.decode(bytes as Buffer, { stream: true });
    if (text.includes('\u0000'))
      throw new UnusableInput(
        `${path} is not a text file. Save it as .jsonl, .csv (UTF-8 or GB18030) or .xlsx.`,
      );
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * UTF-8 if the whole file is that, else GB18030, what Excel in China writes as CSV; UTF-16 by its byte order mark. The
 * whole file is looked at: the first Chinese word may stand far behind the header.
 */
async function detectEncoding(path: string): Promise<Encoding> {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      let first = true;
      for await (const chunk of createReadStream(path)) {
        const bytes = chunk as Buffer;
        if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
        if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
        first = false;
        decoder.decode(bytes, { stream: true });
      }
      decoder.decode();
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new UnusableInput(`${path} is neither UTF-8 nor GB18030 text. Save it as UTF-8 and try again.`);
}

/** A row longer than this is skipped unread: one broken line must not fill the memory. */
export const maximumRow_characters = 1_000_000;

/** A line with its number from 1; `text` is null when it is over the limit. */
export interface TextLine {
  line: number;
  text: string | null;
}

/** The lines of a text. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let line = 1;
  let pending: string[] = [];
  let pending_characters = 0;
  const take = (): TextLine => {
    const text = pending_characters > maximumRow_characters ? null : pending.join('').replace(/\r$/, '');
    pending = [];
    pending_characters = 0;
    return { line: line++, text };
  };
  const keep = (part: string) => {
    pending_characters += part.length;
    if (pending_characters <= maximumRow_characters) pending.push(part);
    else pending = [];
  };
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield take();
      keep(part);
    }
  }
  if (pending_characters > 0) yield take();
}
