import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContractScene, type ContractScene, type People } from '../contracts/testing.ts';
import { recordChange } from '../indexing/indexer.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
  await scene.database
    .sql`update brokers set certificate_number = 'QD-0001', certificate_expires_on = '2027-12-31',
    fields = '{1,6}', tags = '{海洋物联网}', introduction = '专注水下装备' where id = ${people.broker.brokerId}`;
  await scene.database.db.transaction((transaction) =>
    recordChange(transaction, 'broker', people.broker.brokerId!),
  );
  await scene.addUser('另一位', { broker: { level: 'senior', fields: [4] } });
  await scene.contractIn('registered');
  await scene.contractIn('registered', {}, { registeredOn: '2026-04-30' });
  await scene.contractIn('in_review');
  await scene.indexed();
});
afterAll(() => scene.close());

const get = (user: TestUser | null, path: string) => scene.call(user, 'GET', path);
const profile = () => `/brokers/${people.broker.brokerId}`;

describe('brokers', () => {
  it.each([
    ['', ['经纪人', '另一位']],
    ['?field=6', ['经纪人']],
    ['?level=senior', ['另一位']],
    ['?text=水下', ['经纪人']],
    ['?text=物联网', ['经纪人']],
    ['?text=转移中心', ['经纪人']],
    ['?text=水下&field=4', []],
    ['?text=不存在的词', []],
    // Nothing that could be looked for.
    ['?text=%25', ['经纪人', '另一位']],
    ['?limit=1&offset=1', ['另一位']],
  ])('are listed, those with most closed deals first: %s', async (query, names) => {
    const { status, body } = await get(null, `/brokers${query}`);
    expect(status).toBe(200);
    expect(body.items.map((item: { name: string }) => item.name)).toEqual(names);
  });

  it('have a public profile, and a certificate number for a few', async () => {
    const { body } = await get(null, profile());
    expect(body).toMatchObject({
      name: '经纪人',
      agency: { id: people.agencyId },
      closedDeals: 2,
      certificateExpiresOn: '2027-12-31',
      creditShown: false,
    });
    expect(body).not.toHaveProperty('certificateNumber');
    expect((await get(people.operator, profile())).body.certificateNumber).toBe('QD-0001');
    expect((await get(null, '/brokers/01900000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('a statement', () => {
  const statement = (user: TestUser | null, query = '') =>
    get(user, `/statements?kind=broker&id=${people.broker.brokerId}${query}`);

  it('is for the broker, the owners of the agency and the operator', async () => {
    const statuses = [];
    for (const user of [
      people.broker,
      people.agencyOwner,
      people.operator,
      people.seller,
      people.reviewer,
      null,
    ])
      statuses.push((await statement(user)).status);
    expect(statuses).toEqual([200, 200, 200, 403, 403, 401]);
  });

  it('shows every line with the share behind it, and the years', async () => {
    const { body } = await statement(people.broker, '&base=total&order=newest');
    expect(body).toMatchObject({
      subject: { kind: 'broker', id: people.broker.brokerId, name: '经纪人' },
      base: 'total',
      contracts: 2,
      years: [{ year: 2026, totalFen: '10200002', lines: 2 }],
    });
    expect(
      body.items.map((line: Record<string, unknown>) => [
        line.effectiveOn,
        line.amountFen,
        line.balanceFen,
        line.basisPoints,
      ]),
    ).toEqual([
      ['2026-06-10', '5100001', '10200002', 5100],
      ['2026-04-30', '5100001', '5100001', 5100],
    ]);
    const part = (await statement(people.broker, '&from=2026-05-01&to=2026-12-31')).body;
    expect(part.balances[0]).toMatchObject({
      openingFen: '5100001',
      periodFen: '5100001',
      closingFen: '10200002',
    });
  });

  it('as known earlier stays what it was', async () => {
    const totalOf = (answer: { body: { balances: { closingFen: string }[] } }) =>
      answer.body.balances[0]?.closingFen;
    const all = await statement(people.broker);
    const early = encodeURIComponent('2026-06-15T12:00:00.500+08:00');
    scene.setNow(new Date('2026-06-16T04:00:00Z'));
    const before = await statement(people.broker, `&asKnownAt=${early}`);
    expect(totalOf(before)).toBe(totalOf(all));
    await scene.contractIn('registered');
    const after = await statement(people.broker, `&asKnownAt=${early}`);
    expect(after.body).toEqual(before.body);
    expect(totalOf(await statement(people.broker))).toBe('15300003');
    const future = await statement(people.broker, '&asKnownAt=2126-01-01T00:00:00Z');
    expect([future.status, future.body.fields[0].code]).toEqual([400, 'in_the_future']);
  });
});
