import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContractScene, type ContractScene } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';
import { textOfPdf } from './testing.ts';
import { codeFrom, maskedName, readCode, shownCode } from './voucher-rules.ts';

let scene: ContractScene;
let contractId = '';
let number = 2_026_370_288_000_000n;

beforeAll(async () => {
  scene = await createContractScene();
  contractId = await registered('海洋牧场水下监测系统委托开发');
});
afterAll(() => scene.close());

const registered = (title: string): Promise<string> =>
  scene.contractIn(
    'registered',
    { title },
    { registrationNumber: String((number += 1n)), registrationOffice: '青岛市技术市场服务中心' },
  );
const issue = (user: TestUser, id = contractId) => scene.post(user, `/contracts/${id}/vouchers`);
const verify = (code: string, user: TestUser | null = null) =>
  scene.call(user, 'GET', `/vouchers/${encodeURIComponent(code)}`);

async function pdf(user: TestUser, version = 1, id = contractId, query = ''): Promise<Buffer> {
  const answer = await scene.app.inject({
    url: `/api/v1/contracts/${id}/vouchers/${version}${query}`,
    headers: { cookie: user.cookie },
  });
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  expect(answer.headers['content-type']).toBe('application/pdf');
  return answer.rawPayload;
}

/** What an amendment does to the row: the contracts' own verb for it is tested with the contracts. */
const amend = (id: string, totalFen: bigint) =>
  scene.database
    .sql`update contracts set total_fen = ${totalFen.toString()}, version = version + 1 where id = ${id}`;

describe('the paper', () => {
  test('states both amounts, number, class, parties, days, service point, shares, and what it is not', async () => {
    const { body } = await issue(scene.people.seller);
    expect(body).toMatchObject({ mayIssue: false, items: [{ version: 1, standing: 'valid' }] });
    const text = textOfPdf(await pdf(scene.people.seller));
    for (const part of [
      '平台登记凭证',
      '本凭证不是官方登记证明',
      '100,000.01 元',
      '90,000.00 元',
      '海洋牧场水下监测系统委托开发',
      '青岛海洋大学',
      '青岛某某有限公司',
      '技术开发 · 委托开发',
      '电子信息',
      '2026-03-01',
      String(number),
      '2026-06-10',
      '青岛市技术市场服务中心',
      '青岛技术合同服务点',
      '经纪人',
      '51 %',
      '43 %',
      body.items[0].code,
      '/verify',
      '第 1 版，2026-06-15',
    ])
      expect(text.replaceAll(/\s/g, ''), part).toContain(part.replaceAll(/\s/g, ''));
  });

  test('the same state gives the same voucher and the same bytes', async () => {
    const first = (await issue(scene.people.seller)).body;
    expect((await issue(scene.people.buyer)).body.items).toEqual(first.items);
    expect((await pdf(scene.people.seller)).equals(await pdf(scene.people.buyer))).toBe(true);
  });

  test('brings its fonts along, cut down to what it uses', async () => {
    const bytes = await pdf(scene.people.seller);
    expect(bytes.length).toBeLessThan(200_000);
    expect(bytes.toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC/);
    expect(bytes.toString('latin1')).toContain('/FontFile2');
  });

  test('a broker sees their own share alone; without shares on request', async () => {
    const own = textOfPdf(await pdf(scene.people.broker));
    expect(own).toContain('51 %');
    expect(own).not.toContain('43 %');
    const agency = textOfPdf(await pdf(scene.people.agencyOwner));
    expect(agency).toContain('43 %');
    expect(agency).not.toContain('51 %');
    expect(textOfPdf(await pdf(scene.people.seller, 1, contractId, '?shares=none'))).not.toContain('51 %');
  });

  test('only for those who may see the contract, and only once it is registered', async () => {
    expect((await issue(scene.people.stranger)).status).toBe(404);
    expect((await scene.call(scene.people.stranger, 'GET', `/contracts/${contractId}/vouchers`)).status).toBe(
      404,
    );
    expect((await scene.call(null, 'GET', `/contracts/${contractId}/vouchers/1`)).status).toBe(401);
    const waiting = await scene.contractIn('in_review', { title: '还在审核' });
    expect((await issue(scene.people.seller, waiting)).body).toMatchObject({ code: 'wrong_state' });
  });
});

describe('the check code', () => {
  test('proves the paper to everybody, with the ends of the names', async () => {
    const { code } = (await issue(scene.people.seller)).body.items[0];
    const { status, body } = await verify(code);
    expect(status).toBe(200);
    expect(body).toEqual({
      standing: 'valid',
      version: 1,
      issuedOn: '2026-06-15',
      registrationNumber: (await scene.call(scene.people.seller, 'GET', `/contracts/${contractId}`)).body
        .registrationNumber,
      registeredOn: '2026-06-10',
      contractClass: 'development',
      sellerName: '青岛***大学',
      buyerName: '青岛***公司',
      totalFen: '10000001',
      technologyFen: '9000000',
      servicePointName: '青岛技术合同服务点',
    });
    expect((await verify(code.toLowerCase().replaceAll('-', ' '))).body.standing).toBe('valid');
  });

  test('an unknown code and a text that is none get one and the same answer', async () => {
    const unknown = await verify('0000-0000-0000');
    expect(unknown.status).toBe(404);
    for (const text of ['x', '0000-0000-0000-0', "'; drop table", '%', 'ＵＵＵＵ'])
      expect(await verify(text)).toMatchObject({ status: 404, body: unknown.body });
  });

  test('is asked for at most 30 times a minute from one address', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const ask = () =>
      scene.app.inject({ url: '/api/v1/vouchers/0000-0000-0000', headers: from, remoteAddress: '127.0.0.1' });
    const codes: number[] = [];
    for (let index = 0; index < 31; index += 1) codes.push((await ask()).statusCode);
    expect(codes.filter((code) => code === 404)).toHaveLength(30);
    expect(codes.at(-1)).toBe(429);
  });
});

describe('after a change', () => {
  test('an amended contract has a next version, and the older one says so', async () => {
    const id = await registered('要变更的合同');
    const first = (await issue(scene.people.seller, id)).body.items[0];
    await amend(id, 10_000_100n);
    expect((await verify(first.code)).body.standing).toBe('superseded');
    const list = (await scene.call(scene.people.seller, 'GET', `/contracts/${id}/vouchers`)).body;
    expect(list).toMatchObject({ mayIssue: true, items: [{ version: 1, standing: 'superseded' }] });
    const second = (await issue(scene.people.seller, id)).body;
    expect(second).toMatchObject({
      mayIssue: false,
      items: [
        { version: 2, standing: 'valid' },
        { version: 1, standing: 'superseded' },
      ],
    });
    expect(second.items[0].code).not.toBe(first.code);
    expect((await verify(second.items[0].code)).body).toMatchObject({
      standing: 'valid',
      totalFen: '10000100',
    });
    expect((await verify(first.code)).body).toMatchObject({ standing: 'superseded', totalFen: '10000001' });
    expect(textOfPdf(await pdf(scene.people.seller, 1, id))).toContain('本版本不再有效');
    expect(textOfPdf(await pdf(scene.people.seller, 2, id))).not.toContain('不再有效');
    // Changed back: the first paper stays replaced, the newest says what is.
    await amend(id, 10_000_001n);
    expect((await issue(scene.people.seller, id)).body.items[0]).toMatchObject({
      version: 3,
      standing: 'valid',
    });
    expect((await verify(first.code)).body.standing).toBe('superseded');
  });

  test('a cancelled one says so, and gets no new one', async () => {
    const id = await registered('要注销的合同');
    const { code } = (await issue(scene.people.seller, id)).body.items[0];
    expect(
      (await scene.post(scene.people.reviewer, `/contracts/${id}/cancel`, { note: '重复登记' })).status,
    ).toBe(200);
    expect((await verify(code)).body.standing).toBe('cancelled');
    expect(textOfPdf(await pdf(scene.people.seller, 1, id))).toContain('登记已注销');
    expect((await issue(scene.people.seller, id)).body).toMatchObject({ code: 'wrong_state' });
  });

  test('ten at once make one', async () => {
    const id = await registered('同时出证');
    const answers = await Promise.all(Array.from({ length: 10 }, () => issue(scene.people.seller, id)));
    expect(new Set(answers.map((answer) => answer.body.items.length))).toEqual(new Set([1]));
    expect(new Set(answers.map((answer) => answer.body.items[0].code)).size).toBe(1);
  });

  test('nobody rewrites what was issued', async () => {
    await expect(scene.database.sql`update vouchers set version = 9`).rejects.toThrow();
    await expect(scene.database.sql`delete from vouchers`).rejects.toThrow();
  });
});

test.each([
  ['0o1i-lABC-defg', '0011' + '1ABCDEFG'],
  [' 0123 4567 89ab ', '0123456789AB'],
  ['０１２３－４５６７－８９ＡＢ', '0123456789AB'],
  ['0123-4567-89AU', null],
  ['0123-4567-89A', null],
])('the code %j reads as %s', (text, code) => expect(readCode(text)).toBe(code));

test('codes use every letter and are shown in groups', () => {
  expect(codeFrom(Uint8Array.from([0, 31, 32, 63, 255, 1, 2, 3, 4, 5, 6, 7]))).toBe('0Z0ZZ1234567');
  expect(shownCode('0Z0ZZ1234567')).toBe('0Z0Z-Z123-4567');
});

test.each([
  ['青岛海洋大学', '青岛***大学'],
  ['张三', '张***'],
  ['', '***'],
  ['青岛恒润家电有限公司（演示）', '青岛***公司'],
])('%j is shown as %j', (name, shown) => expect(maskedName(name)).toBe(shown));

// A second reader of the real file, where the machine has it.
const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
test.runIf(hasPdftotext)('pdftotext reads the same Chinese', async () => {
  await issue(scene.people.seller);
  const text = execFileSync('pdftotext', ['-', '-'], { input: await pdf(scene.people.seller) }).toString();
  expect(text).toContain('平台登记凭证');
});
