import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { achievements, organisations, outbox, reindexRequests } from '../../db/schema/index.ts';
import { openDatabase } from '../../db/client.ts';
import { settle } from '../../db/testing.ts';
import { newId } from '../context.ts';
import {
  createIndexingScene,
  databaseChecksums,
  indexChecksums,
  type IndexingProcess,
  type IndexingScene,
} from './testing.ts';
import { outboxRetention_ms, recordChange, trimOutbox } from './indexer.ts';

let scene: IndexingScene;
let folder: string;

beforeEach(async () => {
  scene = await createIndexingScene();
  folder = mkdtempSync(join(tmpdir(), 'queqiao-snapshots-'));
});
afterEach(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

/** A process that has seen everything that is committed. */
async function startProcess(name?: string): Promise<IndexingProcess> {
  const process = await scene.newProcess(folder, name);
  await process.indexer.whenIndexed();
  return process;
}

/** Start, compare the index with the database, and tell where it was filled from. */
async function startAndCompare(): Promise<string | null> {
  const process = await startProcess();
  expect(await indexChecksums(process.search)).toEqual(await databaseChecksums(scene.database));
  const { filledFrom } = await process.indexer.state();
  await process.stop();
  return filledFrom;
}

const files = (): string[] => readdirSync(folder);
const snapshotFile = (): string =>
  join(
    folder,
    files().find((name) => name.endsWith('.snapshot'))!,
  );

const change = (id: string, values: Record<string, unknown>): Promise<void> =>
  scene.database.db.transaction(async (transaction) => {
    await transaction
      .update(achievements)
      .set({ version: sql`${achievements.version} + 1`, ...values })
      .where(eq(achievements.id, id));
    await recordChange(transaction, 'achievement', id);
  });

const age = (ids: string[]) =>
  scene.database.db
    .update(outbox)
    .set({ createdAt: new Date(Date.now() - outboxRetention_ms - 60_000) })
    .where(sql`${outbox.documentId} in ${ids}`);
const trim = async () => {
  await settle(scene.database);
  await trimOutbox({ database: scene.database.db, now: () => new Date() });
};

describe('a start from the snapshot', () => {
  test('finds what was added, changed, withdrawn and renamed while no process ran', async () => {
    const [kept, changed, gone] = await scene.publish('留下的成果', '会改的成果', '会下架的成果');
    await (await startProcess()).stop();
    await change(changed!, { title: '海水淡化膜' });
    await change(gone!, { status: 'withdrawn' });
    const [added] = await scene.publish('停机时发布的成果');
    await scene.database.db.transaction(async (transaction) => {
      await transaction
        .update(organisations)
        .set({ name: '蓝色经济学院' })
        .where(eq(organisations.id, scene.organisationId));
      await recordChange(transaction, 'organisation', scene.organisationId);
    });
    expect(await startAndCompare()).toBe('snapshot');
    const process = await startProcess();
    const { hits } = await process.search.search({ kinds: ['achievement'], text: '蓝色经济学院' });
    expect(new Set(hits.map(({ id }) => id))).toEqual(new Set([kept, changed, added]));
  });

  test('does not lose a transaction that was open while the snapshot was written', async () => {
    await scene.publish('先提交的成果');
    const other = openDatabase({ url: scene.database.applicationUrl });
    const process = await startProcess();
    await other.db.transaction(async (transaction) => {
      await transaction
        .update(achievements)
        .set({ title: '后提交的标题', version: sql`${achievements.version} + 1` });
      const [row] = await transaction.select({ id: achievements.id }).from(achievements);
      await recordChange(transaction, 'achievement', row!.id);
      // Committed meanwhile, so that the snapshot stands behind a row that was numbered later.
      await scene.publish('其间提交的成果');
      await process.stop();
    });
    await other.close();
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('after kill -9 goes on from the last one that was written, and removes what was half written', async () => {
    await scene.publish('第一');
    const first = await scene.newProcess(folder);
    first.indexer.start();
    await expect.poll(files, { timeout: 5_000 }).toHaveLength(1);
    await scene.publish('第二', '第三');
    await first.indexer.whenIndexed();
    await first.kill();
    const half = `${snapshotFile()}.99999-00000000.part`;
    writeFileSync(half, 'half');
    utimesSync(half, new Date(0), new Date(0));
    expect(await startAndCompare()).toBe('snapshot');
    expect(files()).toHaveLength(1);
  });

  test('works for several processes that share the folder, whoever wrote last', async () => {
    await scene.publish('第一');
    const [one, two] = [await startProcess('one'), await startProcess('two')];
    await scene.publish('第二');
    await one.indexer.whenIndexed();
    await two.indexer.whenIndexed();
    await Promise.all([one.stop(), two.stop()]);
    expect(files()).toHaveLength(1);
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('writes nothing where nothing changed', async () => {
    await scene.publish('第一');
    await (await startProcess()).stop();
    utimesSync(snapshotFile(), 1000, 1000);
    await (await startProcess()).stop();
    expect(statSync(snapshotFile()).mtimeMs).toBe(1_000_000);
  });
});

describe('a snapshot that cannot be used is left for a full load', () => {
  const flip = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    const place = Math.floor(bytes.length * at);
    bytes[place] = bytes[place]! ^ 0xff;
    writeFileSync(path, bytes);
  };
  test.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ['empty', (path) => truncateSync(path, 0)],
    ['something else', (path) => writeFileSync(path, 'not a snapshot')],
    ['with a byte changed early', (path) => flip(path, 0.2)],
    ['with a byte changed in the middle', (path) => flip(path, 0.5)],
    ['with a byte changed late', (path) => flip(path, 0.95)],
  ])('%s', async (_name, damage) => {
    await scene.publish(...Array.from({ length: 50 }, (_, index) => `第 ${index} 项海藻多糖提取工艺`));
    await (await startProcess()).stop();
    damage(snapshotFile());
    await scene.publish('之后的成果');
    expect(await startAndCompare()).toBe('database');
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('from before rows that the outbox no longer has', async () => {
    const seen = await scene.publish('看见的成果');
    await (await startProcess()).stop();
    const missed = await scene.publish('错过的成果');
    await scene.publish('最新的成果');
    await age([...seen, ...missed]);
    await trim();
    expect(await startAndCompare()).toBe('database');
  });

  test('but one that saw everything is used, though the outbox was cleaned', async () => {
    const seen = await scene.publish('第一', '第二');
    await (await startProcess()).stop();
    await age(seen);
    await trim();
    expect(await scene.database.db.$count(outbox)).toBe(1);
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('and one of an empty outbox as long as nothing was removed from it', async () => {
    await (await startProcess()).stop();
    expect(await startAndCompare()).toBe('snapshot');
    const early = await scene.publish('第一', '第二');
    expect(await startAndCompare()).toBe('snapshot');
    await age(early);
    await trim();
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('of an empty outbox from which something was removed since', async () => {
    const process = await startProcess();
    await process.stop();
    const early = await scene.publish('第一', '第二');
    await age(early);
    await trim();
    expect(await startAndCompare()).toBe('database');
  });

  test('from before a request to rebuild', async () => {
    await scene.publish('第一');
    await (await startProcess()).stop();
    await scene.database.db
      .insert(reindexRequests)
      .values({ id: newId(), requestedAt: new Date(), finishedAt: new Date(), progressPercent: 100 });
    expect(await startAndCompare()).toBe('database');
    expect(await startAndCompare()).toBe('snapshot');
  });

  test('of another database, in the same folder', async () => {
    await scene.publish('第一');
    await (await startProcess()).stop();
    const other = await createIndexingScene();
    try {
      const process = await other.newProcess(folder);
      await process.indexer.whenIndexed();
      expect(await indexChecksums(process.search)).toEqual(await databaseChecksums(other.database));
      expect((await process.indexer.state()).filledFrom).toBe('database');
      await process.stop();
    } finally {
      await other.close();
    }
    expect(await startAndCompare()).toBe('snapshot');
  });
});
