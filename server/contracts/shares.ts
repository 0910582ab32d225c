import type { Transaction } from '../../db/client.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { postChange } from '../ledger/actions.ts';
import { transact } from '../transaction.ts';
import { signsForHolder, standingStatuses, type Access } from '../policy/contract.ts';
import { requireCertifiedHolders } from './certification.ts';
import { standingReceipts } from './checks.ts';
import type { ContractView } from './schema.ts';
import {
  arrangeShares,
  isChangeConfirmed,
  isConfirmed,
  losingShares,
  openConfirmations,
  type Confirmer,
  type WantedShare,
} from './share-rules.ts';
import {
  deleteProposedShares,
  endShares,
  insertConfirmations,
  insertProposedShares,
  putInForce,
  readConfirmations,
  readProposedShares,
  readShares,
  setEvidence,
  type ShareRow,
} from './share-store.ts';
import { insertEvent, lockContract, readReceipts, updateContract, type ContractRow } from './store.ts';
import { readOpenReview, updateReview } from './review-store.ts';
import { requireAccess, viewContract } from './view.ts';

/** What one reader can confirm for. */
export const confirmerOf = (context: Context, access: Access): Confirmer => ({
  signsFor: access.signsFor,
  holds: (share) => signsForHolder(requireIdentity(context), share),
});

/**
 * Give a contract the shares of its draft. A share that stays as it was keeps its confirmations. Throws
 * `broker_not_certified`.
 */
export async function saveShares(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  wanted: readonly WantedShare[],
): Promise<void> {
  const now = context.now();
  const contractId = contract.id;
  const standing = await readShares(transaction, contractId);
  await requireCertifiedHolders(transaction, contract, standing, wanted);
  const proposed = (await readProposedShares(transaction, contractId)).filter((row) => row.reviewId === null);
  const { ended, removed, added, evidence } = arrangeShares(standing, proposed, wanted);
  await endShares(
    transaction,
    ended.map((share) => share.id),
    now,
  );
  await deleteProposedShares(
    transaction,
    removed.map((share) => share.id),
  );
  await insertProposedShares(
    transaction,
    added.map(({ wanted: share, position }) => ({
      ...share,
      id: context.newId(),
      contractId,
      position,
      createdAt: now,
    })),
  );
  for (const { id, evidenceFileId } of evidence) await setEvidence(transaction, id, evidenceFileId);
}

/** What is left to confirm, written for whoever acts. Throws `broker_not_certified`. @returns how many confirmations were new */
async function confirmFor(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  confirmer: Confirmer,
  target: { shares: readonly ShareRow[]; losing: readonly ShareRow[]; reviewId: string | null },
): Promise<number> {
  const confirmations = await readConfirmations(transaction, contract.id);
  const open = openConfirmations(confirmer, target.shares, target.losing, target.reviewId, confirmations);
  const opened = target.shares.filter((share) => open.some((one) => one.shareId === share.id));
  if (opened.length > 0)
    await requireCertifiedHolders(transaction, contract, await readShares(transaction, contract.id), opened);
  await insertConfirmations(
    transaction,
    open.map((one) => ({
      ...one,
      id: context.newId(),
      contractId: contract.id,
      userId: requireIdentity(context).userId,
      at: context.now(),
    })),
  );
  return open.length;
}

/** Whoever hands a contract in confirms its shares for the sides that they sign for; the others are asked. */
export async function confirmOwn(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  access: Access,
): Promise<void> {
  const shares = (await readProposedShares(transaction, contract.id)).filter((row) => row.reviewId === null);
  await confirmFor(transaction, context, contract, confirmerOf(context, access), {
    shares,
    losing: [],
    reviewId: null,
  });
  await settleLogged(transaction, context, contract);
}

/** Whoever proposes a change of shares confirms it for the sides that they sign for; the others are asked. */
export async function confirmProposed(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  access: Access,
  reviewId: string,
): Promise<void> {
  const proposed = await readProposedShares(transaction, contract.id);
  const shares = proposed.filter((row) => row.reviewId === reviewId);
  const losing = losingShares(await readShares(transaction, contract.id), shares);
  await confirmFor(transaction, context, contract, confirmerOf(context, access), {
    shares,
    losing,
    reviewId,
  });
  await settleChange(transaction, context, contract, reviewId);
}

/** Put every logged share in force that all three sides have confirmed; a registered contract is credited anew. */
async function settleLogged(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
): Promise<void> {
  const confirmations = await readConfirmations(transaction, contract.id);
  const proposed = await readProposedShares(transaction, contract.id);
  const ready = proposed.filter((row) => row.reviewId === null && isConfirmed(row.id, confirmations));
  if (ready.length === 0) return;
  await putInForce(transaction, contract.id, ready, context.now());
  if (contract.status === 'registered') await creditAnew(transaction, context, contract, context.newId());
}

/** Post what other shares make different, and tell the search index of the brokers. */
async function creditAnew(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  eventId: string,
  former: readonly ShareRow[] = [],
): Promise<void> {
  const shares = await readShares(transaction, contract.id);
  await postChange(transaction, context, {
    contractId: contract.id,
    eventId,
    cause: 'share_change',
    totalFen: contract.totalFen,
    technologyFen: contract.approvedTechnologyFen ?? 0n,
    receipts: standingReceipts(await readReceipts(transaction, contract.id)),
    shares,
    relatedParties: contract.relatedParties,
  });
  const brokerIds = new Set([...shares, ...former].flatMap((share) => share.brokerId ?? []));
  for (const brokerId of brokerIds) await recordChange(transaction, 'broker', brokerId);
}

/**
 * Confirm shares for every side that the reader signs for: as logged, or those of a change (`reviewId`). With the last
 * confirmation they take effect, and a registered contract is credited anew in the same transaction. Confirming again
 * changes nothing. Throws `not_allowed`, `wrong_state`, `not_found`, `broker_not_certified`.
 */
export function confirmShares(
  context: Context,
  contractId: string,
  reviewId: string | null,
): Promise<ContractView> {
  requireIdentity(context);
  return transact(context, async (transaction) => {
    const { contract, access, shares, proposed } = await requireAccess(
      transaction,
      context,
      await lockContract(transaction, contractId),
    );
    if (!standingStatuses.includes(contract.status))
      throw new DomainError('wrong_state', { parameters: { status: contract.status } });
    const review = reviewId === null ? null : await readOpenReview(transaction, contractId, 'share_change');
    if (reviewId !== null && review?.id !== reviewId) throw new DomainError('not_found');
    const wanted = proposed.filter((share) => share.reviewId === reviewId);
    const losing = review ? losingShares(shares, wanted) : [];
    const confirmer = confirmerOf(context, access);
    const involved = confirmer.signsFor.length > 0 || [...wanted, ...losing, ...shares].some(confirmer.holds);
    if (!involved) throw new DomainError('not_allowed');
    const added = await confirmFor(transaction, context, contract, confirmer, {
      shares: wanted,
      losing,
      reviewId,
    });
    if (added > 0) await recordConfirmation(transaction, context, contract);
    if (review) await settleChange(transaction, context, contract, review.id);
    else await settleLogged(transaction, context, contract);
    return viewContract(transaction, context, await lockContract(transaction, contractId));
  });
}

async function recordConfirmation(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
): Promise<void> {
  await insertEvent(transaction, {
    id: context.newId(),
    contractId: contract.id,
    verb: 'confirm-shares',
    fromStatus: contract.status,
    toStatus: contract.status,
    actorId: requireIdentity(context).userId,
    at: context.now(),
  });
}

/** Let a change of shares take effect once everybody has confirmed it. @returns whether it did */
export async function settleChange(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  reviewId: string,
): Promise<boolean> {
  const standing = await readShares(transaction, contract.id);
  const proposed = await readProposedShares(transaction, contract.id);
  const wanted = proposed.filter((share) => share.reviewId === reviewId);
  const confirmations = await readConfirmations(transaction, contract.id);
  if (!isChangeConfirmed(reviewId, standing, wanted, confirmations)) return false;
  const now = context.now();
  const eventId = context.newId();
  await endShares(
    transaction,
    standing.map((share) => share.id),
    now,
  );
  // What was logged and never confirmed is replaced as well.
  await deleteProposedShares(
    transaction,
    proposed.filter((share) => share.reviewId === null).map((share) => share.id),
  );
  await putInForce(transaction, contract.id, wanted, now);
  const updated = await updateContract(transaction, contract, {}, now);
  await updateReview(transaction, reviewId, {
    status: 'granted',
    decidedAt: now,
    contractVersion: updated.version,
  });
  await insertEvent(transaction, {
    id: eventId,
    contractId: contract.id,
    verb: 'change-shares',
    fromStatus: contract.status,
    toStatus: contract.status,
    actorId: requireIdentity(context).userId,
    at: now,
  });
  await creditAnew(transaction, context, updated, eventId, standing);
  return true;
}
