import type { Answer } from '#lib/api/types.ts';

/** What the engine that gave an answer can do. */
export type Capabilities = Answer<'/api/v1/search'>['capabilities'];
export type Sort = Capabilities['sorts'][number];

/** Which controls a search page shows: those alone that the engine has declared. */
export interface Controls {
  /** Conditions with their counts. What is chosen already stays in force and in the address without them. */
  facets: boolean;
  /** Of the orders that the page offers those that the engine knows; relevance is its own. */
  sorts: Sort[];
  /** What may be written into the box besides words. */
  tips: ('tipPhrase' | 'tipExcluded' | 'tipPinyin')[];
  didYouMean: boolean;
}

/** @param offered orders that the page would offer, in its order */
export function controlsOf(capabilities: Capabilities, offered: readonly Sort[] = []): Controls {
  const { facets, sorts, phrases, excludedWords, pinyin, didYouMean } = capabilities;
  return {
    facets,
    sorts: offered.filter((sort) => sort === 'relevance' || sorts.includes(sort)),
    tips: [
      ...(phrases ? (['tipPhrase'] as const) : []),
      ...(excludedWords ? (['tipExcluded'] as const) : []),
      ...(pinyin ? (['tipPinyin'] as const) : []),
    ],
    didYouMean,
  };
}
