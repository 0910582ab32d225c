import type { City, ListingKind, ListingPage, ListingQuery } from '#lib/api/types.ts';
import { formatMonth } from '#lib/format/dates.ts';
import { formatBand } from '#lib/format/money.ts';
import { messagesOf, type Language } from '#lib/messages/index.ts';
import { districtOptions, optionsOf, tagOptions, type Option } from './options.ts';

/** The groups of conditions that a list of needs or achievements counts, in the order of its page. */

interface Given {
  kind: ListingKind;
  query: ListingQuery;
  facets: ListingPage['facets'];
  city: City;
  language: Language;
}

/** The values that the results hold and those that are chosen, in the order of the counts. */
function valuesOf(given: Given, facet: string, chosen: readonly string[], name: (value: string) => string) {
  const counted = (given.facets[facet] ?? []).map((count) => count.value);
  return [...new Set([...counted, ...chosen])].map((value): Option => ({ value, label: name(value) }));
}

const years = (given: Given) => {
  const { selected } = messagesOf(given.language).listings.achievements;
  const chosen = (given.query.selectedYear ?? []).map(String);
  return { chosen, options: valuesOf(given, 'selectedYear', chosen, (year) => selected(Number(year))) };
};

const months = (given: Given) => {
  const chosen = given.query.deadline ?? [];
  return {
    chosen,
    options: valuesOf(given, 'deadline', chosen, (month) => formatMonth(month, given.language)),
  };
};

const bands = (given: Given) => {
  const { negotiable } = messagesOf(given.language).common;
  const chosen = given.query.priceBand ?? [];
  const name = (band: string): string =>
    band === 'negotiable' ? negotiable : formatBand(band, given.language);
  return { chosen, options: valuesOf(given, 'price', chosen, name) };
};

export function listingGroups(given: Given) {
  const { kind, query, city, language } = given;
  const { listings, codes } = messagesOf(language);
  const texts = listings.search;
  const isNeed = kind === 'need';
  return [
    {
      name: 'field',
      legend: texts.field,
      options: optionsOf(codes.field),
      chosen: (query.field ?? []).map(String),
      facet: 'field',
      open: true,
    },
    {
      name: 'tag',
      legend: texts.tag,
      options: tagOptions(city, language),
      chosen: query.tag ?? [],
      facet: 'tag',
      open: true,
    },
    ...(isNeed
      ? [{ name: 'deadline', legend: texts.deadline, ...months(given), facet: 'deadline' }]
      : [
          {
            name: 'selectedYear',
            legend: texts.selected,
            ...years(given),
            facet: 'selectedYear',
            open: true,
          },
          {
            name: 'intellectualProperty',
            legend: texts.intellectualProperty,
            options: optionsOf(codes.intellectualPropertyKind),
            chosen: query.intellectualProperty ?? [],
            facet: 'ipKind',
          },
        ]),
    {
      name: 'priceBand',
      legend: isNeed ? texts.budgetBand : texts.priceBand,
      ...bands(given),
      facet: 'price',
    },
    {
      name: 'mode',
      legend: isNeed ? texts.mode : texts.transferMode,
      options: optionsOf(codes.transferMode),
      chosen: query.mode ?? [],
      facet: 'mode',
    },
    {
      name: 'district',
      legend: texts.district,
      options: districtOptions(city, language),
      chosen: query.district ?? [],
      facet: 'district',
    },
    {
      name: 'status',
      legend: texts.status,
      options: optionsOf(isNeed ? texts.needStatus : texts.achievementStatus),
      chosen: query.status ?? [],
      facet: 'status',
    },
  ];
}

/** How many results have at least each level of maturity: what its filter would leave. */
export function maturityOptions(facets: ListingPage['facets'], language: Language): Option[] {
  const counts = (facets['maturity'] ?? []).map(({ value, count }) => [Number(value), count] as const);
  return optionsOf(messagesOf(language).codes.maturity).map(({ value, label }) => {
    const left = counts.reduce((sum, [level, count]) => (level >= Number(value) ? sum + count : sum), 0);
    return { value, label: `${label} (${left})` };
  });
}
