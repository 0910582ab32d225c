import { v5 } from 'uuid';
import type { Database, Transaction } from '../../db/client.ts';
import type { MovementCause } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import {
  accountKeysOf,
  divisionForReceipt,
  divisionsForRegistration,
  holdersOf,
  keyText,
  sortedKeys,
  postingsFor,
  reversalOf,
  type ContractShare,
  type Division,
  type HolderShare,
  type Posting,
  type Receipt,
  type Registration,
} from './rules.ts';
import {
  announcePosting,
  insertMovements,
  lockAccounts,
  readFrozenFrame,
  readMovementsOfEvents,
  readPresentFrame,
  readStandingMovements,
  type Frame,
} from './store.ts';
import { readContractMovements } from './reading.ts';

/** The clock and the ids that a posting uses. */
export interface Recorder {
  now: () => Date;
  newId: () => string;
}

export interface RegistrationPosting extends Registration {
  shares: readonly ContractShare[];
  relatedParties: boolean;
}

/**
 * Post a registration: 成交额, 技术交易额 and every receipt so far, divided among the holders. Call it in the transaction
 * that registers, with the contract's row locked. Posting the same registration again changes nothing. Districts, service
 * point and field are frozen here.
 * @returns how many movements were new
 */
export async function postRegistration(
  transaction: Transaction,
  recorder: Recorder,
  registration: RegistrationPosting,
): Promise<number> {
  const frame = await readPresentFrame(transaction, registration.contractId);
  if (!frame) throw new DomainError('not_found');
  const holders = holdersOf(registration.shares, registration.relatedParties);
  return postDivisions(
    transaction,
    recorder,
    divisionsForRegistration(registration),
    holders,
    registration.contractId,
    frame,
  );
}

/**
 * Post a receipt of a registered contract, on its own date, with the facts that the registration froze. Call it with
 * the contract's row locked. Posting the same receipt again changes nothing.
 * @returns how many movements were new
 */
export async function postReceipt(
  transaction: Transaction,
  recorder: Recorder,
  posting: {
    contractId: string;
    receipt: Receipt;
    shares: readonly ContractShare[];
    relatedParties: boolean;
  },
): Promise<number> {
  const frame = await readFrozenFrame(transaction, posting.contractId);
  if (!frame) throw new Error(`Contract ${posting.contractId} has no registration in the ledger.`);
  const division = divisionForReceipt(posting.contractId, posting.receipt);
  const holders = holdersOf(posting.shares, posting.relatedParties);
  return postDivisions(transaction, recorder, [division], holders, posting.contractId, frame);
}

/** Take a receipt back: a reversing row for each of its movements. @returns how many movements were new */
export async function postReversal(
  transaction: Transaction,
  recorder: Recorder,
  reversal: { contractId: string; eventId: string; receiptId: string },
): Promise<number> {
  return reverseStanding(transaction, recorder, { ...reversal, cause: 'receipt_correction' });
}

/** Take back all that stands of a contract, in every base: it then counts nowhere. @returns how many movements were new */
export async function postCancellation(
  transaction: Transaction,
  recorder: Recorder,
  cancellation: { contractId: string; eventId: string },
): Promise<number> {
  return reverseStanding(transaction, recorder, { ...cancellation, cause: 'cancellation' });
}

async function postDivisions(
  transaction: Transaction,
  recorder: Recorder,
  divisions: readonly Division[],
  holders: readonly HolderShare[],
  contractId: string,
  frame: Frame,
): Promise<number> {
  await announcePosting(transaction);
  const keys = divisions.flatMap((division) => accountKeysOf(division, holders));
  const accounts = await lockAccounts(transaction, sortedKeys(keys), recorder.newId);
  const accountIds = new Map(accounts.map((account) => [keyText(account), account.id]));
  const postings = divisions.flatMap((division) => postingsFor(division, holders, accountIds));
  return record(transaction, recorder, contractId, frame, postings);
}

async function reverseStanding(
  transaction: Transaction,
  recorder: Recorder,
  reversal: { contractId: string; eventId: string; cause: MovementCause; receiptId?: string },
): Promise<number> {
  await announcePosting(transaction);
  const standing = await readStandingMovements(transaction, reversal.contractId, reversal.receiptId);
  const [first] = standing;
  if (!first) return 0;
  // One cancellation reverses several receipts between the same accounts, so each reversed event makes an event of its
  // own, named after both: the unique key stays what makes a repeated posting harmless.
  const postings = standing.map((movement) =>
    reversalOf(movement, v5(movement.eventId, reversal.eventId), reversal.cause),
  );
  return record(transaction, recorder, reversal.contractId, first, postings);
}

/** Write postings. The recorded time is read after every lock is held, so it never lies before a statement given since. */
async function record(
  transaction: Transaction,
  recorder: Recorder,
  contractId: string,
  frame: Frame,
  postings: readonly Posting[],
): Promise<number> {
  const recordedAt = recorder.now();
  const { sellerId, buyerId, sellerDistrict, buyerDistrict, servicePointId, field } = frame;
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
    eventId: posting.eventId,
    base: posting.base,
    sourceAccountId: posting.sourceAccountId,
    destinationAccountId: posting.destinationAccountId,
    amountFen: posting.amountFen,
    cause: posting.cause,
    reversesMovementId: posting.reversesMovementId,
    receiptId: posting.receiptId,
    effectiveOn: posting.effectiveOn,
    agencyId: posting.agencyId,
  }));
  const inserted = await insertMovements(transaction, rows);
  if (inserted.length < rows.length) await requireSame(transaction, postings);
  return inserted.length;
}

/** A repeated posting is harmless only when it says what already stands. */
async function requireSame(transaction: Transaction, postings: readonly Posting[]): Promise<void> {
  const spelling = (posting: Omit<Posting, 'agencyId'>): string =>
    [
      posting.eventId,
      posting.base,
      posting.sourceAccountId,
      posting.destinationAccountId,
      posting.amountFen,
      posting.cause,
      posting.effectiveOn,
      posting.receiptId,
      posting.reversesMovementId,
    ].join(' ');
  const eventIds = [...new Set(postings.map((posting) => posting.eventId))];
  const standing = new Set((await readMovementsOfEvents(transaction, eventIds)).map(spelling));
  const odd = postings.find((posting) => !standing.has(spelling(posting)));
  if (odd || standing.size !== postings.length)
    throw new Error(`Event ${(odd ?? postings[0])?.eventId} was posted before with other amounts.`);
}

/** A movement of a contract as its page shows it: the holder, and a signed amount. */
export type ContractMovement = Awaited<ReturnType<typeof readContractMovements>>[number];

/** The movements of a contract, oldest first. */
export const listContractMovements = (
  database: Database | Transaction,
  contractId: string,
): Promise<ContractMovement[]> => readContractMovements(database, contractId);

export { getAgencyCredit, viewCredit } from './statements.ts';
