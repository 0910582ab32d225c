/**
 * Every setting of a Meilisearch index, in one place. A change here gives the index another name (`settingsMark`), so
 * that the next start builds a new one beside the old and swaps it in.
 */
import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { jiebaDictionary, synonyms } from '../text/lexicon.ts';
import { dimensions } from '../embedded/vectors.ts';
import { recordFormat } from './record.ts';

/** Our vector of a document, see `record.ts`. */
export const embedder = 'direction';

/** Each spelling finds the others: Meilisearch reads synonyms one way. */
function synonymSettings(): Record<string, string[]> {
  const settings: Record<string, string[]> = {};
  for (const group of synonyms())
    for (const term of group) settings[term] = group.filter((other) => other !== term);
  return settings;
}

/** Terms that stay whole when Meilisearch cuts Chinese. */
const dictionary = (): string[] =>
  jiebaDictionary()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')))
    .sort();

export function indexSettings(): Settings {
  return {
    // The order is the weight: a word of the title counts before one of the text.
    searchableAttributes: ['title', 'labels', 'text', 'parts', 'characters', 'pinyin'],
    displayedAttributes: [
      ...['id', 'key', 'kind', 'version', 'titleLength', 'textLength', 'document', 'gist'],
      // Read back where a phrase is looked for in them.
      ...['title', 'labels', 'text'],
    ],
    filterableAttributes: [
      'key',
      'kind',
      'fields',
      'closedFields',
      'tags',
      'maturity',
      'modes',
      'district',
      'priceBand',
      'priceFrom',
      'priceTo',
      'priceStated',
      'priceNegotiable',
      'ipKinds',
      'selectedYear',
      'status',
      'deadlineMonth',
      'organisation',
      'category',
      'keywords',
    ],
    sortableAttributes: ['published', 'deadline', 'priceLow', 'priceHigh', 'closedDeals', 'key'],
    // `sort` first: whoever asks for the newest wants them in this order, whatever the words weigh. `key` last: ties are stable.
    rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness', 'key:asc'],
    localizedAttributes: [{ attributePatterns: ['title', 'labels', 'text', 'parts'], locales: ['cmn'] }],
    dictionary: dictionary(),
    synonyms: synonymSettings(),
    // Chinese words are too short for typos by these lengths; Latin ones get one from 4 letters, two from 8.
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnAttributes: ['parts', 'characters', 'pinyin'],
      disableOnNumbers: true,
    },
    faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: 2_000_000 },
    embedders: { [embedder]: { source: 'userProvided', dimensions } },
    // Which words stand how near to which was more than half of all indexing. Phrases are looked for by us (phrases.ts).
    proximityPrecision: 'byAttribute',
    searchCutoffMs: 400,
  };
}

/** Eight letters that stand for the settings and the form of the records: other settings, other letters. */
export function settingsMark(): string {
  const text = JSON.stringify([recordFormat, indexSettings()]);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
