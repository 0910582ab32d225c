import type { Messages } from '../zh.ts';

/** Texts of the registration form's fields. */
export const contractForm: Messages['contractForm'] = {
  codes: 'Registration codes',
  codesHint:
    'As the national registration form asks. Codes are suggested from the title and the linked listings; please check them.',
  suggested: (because) => `Suggested: ${because}`,
  mandate: 'Mandate that it rests on',
  noMandate: 'No mandate',
  transferOnly: 'Expected investment and output (transfers only)',
  expectedInvestment: 'Expected additional investment',
  expectedOutput: 'Expected additional output',
  incompleteTitle: (count) => `${count} code lists are incomplete in the public sources`,
  partyDetails: 'What the form asks of the parties',
  partyHint:
    'Taken from the organisation profiles and frozen with the contract; name and credit code are those of the profile.',
  seller: 'Seller on the registration form',
  buyer: 'Buyer on the registration form',
  party: {
    nature: 'Nature',
    industry: 'Industry',
    industryHint: 'Code of GB/T 4754, e.g. C34',
    flags: 'Marks',
    size: 'Size',
    address: 'Address',
    legalRepresentative: 'Legal representative',
    contactName: 'Contact',
    contactPhone: 'Telephone',
    postcode: 'Postcode',
    district: 'District',
    country: 'Country',
    countryHint: 'Three digits; China is 156',
    creditCode: 'Unified social credit code',
  },
  confirmDuplicate: 'Not the same one: this is another contract, go on',
  declared: 'Declared as related by the parties',
  found: 'Found: the parties have the same legal representative',
};
