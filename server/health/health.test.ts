import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';
import { readMigrationState } from '../../db/migration-state.ts';
import { createTestDatabase } from '../../db/testing.ts';
import { createTestApp, type TestApp } from '../testing.ts';
import { readHealth, readReadiness } from './actions.ts';
import { exposition, RequestCounts } from './exposition.ts';
import { gaugesOf, reasonsNotReady } from './rules.ts';
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

describe('readiness', () => {
  test('is refused with the reasons until all of it is so, and again while stopping', async () => {
    const scene = await createTestApp();
    const ready = () => scene.call(null, 'GET', '/ready');
    expect(await ready()).toMatchObject({
      status: 503,
      body: { ready: false, reasons: ['index_not_filled', 'jobs_not_started'] },
    });
    await scene.indexed();
    expect((await ready()).body.reasons).toEqual(['jobs_not_started']);
    await scene.services.jobs.start();
    expect(await ready()).toMatchObject({ status: 200, body: { ready: true, reasons: [] } });
    const { database, indexer, jobs } = scene.services;
    expect(await readReadiness({ database, indexer, jobs }, true)).toMatchObject({ reasons: ['stopping'] });
    await scene.services.jobs.stop();
    expect((await ready()).body.reasons).toEqual(['jobs_not_started']);
    await scene.close();
  });

  test('asks whether the newest migration of this program is applied', async () => {
    const database = await createTestDatabase();
    expect(await readMigrationState(database.db)).toMatchObject({ applied: true });
    const owner = postgres({ ...connectionOptions(database.url), max: 1 });
    await owner`delete from drizzle.__drizzle_migrations
      where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`;
    await owner.end();
    expect(await readMigrationState(database.db)).toMatchObject({ applied: false });
    await database.close();
  });

  test.each<[string, Partial<Parameters<typeof reasonsNotReady>[0]>, string[]]>([
    ['all is well', {}, []],
    ['the database does not answer', { migrations: null }, ['database_unavailable']],
    ['its tables are older', { migrations: { applied: false } }, ['migrations_pending']],
    ['the index fills', { indexPhase: 'loading' }, ['index_not_filled']],
    ['the index says nothing', { indexPhase: null }, ['index_not_filled']],
    ['it stops', { stopping: true }, ['stopping']],
  ])('when %s', (_name, state, reasons) => {
    const well = { migrations: { applied: true }, indexPhase: 'following', jobsWork: true, stopping: false };
    expect(reasonsNotReady({ ...well, ...state } as Parameters<typeof reasonsNotReady>[0])).toEqual(reasons);
  });
});

describe('metrics', () => {
  let scene: TestApp;
  const token = 'a-token-of-at-least-24-characters';
  beforeAll(async () => {
    scene = await createTestApp({ metricsToken: token });
    await scene.call(null, 'GET', '/city');
    await scene.call(null, 'GET', '/needs/00000000-0000-4000-8000-000000000000');
    await scene.services.jobs.enqueue('mail-notification', { notificationId: 'x' });
  });
  afterAll(() => scene.close());
  const metrics = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    scene.app.inject({ url: '/api/v1/metrics', headers, remoteAddress });

  test('are the text that Prometheus reads, by pattern and never by address', async () => {
    const { statusCode, headers, body } = await metrics();
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const line of body.trim().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? (-?[\d.]+(e-?\d+)?|\+Inf))$/,
      );
    expect(body).toContain('queqiao_http_requests_total{method="GET",route="/api/v1/city",status="2xx"} 1');
    expect(body).toContain(
      'queqiao_http_requests_total{method="GET",route="/api/v1/needs/:id",status="4xx"} 1',
    );
    expect(body).toMatch(
      /duration_seconds_bucket\{method="GET",route="\/api\/v1\/city",status="2xx",le="\+Inf"\} 1/,
    );
    expect(body).not.toContain('00000000-0000-4000-8000');
    for (const name of [
      'queqiao_database_up 1',
      'queqiao_database_connections{state="idle"}',
      'queqiao_event_loop_lag_seconds{quantile="0.99"}',
      'queqiao_jobs_waiting{queue="mail-notification"} 1',
      'queqiao_jobs_oldest_waiting_seconds{queue="mail-notification"}',
      'queqiao_mail_failures{state="failed"} 0',
      'queqiao_index_ready 0',
    ])
      expect(body).toContain(name);
  });

  test.each<[string, Record<string, string>, string, number]>([
    ['this machine', {}, '127.0.0.1', 200],
    ['this machine, version 6', {}, '::1', 200],
    ['elsewhere', {}, '198.51.100.4', 403],
    ['elsewhere with the token', { authorization: `Bearer ${token}` }, '198.51.100.4', 200],
    ['elsewhere with another token', { authorization: 'Bearer another' }, '198.51.100.4', 403],
    ['a proxy on this machine, for somebody', { 'x-forwarded-for': '198.51.100.4' }, '127.0.0.1', 403],
    ['a proxy, for somebody who claims to be here', { 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1', 403],
    ['a page of ours', { 'x-forwarded-for': '::1', authorization: 'Basic x' }, '127.0.0.1', 403],
  ])('answer %s', async (_name, headers, remoteAddress, status) => {
    expect((await metrics(headers, remoteAddress)).statusCode).toBe(status);
  });

  test('a histogram counts every answer in each bucket that is wide enough', () => {
    const counts = new RequestCounts();
    for (const seconds of [0.004, 0.02, 3, 60])
      counts.observe({ method: 'GET', route: '/x', status: 200, seconds });
    const text = exposition(counts.families());
    const bucket = (bound: string) => Number(new RegExp(`le="${bound}"\\} (\\d+)`).exec(text)?.[1]);
    expect(['0.005', '0.025', '2.5', '5', '10', '\\+Inf'].map(bucket)).toEqual([1, 2, 2, 3, 3, 4]);
    expect(text).toContain('_sum{method="GET",route="/x",status="2xx"} 63.024');
  });

  test('text is escaped where it would end a label or a line', () => {
    const samples = [{ labels: { route: 'a"b\\c\nd' }, value: Infinity }];
    expect(exposition([{ name: 'x', help: 'two\nlines', type: 'gauge', samples }])).toBe(
      '# HELP x two\\nlines\n# TYPE x gauge\nx{route="a\\"b\\\\c\\nd"} +Inf\n',
    );
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
