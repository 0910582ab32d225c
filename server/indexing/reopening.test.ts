import type { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSearchEngine, type SearchEngine } from '../../search/index.ts';
import { createIndexer, type Indexer } from './indexer.ts';
import { createIndexingScene, databaseChecksums, indexChecksums, type IndexingScene } from './testing.ts';

let scene: IndexingScene;
let folder: string;
let threads: Worker[];
let search: SearchEngine;
let indexer: Indexer;

beforeEach(async () => {
  scene = await createIndexingScene();
  folder = mkdtempSync(join(tmpdir(), 'queqiao-reopening-'));
  threads = [];
  search = await createSearchEngine({ onThread: (thread) => threads.push(thread) });
  indexer = createIndexer({
    database: scene.database.db,
    search,
    log: pino({ level: 'silent' }),
    snapshotFolder: folder,
  });
});
afterEach(async () => {
  await indexer.stop();
  await search.close();
  await scene.close();
  rmSync(folder, { recursive: true, force: true });
});

async function killThread(): Promise<void> {
  const thread = threads.at(-1)!;
  const ended = once(thread, 'exit');
  await thread.terminate();
  await ended;
}

const found = async (text: string): Promise<number> =>
  (await search.search({ kinds: ['achievement'], text })).total;

test('a search thread that died is opened again and filled, from the database and from the snapshot', async () => {
  await scene.publish('海水淡化膜', '滚动轴承');
  indexer.start();
  await indexer.whenIndexed();
  expect(await found('轴承')).toBe(1);
  // The first snapshot follows the first filling at once, the next much later: none is left to start from.
  await expect
    .poll(async () => (await indexer.state()).snapshotWrittenAt, { timeout: 50_000 })
    .not.toBeNull();
  rmSync(folder, { recursive: true });

  await killThread();
  // It refuses after 8 s: on a busy machine the filling may take longer.
  const loaded = (): Promise<boolean> =>
    indexer.whenLoaded().then(
      () => true,
      () => false,
    );
  await expect.poll(loaded, { timeout: 50_000 }).toBe(true);
  expect(await found('轴承')).toBe(1);
  expect((await indexer.state()).filledFrom).toBe('database');

  await indexer.stop();
  await killThread();
  indexer = createIndexer({
    database: scene.database.db,
    search,
    log: pino({ level: 'silent' }),
    snapshotFolder: folder,
  });
  await scene.publish('石墨烯散热膜');
  await indexer.whenIndexed();
  expect((await indexer.state()).filledFrom).toBe('snapshot');
  expect(await indexChecksums(search)).toEqual(await databaseChecksums(scene.database));
  expect(threads).toHaveLength(3);
}, 60_000);

test('a question that was open when the thread died is refused; an empty index is never kept as the snapshot', async () => {
  await scene.publish('海水淡化膜');
  await indexer.whenIndexed();
  // More than a thread answers before it is gone: the first may be, the last is still open.
  const questions = Array.from({ length: 1000 }, () => search.search({ kinds: ['achievement'], text: '膜' }));
  const answers = Promise.allSettled(questions);
  await killThread();
  const refusals = (await answers).filter((answer) => answer.status === 'rejected');
  expect(refusals.length).toBeGreaterThan(0);
  for (const { reason } of refusals)
    expect(reason).toMatchObject({ message: 'The search worker has ended.' });
  expect(await found('膜')).toBe(0);
  // Ends, and would keep what it holds.
  await indexer.stop();
  const again = createIndexer({
    database: scene.database.db,
    search,
    log: pino({ level: 'silent' }),
    snapshotFolder: folder,
  });
  await again.whenIndexed();
  expect(await found('膜')).toBe(1);
}, 60_000);
