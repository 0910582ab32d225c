import type { PartyDetails } from '../../db/schema/index.ts';
import type { DemoOrganisation } from './organisations.ts';

/** What the registration form says of a party, as the profile was when the contract was logged. */
export const detailsOf = (organisation: DemoOrganisation): PartyDetails => ({
  name: organisation.name,
  creditCode: organisation.creditCode ?? null,
  nature: organisation.partyNature ?? null,
  industry: organisation.industry ?? null,
  flags: [],
  size: organisation.size ?? null,
  address: organisation.address ?? null,
  legalRepresentative: organisation.legalRepresentative ?? null,
  contactName: organisation.contactName ?? null,
  contactPhone: organisation.contactPhone ?? null,
  postcode: organisation.postcode ?? null,
  district: organisation.district ?? null,
  country: organisation.country ?? '156',
});
