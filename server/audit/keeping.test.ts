import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { openDatabase } from '../../db/client.ts';
import { auditAddresses, auditEvents, seals } from '../../db/schema/index.ts';
import { settle } from '../../db/testing.ts';
import { sealStream } from '../sealing/actions.ts';
import { createTestApp, type TestApp } from '../testing.ts';
import { forgetAddresses, recordAudit } from './actions.ts';
import { leastKept_days } from './rules.ts';
import { auditStream } from './stream.ts';
import { trimAudit } from './trimming.ts';
import { verifyAudit } from './verification.ts';

let scene: TestApp;
beforeAll(async () => {
  scene = await createTestApp();
});
afterAll(() => scene.close());

const eventsOf = (actorId: string) =>
  scene.database.db.select().from(auditEvents).where(eq(auditEvents.actorId, actorId));

describe('what is kept, and how long', () => {
  const day_ms = 86_400_000;

  test('addresses go after six months, events stay', async () => {
    const old = new Date(Date.now() - (leastKept_days + 1) * day_ms);
    const young = new Date(Date.now() - (leastKept_days - 1) * day_ms);
    const [a, b] = [scene.services.newId(), scene.services.newId()];
    for (const [actorId, at] of [
      [a, old],
      [b, young],
    ] as const)
      await recordAudit(
        scene.database.db,
        { newId: scene.services.newId, now: () => at },
        {
          kind: 'rights_change',
          actorId,
          subjectKind: 'user',
          subjectId: null,
          address: { ip: '192.0.2.7', userAgent: 'Firefox' },
        },
      );
    await forgetAddresses(scene.services);
    const addressesOf = (id: string) =>
      scene.database.db
        .select()
        .from(auditAddresses)
        .innerJoin(auditEvents, eq(auditEvents.id, auditAddresses.eventId))
        .where(eq(auditEvents.actorId, id));
    expect(await addressesOf(a)).toHaveLength(0);
    expect(await addressesOf(b)).toHaveLength(1);
    expect(await eventsOf(a)).toHaveLength(1);
  });

  test('events are forgotten by whole seals after six months and never earlier; the chain stays whole', async () => {
    const own = await createTestApp();
    const old = new Date(Date.now() - 200 * day_ms);
    const write = (at: Date) =>
      recordAudit(
        own.database.db,
        { newId: own.services.newId, now: () => at },
        { kind: 'rights_change', actorId: null, subjectKind: 'user', subjectId: null },
      );
    const sealAt = async (at: Date) => {
      await settle(own.database);
      await sealStream({ database: own.database.db, now: () => at }, auditStream);
    };
    await write(old);
    await write(old);
    await sealAt(old);
    await write(new Date());
    await sealAt(new Date());
    const { db: owner, close } = openDatabase({ url: own.database.url, maximumConnections: 2 });
    const early = new Date(Date.now() - (leastKept_days - 1) * day_ms);
    await expect(trimAudit(owner, own.services, early)).rejects.toThrow('six months');
    const before = new Date(Date.now() - (leastKept_days + 1) * day_ms);
    expect(await trimAudit(owner, own.services, before)).toEqual({ events: 2, throughNumber: 1 });
    expect(await trimAudit(owner, own.services, before)).toEqual({ events: 0, throughNumber: null });
    expect(await own.database.db.$count(auditEvents)).toBe(2);
    expect((await verifyAudit(own.database.db)).wrong).toBeNull();
    // A trim that claims to reach into the last six months is found out, even where its author could write it.
    await owner.execute(sql`insert into audit_trims values (2, 1, ${new Date().toISOString()}::timestamptz)`);
    expect((await verifyAudit(own.database.db)).wrong).toMatch(/before their time/);
    expect(await own.database.db.$count(seals)).toBe(2);
    await close();
    await own.close();
  });
});
