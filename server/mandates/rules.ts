import type { MandateStatus } from '../../db/schema/codes.ts';

/** Pure decisions about what a mandate covers and when. Who may do what with one is decided in policy/mandate.ts. */

/** Whether a mandate is in force on a day. */
export const isInForce = (
  mandate: { status: MandateStatus; validFrom: string; validTo: string | null },
  day: string,
): boolean =>
  mandate.status === 'accepted' &&
  mandate.validFrom <= day &&
  (mandate.validTo === null || day <= mandate.validTo);

/** Whether a mandate covers a listing of its owner: its one listing, or all of them. */
export const covers = (
  mandate: { needId: string | null; achievementId: string | null },
  listing: { kind: 'need' | 'achievement'; id: string | null },
): boolean => {
  if (mandate.needId === null && mandate.achievementId === null) return true;
  const id = listing.kind === 'need' ? mandate.needId : mandate.achievementId;
  return id !== null && id === listing.id;
};
