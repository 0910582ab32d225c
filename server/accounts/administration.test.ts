import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { and, eq, isNull } from 'drizzle-orm';
import { administrators, auditEvents, sessions, users } from '../../db/schema/index.ts';
import { createTestApp, testPassword, type TestApp, type TestUser } from '../testing.ts';

// Hashing passwords is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let testApp: TestApp;
let security: TestUser;
let organisationId: string;

beforeAll(async () => {
  testApp = await createTestApp();
  organisationId = await testApp.addOrganisation('enterprise', '账号管理测试企业');
  security = await testApp.addUser('安全管理员', { administrator: 'security' });
});
afterAll(() => testApp.close());

const signIn = async (email: string) =>
  (await testApp.call(null, 'POST', '/session', { email, password: testPassword })).body;

test('disabling ends every session at once and signing in is refused; enabling opens again', async () => {
  const user = await testApp.addUser('被停用的人', { organisationId });
  expect((await testApp.call(security, 'POST', `/accounts/${user.id}/disable`)).status).toBe(204);
  expect((await testApp.call(user, 'GET', '/session')).body.user).toBeNull();
  const { db } = testApp.database;
  expect(await db.select().from(sessions).where(eq(sessions.userId, user.id))).toEqual([]);
  expect((await signIn(user.email)).code).toBe('account_disabled');
  expect(await db.select().from(sessions).where(eq(sessions.userId, user.id))).toEqual([]);
  expect((await testApp.call(security, 'POST', `/accounts/${user.id}/enable`)).status).toBe(204);
  expect((await signIn(user.email)).user.id).toBe(user.id);
  const record = await db.select().from(auditEvents).where(eq(auditEvents.actorId, security.id));
  expect(record.filter((row) => row.subjectId === user.id).map((row) => row.detail)).toMatchObject([
    { change: 'disabled', sessionsEnded: 1 },
    { change: 'enabled' },
  ]);
});

test('the last administrator of a role who can sign in is not disabled', async () => {
  const { db } = testApp.database;
  const disable = (actor: TestUser, { id }: TestUser) =>
    testApp.call(actor, 'POST', `/accounts/${id}/disable`);
  for (const role of ['system', 'audit'] as const) {
    const first = await testApp.addUser(`第一位${role}`, { administrator: role });
    expect(await disable(security, first)).toMatchObject({
      status: 409,
      body: { code: 'last_administrator' },
    });
    expect((await testApp.call(first, 'GET', '/session')).body.user.administrator).toBe(role);
    const second = await testApp.addUser(`第二位${role}`, { administrator: role });
    expect((await disable(security, first)).status).toBe(204);
    expect((await disable(security, second)).body.code).toBe('last_administrator');
    expect((await testApp.call(security, 'POST', `/accounts/${first.id}/enable`)).status).toBe(204);
    expect((await disable(security, second)).status).toBe(204);
  }
  // Of two security administrators who disable each other at once, one stays: round after round.
  for (let round = 0; round < 5; round += 1) {
    const rival = await testApp.addUser(`另一位安全 ${round}`, { administrator: 'security' });
    const answers = await Promise.all([disable(security, rival), disable(rival, security)]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    const left = await db
      .select({ id: users.id })
      .from(users)
      .innerJoin(administrators, eq(administrators.userId, users.id))
      .where(and(eq(administrators.role, 'security'), isNull(users.disabledAt)));
    expect(left).toHaveLength(1);
    if (left[0]?.id === rival.id) security = rival;
  }
});

test('a lost second factor is taken away after an identity check, which is on record', async () => {
  const user = await testApp.addUser('丢手机的人', { organisationId });
  const { db } = testApp.database;
  await db.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, user.id));
  const path = `/accounts/${user.id}/reset-second-factor`;
  expect((await testApp.call(security, 'POST', path, {})).status).toBe(400);
  expect((await testApp.call(security, 'POST', path, { identityCheck: 'in_person' })).status).toBe(204);
  expect((await testApp.call(user, 'GET', '/session')).body.user).toBeNull();
  expect(await signIn(user.email)).toMatchObject({ secondStep: false, user: { id: user.id } });
  const [row] = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, user.id));
  expect(row?.detail).toMatchObject({ change: 'second_factor_reset', identityCheck: 'in_person' });
});

test('accounts are found by name, address, id and status', async () => {
  const user = await testApp.addUser('被查找的_人%', { organisationId });
  const found = async (query: string) =>
    (await testApp.call(security, 'GET', `/accounts?${query}`)).body.items.map(
      (item: { id: string }) => item.id,
    );
  for (const search of ['查找的_', '人%', user.email.slice(0, 20), user.id])
    expect(await found(`search=${encodeURIComponent(search)}`)).toEqual([user.id]);
  expect(await found(`search=${encodeURIComponent('查找的%')}`)).toEqual([]);
  const { body } = await testApp.call(security, 'GET', `/accounts?search=${user.id}`);
  expect(body.items[0]).toMatchObject({
    status: 'active',
    organisations: ['账号管理测试企业'],
    openSessions: 1,
    secondFactor: false,
    administrator: null,
  });
  await testApp.call(security, 'POST', `/accounts/${user.id}/end-sessions`);
  const [item] = (await testApp.call(security, 'GET', `/accounts?search=${user.id}`)).body.items;
  expect([item.openSessions, item.lastSeenAt]).toEqual([0, null]);
  expect(await found(`status=disabled&search=${user.id}`)).toEqual([]);
});

test('nobody else may, nobody does it to themselves, and an old proof is not enough', async () => {
  const victim = await testApp.addUser('目标', { organisationId });
  const city = await testApp.addOrganisation('government', '账号管理测试局');
  const others: (TestUser | null)[] = [
    null,
    victim,
    await testApp.addUser('运营', { organisationId: city }),
    await testApp.addUser('系统管理员', { administrator: 'system' }),
    await testApp.addUser('审计管理员', { administrator: 'audit' }),
  ];
  for (const other of others) {
    const codes = await Promise.all([
      testApp.call(other, 'GET', '/accounts'),
      ...['disable', 'enable', 'end-sessions'].map((verb) =>
        testApp.call(other, 'POST', `/accounts/${victim.id}/${verb}`),
      ),
    ]);
    const expected = other ? 'not_allowed' : 'not_signed_in';
    expect(codes.map((answer) => answer.body.code)).toEqual(Array<string>(4).fill(expected));
  }
  const self = await testApp.call(security, 'POST', `/accounts/${security.id}/disable`);
  expect(self.body.code).toBe('not_allowed');
  await testApp.database.db
    .update(sessions)
    .set({ provedAt: new Date(Date.now() - 11 * 60_000) })
    .where(eq(sessions.userId, security.id));
  const late = await testApp.call(security, 'POST', `/accounts/${victim.id}/disable`);
  expect(late.body.code).toBe('proof_required');
});
