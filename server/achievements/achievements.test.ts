import { afterAll, beforeAll, expect, test } from 'vitest';
import { achievements } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

let testApp: TestApp;
let university: string;
let author: TestUser;
let office: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  testApp = await createTestApp();
  university = await testApp.addOrganisation('university', '海洋大学');
  const unverified = await testApp.addOrganisation('enterprise', '未认证企业', { verifiedAt: null });
  author = await testApp.addUser('老师', { organisationId: university, role: 'member' });
  office = await testApp.addUser('转移办', { organisationId: university, role: 'owner' });
  stranger = await testApp.addUser('别人', { organisationId: unverified });
});
afterAll(() => testApp.close());

const draft = (changes: Record<string, unknown> = {}) => ({
  organisationId: university,
  title: '海水淡化用高通量反渗透膜',
  summary:
    '采用界面聚合与纳米材料共混制备反渗透膜，在相同压力下水通量提高约四成，脱盐率稳定在百分之九十九以上，已完成中试线连续运行验证。',
  problemSolved: '现有膜通量低、易污染，清洗频繁导致停机。',
  advantage: '与进口膜相比，相同脱盐率下能耗下降，单支膜成本降低约三成，清洗周期延长一倍。',
  economicEffect: '万吨级装置每年可节约电费与换膜费用约二百万元。',
  field: 7,
  tags: ['海洋'],
  maturity: 7,
  indicators: [
    { name: '脱盐率', relation: '≥', value: '99.5', upperValue: null, unit: '%', confidential: false },
  ],
  intellectualProperty: [
    { kind: 'invention_patent', number: 'ZL202010000001.X', status: 'granted', classification: 'B01D 71/56' },
  ],
  transferModes: ['ordinary_licence', 'technical_service'],
  priceMinimumFen: '50000000',
  priceMaximumFen: '200000000',
  priceNegotiable: true,
  team: '膜材料课题组',
  confidentialDetail: '配方比例 3:7',
  ...changes,
});

test('is drafted, published, found by facets and withdrawn', async () => {
  const created = await testApp.call(author, 'POST', '/achievements', draft());
  expect(created).toMatchObject({ status: 201, body: { completeness: { score: 100 }, status: 'draft' } });
  const id = created.body.id as string;
  expect((await testApp.call(author, 'POST', `/achievements/${id}/submit`)).body.status).toBe('published');
  await testApp.indexed();
  const found = await testApp.call(
    null,
    'GET',
    '/achievements?field=7&tag=海洋&maturityMinimum=6&intellectualProperty=invention_patent',
  );
  expect(found.body.total).toBe(1);
  expect(found.body.items[0]).toMatchObject({
    id,
    maturity: 7,
    priceMaximumFen: '200000000',
    priceNegotiable: true,
  });
  const none = await testApp.call(null, 'GET', '/achievements?field=1');
  expect(none.body.total).toBe(0);
  const public_ = await testApp.call(null, 'GET', `/achievements/${id}`);
  expect(JSON.stringify(public_.body)).not.toContain('3:7');
  expect(public_.body).toMatchObject({ allowed: [], history: [], confidentialShown: false });
  const withdrawn = await testApp.call(author, 'POST', `/achievements/${id}/withdraw`, { note: '另有安排' });
  expect(withdrawn.body.status).toBe('withdrawn');
  await testApp.indexed();
  expect((await testApp.call(null, 'GET', '/achievements?field=7')).body.total).toBe(0);
  expect((await testApp.call(null, 'GET', `/achievements/${id}`)).status).toBe(404);
});

test.each(['summary', 'advantage', 'economicEffect', 'title'])(
  'cannot be saved without %s',
  async (field) => {
    const before = await testApp.database.db.$count(achievements);
    const answer = await testApp.call(author, 'POST', '/achievements', draft({ [field]: '' }));
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ path: field, code: 'required' }] } });
    expect(await testApp.database.db.$count(achievements)).toBe(before);
  },
);

test('an incomplete one is released by the transfer office, not by its author', async () => {
  const meagre = draft({
    indicators: [],
    intellectualProperty: [],
    maturity: null,
    field: null,
    summary: '膜',
    problemSolved: '',
  });
  const { body } = await testApp.call(author, 'POST', '/achievements', meagre);
  expect(body.completeness.score).toBe(44);
  expect((await testApp.call(author, 'POST', `/achievements/${body.id}/submit`)).body.status).toBe(
    'submitted',
  );
  expect((await testApp.call(author, 'POST', `/achievements/${body.id}/release`)).body.code).toBe(
    'not_allowed',
  );
  // What is not public does not exist for others, whichever way they ask.
  expect((await testApp.call(stranger, 'POST', `/achievements/${body.id}/release`)).body.code).toBe(
    'not_found',
  );
  expect((await testApp.call(office, 'POST', `/achievements/${body.id}/release`)).body.status).toBe(
    'published',
  );
});

test('one below the minimum is published by nobody', async () => {
  const bare = draft({
    title: '膜',
    summary: '膜',
    advantage: '好',
    economicEffect: '省',
    problemSolved: '',
    field: null,
    maturity: null,
    indicators: [],
    intellectualProperty: [],
  });
  const { body } = await testApp.call(author, 'POST', '/achievements', bare);
  const answer = await testApp.call(author, 'POST', `/achievements/${body.id}/submit`);
  expect(answer).toMatchObject({ status: 422, body: { code: 'listing_incomplete' } });
  expect(answer.body.message).toContain('40');
});

test('completeness can be asked for an unfinished form', async () => {
  const answer = await testApp.call(
    null,
    'POST',
    '/achievements/completeness',
    draft({ title: '', summary: '' }),
  );
  expect(answer.body.score).toBe(100 - 8 - 15);
});
