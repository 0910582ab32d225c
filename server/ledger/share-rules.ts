import type { AccountHolderKind } from '../../db/schema/codes.ts';

/** 100 %, in basis points. */
export const wholeBasisPoints = 10_000;

/** One holder's part of an amount, in basis points of the whole. */
export interface AccountShare {
  accountId: string;
  basisPoints: number;
}

export interface AccountAmount {
  accountId: string;
  amountFen: bigint;
}

/**
 * Split an amount (fen, ≥ 0) by shares that sum to 10,000 basis points: largest remainder, to the fen. Ties go to the
 * larger share, then to the lower account id (product.md §6, rule 3). The answers sum to the amount exactly and keep the
 * order of the shares. Throws a RangeError for a negative amount, a negative share or shares that do not make a whole.
 */
export function splitByShares(amountFen: bigint, shares: readonly AccountShare[]): AccountAmount[] {
  if (amountFen < 0n) throw new RangeError(`An amount of ${amountFen} fen cannot be split.`);
  const sum = shares.reduce((total, share) => total + share.basisPoints, 0);
  if (sum !== wholeBasisPoints || shares.some((share) => share.basisPoints < 0))
    throw new RangeError(`Shares of ${sum} basis points do not make a whole.`);
  const parts = shares.map((share) => {
    const product = amountFen * BigInt(share.basisPoints);
    const whole = BigInt(wholeBasisPoints);
    return { ...share, amountFen: product / whole, remainder: product % whole };
  });
  const missing = amountFen - parts.reduce((total, part) => total + part.amountFen, 0n);
  const byRemainder = [...parts].sort(
    (one, other) =>
      Number(other.remainder - one.remainder) ||
      other.basisPoints - one.basisPoints ||
      (one.accountId < other.accountId ? -1 : 1),
  );
  // Each part lost less than one fen, so fewer fen are missing than there are parts.
  for (const part of byRemainder.slice(0, Number(missing))) part.amountFen += 1n;
  return parts.map(({ accountId, amountFen: partFen }) => ({ accountId, amountFen: partFen }));
}

/** Who can own an account besides a contract. */
export interface Holder {
  kind: Exclude<AccountHolderKind, 'contract'>;
  /** Broker or organisation; null for nobody. */
  id: string | null;
}

/** A part of a contract as it stands in `contract_shares`. */
export interface ContractShare {
  holderKind: 'broker' | 'agency';
  brokerId: string | null;
  agencyId: string | null;
  basisPoints: number;
}

export interface HolderShare extends Holder {
  /** The agency acted for, frozen on the movement; the agency itself when it holds the share. */
  agencyId: string | null;
  basisPoints: number;
}

/**
 * The holders of a contract, “nobody” with the part that is not given away. A contract between related parties gives
 * no broker credit: nobody holds the whole of it (product.md §4).
 */
export function holdersOf(shares: readonly ContractShare[], relatedParties: boolean): HolderShare[] {
  const given: HolderShare[] = relatedParties
    ? []
    : shares.map((share) => ({
        kind: share.holderKind,
        id: share.holderKind === 'broker' ? share.brokerId : share.agencyId,
        agencyId: share.agencyId,
        basisPoints: share.basisPoints,
      }));
  const rest = given.reduce((left, share) => left - share.basisPoints, wholeBasisPoints);
  return rest === 0 ? given : [...given, { kind: 'nobody', id: null, agencyId: null, basisPoints: rest }];
}
