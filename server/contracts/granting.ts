import type { Transaction } from '../../db/client.ts';
import type { AmendmentProposal } from '../../db/schema/contract-reviews.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { postChange } from '../ledger/actions.ts';
import { receivedFenOf, requireReceiptFits, requireWithinTotal, standingReceipts } from './checks.ts';
import type { ReviewDecision } from './review-schema.ts';
import { updateReview, type ReviewRow } from './review-store.ts';
import { decide } from './rules.ts';
import {
  insertEvent,
  readEvents,
  readReceipts,
  updateContract,
  violatedConstraint,
  type ContractRow,
} from './store.ts';
import { situationOf, type Accessed } from './view.ts';

/** What stands of a contract, in the terms of an amendment. */
export const termsOf = (contract: ContractRow): AmendmentProposal => ({
  title: contract.title,
  totalFen: contract.totalFen.toString(),
  technologyFen: (contract.approvedTechnologyFen ?? contract.declaredTechnologyFen).toString(),
  validTo: contract.validTo,
  paymentMode: contract.paymentMode,
});

/** A line of the contract's history about a review beside its state. */
export async function recordReviewEvent(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  verb: string,
  note: string,
  change: { id?: string; toStatus?: ContractRow['status'] } = {},
): Promise<void> {
  await insertEvent(transaction, {
    id: change.id ?? context.newId(),
    contractId: contract.id,
    verb,
    fromStatus: contract.status,
    toStatus: change.toStatus ?? contract.status,
    actorId: requireIdentity(context).userId,
    note,
    at: context.now(),
  });
}

/** Throws `technology_amount_exceeds_total`, `receipts_exceed_total` or `invalid_input` for terms that cannot stand. */
export async function requireFitting(
  transaction: Transaction,
  contract: ContractRow,
  terms: AmendmentProposal,
): Promise<void> {
  const totalFen = BigInt(terms.totalFen);
  if (totalFen === 0n)
    throw new DomainError('invalid_input', {
      fields: [{ path: 'totalFen', code: 'too_small', parameters: { limit: '0.01' } }],
    });
  requireWithinTotal('technologyFen', BigInt(terms.technologyFen), totalFen);
  if (terms.validTo !== null && terms.validTo < contract.signedOn)
    throw new DomainError('invalid_input', {
      fields: [{ path: 'validTo', code: 'before_other', parameters: { other: 'signedOn' } }],
    });
  const receivedFen = receivedFenOf(await readReceipts(transaction, contract.id));
  requireReceiptFits({ totalFen, paymentMode: terms.paymentMode }, receivedFen, 0n, 'totalFen');
}

/** Carry out what a granted review asks for: other terms, or a rejected contract before the experts. */
export async function grant(
  transaction: Transaction,
  context: Context,
  accessed: Accessed,
  review: ReviewRow,
  decision: ReviewDecision,
  note: string,
): Promise<void> {
  const { contract, access } = accessed;
  const now = context.now();
  const eventId = context.newId();
  if (contract.status === 'rejected') {
    const events = await readEvents(transaction, contract.id);
    const { to } = decide('reopen', situationOf(context, contract, access, events, null, true));
    const updated = await reopened(updateContract(transaction, contract, { status: to }, now));
    await updateReview(transaction, review.id, { contractVersion: updated.version });
    await recordReviewEvent(transaction, context, contract, 'reopen', note, { id: eventId, toStatus: to });
    return;
  }
  if (!review.proposal || contract.status !== 'registered')
    throw new DomainError('wrong_state', { parameters: { status: contract.status } });
  const terms = {
    ...review.proposal,
    technologyFen: decision?.technologyFen ?? review.proposal.technologyFen,
  };
  await requireFitting(transaction, contract, terms);
  const replaced = termsOf(contract);
  const technologyFen = BigInt(terms.technologyFen);
  const totalFen = BigInt(terms.totalFen);
  const asked = BigInt(review.proposal.technologyFen);
  const updated = await updateContract(
    transaction,
    contract,
    {
      title: terms.title,
      totalFen,
      // An amendment declares anew; an objection leaves what was declared.
      declaredTechnologyFen: review.kind === 'amendment' ? asked : contract.declaredTechnologyFen,
      approvedTechnologyFen: technologyFen,
      validTo: terms.validTo,
      paymentMode: terms.paymentMode,
    },
    now,
  );
  await updateReview(transaction, review.id, { replaced, contractVersion: updated.version });
  await recordReviewEvent(transaction, context, contract, `grant-${review.kind}`, note, { id: eventId });
  await postChange(transaction, context, {
    contractId: contract.id,
    eventId,
    cause: 'amendment',
    totalFen,
    technologyFen,
    receipts: standingReceipts(await readReceipts(transaction, contract.id)),
    shares: accessed.shares,
    relatedParties: contract.relatedParties,
  });
}

/** The introduction of a rejected contract may have led to another one meanwhile. */
async function reopened<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (violatedConstraint(error) === 'contracts_introduction') throw new DomainError('already_exists');
    throw error;
  }
}
