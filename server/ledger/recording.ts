import type { Transaction } from '../../db/client.ts';
import { dayOf } from '../context.ts';
import { effectiveDay } from './period-rules.ts';
import { accountKeysOf, keyText, postingsFor, sortedKeys, type Division, type Posting } from './rules.ts';
import type { HolderShare } from './share-rules.ts';
import { insertMovements, lockAccounts, readMovementsOfEvents, type Frame } from './store.ts';

/** The clock and the ids that a posting uses. */
export interface Recorder {
  now: () => Date;
  newId: () => string;
}

/** The movements of divisions, their accounts made and locked, and the last closed day. Call it when announced. */
export async function prepare(
  transaction: Transaction,
  recorder: Recorder,
  divisions: readonly Division[],
  holders: readonly HolderShare[],
): Promise<{ postings: Posting[]; closedThrough: string | null }> {
  const keys = divisions.flatMap((division) => accountKeysOf(division, holders));
  const { accounts, closedThrough } = await lockAccounts(transaction, sortedKeys(keys), recorder.newId);
  const accountIds = new Map(accounts.map((account) => [keyText(account), account.id]));
  const postings = divisions.flatMap((division) => postingsFor(division, holders, accountIds));
  return { postings, closedThrough };
}

/**
 * Write postings. The recorded time is read after every lock is held, so it never lies before a statement given since.
 * The last closed day was read after the posting was announced: a closing that went before is seen, a later one waits.
 */
export async function record(
  transaction: Transaction,
  recorder: Recorder,
  entry: {
    contractId: string;
    frame: Frame;
    postings: readonly Posting[];
    closedThrough: string | null;
  },
): Promise<number> {
  const { contractId, frame, postings, closedThrough } = entry;
  if (postings.length === 0) return 0;
  const recordedAt = recorder.now();
  const { sellerId, buyerId, sellerDistrict, buyerDistrict, servicePointId, field, relatedParties } = frame;
  const rows = postings.map((posting) => ({
    id: recorder.newId(),
    contractId,
    recordedAt,
    sellerId,
    buyerId,
    sellerDistrict,
    buyerDistrict,
    servicePointId,
    field,
    relatedParties,
    eventId: posting.eventId,
    base: posting.base,
    sourceAccountId: posting.sourceAccountId,
    destinationAccountId: posting.destinationAccountId,
    amountFen: posting.amountFen,
    cause: posting.cause,
    reversesMovementId: posting.reversesMovementId,
    receiptId: posting.receiptId,
    effectiveOn: effectiveDay(posting.effectiveOn, closedThrough, dayOf(recordedAt)),
    agencyId: posting.agencyId,
  }));
  const inserted = await insertMovements(transaction, rows);
  if (inserted.length < rows.length) await requireSame(transaction, postings);
  return inserted.length;
}

/** A repeated posting is harmless only when it says what already stands. */
async function requireSame(transaction: Transaction, postings: readonly Posting[]): Promise<void> {
  const spelling = (posting: Omit<Posting, 'agencyId' | 'effectiveOn'>): string =>
    [
      posting.eventId,
      posting.base,
      posting.sourceAccountId,
      posting.destinationAccountId,
      posting.amountFen,
      posting.cause,
      posting.receiptId,
      posting.reversesMovementId,
    ].join(' ');
  const eventIds = [...new Set(postings.map((posting) => posting.eventId))];
  const rows = await readMovementsOfEvents(transaction, eventIds);
  const standing = new Map(rows.map((row) => [spelling(row), row]));
  const odd = postings.find((posting) => {
    const row = standing.get(spelling(posting));
    // What came when its quarter was closed stands on the day on which it was recorded.
    return !row || (row.effectiveOn !== posting.effectiveOn && row.effectiveOn !== dayOf(row.recordedAt));
  });
  if (odd || standing.size !== postings.length)
    throw new Error(`Event ${(odd ?? postings[0])?.eventId} was posted before with other amounts.`);
}
