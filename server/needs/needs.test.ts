import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs, needConfidential } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

let testApp: TestApp;
let enterprise: string;
let owner: TestUser;
let stranger: TestUser;
let operator: TestUser;
let finance: TestUser;

beforeAll(async () => {
  testApp = await createTestApp();
  enterprise = await testApp.addOrganisation('enterprise', '青岛海工装备有限公司');
  const other = await testApp.addOrganisation('enterprise', '另一家企业');
  const city = await testApp.addOrganisation('government', '青岛市科技局');
  owner = await testApp.addUser('企业负责人', { organisationId: enterprise });
  finance = await testApp.addUser('企业财务', { organisationId: enterprise, role: 'finance' });
  stranger = await testApp.addUser('别家的人', { organisationId: other });
  operator = await testApp.addUser('运营方', { organisationId: city });
});
afterAll(() => testApp.close());

const problem =
  '深海采油树用的耐压壳体在长期高压与腐蚀环境下出现疲劳裂纹，现有不锈钢方案重量大、寿命短，希望找到轻质耐蚀的材料与成形工艺，并完成样件验证。';

const draft = (changes: Record<string, unknown> = {}) => ({
  organisationId: enterprise,
  title: '深海耐压壳体用轻质耐蚀材料',
  problem,
  kind: 'ordinary',
  anonymous: false,
  field: 5,
  tags: ['船舶与海工装备'],
  indicators: [
    { name: '耐压', relation: '≥', value: '20', upperValue: null, unit: 'MPa', confidential: false },
    { name: '成本', relation: '≤', value: '300', upperValue: null, unit: '元/kg', confidential: true },
  ],
  budgetMinimumFen: null,
  budgetMaximumFen: '100000000',
  deadline: '2099-12-31',
  lowestMaturity: 4,
  cooperationModes: ['joint_development'],
  confidentialDetail: '用于 1500 米水深的某型号',
  ...changes,
});

const countNeeds = () => testApp.database.db.$count(needs);

describe('a need from draft to published', () => {
  test('is saved as a draft, submitted, published at once and found by search', async () => {
    const created = await testApp.call(owner, 'POST', '/needs', draft());
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ status: 'draft', completeness: { score: 100, missing: [] } });
    expect(created.body.allowed).toEqual(['edit', 'submit', 'close']);
    const hidden = await testApp.call(stranger, 'GET', `/needs/${created.body.id}`);
    expect(hidden.status).toBe(404);
    const submitted = await testApp.call(owner, 'POST', `/needs/${created.body.id}/submit`);
    expect(submitted.body).toMatchObject({
      status: 'published',
      history: [{ verb: 'create' }, { verb: 'submit' }],
    });
    await testApp.indexed();
    const found = await testApp.call(null, 'GET', `/needs?text=${encodeURIComponent('耐压 壳体')}`);
    expect(found.body).toMatchObject({ total: 1, items: [{ id: created.body.id, field: 5 }] });
    expect(found.body.facets.field).toEqual([{ value: '5', count: 1 }]);
  });

  test('shows the confidential parts to its own people only', async () => {
    const { body } = await testApp.call(owner, 'POST', '/needs', draft({ title: '保密内容只给本单位看' }));
    await testApp.call(owner, 'POST', `/needs/${body.id}/submit`);
    const own = await testApp.call(owner, 'GET', `/needs/${body.id}`);
    expect(own.body.confidentialDetail).toContain('1500 米');
    expect(own.body.indicators).toHaveLength(2);
    for (const reader of [null, stranger, operator, finance]) {
      const seen = await testApp.call(reader, 'GET', `/needs/${body.id}`);
      expect(seen.status).toBe(200);
      expect(JSON.stringify(seen.body)).not.toContain('1500 米');
      expect(JSON.stringify(seen.body)).not.toContain('元/kg');
      expect(seen.body.confidentialExists).toBe(true);
    }
  });

  test('hides the enterprise of an anonymous need, also in lists', async () => {
    const { body } = await testApp.call(
      owner,
      'POST',
      '/needs',
      draft({ title: '匿名征集防污涂层', anonymous: true }),
    );
    await testApp.call(owner, 'POST', `/needs/${body.id}/submit`);
    await testApp.indexed();
    const single = await testApp.call(stranger, 'GET', `/needs/${body.id}`);
    expect(single.body).toMatchObject({ organisation: null, organisationId: null });
    const list = await testApp.call(null, 'GET', `/needs?text=${encodeURIComponent('防污涂层')}`);
    expect(list.body.items[0]).toMatchObject({ id: body.id, organisation: null });
    expect(JSON.stringify([single.body, list.body])).not.toContain(enterprise);
    const listed = await testApp.call(stranger, 'GET', `/organisations/${enterprise}/needs?limit=100`);
    expect(JSON.stringify(listed.body)).not.toContain(body.id);
  });

  test('waits for the operator when it is not complete enough, and can be sent back', async () => {
    const short = draft({
      indicators: [],
      tags: [],
      deadline: null,
      lowestMaturity: null,
      cooperationModes: [],
    });
    const { body } = await testApp.call(owner, 'POST', '/needs', short);
    expect(body.completeness.score).toBe(55);
    expect(body.completeness.missing[0]).toEqual({ field: 'indicators', points: 20 });
    const submitted = await testApp.call(owner, 'POST', `/needs/${body.id}/submit`);
    expect(submitted.body.status).toBe('submitted');
    expect((await testApp.call(owner, 'POST', `/needs/${body.id}/release`)).body.code).toBe('not_allowed');
    expect((await testApp.call(stranger, 'POST', `/needs/${body.id}/release`)).body.code).toBe('not_found');
    const queue = await testApp.call(operator, 'GET', '/listings/submitted');
    expect(queue.body.items.map((item: { id: string }) => item.id)).toContain(body.id);
    const returned = await testApp.call(operator, 'POST', `/needs/${body.id}/return`, { note: '请补充指标' });
    expect(returned.body).toMatchObject({ status: 'draft' });
    const notices = await testApp.call(owner, 'GET', '/notifications');
    expect(notices.body.items[0].text).toContain('请补充指标');
    await testApp.call(owner, 'POST', `/needs/${body.id}/submit`);
    const released = await testApp.call(operator, 'POST', `/needs/${body.id}/release`);
    expect(released.body.status).toBe('published');
  });

  test('expires after 180 days and is confirmed again with one click', async () => {
    const { expireListings } = await import('../listings/actions.ts');
    const { body } = await testApp.call(owner, 'POST', '/needs', draft({ title: '一百八十天后过期的需求' }));
    const { body: published } = await testApp.call(owner, 'POST', `/needs/${body.id}/submit`);
    const days = (Date.parse(published.expiresAt) - Date.parse(published.confirmedAt)) / 86_400_000;
    expect(days).toBe(180);
    testApp.setNow(new Date(Date.parse(published.expiresAt) + 1000));
    await expireListings(testApp.services);
    const expired = await testApp.call(owner, 'GET', `/needs/${body.id}`);
    expect(expired.body.status).toBe('expired');
    const confirmed = await testApp.call(owner, 'POST', `/needs/${body.id}/confirm`);
    expect(confirmed.body.status).toBe('published');
    testApp.setNow(new Date());
  });
});

describe('what is refused, and changes nothing', () => {
  test.each([
    ['no problem text', { problem: '' }, 400, 'invalid_input', [{ path: 'problem', code: 'required' }]],
    [
      'white space for a problem',
      { problem: '   ' },
      400,
      'invalid_input',
      [{ path: 'problem', code: 'wrong_format' }],
    ],
    [
      'an unknown field',
      { colour: 'red' },
      400,
      'invalid_input',
      [{ path: 'colour', code: 'unknown_field' }],
    ],
    [
      'a NUL character',
      { confidentialDetail: 'a\u0000b' },
      400,
      'invalid_input',
      [{ path: 'confidentialDetail', code: 'wrong_format' }],
    ],
    [
      'half of a surrogate pair',
      { indicators: [{ ...draft().indicators[0]!, unit: '\udc00x' }] },
      400,
      'invalid_input',
      [{ path: 'indicators.0.unit', code: 'wrong_format' }],
    ],
    ['money as a number', { budgetMaximumFen: 100 }, 400, 'invalid_input', [{ path: 'budgetMaximumFen' }]],
    [
      'a field out of the list',
      { field: 12 },
      400,
      'invalid_input',
      [{ path: 'field', code: 'not_in_list' }],
    ],
    [
      'a tag of another city',
      { tags: ['茶叶'] },
      400,
      'invalid_input',
      [{ path: 'tags.0', code: 'not_in_list' }],
    ],
    [
      'a deadline in the past',
      { deadline: '2001-01-01' },
      400,
      'invalid_input',
      [{ path: 'deadline', code: 'in_the_past' }],
    ],
    [
      'a budget that ends before it begins',
      { budgetMinimumFen: '200000000' },
      400,
      'invalid_input',
      [{ path: 'budgetMinimumFen', code: 'exceeds_other' }],
    ],
    [
      'a range without an upper end',
      {
        indicators: [
          { name: '温度', relation: 'range', value: '1', upperValue: null, unit: '℃', confidential: false },
        ],
      },
      400,
      'invalid_input',
      [{ path: 'indicators.0.upperValue', code: 'required' }],
    ],
  ])('%s', async (_name, changes, status, code, fields) => {
    const before = await countNeeds();
    const answer = await testApp.call(owner, 'POST', '/needs', draft(changes));
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(code);
    expect(answer.body.message).not.toBe('');
    expect(answer.body.fields).toMatchObject(fields);
    expect(answer.body.fields).toHaveLength(1);
    expect(await countNeeds()).toBe(before);
  });

  test('a body of 5 MB', async () => {
    const before = await countNeeds();
    const answer = await testApp.call(owner, 'POST', '/needs', draft({ problem: 'x'.repeat(5_000_000) }));
    expect(answer).toMatchObject({ status: 413, body: { code: 'body_too_large', fields: [] } });
    expect(answer.body.message).toContain('1 MB');
    expect(await countNeeds()).toBe(before);
  });

  test('a post by a visitor, a stranger, finance', async () => {
    const before = await countNeeds();
    expect((await testApp.call(null, 'POST', '/needs', draft())).status).toBe(401);
    expect((await testApp.call(stranger, 'POST', '/needs', draft())).status).toBe(403);
    expect((await testApp.call(finance, 'POST', '/needs', draft())).status).toBe(403);
    expect(await countNeeds()).toBe(before);
  });

  test('a write that a page of another site sends with our cookie', async () => {
    const before = await countNeeds();
    const foreign = { origin: 'https://evil.example' };
    expect((await testApp.call(owner, 'POST', '/needs', draft(), foreign)).status).toBe(403);
    expect(
      (await testApp.call(owner, 'POST', '/needs', draft(), { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403);
    expect(await countNeeds()).toBe(before);
  });

  test('an edit from a second tab that started from an older version', async () => {
    const { body } = await testApp.call(owner, 'POST', '/needs', draft({ title: '两个标签页' }));
    const first = await testApp.call(owner, 'PUT', `/needs/${body.id}`, {
      ...draft({ title: '第一页' }),
      version: 1,
    });
    expect(first.body).toMatchObject({ title: '第一页', version: 2 });
    const second = await testApp.call(owner, 'PUT', `/needs/${body.id}`, {
      ...draft({ title: '第二页' }),
      version: 1,
    });
    expect(second).toMatchObject({ status: 409, body: { code: 'version_conflict' } });
    expect((await testApp.call(owner, 'GET', `/needs/${body.id}`)).body.title).toBe('第一页');
  });
});

describe('the same request twice', () => {
  test('50 at once with one key make one need and equal answers', async () => {
    const before = await countNeeds();
    const keyed = { 'idempotency-key': 'need-created-once' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => testApp.call(owner, 'POST', '/needs', draft(), keyed)),
    );
    expect(await countNeeds()).toBe(before + 1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    const other = await testApp.call(owner, 'POST', '/needs', draft({ title: '别的内容' }), keyed);
    expect(other.body.code).toBe('idempotency_key_reused');
    expect((await testApp.call(stranger, 'POST', '/needs', draft(), keyed)).body.code).toBe('not_allowed');
  });

  test('every need has its confidential row', async () => {
    const count = testApp.database.platform.transaction((transaction) =>
      transaction.$count(needConfidential),
    );
    expect(await count).toBe(await countNeeds());
  });
});

test('errors and codes speak the language that was asked for', async () => {
  const english = await testApp.call(owner, 'POST', '/needs', draft({ problem: '' }), {
    'accept-language': 'en-GB',
  });
  expect(english.body.fields[0].message).toBe('Required.');
  const unknown = await testApp.call(null, 'GET', '/nowhere');
  expect(unknown).toMatchObject({ status: 404, body: { code: 'route_not_found' } });
});
