import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeDurability, readDurability } from './settings.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const good = { fsync: 'on', fullPageWrites: 'on', synchronousCommit: 'on', dataChecksums: 'on' };

describe('a server', () => {
  test.each([
    ['that keeps what it was given', {}, [], []],
    ['without fsync', { fsync: 'off' }, ['fsync'], []],
    ['without full pages', { fullPageWrites: 'off' }, ['full_page_writes'], []],
    ['that answers before it writes', { synchronousCommit: 'off' }, [], ['synchronous_commit']],
    ['with a replica that must have it', { synchronousCommit: 'remote_apply' }, [], []],
    ['without checksums', { dataChecksums: 'off' }, [], ['data']],
  ])('%s', (_why, change, refusals, warnings) => {
    const judged = judgeDurability({ ...good, ...change });
    expect(judged.refusals.map((text) => text.split(' ')[0])).toEqual(refusals);
    expect(judged.warnings.map((text) => text.split(' ')[0])).toEqual(warnings);
  });

  test('says its settings', async () => {
    const settings = await readDurability(database.db);
    for (const value of [settings.fsync, settings.fullPageWrites, settings.dataChecksums])
      expect(['on', 'off']).toContain(value);
  });
});
