import { v5 } from 'uuid';
import type { Transaction } from '../../db/client.ts';
import type { MovementCause } from '../../db/schema/codes.ts';
import { DomainError } from '../errors.ts';
import { begin, prepare, record, type Recorder } from './recording.ts';
import {
  divisionForReceipt,
  divisionText,
  divisionsForChange,
  divisionsForRegistration,
  reversalOf,
  unchangedDivisions,
  type PostedMovement,
  type Receipt,
  type Registration,
} from './rules.ts';
import { holdersOf, type ContractShare } from './share-rules.ts';
import {
  announcePosting,
  beginPosting,
  endPosting,
  readClosedThrough,
  readStandingMovements,
  type Frame,
} from './store.ts';

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
  const { contractId } = registration;
  const holders = holdersOf(registration.shares, registration.relatedParties);
  const divisions = divisionsForRegistration(registration);
  const prepared = await begin(transaction, recorder, 'present', { contractId, divisions, holders });
  if (!prepared) throw new DomainError('not_found');
  return ended(transaction, record(transaction, recorder, contractId, prepared));
}

/** Whoever asked for a posting reads again when it is done. */
async function ended(transaction: Transaction, posting: Promise<number>): Promise<number> {
  const posted = await posting;
  await endPosting(transaction);
  return posted;
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
  const { contractId } = posting;
  const divisions = [divisionForReceipt(contractId, posting.receipt)];
  const holders = holdersOf(posting.shares, posting.relatedParties);
  const prepared = await begin(transaction, recorder, 'frozen', { contractId, divisions, holders });
  if (!prepared) throw new Error(`Contract ${contractId} has no registration in the ledger.`);
  return ended(transaction, record(transaction, recorder, contractId, prepared));
}

/** Take a receipt back: a reversing row for each of its movements. @returns how many movements were new */
export async function postReversal(
  transaction: Transaction,
  recorder: Recorder,
  reversal: { contractId: string; eventId: string; receiptId: string },
): Promise<number> {
  const standing = await announceAndRead(transaction, reversal.contractId, reversal.receiptId);
  const closedThrough = await readClosedThrough(transaction);
  const cause = 'receipt_correction';
  return ended(transaction, reverse(transaction, recorder, standing, { ...reversal, cause, closedThrough }));
}

/** Take back all that stands of a contract, in every base: it then counts nowhere. @returns how many movements were new */
export async function postCancellation(
  transaction: Transaction,
  recorder: Recorder,
  cancellation: { contractId: string; eventId: string },
): Promise<number> {
  const standing = await announceAndRead(transaction, cancellation.contractId);
  const closedThrough = await readClosedThrough(transaction);
  const cause = 'cancellation';
  return ended(
    transaction,
    reverse(transaction, recorder, standing, { ...cancellation, cause, closedThrough }),
  );
}

/** The state of a registered contract after an amendment or after its shares were changed. */
export interface ChangePosting {
  contractId: string;
  /** The event that the change is. */
  eventId: string;
  cause: 'amendment' | 'share_change';
  totalFen: bigint;
  technologyFen: bigint;
  /** Those that nobody took back. */
  receipts: readonly Receipt[];
  shares: readonly ContractShare[];
  relatedParties: boolean;
}

/**
 * Post what an amendment or a change of shares makes different (product.md §6, rule 4): each amount whose division
 * changes is taken back and divided anew, on its own effective date; what stays as it was is not touched. An amendment
 * that changes parties, service point or field moves every amount, because those are frozen on the movement. Call it
 * with the contract's row locked and already changed. Posting the same change again changes nothing.
 * @returns how many movements were new
 */
export async function postChange(
  transaction: Transaction,
  recorder: Recorder,
  change: ChangePosting,
): Promise<number> {
  const { contractId, eventId, cause } = change;
  const standing = await announceAndRead(transaction, contractId);
  const registration = standing.find((movement) => movement.receiptId === null);
  if (!registration) throw new Error(`Contract ${contractId} has no registration in the ledger.`);
  const frame =
    cause === 'amendment' ? await amendedFrame(transaction, contractId, registration) : registration;
  // What came when its quarter was closed stands on a day of its own, and stays there.
  const receipts = change.receipts.map((receipt) => ({
    ...receipt,
    receivedOn: standing.find((row) => row.receiptId === receipt.id)?.effectiveOn ?? receipt.receivedOn,
  }));
  const divisions = divisionsForChange({ ...change, receipts, registeredOn: registration.effectiveOn });
  const holders = holdersOf(change.shares, change.relatedParties);
  const { postings, closedThrough } = await prepare(transaction, recorder, divisions, holders);
  const moved = !sameFrame(frame, registration);
  const kept = moved ? new Set<string>() : unchangedDivisions(standing, postings);
  const outdated = standing.filter((movement) => !kept.has(divisionText(movement)));
  const fresh = postings.filter((posting) => !kept.has(divisionText(posting)));
  const reversal = { contractId, eventId, cause, closedThrough };
  const reversed = await reverse(transaction, recorder, outdated, reversal);
  const recorded = record(transaction, recorder, contractId, { frame, postings: fresh, closedThrough });
  return reversed + (await ended(transaction, recorded));
}

/** The facts as they stand now; the district of an organisation that was a party before stays as it was frozen. */
async function amendedFrame(transaction: Transaction, contractId: string, frozen: Frame): Promise<Frame> {
  const begun = await beginPosting(transaction, 'present', contractId, []);
  if (!begun) throw new DomainError('not_found');
  const present = begun.frame;
  return {
    ...present,
    sellerDistrict: present.sellerId === frozen.sellerId ? frozen.sellerDistrict : present.sellerDistrict,
    buyerDistrict: present.buyerId === frozen.buyerId ? frozen.buyerDistrict : present.buyerDistrict,
  };
}

const sameFrame = (one: Frame, other: Frame): boolean =>
  one.sellerId === other.sellerId &&
  one.buyerId === other.buyerId &&
  one.sellerDistrict === other.sellerDistrict &&
  one.buyerDistrict === other.buyerDistrict &&
  one.servicePointId === other.servicePointId &&
  one.field === other.field &&
  one.relatedParties === other.relatedParties;

async function announceAndRead(transaction: Transaction, contractId: string, receiptId?: string) {
  await announcePosting(transaction);
  return readStandingMovements(transaction, contractId, receiptId);
}

async function reverse(
  transaction: Transaction,
  recorder: Recorder,
  standing: readonly (PostedMovement & Frame)[],
  reversal: { contractId: string; eventId: string; cause: MovementCause; closedThrough: string | null },
): Promise<number> {
  const [first] = standing;
  if (!first) return 0;
  // One cancellation reverses several receipts between the same accounts, so each reversed event makes an event of its
  // own, named after both: the unique key stays what makes a repeated posting harmless.
  const postings = standing.map((movement) =>
    reversalOf(movement, v5(movement.eventId, reversal.eventId), reversal.cause),
  );
  const { contractId, closedThrough } = reversal;
  return record(transaction, recorder, contractId, { frame: first, postings, closedThrough });
}

export type { Recorder } from './recording.ts';
export { readContractMovements as listContractMovements, type ContractMovement } from './reading.ts';
export { daysOf, quarterName } from './period-rules.ts';
export { closePeriod, getClosings } from './periods.ts';
export { exportStatement } from './statement-export.ts';
export { drawUpStatement, getStatement, listStatementSubjects } from './statements.ts';
