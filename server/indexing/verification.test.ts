import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { achievements, organisations, reindexRequests } from '../../db/schema/index.ts';
import { emptyListing, type ListingDocument, type SearchDocument } from '../../search/index.ts';
import { newId } from '../context.ts';
import { readListingDocuments } from './documents.ts';
import { addRequest, readReports } from './requests.ts';
import {
  createIndexingScene,
  databaseChecksums,
  indexChecksums,
  type IndexingProcess,
  type IndexingScene,
} from './testing.ts';
import { recordChange } from './indexer.ts';

let scene: IndexingScene;
let process: IndexingProcess;
let ids: string[];

beforeEach(async () => {
  scene = await createIndexingScene();
  ids = await scene.publish(...Array.from({ length: 260 }, (_, index) => `第 ${index} 项成果`));
  process = await scene.newProcess();
  await process.indexer.whenIndexed();
});
afterEach(() => scene.close());

const documentOf = async (id: string): Promise<ListingDocument> =>
  (await readListingDocuments(scene.database.db, 'achievement', [id]))[0]!;

const none = { missing: 0, different: 0, extra: 0, examples: [] };

test('an index in step has no differences', async () => {
  const progress: number[] = [];
  const findings = await process.indexer.verify((percent) => progress.push(percent));
  expect(findings).toEqual({ databaseDocuments: 261, indexDocuments: 261, ...none });
  expect(progress.at(-1)).toBe(100);
});

/** Each goes wrong in the index behind the indexer's back. @returns the keys that have to be found */
const accidents: [string, 'missing' | 'different' | 'extra', () => Promise<string[]>][] = [
  [
    'documents that were lost',
    'missing',
    async () => {
      const keys = [ids[0]!, ids[130]!, ids[259]!].map((id) => `achievement:${id}`);
      await process.search.remove(keys);
      return keys;
    },
  ],
  [
    'other content under the same version',
    'different',
    async () => {
      const document = await documentOf(ids[7]!);
      await process.search.upsert([{ ...document, summary: '悄悄改过的内容' }]);
      return [document.key];
    },
  ],
  [
    'a version that the database never had, as after a restored backup',
    'different',
    async () => {
      const document = await documentOf(ids[7]!);
      await process.search.upsert([{ ...document, title: '来自未来', version: 99 }]);
      return [document.key];
    },
  ],
  [
    'documents that are no longer to be found',
    'extra',
    async () => {
      const ghosts = [newId(), newId()].map((id) => ({ ...emptyListing('need', id), title: '幽灵' }));
      await process.search.upsert(ghosts);
      await scene.database.db
        .update(achievements)
        .set({ status: 'withdrawn' })
        .where(eq(achievements.id, ids[3]!));
      return [...ghosts.map(({ key }) => key), `achievement:${ids[3]}`];
    },
  ],
  [
    'a change that was made without a row in the outbox',
    'different',
    async () => {
      await scene.database.db
        .update(achievements)
        .set({ title: '绕过的' })
        .where(eq(achievements.id, ids[5]!));
      return [`achievement:${ids[5]}`];
    },
  ],
];
test.each(accidents)('%s are found and repaired', async (_name, difference, accident) => {
  const keys = await accident();
  const findings = await process.indexer.verify();
  expect(findings).toMatchObject({ missing: 0, different: 0, extra: 0, [difference]: keys.length });
  expect(new Set(findings.examples.map(({ key }) => key))).toEqual(new Set(keys));
  expect(await indexChecksums(process.search)).toEqual(await databaseChecksums(scene.database));
  expect(await process.indexer.verify()).toMatchObject(none);
});

test('a change that only waits in the outbox is no difference', async () => {
  const other = openDatabase({ url: scene.database.applicationUrl });
  let hold = (): void => undefined;
  const held = new Promise<void>((resolve) => (hold = resolve));
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  // While this is open, nothing that commits later is settled.
  const slow = other.db.transaction(async (transaction) => {
    await recordChange(transaction, 'achievement', ids[0]!);
    begun();
    await held;
  });
  await hasBegun;
  await scene.publish('还没有进索引的成果');
  await scene.database.db.transaction(async (transaction) => {
    await transaction
      .update(organisations)
      .set({ name: '改名的大学', updatedAt: sql`now()` })
      .where(eq(organisations.id, scene.organisationId));
    await recordChange(transaction, 'organisation', scene.organisationId);
  });
  expect(await process.indexer.verify()).toMatchObject(none);
  hold();
  await slow;
  await other.close();
  await process.indexer.whenIndexed();
  expect(await indexChecksums(process.search)).toEqual(await databaseChecksums(scene.database));
});

test('every process follows a request, repairs its own index and reports what it found', async () => {
  await process.stop();
  const [good, bad] = [await scene.newProcess(undefined, 'good'), await scene.newProcess(undefined, 'bad')];
  for (const { indexer } of [good, bad]) {
    await indexer.whenIndexed();
    indexer.start();
  }
  await bad.search.remove([`achievement:${ids[0]}`]);
  const id = newId();
  const { db } = scene.database;
  await addRequest(db, { id, kind: 'verify', requestedAt: new Date() });
  const answers = async () =>
    (await readReports(db, id)).map(({ reporter, progressPercent, finishedAt, failure, findings }) => [
      ...[reporter, progressPercent, finishedAt !== null, failure, findings?.missing],
    ]);
  await expect.poll(answers, { timeout: 15_000 }).toEqual([
    ['bad', 100, true, null, 1],
    ['good', 100, true, null, 0],
  ]);
  expect(await indexChecksums(bad.search)).toEqual(await databaseChecksums(scene.database));
  const [request] = await db.select().from(reindexRequests).where(eq(reindexRequests.id, id));
  expect(request).toMatchObject({ progressPercent: 100, finishedAt: expect.any(Date) as Date });
});

test('a document that the engine refuses holds nothing back, and is taken when it can be', async () => {
  const { search, indexer } = process;
  const upsert = search.upsert.bind(search);
  search.upsert = async (documents) => {
    if (documents.some((document) => 'title' in document && document.title.includes('毒')))
      throw new Error('refused');
    return upsert(documents);
  };
  const [, poison, after] = await scene.publish('前', '毒', '后');
  await indexer.whenIndexed();
  expect(Object.keys(await search.versions())).toContain(`achievement:${after}`);
  search.upsert = upsert;
  expect(await indexer.verify()).toMatchObject({
    ...none,
    missing: 1,
    examples: [{ key: `achievement:${poison}`, difference: 'missing' }],
  });
});

test('an engine that is down is asked again, and nothing is lost meanwhile', async () => {
  const { search, indexer } = process;
  const upsert = search.upsert.bind(search);
  let refusals = 0;
  search.upsert = () => {
    refusals++;
    return Promise.reject(new Error('down'));
  };
  indexer.start();
  const [id] = await scene.publish('停机时的成果');
  await expect.poll(() => indexer.state().then(({ failures }) => failures), { timeout: 8_000 }).toBe(2);
  expect(await indexer.state()).toMatchObject({ lag: 1 });
  expect((await indexer.state()).lag_ms).toBeGreaterThan(0);
  expect(refusals).toBeGreaterThanOrEqual(2);
  search.upsert = upsert;
  await indexer.whenIndexed();
  expect(Object.keys(await search.versions())).toContain(`achievement:${id}`);
  await expect
    .poll(() => indexer.state(), { timeout: 8_000 })
    .toMatchObject({ failures: 0, lag: 0, lag_ms: 0 });
});

test('what changes between reading a page and its place in the new index is there after a rebuild', async () => {
  const { search, indexer } = process;
  const replaceAll = search.replaceAll.bind(search);
  search.replaceAll = async (documents) => {
    const read: SearchDocument[] = [];
    for await (const document of documents) read.push(document);
    const [changed, gone] = ids;
    await scene.database.db.transaction(async (transaction) => {
      await transaction.update(achievements).set({ title: '其间改名' }).where(eq(achievements.id, changed!));
      await transaction.update(achievements).set({ status: 'withdrawn' }).where(eq(achievements.id, gone!));
      for (const id of [changed!, gone!]) await recordChange(transaction, 'achievement', id);
    });
    await scene.publish('其间发布');
    // Followed into the old index; the new one is filled with what was read before.
    await indexer.whenIndexed();
    await replaceAll(read);
  };
  await indexer.rebuild();
  expect(await indexChecksums(search)).toEqual(await databaseChecksums(scene.database));
});
