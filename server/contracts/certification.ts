import type { Transaction } from '../../db/client.ts';
import { requireCertified } from '../brokers/actions.ts';
import { holderText, type ShareFacts, type WantedShare } from './share-rules.ts';
import type { ContractRow } from './store.ts';

/** Brokers whose part some shares make larger than what is theirs already. */
export function gainingBrokers(
  held: readonly Pick<ShareFacts, 'holderKind' | 'brokerId' | 'agencyId' | 'basisPoints'>[],
  wanted: readonly Pick<WantedShare, 'holderKind' | 'brokerId' | 'agencyId' | 'basisPoints'>[],
): string[] {
  const partOf = new Map(held.map((share) => [holderText(share), share.basisPoints]));
  return wanted.flatMap((share) =>
    share.brokerId !== null && share.basisPoints > (partOf.get(holderText(share)) ?? 0)
      ? [share.brokerId]
      : [],
  );
}

/**
 * Refuse shares that would credit a broker with a contract signed when they were not certified. The day of signing
 * decides, however late a share is proposed or confirmed: what was closed with a certificate may be credited after it has
 * expired. What a registered contract has credited already stays, and is not asked about. Throws `broker_not_certified`.
 */
export async function requireCertifiedHolders(
  transaction: Transaction,
  contract: Pick<ContractRow, 'status' | 'signedOn'>,
  inForce: readonly ShareFacts[],
  wanted: readonly WantedShare[],
): Promise<void> {
  const earned = contract.status === 'registered' ? inForce : [];
  await requireCertified(transaction, gainingBrokers(earned, wanted), contract.signedOn);
}
