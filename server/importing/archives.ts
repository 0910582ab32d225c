import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { TooLargeUnpacked, UnusableInput } from './problems.ts';

const inflate = promisify(inflateRaw);

/** Signatures and fixed lengths of the parts of a ZIP file (APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16). */
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const directorySignature = 0x02014b50;
const directoryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
/** After the bytes of an entry that was written as a stream: with or without a signature, with 4 or 8 bytes a size. */
const descriptorLengths = new Set([0, 12, 16, 20, 24]);
const stored = 0;
const deflated = 8;
/** A workbook has a few dozen. */
const maximumEntries = 2_000;

interface Entry {
  method: number;
  packed_bytes: number;
  offset: number;
}

/**
 * Refuse a ZIP file that unpacks to more than `limit_bytes`, whatever it says of itself: every entry is really unpacked,
 * and given up at the limit. The directory must name every byte before it, so that no entry hides from this and shows
 * itself to a reader that goes from entry to entry. Throws `TooLargeUnpacked`, and `UnusableInput` for what is no such file.
 */
export async function requireModestArchive(path: string, limit_bytes: number): Promise<void> {
  const archive = await readFile(path);
  const { entries, directoryAt } = readDirectory(archive);
  let left_bytes = limit_bytes;
  let expectedAt = 0;
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (!descriptorLengths.has(entry.offset - expectedAt) || (expectedAt === 0 && entry.offset !== 0))
      throw odd();
    const begin = beginOf(archive, entry);
    const packed = archive.subarray(begin, begin + entry.packed_bytes);
    left_bytes -= await unpackedLength(packed, entry.method, left_bytes);
    expectedAt = begin + entry.packed_bytes;
  }
  if (!descriptorLengths.has(directoryAt - expectedAt)) throw odd();
}

const odd = () => new UnusableInput('It is no plain XLSX file. Save it again as .xlsx or .csv.');

function readDirectory(archive: Buffer): { entries: Entry[]; directoryAt: number } {
  let end = archive.length - endLength;
  const lowest = Math.max(0, end - longestComment);
  while (end >= lowest && archive.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < lowest) throw odd();
  const count = archive.readUInt16LE(end + 10);
  const directoryAt = archive.readUInt32LE(end + 16);
  if (count > maximumEntries) throw odd();
  const entries: Entry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    if (at + directoryLength > end || archive.readUInt32LE(at) !== directorySignature) throw odd();
    entries.push({
      method: archive.readUInt16LE(at + 10),
      packed_bytes: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at +=
      directoryLength +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32);
  }
  if (at > end) throw odd();
  return { entries, directoryAt };
}

/** Where the bytes of an entry begin. */
function beginOf(archive: Buffer, { offset, packed_bytes }: Entry): number {
  if (offset + localLength > archive.length || archive.readUInt32LE(offset) !== localSignature) throw odd();
  const begin = offset + localLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (begin + packed_bytes > archive.length) throw odd();
  return begin;
}

async function unpackedLength(packed: Buffer, method: number, left_bytes: number): Promise<number> {
  if (method === stored) {
    if (packed.length > left_bytes) throw new TooLargeUnpacked();
    return packed.length;
  }
  if (method !== deflated) throw odd();
  try {
    // A limit of nothing is refused by zlib itself.
    return (await inflate(packed, { maxOutputLength: Math.max(1, left_bytes) })).length;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLargeUnpacked() : odd();
  }
}
