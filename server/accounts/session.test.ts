import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { memberships, sessions, users } from '../../db/schema/index.ts';
import { loadConfig } from '../config.ts';
import { buildApp } from '../app.ts';
import { createTestApp, testPassword, type TestApp, type TestUser } from '../testing.ts';

// Hashing passwords is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let testApp: TestApp;
let organisationId: string;
let user: TestUser;

beforeAll(async () => {
  testApp = await createTestApp();
  organisationId = await testApp.addOrganisation('enterprise', '登录测试企业');
  user = await testApp.addUser('用户', { organisationId });
});
afterAll(() => testApp.close());

const signIn = (email: string, password: string) =>
  testApp.call(null, 'POST', '/session', { email, password });

test('the cookie is http-only, same-site and for the whole site', async () => {
  const answer = await signIn(user.email, 'correct-horse-battery-staple');
  expect(answer).toMatchObject({
    status: 200,
    body: { user: { id: user.id, memberships: [{ organisationId }] } },
  });
  const [cookie] = answer.headers['set-cookie'] as string[];
  expect(cookie).toMatch(/^queqiao\.session_token=/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).toMatch(/Path=\//);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await signIn(user.email, 'not-the-password');
  const unknown = await signIn('nobody@test.queqiao', 'not-the-password');
  expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
  expect(unknown.body).toEqual(wrong.body);
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const visitor = await testApp.addUser('要退出的人', { organisationId });
  expect((await testApp.call(visitor, 'GET', '/session')).body.user.id).toBe(visitor.id);
  expect((await testApp.call(visitor, 'DELETE', '/session')).status).toBe(204);
  expect((await testApp.call(visitor, 'GET', '/session')).body.user).toBeNull();
});

test('a made-up cookie is nobody', async () => {
  const forged = { ...user, cookie: 'queqiao.session_token=forged.signature' };
  expect((await testApp.call(forged, 'GET', '/session')).body.user).toBeNull();
});

test('disabling and removing rights hold on the next request', async () => {
  const leaver = await testApp.addUser('离职的人', { organisationId });
  await testApp.database.db.delete(memberships).where(eq(memberships.userId, leaver.id));
  expect((await testApp.call(leaver, 'GET', '/session')).body.user.memberships).toEqual([]);
  await testApp.database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, leaver.id));
  expect((await testApp.call(leaver, 'GET', '/session')).body.user).toBeNull();
  const again = await signIn(leaver.email, 'correct-horse-battery-staple');
  expect(again).toMatchObject({ status: 403, body: { code: 'account_disabled' } });
});

test('a public https site neither loads demo accounts nor lets them in, also with an older session', async () => {
  const demo = await testApp.addUser('演示用户', { organisationId });
  await testApp.database.db.update(users).set({ demo: true }).where(eq(users.id, demo.id));
  expect((await testApp.call(demo, 'GET', '/session')).body.user.demo).toBe(true);
  const { config } = testApp.services;
  const local = config.publicAddress;
  config.publicAddress = 'https://queqiao.example';
  try {
    expect((await testApp.call(demo, 'GET', '/session')).body.user).toBeNull();
    expect(await signIn(demo.email, 'correct-horse-battery-staple')).toMatchObject({
      status: 403,
      body: { code: 'account_disabled' },
    });
    expect((await testApp.call(null, 'GET', '/demo-accounts')).body).toEqual({
      password: null,
      accounts: [],
    });
  } finally {
    config.publicAddress = local;
  }
  const folder = { DATA_DIRECTORY: config.dataDirectory };
  expect(loadConfig(folder).demoData).toBe(true);
  expect(loadConfig({ ...folder, PUBLIC_ADDRESS: 'https://queqiao.example' }).demoData).toBe(false);
});

test('where the site is https the cookie is __Host-, Secure, without a domain, and opens the session', async () => {
  const services = {
    ...testApp.services,
    config: { ...testApp.services.config, publicAddress: 'https://queqiao.example' },
  };
  const app = await buildApp(services, { site: null });
  try {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email: user.email, password: testPassword },
    });
    const [line = ''] = [answer.headers['set-cookie'] ?? []].flat();
    const [pair = '', ...attributes] = line.split('; ');
    expect(pair).toMatch(/^__Host-queqiao\.session_token=/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax', 'Secure']);
    const seen = await app.inject({ url: '/api/v1/session', headers: { cookie: pair } });
    expect(seen.json().user.id).toBe(user.id);
    const plain = pair.replace('__Host-', '');
    const unseen = await app.inject({ url: '/api/v1/session', headers: { cookie: plain } });
    expect(unseen.json().user).toBeNull();
  } finally {
    await app.close();
  }
});

test('a session token has far more than 128 random bits, and a session a week', async () => {
  const answer = await signIn(user.email, testPassword);
  const [cookie = ''] = answer.headers['set-cookie'] as string[];
  const token = decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? '';
  expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(32 * Math.log2(62)).toBeGreaterThan(128);
  const [session] = await testApp.database.db.select().from(sessions).where(eq(sessions.token, token));
  const life_ms = session!.expiresAt.getTime() - session!.createdAt.getTime();
  expect(Math.abs(life_ms - 7 * 86_400_000)).toBeLessThan(5000);
});

test('using a session does not lengthen it', async () => {
  const visitor = await testApp.addUser('一直在线的人');
  const { db } = testApp.database;
  const expiresAt = new Date(Date.now() + 60_000);
  await db.update(sessions).set({ expiresAt }).where(eq(sessions.userId, visitor.id));
  const answer = await testApp.call(visitor, 'GET', '/session');
  expect(answer.body.user.id).toBe(visitor.id);
  const [session] = await db.select().from(sessions).where(eq(sessions.userId, visitor.id));
  expect(session?.expiresAt).toEqual(expiresAt);
});
