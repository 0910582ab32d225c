import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createContractScene,
  draftOf,
  registerAnswer,
  type ContractScene,
  type People,
} from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';
import { ranksOf } from './rules.ts';

let scene: ContractScene;
let people: People;
let second: TestUser;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
  second = await scene.addUser('二号经纪人', { broker: { agencyId: null } });
  const [share] = draftOf(people)['shares'] as Record<string, unknown>[];
  const ofSecond = [{ ...share, brokerId: second.brokerId, basisPoints: 10_000 }];
  await scene.contractIn('registered', {}, { registeredOn: '2026-03-31' });
  await scene.contractIn('registered', { field: 2 }, { registeredOn: '2026-04-01' });
  await registeredOfSecond({ field: 2, totalFen: '90000000', shares: ofSecond });
  const cancelled = await registeredOfSecond({ shares: ofSecond });
  await scene.post(people.reviewer, `/contracts/${cancelled}/cancel`, { note: '虚假' });
});
afterAll(() => scene.close());

/** A contract whose share its holder, the second broker, confirms before it is registered. */
async function registeredOfSecond(change: Record<string, unknown>): Promise<string> {
  const id = await scene.contractIn('submitted', change);
  await scene.post(second, `/contracts/${id}/shares/confirm`, { reviewId: null });
  for (const verb of ['accept', 'review']) await scene.post(people.reviewer, `/contracts/${id}/${verb}`);
  await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer());
  return id;
}

const get = (user: TestUser | null, query: string) => scene.call(user, 'GET', `/rankings?${query}`);
const short = (
  items: { rank: number; name: string | null; id: string; contracts: number; amountFen: string | null }[],
) => items.map((item) => `${item.rank} ${item.name ?? item.id} ${item.contracts} ${item.amountFen}`);

describe('rankings', () => {
  it('of brokers: by amount for the operator, by contracts and without amounts for everybody', async () => {
    const full = (await get(people.operator, 'by=broker&year=2026')).body;
    expect(short(full.items)).toEqual(['1 二号经纪人 1 90000000', '2 经纪人 2 10200002']);
    expect(full.items[1].quarters).toEqual(['5100001', '5100001', '0', '0']);
    for (const user of [null, people.broker]) {
      const { body } = await get(user, 'by=broker&year=2026');
      expect(short(body.items)).toEqual(['1 经纪人 2 null', '2 二号经纪人 1 null']);
      expect([body.amountsShown, body.items[0].quarters]).toEqual([false, []]);
    }
    expect((await get(null, 'by=broker&base=received')).status).toBe(400);
  });

  it('of agencies are the operator’s', async () => {
    const { body } = await get(people.operator, 'by=agency&year=2026');
    expect(short(body.items)).toEqual(['1 青岛技术转移中心 2 18800002']);
    expect((await get(people.agencyOwner, 'by=agency')).status).toBe(403);
    expect((await get(null, 'by=agency')).status).toBe(401);
  });

  it('of districts and fields are public and name nobody', async () => {
    const output = (await get(null, 'by=district&year=2026&quarter=2')).body;
    expect(short(output.items).slice(0, 2)).toEqual(['1 370212 2 100000001', '2 370202 0 0']);
    expect(output.total).toBe(10);
    const absorbed = (await get(null, 'by=district&year=2026&column=absorbed')).body;
    expect(short(absorbed.items)[0]).toBe('1 370202 3 110000002');
    const local = (await get(null, 'by=district&year=2026&column=local')).body;
    expect(short(local.items)[0]).toBe('1 370212 3 110000002');
    const fields = (await get(null, 'by=field&year=2026')).body;
    expect(short(fields.items)).toEqual(['1 2 2 100000001', '2 1 1 10000001']);
    expect(JSON.stringify([output, absorbed, fields])).not.toContain('青岛');
    expect((await get(null, 'by=field&column=local')).body.fields[0].path).toBe('column');
  });

  it('are the sums of statements', async () => {
    const { items } = (await get(people.operator, 'by=broker&year=2026')).body;
    for (const item of items) {
      const statement = (
        await scene.call(people.operator, 'GET', `/statements?kind=broker&id=${item.id}&period=2026`)
      ).body;
      expect([statement.balances[0].periodFen, statement.contracts]).toEqual([
        item.amountFen,
        item.contracts,
      ]);
    }
  });

  it('give those who are level the same rank', () => {
    expect(ranksOf([9n, 7n, 7n, 1n])).toEqual([1, 2, 2, 4]);
    expect(ranksOf([])).toEqual([]);
  });
});
