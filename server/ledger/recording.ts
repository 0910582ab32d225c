import type { Transaction } from '../../db/client.ts';
import { dayOf } from '../context.ts';
import { lockAccounts, wantedAccounts, type LockedAccount } from './account-store.ts';
import { effectiveDay } from './period-rules.ts';
import { accountKeysOf, keyText, postingsFor, sortedKeys, type Division, type Posting } from './rules.ts';
import type { HolderShare } from './share-rules.ts';
import {
  beginPosting,
  insertMovements,
  readClosedThrough,
  readMovementsOfEvents,
  type Frame,
  type FrameSource,
} from './store.ts';

/** The clock and the ids that a posting uses. */
export interface Recorder {
  now: () => Date;
  newId: () => string;
}

/** What a posting writes: what the contract froze, its movements, and the last closed day (null when none is). */
export interface Prepared {
  frame: Frame;
  postings: Posting[];
  closedThrough: string | null;
}

/**
 * Announce a posting, and prepare the movements of divisions, their accounts made and locked.
 * @returns null when there is no such contract, or no frozen frame of it
 */
export async function begin(
  transaction: Transaction,
  recorder: Recorder,
  frame: FrameSource,
  { contractId, divisions, holders }: Work,
): Promise<Prepared | null> {
  const wanted = accountsFor(divisions, holders, recorder);
  const begun = await beginPosting(transaction, frame, contractId, wanted);
  return begun && { ...begun, postings: movementsOf(divisions, holders, begun.accounts) };
}

/** What is divided, and among whom. */
interface Work {
  contractId: string;
  divisions: readonly Division[];
  holders: readonly HolderShare[];
}

/** The same without the announcement and the frame. Call it when announced. */
export async function prepare(
  transaction: Transaction,
  recorder: Recorder,
  divisions: readonly Division[],
  holders: readonly HolderShare[],
): Promise<Omit<Prepared, 'frame'>> {
  const { accounts, closedThrough } = await lockAccounts(
    transaction,
    accountsFor(divisions, holders, recorder),
  );
  return { postings: movementsOf(divisions, holders, accounts), closedThrough };
}

function accountsFor(divisions: readonly Division[], holders: readonly HolderShare[], recorder: Recorder) {
  const keys = divisions.flatMap((division) => accountKeysOf(division, holders));
  return wantedAccounts(sortedKeys(keys), recorder.newId);
}

function movementsOf(
  divisions: readonly Division[],
  holders: readonly HolderShare[],
  accounts: readonly LockedAccount[],
): Posting[] {
  const accountIds = new Map(accounts.map((account) => [keyText(account), account.id]));
  return divisions.flatMap((division) => postingsFor(division, holders, accountIds));
}

/**
 * Write postings. The recorded time is read after every lock is held, so it never lies before a statement given since.
 * No period is closed after the posting was announced: closings wait. One that was closed just before may be missing in
 * what was read with the announcement; then nothing is inserted, and the postings take the day that they get under it.
 */
export async function record(
  transaction: Transaction,
  recorder: Recorder,
  contractId: string,
  prepared: Prepared,
): Promise<number> {
  const { frame, postings, closedThrough } = prepared;
  if (postings.length === 0) return 0;
  const recordedAt = recorder.now();
  const today = dayOf(recordedAt);
  const rows = postings.map((posting) => ({
    ...posting,
    effectiveOn: effectiveDay(posting.effectiveOn, closedThrough, today),
  }));
  const common = { ...frame, contractId, recordedAt };
  const inserted = await insertMovements(transaction, common, rows, closedThrough, recorder.newId);
  if (inserted === rows.length) return inserted;
  const lastClosed = await readClosedThrough(transaction);
  if (lastClosed !== closedThrough)
    return record(transaction, recorder, contractId, { ...prepared, closedThrough: lastClosed });
  await requireSame(transaction, postings);
  return inserted;
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
