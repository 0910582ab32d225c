import { parse } from 'csv-parse/sync';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContractScene, type ContractScene } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
const ids: Record<string, string> = {};
let otherReviewer: TestUser;

beforeAll(async () => {
  scene = await createContractScene();
  const otherPointId = await scene.addOrganisation('service_point', '青岛另一服务点');
  otherReviewer = await scene.addUser('另一审查人', { organisationId: otherPointId });
  ids.otherPoint = otherPointId;
  ids.review = await scene.contractIn('in_review', {
    title: '=HYPERLINK("http://x","牧场")',
    totalFen: '10000001',
    declaredTechnologyFen: '9000009',
    signedOn: '2026-03-01',
  });
  ids.huge = await scene.contractIn('in_review', {
    title: '海洋“超大”项目,\n两行',
    totalFen: '9007199254740993',
    declaredTechnologyFen: '1',
    signedOn: '2026-04-01',
  });
  ids.registered = await scene.contractIn(
    'registered',
    { title: '已登记的合同', signedOn: '2026-03-15' },
    { registrationNumber: '2026370200000077', registeredOn: '2026-06-10', approvedTechnologyFen: '8999999' },
  );
  ids.draft = await scene.contractIn('draft', { title: '草稿不出门' });
  ids.other = await scene.contractIn('submitted', { title: '另一点的合同', servicePointId: otherPointId });
});
afterAll(() => scene.close());

const fetchExport = (user: TestUser | null, query: string) =>
  scene.app.inject({
    url: `/api/v1/registration/export?${query}`,
    headers: user ? { cookie: user.cookie } : {},
  });

async function csvRows(user: TestUser, query = ''): Promise<Record<string, string>[]> {
  const answer = await fetchExport(user, `format=csv${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return parse(answer.body, { columns: true, bom: true });
}

async function sheetOf(user: TestUser, query = ''): Promise<excel.Worksheet> {
  const answer = await fetchExport(user, `format=xlsx${query}`);
  expect(answer.statusCode).toBe(200);
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(answer.rawPayload as never);
  return workbook.worksheets[0]!;
}

/** Fields 1–20 of registration-form.md, each in its place. */
const nationalOrder = [
  '合同登记编号',
  '项目名称',
  '卖方名称',
  '买方名称',
  '合同成交总金额（元）',
  '技术交易额（元）',
  '签订日期',
  '有效期限起',
  '有效期限止',
  '合同类型',
  '支付方式',
  '关联交易',
  '计划来源',
  '知识产权',
  '技术领域',
  '社会经济目标',
  '买方性质',
  '卖方性质',
  '买方国民经济行业',
  '买方是否技术转移机构',
  '买方地址',
  '买方国别代码',
  '预计新增投入（元）',
  '预计新增产值（元）',
  '平台合同编号',
];

describe('what is in the table', () => {
  test('the columns come in the national order, in both formats', async () => {
    const [row] = await csvRows(scene.people.reviewer);
    const headers = Object.keys(row!);
    expect(nationalOrder.map((name) => headers.indexOf(name))).not.toContain(-1);
    expect(headers.filter((name) => nationalOrder.includes(name))).toEqual(nationalOrder);
    const sheet = await sheetOf(scene.people.reviewer);
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(headers);
  });

  test('CSV: exact amounts, codes and words, quotes and line breaks, no formula', async () => {
    const rows = await csvRows(scene.people.reviewer);
    expect(rows.map((row) => row['平台合同编号'])).toEqual([ids.review, ids.huge]);
    expect(rows[0]).toMatchObject({
      合同登记编号: '',
      项目名称: `'=HYPERLINK("http://x","牧场")`,
      卖方名称: '青岛海洋大学',
      买方名称: '青岛某某有限公司',
      '合同成交总金额（元）': '100000.01',
      '技术交易额（元）': '90000.09',
      签订日期: '2026-03-01',
      合同类型代码: 'development',
      合同类型: '技术开发',
      合同子类: '委托开发',
      支付方式: '分期支付',
      关联交易: '否',
      技术领域代码: '1',
      技术领域: '电子信息',
      买方行政区划代码: '370202',
      买方国别代码: '156',
      平台办理状态: '审核中',
    });
    expect(rows[1]).toMatchObject({
      项目名称: '海洋“超大”项目,\n两行',
      '合同成交总金额（元）': '90071992547409.93',
      '技术交易额（元）': '0.01',
    });
  });

  test('CSV begins with the mark of UTF-8 and says what it is', async () => {
    const answer = await fetchExport(scene.people.reviewer, 'format=csv');
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contracts-2026-06-15.csv"',
    });
  });

  test('XLSX: text cells hold text, money is a number exactly where that keeps every fen', async () => {
    const sheet = await sheetOf(scene.people.reviewer);
    const headers = (sheet.getRow(1).values as string[]).slice(1);
    const cell = (row: number, name: string) => sheet.getRow(row).getCell(headers.indexOf(name) + 1);
    expect(cell(2, '项目名称').type).toBe(excel.ValueType.String);
    expect(cell(2, '项目名称').value).toBe('=HYPERLINK("http://x","牧场")');
    expect(cell(2, '合同成交总金额（元）').value).toBe(100000.01);
    expect(cell(2, '合同成交总金额（元）').numFmt).toBe('0.00');
    expect(cell(3, '合同成交总金额（元）').value).toBe('90071992547409.93');
    expect(cell(2, '平台合同编号').numFmt).toBe('@');
    expect(sheet.rowCount).toBe(3);
  });

  test('the approved amount and the number of a registered contract', async () => {
    const rows = await csvRows(scene.people.reviewer, '&status=registered');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ 合同登记编号: '2026370200000077', '技术交易额（元）': '89999.99' });
  });
});

describe('filters', () => {
  const titles = async (query: string) =>
    (await csvRows(scene.people.reviewer, query)).map((row) => row['平台合同编号']);

  test.each([
    ['&from=2026-03-01&to=2026-03-01', ['review']],
    ['&from=2026-03-02&to=2026-04-01', ['huge']],
    ['&from=2026-03-02', ['huge']],
    ['&to=2026-02-28', []],
    ['&from=&to=', ['review', 'huge']],
    ['&status=in_review&status=registered&to=2026-03-31', ['review', 'registered']],
    ['&status=registered&period=registered&from=2026-06-10&to=2026-06-10', ['registered']],
    ['&status=in_review&period=submitted&from=2026-06-15&to=2026-06-15', ['review', 'huge']],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected.map((name) => ids[name]));
  });

  test.each([
    ['format=pdf', 'format'],
    ['format=csv&from=2026-02-30', 'from'],
    ['format=csv&from=2026-03-02&to=2026-03-01', 'to'],
    ['format=csv&status=draft', 'status.0'],
  ])('%s is refused at its field', async (query, path) => {
    const answer = await fetchExport(scene.people.reviewer, query);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().fields.map((field: { path: string }) => field.path)).toContain(path);
  });
});

describe('who', () => {
  test('a service point gets its own contracts, also for its finance people; the operator all of them', async () => {
    expect((await csvRows(otherReviewer, '&status=submitted')).map((row) => row['平台合同编号'])).toEqual([
      ids.other,
    ]);
    expect(await csvRows(otherReviewer)).toEqual([]);
    const all = await csvRows(scene.people.operator, '&status=submitted&status=in_review');
    expect(all.map((row) => row['平台合同编号']).sort()).toEqual([ids.review, ids.huge, ids.other].sort());
    const one = await csvRows(scene.people.operator, `&status=submitted&servicePointId=${ids.otherPoint}`);
    expect(one).toHaveLength(1);
  });

  test('nobody else, and no other service point', async () => {
    const { seller, finance, buyer, broker, agencyOwner, stranger, reviewer } = scene.people;
    expect((await fetchExport(null, 'format=csv')).statusCode).toBe(401);
    for (const user of [seller, finance, buyer, broker, agencyOwner, stranger])
      expect((await fetchExport(user, 'format=csv')).statusCode).toBe(403);
    const foreign = await fetchExport(reviewer, `format=csv&servicePointId=${ids.otherPoint}`);
    expect(foreign.statusCode).toBe(403);
  });
});

test('more rows than are read at once, each exactly once', async () => {
  await scene.database.sql`
    insert into contracts (id, title, contract_class, sub_kind, seller_id, buyer_id, logged_by, field, total_fen,
      declared_technology_fen, signed_on, payment_mode, pricing_mode, related_parties, service_point_id, status)
    select gen_random_uuid(), 'many ' || n, 'consulting', 'consulting', seller_id, buyer_id, logged_by, field, n,
      0, '2025-01-01', 'lump_sum', 'agreement', false, service_point_id, 'accepted'
    from contracts, generate_series(1, 1203) n where contracts.id = ${ids.review!}`;
  const rows = await csvRows(scene.people.reviewer, '&to=2025-12-31');
  expect(new Set(rows.map((row) => row['项目名称'])).size).toBe(1203);
  expect(rows).toHaveLength(1203);
  expect((await sheetOf(scene.people.reviewer, '&to=2025-12-31')).rowCount).toBe(1204);
});
