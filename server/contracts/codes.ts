import { readFileSync } from 'node:fs';

/**
 * The code lists of the registration form, as data beside this file with their source. A list marked `incomplete` is so
 * in the public sources, and the form says it; nothing is added to one from memory.
 */
export const registrationListNames = [
  'planSource',
  'intellectualProperty',
  'objective',
  'partyNature',
  'partyFlag',
  'partySize',
  'contractKind',
  'paymentMode',
] as const;
export type RegistrationListName = (typeof registrationListNames)[number];

export interface RegistrationList {
  zh: string;
  en: string;
  source: string;
  incomplete: boolean;
  /** What is missing, in words; empty for a complete list. */
  note: { zh: string; en: string };
  items: { code: string; zh: string; en: string }[];
}

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`./codes/${name}.json`, import.meta.url), 'utf8')) as Content;

export const registrationLists = read<{ lists: Record<RegistrationListName, RegistrationList> }>(
  'registration',
).lists;

/** The codes of a list, for the wire schemas. */
export const codesOf = (name: RegistrationListName): string[] =>
  registrationLists[name].items.map((item) => item.code);

/** The lists that the public sources do not give in full. */
export const incompleteLists = registrationListNames.filter((name) => registrationLists[name].incomplete);

const wordsOf = (name: RegistrationListName): Record<string, string> =>
  Object.fromEntries(registrationLists[name].items.map((item) => [item.code, item.zh]));

/** The Chinese words of the lists by code, for tables in the form's order. GB/T 4754 is not stored: no words for it. */
export const registrationWords = {
  planSources: wordsOf('planSource'),
  intellectualProperty: wordsOf('intellectualProperty'),
  objectives: wordsOf('objective'),
  partyNatures: wordsOf('partyNature'),
};

/** Fields that are suggested from words. */
export type HintedField =
  'contractKind' | 'licenceScope' | 'intellectualProperty' | 'objective' | 'planSource';

/** Words that speak for a code, by field and code: ours, not the national system's. */
export const hints = read<Record<HintedField, Record<string, string[]>>>('hints');
