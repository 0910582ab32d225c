import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOptions } from '../../db/connection.ts';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { brokerShare, createLedgerScene, tickingClock, type LedgerScene } from './testing.ts';
import { verifyContractSums } from './verification.ts';

let database: TestDatabase;
let scene: LedgerScene;
const now = tickingClock('2026-06-01T00:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  scene = await createLedgerScene(database.db, now);
});
afterAll(() => database.close());

describe('verifyContractSums', () => {
  it('finds nothing wrong in a ledger of all kinds of contracts, over several pages', async () => {
    const agencyId = await scene.addOrganisation('agency', null);
    const brokerId = await scene.addBroker(agencyId);
    const shares = [
      brokerShare(brokerId, 3333, agencyId),
      { holderKind: 'agency', brokerId: null, agencyId, basisPoints: 3334 },
    ] as const;
    const registered = await scene.addContract({ shares });
    await scene.receive(registered, 7n, '2026-01-05');
    await scene.register(registered, '2026-03-31');
    await scene.takeBack(registered, await scene.receive(registered, 11n, '2026-04-01'));
    const cancelled = await scene.addContract({ shares });
    await scene.receive(cancelled, 13n, '2026-01-05');
    await scene.register(cancelled, '2026-03-31');
    await scene.cancel(cancelled);
    await scene.register(await scene.addContract({ shares, relatedParties: true }), '2026-03-31');
    await scene.register(await scene.addContract({ shares, declaredTechnologyFen: 0n }), '2026-03-31');
    await scene.receive(await scene.addContract({ shares }), 17n, '2026-01-05');
    // The first: 3 holders × (total, technology, 7 fen, 11 fen, 11 fen taken back); the second: 3 × 3 rows, all twice.
    expect(await verifyContractSums(database.db, 2)).toEqual({
      contracts: 5,
      movements: 15 + 18 + 2 + 3,
      wrong: null,
    });
  });

  it('names what somebody changed behind the guard', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({ shares: [brokerShare(brokerId, 4000)] });
    await scene.register(contractId, '2026-03-31');
    await scene.receive(contractId, 1000n, '2026-04-01');
    const owner = postgres({ ...connectionOptions(database.url), max: 1 });
    const ofContract = owner`contract_id = ${contractId}`;
    const damages = [
      {
        why: 'one bit',
        change: owner`update ledger_movements set amount_fen = amount_fen # 1 where ${ofContract} and base = 'received'`,
        repair: owner`update ledger_movements set amount_fen = amount_fen # 1 where ${ofContract} and base = 'received'`,
        finds: /base received sum to/,
      },
      {
        why: 'two amounts exchanged',
        change: owner`update ledger_movements set amount_fen = 1000001 - amount_fen where ${ofContract} and base = 'total'`,
        repair: owner`update ledger_movements set amount_fen = 1000001 - amount_fen where ${ofContract} and base = 'total'`,
        finds: /are missing/,
      },
      {
        why: 'an event',
        change: owner`update ledger_movements set event_id = contract_id where ${ofContract} and base = 'received'`,
        repair: owner`update ledger_movements set event_id = receipt_id where ${ofContract} and base = 'received'`,
        finds: /names event/,
      },
      {
        why: 'a status',
        change: owner`update contracts set status = 'cancelled' where id = ${contractId}`,
        repair: owner`update contracts set status = 'registered' where id = ${contractId}`,
        finds: /its state \(cancelled\)/,
      },
      {
        why: 'a total',
        change: owner`update contracts set total_fen = total_fen + 1 where id = ${contractId}`,
        repair: owner`update contracts set total_fen = total_fen - 1 where id = ${contractId}`,
        finds: /base total sum to/,
      },
      {
        why: 'a share',
        change: owner`update contract_shares set basis_points = 4001 where ${ofContract}`,
        repair: owner`update contract_shares set basis_points = 4000 where ${ofContract}`,
        finds: /are missing/,
      },
      {
        why: 'a row',
        change: owner`delete from ledger_movements where ${ofContract} and base = 'technology'`,
        repair: owner`delete from ledger_movements where ${ofContract}`,
        finds: /base technology sum to/,
      },
    ];
    try {
      await owner`alter table ledger_movements disable trigger user`;
      for (const { why, change, repair, finds } of damages) {
        await change;
        const found = await verifyContractSums(database.db);
        expect(found.wrong, why).toMatch(finds);
        expect(found.wrong, why).toContain(contractId);
        await repair;
      }
      await owner`update contracts set status = 'in_review' where id = ${contractId}`;
    } finally {
      await owner`alter table ledger_movements enable trigger user`;
      await owner.end();
    }
    expect((await verifyContractSums(database.db)).wrong).toBeNull();
  });
});
