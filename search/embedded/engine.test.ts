import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSearchEngine, emptyListing, type ListingDocument, type SearchEngine } from '../index.ts';
import { Collection } from './collection.ts';
import { withinEdits } from './edits.ts';
import { anyText } from '../testing.ts';

const achievement = (id: string, given: Partial<ListingDocument>): ListingDocument => ({
  ...emptyListing('achievement', id),
  ...given,
});

const documents: ListingDocument[] = [
  achievement('a', {
    title: '质子交换膜燃料电池电堆',
    summary: '面向商用车的大功率燃料电池电堆，耐久性好。',
    fields: [6],
    tags: ['氢能与固态电池'],
    maturity: 7,
    priceMinimumFen: '200000000',
    publishedAt: '2026-03-01T00:00:00Z',
  }),
  achievement('b', {
    title: '锂离子电池正极材料',
    summary: '高镍正极材料制备工艺。',
    fields: [5],
    maturity: 5,
    priceNegotiable: true,
    publishedAt: '2026-05-01T00:00:00Z',
  }),
  achievement('c', {
    title: '海水淡化反渗透膜',
    summary: `${'海洋工程常用。'.repeat(30)}该膜用于燃料电池冷却水的处理。${'另有说明。'.repeat(40)}`,
    fields: [7],
    tags: ['海洋'],
    district: '370202',
    priceMinimumFen: '5000000',
    publishedAt: '2026-01-01T00:00:00Z',
  }),
  achievement('d', {
    title: '滚动轴承故障诊断系统',
    fields: [3],
    status: 'withdrawn',
    publishedAt: '2026-02-01T00:00:00Z',
  }),
];

describe('searching', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert(documents);
  });
  const ids = async (text: string, more = {}): Promise<string[]> =>
    (await engine.search({ kinds: ['achievement'], text, ...more })).hits.map((hit) => hit.id);

  test.each<[string, string[]]>([
    ['燃料电池', ['a', 'c']],
    ['燃料电池 -海水', ['a']],
    ['"正极材料"', ['b']],
    ['“燃料电池电堆”', ['a']],
    ['锂电池', ['b']],
    ['鋰離子電池', ['b']],
    ['膜', ['a', 'c']],
    ['不存在的词汇组合xyzzy', []],
    ['轴承 故障', ['d']],
  ])('%s → %j', async (text, expected) => expect(await ids(text)).toEqual(expected));

  test('an empty query lists everything, newest first', async () => {
    expect(await ids('')).toEqual(['b', 'a', 'd', 'c']);
  });

  test.each<[object, string[]]>([
    [{ fields: [6, 7] }, ['a', 'c']],
    [{ maturityMinimum: 6 }, ['a']],
    [{ districts: ['370202'] }, ['c']],
    [{ statuses: ['withdrawn'] }, ['d']],
    [{ priceMaximumFen: '10000000' }, ['b', 'c']],
    [{ tags: ['海洋'], fields: [6] }, []],
  ])('filter %j → %j', async (filters, expected) => {
    expect((await ids('', { filters })).sort()).toEqual(expected);
  });

  test.each([
    ['priceAscending', ['c', 'a', 'b', 'd']],
    ['priceDescending', ['a', 'c', 'b', 'd']],
    ['newest', ['b', 'a', 'd', 'c']],
  ])('sorted by %s; what states nothing comes last', async (sort, expected) => {
    expect(await ids('', { sort })).toEqual(expected);
  });

  test('facets count the results, each without its own filter', async () => {
    const { facets } = await engine.search({
      kinds: ['achievement'],
      text: '',
      filters: { fields: [6], statuses: ['published'] },
      facets: ['field', 'status', 'price'],
    });
    expect(facets.field).toEqual([
      { value: '5', count: 1 },
      { value: '6', count: 1 },
      { value: '7', count: 1 },
    ]);
    expect(facets.status).toEqual([{ value: 'published', count: 1 }]);
    expect(facets.price).toEqual([{ value: '1000000-5000000', count: 1 }]);
  });

  test('highlights mark the words; a snippet shows where they stand; together they are the text', async () => {
    const { hits } = await engine.search({ kinds: ['achievement'], text: '燃料电池' });
    expect(hits[0]!.highlights.title).toEqual([
      { text: '质子交换膜', marked: false },
      { text: '燃料电池', marked: true },
      { text: '电堆', marked: false },
    ]);
    const snippet = hits[1]!.highlights.snippet;
    expect(snippet.filter((segment) => segment.marked).map((segment) => segment.text)).toContain('燃料电池');
    expect(snippet.map((segment) => segment.text).join('').length).toBeLessThanOrEqual(122);
  });

  test('paging is stable and complete', async () => {
    const pages = await Promise.all([0, 1, 2, 3].map((offset) => ids('', { offset, limit: 1 })));
    expect(pages.flat()).toEqual(await ids(''));
  });

  test.each([
    ['rldc', '燃料电池'],
    ['haishui', '海水淡化'],
    ['燃料', '燃料电池'],
  ])('suggestions for %s hold %s', async (text, expected) => {
    const { suggestions } = await engine.suggest({ kinds: ['achievement'], text });
    expect(suggestions.map((suggestion) => suggestion.text)).toContain(expected);
  });

  test('did you mean: homophones', async () => {
    const response = await engine.search({ kinds: ['achievement'], text: '轴成' });
    expect(response.total === 0 ? response.didYouMean : '轴承').toBe('轴承');
  });

  test('any text is answered', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(80), async (text) => {
        const response = await engine.search({ kinds: ['achievement', 'broker'], text, facets: ['field'] });
        expect(response.hits.length).toBeLessThanOrEqual(response.total);
        await engine.suggest({ kinds: ['achievement'], text });
      }),
      { numRuns: 60 },
    );
  });
});

describe('keeping in step', () => {
  test('updates and deletes in place give what a fresh index gives', async () => {
    const titles = ['燃料电池', '海水淡化', '轴承', '石墨烯', '疫苗'];
    const step = fc.record({ id: fc.nat(6), title: fc.nat(4), remove: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const changed = await createSearchEngine({ thread: 'inProcess' });
        const expected = new Map<string, ListingDocument>();
        for (const { id, title, remove } of steps) {
          const document = achievement(String(id), { title: titles[title]! });
          if (remove) {
            await changed.remove([document.key]);
            expected.delete(document.key);
          } else {
            await changed.upsert([document]);
            expected.set(document.key, document);
          }
        }
        const fresh = await createSearchEngine({ thread: 'inProcess' });
        await fresh.replaceAll(expected.values());
        for (const text of [...titles, '']) {
          const request = { kinds: ['achievement' as const], text, facets: ['status' as const] };
          expect(await changed.search(request)).toEqual(await fresh.search(request));
        }
        const draft = { ...emptyListing('need', 'n'), title: '海水淡化膜' };
        const request = { document: draft, targetKind: 'achievement' as const };
        expect(await changed.matches(request)).toEqual(await fresh.matches(request));
      }),
      { numRuns: 25 },
    );
  });

  test('an older version never replaces a newer one', async () => {
    const engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert([achievement('a', { title: '轴承', version: 3 })]);
    await engine.upsert([achievement('a', { title: '疫苗', version: 2 })]);
    expect((await engine.search({ kinds: ['achievement'], text: '轴承' })).total).toBe(1);
    expect(await engine.versions()).toEqual({ 'achievement:a': 3 });
  });

  test('many replacements are compacted', () => {
    const collection = new Collection('achievement');
    for (let round = 0; round < 1500; round++)
      collection.upsert(achievement(String(round % 5), { title: '轴承' }));
    expect(collection.documentCount).toBe(5);
    expect(collection.placeCount).toBeLessThan(1100);
    expect(collection.index.documentCountOf('轴承')).toBe(5);
  });

  test('during a rebuild changes reach both indexes, and what was removed stays away', async () => {
    const engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert([achievement('old', { title: '轴承' })]);
    async function* reading(): AsyncGenerator<ListingDocument> {
      expect((await engine.size()).documents).toBeGreaterThan(0);
      await engine.upsert([achievement('new', { title: '疫苗' })]);
      await engine.remove(['achievement:gone']);
      yield achievement('gone', { title: '石墨烯' });
      yield achievement('kept', { title: '海水淡化' });
    }
    await engine.replaceAll(reading());
    expect(Object.keys(await engine.versions()).sort()).toEqual(['achievement:kept', 'achievement:new']);
  });
});

test('a rebuild whose reader fails leaves the index as it was, and the next one works', async () => {
  const engine = await createSearchEngine({ thread: 'inProcess' });
  await engine.upsert(documents);
  async function* failing(): AsyncGenerator<ListingDocument> {
    yield achievement('x', { title: '疫苗' });
    throw new Error('the database went away');
  }
  const [failed, succeeded] = await Promise.allSettled([
    engine.replaceAll(failing()),
    engine.replaceAll([achievement('y', { title: '疫苗' })]),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: new Error('the database went away') });
  expect(succeeded.status).toBe('fulfilled');
  expect(await engine.versions()).toEqual({ 'achievement:y': 1 });
});

describe('in a worker, and on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the worker answers as the engine of this thread does; a snapshot brings everything back', async () => {
    const worker = await createSearchEngine();
    const here = await createSearchEngine({ thread: 'inProcess' });
    await Promise.all([worker.upsert(documents), here.upsert(documents)]);
    const request = { kinds: ['achievement' as const], text: '燃料电池', facets: ['field' as const] };
    const expected = await here.search(request);
    expect(await worker.search(request)).toEqual(expected);

    const path = join(folder, 'index.snapshot');
    await worker.snapshot(path, '42');
    const restored = await createSearchEngine({ thread: 'inProcess' });
    expect(await restored.restore(path)).toEqual({ documents: 4, cursor: '42' });
    expect(await restored.search(request)).toEqual(expected);

    await expect(worker.matches({ document: documents[0]!, targetKind: 'achievement' })).rejects.toThrow(
      'other side',
    );
    expect((await worker.size()).byKind.achievement).toBe(4);
    await worker.close();
    await expect(worker.size()).rejects.toThrow();
  });

  test('a missing or damaged snapshot is no snapshot', async () => {
    const engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert(documents);
    expect(await engine.restore(join(folder, 'absent'))).toBeNull();
    writeFileSync(join(folder, 'damaged'), 'not a snapshot');
    expect(await engine.restore(join(folder, 'damaged'))).toBeNull();
    expect((await engine.size()).documents).toBe(4);
  });
});

test.each([
  ['python', 'pyhton', 1, true],
  ['python', 'pythn', 1, true],
  ['python', 'jython', 1, true],
  ['python', 'ruby', 2, false],
  ['sensor', 'censors', 1, false],
  ['sensor', 'censors', 2, true],
])('%s and %s within %i edits: %s', (a, b, most, expected) => expect(withinEdits(a, b, most)).toBe(expected));
