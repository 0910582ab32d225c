import { expect, test } from 'vitest';
import { controlsOf, type Capabilities, type Controls } from './search-controls.ts';

const everything: Capabilities = {
  engine: 'whole',
  facets: true,
  sorts: ['newest', 'priceAscending', 'priceDescending', 'deadline', 'closedDeals'],
  phrases: true,
  excludedWords: true,
  pinyin: true,
  didYouMean: true,
};
const offered = ['relevance', 'newest', 'priceAscending'] as const;
const all: Controls = {
  facets: true,
  sorts: ['relevance', 'newest', 'priceAscending'],
  tips: ['tipPhrase', 'tipExcluded', 'tipPinyin'],
  didYouMean: true,
};

test.each<[Partial<Capabilities>, Partial<Controls>]>([
  [{}, {}],
  [{ facets: false }, { facets: false }],
  [{ sorts: ['newest'] }, { sorts: ['relevance', 'newest'] }],
  [{ sorts: [] }, { sorts: ['relevance'] }],
  [{ phrases: false }, { tips: ['tipExcluded', 'tipPinyin'] }],
  [{ excludedWords: false }, { tips: ['tipPhrase', 'tipPinyin'] }],
  [{ pinyin: false }, { tips: ['tipPhrase', 'tipExcluded'] }],
  [{ didYouMean: false }, { didYouMean: false }],
])('what an engine cannot do has no control: %j', (missing, hidden) => {
  expect(controlsOf({ ...everything, ...missing }, offered)).toEqual({ ...all, ...hidden });
});
