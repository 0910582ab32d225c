import { dayOf, requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { signsForHolder } from '../policy/contract.ts';
import { organisationsWith } from '../policy/membership.ts';
import { receivedFenOf, requireSinceSigning } from './checks.ts';
import type { FeeDraft, FeeList } from './fee-schema.ts';
import { insertFee, isTakenBack, readFee, readFees, type FeeHolder } from './fee-store.ts';
import { lockContract, violatedConstraint, type Reader } from './store.ts';
import { requireAccess } from './view.ts';

/**
 * 中介服务收入: what a broker or an agency was paid for its service. It is apart from credit: nothing in the ledger knows
 * of it, and nobody but its holder sees it.
 */

const holderOf = (identity: Identity): FeeHolder => ({
  brokerId: identity.broker?.id ?? null,
  agencyIds: organisationsWith(identity, 'belongs', 'agency'),
});

async function list(database: Reader, identity: Identity, contractId: string | null): Promise<FeeList> {
  const rows = await readFees(database, holderOf(identity), contractId);
  const facts = rows.map(({ fee }) => ({ ...fee, reversesReceiptId: fee.reversesFeeId }));
  const takenBack = new Set(rows.map(({ fee }) => fee.reversesFeeId));
  return {
    totalFen: receivedFenOf(facts).toString(),
    items: rows.map(({ fee, contractTitle, brokerName, agencyName }) => ({
      id: fee.id,
      contractId: fee.contractId,
      contractTitle,
      holderKind: fee.holderKind,
      holderName: (fee.holderKind === 'broker' ? brokerName : agencyName) ?? '',
      amountFen: fee.amountFen.toString(),
      receivedOn: fee.receivedOn,
      note: fee.note,
      reversesFeeId: fee.reversesFeeId,
      reversed: takenBack.has(fee.id),
    })),
  };
}

/** The reader's own fee income, newest first; of one contract when it is named. */
export function getFees(context: Context, contractId: string | null): Promise<FeeList> {
  const identity = requireIdentity(context);
  return read(context, (database) => list(database, identity, contractId));
}

/**
 * Record fee income from a contract, for oneself or for an agency that one signs for; it must hold a share of it.
 * Throws `not_allowed`, `wrong_state` (a draft), `invalid_input`.
 */
export function recordFee(context: Context, contractId: string, draft: FeeDraft): Promise<FeeList> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { contract, shares, proposed } = await requireAccess(
      transaction,
      context,
      await lockContract(transaction, contractId),
    );
    const held = [...shares, ...proposed].filter((share) => signsForHolder(identity, share));
    const share = held.find((one) => draft.holderKind === undefined || one.holderKind === draft.holderKind);
    if (!share) throw new DomainError('not_allowed');
    if (contract.status === 'draft')
      throw new DomainError('wrong_state', { parameters: { status: contract.status } });
    const amountFen = BigInt(draft.amountFen);
    if (amountFen === 0n)
      throw new DomainError('invalid_input', {
        fields: [{ path: 'amountFen', code: 'too_small', parameters: { limit: '0.01' } }],
      });
    // Advance payments are usual, so only the future is refused.
    requireSinceSigning('receivedOn', draft.receivedOn, '', dayOf(context.now()));
    await insertFee(transaction, {
      id: context.newId(),
      contractId,
      holderKind: share.holderKind,
      brokerId: share.holderKind === 'broker' ? share.brokerId : null,
      agencyId: share.holderKind === 'agency' ? share.agencyId : null,
      amountFen,
      receivedOn: draft.receivedOn,
      note: draft.note?.trim() ?? '',
      recordedBy: identity.userId,
      recordedAt: context.now(),
    });
    return list(transaction, identity, contractId);
  });
}

/** Take fee income back: a row of its own that names it. Throws `not_found`, `already_exists`. */
export async function reverseFee(context: Context, feeId: string, note: string): Promise<FeeList> {
  const identity = requireIdentity(context);
  try {
    return await transact(context, async (transaction) => {
      const fee = await readFee(transaction, feeId);
      if (!fee || fee.reversesFeeId !== null || !signsForHolder(identity, fee))
        throw new DomainError('not_found');
      if (await isTakenBack(transaction, feeId)) throw new DomainError('already_exists');
      await insertFee(transaction, {
        ...fee,
        id: context.newId(),
        reversesFeeId: fee.id,
        note,
        recordedBy: identity.userId,
        recordedAt: context.now(),
      });
      return list(transaction, identity, fee.contractId);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'fee_incomes_reverses') throw new DomainError('already_exists');
    throw error;
  }
}
