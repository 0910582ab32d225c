import type { Transaction } from '../../db/client.ts';
import type { ContractShare } from '../ledger/share-rules.ts';
import {
  postCancellation,
  postReceipt,
  postRegistration,
  postReversal,
  type Recorder,
} from '../ledger/actions.ts';
import { demoId } from './random.ts';
import type { DemoContract } from './scene.ts';

type Posting = { at: Date; post: (transaction: Transaction, recorder: Recorder) => Promise<number> };

/**
 * Post what the demo contracts give, through the ledger's own functions and in the order in which it happened, each
 * with the clock of its day. @returns how many movements there are
 */
export async function postDemoLedger(
  transaction: Transaction,
  contracts: readonly DemoContract[],
): Promise<number> {
  const postings = contracts.flatMap(postingsOf).sort((one, other) => one.at.getTime() - other.at.getTime());
  let ids = 0;
  let movements = 0;
  for (const { at, post } of postings) {
    const recorder: Recorder = { now: () => at, newId: () => demoId('ledger', ids++) };
    movements += await post(transaction, recorder);
  }
  return movements;
}

function postingsOf({ row, shares: rows, events, receipts }: DemoContract): Posting[] {
  const registered = events.find((event) => event.verb === 'register' || event.verb === 'verify');
  if (!registered || row.approvedTechnologyFen === null || row.approvedTechnologyFen === undefined) return [];
  const contractId = row.id;
  const relatedParties = row.relatedParties;
  const technologyFen = row.approvedTechnologyFen;
  const shares: ContractShare[] = rows.map((share) => ({
    holderKind: share.holderKind,
    brokerId: share.brokerId ?? null,
    agencyId: share.agencyId ?? null,
    basisPoints: share.basisPoints,
  }));
  const takenBackBefore = new Set(
    receipts
      .filter((receipt) => receipt.recordedAt < registered.at)
      .map((receipt) => receipt.reversesReceiptId),
  );
  const before = receipts.filter(
    (receipt) =>
      receipt.recordedAt < registered.at && !receipt.reversesReceiptId && !takenBackBefore.has(receipt.id),
  );
  const postings: Posting[] = [
    {
      at: registered.at,
      post: (transaction, recorder) =>
        postRegistration(transaction, recorder, {
          contractId,
          eventId: registered.id,
          totalFen: row.totalFen,
          technologyFen,
          registeredOn: row.registeredOn!,
          receipts: before,
          shares,
          relatedParties,
        }),
    },
  ];
  for (const receipt of receipts) {
    if (receipt.recordedAt < registered.at) continue;
    const { reversesReceiptId: receiptId, id: eventId, recordedAt: at } = receipt;
    postings.push({
      at,
      post: (transaction, recorder) =>
        receiptId
          ? postReversal(transaction, recorder, { contractId, eventId, receiptId })
          : postReceipt(transaction, recorder, { contractId, receipt, shares, relatedParties }),
    });
  }
  const cancelled = events.find((event) => event.verb === 'cancel');
  if (cancelled)
    postings.push({
      at: cancelled.at,
      post: (transaction, recorder) =>
        postCancellation(transaction, recorder, { contractId, eventId: cancelled.id }),
    });
  return postings;
}
