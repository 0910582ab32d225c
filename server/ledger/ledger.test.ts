import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOptions } from '../../db/connection.ts';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { ledgerMovements, organisations } from '../../db/schema/index.ts';
import { newId } from '../context.ts';
import { listContractMovements, postRegistration } from './actions.ts';
import { creditStatement } from './testing/credit.ts';
import { brokerShare, createLedgerScene, tickingClock, type LedgerScene } from './testing.ts';

let database: TestDatabase;
let scene: LedgerScene;
const now = tickingClock('2026-06-01T00:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  scene = await createLedgerScene(database.db, now);
});
afterAll(() => database.close());

const linesOfContract = (contractId: string) =>
  database.platform.transaction((transaction) => listContractMovements(transaction, contractId));

const movementsOf = (contractId: string) =>
  database.platform.transaction((transaction) =>
    transaction.select().from(ledgerMovements).where(eq(ledgerMovements.contractId, contractId)),
  );

/** Everything in an account's history, as `base amount effectiveOn cause`. */
async function linesOf(brokerId: string): Promise<string[]> {
  const lines: string[] = [];
  for (const base of ['total', 'technology', 'received'] as const) {
    const period = { base, from: null, to: null, asKnownAt: null };
    const statement = await creditStatement(database.platform, now, { kind: 'broker', id: brokerId }, period);
    for (const year of statement.years)
      for (const line of year.lines)
        lines.push(`${base} ${line.amountFen} ${line.effectiveOn} ${line.cause} ${line.basisPoints}`);
  }
  return lines;
}

async function totalsOf(brokerId: string): Promise<Record<string, bigint>> {
  const totals: Record<string, bigint> = {};
  for (const base of ['total', 'technology', 'received'] as const) {
    const period = { base, from: null, to: null, asKnownAt: null };
    const statement = await creditStatement(database.platform, now, { kind: 'broker', id: brokerId }, period);
    totals[base] = statement.totalFen;
  }
  return totals;
}

const codeOf = async (work: PromiseLike<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    const cause = (error as { cause?: unknown }).cause ?? error;
    return (cause as { code?: string }).code ?? String(cause);
  }
};

describe('a registration', () => {
  it('credits each holder in each base, receipts that came before on their own dates', async () => {
    const agencyId = await scene.addOrganisation('agency', null);
    const brokerId = await scene.addBroker(agencyId);
    const contractId = await scene.addContract({
      totalFen: 1001n,
      declaredTechnologyFen: 999n,
      shares: [
        brokerShare(brokerId, 5100, agencyId),
        { holderKind: 'agency', brokerId: null, agencyId, basisPoints: 4300 },
      ],
    });
    await scene.receive(contractId, 101n, '2026-01-15');
    await scene.receive(contractId, 1n, '2026-04-02');
    expect(await linesOf(brokerId)).toEqual([]);
    // total and technology: three holders each; the receipts: 101 fen three holders, 1 fen one.
    expect(await scene.register(contractId, '2026-03-31')).toBe(10);
    expect(await linesOf(brokerId)).toEqual([
      'total 511 2026-03-31 registration 5100',
      'technology 509 2026-03-31 registration 5100',
      'received 1 2026-04-02 receipt 5100',
      'received 52 2026-01-15 receipt 5100',
    ]);
    const rows = await linesOfContract(contractId);
    expect(
      rows
        .filter((row) => row.base === 'total')
        .map((row) => `${row.holderKind} ${row.amountFen}`)
        .sort(),
    ).toEqual(['agency 430', 'broker 511', 'nobody 60']);
  });

  it('is harmless when posted again, and an error when posted again with another amount', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({ shares: [brokerShare(brokerId, 10_000)] });
    const eventId = newId();
    expect(await scene.register(contractId, '2026-03-31', eventId)).toBe(2);
    const before = await linesOf(brokerId);
    expect(await scene.register(contractId, '2026-03-31', eventId)).toBe(0);
    await expect(scene.register(contractId, '2026-04-01', eventId)).rejects.toThrow('posted before');
    await expect(
      database.db.transaction((transaction) =>
        postRegistration(
          transaction,
          { now, newId },
          {
            contractId,
            eventId,
            totalFen: 2n,
            technologyFen: 1n,
            registeredOn: '2026-03-31',
            receipts: [],
            shares: [brokerShare(brokerId, 10_000)],
            relatedParties: false,
          },
        ),
      ),
    ).rejects.toThrow('posted before');
    expect(await linesOf(brokerId)).toEqual(before);
  });

  it('freezes districts: what an organisation becomes later changes nothing', async () => {
    const sellerId = await scene.addOrganisation('university', '370215');
    const contractId = await scene.addContract({ sellerId });
    await scene.register(contractId, '2026-03-31');
    await database.db.update(organisations).set({ district: '370283' }).where(eq(organisations.id, sellerId));
    await scene.receive(contractId, 7n, '2026-05-05');
    const rows = await movementsOf(contractId);
    expect(rows.map((row) => [row.base, row.sellerDistrict, row.buyerDistrict])).toEqual([
      ['total', '370215', '370202'],
      ['technology', '370215', '370202'],
      ['received', '370215', '370202'],
    ]);
  });

  it('between related parties credits nobody', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({
      relatedParties: true,
      shares: [brokerShare(brokerId, 10_000)],
    });
    await scene.register(contractId, '2026-03-31');
    await scene.receive(contractId, 100n, '2026-04-01');
    expect(await linesOf(brokerId)).toEqual([]);
    const rows = await linesOfContract(contractId);
    expect(rows.map((row) => `${row.base} ${row.holderKind} ${row.amountFen}`)).toEqual([
      'total nobody 1000001',
      'technology nobody 800003',
      'received nobody 100',
    ]);
  });
});

describe('what is taken back', () => {
  it('nets to zero: a receipt', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({ shares: [brokerShare(brokerId, 6000)] });
    await scene.register(contractId, '2026-03-31');
    const wrong = await scene.receive(contractId, 101n, '2026-04-01');
    await scene.receive(contractId, 50n, '2026-04-02');
    await scene.takeBack(contractId, wrong);
    expect((await linesOf(brokerId)).filter((line) => line.startsWith('received')).sort()).toEqual([
      'received -61 2026-04-01 receipt_correction 6000',
      'received 30 2026-04-02 receipt 6000',
      'received 61 2026-04-01 receipt 6000',
    ]);
    expect((await totalsOf(brokerId)).received).toBe(30n);
  });

  it('nets to zero: a whole contract with several receipts between the same accounts', async () => {
    const brokerId = await scene.addBroker();
    const contractId = await scene.addContract({ shares: [brokerShare(brokerId, 3333)] });
    for (const amount of [100n, 100n, 37n]) await scene.receive(contractId, amount, '2026-02-02');
    await scene.register(contractId, '2026-03-31');
    const wrong = await scene.receive(contractId, 10n, '2026-04-01');
    await scene.takeBack(contractId, wrong);
    const eventId = newId();
    // Two holders: total, technology, and three receipts stand; the fourth is taken back already.
    expect(await scene.cancel(contractId, eventId)).toBe(10);
    expect(await scene.cancel(contractId, eventId)).toBe(0);
    expect(await totalsOf(brokerId)).toEqual({ total: 0n, technology: 0n, received: 0n });
    const rows = await linesOfContract(contractId);
    const sum = rows.reduce((total, row) => total + row.amountFen, 0n);
    expect([rows.length, sum]).toEqual([24, 0n]);
    // Counts nowhere: neither in the quarter of the registration nor in another.
    const byQuarter = await database.sql<{ sum: bigint }[]>`
      select sum(case when reverses_movement_id is null then amount_fen else -amount_fen end)::bigint as sum
      from ledger_movements where contract_id = ${contractId} group by date_trunc('quarter', effective_on), base`;
    expect(byQuarter.map((row) => row.sum)).toEqual(byQuarter.map(() => 0n));
  });
});

describe('the database', () => {
  it('refuses to change or empty what is posted: the application by right, the owner by the guard', async () => {
    const contractId = await scene.addContract();
    await scene.register(contractId, '2026-03-31');
    const owner = postgres({ ...connectionOptions(database.url), max: 1 });
    try {
      for (const sql of [database.sql, owner] as postgres.Sql[]) {
        const refused = sql === owner ? '23001' : '42501';
        expect(await codeOf(sql`update ledger_movements set amount_fen = amount_fen + 1`)).toBe(refused);
        expect(await codeOf(sql`delete from ledger_movements`)).toBe(refused);
        expect(await codeOf(sql`truncate ledger_movements cascade`)).toBe(refused);
        expect(await codeOf(sql`update ledger_accounts set base = 'total'`)).toBe('23001');
        expect(await codeOf(sql`delete from ledger_accounts`)).toBe('23001');
        expect(await codeOf(sql`delete from receipts`)).toBe(refused);
      }
    } finally {
      await owner.end();
    }
  });

  it('refuses a second row of an event, unequal bases, nothing, a circle, and a second reversal', async () => {
    const contractId = await scene.addContract();
    const other = await scene.addContract();
    await scene.register(contractId, '2026-03-31');
    await scene.register(other, '2026-03-31');
    const rows = await movementsOf(contractId);
    const total = rows.find((row) => row.base === 'total');
    const technology = rows.find((row) => row.base === 'technology');
    if (!total || !technology) throw new Error('not posted');
    const { transactionId: _, ...model } = total;
    const insert = (change: Partial<typeof model>) =>
      codeOf(
        database.platform.transaction((transaction) =>
          transaction.insert(ledgerMovements).values({ ...model, id: newId(), ...change }),
        ),
      );
    expect(await insert({})).toBe('23505');
    expect(await insert({ eventId: newId(), destinationAccountId: technology.destinationAccountId })).toBe(
      '23503',
    );
    expect(await insert({ eventId: newId(), amountFen: 0n })).toBe('23514');
    expect(await insert({ eventId: newId(), destinationAccountId: total.sourceAccountId })).toBe('23514');
    await scene.cancel(contractId);
    expect(await insert({ eventId: newId(), reversesMovementId: total.id })).toBe('23505');
  });
});

describe('many at once', () => {
  it('posts contracts that share brokers in any order without a deadlock', async () => {
    const brokerIds = await Promise.all(Array.from({ length: 4 }, () => scene.addBroker()));
    const contractIds: string[] = [];
    for (let index = 0; index < 24; index += 1) {
      const rotated = [...brokerIds.slice(index % 4), ...brokerIds.slice(0, index % 4)];
      const shares = (index % 2 ? rotated : [...rotated].reverse()).map((id) => brokerShare(id, 2500));
      contractIds.push(await scene.addContract({ totalFen: 10n, declaredTechnologyFen: 10n, shares }));
    }
    await Promise.all(contractIds.map((id) => scene.register(id, '2026-03-31')));
    const totals = await Promise.all(brokerIds.map(async (id) => (await totalsOf(id)).total ?? 0n));
    // 10 fen in four equal parts: two each, and the last two fen to the two lower account ids.
    expect(totals.reduce((sum, total) => sum + total, 0n)).toBe(240n);
    expect(totals.toSorted((one, two) => Number(one - two))).toEqual([48n, 48n, 72n, 72n]);
  });
});
