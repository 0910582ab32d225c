import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../search/index.ts';
import { createTestApp, type TestApp } from '../testing.ts';

/** Organisations are found by the search engine: its words, its conditions, its visibility. */

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
  const add = test.addOrganisation;
  await add('university', '青岛海洋大学', { district: '370212', introduction: '船舶与海洋工程见长。' });
  await add('institute', '海水淡化研究所', { district: '370202' });
  await add('enterprise', '海尔智能家电', { district: '370212', flags: ['high_technology_enterprise'] });
  await add('enterprise', '海洋皮包公司', { district: '370212', verifiedAt: null });
  await test.indexed();
});
afterAll(() => test.close());

const list = async (query: string) => (await test.call(null, 'GET', `/organisations?${query}`)).body;
const names = (body: { items: { name: string }[] }) => body.items.map((item) => item.name).sort();

describe('organisations', () => {
  it.each([
    ['', ['海尔智能家电', '海水淡化研究所', '青岛海洋大学']],
    // Not verified: not in the index, so no words bring it up.
    ['text=海洋', ['青岛海洋大学']],
    ['text=皮包公司', []],
    ['text=船舶', ['青岛海洋大学']],
    ['text=-海洋 大学', []],
    ['kind=university&kind=institute', ['海水淡化研究所', '青岛海洋大学']],
    ['kind=enterprise&district=370212', ['海尔智能家电']],
    ['flag=high_technology_enterprise', ['海尔智能家电']],
    ['text=%25', ['海尔智能家电', '海水淡化研究所', '青岛海洋大学']],
  ])('%s', async (query, expected) => {
    const body = await list(query);
    expect(names(body)).toEqual(expected);
    expect(body.total).toBe(expected.length);
  });

  it('marks the words, and counts each condition without itself', async () => {
    const body = await list('text=船舶&kind=institute');
    expect(body.facets.category).toEqual([{ value: 'university', count: 1 }]);
    const [item] = (await list('text=船舶')).items;
    expect(item.verified).toBe(true);
    expect(item.highlights.snippet).toContainEqual({ text: '船舶', marked: true });
  });

  it('is told of by pinyin', async () => {
    const { body } = await test.call(null, 'GET', '/search/suggestions?text=haishui&kind=organisation');
    expect(body.items.map((one: { text: string }) => one.text)).toContain('海水淡化');
  });

  it('one that lost its verification since it was indexed is left out', async () => {
    await test.database.sql`update organisations set verified_at = null where name = '海水淡化研究所'`;
    expect(names(await list('kind=institute'))).toEqual([]);
  });

  it.each(['/organisations', '/brokers', '/needs', '/achievements', '/search'])(
    '%s says what the engine can do that gave the answer',
    async (path) => {
      const { search } = test.services;
      const lesser = { ...search.capabilities, name: 'lesser', phrases: false, sorts: ['newest'] as const };
      const restore = { search: search.search.bind(search) };
      Object.assign(search, {
        search: async (request: Parameters<SearchEngine['search']>[0]) => ({
          ...(await restore.search(request)),
          capabilities: lesser,
          degraded: true,
        }),
      });
      const { body } = await test.call(null, 'GET', path);
      Object.assign(search, restore);
      expect(body.degraded).toBe(true);
      expect(body.capabilities).toEqual({
        engine: 'lesser',
        facets: true,
        sorts: ['newest'],
        phrases: false,
        excludedWords: true,
        pinyin: true,
        didYouMean: true,
      });
    },
  );
});
