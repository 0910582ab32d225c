import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createContractScene, type ContractScene, type People } from '../contracts/testing.ts';
import { newId } from '../context.ts';
import { postReceipt } from './actions.ts';
import { closingRefusal, daysOf, daysOfPeriod, effectiveDay } from './period-rules.ts';
import { announcePosting } from './store.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

const close = (period: string, user = people.operator) =>
  scene.post(user, '/period-closings', { period, note: '报表已报送' });
const statement = async (query: string) =>
  (await scene.call(people.operator, 'GET', `/statements?kind=platform&${query}`)).body;
/** Every sum and every line; which line was taken back later is not part of it. */
const figuresOf = async (query: string) => {
  const { balances, contracts, total, items } = await statement(query);
  const lines = items.map(({ reversedByMovementId: _, ...line }: Record<string, unknown>) => line);
  return { balances, contracts, total, lines };
};
const effective = async (query: string): Promise<string[]> =>
  (await statement(query)).items.map(
    (line: { effectiveOn: string; cause: string }) => `${line.effectiveOn} ${line.cause}`,
  );

describe('rules', () => {
  it.each([
    ['2026-03-31', null, '2026-03-31'],
    ['2026-03-31', '2025-12-31', '2026-03-31'],
    ['2026-03-31', '2026-03-31', '2026-06-15'],
    ['2026-04-01', '2026-03-31', '2026-04-01'],
    ['2020-01-01', '2026-03-31', '2026-06-15'],
    // A clock that went back opens no closed day.
    ['2026-06-10', '2026-06-30', '2026-07-01'],
  ])('%s with %s closed takes effect on %s', (wanted, closed, day) => {
    expect(effectiveDay(wanted, closed, '2026-06-15')).toBe(day);
  });

  it.each([
    [2026, 1, null, null],
    [2026, 2, null, 'not_over'],
    [2026, 1, '2026-03-31', 'already_closed'],
    [2025, 4, '2026-03-31', 'already_closed'],
    [2026, 1, '2025-06-30', null],
  ])('closing %sQ%s after %s: %s', (year, quarter, closed, refusal) => {
    expect(closingRefusal({ year, quarter }, closed, '2026-06-30')).toBe(refusal);
  });

  it.each([
    [2026, null, '2026-01-01', '2026-12-31'],
    [2026, 1, '2026-01-01', '2026-03-31'],
    [2026, 2, '2026-04-01', '2026-06-30'],
    [2026, 3, '2026-07-01', '2026-09-30'],
    [2026, 4, '2026-10-01', '2026-12-31'],
  ])('%i quarter %s: %s to %s', (year, quarter, from, to) => {
    expect(daysOf(year, quarter)).toEqual({ from, to });
  });

  it('a period is a year or a quarter', () => {
    expect(daysOfPeriod('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(daysOfPeriod('2026Q2')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(daysOfPeriod('2026Q5')).toBeNull();
  });
});

describe('a closed quarter', { timeout: 60_000 }, () => {
  it('gets nothing new: late entries, corrections and cancellations take the day on which they come', async () => {
    const kept = await scene.contractIn('registered', {}, { registeredOn: '2026-03-20' });
    const cancelled = await scene.contractIn('registered', {}, { registeredOn: '2026-03-21' });
    const receipt = { amountFen: '100000', receivedOn: '2026-03-25' };
    const received = await scene.post(people.seller, `/contracts/${kept}/receipts`, receipt);
    const closed = await close('2026Q1');
    expect([closed.status, closed.body.closedThrough]).toEqual([200, '2026-03-31']);
    const before = await figuresOf('period=2026Q1&base=total');
    const receivedBefore = await figuresOf('period=2026Q1&base=received');

    const late = await scene.contractIn('registered', {}, { registeredOn: '2026-03-22' });
    await scene.post(people.seller, `/contracts/${kept}/receipts`, { ...receipt, amountFen: '7' });
    const [{ id: receiptId }] = received.body.receipts;
    await scene.post(people.seller, `/contracts/${kept}/receipts/${receiptId}/reverse`, { note: '错' });
    await scene.post(people.reviewer, `/contracts/${cancelled}/cancel`, { note: '虚假' });

    expect(await figuresOf('period=2026Q1&base=total')).toEqual(before);
    expect(await figuresOf('period=2026Q1&base=received')).toEqual(receivedBefore);
    expect(new Set(await effective('period=2026Q2&base=total'))).toEqual(
      new Set(['2026-06-15 registration', '2026-06-15 cancellation']),
    );
    expect(new Set(await effective('period=2026Q2&base=received'))).toEqual(
      new Set(['2026-06-15 receipt', '2026-06-15 receipt_correction']),
    );
    const [total] = (await statement('period=2026')).balances;
    // Two contracts stand of three.
    expect([total.closingFen, total.reversedFen]).toEqual(['20000002', '10000001']);
    expect((await scene.call(people.seller, 'GET', `/contracts/${late}`)).body.registeredOn).toBe(
      '2026-03-22',
    );
  });

  it('is closed once, by the operator, when it is over, and not opened again', async () => {
    expect((await close('2026Q1')).body.code).toBe('already_exists');
    expect((await close('2025Q4')).body.code).toBe('already_exists');
    expect((await close('2026Q2')).body.fields[0]).toMatchObject({ path: 'period', code: 'in_the_future' });
    expect((await close('2026Q9')).status).toBe(400);
    expect((await close('2026Q1', people.registrar)).status).toBe(403);
    expect((await scene.call(null, 'GET', '/period-closings')).status).toBe(401);
    const { body } = await scene.call(people.seller, 'GET', '/period-closings');
    expect(body.items).toMatchObject([
      { period: '2026Q1', closedByName: '运营方', note: '报表已报送', closedAt: '2026-06-15T04:00:00.000Z' },
    ]);
    expect(body.closable).toEqual([]);
    await expect(
      scene.database.sql`update period_closings set closed_through = '2025-12-31'`,
    ).rejects.toThrow();
    await expect(scene.database.sql`delete from period_closings`).rejects.toThrow();
  });

  it('is refused by the database too, whoever writes', async () => {
    const copy = scene.database.sql`
      insert into ledger_movements select (jsonb_populate_record(movement, jsonb_build_object('id', gen_random_uuid(),
        'event_id', gen_random_uuid(), 'effective_on', '2026-03-31'))).* from ledger_movements movement
      where reverses_movement_id is null limit 1`;
    await expect(copy).rejects.toThrow(/closed through 2026-03-31/);
  });

  it('waits for a posting that is under way, and the next posting knows of it', async () => {
    scene.setNow(new Date('2026-07-02T04:00:00Z'));
    const contractId = await scene.contractIn('registered', {}, { registeredOn: '2026-06-20' });
    const post = (amountFen: bigint, hold: Promise<unknown> | null, announced: () => void) =>
      scene.database.db.transaction(async (transaction) => {
        if (hold !== null) {
          await announcePosting(transaction);
          announced();
          await hold;
        }
        return postReceipt(transaction, scene.services, {
          contractId,
          receipt: { id: newId(), amountFen, receivedOn: '2026-06-21' },
          shares: [],
          relatedParties: false,
        });
      });
    const announced = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const first = post(11n, released.promise, () => announced.resolve(undefined));
    await announced.promise;
    const closing = close('2026Q2');
    // The closing stands in the queue for the lock before the next posting comes.
    await vi.waitFor(
      async () => {
        const [row] = await scene.database.sql<
          { waiting: number }[]
        >`select count(*)::int as waiting from pg_locks
          where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
        expect(row?.waiting).toBe(1);
      },
      { timeout: 20_000 },
    );
    // Comes while the closing waits: it is held back until the closing is done, with a snapshot from before it.
    const second = post(13n, null, () => undefined);
    released.resolve(undefined);
    await Promise.all([first, closing, second]);
    expect((await closing).status).toBe(200);
    const lines = async (query: string): Promise<Record<string, string>[]> =>
      (await statement(`base=received&${query}`)).items.filter(
        (line: { contractId: string }) => line.contractId === contractId,
      );
    expect((await lines('period=2026Q2')).map((line) => line['amountFen'])).toEqual(['11']);
    expect(
      (await lines('period=2026Q3')).map((line) => `${line['amountFen']} ${line['effectiveOn']}`),
    ).toEqual(['13 2026-07-02']);
  });
});
