import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { newId } from '../context.ts';
import { postRegistration } from './actions.ts';
import { creditStatement } from './testing/credit.ts';
import { announcePosting } from './store.ts';
import { brokerShare, createLedgerScene, tickingClock, type LedgerScene } from './testing.ts';

let database: TestDatabase;
let scene: LedgerScene;
const now = tickingClock('2026-06-01T00:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  scene = await createLedgerScene(database.db, now);
});
afterAll(() => database.close());

describe('a statement as known at a moment', () => {
  it('stays the same after receipts, corrections and a cancellation', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({ shares: [brokerShare(brokerId, 6000)] });
    const ask = (asKnownAt: Date | null, base: 'total' | 'received') =>
      creditStatement(
        database.platform,
        now,
        { kind: 'broker', id: brokerId },
        { base, from: '2026-01-01', to: '2026-12-31', asKnownAt },
      );
    const empty = now();
    await scene.register(contractId, '2026-03-31');
    const receiptId = await scene.receive(contractId, 100n, '2026-04-01');
    const early = now();
    const before = { total: await ask(early, 'total'), received: await ask(early, 'received') };
    expect([before.total.totalFen, before.received.totalFen]).toEqual([600_001n, 60n]);
    await scene.takeBack(contractId, receiptId);
    await scene.receive(contractId, 4n, '2026-01-02');
    const middle = now();
    const between = await ask(middle, 'received');
    expect(between.totalFen).toBe(2n);
    await scene.cancel(contractId);
    expect(await ask(early, 'total')).toEqual(before.total);
    expect(await ask(early, 'received')).toEqual(before.received);
    expect(await ask(middle, 'received')).toEqual(between);
    expect((await ask(empty, 'total')).years).toEqual([]);
    expect((await ask(null, 'received')).totalFen).toBe(0n);
  });

  it('waits for a posting that is under way and was recorded earlier', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({
      totalFen: 9n,
      declaredTechnologyFen: 9n,
      status: 'registered',
      approvedTechnologyFen: 9n,
      registeredOn: '2026-03-31',
      registrationNumber: '2026370200000009',
      shares: [brokerShare(brokerId, 10_000)],
    });
    const eventId = newId();
    const posted = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const posting = database.db.transaction(async (transaction) => {
      await announcePosting(transaction);
      await postRegistration(
        transaction,
        { now, newId },
        {
          contractId,
          eventId,
          totalFen: 9n,
          technologyFen: 9n,
          registeredOn: '2026-03-31',
          receipts: [],
          shares: [brokerShare(brokerId, 10_000)],
          relatedParties: false,
        },
      );
      posted.resolve(undefined);
      await released.promise;
    });
    await posted.promise;
    const period = { base: 'total', from: null, to: null, asKnownAt: now() } as const;
    const asked = creditStatement(database.platform, now, { kind: 'broker', id: brokerId }, period);
    const first = await Promise.race([
      asked.then(() => 'answered'),
      new Promise((done) => setTimeout(done, 200, 'waits')),
    ]);
    released.resolve(undefined);
    await posting;
    expect([first, (await asked).totalFen]).toEqual(['waits', 9n]);
  });

  it('is refused for a moment that has not passed, and for a period that ends before it begins', async () => {
    const holder = { kind: 'broker', id: newId() } as const;
    const ask = (period: { from: string | null; to: string | null; asKnownAt: Date | null }) =>
      creditStatement(database.platform, now, holder, { base: 'total', ...period });
    await expect(ask({ from: null, to: null, asKnownAt: new Date('2126-01-01') })).rejects.toMatchObject({
      fields: [{ path: 'asKnownAt', code: 'in_the_future' }],
    });
    await expect(ask({ from: '2026-02-01', to: '2026-01-31', asKnownAt: null })).rejects.toMatchObject({
      fields: [{ path: 'to', code: 'before_other' }],
    });
  });
});
