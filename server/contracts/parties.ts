import type { Transaction } from '../../db/client.ts';
import type { PartyDetails } from '../../db/schema/contracts.ts';
import { DomainError } from '../errors.ts';
import { relationFound } from './checks.ts';
import type { PartyDraft } from './form-schema.ts';
import { readOrganisations, type ContractRow } from './store.ts';

export type OrganisationFacts = NonNullable<
  Awaited<ReturnType<typeof readOrganisations>> extends Map<string, infer Row> ? Row : never
>;

/** The natures that follow from the kind of an organisation, where its profile does not say one. */
const natureOfKind: Partial<Record<string, string>> = { university: '022', institute: '021' };

/** The marks of the form that an organisation's profile knows, by our flag. */
const flagOfProfile: Partial<Record<string, string>> = { listed_company: 'listed_company' };

/** What the profile of an organisation says for the registration form. */
export function detailsOfProfile(organisation: OrganisationFacts): PartyDetails {
  const flags = organisation.flags.flatMap((flag) => flagOfProfile[flag] ?? []);
  return {
    name: organisation.name,
    creditCode: organisation.creditCode,
    nature: organisation.partyNature ?? natureOfKind[organisation.kind] ?? null,
    industry: organisation.industry,
    flags: organisation.kind === 'agency' ? ['technology_transfer_agency', ...flags] : flags,
    size: organisation.size,
    address: organisation.address,
    legalRepresentative: organisation.legalRepresentative,
    contactName: organisation.contactName,
    contactPhone: organisation.contactPhone,
    postcode: organisation.postcode,
    district: organisation.district,
    country: organisation.country,
  };
}

/** What of a profile is for those who deal with the organisation: who stands for it, and how they are reached. */
const privateFields = ['legalRepresentative', 'contactName', 'contactPhone', 'address', 'postcode'] as const;

/**
 * What is entered, over what the profile says; name and credit code are the organisation's own.
 * @param known whether who asks deals with the organisation. Otherwise the private fields of its profile stay out, so that
 * nobody reads them by naming it in a draft; `stored` is what was entered before.
 */
export function detailsOf(
  organisation: OrganisationFacts,
  entered: PartyDraft | null | undefined,
  { known, stored }: { known: boolean; stored: PartyDetails | null },
): PartyDetails {
  const profile = detailsOfProfile(organisation);
  if (!known) for (const field of privateFields) profile[field] = stored?.[field] ?? null;
  const given = Object.fromEntries(
    Object.entries(entered ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<PartyDetails>;
  const trimmed = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() || null : value,
    ]),
  ) as Partial<PartyDetails>;
  return { ...profile, ...trimmed, name: profile.name, creditCode: profile.creditCode };
}

/** The details as stored; for rows that were written without the form, what the profile says at present. */
export const detailsShown = (
  organisation: OrganisationFacts | undefined,
  stored: PartyDetails | null,
): PartyDetails => {
  if (stored) return stored;
  if (!organisation) throw new Error('A party of the contract is gone.');
  return detailsOfProfile(organisation);
};

/**
 * Whether the same legal representative stands behind two parties. Throws `related_parties_refused` for one and the same
 * party.
 */
export function requireDistinct(
  seller: { organisation: OrganisationFacts; details: PartyDetails | null },
  buyer: { organisation: OrganisationFacts; details: PartyDetails | null },
): boolean {
  const factsOf = ({ organisation, details }: typeof seller) => ({
    id: organisation.id,
    creditCode: organisation.creditCode,
    legalRepresentatives: [organisation.legalRepresentative, details?.legalRepresentative ?? null],
  });
  const relation = relationFound(factsOf(seller), factsOf(buyer));
  if (relation === 'same')
    throw new DomainError('related_parties_refused', { fields: [{ path: 'buyerId', code: 'refused' }] });
  return relation === 'legal_representative';
}

/**
 * Look at the parties of a stored contract again: their data may have changed since the draft. @returns what was found,
 * and the details as they are frozen; throws `related_parties_refused`
 */
export async function lookAgain(transaction: Transaction, contract: ContractRow) {
  const found = await readOrganisations(transaction, [contract.sellerId, contract.buyerId]);
  const seller = found.get(contract.sellerId);
  const buyer = found.get(contract.buyerId);
  if (!seller || !buyer) throw new DomainError('not_found');
  const relatedPartiesFound = requireDistinct(
    { organisation: seller, details: contract.sellerDetails },
    { organisation: buyer, details: contract.buyerDetails },
  );
  // What was found before stays: a change of representative after signing does not make parties strangers.
  return {
    relatedPartiesFound: relatedPartiesFound || contract.relatedPartiesFound,
    relatedParties: relatedPartiesFound || contract.relatedParties,
    sellerDetails: detailsShown(seller, contract.sellerDetails),
    buyerDetails: detailsShown(buyer, contract.buyerDetails),
  };
}
