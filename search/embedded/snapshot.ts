/**
 * The engine on disk: one file, written beside and renamed, so that it is whole or absent.
 *
 *     magic · length of the head · head (JSON: versions, cursor, lengths of the sections) · sections · CRC-32 of all before
 *
 * The file is read only where its length and its checksum are right and where this very analysis made it: postings of
 * other words would answer wrongly.
 */
import {
  closeSync,
  fsyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { documentKinds } from '../documents.ts';
import { matcherVersion } from '../matching/weights.ts';
import { emptyCollections, type Collections } from './collections.ts';
import { ParkingFile } from './records.ts';
import { readStore, sectionsOf, type StoredSection } from './sections.ts';

const magic = Buffer.from('QQINDEX2');
const prefixLength = magic.length + 4;
const checksumLength = 4;

/** Grows with every change of what is stored or of how texts are read. */
const format = 5;

interface Head {
  format: number;
  analysis: string;
  cursor: string | null;
  lengths: number[];
}

let knownAnalysis: string | null = null;

/** Names the analysis that the postings come from: lexicon, word vectors, weights. */
function analysisName(): string {
  if (knownAnalysis !== null) return knownAnalysis;
  const folder = new URL('../text/', import.meta.url);
  const files = readdirSync(new URL('lexicon/', folder))
    .sort()
    .map((name) => `lexicon/${name}`);
  let sum = 0;
  for (const file of [...files, 'vectors/words.bin']) sum = crc32(readFileSync(new URL(file, folder)), sum);
  return (knownAnalysis = `${matcherVersion}/${sum.toString(16)}`);
}

/** Writes in steps of about a megabyte: searches can be answered between them, changes must wait for the end. */
export function* writeSnapshot(
  path: string,
  collections: Collections,
  cursor: string | null,
): Generator<void, void> {
  const beside = `${path}.writing`;
  const file = openSync(beside, 'w', 0o600);
  try {
    let sum = 0;
    const write = (bytes: Uint8Array): void => {
      sum = crc32(bytes, sum);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    };
    const sections = documentKinds.flatMap((kind) => sectionsOf(collections[kind].store));
    const lengths = sections.map((section) => section.length);
    const head = Buffer.from(
      JSON.stringify({ format, analysis: analysisName(), cursor, lengths } satisfies Head),
    );
    const headLength = Buffer.alloc(4);
    headLength.writeUInt32LE(head.length);
    write(Buffer.concat([magic, headLength, head]));
    yield;
    for (const section of sections) {
      write(section.bytes());
      yield;
    }
    const checksum = Buffer.alloc(checksumLength);
    checksum.writeUInt32LE(sum);
    write(checksum);
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(beside, { force: true });
    throw error;
  }
  renameSync(beside, path);
}

function readExactly(file: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, length - at, position + at);
    if (read === 0) throw new Error('The file ends early.');
    at += read;
  }
  return bytes;
}

/** Is the checksum at the end that of everything before it? */
function isWhole(file: number, length: number): boolean {
  let sum = 0;
  const step = 1 << 22;
  for (let at = 0; at < length - checksumLength; at += step)
    sum = crc32(readExactly(file, at, Math.min(step, length - checksumLength - at)), sum);
  const stored = Buffer.from(readExactly(file, length - checksumLength, checksumLength)).readUInt32LE();
  return sum === stored;
}

function readHead(file: number, length: number): { head: Head; sections: StoredSection[] } | null {
  if (length < prefixLength + checksumLength) return null;
  const prefix = Buffer.from(readExactly(file, 0, prefixLength));
  const headLength = prefix.readUInt32LE(magic.length);
  if (!prefix.subarray(0, magic.length).equals(magic) || headLength > length) return null;
  const head = JSON.parse(Buffer.from(readExactly(file, prefixLength, headLength)).toString('utf8')) as Head;
  if (head.format !== format || head.analysis !== analysisName()) return null;
  let position = prefixLength + headLength;
  const sections = head.lengths.map((size) => ({ position: (position += size) - size, length: size }));
  return position + checksumLength === length && isWhole(file, length) ? { head, sections } : null;
}

/** Null where there is no snapshot, or none that this version reads whole. */
export function readSnapshot(path: string): { collections: Collections; cursor: string | null } | null {
  let parking: ParkingFile;
  try {
    parking = new ParkingFile(openSync(path, 'r'));
  } catch {
    return null;
  }
  const file = parking.descriptor;
  try {
    const found = readHead(file, fstatSync(file).size);
    if (found === null) return null;
    const left = found.sections[Symbol.iterator]();
    const next = (): StoredSection => left.next().value!;
    const collections = emptyCollections();
    for (const kind of documentKinds) {
      const store = readStore(next, ({ position, length }) => readExactly(file, position, length), parking);
      collections[kind].load(store);
    }
    return { collections, cursor: found.head.cursor };
  } catch {
    // A head that is no JSON, a file that ends early: damaged is the same as absent.
    return null;
  }
}
