import type { Transaction } from '../../db/client.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';
import { dayOf, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { recordContract } from '../introductions/actions.ts';
import { postCancellation, postRegistration } from '../ledger/actions.ts';
import { endTasks } from '../tasks/actions.ts';
import { requireNoDuplicate } from './duplicates.ts';
import { lookAgain } from './parties.ts';
import { requireSinceSigning, requireWithinTotal, standingReceipts } from './checks.ts';
import type { ContractVerb } from '../policy/contract.ts';
import type { RegisterAnswer } from './schema.ts';
import type { ShareRow } from './share-store.ts';
import { readReceipts, updateContract, type ContractRow } from './store.ts';

/** A verb with what it brings along. */
export type Move =
  | { verb: Exclude<ContractVerb, 'register' | 'submit'>; note?: string }
  | { verb: 'submit'; note?: string; confirmDuplicate?: boolean }
  | { verb: 'register'; answer: RegisterAnswer; note?: string };

/** A move that has been decided, with the id that its event will have. */
interface Step {
  contract: ContractRow;
  /** In force: what is proposed is credited to nobody. */
  shares: readonly ShareRow[];
  eventId: string;
  to: ContractStatus;
  move: Move;
}

/** Change what a decided move changes, besides the history: the row, the listings, the ledger. */
export async function carryOut(transaction: Transaction, context: Context, step: Step): Promise<void> {
  const { contract, eventId, to, move } = step;
  const now = context.now();
  if (move.verb === 'submit') {
    await requireNoDuplicate(transaction, context, contract, move.confirmDuplicate ?? false);
    const parties = await lookAgain(transaction, contract);
    const submitted = await updateContract(
      transaction,
      contract,
      { status: to, ...parties, submittedAt: contract.submittedAt ?? now },
      now,
    );
    if (contract.status === 'draft' && contract.introductionId)
      await recordContract(transaction, context, contract.introductionId, submitted);
    return;
  }
  if (move.verb === 'register') return register(transaction, context, step, move.answer);
  if (move.verb === 'verify') {
    if (!contract.registrationClaim)
      throw new DomainError('wrong_state', { parameters: { status: contract.status } });
    return register(transaction, context, step, contract.registrationClaim);
  }
  await updateContract(transaction, contract, { status: to }, now);
  // Nobody is asked any more how it stands.
  if (to === 'rejected' || to === 'cancelled')
    await endTasks(transaction, context, 'contract', [contract.id]);
  if (move.verb === 'cancel') {
    await postCancellation(transaction, context, { contractId: contract.id, eventId });
    await brokersChanged(transaction, step);
  }
}

/** Take the register's answer and credit the brokers. */
async function register(
  transaction: Transaction,
  context: Context,
  step: Step,
  answer: RegisterAnswer,
): Promise<void> {
  const { contract, shares, eventId } = step;
  const approvedTechnologyFen = BigInt(answer.approvedTechnologyFen);
  requireSinceSigning('registeredOn', answer.registeredOn, contract.signedOn, dayOf(context.now()));
  requireWithinTotal('approvedTechnologyFen', approvedTechnologyFen, contract.totalFen);
  // The details stay as they were handed in; only the search for relations looks at the present.
  const { relatedParties, relatedPartiesFound } = await lookAgain(transaction, contract);
  await updateContract(
    transaction,
    contract,
    {
      status: 'registered',
      relatedParties,
      relatedPartiesFound,
      approvedTechnologyFen,
      registrationNumber: answer.registrationNumber,
      registeredOn: answer.registeredOn,
      registrationOffice: answer.registrationOffice.trim(),
    },
    context.now(),
  );
  await postRegistration(transaction, context, {
    contractId: contract.id,
    eventId,
    totalFen: contract.totalFen,
    technologyFen: approvedTechnologyFen,
    registeredOn: answer.registeredOn,
    receipts: standingReceipts(await readReceipts(transaction, contract.id)),
    shares,
    relatedParties,
  });
  await brokersChanged(transaction, step);
}

/** Closed deals are part of what the search index and the matcher know of a broker. */
async function brokersChanged(transaction: Transaction, { shares }: Step): Promise<void> {
  for (const share of shares) if (share.brokerId) await recordChange(transaction, 'broker', share.brokerId);
}
