import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContractSums } from '../ledger/verification.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

const terms = {
  title: '海洋牧场水下监测系统委托开发（变更）',
  totalFen: '12000000',
  technologyFen: '11000000',
  validTo: '2028-02-28',
  paymentMode: 'instalments',
};
const amend = async (id: string, change: Record<string, unknown> = {}) =>
  scene.post(people.seller, `/contracts/${id}/amendments`, { reason: '增加试验内容', ...terms, ...change });
const decideOn = (user: People['reviewer'], id: string, reviewId: string, verb: string, body: unknown = {}) =>
  scene.post(user, `/contracts/${id}/reviews/${reviewId}/${verb}`, body);

const totalOf = (contract: { movements: { base: string; amountFen: string }[] }, base: string): bigint =>
  contract.movements.filter((row) => row.base === base).reduce((sum, row) => sum + BigInt(row.amountFen), 0n);

describe('an amendment', () => {
  it('leaves the contract registered, counts a version, and credits anew', async () => {
    const id = await scene.contractIn('registered');
    const opened = await amend(id);
    expect([opened.status, opened.body.status]).toEqual([201, 'registered']);
    const [review] = opened.body.reviews;
    expect(review).toMatchObject({ kind: 'amendment', status: 'open', clock: { workingDays: 15 } });
    expect(totalOf(opened.body, 'total')).toBe(10_000_001n);
    const granted = await decideOn(people.reviewer, id, review.id, 'grant', { technologyFen: '10500000' });
    expect(granted.body).toMatchObject({
      status: 'registered',
      title: terms.title,
      totalFen: '12000000',
      declaredTechnologyFen: '11000000',
      approvedTechnologyFen: '10500000',
      version: opened.body.version + 1,
    });
    expect(granted.body.reviews[0]).toMatchObject({
      status: 'granted',
      contractVersion: granted.body.version,
      replaced: { totalFen: '10000001', technologyFen: '9000000' },
    });
    expect([totalOf(granted.body, 'total'), totalOf(granted.body, 'technology')]).toEqual([
      12_000_000n,
      10_500_000n,
    ]);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });

  it('of two decisions at once, one counts', async () => {
    const id = await scene.contractIn('registered');
    const reviewId = (await amend(id)).body.reviews[0].id;
    const answers = await Promise.all([
      decideOn(people.reviewer, id, reviewId, 'grant'),
      decideOn(people.registrar, id, reviewId, 'decline', { note: '依据不足' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });

  it('declined or withdrawn changes nothing of the contract', async () => {
    const id = await scene.contractIn('registered');
    const before = (await amend(id)).body;
    const declined = await decideOn(people.reviewer, id, before.reviews[0].id, 'decline', {
      note: '依据不足',
    });
    expect([declined.body.totalFen, declined.body.version]).toEqual(['10000001', before.version]);
    const again = (await amend(id)).body.reviews[1];
    const withdrawn = await decideOn(people.seller, id, again.id, 'withdraw');
    expect(withdrawn.body.reviews.map((review: { status: string }) => review.status)).toEqual([
      'declined',
      'withdrawn',
    ]);
    expect(withdrawn.body.movements).toHaveLength(before.movements.length);
  });

  it.each([
    ['more technology than total', { technologyFen: '12000001' }, 'technology_amount_exceeds_total'],
    ['nothing', { totalFen: '0', technologyFen: '0' }, 'invalid_input'],
    ['an end before the signing', { validTo: '2026-01-01' }, 'invalid_input'],
    ['less than was received', { totalFen: '40', technologyFen: '1' }, 'receipts_exceed_total'],
  ])('of %s is refused', async (_why, change, code) => {
    const id = await scene.contractIn('registered');
    await scene.post(people.seller, `/contracts/${id}/receipts`, {
      amountFen: '50',
      receivedOn: '2026-05-01',
    });
    await scene.changesNothing(async () => {
      expect((await amend(id, change)).body.code).toBe(code);
    });
  });

  it.each([
    ['the service point', () => people.reviewer, 'not_allowed'],
    ['finance', () => people.finance, 'not_allowed'],
    ['a broker', () => people.broker, 'not_allowed'],
    ['the operator', () => people.operator, 'not_allowed'],
    ['a stranger', () => people.stranger, 'not_found'],
  ] as const)('is not asked for by %s', async (_who, user, code) => {
    const id = await scene.contractIn('registered');
    await scene.changesNothing(async () => {
      const answer = await scene.post(user(), `/contracts/${id}/amendments`, { reason: '变更', ...terms });
      expect(answer.body.code).toBe(code);
    });
  });

  it('is decided by two people from 5,000,000 yuan on, and by no party', async () => {
    const id = await scene.contractIn('registered');
    const reviewId = (await amend(id, { totalFen: '500000000', technologyFen: '500000000' })).body.reviews[0]
      .id;
    expect((await decideOn(people.reviewer, id, reviewId, 'grant')).body.code).toBe('second_person_required');
    expect((await decideOn(people.seller, id, reviewId, 'grant')).body.code).toBe('not_allowed');
    await decideOn(people.reviewer, id, reviewId, 'begin');
    expect((await decideOn(people.reviewer, id, reviewId, 'grant')).body.code).toBe('second_person_required');
    expect((await decideOn(people.registrar, id, reviewId, 'grant')).body.totalFen).toBe('500000000');
  });
});

describe('an objection', () => {
  it('to a rejection brings the contract before the experts, with a new clock', async () => {
    const id = await scene.contractIn('in_review');
    await scene.post(people.reviewer, `/contracts/${id}/reject`, { note: '不属于技术合同' });
    const opened = await scene.post(people.seller, `/contracts/${id}/objections`, { reason: '含技术指标' });
    expect(opened.body).toMatchObject({ status: 'rejected', reviews: [{ clock: { workingDays: 30 } }] });
    const granted = await decideOn(people.registrar, id, opened.body.reviews[0].id, 'grant', {
      note: '复核',
    });
    expect(granted.body.status).toBe('expert_review');
    expect(granted.body.history.at(-1)).toMatchObject({
      verb: 'reopen',
      fromStatus: 'rejected',
      toStatus: 'expert_review',
    });
    const registered = await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer());
    expect(registered.body.status).toBe('registered');
  });

  it('to a registration changes the approved amount, or nothing', async () => {
    const id = await scene.contractIn('registered', {}, { approvedTechnologyFen: '5000000' });
    const without = await scene.post(people.seller, `/contracts/${id}/objections`, { reason: '核定偏低' });
    expect(without.body.fields[0].path).toBe('technologyFen');
    const opened = await scene.post(people.seller, `/contracts/${id}/objections`, {
      reason: '核定偏低',
      technologyFen: '8000000',
    });
    const granted = await decideOn(people.reviewer, id, opened.body.reviews[0].id, 'grant');
    expect(granted.body).toMatchObject({
      approvedTechnologyFen: '8000000',
      declaredTechnologyFen: '9000000',
      totalFen: '10000001',
    });
    expect(totalOf(granted.body, 'technology')).toBe(8_000_000n);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });
});

describe('a probable duplicate', () => {
  it('is asked, names the other one to those who may see it, and is confirmed once', async () => {
    const draft = draftOf(people, { title: '重复的项目', confirmDuplicate: false });
    const first = await scene.post(people.seller, '/contracts', draft);
    const asked = await scene.post(people.seller, '/contracts', draft);
    expect([asked.status, asked.body.code, asked.body.fields[0].path]).toEqual([
      409,
      'probable_duplicate',
      'confirmDuplicate',
    ]);
    expect(asked.body.message).toContain(`/contracts/${first.body.id}`);
    const confirmed = await scene.post(people.seller, '/contracts', { ...draft, confirmDuplicate: true });
    expect(confirmed.status).toBe(201);
    const submitted = await scene.post(people.seller, `/contracts/${confirmed.body.id}/submit`);
    expect(submitted.body.status).toBe('submitted');
  });

  it('is found of two that come at once', async () => {
    const draft = draftOf(people, { title: '同时登记', confirmDuplicate: false });
    const answers = await Promise.all([1, 2, 3].map(() => scene.post(people.seller, '/contracts', draft)));
    expect(answers.map((answer) => answer.body.code ?? 'logged').sort()).toEqual([
      'logged',
      'probable_duplicate',
      'probable_duplicate',
    ]);
  });
});

describe('the registration form', () => {
  it('is prefilled from the profiles, and frozen with the contract', async () => {
    const id = await scene.contractIn('submitted', {
      planSource: 'province',
      intellectualProperty: 'invention_patent',
      objective: 'industry_commerce',
      buyerDetails: { contactName: '张三', flags: ['listed_company'] },
    });
    await scene.database.sql`update organisations set address = '新址', legal_representative = '换人'
      where id in (${people.sellerId}, ${people.buyerId})`;
    const { body } = await scene.call(people.reviewer, 'GET', `/contracts/${id}`);
    expect(body).toMatchObject({
      planSource: 'province',
      intellectualProperty: 'invention_patent',
      objective: 'industry_commerce',
      sellerDetails: { name: '青岛海洋大学', nature: '022', legalRepresentative: '王某', address: null },
      // The seller logged it without an introduction: who stands for the buyer is not the seller's to read.
      buyerDetails: { contactName: '张三', flags: ['listed_company'], legalRepresentative: null },
    });
    await scene.database
      .sql`update organisations set legal_representative = '王某' where id = ${people.sellerId}`;
    await scene.database
      .sql`update organisations set legal_representative = '李某' where id = ${people.buyerId}`;
  });

  it.each([
    ['an unknown code', { planSource: 'moon' }, 'planSource'],
    ['a postcode of five digits', { buyerDetails: { postcode: '26600' } }, 'buyerDetails.postcode'],
    ['expected output of a development', { expectedOutputFen: '1' }, 'expectedOutputFen'],
  ])('refuses %s at its field', async (_why, change, path) => {
    await scene.changesNothing(async () => {
      const answer = await scene.post(people.seller, '/contracts', draftOf(people, change));
      expect([answer.status, answer.body.fields[0].path]).toEqual([400, path]);
    });
  });

  it('keeps what is declared apart from what is found', async () => {
    const { body } = await scene.post(
      people.seller,
      '/contracts',
      draftOf(people, { buyerId: people.relatedId }),
    );
    expect(body).toMatchObject({
      relatedParties: true,
      relatedPartiesDeclared: false,
      relatedPartiesFound: true,
    });
  });

  it('says which lists are incomplete, and suggests codes with their reasons', async () => {
    const { body } = await scene.call(people.seller, 'GET', '/contracts/options');
    expect(body.lists.planSource).toMatchObject({ incomplete: true });
    expect(body.lists.objective.items).toHaveLength(13);
    const suggested = await scene.post(people.seller, '/contracts/suggestions', {
      introductionId: null,
      title: '海水养殖装备专利实施许可',
      text: '本合同为普通许可，标的为发明专利两件，列入国家重点研发计划。',
    });
    const found = suggested.body.suggestions.map((one: { field: string; value: string }) => [
      one.field,
      one.value,
    ]);
    expect(Object.fromEntries(found)).toEqual({
      contractKind: 'licence/patent',
      licenceScope: 'ordinary',
      intellectualProperty: 'invention_patent',
      objective: 'agriculture',
      planSource: 'national',
    });
    for (const one of suggested.body.suggestions) expect(one.because).toMatch(/“.+”/);
  });
});

describe('the queue', () => {
  it('is for the service point, sorted by due day, with pages and what is overdue', async () => {
    const test = await createContractScene();
    const at = async (day: string, work: () => Promise<unknown>) => {
      test.setNow(new Date(`${day}T04:00:00Z`));
      await work();
    };
    let late = '';
    await at('2026-04-01', async () => {
      late = await test.contractIn('in_review', { title: '先受理' });
    });
    await at('2026-06-10', () => test.contractIn('submitted', { title: '刚提交' }));
    await at('2026-06-11', () => test.contractIn('draft', { title: '草稿' }));
    test.setNow(new Date('2026-06-15T04:00:00Z'));
    const queue = await test.call(test.people.reviewer, 'GET', '/contracts/queue');
    expect(queue.body).toMatchObject({ total: 2, overdueTotal: 1, holidaysKnownUntil: '2026-12-31' });
    // 15 working days from 1 April, over the holiday of 4 to 6 April.
    expect(queue.body.items[0]).toMatchObject({
      contractId: late,
      startedOn: '2026-04-01',
      dueOn: '2026-04-23',
      overdue: true,
      holidaysCounted: true,
    });
    expect(queue.body.items[0].workingDaysLeft).toBeLessThan(0);
    const page = await test.call(test.people.reviewer, 'GET', '/contracts/queue?limit=1&offset=1');
    expect(page.body.items.map((item: { title: string }) => item.title)).toEqual(['刚提交']);
    const overdue = await test.call(test.people.registrar, 'GET', '/contracts/queue?overdue=true');
    expect(overdue.body.total).toBe(1);
    // The operator's queue has what other cities registered, and nothing of a service point.
    expect((await test.call(test.people.operator, 'GET', '/contracts/queue')).body.total).toBe(0);
    for (const user of [test.people.seller, test.people.broker])
      expect((await test.call(user, 'GET', '/contracts/queue')).body.code).toBe('not_allowed');
    await test.close();
  }, 30_000);
});
