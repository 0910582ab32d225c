import type { City } from '#lib/api/types.ts';
import { messagesOf, type Language } from '#lib/messages/index.ts';

export interface Option {
  value: string;
  label: string;
}

/** The codes of a message table as the options of a choice, in the table's order. */
export function optionsOf(names: Record<string | number, string>): Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** The city's tags: the code is the Chinese word itself. */
export function tagOptions(city: City, language: Language): Option[] {
  return city.tags.map((tag) => ({ value: tag.code, label: language === 'zh' ? tag.code : tag.en }));
}

/** A tag in the reader's language. */
export function tagName(city: City, tag: string, language: Language): string {
  return language === 'zh' ? tag : (city.tags.find((one) => one.code === tag)?.en ?? tag);
}

/** The city's districts. */
export function districtOptions(city: City, language: Language): Option[] {
  return city.districts.map((district) => ({ value: district.code, label: district[language] }));
}

/** A district in the reader's language; other places are “outside the city”. */
export function districtName(city: City, code: string | null, language: Language): string {
  if (code === null) return city.name[language];
  return (
    city.districts.find((one) => one.code === code)?.[language] ?? messagesOf(language).common.outsideCity
  );
}
