import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { achievements, listingEvents, needs, outbox } from '../../db/schema/index.ts';
import { loadCity } from '../city/city.ts';
import { newId } from '../context.ts';
import { findOrCreateOwner, importListings, unnamedOwner, type ImportServices } from './actions.ts';
import { UnusableInput } from './problems.ts';
import { csvCell, openRejectsFile } from './rejects.ts';
import { readRows } from './rows.ts';
import { listingTable } from './schema.ts';

let database: TestDatabase;
let services: ImportServices;
let folder = '';
let owner = '';
const firstDay = new Date('2026-03-01T02:00:00Z');
const secondDay = new Date('2026-04-01T02:00:00Z');
let now = firstDay;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'queqiao-import-'));
  const city = loadCity(join(import.meta.dirname, '../city/qingdao.json'));
  services = { database: database.db, city, now: () => now, newId };
});
beforeEach(async () => {
  now = firstDay;
  owner = (await findOrCreateOwner(services, `来源 ${newId()}x`, 'institute')).id;
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const lines = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

/** Imports a text as a file, with its rejects file. */
async function run(content: string, kind: 'need' | 'achievement' = 'achievement') {
  const path = join(folder, 'input.jsonl');
  writeFileSync(path, content);
  const rejects = openRejectsFile(path);
  const summary = await importListings(services, {
    kind,
    organisationId: owner,
    rows: () => readRows(path, listingTable),
    onReject: (line, problem, cells) => rejects.write(line, problem, cells),
  });
  await rejects.close();
  return { summary, rejects: existsSync(rejects.path) ? readFileSync(rejects.path, 'utf8') : null };
}

const stored = () =>
  database.db
    .select()
    .from(achievements)
    .where(eq(achievements.organisationId, owner))
    .orderBy(asc(achievements.externalReference));

const nothing = { created: 0, updated: 0, unchanged: 0, kept: 0, replaced: 0, rejected: 0 };

test('new listings are published as imported and incomplete, with history and outbox rows', async () => {
  const { summary, rejects } = await run(lines({ _id: 'a', title: '钢管 混凝土 拱桥 评价 方法', text: '' }));
  expect(summary).toEqual({ ...nothing, rows: 1, created: 1 });
  expect(rejects).toBeNull();
  const [row] = await stored();
  expect(row).toMatchObject({
    externalReference: 'a',
    status: 'published',
    importedIncomplete: true,
    completeness: 8,
    publishedAt: firstDay,
    confirmedAt: firstDay,
    expiresAt: new Date('2026-08-28T02:00:00Z'),
  });
  const events = await database.db.select().from(listingEvents).where(eq(listingEvents.listingId, row!.id));
  expect(events).toMatchObject([{ verb: 'import', toStatus: 'published', at: firstDay }]);
  expect(await database.db.$count(outbox, eq(outbox.documentId, row!.id))).toBe(1);
});

test('the text of a need is its problem', async () => {
  const problem =
    '现有促进剂在橡胶加工中产生亚硝胺，需要替代的环保助剂及清洁生产工艺，要求不改变现有硫化设备，成本增加不超过百分之五，并提供中试数据。';
  await run(lines({ _id: 'n', title: '环保新型橡胶助剂', text: problem }), 'need');
  const [row] = await database.db.select().from(needs).where(eq(needs.organisationId, owner));
  expect(row).toMatchObject({ problem, completeness: 35, importedIncomplete: true });
});

test('a repeated import changes nothing, also over several batches', async () => {
  const content = lines(
    ...Array.from({ length: 1203 }, (_, index) => ({ _id: `r${index}`, title: `成果 ${index}` })),
  );
  expect((await run(content)).summary).toEqual({ ...nothing, rows: 1203, created: 1203 });
  const before = await stored();
  const outboxBefore = await database.db.$count(outbox);
  now = secondDay;
  expect((await run(content)).summary).toEqual({ ...nothing, rows: 1203, unchanged: 1203 });
  expect(await stored()).toEqual(before);
  expect(await database.db.$count(outbox)).toBe(outboxBefore);
});

test('what the source changed is updated, what was edited here is kept', async () => {
  await run(
    lines(
      { _id: 'changed', title: '旧题' },
      { _id: 'edited', title: '原题' },
      { _id: 'withdrawn', title: '原题' },
    ),
  );
  await database.db
    .update(achievements)
    .set({ title: '本平台修改过的标题', importedIncomplete: false })
    .where(eq(achievements.externalReference, 'edited'));
  await database.db
    .update(achievements)
    .set({ status: 'withdrawn' })
    .where(eq(achievements.externalReference, 'withdrawn'));
  now = secondDay;
  const { summary } = await run(
    lines(
      { _id: 'changed', title: '新题' },
      { _id: 'edited', title: '来源又改' },
      { _id: 'withdrawn', title: '又题' },
    ),
  );
  expect(summary).toEqual({ ...nothing, rows: 3, updated: 2, kept: 1 });
  expect(await stored()).toMatchObject([
    { title: '新题', version: 2, publishedAt: firstDay, confirmedAt: secondDay, status: 'published' },
    { title: '本平台修改过的标题', version: 1 },
    { title: '又题', status: 'withdrawn', confirmedAt: firstDay },
  ]);
});

test('of two rows with one reference the later counts, once and again', async () => {
  const content = lines(
    { _id: 'd', title: '第一次' },
    { _id: 'e', title: '别的' },
    { _id: 'd', title: '第二次' },
  );
  const first = await run(content);
  expect(first.summary).toEqual({ ...nothing, rows: 3, created: 2, replaced: 1 });
  expect(first.rejects).toContain('编号与第 3 行相同');
  expect((await stored()).map((row) => row.title)).toEqual(['第二次', '别的']);
  expect((await run(content)).summary).toEqual({ ...nothing, rows: 3, unchanged: 2, replaced: 1 });
});

test('rows without a reference are found again by their content', async () => {
  const content = lines({ title: '无编号的成果', text: '一' }, { title: '无编号的成果', text: '二' });
  expect((await run(content)).summary.created).toBe(2);
  expect((await run(content)).summary).toEqual({ ...nothing, rows: 2, unchanged: 2 });
});

test('bad rows are rejected one by one into a file that a spreadsheet opens without harm', async () => {
  const { summary, rejects } = await run(
    lines(
      { _id: '=1+1', title: '', text: '@SUM(A1)' },
      { _id: 'good', title: '好的一行' },
      { title: 'x'.repeat(201) },
    ),
  );
  expect(summary).toEqual({ ...nothing, rows: 3, created: 1, rejected: 2 });
  const rejected = rejects!.split('\r\n');
  expect(rejected[0]).toBe('\uFEFF"行号 line","原因","reason","_id","title","text"');
  expect(rejected[1]).toBe('"1","title：必填。","title: Required.","\'=1+1","","\'@SUM(A1)"');
  expect(rejected[2]).toMatch(/^"3","title：最多 200 个字符。"/);
  // A later run without rejects leaves no file of the earlier one.
  expect((await run(lines({ _id: 'good', title: '好的一行' }))).rejects).toBeNull();
});

test.each(['=cmd|x', '+1', '-1', '@a', '\t=1', ' =1'])('csvCell disarms %j', (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`);
});

test('the owner is found by name or id, made when new, and never guessed', async () => {
  const made = await findOrCreateOwner(services, null, 'enterprise');
  expect(made).toMatchObject({ name: unnamedOwner, created: true });
  expect(await findOrCreateOwner(services, unnamedOwner, 'enterprise')).toEqual({ ...made, created: false });
  expect(await findOrCreateOwner(services, made.id, 'enterprise')).toEqual({ ...made, created: false });
  await expect(findOrCreateOwner(services, newId(), 'enterprise')).rejects.toThrow(UnusableInput);
});

test('references of two owners do not meet', async () => {
  await run(lines({ _id: 'same', title: '甲的' }));
  owner = (await findOrCreateOwner(services, `另一来源 ${newId()}x`, 'institute')).id;
  expect((await run(lines({ _id: 'same', title: '乙的' }))).summary.created).toBe(1);
});
