import type { ListingKind } from '#lib/api/types.ts';

/** A kind of listing from an address; null for any other word. */
export const kindOf = (text: string): ListingKind | null =>
  text === 'need' || text === 'achievement' ? text : null;

/** Where a listing's confidential part is shown. */
export const disclosurePath = (kind: ListingKind, id: string): string => `/disclosures/${kind}/${id}`;

/** An invitation's choice as the form sends it: `organisation:id` or `broker:id`. */
export function inviteeOf(value: string): { organisationId: string | null; brokerId: string | null } {
  const [kind = '', id = ''] = value.split(':');
  return {
    organisationId: kind === 'organisation' && id !== '' ? id : null,
    brokerId: kind === 'broker' && id !== '' ? id : null,
  };
}
