import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { newId } from '../context.ts';
import { listContractMovements } from './actions.ts';
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

const linesOf = (contractId: string) =>
  database.platform.transaction((transaction) => listContractMovements(transaction, contractId));

/** The newest rows of a contract as `cause base holder amount day`. */
async function linesAfter(contractId: string, count: number): Promise<string[]> {
  const rows = await linesOf(contractId);
  return rows
    .slice(count)
    .map((row) => `${row.cause} ${row.base} ${row.holderKind} ${row.amountFen} ${row.effectiveOn}`)
    .sort();
}

const verified = async () => (await verifyContractSums(database.db)).wrong;

async function registered(basisPoints = 5000): Promise<{ contractId: string; brokerId: string }> {
  const brokerId = await scene.addBroker();
  const shares = [brokerShare(brokerId, basisPoints)];
  const contractId = await scene.addContract({ totalFen: 1000n, declaredTechnologyFen: 600n, shares });
  await scene.receive(contractId, 100n, '2026-02-02');
  await scene.register(contractId, '2026-03-31');
  return { contractId, brokerId };
}

describe('an amendment', () => {
  it('takes back and divides anew what changed, on its own day, and leaves the rest', async () => {
    const { contractId } = await registered();
    const eventId = newId();
    expect(await scene.change(contractId, 'amendment', { totalFen: 1100n }, eventId)).toBe(4);
    expect(await linesAfter(contractId, 6)).toEqual([
      'amendment total broker -500 2026-03-31',
      'amendment total broker 550 2026-03-31',
      'amendment total nobody -500 2026-03-31',
      'amendment total nobody 550 2026-03-31',
    ]);
    expect(await verified()).toBeNull();
    expect(await scene.change(contractId, 'amendment', {}, eventId), 'again').toBe(0);
  });

  it('moves every amount when the service point changes, and keeps the districts that were frozen', async () => {
    const { contractId } = await registered();
    const servicePointId = await scene.addOrganisation('service_point', null);
    await database.sql`update organisations set district = '370283' where id = ${scene.sellerId}`;
    expect(await scene.change(contractId, 'amendment', { servicePointId })).toBe(12);
    const rows = await database.sql<{ district: string; point: string }[]>`
      select distinct seller_district as district, service_point_id as point from ledger_movements
      where contract_id = ${contractId} and cause = 'amendment' and reverses_movement_id is null`;
    expect(rows).toEqual([{ district: '370212', point: servicePointId }]);
    await database.sql`update organisations set district = '370212' where id = ${scene.sellerId}`;
    expect(await verified()).toBeNull();
  });
});

describe('changed shares', () => {
  it('move all amounts and every receipt, and again, and a later receipt follows the new shares', async () => {
    const { contractId, brokerId } = await registered();
    const other = await scene.addBroker();
    const shares = [brokerShare(brokerId, 5000), brokerShare(other, 5000)];
    expect(await scene.change(contractId, 'share_change', { shares })).toBe(12);
    expect((await linesAfter(contractId, 6)).filter((line) => line.includes(' received '))).toEqual([
      'share_change received broker -50 2026-02-02',
      'share_change received broker 50 2026-02-02',
      'share_change received broker 50 2026-02-02',
      'share_change received nobody -50 2026-02-02',
    ]);
    await scene.change(contractId, 'share_change', { shares: [brokerShare(other, 10_000)] });
    await scene.change(contractId, 'share_change', { shares });
    const late = await scene.receive(contractId, 10n, '2026-05-05');
    expect(await verified()).toBeNull();
    await scene.takeBack(contractId, late);
    expect(await verified()).toBeNull();
    await scene.cancel(contractId);
    expect(await verified()).toBeNull();
    const rows = await linesOf(contractId);
    expect(rows.reduce((sum, row) => sum + row.amountFen, 0n)).toBe(0n);
  });

  it('leave a receipt out that was taken back', async () => {
    const { contractId, brokerId } = await registered();
    await scene.takeBack(contractId, await scene.receive(contractId, 7n, '2026-05-05'));
    // Total, technology and one receipt: two holders out, one in.
    expect(await scene.change(contractId, 'share_change', { shares: [brokerShare(brokerId, 10_000)] })).toBe(
      9,
    );
    expect(await verified()).toBeNull();
  });
});
