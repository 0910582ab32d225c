import type { Transaction } from '../../db/client.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { postReceipt, postReversal } from '../ledger/actions.ts';
import { transact } from '../transaction.ts';
import { receivedFenOf, requireReceiptFits, requireSinceSigning, standingReceipts } from './checks.ts';
import { requireReceiptsOpen } from './rules.ts';
import type { ContractView, ReceiptDraft } from './schema.ts';
import { insertReceipt, lockContract, readReceipts } from './store.ts';
import { requireAccess, viewContract } from './view.ts';

async function openContract(transaction: Transaction, context: Context, id: string) {
  const found = await requireAccess(transaction, context, await lockContract(transaction, id));
  requireReceiptsOpen(found.contract.status, found.access);
  return { ...found, rows: await readReceipts(transaction, id) };
}

/**
 * Record a receipt 到账. Once the contract is registered it is credited at once; before that, with the registration.
 * Throws `receipts_exceed_total` beyond the contract's total, except for 提成, where it is stored and warned about.
 */
export function recordReceipt(
  context: Context,
  contractId: string,
  draft: ReceiptDraft,
): Promise<ContractView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { contract, shares, rows } = await openContract(transaction, context, contractId);
    const amountFen = BigInt(draft.amountFen);
    if (amountFen === 0n)
      throw new DomainError('invalid_input', {
        fields: [{ path: 'amountFen', code: 'too_small', parameters: { limit: '0.01' } }],
      });
    requireSinceSigning('receivedOn', draft.receivedOn, contract.signedOn, dayOf(context.now()));
    requireReceiptFits(contract, receivedFenOf(rows), amountFen);
    const receipt = { id: context.newId(), amountFen, receivedOn: draft.receivedOn };
    await insertReceipt(transaction, {
      ...receipt,
      contractId,
      note: draft.note ?? '',
      recordedBy: identity.userId,
      recordedAt: context.now(),
    });
    if (contract.status === 'registered')
      await postReceipt(transaction, context, {
        contractId,
        receipt,
        shares,
        relatedParties: contract.relatedParties,
      });
    return viewContract(transaction, context, contract);
  });
}

/** Take a receipt back: a row of its own that names it, and reversing movements if it was credited. */
export function reverseReceipt(
  context: Context,
  contractId: string,
  receiptId: string,
  note: string,
): Promise<ContractView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { contract, rows } = await openContract(transaction, context, contractId);
    const row = rows.find((candidate) => candidate.id === receiptId);
    if (!row || row.reversesReceiptId !== null) throw new DomainError('not_found');
    if (!standingReceipts(rows).includes(row)) throw new DomainError('already_exists');
    const reversalId = context.newId();
    await insertReceipt(transaction, {
      id: reversalId,
      contractId,
      amountFen: row.amountFen,
      receivedOn: row.receivedOn,
      reversesReceiptId: row.id,
      note,
      recordedBy: identity.userId,
      recordedAt: context.now(),
    });
    if (contract.status === 'registered')
      await postReversal(transaction, context, { contractId, eventId: reversalId, receiptId });
    return viewContract(transaction, context, contract);
  });
}
