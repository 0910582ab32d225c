import type { ApiProblem } from '#lib/api/problem.ts';
import { problemAt } from '#lib/api/problem.ts';
import type { Contract, ContractDraft, ContractSuggestions } from '#lib/api/types.ts';
import { parseWan, wanText } from '#lib/format/money.ts';
import { textOf, textsOf } from './rows.ts';

/** What the registration form asks of a party, as typed. */
export interface PartyValues {
  nature: string;
  industry: string;
  flags: string[];
  size: string;
  address: string;
  legalRepresentative: string;
  contactName: string;
  contactPhone: string;
  postcode: string;
  district: string;
  country: string;
}

/** The fields of the registration form as typed. Amounts are in 万元. */
export interface RegistrationValues {
  planSource: string;
  intellectualProperty: string;
  objective: string;
  expectedInvestment: string;
  expectedOutput: string;
  mandateId: string;
  seller: PartyValues;
  buyer: PartyValues;
  confirmDuplicate: boolean;
}

type PartyDetails = Contract['sellerDetails'];

const emptyParty = (): PartyValues => ({
  nature: '',
  industry: '',
  flags: [],
  size: '',
  address: '',
  legalRepresentative: '',
  contactName: '',
  contactPhone: '',
  postcode: '',
  district: '',
  country: '156',
});

const partyValues = (details: PartyDetails): PartyValues => ({
  nature: details.nature ?? '',
  industry: details.industry ?? '',
  flags: details.flags,
  size: details.size ?? '',
  address: details.address ?? '',
  legalRepresentative: details.legalRepresentative ?? '',
  contactName: details.contactName ?? '',
  contactPhone: details.contactPhone ?? '',
  postcode: details.postcode ?? '',
  district: details.district ?? '',
  country: details.country,
});

/** The form as it begins: what is suggested, and what the parties' profiles say. */
export function registrationFrom(suggested: ContractSuggestions | null): RegistrationValues {
  const of = (field: string) => suggested?.suggestions.find((one) => one.field === field)?.value ?? '';
  return {
    planSource: of('planSource'),
    intellectualProperty: of('intellectualProperty'),
    objective: of('objective'),
    expectedInvestment: '',
    expectedOutput: '',
    mandateId: '',
    seller: suggested?.parties ? partyValues(suggested.parties.seller) : emptyParty(),
    buyer: suggested?.parties ? partyValues(suggested.parties.buyer) : emptyParty(),
    confirmDuplicate: false,
  };
}

/** A stored contract's registration form. */
export const registrationValues = (contract: Contract): RegistrationValues => ({
  planSource: contract.planSource ?? '',
  intellectualProperty: contract.intellectualProperty ?? '',
  objective: contract.objective ?? '',
  expectedInvestment: wanText(contract.expectedInvestmentFen),
  expectedOutput: wanText(contract.expectedOutputFen),
  mandateId: contract.mandateId ?? '',
  seller: partyValues(contract.sellerDetails),
  buyer: partyValues(contract.buyerDetails),
  confirmDuplicate: false,
});

function readParty(form: FormData, prefix: 'sellerDetails' | 'buyerDetails'): PartyValues {
  const of = (name: keyof PartyValues) => textOf(form, `${prefix}.${name}`);
  return {
    nature: of('nature'),
    industry: of('industry').toUpperCase(),
    flags: textsOf(form, `${prefix}.flags`),
    size: of('size'),
    address: of('address'),
    legalRepresentative: of('legalRepresentative'),
    contactName: of('contactName'),
    contactPhone: of('contactPhone'),
    postcode: of('postcode'),
    district: of('district'),
    country: of('country') || '156',
  };
}

/** What was typed. */
export const readRegistration = (form: FormData): RegistrationValues => ({
  planSource: textOf(form, 'planSource'),
  intellectualProperty: textOf(form, 'intellectualProperty'),
  objective: textOf(form, 'objective'),
  expectedInvestment: textOf(form, 'expectedInvestmentFen'),
  expectedOutput: textOf(form, 'expectedOutputFen'),
  mandateId: textOf(form, 'mandateId'),
  seller: readParty(form, 'sellerDetails'),
  buyer: readParty(form, 'buyerDetails'),
  confirmDuplicate: form.has('confirmDuplicate'),
});

type PartyDraft = NonNullable<ContractDraft['sellerDetails']>;

/** Codes are typed as text here; the API refuses what is not in its lists, at the field. */
const partyDraft = (values: PartyValues): PartyDraft => ({
  nature: (values.nature || null) as PartyDraft['nature'],
  industry: values.industry || null,
  flags: values.flags as PartyDraft['flags'],
  size: (values.size || null) as PartyDraft['size'],
  address: values.address || null,
  legalRepresentative: values.legalRepresentative || null,
  contactName: values.contactName || null,
  contactPhone: values.contactPhone || null,
  postcode: values.postcode || null,
  district: values.district || null,
  country: values.country,
});

/** The typed values for the API, or what is wrong with an amount, at its field. */
export function registrationDraft(values: RegistrationValues, wanInvalid: string) {
  const investment = parseWan(values.expectedInvestment);
  const output = parseWan(values.expectedOutput);
  const problem: ApiProblem | null =
    investment === null
      ? problemAt('expectedInvestmentFen', wanInvalid)
      : output === null
        ? problemAt('expectedOutputFen', wanInvalid)
        : null;
  return {
    draft: {
      planSource: (values.planSource || null) as ContractDraft['planSource'],
      intellectualProperty: (values.intellectualProperty || null) as ContractDraft['intellectualProperty'],
      objective: (values.objective || null) as ContractDraft['objective'],
      expectedInvestmentFen: investment || null,
      expectedOutputFen: output || null,
      mandateId: values.mandateId || null,
      sellerDetails: partyDraft(values.seller),
      buyerDetails: partyDraft(values.buyer),
      confirmDuplicate: values.confirmDuplicate,
    },
    problem,
  };
}
