import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { pino } from 'pino';
import { openDatabase } from '../../db/client.ts';
import {
  achievementConfidential,
  achievements,
  needs,
  organisations,
  outbox,
  reindexRequests,
} from '../../db/schema/index.ts';
import { createTestDatabase, settle, type TestDatabase } from '../../db/testing.ts';
import { createSearchEngine, type SearchEngine } from '../../search/index.ts';
import { newId } from '../context.ts';
import { readListingDocuments } from './documents.ts';
import { cityOf } from './mapping.ts';
import { createIndexer, outboxRetention_ms, recordChange, trimOutbox, type Indexer } from './indexer.ts';

let database: TestDatabase;
let search: SearchEngine;
let indexer: Indexer;
let organisationId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  search = await createSearchEngine({ thread: 'inProcess' });
  indexer = createIndexer({ database: database.db, search, log: pino({ level: 'silent' }) });
  organisationId = newId();
  await database.db.insert(organisations).values({
    id: organisationId,
    kind: 'university',
    name: '海洋大学',
    district: '370212',
    verifiedAt: new Date(),
  });
});
afterEach(async () => {
  await indexer.stop();
  await search.close();
  await database.close();
});

const row = (title: string) => ({
  id: newId(),
  organisationId,
  title,
  summary: title,
  status: 'published' as const,
  completeness: 50,
  publishedAt: new Date(),
});

/** Ids of the achievements in the index. */
async function indexedIds(text = ''): Promise<string[]> {
  const answer = await search.search({ kinds: ['achievement'], text, limit: 200 });
  return answer.hits.map((hit) => hit.id);
}

/** Store an achievement and say so in the outbox, in one transaction. */
const publish = (value: ReturnType<typeof row>): Promise<void> =>
  database.db.transaction(async (transaction) => {
    await transaction.insert(achievements).values(value);
    await recordChange(transaction, 'achievement', value.id);
  });

describe('the outbox', () => {
  test('a transaction that commits late is not skipped by those that came after it', async () => {
    await indexer.whenIndexed();
    const late = row('迟到的海藻多糖提取工艺');
    const early = Array.from({ length: 20 }, (_, index) => row(`早到的成果 ${index}`));
    const other = openDatabase({ url: database.applicationUrl });
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    let written = (): void => undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    // Takes its outbox number first and commits last.
    const slow = other.db.transaction(async (transaction) => {
      await transaction.insert(achievements).values(late);
      await recordChange(transaction, 'achievement', late.id);
      written();
      await held;
    });
    await isWritten;
    for (const value of early) await publish(value);
    indexer.start();
    // Several rounds of the follower: what is committed waits for the transaction that is still open.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await indexer.lag()).toBe(20);
    expect(await indexedIds()).toEqual([]);
    commit();
    await slow;
    await other.close();
    await indexer.whenIndexed();
    expect(new Set(await indexedIds())).toEqual(new Set([late.id, ...early.map(({ id }) => id)]));
    expect(await indexer.lag()).toBe(0);
  });

  test('what is rolled back is not indexed', async () => {
    await indexer.whenIndexed();
    const value = row('没有发生的成果');
    await expect(
      database.db.transaction(async (transaction) => {
        await transaction.insert(achievements).values(value);
        await recordChange(transaction, 'achievement', value.id);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await indexer.whenIndexed();
    expect(await indexedIds()).toEqual([]);
  });

  test('what is not public any more leaves the index, and what changes its words is found by the new ones', async () => {
    const gone = row('会下架的成果');
    const changed = row('旧标题');
    await database.db.insert(achievements).values([gone, changed]);
    await indexer.whenIndexed();
    expect(new Set(await indexedIds())).toEqual(new Set([gone.id, changed.id]));
    await database.db.transaction(async (transaction) => {
      const next = { version: sql`${achievements.version} + 1` };
      await transaction
        .update(achievements)
        .set({ ...next, status: 'withdrawn' })
        .where(eq(achievements.id, gone.id));
      await transaction
        .update(achievements)
        .set({ ...next, title: '海水淡化膜' })
        .where(eq(achievements.id, changed.id));
      await recordChange(transaction, 'achievement', gone.id);
      await recordChange(transaction, 'achievement', changed.id);
    });
    await indexer.whenIndexed();
    expect(await indexedIds()).toEqual([changed.id]);
    expect(await indexedIds('海水淡化')).toEqual([changed.id]);
  });

  test('the listings of a renamed organisation are looked at again', async () => {
    const value = row('成果');
    await database.db.insert(achievements).values(value);
    await indexer.whenIndexed();
    await database.db.transaction(async (transaction) => {
      await transaction
        .update(organisations)
        .set({ name: '蓝色经济学院' })
        .where(eq(organisations.id, organisationId));
      await recordChange(transaction, 'organisation', organisationId);
    });
    await indexer.whenIndexed();
    const [document] = await readListingDocuments(database.db, 'achievement', [value.id]);
    expect(document?.organisationName).toBe('蓝色经济学院');
    expect(await indexedIds('蓝色经济学院')).toEqual([value.id]);
  });

  test('old rows are removed, young ones kept', async () => {
    const [old, young] = [row('旧'), row('新')];
    await publish(old);
    await publish(young);
    await database.db
      .update(outbox)
      .set({ createdAt: new Date(Date.now() - outboxRetention_ms - 1000) })
      .where(eq(outbox.documentId, old.id));
    await settle(database);
    await trimOutbox({ database: database.db, now: () => new Date() });
    const left = await database.db.select({ id: outbox.documentId }).from(outbox);
    expect(left).toEqual([{ id: young.id }]);
  });
});

describe('loading', () => {
  test('takes more than a page, and what changes while it loads is not lost', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => row(`批量成果 ${index}`));
    await database.db.insert(achievements).values(many);
    const loading = indexer.whenIndexed();
    const during = row('加载时发布的成果');
    await publish(during);
    await loading;
    await indexer.whenIndexed();
    const { byKind } = await search.size();
    expect(byKind.achievement).toBe(2_101);
    expect(await indexedIds('加载')).toContain(during.id);
  });

  test('a transaction that was open when the load began is not lost', async () => {
    const value = row('加载前开始、加载后提交的成果');
    const between = row('其间提交的成果');
    const other = openDatabase({ url: database.applicationUrl });
    await other.db.transaction(async (transaction) => {
      await transaction.insert(achievements).values(value);
      await recordChange(transaction, 'achievement', value.id);
      // One that ends in between, so that “everything up to now” and “everything that has ended” differ.
      await database.db.insert(achievements).values(between);
      await indexer.whenIndexed();
      expect(await indexedIds()).toEqual([between.id]);
    });
    await other.close();
    await indexer.whenIndexed();
    expect(new Set(await indexedIds())).toEqual(new Set([between.id, value.id]));
  });

  test('a request to rebuild is followed, with its progress, and repairs an index that went wrong', async () => {
    const value = row('成果');
    await database.db.insert(achievements).values(value);
    indexer.start();
    await expect.poll(() => indexedIds(), { timeout: 5_000 }).toEqual([value.id]);
    await search.clear();
    expect(await indexedIds()).toEqual([]);
    const id = newId();
    await database.db.insert(reindexRequests).values({ id, requestedAt: new Date() });
    const finished = async () => {
      const [request] = await database.db.select().from(reindexRequests).where(eq(reindexRequests.id, id));
      return [request?.progressPercent, request?.finishedAt !== null];
    };
    await expect.poll(finished, { timeout: 10_000 }).toEqual([100, true]);
    expect(await indexedIds()).toEqual([value.id]);
  });
});

describe('documents', () => {
  test('hold public fields only', async () => {
    const value = row('带保密内容的成果');
    await database.db.insert(achievements).values(value);
    await database.platform.transaction((transaction) =>
      transaction.insert(achievementConfidential).values({
        achievementId: value.id,
        detail: '金丝雀一号',
        indicators: [{ name: '金丝雀二号', relation: '≥', value: '1', upperValue: null, unit: '' }],
      }),
    );
    // Even where the rows are there to be read.
    const documents = await database.platform.transaction((transaction) =>
      readListingDocuments(transaction, 'achievement', [value.id]),
    );
    expect(documents).toHaveLength(1);
    expect(JSON.stringify(documents)).not.toContain('金丝雀');
  });

  test('of an anonymous need hide its enterprise and stop at the city', async () => {
    const need = {
      id: newId(),
      organisationId,
      title: '匿名需求',
      problem: '问题',
      anonymous: true,
      status: 'published' as const,
      completeness: 50,
    };
    await database.db.insert(needs).values(need);
    const [document] = await readListingDocuments(database.db, 'need', [need.id]);
    expect(document).toMatchObject({ organisationId: null, organisationName: null, district: '370200' });
    expect(JSON.stringify(document)).not.toContain(organisationId);
  });

  test.each([
    ['370212', '370200'],
    [null, null],
  ])('the city of district %s is %s', (district, city) => {
    expect(cityOf(district)).toBe(city);
  });
});
