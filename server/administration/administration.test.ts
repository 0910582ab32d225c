import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrators, brokers, memberships, sessions, users } from '../../db/schema/index.ts';
import { actsOn } from '../organisations/testing.ts';
import { needDraft } from '../story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { appointByCommand } from './actions.ts';

let test: TestApp;
let security: TestUser;
let system: TestUser;
let audit: TestUser;
let operator: TestUser;
let owner: TestUser;
let enterpriseId: string;
beforeAll(async () => {
  test = await createTestApp();
  enterpriseId = await test.addOrganisation('enterprise', '某企业');
  owner = await test.addUser('企业负责人', { organisationId: enterpriseId });
  operator = await test.addUser('运营方', {
    organisationId: await test.addOrganisation('government', '科技局'),
  });
  security = await test.addUser('安全', { administrator: 'security' });
  system = await test.addUser('系统', { administrator: 'system' });
  audit = await test.addUser('审计', { administrator: 'audit' });
});
afterAll(() => test.close());

const appoint = (user: TestUser | null, email: string, role = 'audit') =>
  test.call(user, 'POST', '/administrators', { email, role });
const remove = (user: TestUser | null, id: string) => test.call(user, 'DELETE', `/administrators/${id}`);

describe('the separation of administrators', () => {
  it('is kept by the database, whoever writes', async () => {
    const { db } = test.database;
    const broker = await test.addUser('经纪人', { broker: {} });
    const appointed = { role: 'audit' as const, appointedAt: new Date() };
    const refused = async (work: Promise<unknown>) => {
      const error = (await work.catch((reason: unknown) => reason)) as {
        cause?: { constraint_name?: string };
      };
      expect(error.cause?.constraint_name).toBe('administrators_separated');
    };
    await refused(db.insert(administrators).values({ userId: owner.id, ...appointed }));
    await refused(db.insert(administrators).values({ userId: broker.id, ...appointed }));
    await refused(
      db.insert(memberships).values({ userId: system.id, organisationId: enterpriseId, role: 'member' }),
    );
    await refused(
      db
        .insert(brokers)
        .values({ id: test.services.newId(), userId: audit.id, name: '审计', level: 'junior' }),
    );
    await refused(db.update(memberships).set({ userId: audit.id }).where(eq(memberships.userId, owner.id)));
  });

  it('holds for two at once: an appointment and a membership', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await test.addUser(`两边 ${round}`);
      const { db } = test.database;
      const results = await Promise.allSettled([
        db.insert(administrators).values({ userId: person.id, role: 'audit', appointedAt: new Date() }),
        db.insert(memberships).values({ userId: person.id, organisationId: enterpriseId, role: 'member' }),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      await db.delete(administrators).where(eq(administrators.userId, person.id));
    }
  });
});

describe('appointments', () => {
  it('are made by the security administrator alone', async () => {
    const person = await test.addUser('新审计');
    for (const [user, code] of [
      [null, 'not_signed_in'],
      [owner, 'not_allowed'],
      [operator, 'not_allowed'],
      [system, 'not_allowed'],
      [audit, 'not_allowed'],
    ] as const) {
      expect((await appoint(user, person.email)).body.code).toBe(code);
      expect((await test.call(user, 'GET', '/administrators')).body.code).toBe(code);
      expect((await remove(user, system.id)).body.code).toBe(code);
    }
    const made = await appoint(security, person.email.toUpperCase());
    expect(made.status).toBe(201);
    expect(made.body.items).toContainEqual(
      expect.objectContaining({ userId: person.id, role: 'audit', appointedByName: '安全', removable: true }),
    );
    expect(await actsOn(test, person.id)).toEqual(['rights_change:appoint_administrator']);
    expect((await remove(security, person.id)).status).toBe(204);
    expect((await remove(security, person.id)).body.code).toBe('not_found');
    expect((await test.call(person, 'GET', '/session')).body.user.administrator).toBeNull();
    expect(await actsOn(test, person.id)).toContain('rights_change:remove_administrator');
  });

  it.each([
    ['an unknown address', () => 'nobody@example.com', 'invalid_input'],
    ['an administrator', () => system.email, 'invalid_input'],
    ['themselves', () => security.email, 'invalid_input'],
    ['a member of an organisation', () => owner.email, 'takes_part_in_market'],
    ['an operator', () => operator.email, 'takes_part_in_market'],
  ])('are not given to %s', async (_who, email, code) => {
    expect((await appoint(security, email(), 'system')).body.code).toBe(code);
  });

  it('need a proof of the last ten minutes', async () => {
    const { db } = test.database;
    const later = new Date(Date.now() - 11 * 60_000);
    const person = await test.addUser('再一位');
    await db.update(sessions).set({ provedAt: later }).where(eq(sessions.userId, security.id));
    expect((await appoint(security, person.email)).body.code).toBe('proof_required');
    expect((await remove(security, system.id)).body.code).toBe('proof_required');
    await db.update(sessions).set({ provedAt: new Date() }).where(eq(sessions.userId, security.id));
    expect((await appoint(security, person.email)).status).toBe(201);
  });

  it('leave a security administrator: nobody removes themselves, and of two who remove each other one stays', async () => {
    expect((await remove(security, security.id)).body.code).toBe('not_allowed');
    const second = await test.addUser('第二位', { administrator: 'security' });
    const answers = await Promise.all([remove(security, second.id), remove(second, security.id)]);
    expect(answers.map((answer) => answer.body?.code ?? answer.status).sort()).toEqual([204, 'not_allowed']);
    if (answers[1]?.status === 204) security = second;
    const left = (await test.call(security, 'GET', '/administrators')).body.items;
    expect(left.filter((one: { role: string }) => one.role === 'security')).toHaveLength(1);
  });

  it.each(['system', 'audit'] as const)('leave a %s administrator who can sign in', async (role) => {
    const { db } = test.database;
    await db.delete(administrators).where(eq(administrators.role, role));
    const last = await test.addUser('最后一位', { administrator: role });
    const removable = async () =>
      (await test.call(security, 'GET', '/administrators')).body.items.find(
        (one: { userId: string }) => one.userId === last.id,
      ).removable;
    expect(await removable()).toBe(false);
    expect(await remove(security, last.id)).toMatchObject({
      status: 409,
      body: { code: 'last_administrator' },
    });
    // One who is disabled is no successor.
    const successor = await test.addUser('接任的人', { administrator: role });
    await db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, successor.id));
    expect((await remove(security, last.id)).body.code).toBe('last_administrator');
    await db.update(users).set({ disabledAt: null }).where(eq(users.id, successor.id));
    expect(await removable()).toBe(true);
    expect((await remove(security, last.id)).status).toBe(204);
    expect((await remove(security, successor.id)).body.code).toBe('last_administrator');
    const userId = { system, audit }[role].id;
    await db.insert(administrators).values({ userId, role, appointedAt: new Date() });
  });

  it('begin with the command on the server, which is on the record', async () => {
    const person = await test.addUser('首位');
    await appointByCommand(test.services, { email: person.email, role: 'security' });
    // The role holds at once, and cannot be used without the second factor.
    expect((await test.call(person, 'GET', '/administrators')).body.code).toBe('second_factor_required');
    await test.database.sql`update users set two_factor_enabled = true where id = ${person.id}`;
    expect((await test.call(person, 'GET', '/administrators')).status).toBe(200);
    const [row] = await test.database
      .sql`select actor_id, detail from audit_events where subject_id = ${person.id}`;
    expect(row).toMatchObject({ actor_id: null, detail: { byCommand: true, role: 'security' } });
    await expect(
      appointByCommand(test.services, { email: owner.email, role: 'audit' }),
    ).rejects.toMatchObject({
      code: 'takes_part_in_market',
    });
  });
});

describe('the platform', () => {
  const reindex = (user: TestUser | null, kind = 'verify') =>
    test.call(user, 'POST', '/platform/index-requests', { kind });

  it('shows its state to the system administrator and the operator, and rebuilds for the former', async () => {
    for (const user of [owner, security, audit, null])
      expect((await test.call(user, 'GET', '/platform/status')).body.code).toMatch(/^not_/);
    expect((await test.call(operator, 'GET', '/platform/status')).body.mayReindex).toBe(false);
    const before = (await test.call(system, 'GET', '/platform/status')).body;
    expect(before).toMatchObject({ mayReindex: true, health: { database: 'ok' }, indexRequests: [] });
    for (const user of [owner, operator, security, audit, null])
      expect((await reindex(user)).body.code).toMatch(/^not_/);
    const asked = await reindex(system);
    expect([asked.status, asked.body.indexRequests[0].kind]).toEqual([201, 'verify']);
    expect((await reindex(system)).body.code).toBe('wrong_state');
    expect((await reindex(system, 'rebuild')).status).toBe(201);
  });

  it('counts jobs by name without telling what they are about', async () => {
    await test.services.jobs.enqueue('find-matches', { kind: 'need', id: enterpriseId });
    const { body } = await test.call(system, 'GET', '/platform/status');
    expect(body.jobs).toContainEqual(
      expect.objectContaining({ name: 'find-matches', waiting: 1, active: 0, failed: 0 }),
    );
    expect(JSON.stringify(body)).not.toContain(enterpriseId);
  });

  it('keeps what is not public from its administrators', async () => {
    const need = (await test.call(owner, 'POST', '/needs', needDraft(enterpriseId))).body.id;
    for (const user of [system, security, audit]) {
      expect((await test.call(user, 'GET', `/needs/${need}`)).status).toBe(404);
      expect((await test.call(user, 'GET', `/organisations/${enterpriseId}/needs`)).body.items).toEqual([]);
      expect((await test.call(user, 'GET', '/contracts')).body.items ?? []).toEqual([]);
      for (const path of ['/verifications', '/certifications', '/listings/submitted', '/dashboard'])
        expect((await test.call(user, 'GET', path)).body.code).toBe('not_allowed');
      for (const path of ['profile', 'members', 'departments', 'invitations', 'verifications'])
        expect((await test.call(user, 'GET', `/organisations/${enterpriseId}/${path}`)).body.code).toBe(
          'not_allowed',
        );
    }
  });
});
