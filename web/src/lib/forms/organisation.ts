import type { OrganisationDraft, OrganisationRecord } from '#lib/api/types.ts';
import { textOf } from '#lib/forms/rows.ts';

/** The profile of an organisation as typed. */
export interface OrganisationValues {
  name: string;
  creditCode: string;
  legalRepresentative: string;
  address: string;
  postcode: string;
  contactName: string;
  contactPhone: string;
  country: string;
  partyNature: string;
  district: string;
  functionalArea: string;
  industry: string;
  flags: string[];
  size: string;
  introduction: string;
}

const textFields = [
  'name',
  'creditCode',
  'legalRepresentative',
  'address',
  'postcode',
  'contactName',
  'contactPhone',
  'country',
  'partyNature',
  'district',
  'functionalArea',
  'industry',
  'size',
  'introduction',
] as const;

export function readOrganisation(form: FormData): OrganisationValues {
  const texts = Object.fromEntries(textFields.map((name) => [name, textOf(form, name)]));
  return { ...texts, flags: form.getAll('flags').map(String) } as OrganisationValues;
}

/** A stored profile as the form shows it. */
export function valuesOfRecord(record: OrganisationRecord): OrganisationValues {
  const texts = Object.fromEntries(textFields.map((name) => [name, record[name] ?? '']));
  return { ...texts, flags: [...record.flags] } as OrganisationValues;
}

export const emptyOrganisation = (): OrganisationValues => ({
  ...(Object.fromEntries(textFields.map((name) => [name, ''])) as Record<
    (typeof textFields)[number],
    string
  >),
  country: '156',
  flags: [],
});

/** The typed profile for the API: what is empty is null, but for the name and the texts that may be empty. */
export function profileOf(values: OrganisationValues): Omit<OrganisationDraft, 'kind' | 'ownerEmail'> {
  const { name, country, flags, introduction, size, ...rest } = values;
  const filled = Object.fromEntries(Object.entries(rest).map(([key, text]) => [key, text || null])) as {
    [Key in keyof typeof rest]: string | null;
  };
  return {
    ...filled,
    name,
    country,
    introduction,
    flags: flags as OrganisationDraft['flags'],
    size: (size || null) as OrganisationDraft['size'],
  };
}
