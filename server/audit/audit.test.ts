import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';
import { auditAddresses, auditEvents } from '../../db/schema/index.ts';
import { settle } from '../../db/testing.ts';
import { platformActs } from '../policy/acts.ts';
import { sealStream } from '../sealing/actions.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { recordAudit } from './actions.ts';
import { exportAudit } from './archive.ts';
import { DenialLimit } from './rules.ts';
import { auditStream } from './stream.ts';
import { verifyAudit } from './verification.ts';

let scene: TestApp;
let auditor: TestUser;
let person: TestUser;
beforeAll(async () => {
  scene = await createTestApp();
  auditor = await scene.addUser('审计员', { administrator: 'audit' });
  const organisationId = await scene.addOrganisation('enterprise', '审计测试企业');
  person = await scene.addUser('企业用户', { organisationId });
});
afterAll(() => scene.close());

const eventsOf = (actorId: string) =>
  scene.database.db.select().from(auditEvents).where(eq(auditEvents.actorId, actorId));
const act = (actorId: string | null, at?: Date, subjectId: string | null = null) =>
  recordAudit(
    scene.database.db,
    { newId: scene.services.newId, now: () => at ?? scene.services.now() },
    {
      kind: 'rights_change',
      actorId,
      subjectKind: 'user',
      subjectId,
      address: { ip: '192.0.2.7', userAgent: 'Firefox' },
    },
  );

describe('denials', () => {
  test('a refusal of somebody who is signed in is on record, with the route and not its address', async () => {
    const answer = await scene.call(person, 'GET', '/audit/events?kind=sign_in', undefined, {
      'user-agent': 'Test browser',
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    const denials = (await eventsOf(person.id)).filter((event) => event.kind === 'denial');
    expect(denials).toMatchObject([
      {
        outcome: 'refused',
        subjectKind: 'route',
        subjectId: 'GET /api/v1/audit/events',
        detail: { code: 'not_allowed' },
      },
    ]);
    const [address] = await scene.database.db
      .select()
      .from(auditAddresses)
      .where(eq(auditAddresses.eventId, denials[0]!.id));
    expect(address).toMatchObject({ ipAddress: '127.0.0.1', userAgent: 'Test browser' });
  });

  test('a visitor’s refusal is none', async () => {
    const before = await scene.database.db.$count(auditEvents);
    expect((await scene.call(null, 'GET', '/audit/events')).status).toBe(401);
    expect(await scene.database.db.$count(auditEvents)).toBe(before);
  });

  test('a hundred in a row are thirty rows, and the next minute says how many were left out', async () => {
    const noisy = await scene.addUser('敲门的人');
    const start = new Date('2026-11-23T02:00:00Z');
    scene.setNow(start);
    for (let index = 0; index < 100; index++) await scene.call(noisy, 'GET', '/audit/exports');
    const denialsOf = async () => (await eventsOf(noisy.id)).filter((event) => event.kind === 'denial');
    expect(await denialsOf()).toHaveLength(30);
    expect((await denialsOf()).filter((event) => event.detail['limitReached'] === true)).toHaveLength(1);
    scene.setNow(new Date(start.getTime() + 61_000));
    await scene.call(noisy, 'GET', '/audit/exports');
    expect((await denialsOf()).filter((event) => event.detail['leftOut'] === 70)).toHaveLength(1);
    scene.setNow(new Date());
  });

  test('a record that cannot be written does not change the refusal', async () => {
    const { database } = scene.services;
    scene.services.database = new Proxy(database, {
      get(target, name, receiver) {
        if (name === 'insert')
          return () => {
            throw new Error('disk full');
          };
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    try {
      expect((await scene.call(person, 'GET', '/audit/exports')).status).toBe(403);
    } finally {
      scene.services.database = database;
    }
  });

  test.each([
    ['one of many people does not use up another’s minute', 2, [{}, {}]],
    ['the thirtieth says that the limit is reached', 1, [{}]],
  ])('the limit: %s', (_name, people, expected) => {
    const limit = new DenialLimit();
    const now = new Date();
    expect(Array.from({ length: people }, (_, index) => limit.take(`person-${index}`, now))).toEqual(
      expected,
    );
  });
});

describe('the page of the audit administrator', () => {
  test('filters by person, kind, subject, outcome and period, and pages', async () => {
    const target = await scene.addUser('被查的人');
    await act(target.id, new Date('2026-03-01T15:59:59Z'));
    await act(target.id, new Date('2026-03-01T16:00:00Z'), 'x-1');
    await act(null, new Date('2026-03-02T15:59:59Z'), target.id);
    const list = async (query: string) => {
      const answer = await scene.call(auditor, 'GET', `/audit/events?${query}`);
      expect(answer.status).toBe(200);
      return answer.body as { total: number; items: { at: string; actor: unknown; address: unknown }[] };
    };
    const march = 'from=2026-03-01&to=2026-03-02';
    expect((await list(`${march}&person=${target.id}`)).total).toBe(3);
    expect((await list(`${march}&person=${encodeURIComponent(target.email)}`)).total).toBe(3);
    expect((await list(`${march}&person=nobody@test.queqiao`)).total).toBe(0);
    // A day is a day in Asia/Shanghai: the first event is the last second of 1 March there.
    expect((await list('from=2026-03-01&to=2026-03-01')).items.map(({ at }) => at)).toEqual([
      '2026-03-01T15:59:59.000Z',
    ]);
    expect((await list(`${march}&subjectKind=user&subjectId=x-1`)).total).toBe(1);
    expect((await list(`${march}&kind=sign_in`)).total).toBe(0);
    expect((await list(`${march}&outcome=refused`)).total).toBe(0);
    const page = await list(`${march}&limit=1&offset=1`);
    expect(page).toMatchObject({
      total: 3,
      items: [
        {
          at: '2026-03-01T16:00:00.000Z',
          actor: { id: target.id, name: '被查的人' },
          address: { ip: '192.0.2.7', userAgent: 'Firefox' },
        },
      ],
    });
  });

  test('nobody else reads or downloads it, and the audit administrator may do nothing else', async () => {
    for (const path of ['/audit/events', '/audit/exports', '/audit/exports/2026-03-01']) {
      expect([path, (await scene.call(person, 'GET', path)).status]).toEqual([path, 403]);
      expect([path, (await scene.call(null, 'GET', path)).status]).toEqual([path, 401]);
    }
    const acts = Object.entries(platformActs).filter(([, who]) =>
      (who as readonly string[]).includes('audit_administrator'),
    );
    expect(acts.map(([name]) => name).sort()).toEqual(['audit.export', 'audit.read']);
    for (const [name, who] of acts) expect([name, who]).toEqual([name, ['audit_administrator']]);
  });
});

describe('the seal', () => {
  test('covers every event, and its heads are public', async () => {
    await act(person.id);
    await settle(scene.database);
    await sealStream(scene.services, auditStream);
    const check = await verifyAudit(scene.database.db);
    expect(check).toMatchObject({ wrong: null, unsealed: 0 });
    expect(check.rows).toBe(await scene.database.db.$count(auditEvents));
    const heads = await scene.call(null, 'GET', '/audit/seals');
    expect(heads.body.items[0]).toMatchObject({ number: check.seals });
    expect((await verifyAudit(scene.database.db, [heads.body.items[0].hash])).wrong).toBeNull();
    expect((await verifyAudit(scene.database.db, ['0'.repeat(64)])).wrong).toMatch(/no seal of the chain/);
  });

  test('the application can neither change, delete nor empty the record; not even its owner changes it', async () => {
    for (const statement of ["set outcome = 'done'", 'set at = now()', 'set actor_id = null'])
      await expect(
        scene.database.sql.unsafe(`update audit_events ${statement}`),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
    await expect(scene.database.sql`delete from audit_events`).rejects.toMatchObject({ code: '42501' });
    const owner = postgres({ ...connectionOptions(scene.database.url), max: 1, onnotice: () => undefined });
    for (const statement of [
      'update audit_events set detail = detail',
      "delete from audit_events where at > now() - interval '1 day'",
      'truncate audit_events cascade',
      'delete from seals',
    ])
      await expect(owner.unsafe(statement), statement).rejects.toMatchObject({ code: '23001' });
    await owner.end();
  });

  test('names the event that somebody changed behind the guard', async () => {
    const owner = postgres({ ...connectionOptions(scene.database.url), max: 1, onnotice: () => undefined });
    const [row] = await owner`select id from audit_events where actor_id = ${person.id} limit 1`;
    const change = (outcome: string) =>
      owner.begin(async (transaction) => {
        await transaction`alter table audit_events disable trigger audit_events_no_change`;
        await transaction`update audit_events set outcome = ${outcome} where id = ${row!['id'] as string}`;
        await transaction`alter table audit_events enable trigger audit_events_no_change`;
      });
    const [before] = await owner`select outcome from audit_events where id = ${row!['id'] as string}`;
    await change(before!['outcome'] === 'done' ? 'refused' : 'done');
    expect((await verifyAudit(scene.database.db)).wrong).toMatch(
      new RegExp(`event ${row!['id'] as string} .*was changed`),
    );
    await change(before!['outcome'] as string);
    expect((await verifyAudit(scene.database.db)).wrong).toBeNull();
    await owner.end();
  });
});

describe('the daily export', () => {
  test('writes each finished day once, with its seal, for the audit administrator to download', async () => {
    await settle(scene.database);
    const first = await exportAudit(scene.services);
    expect(first).toContain('2026-03-01');
    expect(first).toContain('2026-03-02');
    expect(first).toContain('2026-03-03');
    expect(await exportAudit(scene.services)).toEqual([]);
    const list = await scene.call(auditor, 'GET', '/audit/exports');
    expect(list.body.items.map((item: { day: string }) => item.day)).toContain('2026-03-02');
    const file = await scene.call(auditor, 'GET', '/audit/exports/2026-03-02');
    expect(file.headers['content-disposition']).toBe('attachment; filename="audit-2026-03-02.jsonl"');
    const lines = (file.body as string).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!)).toMatchObject({ at: '2026-03-01T16:00:00.000Z', subjectId: 'x-1' });
    const { end } = JSON.parse(lines[2]!) as { end: { events: number; seal: { hash: string } } };
    expect(end.events).toBe(2);
    expect((await verifyAudit(scene.database.db, [end.seal.hash])).wrong).toBeNull();
    const downloads = (await eventsOf(auditor.id)).filter((event) => event.kind === 'export');
    expect(downloads).toMatchObject([{ subjectId: 'GET /api/v1/audit/exports/:day' }]);
  });

  test('holds no name and no address, and no way out of its folder', async () => {
    const folder = join(scene.services.config.dataDirectory, 'audit');
    const text = readFileSync(join(folder, 'audit-2026-03-01.jsonl'), 'utf8');
    expect(text).not.toContain('192.0.2.7');
    expect(text).not.toContain('被查的人');
    appendFileSync(join(scene.services.config.dataDirectory, 'audit-2026-01-01.jsonl'), 'x');
    for (const day of ['2026-01-01', '..%2Faudit-2026-01-01.jsonl', '2026-02-30'])
      expect([day, (await scene.call(auditor, 'GET', `/audit/exports/${day}`)).status]).not.toContain(200);
  });
});
