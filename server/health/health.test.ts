import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing.ts';
import { readHealth } from './actions.ts';
import { gaugesOf } from './rules.ts';
import type { Health } from './schema.ts';

describe('the health answer', () => {
  let scene: TestApp;
  beforeAll(async () => {
    scene = await createTestApp();
  });
  afterAll(() => scene.close());

  test('says how far the index is', async () => {
    await scene.addOrganisation('university', '海洋大学');
    const before = await scene.call(null, 'GET', '/health');
    expect(before.body).toMatchObject({ status: 'ok', search: { phase: 'waiting', documents: 0, lag: 1 } });
    await scene.indexed();
    const { status, body } = await scene.call(null, 'GET', '/health');
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'ok',
      database: 'ok',
      search: {
        engine: 'embedded',
        documents: 1,
        phase: 'following',
        filledFrom: 'database',
        request: null,
        lag: 0,
        lagSeconds: 0,
        failures: 0,
        snapshotWrittenAt: null,
      },
    });
  });

  test('comes in time without what does not come in time', async () => {
    const never = new Promise<never>(() => undefined);
    const { search, indexer, database } = scene.services;
    const health = await readHealth({
      database,
      search: { ...search, size: () => never },
      indexer: { ...indexer, state: () => Promise.reject(new Error('connection lost')) },
    });
    expect(health).toMatchObject({ status: 'ok', search: { documents: null, lag: null, phase: null } });
  });
});

const health = (search: Partial<Health['search']>): Health => ({
  status: 'ok',
  database: 'ok',
  search: {
    engine: 'embedded',
    documents: 12,
    phase: 'following',
    filledFrom: 'snapshot',
    request: null,
    lag: 3,
    lagSeconds: 1.5,
    failures: 0,
    snapshotWrittenAt: '2026-11-23T00:00:00.000Z',
    ...search,
  },
});

test.each<[string, Partial<Health['search']>, Record<string, number | undefined>]>([
  [
    'everything that is known',
    {},
    {
      queqiao_database_up: 1,
      queqiao_index_documents: 12,
      queqiao_index_ready: 1,
      queqiao_index_rebuilding: 0,
      queqiao_index_lag_changes: 3,
      queqiao_index_lag_seconds: 1.5,
      queqiao_index_failures: 0,
      queqiao_index_snapshot_timestamp_seconds: 1_795_392_000,
    },
  ],
  ['a rebuild', { request: 'rebuild' }, { queqiao_index_rebuilding: 1 }],
  ['an index that is not ready', { phase: 'loading' }, { queqiao_index_ready: 0 }],
  [
    'nothing for what is not known',
    { documents: null, snapshotWrittenAt: null },
    { queqiao_index_documents: undefined, queqiao_index_snapshot_timestamp_seconds: undefined },
  ],
])('the gauges show %s', (_name, search, expected) => {
  const shown = Object.fromEntries(gaugesOf(health(search)).map(({ name, value }) => [name, value]));
  for (const [name, value] of Object.entries(expected)) expect([name, shown[name]]).toEqual([name, value]);
});
