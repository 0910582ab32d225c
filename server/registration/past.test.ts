import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createContractScene, type ContractScene } from '../contracts/testing.ts';
import { creditCodeOf } from '../credit-code.ts';
import type { TestUser } from '../testing.ts';
import { carryOutImport } from './import-work.ts';
import { pastHeaders, type PastRow } from './past-table.ts';
import { uploadTable } from './testing.ts';

let scene: ContractScene;
let count = 0;
let number = 2_024_370_100_000_000n;
const nextNumber = (): string => String((number += 1n));
const sellerCode = creditCodeOf('12', '370200', '10000001');
const buyerCode = creditCodeOf('91', '370200', '10000002');
const unknownCode = creditCodeOf('91', '370100', '10000003');

beforeAll(async () => {
  scene = await createContractScene();
  const { sellerId, buyerId, broker } = scene.people;
  await scene.database.sql`update organisations set credit_code = ${sellerCode} where id = ${sellerId}`;
  await scene.database.sql`update organisations set credit_code = ${buyerCode} where id = ${buyerId}`;
  await scene.database.sql`update brokers set certificate_number = 'QD-001' where id = ${broker.brokerId}`;
});
afterAll(() => scene.close());
beforeEach(() => {
  count += 1;
});

/** A row of a contract that was registered in Jinan. */
const rowOf = (change: Partial<PastRow> = {}): PastRow => ({
  title: `以往合同 ${count}`,
  contractClass: '技术开发',
  subKind: '委托开发',
  sellerCode,
  buyerCode,
  field: '电子信息',
  total: '100000.01',
  technology: '90000',
  signedOn: '2024-03-01',
  payment: '分期支付',
  registrationNumber: nextNumber(),
  registeredOn: '2024-03-20',
  office: '济南技术市场',
  approved: '8.5万元',
  broker: 'QD-001',
  percent: '60',
  evidence: '三方合同',
  ...change,
});

function upload(user: TestUser, rows: PastRow[], options: Record<string, string> = {}) {
  const fields = Object.keys(pastHeaders) as (keyof PastRow)[];
  const csv = [
    fields.map((field) => pastHeaders[field]),
    ...rows.map((row) => fields.map((field) => row[field] ?? '')),
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');
  return uploadTable(scene, user, csv, {
    kind: 'past_contracts',
    organisationId: scene.people.sellerId,
    ...options,
  });
}

async function importAll(rows: PastRow[], options: Record<string, string> = {}) {
  const { body } = await upload(scene.people.seller, rows, options);
  await scene.call(scene.people.seller, 'POST', `/registration/imports/${body.id}/apply`);
  await carryOutImport(scene.services, body.id);
  return (await scene.call(scene.people.seller, 'GET', `/registration/imports/${body.id}`)).body;
}

const contractOf = async (id: string, user = scene.people.seller) =>
  (await scene.call(user, 'GET', `/contracts/${id}`)).body;
const confirm = (user: TestUser, id: string, line = 2) =>
  scene.call(user, 'POST', `/registration/imports/${id}/rows/${line}/confirm`);

describe('preview', () => {
  test('says of each row what is wrong, and changes nothing', async () => {
    const title = `重名 ${count}`;
    await scene.changesNothing(async () => {
      const { body } = await upload(scene.people.seller, [
        rowOf(),
        rowOf({ title }),
        rowOf({ title }),
        rowOf({ contractClass: '技术魔法' }),
        rowOf({ subKind: '' }),
        rowOf({ sellerCode: '123' }),
        rowOf({ buyerCode: sellerCode }),
        rowOf({ buyerCode: unknownCode }),
        rowOf({ buyerName: '别的名字' }),
        rowOf({ sellerCode: buyerCode, buyerCode: unknownCode }),
        rowOf({ technology: '100000.02' }),
        rowOf({ registeredOn: '2024-02-29' }),
        rowOf({ registrationNumber: '', servicePoint: '' }),
        rowOf({ servicePoint: '没有的服务点' }),
        rowOf({ broker: 'QD-999' }),
        rowOf({ percent: '101' }),
        rowOf({ contractClass: '许可', subKind: '专利' }),
      ]);
      expect(
        body.rows.map((row: { outcome: string; message: string | null }) => `${row.outcome} ${row.message}`),
      ).toEqual([
        'ready 已在外地登记：须由平台运营方核验登记编号后计入。',
        'ready 已在外地登记：须由平台运营方核验登记编号后计入。',
        'problem 第 3 行已有相同的合同或登记编号，本行未采用。',
        'problem 合同类型：不在可选范围内。',
        'problem 合同子类：必填。',
        'problem 卖方统一社会信用代码：统一社会信用代码不正确（18 位，含校验位）。',
        'problem 买方统一社会信用代码：买卖双方相同。',
        `problem 买方统一社会信用代码：平台没有统一社会信用代码为 ${unknownCode} 的单位。可勾选“新建未认证单位”后重新导入。`,
        'problem 买方统一社会信用代码：该统一社会信用代码的单位叫“青岛某某有限公司”，与本行不同。',
        'problem 本机构既不是卖方也不是买方。',
        'problem 申报技术交易额（元）：技术交易额不能大于成交额。',
        'problem 登记日期：不能早于签订日期。',
        'problem 技术合同服务点：必填。',
        'problem 技术合同服务点：引用的对象不存在。',
        'problem 经纪人证书编号：没有证书编号为 QD-999 的技术经纪人。',
        'problem 分成比例（%）：格式不正确。',
        'problem 许可方式：必填。',
      ]);
    });
  });
});

describe('applying', () => {
  test('a contract registered elsewhere waits for the operator, then is registered with its number', async () => {
    const row = rowOf();
    const imported = await importAll([row]);
    expect(imported.counts).toMatchObject({ prepared: 1 });
    const { contractId } = imported.rows[0];
    expect(await contractOf(contractId)).toMatchObject({
      status: 'submitted',
      servicePoint: null,
      registrationClaim: { registrationNumber: row.registrationNumber },
      totalFen: '10000001',
    });
    expect((await confirm(scene.people.seller, imported.id)).status).toBe(403);
    expect((await confirm(scene.people.reviewer, imported.id)).status).toBe(404);
    const confirmed = await confirm(scene.people.operator, imported.id);
    expect(confirmed.body).toMatchObject({ counts: { applied: 1, prepared: 0 } });
    const contract = await contractOf(contractId);
    expect(contract).toMatchObject({
      status: 'registered',
      registrationNumber: row.registrationNumber,
      registeredOn: '2024-03-20',
      registrationOffice: '济南技术市场',
      approvedTechnologyFen: '8500000',
    });
    const posted = async () =>
      (
        await scene.database
          .sql`select count(*)::int as count from ledger_movements where contract_id = ${contractId}`
      )[0];
    const before = await posted();
    expect(before?.['count']).toBeGreaterThan(0);
    expect((await confirm(scene.people.operator, imported.id)).body.counts.applied).toBe(1);
    expect(await posted()).toEqual(before);
  });

  test('from 5,000,000 yuan two operators decide', async () => {
    const imported = await importAll([rowOf({ total: '6000000', technology: '5000000', approved: '' })]);
    const first = await confirm(scene.people.operator, imported.id);
    expect(first.body.rows).toMatchObject([{ outcome: 'prepared' }]);
    expect((await confirm(scene.people.operator, imported.id)).body).toMatchObject({
      code: 'second_person_required',
    });
    const [government] = await scene.database
      .sql`select id from organisations where kind = 'government' limit 1`;
    const second = await scene.addUser('第二位运营', { organisationId: government!['id'] as string });
    expect((await confirm(second, imported.id)).body.counts).toMatchObject({ applied: 1 });
    expect((await contractOf(imported.rows[0].contractId)).status).toBe('registered');
  });

  test('without a number it becomes a draft at its service point', async () => {
    const imported = await importAll([rowOf({ registrationNumber: '', servicePoint: '青岛技术合同服务点' })]);
    expect(imported.rows).toMatchObject([{ outcome: 'applied' }]);
    expect(await contractOf(imported.rows[0].contractId)).toMatchObject({
      status: 'draft',
      servicePoint: { name: '青岛技术合同服务点' },
    });
  });

  test('again: the same rows are here already, probable duplicates are reported', async () => {
    const row = rowOf();
    await importAll([row]);
    const again = await importAll([row]);
    expect(again.rows).toMatchObject([
      { outcome: 'duplicate', message: '平台已有名称、双方、金额和签订日期都相同的合同。' },
    ]);
    const [contracts] = await scene.database
      .sql`select count(*)::int as count from contracts where title = ${row.title}`;
    expect(contracts?.['count']).toBe(1);
    const accepted = await importAll([{ ...row, registrationNumber: nextNumber() }], {
      acceptDuplicates: 'yes',
    });
    expect(accepted.rows).toMatchObject([{ outcome: 'prepared' }]);
  });

  test('unknown parties are created once, unverified, when the importer chooses so', async () => {
    const party = { buyerCode: unknownCode, buyerName: '济南未见过的公司' };
    const imported = await importAll([rowOf(party), rowOf({ ...party, title: `另一份 ${count}` })], {
      createParties: 'yes',
    });
    expect(imported.counts).toMatchObject({ prepared: 2 });
    const made = await scene.database
      .sql`select name, verified_at from organisations where credit_code = ${unknownCode}`;
    expect(made).toEqual([{ name: '济南未见过的公司', verified_at: null }]);
  });

  test('lines beyond every file are refused at their field', async () => {
    const { id } = await importAll([rowOf()]);
    for (const afterLine of ['99999999999', '9'.repeat(300)])
      expect(
        await scene.call(scene.people.seller, 'GET', `/registration/imports/${id}?afterLine=${afterLine}`),
      ).toMatchObject({ status: 400, body: { fields: [{ path: 'afterLine', code: 'too_large' }] } });
    expect((await confirm(scene.people.seller, id, 99_999_999_999)).status).toBe(400);
  });

  test('only people of the institution who sign import for it', async () => {
    expect((await upload(scene.people.finance, [rowOf()])).status).toBe(403);
    expect((await upload(scene.people.stranger, [rowOf()])).status).toBe(403);
    const servicePoint = { organisationId: scene.people.servicePointId };
    expect((await upload(scene.people.reviewer, [rowOf()], servicePoint)).status).toBe(403);
  });
});
