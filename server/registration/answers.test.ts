import excel from 'exceljs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createContractScene, type ContractScene } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';
import { carryOutImport } from './import-work.ts';
import { uploadTable } from './testing.ts';

let scene: ContractScene;
let reviewer: TestUser;
let registrar: TestUser;
let number = 2_026_370_299_000_000n;
const nextNumber = (): string => String((number += 1n));

beforeAll(async () => {
  scene = await createContractScene();
  ({ reviewer, registrar } = scene.people);
});
afterAll(() => scene.close());

let title = '';
let contractId = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  title = `测试合同 ${count}`;
  contractId = await scene.contractIn('in_review', { title });
});

const headers = ['合同登记编号', '平台合同编号', '项目名称', '技术交易额（元）', '登记日期', '登记机构'];
type Line = [number: string, key: string, title: string, amount: string, day: string, office?: string];
const csv = (...lines: Line[]): string =>
  [headers, ...lines.map((line) => [...line, ...(line.length < 6 ? ['青岛技术市场'] : [])])]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');

const upload = (user: TestUser, content: string | Uint8Array, organisationId = scene.people.servicePointId) =>
  uploadTable(scene, user, content, { kind: 'register_answers', organisationId });

/** Uploads, applies and waits, as the job does. */
async function importAll(user: TestUser, content: string) {
  const preview = await upload(user, content);
  expect(preview.status, JSON.stringify(preview.body)).toBe(201);
  const { id } = preview.body as { id: string };
  expect((await scene.call(user, 'POST', `/registration/imports/${id}/apply`)).body.status).toBe('applying');
  await carryOutImport(scene.services, id);
  return (await scene.call(user, 'GET', `/registration/imports/${id}`)).body;
}

const contractOf = async (id: string) =>
  (await scene.call(scene.people.seller, 'GET', `/contracts/${id}`)).body;
const movements = async (id: string): Promise<number> =>
  Number(
    (await scene.database.sql`select count(*) from ledger_movements where contract_id = ${id}`)[0]?.['count'],
  );

describe('preview', () => {
  test('changes nothing and says of each row what would happen', async () => {
    const registered = await scene.contractIn(
      'registered',
      { title: '早已登记' },
      { registrationNumber: nextNumber() },
    );
    const draft = await scene.contractIn('submitted', { title: '刚提交' });
    const { registrationNumber } = await contractOf(registered);
    await scene.changesNothing(async () => {
      const { body } = await upload(
        reviewer,
        csv(
          [nextNumber(), contractId, '', '90,000.00', '2026-06-10'],
          [nextNumber(), '', '没有的合同', '1', '2026-06-10'],
          [nextNumber(), draft, '', '1', '2026-06-10'],
          [registrationNumber, registered, '', '90000', '2026-06-10'],
          [nextNumber(), registered, '', '90000', '2026-06-10'],
          ['2.02637E+15', contractId, '', '1', '2026-06-10'],
          [nextNumber(), contractId, '别的名称', '1', '2026-06-10'],
          [nextNumber(), contractId, '', '1', '2026-06-10'],
          [registrationNumber, contractId, '', '1', '2026-06-10'],
          [nextNumber(), contractId, '', '100000.02', '2026-06-10'],
          [nextNumber(), contractId, '', '1', '2026-02-28'],
          [nextNumber(), contractId, '', '1', '2026-06-16'],
          [nextNumber(), contractId, '', '1', '2026-06-10', ''],
        ),
      );
      expect(
        body.rows.map((row: { line: number; outcome: string; message: string | null }) => [
          row.line,
          row.outcome,
          row.message,
        ]),
      ).toEqual([
        [2, 'ready', null],
        [3, 'problem', '项目名称：本服务点没有这份合同，请核对平台合同编号或项目名称。'],
        [4, 'problem', '合同当前为“已提交”，须先受理并进入审核。'],
        [5, 'unchanged', null],
        [
          6,
          'problem',
          `该合同已登记，编号 ${registrationNumber}，与本行的编号、金额或日期不同。变更请走合同变更。`,
        ],
        [7, 'problem', '合同登记编号：格式不正确。'],
        [8, 'problem', `项目名称：平台合同编号对应的合同名称是“${title}”，与本行不同。`],
        [9, 'problem', '第 2 行已有相同的合同或登记编号，本行未采用。'],
        [10, 'problem', `合同登记编号：合同登记编号 ${registrationNumber} 已属于另一份合同。`],
        [11, 'problem', '技术交易额（元）：技术交易额不能大于成交额。'],
        [12, 'problem', '登记日期：不能早于签订日期。'],
        [13, 'problem', '登记日期：不能晚于今天。'],
        [14, 'problem', '登记机构：必填。'],
      ]);
      expect(body).toMatchObject({ status: 'previewed', mayApply: true, total: 13 });
      expect(body.counts).toMatchObject({ ready: 1, unchanged: 1, problem: 11, applied: 0 });
    });
  });

  test('two contracts with one title are not guessed between', async () => {
    const other = await scene.contractIn('in_review', { title });
    const byTitle: Line = [nextNumber(), '', title, '1', '2026-06-10'];
    const { body } = await upload(reviewer, csv(byTitle, [nextNumber(), other, title, '1', '2026-06-10']));
    expect(body.rows).toMatchObject([
      { outcome: 'problem', message: '项目名称：有 2 份合同叫这个名称，请填写平台合同编号。' },
      { outcome: 'ready', contractId: other },
    ]);
  });

  test.each([
    ['', 'unreadable_table'],
    ['a,b\n1,2', 'missing_columns'],
    [headers.join(','), 'no_rows'],
  ])('a file %j is refused at the field', async (content, code) => {
    const { status, body } = await upload(reviewer, content);
    expect(status).toBe(400);
    expect(body.fields).toMatchObject([{ path: 'file', code }]);
  });

  test('the rejects can be corrected: line, reasons in both languages, the cells', async () => {
    const { body } = await upload(reviewer, csv(['x', contractId, '=cmd', '1', '2026-06-10']));
    const rejects = await scene.call(reviewer, 'GET', `/registration/imports/${body.id}/rejects`);
    expect(parse(rejects.body as string, { columns: true, bom: true })).toEqual([
      {
        行号: '2',
        原因: '合同登记编号：格式不正确。',
        reason: '合同登记编号: The format is not right.',
        合同登记编号: 'x',
        平台合同编号: contractId,
        项目名称: "'=cmd",
        '技术交易额（元）': '1',
        登记日期: '2026-06-10',
        登记机构: '青岛技术市场',
      },
    ]);
  });
});

describe('applying', () => {
  test('registers through the contract’s own verb and credits the brokers; again changes nothing', async () => {
    const registrationNumber = nextNumber();
    const content = csv([registrationNumber, '', title, '8.5万元', '2026年6月10日', '青岛技术市场']);
    const first = await importAll(reviewer, content);
    expect(first).toMatchObject({ status: 'applied', counts: { applied: 1, failed: 0 } });
    expect(await contractOf(contractId)).toMatchObject({
      status: 'registered',
      registrationNumber,
      registeredOn: '2026-06-10',
      registrationOffice: '青岛技术市场',
      approvedTechnologyFen: '8500000',
    });
    const posted = await movements(contractId);
    expect(posted).toBeGreaterThan(0);
    const again = await importAll(reviewer, content);
    expect(again.counts).toMatchObject({ unchanged: 1, applied: 0 });
    await carryOutImport(scene.services, first.id);
    expect(await movements(contractId)).toBe(posted);
  });

  test('two processes at once share the rows and double none', async () => {
    const ids = [contractId];
    for (let index = 0; index < 5; index += 1)
      ids.push(await scene.contractIn('in_review', { title: `同时 ${count} ${index}` }));
    const content = csv(...ids.map((id): Line => [nextNumber(), id, '', '1', '2026-06-10']));
    const { body } = await upload(reviewer, content);
    await scene.call(reviewer, 'POST', `/registration/imports/${body.id}/apply`);
    await Promise.all([1, 2, 3].map(() => carryOutImport(scene.services, body.id)));
    const events = await scene.database.sql`
      select contract_id, count(*)::int as registered from contract_events
      where verb = 'register' and contract_id = any(${ids}) group by contract_id`;
    expect(events.map((row) => row['registered'])).toEqual([1, 1, 1, 1, 1, 1]);
    const after = await scene.call(reviewer, 'GET', `/registration/imports/${body.id}`);
    expect(after.body).toMatchObject({ status: 'applied', counts: { applied: 6 } });
  });

  test('a row that fails takes no other with it, and is reported', async () => {
    const good = await scene.contractIn('in_review', { title: `好的 ${count}` });
    const { body } = await upload(
      reviewer,
      csv([nextNumber(), contractId, '', '1', '2026-06-10'], [nextNumber(), good, '', '1', '2026-06-10']),
    );
    // Between preview and application somebody asks for a correction.
    await scene.post(reviewer, `/contracts/${contractId}/ask-correction`, { note: '缺页' });
    await scene.call(reviewer, 'POST', `/registration/imports/${body.id}/apply`);
    await carryOutImport(scene.services, body.id);
    const after = (await scene.call(reviewer, 'GET', `/registration/imports/${body.id}`)).body;
    expect(after.rows).toMatchObject([
      { line: 2, outcome: 'failed', message: '合同当前为“待补正”，须先受理并进入审核。' },
      { line: 3, outcome: 'applied', contractId: good },
    ]);
    expect((await contractOf(good)).status).toBe('registered');
    expect((await contractOf(contractId)).status).toBe('correction_asked');
  });

  test('from 5,000,000 yuan a row is only prepared; another person than importer and reviewer confirms', async () => {
    const large = await scene.contractIn('in_review', {
      title: `大额 ${count}`,
      totalFen: '600000000',
      declaredTechnologyFen: '500000000',
    });
    await scene.post(reviewer, `/contracts/${large}/review`);
    expect((await contractOf(large)).status).toBe('expert_review');
    const registrationNumber = nextNumber();
    const imported = await importAll(
      registrar,
      csv([registrationNumber, large, '', '5000000', '2026-06-10']),
    );
    expect(imported.counts).toMatchObject({ prepared: 1, applied: 0 });
    expect((await contractOf(large)).status).toBe('expert_review');
    const confirm = (user: TestUser) =>
      scene.call(user, 'POST', `/registration/imports/${imported.id}/rows/2/confirm`);
    expect((await confirm(registrar)).body).toMatchObject({ code: 'second_person_required' });
    expect((await confirm(reviewer)).body).toMatchObject({ code: 'second_person_required' });
    expect((await confirm(scene.people.seller)).status).toBe(404);
    const third = await scene.addUser('第三人', { organisationId: scene.people.servicePointId });
    const confirmed = await confirm(third);
    expect(confirmed.body).toMatchObject({ counts: { applied: 1, prepared: 0 } });
    expect(await contractOf(large)).toMatchObject({ status: 'registered', registrationNumber });
    const posted = await movements(large);
    expect((await confirm(third)).body).toMatchObject({ counts: { applied: 1 } });
    expect(await movements(large)).toBe(posted);
  });
});

describe('who', () => {
  test('only people of the service point who sign; strangers learn nothing', async () => {
    const content = csv([nextNumber(), contractId, '', '1', '2026-06-10']);
    const finance = await scene.addUser('服务点财务', {
      organisationId: scene.people.servicePointId,
      role: 'finance',
    });
    for (const user of [scene.people.seller, scene.people.operator, finance])
      expect((await upload(user, content)).status).toBe(403);
    const { body } = await upload(reviewer, content);
    expect((await scene.call(scene.people.seller, 'GET', `/registration/imports/${body.id}`)).status).toBe(
      404,
    );
    expect((await scene.call(null, 'GET', `/registration/imports/${body.id}`)).status).toBe(401);
    expect((await scene.call(finance, 'POST', `/registration/imports/${body.id}/apply`)).status).toBe(403);
    expect((await scene.call(finance, 'GET', `/registration/imports/${body.id}`)).body).toMatchObject({
      mayApply: false,
    });
  });

  test('another service point’s contract is unknown', async () => {
    const otherId = await scene.addOrganisation('service_point', `别的服务点 ${count}`);
    const other = await scene.addUser('别的人', { organisationId: otherId });
    const content = csv([nextNumber(), contractId, '', '1', '2026-06-10']);
    const { body } = await upload(other, content, otherId);
    expect(body.rows).toMatchObject([{ outcome: 'problem', contractId: null }]);
  });
});

test('a table filled in with Excel: numbers as text, dates as dates', async () => {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('登记结果');
  sheet.addRow(headers);
  sheet.addRow([nextNumber(), '', title, 85000.5, new Date('2026-06-10T00:00:00Z'), '青岛技术市场']);
  sheet.addRow([Number(nextNumber()), '', title, 85000.5, '2026-06-10', '青岛技术市场']);
  const content = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
  const { body } = await upload(reviewer, content);
  expect(body.rows).toMatchObject([
    { outcome: 'ready', contractId },
    // A spreadsheet keeps 15 digits of a number: the sixteenth cannot be trusted.
    { outcome: 'problem', message: '合同登记编号：格式不正确。' },
  ]);
});

test('the template has the columns that the import reads', async () => {
  const answer = await scene.app.inject({
    url: '/api/v1/registration/imports/template?kind=register_answers',
    headers: { cookie: reviewer.cookie },
  });
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(answer.rawPayload as never);
  expect((workbook.worksheets[0]!.getRow(1).values as string[]).slice(1)).toEqual(headers);
  const { body } = await upload(reviewer, new Uint8Array(answer.rawPayload));
  expect(body.rows).toHaveLength(1);
});
