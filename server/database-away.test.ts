import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createMortalDatabase, type MortalDatabase } from '../db/testing.ts';
import { operationsOf } from './proof/router.ts';
import { createTestApp, testPassword, type TestApp, type TestUser } from './testing.ts';

// A PostgreSQL of its own is made, stopped and started.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let database: MortalDatabase;
let testApp: TestApp;
let user: TestUser;

beforeAll(async () => {
  database = await createMortalDatabase();
  testApp = await createTestApp({}, undefined, database);
  const organisationId = await testApp.addOrganisation('enterprise', '断线测试企业');
  user = await testApp.addUser('断线时在线的人', { organisationId });
});
afterAll(() => testApp.close());

/** Every operation of the API, with ids that nothing has. */
let operations: { method: string; path: string }[];
beforeAll(async () => {
  operations = (await operationsOf(testApp)).map((operation) => {
    const [method = '', path = ''] = operation.split(' ');
    return { method, path: path.replace(/\{\w+\}/g, '0190a0de-0000-7000-8000-000000000001') };
  });
});

/** They tell of the database instead of failing without it. */
const ofHealth = new Set(['/health', '/ready']);

describe('while the database is away', () => {
  beforeAll(() => database.stopServer());
  afterAll(() => database.startServer());

  test('every operation tells somebody with a session so, and to come again', async () => {
    expect(operations.length).toBeGreaterThan(150);
    for (const { method, path } of operations.filter((one) => !ofHealth.has(one.path))) {
      const answer = await testApp.call(user, method, path, method === 'GET' ? undefined : {});
      expect({ method, path, ...answer }).toMatchObject({
        method,
        path,
        status: 503,
        body: { code: 'database_unavailable', message: '数据库暂时无法访问，请稍后再试。' },
        headers: { 'retry-after': '1' },
      });
    }
  });

  test('nothing fails unexpectedly for a visitor either', async () => {
    for (const { method, path } of operations) {
      const answer = await testApp.call(null, method, path, method === 'GET' ? undefined : {});
      const code = answer.body?.code ?? null;
      expect({ method, path, status: answer.status, code }).not.toMatchObject({ status: 500 });
      expect({ method, path, code }).not.toMatchObject({ code: 'internal' });
    }
  });

  test('health says what is wrong, whoever asks', async () => {
    for (const reader of [null, user]) {
      const health = await testApp.call(reader, 'GET', '/health');
      expect(health).toMatchObject({ status: 503, body: { status: 'degraded', database: 'down' } });
      expect(await testApp.call(reader, 'GET', '/ready')).toMatchObject({
        status: 503,
        body: { ready: false },
      });
    }
  });

  test('a right password is not called wrong', async () => {
    const answer = await testApp.call(null, 'POST', '/session', {
      email: user.email,
      password: testPassword,
    });
    expect(answer).toMatchObject({ status: 503, body: { code: 'database_unavailable' } });
  });

  test('the text comes in the language of the reader', async () => {
    const answer = await testApp.call(user, 'GET', '/session', undefined, { 'accept-language': 'en' });
    expect(answer.body.message).toBe('The database does not answer at the moment. Please try again shortly.');
  });
});

test('once it is back, the same session goes on', async () => {
  await database.startServer();
  const answer = await testApp.call(user, 'GET', '/session');
  expect(answer).toMatchObject({ status: 200, body: { user: { id: user.id } } });
});
