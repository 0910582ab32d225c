import type { Identity } from '../context.ts';
import { standingsToListing, type ListingFacts } from './listing.ts';
import { standingsOf } from './policy.ts';

/** Matches: who answers for which side of a pair, and who reads why somebody refused one. */

/** As what somebody answers a pair. */
export interface Answerer {
  side: 'need' | 'achievement' | 'broker';
  organisationId: string | null;
  brokerId: string | null;
}

/**
 * For whom a person may answer a match: for a party whose listing they write, the need's first; else as a broker; else
 * not at all. A broker who belongs to a party is no stranger to it, and answers for it.
 */
export function answererOf(
  identity: Identity | null,
  pair: { need: ListingFacts | null; achievement: ListingFacts | null },
): Answerer | null {
  for (const side of ['need', 'achievement'] as const) {
    const listing = pair[side];
    if (listing && standingsToListing(identity, listing).includes('owner'))
      return { side, organisationId: listing.organisationId, brokerId: null };
  }
  return identity?.broker ? { side: 'broker', organisationId: null, brokerId: identity.broker.id } : null;
}

/** Brokers, the operator and the parties may know why a pair was refused; others see that it was. */
export const knowsReasons = (
  identity: Identity | null,
  listings: readonly (ListingFacts | undefined)[],
): boolean =>
  standingsOf(identity).some((standing) => standing === 'operator' || standing === 'broker') ||
  listings.some(
    (listing) => listing !== undefined && standingsToListing(identity, listing).includes('owner'),
  );
