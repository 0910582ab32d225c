import type { Transaction } from '../../db/client.ts';
import { hashRow, hashSeal, noPreviousHash } from './encoding.ts';
import {
  readHeads,
  readNamedRows,
  readSealsAfter,
  readUnsealedSummary,
  type NamedRow,
  type SealRow,
} from './store.ts';
import type { SealedStream } from './stream.ts';

export interface ChainCheck {
  seals: number;
  rows: number;
  /** Rows that no seal names yet. */
  unsealed: number;
  /** The first thing that is wrong, in words, with its ids; null when all is right. */
  wrong: string | null;
}

/**
 * How much older than a complete seal a row may be that this seal does not name: clocks of processes differ, and a row is
 * recorded a moment before it commits. Nothing that posts stays open as long as this.
 */
const tolerance_ms = 3_600_000;
const sealsPerPage = 200;
const rowsPerPage = 20_000;

/**
 * Check a chain from its first seal: each seal follows the one before and hashes its rows, every row that it names stands
 * unchanged, no row was put in behind a seal, and every head that was shown is in the chain. Stops at the first thing that
 * is wrong. Call it in a `repeatable read` transaction.
 * @param noted hashes of heads that somebody noted earlier: they must be seals of this chain
 */
export async function verifyChain(
  transaction: Transaction,
  stream: SealedStream,
  noted: readonly string[] = [],
): Promise<ChainCheck> {
  const trim = (await stream.trimmed?.read(transaction)) ?? null;
  const check = new Check(stream, trim);
  for (;;) {
    const page = await readSealsAfter(transaction, stream.name, check.last?.number ?? 0, sealsPerPage);
    if (page.length === 0) break;
    for (const group of groupsByRows(page)) {
      const range = { from: group[0]?.number ?? 0, to: group.at(-1)?.number ?? 0 };
      const rows = Map.groupBy(await readNamedRows(transaction, stream, range), (row) => row.number);
      for (const seal of group) {
        const wrong = check.seal(seal, rows.get(seal.number) ?? []);
        if (wrong !== null) return check.result(0, wrong);
      }
    }
  }
  const unsealed = await readUnsealedSummary(transaction, stream);
  const heads = await readHeads(transaction, stream.name, { offset: 0, limit: null });
  const wrong = check.trim() ?? check.heads(heads) ?? check.noted(noted) ?? check.unsealed(unsealed.first);
  return check.result(unsealed.count, wrong);
}

/** Seals in groups whose rows fit into memory together. */
function groupsByRows(page: readonly SealRow[]): SealRow[][] {
  const groups: SealRow[][] = [];
  let rows = rowsPerPage;
  for (const seal of page) {
    rows += seal.rows;
    if (rows > rowsPerPage) {
      groups.push([]);
      rows = seal.rows;
    }
    groups.at(-1)?.push(seal);
  }
  return groups;
}

interface Trim {
  throughNumber: number;
  trimmedAt: Date;
}

/** What has been read of a chain so far. */
class Check {
  readonly #stream: SealedStream;
  readonly #trim: Trim | null;
  readonly #hashes = new Map<string, { number: number; rowsSoFar: number }>();
  #rows = 0;
  #seals = 0;
  /** When the newest complete seal was made: it left nothing older behind. */
  #completeAt: Date | null = null;
  /** The seal up to which rows may be gone, once it was read. */
  #trimSeal: SealRow | null = null;
  last: SealRow | null = null;

  constructor(stream: SealedStream, trim: Trim | null) {
    this.#stream = stream;
    this.#trim = trim;
  }

  result(unsealed: number, wrong: string | null): ChainCheck {
    return { seals: this.#seals, rows: this.#rows, unsealed, wrong };
  }

  /** Take the next seal; what is wrong with it, or null. */
  seal(seal: SealRow, rows: readonly NamedRow[]): string | null {
    const expected = (this.last?.number ?? 0) + 1;
    if (seal.number !== expected) return `seal ${expected} is gone, the next one is ${seal.number}`;
    if (!seal.previousHash.equals(this.last?.hash ?? noPreviousHash))
      return `seal ${seal.number} does not follow seal ${expected - 1}`;
    const wrongRow = this.#wrongRow(rows, seal.number <= (this.#trim?.throughNumber ?? 0));
    if (wrongRow !== null) return `seal ${seal.number}: ${wrongRow}`;
    if (rows.length !== seal.rows)
      return `seal ${seal.number} names ${rows.length} rows, it sealed ${seal.rows}`;
    const hash = hashSeal({ ...seal, rows });
    if (!hash.equals(seal.hash))
      return `seal ${seal.number} is not the hash of its rows: it or their order was changed`;
    this.last = seal;
    if (seal.number === this.#trim?.throughNumber) this.#trimSeal = seal;
    this.#seals += 1;
    this.#rows += rows.length;
    this.#hashes.set(seal.hash.toString('hex'), { number: seal.number, rowsSoFar: this.#rows });
    if (seal.complete) this.#completeAt = seal.sealedAt;
    return null;
  }

  #wrongRow(rows: readonly NamedRow[], mayBeGone: boolean): string | null {
    for (const [index, row] of rows.entries()) {
      if (mayBeGone && row.text === null && row.position === index + 1) continue;
      const name = this.#name(row.rowId, row.subjectId);
      if (row.position !== index + 1) return `the row at position ${index + 1} is gone from the list`;
      if (row.text === null || row.recordedAt === null) return `${name} (position ${row.position}) is gone`;
      if (!hashRow(row.text).equals(row.hash)) return `${name} (position ${row.position}) was changed`;
      if (this.#isBehind(row.recordedAt))
        return `${name} was put in later than it says: ${this.#when(row.recordedAt)}`;
    }
    return null;
  }

  /** Nothing may be forgotten before its time: a trim that says so would only hide what is gone. */
  trim(): string | null {
    if (this.#trim === null) return null;
    const { throughNumber, trimmedAt } = this.#trim;
    if (this.#trimSeal === null)
      return `rows up to seal ${throughNumber} were forgotten, and there is no such seal`;
    const kept_ms = (this.#stream.trimmed?.leastKept_days ?? 0) * 86_400_000;
    const until = Math.min(trimmedAt.getTime(), Date.now());
    return this.#trimSeal.sealedAt.getTime() > until - kept_ms
      ? `rows of seal ${throughNumber} were forgotten before their time`
      : null;
  }

  /** Every head that was kept must still be what the chain says. */
  heads(heads: readonly { day: string; number: number; hash: Buffer; rowsSoFar: number }[]): string | null {
    for (const head of heads) {
      const found = this.#hashes.get(head.hash.toString('hex'));
      if (found?.number === head.number && found.rowsSoFar === head.rowsSoFar) continue;
      if (head.number > (this.last?.number ?? 0))
        return `the head of ${head.day} is seal ${head.number}, but the chain ends with seal ${this.last?.number ?? 0}`;
      return `the head of ${head.day} is not seal ${head.number} of the chain`;
    }
    const [newest] = heads;
    if (this.last !== null && newest?.number !== this.last.number)
      return `seal ${this.last.number} is the last one, and no head was kept of it`;
    return null;
  }

  noted(hashes: readonly string[]): string | null {
    const missing = hashes.find((hash) => !this.#hashes.has(hash.toLowerCase()));
    return missing === undefined ? null : `no seal of the chain has the hash ${missing} that was noted`;
  }

  unsealed(first: { id: string; subjectId: string; recordedAt: Date } | null): string | null {
    if (first === null || !this.#isBehind(first.recordedAt)) return null;
    return `${this.#name(first.id, first.subjectId)} is in no seal: ${this.#when(first.recordedAt)}`;
  }

  #isBehind(recordedAt: Date): boolean {
    return this.#completeAt !== null && recordedAt.getTime() < this.#completeAt.getTime() - tolerance_ms;
  }

  #when(recordedAt: Date): string {
    return `it says ${recordedAt.toISOString()}, and everything until ${this.#completeAt?.toISOString()} was sealed without it`;
  }

  #name(rowId: string, subjectId: string | null): string {
    const { rowNoun, subject } = this.#stream;
    return subjectId === null ? `${rowNoun} ${rowId}` : `${rowNoun} ${rowId} of ${subject.noun} ${subjectId}`;
  }
}
