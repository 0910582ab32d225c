import type { ShareConfirmationSide, shareEvidences } from '../../db/schema/codes.ts';
import type { HolderFacts } from '../policy/contract.ts';

/** What of a share decides whether it is the same as another one. */
export interface ShareFacts extends HolderFacts {
  id: string;
  basisPoints: number;
  evidence: (typeof shareEvidences)[number];
  evidenceFileId: string | null;
}

/** A share as it is asked for: it has no id yet. */
export type WantedShare = Omit<ShareFacts, 'id'>;

/** Whose part it is; a contract has one share a holder. */
export const holderText = (share: HolderFacts): string =>
  `${share.holderKind} ${share.holderKind === 'broker' ? share.brokerId : share.agencyId}`;

const sameShare = (one: WantedShare, other: WantedShare): boolean =>
  holderText(one) === holderText(other) &&
  one.agencyId === other.agencyId &&
  one.basisPoints === other.basisPoints &&
  one.evidence === other.evidence;

/** How the shares of an edited contract come about: what stays keeps its confirmations. */
export interface Arrangement<Standing, Proposed> {
  ended: Standing[];
  removed: Proposed[];
  added: { wanted: WantedShare; position: number }[];
  /** Kept shares whose evidence is another file now. */
  evidence: { id: string; evidenceFileId: string | null }[];
}

/** Compare the shares that an edited contract wants with those that it has, in force and proposed. */
export function arrangeShares<Standing extends ShareFacts, Proposed extends ShareFacts>(
  standing: readonly Standing[],
  proposed: readonly Proposed[],
  wanted: readonly WantedShare[],
): Arrangement<Standing, Proposed> {
  const keeps = (share: ShareFacts) => wanted.find((one) => sameShare(one, share));
  const kept = [...standing, ...proposed].filter(keeps);
  return {
    ended: standing.filter((share) => !keeps(share)),
    removed: proposed.filter((share) => !keeps(share)),
    added: wanted.flatMap((one, position) =>
      kept.some((share) => sameShare(one, share)) ? [] : [{ wanted: one, position }],
    ),
    evidence: kept.flatMap((share) => {
      const evidenceFileId = keeps(share)?.evidenceFileId ?? null;
      return evidenceFileId === share.evidenceFileId ? [] : [{ id: share.id, evidenceFileId }];
    }),
  };
}

export interface Confirmation {
  shareId: string;
  side: ShareConfirmationSide;
  reviewId: string | null;
}

/** Which of the three sides have confirmed a share. */
export function confirmedSides(
  shareId: string,
  confirmations: readonly Confirmation[],
): Record<'seller' | 'buyer' | 'holder', boolean> {
  const has = (side: ShareConfirmationSide) =>
    confirmations.some((one) => one.shareId === shareId && one.side === side);
  return { seller: has('seller'), buyer: has('buyer'), holder: has('holder') };
}

/** A share that both parties and its holder have confirmed. */
export const isConfirmed = (shareId: string, confirmations: readonly Confirmation[]): boolean =>
  Object.values(confirmedSides(shareId, confirmations)).every(Boolean);

/** Present holders whose part a change takes away or makes smaller: they have to agree too. */
export function losingShares<Share extends ShareFacts>(
  standing: readonly Share[],
  wanted: readonly WantedShare[],
): Share[] {
  return standing.filter((share) => {
    const next = wanted.find((one) => holderText(one) === holderText(share));
    return next === undefined || next.basisPoints < share.basisPoints;
  });
}

/** Whether a present holder has agreed to the change that makes their part smaller. */
export const hasAgreed = (
  shareId: string,
  reviewId: string,
  confirmations: readonly Confirmation[],
): boolean =>
  confirmations.some(
    (one) => one.shareId === shareId && one.side === 'present_holder' && one.reviewId === reviewId,
  );

/** Whether a change of shares may take effect: every new share and every holder who loses has been confirmed. */
export function isChangeConfirmed(
  reviewId: string,
  standing: readonly ShareFacts[],
  wanted: readonly ShareFacts[],
  confirmations: readonly Confirmation[],
): boolean {
  return (
    wanted.every((share) => isConfirmed(share.id, confirmations)) &&
    losingShares(standing, wanted).every((share) => hasAgreed(share.id, reviewId, confirmations))
  );
}

/** Who somebody can confirm for. */
export interface Confirmer {
  signsFor: readonly ('seller' | 'buyer')[];
  holds: (share: HolderFacts) => boolean;
}

/** What somebody may still confirm of shares: a row a share and side. `losing` belongs to the change `reviewId`. */
export function openConfirmations(
  confirmer: Confirmer,
  shares: readonly ShareFacts[],
  losing: readonly ShareFacts[],
  reviewId: string | null,
  confirmations: readonly Confirmation[],
): Confirmation[] {
  const wanted: Confirmation[] = [
    ...shares.flatMap((share) =>
      [...confirmer.signsFor, ...(confirmer.holds(share) ? (['holder'] as const) : [])].map(
        (side): Confirmation => ({ shareId: share.id, side, reviewId: null }),
      ),
    ),
    ...losing
      .filter(confirmer.holds)
      .map((share): Confirmation => ({ shareId: share.id, side: 'present_holder', reviewId })),
  ];
  const spelling = (one: Confirmation) => `${one.shareId} ${one.side} ${one.reviewId}`;
  const present = new Set(confirmations.map(spelling));
  return wanted.filter((one) => !present.has(spelling(one)));
}
