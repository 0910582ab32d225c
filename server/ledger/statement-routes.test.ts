import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContractScene, type ContractScene, type People } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
let people: People;
let related: string;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
  await scene.contractIn('registered', { title: '=1+1' }, { registeredOn: '2026-03-31' });
  related = await scene.contractIn(
    'registered',
    { relatedPartiesDeclared: true, totalFen: '500', declaredTechnologyFen: '400' },
    { registeredOn: '2026-04-02', approvedTechnologyFen: '400' },
  );
});
afterAll(() => scene.close());

const get = (user: TestUser | null, query: string) => scene.call(user, 'GET', `/statements?${query}`);

describe('who reads a statement', () => {
  it.each([
    ['platform', (): string => 'kind=platform', ['operator']],
    ['district', (): string => 'kind=district&id=370212', ['operator']],
    ['city', (): string => 'kind=district&id=370200&role=local', ['operator']],
    [
      'broker',
      (): string => `kind=broker&id=${people.broker.brokerId}`,
      ['agencyOwner', 'broker', 'operator'],
    ],
    ['agency', (): string => `kind=agency&id=${people.agencyId}`, ['agencyOwner', 'operator']],
    [
      'service point',
      (): string => `kind=service_point&id=${people.servicePointId}`,
      ['reviewer', 'registrar', 'operator'],
    ],
    ['seller', (): string => `kind=organisation&id=${people.sellerId}`, ['seller', 'finance', 'operator']],
    // A plain member works on contracts; the figures are for owners and finance.
    ['buyer', (): string => `kind=organisation&id=${people.buyerId}&role=buyer`, ['operator']],
  ] as const)('%s', async (_name, query, allowed) => {
    const users = [
      'seller',
      'finance',
      'buyer',
      'reviewer',
      'registrar',
      'agencyOwner',
      'broker',
      'operator',
      'stranger',
    ] as const;
    const readers: string[] = [];
    for (const name of users) {
      const { status } = await get(people[name], query());
      if (status === 200) readers.push(name);
      else expect(status).toBe(403);
    }
    expect(readers).toEqual(allowed);
    expect((await get(null, query())).status).toBe(401);
    const exported = await scene.call(people.stranger, 'GET', `/statements/export?${query()}&format=csv`);
    expect(exported.status).toBe(403);
  });

  it('is offered what they may open', async () => {
    const offered = async (user: TestUser) =>
      (await scene.call(user, 'GET', '/statements/subjects')).body.items.map(
        (item: { kind: string; name: string | null }) => `${item.kind} ${item.name}`,
      );
    expect(await offered(people.broker)).toEqual(['broker 经纪人']);
    expect(await offered(people.agencyOwner)).toEqual([
      'agency 青岛技术转移中心',
      'organisation 青岛技术转移中心',
    ]);
    expect(await offered(people.reviewer)).toEqual(['service_point 青岛技术合同服务点']);
    expect(await offered(people.buyer)).toEqual([]);
    expect((await offered(people.operator)).length).toBe(12);
  });
});

describe('what is asked for', () => {
  it.each([
    ['kind=broker', 'id', 'required'],
    ['kind=district&id=370102', 'id', 'not_in_list'],
    ['kind=district&id=370212&role=seller', 'role', 'not_in_list'],
    ['kind=platform&role=local', 'role', 'refused'],
    ['kind=platform&period=2026&from=2026-01-01', 'period', 'refused'],
    ['kind=platform&from=2026-02-01&to=2026-01-01', 'to', 'before_other'],
    ['kind=platform&period=2026Q5', 'period', 'wrong_format'],
    ['kind=service_point&id=370212', 'id', 'wrong_format'],
  ])('%s names what is wrong', async (query, path, code) => {
    const { status, body } = await get(people.operator, query);
    expect([status, body.fields[0]]).toMatchObject([400, { path, code }]);
  });

  it('must exist, and be of that kind', async () => {
    expect((await get(people.operator, `kind=agency&id=${people.sellerId}`)).status).toBe(404);
    expect((await get(people.operator, `kind=broker&id=${people.sellerId}`)).status).toBe(404);
  });
});

describe('related parties', () => {
  it('count in 成交额, apart, and never for a broker', async () => {
    const point = (await get(people.reviewer, `kind=service_point&id=${people.servicePointId}`)).body;
    expect(point.balances[0]).toMatchObject({
      base: 'total',
      closingFen: '10000501',
      relatedPartyFen: '500',
      outputFen: '10000501',
      absorbedFen: '10000501',
      localFen: '10000501',
    });
    expect(point.contracts).toBe(2);
    const only = (
      await get(people.reviewer, `kind=service_point&id=${people.servicePointId}&relatedParties=true`)
    ).body;
    expect(only.items).toMatchObject([
      { contractId: related, holderKind: 'nobody', relatedParties: true, amountFen: '500' },
    ]);
    const broker = (await get(people.broker, `kind=broker&id=${people.broker.brokerId}`)).body;
    expect(broker.balances[0]).toMatchObject({ closingFen: '5100001', relatedPartyFen: '0' });
    const agency = (await get(people.agencyOwner, `kind=agency&id=${people.agencyId}`)).body;
    // 51 % through its broker, 43 % by itself.
    expect(agency.balances[0]).toMatchObject({ closingFen: '9400001', lines: 2 });
  });

  it('stay as they were when they were posted', async () => {
    const before = (await get(people.operator, 'kind=platform')).body.balances;
    await scene.database.sql`update contracts set related_parties = false, related_parties_declared = false,
      related_parties_found = false where id = ${related}`;
    expect((await get(people.operator, 'kind=platform')).body.balances).toEqual(before);
  });
});

describe('an exported statement', () => {
  it('is CSV in yuan, from the opening to the closing balance, with nothing that runs', async () => {
    const answer = await scene.call(
      people.reviewer,
      'GET',
      `/statements/export?kind=service_point&id=${people.servicePointId}&period=2026Q1&format=csv`,
    );
    expect(answer.headers['content-disposition']).toContain(
      'statement-service_point-total-2026-01-01_2026-03-31.csv',
    );
    const lines = String(answer.body).split('\r\n');
    expect(lines).toHaveLength(1 + 1 + 3 + 1 + 1);
    expect(lines[0]).toContain('\uFEFF"生效日期"');
    expect(lines[1]).toContain('"期初余额"');
    expect(lines[2]).toContain(`"'=1+1"`);
    expect(lines.at(-2)).toMatch(/"期末余额".*,100000\.01,/);
  });

  it('is XLSX with money as numbers', async () => {
    const answer = await scene.app.inject({
      url: `/api/v1/statements/export?kind=platform&format=xlsx`,
      headers: { cookie: people.operator.cookie, 'accept-language': 'en' },
    });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Statement');
    expect(sheet?.rowCount).toBe(1 + 1 + 4 + 1);
    expect(sheet?.getRow(1).getCell(14).value).toBe('Amount (yuan)');
    expect(sheet?.lastRow?.getCell(15).value).toBe(100005.01);
    const amounts = [3, 4, 5, 6].map((row) => Number(sheet?.getRow(row).getCell(14).value));
    expect(amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0)).toBe(10000501);
  });
});
