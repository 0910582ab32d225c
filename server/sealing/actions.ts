import type { Database } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import { dayOf, type Context } from '../context.ts';
import { hashRow, hashSeal, noPreviousHash, type SealContent } from './encoding.ts';
import type { SealHeads, SealHeadsQuery } from './schema.ts';
import {
  countHeads,
  insertSeal,
  moveHead,
  readHeads,
  readLastSeal,
  readUnsealed,
  takeSealingLock,
} from './store.ts';
import type { SealedStream } from './stream.ts';

/** Rows of one seal at most: what a transaction hashes and writes in well under a second. */
const defaultRowsPerSeal = 5_000;

export interface SealingOptions {
  /** Rows of one seal at most. */
  rowsPerSeal?: number;
}

/**
 * Seal what is committed and not sealed yet, in as many seals as it takes, each in a transaction of its own. Another
 * process that seals the same stream at the moment goes on with it: this one then does nothing.
 * @returns how many rows were sealed
 */
export async function sealStream(
  services: { database: Database; now: () => Date },
  stream: SealedStream,
  { rowsPerSeal = defaultRowsPerSeal }: SealingOptions = {},
): Promise<number> {
  let sealed = 0;
  for (;;) {
    const seal = await sealBatch(services, stream, rowsPerSeal);
    if (seal === null) return sealed;
    sealed += seal.rows.length;
    if (seal.complete) return sealed;
  }
}

/** One seal; null when there is nothing to seal, or another process is at it. */
async function sealBatch(
  { database, now }: { database: Database; now: () => Date },
  stream: SealedStream,
  rowsPerSeal: number,
): Promise<SealContent | null> {
  return readingAsPlatform(database, 'sealing').transaction(async (transaction) => {
    if (!(await takeSealingLock(transaction, stream.name))) return null;
    const last = await readLastSeal(transaction, stream.name);
    const lastComplete = last?.complete ? last : await readLastSeal(transaction, stream.name, 'complete');
    // One more than fits says whether this seal leaves something behind.
    const found = await readUnsealed(transaction, stream, lastComplete?.horizon ?? null, rowsPerSeal + 1);
    const [first] = found;
    if (!first) return null;
    const seal: SealContent = {
      stream: stream.name,
      number: (last?.number ?? 0) + 1,
      previousHash: last?.hash ?? noPreviousHash,
      sealedAt: now(),
      complete: found.length <= rowsPerSeal,
      rows: found.slice(0, rowsPerSeal).map((row) => ({ rowId: row.id, hash: hashRow(row.text) })),
    };
    const hash = hashSeal(seal);
    const { rows, ...columns } = seal;
    await insertSeal(transaction, { ...columns, hash, rows: rows.length, horizon: first.horizon }, rows);
    await moveHead(transaction, {
      stream: stream.name,
      day: dayOf(seal.sealedAt),
      number: seal.number,
      hash,
      rows: rows.length,
    });
    return seal;
  });
}

/** The public heads of a stream, the newest day first. Nothing but numbers, days and hashes: for everybody. */
export async function listHeads(
  context: Pick<Context, 'database'>,
  stream: string,
  query: SealHeadsQuery,
): Promise<SealHeads> {
  const { offset = 0, limit = 20 } = query;
  const [total, rows] = await Promise.all([
    countHeads(context.database, stream),
    readHeads(context.database, stream, { offset, limit }),
  ]);
  return {
    total,
    items: rows.map((row) => ({
      day: row.day,
      number: row.number,
      rows: row.rowsSoFar,
      hash: row.hash.toString('hex'),
      sealedAt: row.sealedAt?.toISOString() ?? null,
    })),
  };
}
