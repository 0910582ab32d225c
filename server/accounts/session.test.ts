import { afterAll, beforeAll, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { memberships, users } from '../../db/schema/index.ts';
import { loadConfig } from '../config.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

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
