import type { Transaction } from '../../db/client.ts';
import type { AmendmentProposal } from '../../db/schema/contract-reviews.ts';
import type { ContractReviewKind } from '../../db/schema/codes.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { transact } from '../transaction.ts';
import { requireCertifiedHolders } from './certification.ts';
import { requireSharesWithinWhole, shareIssues } from './checks.ts';
import { prepareShares } from './drafts.ts';
import { grant, recordReviewEvent, requireFitting, termsOf } from './granting.ts';
import type { ReviewVerb } from '../policy/contract-review.ts';
import { decideReview, requireOpenable } from './review-rules.ts';
import type { AmendmentDraft, ObjectionDraft, ReviewDecision, ShareChangeDraft } from './review-schema.ts';
import { insertReview, readReview, updateReview } from './review-store.ts';
import { reviewedTechnologyFen, reviewSituationOf } from './review-view.ts';
import type { ContractView } from './schema.ts';
import { deleteProposedShares, insertProposedShares, type ShareRow } from './share-store.ts';
import { confirmerOf, confirmProposed, confirmShares } from './shares.ts';
import { lockContract, readContract, violatedConstraint } from './store.ts';
import { tellAboutReview } from './telling.ts';
import { requireAccess, viewContract, type Accessed } from './view.ts';

/** Lock, check that a review of this kind may be opened, let it be written, tell the others. */
function open(
  context: Context,
  contractId: string,
  kind: ContractReviewKind,
  reason: string,
  prepare: (transaction: Transaction, accessed: Accessed) => Promise<AmendmentProposal | null>,
  after: (transaction: Transaction, accessed: Accessed, reviewId: string) => Promise<void> = async () => {},
): Promise<ContractView> {
  const { userId } = requireIdentity(context);
  return onlyOne(
    transact(context, async (transaction) => {
      const accessed = await requireAccess(transaction, context, await lockContract(transaction, contractId));
      const { contract, access, shares, proposed } = accessed;
      const confirmer = confirmerOf(context, access);
      requireOpenable(kind, contract.status, access, [...shares, ...proposed].some(confirmer.holds));
      const proposal = await prepare(transaction, accessed);
      const id = context.newId();
      await insertReview(transaction, {
        id,
        contractId,
        kind,
        status: 'open',
        reason: reason.trim(),
        proposal,
        openedBy: userId,
        openedAt: context.now(),
      });
      await recordReviewEvent(transaction, context, contract, `open-${kind}`, reason.trim());
      await after(transaction, accessed, id);
      // Read again: who gains a share by the change is told, too.
      const opened = await requireAccess(transaction, context, await readContract(transaction, contractId));
      await tellAboutReview(transaction, context, opened, { kind, verb: 'open', note: reason.trim() });
      return viewContract(transaction, context, await readContract(transaction, contractId));
    }),
  );
}

/** A second review of the same kind is refused by a unique index. */
async function onlyOne<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (violatedConstraint(error) === 'contract_reviews_open') throw new DomainError('already_exists');
    throw error;
  }
}

/** 变更: ask for other terms of a registered contract, which stays registered. Throws what the checks throw. */
export function openAmendment(
  context: Context,
  contractId: string,
  { reason, ...terms }: AmendmentDraft,
): Promise<ContractView> {
  return open(context, contractId, 'amendment', reason, async (transaction, { contract }) => {
    await requireFitting(transaction, contract, terms);
    if (JSON.stringify(terms) === JSON.stringify(termsOf(contract)))
      throw new DomainError('invalid_input', { fields: [{ path: 'totalFen', code: 'required' }] });
    return { ...terms, title: terms.title.trim() };
  });
}

/** 异议: to a rejection, or to the approved amount of a registration. Throws `invalid_input`, `technology_amount_exceeds_total`. */
export function openObjection(
  context: Context,
  contractId: string,
  { reason, technologyFen = null }: ObjectionDraft,
): Promise<ContractView> {
  return open(context, contractId, 'objection', reason, async (transaction, { contract }) => {
    if (contract.status === 'rejected') return null;
    if (technologyFen === null)
      throw new DomainError('invalid_input', { fields: [{ path: 'technologyFen', code: 'required' }] });
    const terms = { ...termsOf(contract), technologyFen };
    await requireFitting(transaction, contract, terms);
    return terms;
  });
}

/**
 * Propose other shares for a registered contract, confirmed for the sides of whoever proposes them; they take effect when
 * both parties and all holders have confirmed.
 * Throws what the checks throw, and `broker_not_certified`.
 */
export function openShareChange(
  context: Context,
  contractId: string,
  { reason, shares }: ShareChangeDraft,
): Promise<ContractView> {
  return open(
    context,
    contractId,
    'share_change',
    reason,
    () => {
      const fields = shareIssues(shares);
      if (fields.length > 0) throw new DomainError('invalid_input', { fields });
      requireSharesWithinWhole(shares);
      return Promise.resolve(null);
    },
    async (transaction, { contract, access, shares: held }, reviewId) => {
      const prepared = await prepareShares(transaction, shares, contract.id);
      await requireCertifiedHolders(transaction, contract, held, prepared);
      await insertProposedShares(
        transaction,
        prepared.map((share, position) => ({
          ...share,
          id: context.newId(),
          contractId: contract.id,
          reviewId,
          position,
          createdAt: context.now(),
        })),
      );
      await confirmProposed(transaction, context, contract, access, reviewId);
    },
  );
}

/**
 * Move a review on: begin, grant, decline, withdraw; a change of shares is confirmed instead. Locked by the contract's
 * row, so of two people at once one decides. Throws what `decideReview` throws.
 */
export function moveReview(
  context: Context,
  contractId: string,
  reviewId: string,
  verb: ReviewVerb,
  decision: ReviewDecision,
): Promise<ContractView> {
  const { userId } = requireIdentity(context);
  if (verb === 'confirm') return confirmShares(context, contractId, reviewId);
  return transact(context, async (transaction) => {
    const accessed = await requireAccess(transaction, context, await lockContract(transaction, contractId));
    const review = await readReview(transaction, reviewId);
    if (!review || review.contractId !== contractId) throw new DomainError('not_found');
    const { contract, access, proposed } = accessed;
    const given = BigInt(decision?.technologyFen ?? 0);
    const concerned = reviewedTechnologyFen(contract, review);
    const { to } = decideReview(
      verb,
      reviewSituationOf(
        context,
        accessed,
        confirmerOf(context, access),
        review,
        given > concerned ? given : concerned,
      ),
    );
    const note = decision?.note?.trim() ?? '';
    if (verb === 'decline' && note === '')
      throw new DomainError('invalid_input', { fields: [{ path: 'note', code: 'required' }] });
    const now = context.now();
    await updateReview(transaction, reviewId, {
      status: to,
      ...(verb === 'begin'
        ? { reviewedBy: userId, reviewedAt: now }
        : { decidedBy: userId, decidedAt: now, decisionNote: note }),
    });
    if (verb === 'grant') await grant(transaction, context, accessed, review, decision, note);
    else await recordReviewEvent(transaction, context, contract, `${verb}-${review.kind}`, note);
    if (review.kind === 'share_change') await dropShares(transaction, reviewId, proposed);
    await tellAboutReview(transaction, context, accessed, { kind: review.kind, verb, note });
    return viewContract(transaction, context, await readContract(transaction, contractId));
  });
}

const dropShares = (transaction: Transaction, reviewId: string, proposed: readonly ShareRow[]) =>
  deleteProposedShares(
    transaction,
    proposed.filter((share) => share.reviewId === reviewId).map((share) => share.id),
  );
