import { dayOf, requireIdentity, type Context } from '../context.ts';
import { momentText } from '../wire.ts';
import { clockOf } from './clock.ts';
import type { FileRow } from './file-store.ts';
import { allowedReviewVerbs, reviewHindranceOf, type ReviewSituation } from './review-rules.ts';
import type { ContractFile, ReviewView, ShareView } from './review-schema.ts';
import type { readReviews, ReviewRow } from './review-store.ts';
import {
  confirmedSides,
  hasAgreed,
  losingShares,
  openConfirmations,
  type Confirmation,
  type Confirmer,
} from './share-rules.ts';
import type { ShareRow } from './share-store.ts';
import type { Accessed } from './view.ts';
import { hindranceText } from './warnings.ts';

export const isOpen = (review: ReviewRow): boolean =>
  review.status === 'open' || review.status === 'in_review';

export const viewFile = ({ contractId: _, uploadedAt, ...file }: FileRow): ContractFile => ({
  ...file,
  uploadedAt: uploadedAt.toISOString(),
});

function viewShare(
  share: ShareRow,
  inForce: boolean,
  confirmer: Confirmer,
  confirmations: readonly Confirmation[],
): ShareView {
  const { position: _, reviewId: __, ...shown } = share;
  return {
    ...shown,
    // A row in force was confirmed, also one from before confirmations were kept.
    confirmed: inForce
      ? { seller: true, buyer: true, holder: true }
      : confirmedSides(share.id, confirmations),
    inForce,
    mayConfirm: !inForce && openConfirmations(confirmer, [share], [], null, confirmations).length > 0,
  };
}

/** The shares of the contract as it stands: in force, and logged but not confirmed by all. */
export function viewShares(
  confirmer: Confirmer,
  { shares, proposed, contract }: Accessed,
  confirmations: readonly Confirmation[],
): ShareView[] {
  const waiting = proposed.filter((share) => share.reviewId === null);
  const confirming =
    contract.status === 'draft' ? { ...confirmer, signsFor: [], holds: () => false } : confirmer;
  return [
    ...shares.map((share) => ({ share, inForce: true })),
    ...waiting.map((share) => ({ share, inForce: false })),
  ]
    .sort((one, other) => one.share.position - other.share.position)
    .map(({ share, inForce }) => viewShare(share, inForce, confirming, confirmations));
}

/** The largest 技术交易额 that a review is about: what stands, and what is asked for. */
export function reviewedTechnologyFen(contract: Accessed['contract'], review: ReviewRow): bigint {
  const standing = contract.approvedTechnologyFen ?? contract.declaredTechnologyFen;
  const asked = review.proposal ? BigInt(review.proposal.technologyFen) : 0n;
  return asked > standing ? asked : standing;
}

/** What a decision about a review looks at. */
export function reviewSituationOf(
  context: Context,
  { contract, access, shares, proposed }: Accessed,
  confirmer: Confirmer,
  review: ReviewRow,
  technologyFen = reviewedTechnologyFen(contract, review),
): ReviewSituation {
  const wanted = proposed.filter((share) => share.reviewId === review.id);
  const losing = isOpen(review) ? losingShares(shares, wanted) : [];
  return {
    kind: review.kind,
    status: review.status,
    access,
    actorId: requireIdentity(context).userId,
    technologyFen,
    expertReviewFromFen: BigInt(context.city.policy.registration.expertReviewFromFen),
    reviewedBy: review.reviewedBy,
    confirms: access.signsFor.length > 0 || [...wanted, ...losing].some(confirmer.holds),
  };
}

/** A review as one reader sees it. */
export function viewReview(
  context: Context,
  accessed: Accessed,
  confirmer: Confirmer,
  confirmations: readonly Confirmation[],
  { review, openedByName, decidedByName }: Awaited<ReturnType<typeof readReviews>>[number],
): ReviewView {
  const wanted = accessed.proposed.filter((share) => share.reviewId === review.id);
  const losing =
    isOpen(review) && review.kind === 'share_change' ? losingShares(accessed.shares, wanted) : [];
  const open = openConfirmations(confirmer, wanted, losing, review.id, confirmations);
  const situation = reviewSituationOf(context, accessed, confirmer, review);
  const runs = isOpen(review) && review.kind !== 'share_change';
  return {
    id: review.id,
    kind: review.kind,
    status: review.status,
    reason: review.reason,
    proposal: review.proposal,
    replaced: review.replaced,
    shares: wanted.map((share) => viewShare(share, false, confirmer, confirmations)),
    losing: losing.map((share) => ({
      id: share.id,
      holderName: share.brokerName ?? share.agencyName ?? '',
      basisPoints: share.basisPoints,
      confirmed: hasAgreed(share.id, review.id, confirmations),
    })),
    openedByName,
    openedAt: review.openedAt.toISOString(),
    decidedByName,
    decidedAt: momentText(review.decidedAt),
    decisionNote: review.decisionNote,
    contractVersion: review.contractVersion,
    // A disputed registration goes to the experts.
    clock: runs ? clockOf(context, dayOf(review.openedAt), review.kind === 'objection') : null,
    // Who has confirmed everything is not asked again.
    allowed: allowedReviewVerbs(situation).filter((verb) => verb !== 'confirm' || open.length > 0),
    hindrance: hindranceText(reviewHindranceOf(situation), context.language),
  };
}
