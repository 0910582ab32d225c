import { expect, test } from 'vitest';
import { emptyListing, type BrokerDocument, type ListingDocument } from '../documents.ts';
import { createSearchEngine } from '../index.ts';
import type { SearchEngine } from '../port.ts';
import { renderReason, strongestReasons } from './words.ts';

const broker = (id: string, given: Partial<BrokerDocument> = {}): BrokerDocument => ({
  key: `broker:${id}`,
  kind: 'broker',
  id,
  name: id,
  level: 'senior',
  agencyName: null,
  introduction: '',
  fields: [],
  tags: [],
  closedDeals: 0,
  closedByField: {},
  district: null,
  status: 'published',
  publishedAt: null,
  version: 1,
  ...given,
});
const need = (given: Partial<ListingDocument>): ListingDocument => ({
  ...emptyListing('need', 'n'),
  ...given,
});
const achievement = (given: Partial<ListingDocument>): ListingDocument => ({
  ...emptyListing('achievement', 'a'),
  ...given,
});

async function engineWith(...brokers: BrokerDocument[]): Promise<SearchEngine> {
  const engine = await createSearchEngine({ thread: 'inProcess' });
  await engine.upsert(brokers);
  return engine;
}

test('field and closed deals in it first, strangers to the field not at all', async () => {
  const engine = await engineWith(
    broker('new', { fields: [7] }),
    broker('experienced', { fields: [7], closedDeals: 9, closedByField: { '7': 8 } }),
    broker('unlisted-field', { fields: [3], closedDeals: 2, closedByField: { '7': 2 } }),
    broker('elsewhere', { fields: [1], closedDeals: 50, closedByField: { '1': 50 } }),
    broker('suspended', { fields: [7], closedDeals: 90, closedByField: { '7': 90 }, status: 'suspended' }),
  );
  const { brokers } = await engine.brokers({ documents: [need({ fields: [7] })] });
  expect(brokers.map((found) => found.id)).toEqual(['experienced', 'new', 'unlisted-field']);
  const [best] = brokers;
  expect(strongestReasons(best!.explanation, 'zh')[0]).toContain('已促成 8 项');
  const { parts, value } = best!.explanation;
  expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 9);
  expect(parts.reduce((sum, part) => sum + part.weight * part.value, 0)).toBeCloseTo(value, 2);
  for (const part of parts)
    for (const language of ['zh', 'en'] as const) expect(renderReason(part.reason, language)).not.toBe('');
});

test('a pair is served by who knows either side; equal ones stand by key, as many as asked for', async () => {
  const engine = await engineWith(
    broker('c', { fields: [5] }),
    broker('a', { fields: [7] }),
    broker('b', { tags: ['海洋'] }),
    broker('d', { fields: [7], district: '370212' }),
  );
  const documents = [
    need({ fields: [7], tags: ['海洋'], district: '370212' }),
    achievement({ fields: [5], tags: ['海洋'] }),
  ];
  const found = async (limit?: number): Promise<string[]> =>
    (await engine.brokers({ documents, limit })).brokers.map((one) => one.id);
  expect(await found()).toEqual(['d', 'a', 'c', 'b']);
  expect(await found(2)).toEqual(['d', 'a']);
  // A listing that says neither field nor tag finds nobody rather than everybody.
  expect((await engine.brokers({ documents: [need({})] })).brokers).toEqual([]);
});
