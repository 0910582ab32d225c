import { createHash } from 'node:crypto';

/**
 * What exactly is hashed, so that anybody can check a chain with a few lines in any language. All text is UTF-8, every
 * line ends with one line feed, every hash is written as 64 lower-case hexadecimal digits.
 *
 * The hash of a row is SHA-256 of its text: a JSON array of strings and nulls, elements apart by a comma and a space, in the
 * order in which its stream lists its fields (the ledger's: server/ledger/stream.ts).
 *
 * The hash of a seal is SHA-256 of these lines:
 *
 *     queqiao-seal-1
 *     <name of the stream>
 *     <number of the seal: 1, 2, 3 …>
 *     <hash of the seal before; 64 zeros for the first>
 *     <when it was made: 2026-01-31T23:59:59.999Z>
 *     <complete | partial>
 *     <number of rows>
 *     <id of row 1> <hash of row 1>
 *     <id of row 2> <hash of row 2>
 *     …
 */
export const encodingVersion = 'queqiao-seal-1';

/** What the first seal of a stream has in the place of the seal before. */
export const noPreviousHash = Buffer.alloc(32);

/** Where one row lies in a seal. */
export interface RowHash {
  rowId: string;
  hash: Buffer;
}

export interface SealContent {
  stream: string;
  number: number;
  previousHash: Buffer;
  sealedAt: Date;
  complete: boolean;
  /** In the order of their positions. */
  rows: readonly RowHash[];
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** The hash of a row, from its text. */
export const hashRow = (text: string): Buffer => sha256(text);

/** The hash of a seal, which covers its rows and the seal before. */
export function hashSeal(seal: SealContent): Buffer {
  const lines = [
    encodingVersion,
    seal.stream,
    String(seal.number),
    seal.previousHash.toString('hex'),
    seal.sealedAt.toISOString(),
    seal.complete ? 'complete' : 'partial',
    String(seal.rows.length),
    ...seal.rows.map((row) => `${row.rowId} ${row.hash.toString('hex')}`),
  ];
  return sha256(lines.map((line) => `${line}\n`).join(''));
}
