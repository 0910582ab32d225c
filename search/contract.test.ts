/** What every engine behind the port does, as one table, tried on each engine that is here (contract-engines.ts). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  categoryFilters,
  documents,
  filters,
  listing,
  needFilters,
  queries,
  typedAndSuggested,
} from './contract-cases.ts';
import { engines, type Present } from './contract-engines.ts';
import { emptyListing } from './index.ts';
import type { ListingDocument, SearchEngine, SearchRequest } from './index.ts';

const achievements = { kinds: ['achievement' as const] };

describe.each(engines)('%s', (_name, open, capabilities) => {
  let present: Present;
  let engine: SearchEngine;
  beforeAll(async () => {
    present = await open();
    engine = present.engine;
    await present.empty();
    await engine.upsert(documents);
  }, 60_000);
  afterAll(() => present.end());

  const ids = async (request: Partial<SearchRequest>): Promise<string[]> =>
    (await engine.search({ ...achievements, text: '', ...request })).hits.map((hit) => hit.id);

  // What an engine declares that it cannot do is not asked of it.
  const able = queries.filter(([, , capability]) => capability === undefined || capabilities[capability]);
  test.for(able)('%s → %j', async ([text, expected]) => {
    expect((await ids({ text })).sort()).toEqual(expected);
  });

  test.each(filters)('filter %j → %j', async (given, expected) => {
    expect((await ids({ filters: given })).sort()).toEqual(expected);
  });

  test.each(needFilters)('filter of needs %j → %j', async (given, expected) => {
    expect((await ids({ kinds: ['need'], filters: given })).sort()).toEqual(expected);
  });

  test.each(categoryFilters)('categories %j → %j', async (categories, expected) => {
    const kinds: SearchRequest['kinds'] = ['organisation', 'broker'];
    const { hits, facets } = await engine.search({
      kinds,
      text: '',
      filters: { categories },
      facets: ['category'],
    });
    expect(hits.map((hit) => hit.key).sort()).toEqual(expected);
    expect(facets.category).toEqual(['institute', 'junior', 'senior'].map((value) => ({ value, count: 1 })));
  });

  test('prices are counted without their own filters, the band and the range', async () => {
    const { facets } = await engine.search({
      ...achievements,
      text: '',
      filters: { priceBands: ['negotiable'], priceMaximumFen: '10000000' },
      facets: ['price'],
    });
    expect(facets.price).toEqual([
      { value: '0-100000', count: 1 },
      { value: '1000000-5000000', count: 1 },
      { value: 'negotiable', count: 1 },
    ]);
  });

  test('deadlines are counted by month, without their own filter', async () => {
    const { facets } = await engine.search({
      kinds: ['need'],
      text: '',
      filters: { deadlineMonths: ['2026-11'] },
      facets: ['deadline', 'field'],
    });
    expect(facets).toEqual({ deadline: [{ value: '2026-12', count: 2 }], field: [] });
  });

  test.each([
    ['priceAscending', ['c', 'a', 'b', 'd']],
    ['priceDescending', ['a', 'c', 'b', 'd']],
    ['newest', ['b', 'a', 'd', 'c']],
    [undefined, ['b', 'a', 'd', 'c']],
  ] as const)('sorted by %s; what states nothing comes last', async (sort, expected) => {
    const found = await ids(sort === undefined ? {} : { sort });
    const stated = sort === 'priceAscending' || sort === 'priceDescending' ? 2 : 4;
    expect(found.slice(0, stated)).toEqual(expected.slice(0, stated));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('brokers with most closed deals first', async () => {
    const found = await engine.search({ kinds: ['broker'], text: '', sort: 'closedDeals' });
    expect(found.hits.map((hit) => hit.id)).toEqual(['q', 'p']);
    expect(capabilities.sorts).toContain('closedDeals');
  });

  test('needs by deadline', async () => {
    expect(await ids({ kinds: ['need'], sort: 'deadline' })).toEqual(['m', 'n']);
  });

  test('the title counts more than the text', async () => {
    expect(await ids({ text: '燃料电池' })).toEqual(['a', 'c']);
  });

  test('one box over all kinds', async () => {
    const response = await engine.search({
      kinds: ['achievement', 'need', 'organisation', 'broker'],
      text: '海水淡化',
      facets: ['kind'],
    });
    expect(response.hits.map((hit) => hit.key).sort()).toEqual(['achievement:c', 'need:n', 'organisation:o']);
    expect(response.facets.kind).toEqual([
      { value: 'achievement', count: 1 },
      { value: 'need', count: 1 },
      { value: 'organisation', count: 1 },
    ]);
    expect(response.total).toBe(3);
  });

  test('facets count the results, each without its own filter', async () => {
    const { facets } = await engine.search({
      ...achievements,
      text: '',
      filters: { fields: [6], statuses: ['published'] },
      facets: ['field', 'status', 'price', 'selectedYear'],
    });
    expect(facets).toEqual({
      field: [
        { value: '5', count: 1 },
        { value: '6', count: 1 },
        { value: '7', count: 1 },
      ],
      status: [{ value: 'published', count: 1 }],
      price: [{ value: '1000000-5000000', count: 1 }],
      selectedYear: [{ value: '2025', count: 1 }],
    });
  });

  test('highlights mark the words; a snippet shows where they stand', async () => {
    const { hits } = await engine.search({ ...achievements, text: '燃料电池' });
    expect(hits[0]!.highlights.title).toEqual([
      { text: '质子交换膜', marked: false },
      { text: '燃料电池', marked: true },
      { text: '电堆', marked: false },
    ]);
    const snippet = hits[1]!.highlights.snippet;
    expect(snippet.filter((segment) => segment.marked).map((segment) => segment.text)).toContain('燃料电池');
    expect(snippet.map((segment) => segment.text).join('').length).toBeLessThanOrEqual(122);
  });

  test('paging is stable and complete, and the total is exact on every page', async () => {
    const pages = await Promise.all(
      [0, 1, 2, 3, 4].map((offset) => engine.search({ ...achievements, text: '', offset, limit: 1 })),
    );
    expect(pages.flatMap((page) => page.hits.map((hit) => hit.id))).toEqual(await ids({}));
    expect(pages.map((page) => page.total)).toEqual([4, 4, 4, 4, 4]);
  });

  test.each(typedAndSuggested)('suggestions for %s hold %s', async (text, expected) => {
    const { suggestions } = await engine.suggest({ ...achievements, text });
    expect(suggestions.map((suggestion) => suggestion.text)).toContain(expected);
  });

  test('suggestions never exceed the limit, and nothing typed suggests nothing', async () => {
    expect((await engine.suggest({ ...achievements, text: '电池', limit: 1 })).suggestions).toHaveLength(1);
    expect((await engine.suggest({ ...achievements, text: ' ' })).suggestions).toEqual([]);
  });

  test.each(['', '"', '""', '-', '- -', '" OR kind = need', '\\', '\u0000', '😀', 'a'.repeat(5_000), '1'])(
    'any text is answered: %j',
    async (text) => {
      const response = await engine.search({ ...achievements, text, facets: ['field'] });
      expect(response.hits.length).toBeLessThanOrEqual(response.total);
      await engine.suggest({ ...achievements, text });
    },
  );

  test('matches a need with achievements, and explains', async () => {
    const need = documents.find((document) => document.key === 'need:n') as ListingDocument;
    const response = await engine.matches({
      document: need,
      targetKind: 'achievement',
      filters: { statuses: ['published'] },
    });
    expect(response.matches[0]!.key).toBe('achievement:c');
    expect(response.matches[0]!.explanation.parts.length).toBeGreaterThan(3);
    expect(response.matches.map((match) => match.id)).not.toContain('d');
    const empty = await engine.matches({ document: emptyListing('need', 'x'), targetKind: 'achievement' });
    expect(empty).toMatchObject({ matches: [], emptyReason: 'noText' });
  });

  test('brokers with the field and deals in it', async () => {
    const need = documents.find((document) => document.key === 'need:n') as ListingDocument;
    expect((await engine.brokers({ documents: [need] })).brokers.map((broker) => broker.id)).toEqual(['p']);
  });
});

// A server builds and swaps an index in seconds, in more of them on a machine with other work.
describe.each(engines)('%s keeps in step', { timeout: 120_000 }, (_name, open) => {
  let present: Present;
  let engine: SearchEngine;
  beforeAll(async () => {
    present = await open();
    engine = present.engine;
  }, 60_000);
  afterAll(() => present.end());

  const achievement = (id: string, title: string, version = 1): ListingDocument =>
    listing('achievement', id, { title, version });

  test('adds, replaces, removes; unknown keys are no error; an older version never replaces a newer one', async () => {
    await present.empty();
    await engine.upsert([achievement('a', '轴承', 3), achievement('b', '疫苗')]);
    await engine.upsert([achievement('a', '疫苗', 2)]);
    await engine.remove(['achievement:b', 'achievement:never']);
    expect(await engine.versions()).toEqual({ 'achievement:a': 3 });
    expect((await engine.search({ ...achievements, text: '轴承' })).total).toBe(1);
    await engine.upsert([achievement('a', '疫苗', 4)]);
    expect((await engine.search({ ...achievements, text: '轴承' })).total).toBe(0);
    expect(await engine.size()).toMatchObject({ documents: 1, byKind: { achievement: 1, need: 0 } });
  });

  test('during a rebuild changes reach both indexes, and what was removed stays away', async () => {
    await present.empty();
    await engine.upsert([achievement('old', '轴承')]);
    const held = { during: -1 };
    async function* reading(): AsyncGenerator<ListingDocument> {
      held.during = (await engine.size()).documents;
      await engine.upsert([achievement('new', '疫苗', 2)]);
      await engine.remove(['achievement:gone']);
      yield achievement('gone', '石墨烯');
      yield achievement('new', '疫苗', 1);
      yield achievement('kept', '海水淡化');
    }
    await engine.replaceAll(reading());
    expect(held.during).toBe(1);
    expect(await engine.versions()).toEqual({ 'achievement:kept': 1, 'achievement:new': 2 });
  });

  test('a rebuild whose reader fails leaves the index as it was, and the next one works', async () => {
    await present.empty();
    await engine.upsert([achievement('a', '轴承')]);
    async function* failing(): AsyncGenerator<ListingDocument> {
      yield achievement('x', '疫苗');
      throw new Error('the database went away');
    }
    await expect(engine.replaceAll(failing())).rejects.toThrow('the database went away');
    expect(await engine.versions()).toEqual({ 'achievement:a': 1 });
    await engine.replaceAll([achievement('y', '疫苗')]);
    expect(await engine.versions()).toEqual({ 'achievement:y': 1 });
  });
});
