import { createHash } from 'node:crypto';
import type { VoucherContent } from '../../db/schema/registration.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code_letters = 12;

/** A check code of 60 random bits. `random` has at least 12 bytes. */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, code_letters), (byte) => letters[byte & 31]).join('');

/** A code as it is printed: groups of four. */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** What somebody typed as a code: case, hyphens and spaces do not matter, O is 0, I and L are 1. Null for what is none. */
export function readCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―－]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : null;
}

/** JSON with its keys in order, so that what the database gives back hashes like what was stored. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}

/** SHA-256 of what a voucher states, hexadecimal. */
export const hashOf = (content: VoucherContent): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');

/** `superseded`: the contract has been amended since, or the shares are others. */
export const voucherStandings = ['valid', 'superseded', 'cancelled'] as const;
export type VoucherStanding = (typeof voucherStandings)[number];

/** Whether a voucher still holds, from the contract as it is now. */
export function standingOf(
  voucher: { contentHash: string },
  contract: { status: ContractStatus; contentHash: string | null },
): VoucherStanding {
  if (contract.status !== 'registered') return 'cancelled';
  return voucher.contentHash === contract.contentHash ? 'valid' : 'superseded';
}

/** A name of which only the ends show: enough to compare with a paper, too little to tell who it is without one. */
export function maskedName(name: string): string {
  // What stands in brackets at the end is seldom what tells two names apart.
  const characters = [...name.replace(/[（(][^（()）]*[)）]$/u, '')];
  if (characters.length <= 4) return `${characters[0] ?? ''}***`;
  return `${characters.slice(0, 2).join('')}***${characters.slice(-2).join('')}`;
}

/** Whose shares a reader sees on a voucher: all for the parties, the service point and the operator, else their own. */
export function visibleShares(
  content: VoucherContent,
  reader: { seesAll: boolean; brokerId: string | null; organisationIds: readonly string[] },
): VoucherContent['shares'] {
  if (reader.seesAll) return content.shares;
  return content.shares.filter((share) =>
    share.holderKind === 'broker'
      ? share.brokerId !== null && share.brokerId === reader.brokerId
      : share.agencyId !== null && reader.organisationIds.includes(share.agencyId),
  );
}
