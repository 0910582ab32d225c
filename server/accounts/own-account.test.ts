import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { auditEvents, credentials, sessions, users } from '../../db/schema/index.ts';
import { createTestApp, testPassword, type TestApp, type TestUser } from '../testing.ts';

// Hashing passwords is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let testApp: TestApp;

beforeAll(async () => {
  testApp = await createTestApp();
});
afterAll(() => testApp.close());

const call = (user: TestUser | null, method: string, path: string, body?: unknown) =>
  testApp.call(user, method, path, body, { 'x-forwarded-for': '198.51.100.1' });

/** Signs in again, from a browser of its own. */
async function anotherSession(user: TestUser): Promise<TestUser> {
  const answer = await testApp.call(
    null,
    'POST',
    '/session',
    { email: user.email, password: testPassword },
    {
      'x-forwarded-for': '198.51.100.7',
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36',
    },
  );
  const [cookie = ''] = answer.headers['set-cookie'] as string[];
  return { ...user, cookie: cookie.split(';')[0]! };
}

const isOpen = async (user: TestUser) => (await call(user, 'GET', '/session')).body.user !== null;
const age = (user: TestUser, values: Partial<typeof sessions.$inferInsert>) =>
  testApp.database.db.update(sessions).set(values).where(eq(sessions.userId, user.id));
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('one sees one’s own sessions, and nobody else’s', async () => {
  const user = await testApp.addUser('有两台设备的人');
  const windows = await anotherSession(user);
  const { body } = await call(windows, 'GET', '/account/sessions');
  expect(body.items).toHaveLength(2);
  expect(body.items.find((session: { current: boolean }) => session.current)).toMatchObject({
    browser: 'Chrome',
    system: 'Windows',
    address: '198.51.100.7',
  });
  expect(JSON.stringify(body)).not.toContain(decodeURIComponent(windows.cookie).split('=')[1]!.split('.')[0]);
  const stranger = await testApp.addUser('别人');
  const [session] = body.items;
  expect((await call(stranger, 'DELETE', `/account/sessions/${session.id}`)).status).toBe(404);
  expect(await isOpen(windows)).toBe(true);
});

test('one session, or all others, are ended on the server', async () => {
  const user = await testApp.addUser('要退出的人');
  const [first, second] = [await anotherSession(user), await anotherSession(user)];
  const { body } = await call(first, 'GET', '/account/sessions');
  const { id } = body.items.find((session: { current: boolean }) => session.current);
  expect((await call(user, 'DELETE', `/account/sessions/${id}`)).status).toBe(204);
  expect([await isOpen(user), await isOpen(first), await isOpen(second)]).toEqual([true, false, true]);
  expect((await call(user, 'DELETE', '/account/sessions')).status).toBe(204);
  expect([await isOpen(user), await isOpen(second)]).toEqual([true, false]);
});

test('an old proof is asked for again, with the password or not at all', async () => {
  const user = await testApp.addUser('久坐的人');
  await age(user, { provedAt: minutesAgo(11) });
  expect((await call(user, 'GET', '/session')).body.user.recentlyProved).toBe(false);
  expect((await call(user, 'DELETE', '/account/sessions')).body.code).toBe('proof_required');
  const wrong = await call(user, 'POST', '/session/proof', { password: 'not the password' });
  expect(wrong.body.fields).toMatchObject([{ path: 'password', code: 'password_wrong' }]);
  expect((await call(user, 'POST', '/session/proof', {})).status).toBe(400);
  expect((await call(user, 'POST', '/session/proof', { code: '123456' })).body.code).toBe('wrong_code');
  expect((await call(user, 'DELETE', '/account/sessions')).body.code).toBe('proof_required');
  expect((await call(user, 'POST', '/session/proof', { password: testPassword })).status).toBe(204);
  expect((await call(user, 'DELETE', '/account/sessions')).status).toBe(204);
});

test('a code confirms nobody as long as the app was not confirmed itself', async () => {
  const user = await testApp.addUser('没有确认的人');
  const { codeOf } = await import('./testing.ts');
  const { body } = await call(user, 'POST', '/account/second-factor', { password: testPassword });
  expect((await call(user, 'POST', '/session/proof', { code: codeOf(body.secret) })).body.code).toBe(
    'wrong_code',
  );
  expect((await call(user, 'GET', '/account')).body.secondFactor.on).toBe(false);
});

test('guessing the password of an open session is slowed down', async () => {
  const user = await testApp.addUser('被借用电脑的人');
  for (let attempt = 0; attempt < 5; attempt += 1)
    await call(user, 'POST', '/session/proof', { password: 'wrong guess' });
  expect((await call(user, 'POST', '/session/proof', { password: testPassword })).status).toBe(429);
});

test('changing the password needs the present one and ends the other sessions', async () => {
  const user = await testApp.addUser('换密码的人');
  const other = await anotherSession(user);
  const change = (present: string, password: string) =>
    call(user, 'PUT', '/account/password', { present, password });
  expect((await change('not it at all', 'another tulip window')).body.fields).toMatchObject([
    { path: 'present', code: 'password_wrong' },
  ]);
  // Guessed by its shape, and known from a breach.
  for (const common of ['Password123', 'Voxstrange'])
    expect((await change(testPassword, common)).body.fields).toMatchObject([
      { path: 'password', code: 'password_too_common' },
    ]);
  expect((await change(testPassword, 'another tulip window')).status).toBe(204);
  expect([await isOpen(user), await isOpen(other)]).toEqual([true, false]);
  const answer = await call(null, 'POST', '/session', { email: user.email, password: testPassword });
  expect(answer.body.code).toBe('wrong_credentials');
});

test('等保: five former passwords are refused, and after 90 days only the change is open', async () => {
  const { config } = testApp.services;
  config.passwordPolicy = 'dengbao';
  try {
    const user = await testApp.addUser('等保用户');
    const passwords = [1, 2, 3, 4, 5, 6].map((number) => `Tulip-window-${number}`);
    let present = testPassword;
    const change = async (password: string) => {
      const answer = await call(user, 'PUT', '/account/password', { present, password });
      if (answer.status === 204) present = password;
      return answer.body?.fields?.[0]?.code ?? answer.status;
    };
    for (const password of passwords) expect(await change(password)).toBe(204);
    for (const password of passwords.slice(1)) expect(await change(password)).toBe('password_used_before');
    expect(await change(passwords[0]!)).toBe(204);

    const old = minutesAgo(91 * 24 * 60);
    await testApp.database.db
      .update(credentials)
      .set({ updatedAt: old })
      .where(eq(credentials.userId, user.id));
    expect((await call(user, 'GET', '/notifications')).body.code).toBe('password_expired');
    expect((await call(user, 'GET', '/session')).body.user.restriction).toBe('password_expired');
    expect(await change('Heron-window-9')).toBe(204);
    expect((await call(user, 'GET', '/notifications')).status).toBe(200);
  } finally {
    config.passwordPolicy = 'nist';
  }
});

test.each(['government', 'service_point'] as const)(
  'a member of kind %s can do nothing without a second factor, and cannot give it up',
  async (kind) => {
    const organisationId = await testApp.addOrganisation(kind, `双因素${kind}`);
    const user = await testApp.addUser('特权用户', { organisationId });
    expect((await call(user, 'GET', '/notifications')).status).toBe(200);
    expect((await call(user, 'DELETE', '/account/second-factor')).body.code).toBe('second_factor_required');
    await testApp.database.db.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, user.id));
    for (const path of ['/notifications', '/introductions', '/contracts'])
      expect((await call(user, 'GET', path)).body.code).toBe('second_factor_required');
    expect((await call(user, 'GET', '/account')).body.secondFactor).toMatchObject({
      on: false,
      required: true,
    });
  },
);

test('a privileged session that nobody used for a day has ended; others last their week', async () => {
  const organisationId = await testApp.addOrganisation('government', '闲置测试机构');
  const operator = await testApp.addUser('闲置的人', { organisationId });
  const other = await testApp.addUser('闲置的别人');
  for (const user of [operator, other]) await age(user, { lastSeenAt: minutesAgo(24 * 60 + 1) });
  expect([await isOpen(operator), await isOpen(other)]).toEqual([false, true]);
  // It ended for good, and the other one was seen just now.
  const { db } = testApp.database;
  expect(await db.select().from(sessions).where(eq(sessions.userId, operator.id))).toEqual([]);
  const [seen] = await db.select().from(sessions).where(eq(sessions.userId, other.id));
  expect(Date.now() - seen!.lastSeenAt.getTime()).toBeLessThan(60_000);
});

test('the settings of a demo account belong to nobody', async () => {
  const user = await testApp.addUser('演示用户');
  await testApp.database.db.update(users).set({ demo: true }).where(eq(users.id, user.id));
  const answers = await Promise.all([
    call(user, 'PUT', '/account', { name: '别名', language: 'en' }),
    call(user, 'PUT', '/account/password', { present: testPassword, password: 'another tulip window' }),
    call(user, 'POST', '/account/second-factor', { password: testPassword }),
    call(user, 'DELETE', '/account/second-factor'),
  ]);
  expect(answers.map((answer) => answer.body.code)).toEqual(Array<string>(4).fill('not_allowed'));
});

test('name and language are one’s own to change, address and rights are not', async () => {
  const user = await testApp.addUser('旧名字');
  expect((await call(user, 'PUT', '/account', { name: ' 新名字 ', language: 'en' })).status).toBe(204);
  expect((await call(user, 'GET', '/account')).body).toMatchObject({ name: '新名字', language: 'en' });
  const more = { name: '新名字', language: 'en', email: 'other@haizhou.example' };
  expect((await call(user, 'PUT', '/account', more)).body.fields).toMatchObject([{ code: 'unknown_field' }]);
});

test('what somebody does to their account is on record', async () => {
  const user = await testApp.addUser('留痕的人');
  await call(user, 'DELETE', '/account/sessions');
  await call(user, 'PUT', '/account/password', { present: testPassword, password: 'another tulip window' });
  await call(user, 'DELETE', '/session');
  const rows = await testApp.database.db.select().from(auditEvents).where(eq(auditEvents.actorId, user.id));
  expect(rows.map((row) => row.kind).sort()).toEqual(['password_change', 'session_end', 'sign_out']);
});
