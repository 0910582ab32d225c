import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  achievementConfidential,
  achievements,
  listingEvents,
  matches,
  needConfidential,
  needs,
  notifications,
  outbox,
} from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { storeMatches } from './actions.ts';

let testApp: TestApp;
let enterprise: string;
let university: string;
let buyer: TestUser;
let seller: TestUser;
let sellerFinance: TestUser;
let stranger: TestUser;
let operator: TestUser;
let needId: string;
let achievementId: string;

const needDraft = (changes: Record<string, unknown> = {}) => ({
  organisationId: enterprise,
  title: '深海耐压壳体用钛合金轻质耐蚀材料',
  problem:
    '深海采油树用的耐压壳体在长期高压与腐蚀环境下出现疲劳裂纹，现有不锈钢方案重量大、寿命短，希望找到轻质耐蚀的钛合金材料与热旋压成形工艺，并完成样件验证。',
  kind: 'ordinary',
  anonymous: false,
  field: 5,
  tags: ['船舶与海工装备'],
  indicators: [
    { name: '耐压', relation: '≥', value: '20', upperValue: null, unit: 'MPa', confidential: false },
  ],
  budgetMinimumFen: null,
  budgetMaximumFen: '100000000',
  deadline: '2099-12-31',
  lowestMaturity: 4,
  cooperationModes: ['joint_development'],
  confidentialDetail: '',
  ...changes,
});

const achievementDraft = (changes: Record<string, unknown> = {}) => ({
  organisationId: university,
  title: '深海耐压壳体钛合金热旋压成形技术',
  summary:
    '面向深海装备的耐压壳体，采用新型钛合金材料与热旋压成形工艺，重量比不锈钢轻四成，耐海水腐蚀，已完成样件并通过打压试验，可用于采油树与潜水器等装备。',
  problemSolved: '解决深海耐压壳体重量大、易腐蚀、疲劳寿命短的问题。',
  advantage: '与现有不锈钢壳体相比，重量降低四成，疲劳寿命提高三倍，成形工序减少一半以上。',
  economicEffect: '单件成本降低两成，预计三年累计节约一千万元以上。',
  field: 5,
  tags: ['船舶与海工装备'],
  maturity: 5,
  indicators: [
    { name: '耐压', relation: '≥', value: '25', upperValue: null, unit: 'MPa', confidential: false },
  ],
  intellectualProperty: [],
  transferModes: ['joint_development', 'transfer'],
  priceMinimumFen: null,
  priceMaximumFen: null,
  priceNegotiable: true,
  team: '',
  confidentialDetail: '',
  ...changes,
});

async function publish(user: TestUser, kind: 'needs' | 'achievements', draft: object): Promise<string> {
  const created = await testApp.call(user, 'POST', `/${kind}`, draft);
  expect(created.status).toBe(201);
  const submitted = await testApp.call(user, 'POST', `/${kind}/${created.body.id}/submit`);
  expect(submitted.body.status).toBe('published');
  return created.body.id;
}

const unrelated = [
  [
    '牛乳品质快速检测方法',
    '采用近红外光谱对生鲜牛乳的蛋白质与脂肪含量做快速检测，适合牧场与乳品企业现场使用，两分钟出结果。',
  ],
  [
    '城市轨道交通信号联锁软件',
    '面向城市轨道交通的信号联锁软件平台，支持列车自动运行，已在两条线路上试运行一年以上，安全可靠。',
  ],
  [
    '果蔬冷链物流温度监测系统',
    '利用无线传感网络监测果蔬冷链物流全程温度，异常自动报警，适合生鲜电商与冷库企业，节省人工成本。',
  ],
] as const;

beforeAll(async () => {
  testApp = await createTestApp();
  enterprise = await testApp.addOrganisation('enterprise', '青岛深蓝海工装备有限公司');
  university = await testApp.addOrganisation('university', '青岛理工测试大学');
  const other = await testApp.addOrganisation('enterprise', '另一家企业');
  const city = await testApp.addOrganisation('government', '青岛市科技局');
  buyer = await testApp.addUser('需求方', { organisationId: enterprise });
  seller = await testApp.addUser('成果方', { organisationId: university });
  sellerFinance = await testApp.addUser('成果方财务', { organisationId: university, role: 'finance' });
  stranger = await testApp.addUser('别家的人', { organisationId: other });
  operator = await testApp.addUser('运营方', { organisationId: city });
  needId = await publish(buyer, 'needs', needDraft());
  achievementId = await publish(seller, 'achievements', achievementDraft());
  for (const [title, summary] of unrelated)
    await publish(
      seller,
      'achievements',
      achievementDraft({ title, summary, problemSolved: '', field: 9, tags: [] }),
    );
  await testApp.indexed();
});
afterAll(() => testApp.close());

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe('the matches of a published pair', () => {
  test('a need shows its achievement first, with reasons and signals in both languages', async () => {
    const zh = await testApp.call(null, 'GET', `/needs/${needId}/matches`);
    expect(zh.status).toBe(200);
    const [best] = zh.body.items;
    expect(best).toMatchObject({
      id: achievementId,
      kind: 'achievement',
      title: '深海耐压壳体钛合金热旋压成形技术',
      organisationName: '青岛理工测试大学',
      sameTitleCount: 1,
      importedIncomplete: false,
      introductionId: null,
    });
    expect(zh.body).toMatchObject({ emptyReason: null, emptyWords: '', total: zh.body.items.length });
    expect(['strong', 'medium']).toContain(best.band);
    expect(best.reasons.length).toBeGreaterThan(0);
    expect(best.reasons.length).toBeLessThanOrEqual(3);
    expect(best.reasons.every(hasHan)).toBe(true);
    expect(best.signals.length).toBeGreaterThan(0);
    for (const signal of best.signals)
      expect(signal).toMatchObject({
        signal: expect.any(String),
        words: expect.any(String),
        parts: expect.any(Array),
      });

    const en = await testApp.call(null, 'GET', `/needs/${needId}/matches`, undefined, {
      'accept-language': 'en',
    });
    expect(en.body.items[0].id).toBe(achievementId);
    expect(en.body.items[0].reasons[0]).toMatch(/[A-Za-z]{3}/);
    expect(en.body.items[0].reasons).not.toEqual(best.reasons);
  });

  test('and the other way round, as many as asked for', async () => {
    const answer = await testApp.call(null, 'GET', `/achievements/${achievementId}/matches?limit=1`);
    expect(answer.body).toMatchObject({ total: 1, items: [{ id: needId, kind: 'need' }] });
    expect((await testApp.call(null, 'GET', `/achievements/${achievementId}/matches?limit=51`)).status).toBe(
      400,
    );
  });

  test('an open introduction is named to those who take part', async () => {
    const opened = await testApp.call(buyer, 'POST', '/introductions', { needId, achievementId });
    const of = async (user: TestUser | null) =>
      (await testApp.call(user, 'GET', `/needs/${needId}/matches`)).body.items[0].introductionId;
    expect(await of(buyer)).toBe(opened.body.id);
    expect(await of(seller)).toBe(opened.body.id);
    for (const user of [null, stranger, sellerFinance]) expect(await of(user)).toBeNull();
    const other = await testApp.call(seller, 'GET', `/achievements/${achievementId}/matches`);
    expect(other.body.items[0].introductionId).toBe(opened.body.id);
    await testApp.call(buyer, 'POST', `/introductions/${opened.body.id}/close`, { reason: 'other' });
    expect(await of(buyer)).toBeNull();
  });

  test('an anonymous need is shown without its enterprise, except to its own people', async () => {
    const id = await publish(
      buyer,
      'needs',
      needDraft({ anonymous: true, title: '深海耐压壳体钛合金热旋压成形（匿名）' }),
    );
    await testApp.indexed();
    const of = async (user: TestUser | null) => {
      const { body } = await testApp.call(user, 'GET', `/achievements/${achievementId}/matches`);
      return body.items.find((item: { id: string }) => item.id === id).organisationName;
    };
    expect(await of(null)).toBeNull();
    expect(await of(seller)).toBeNull();
    expect(await of(buyer)).toBe('青岛深蓝海工装备有限公司');
  });

  test('what is not public has matches for its owner and the operator only', async () => {
    const draft = await testApp.call(buyer, 'POST', '/needs', needDraft());
    const statusFor = async (user: TestUser | null) =>
      (await testApp.call(user, 'GET', `/needs/${draft.body.id}/matches`)).status;
    expect([await statusFor(null), await statusFor(stranger), await statusFor(seller)]).toEqual([
      404, 404, 404,
    ]);
    expect([await statusFor(buyer), await statusFor(operator)]).toEqual([200, 200]);
    expect((await testApp.call(null, 'GET', `/needs/${testApp.services.newId()}/matches`)).status).toBe(404);
    expect((await testApp.call(null, 'GET', '/needs/ext:nothing/matches')).status).toBe(404);
  });

  test('a listing that has left the public since it was indexed is not shown', async () => {
    const id = await publish(
      seller,
      'achievements',
      achievementDraft({ title: '深海耐压壳体钛合金成形（将撤回）' }),
    );
    await testApp.indexed();
    await testApp.database.db
      .update(achievements)
      .set({ status: 'withdrawn' })
      .where(eq(achievements.id, id));
    const { body } = await testApp.call(null, 'GET', `/needs/${needId}/matches`);
    expect(JSON.stringify(body)).not.toContain(id);
  });

  test('an imported title is enough for an answer, with matches or with none and why', async () => {
    const rows = [
      ['import-1', '深海耐压壳体钛合金材料'],
      ['import-2', 'zzzz qqqq'],
    ] as const;
    for (const [externalReference, title] of rows)
      await testApp.database.db.insert(needs).values({
        id: testApp.services.newId(),
        organisationId: enterprise,
        externalReference,
        title,
        importedIncomplete: true,
        completeness: 10,
        status: 'published',
      });
    const found = await testApp.call(null, 'GET', '/needs/ext:import-1/matches');
    expect(found.body.items[0].id).toBe(achievementId);
    const none = await testApp.call(null, 'GET', '/needs/ext:import-2/matches');
    expect(none).toMatchObject({ status: 200, body: { total: 0, items: [] } });
    expect(none.body.emptyReason).not.toBeNull();
    expect(hasHan(none.body.emptyWords)).toBe(true);
    const english = await testApp.call(null, 'GET', '/needs/ext:import-2/matches', undefined, {
      'accept-language': 'en',
    });
    expect(english.body.emptyWords).toMatch(/^[A-Z][a-z]/);
  });
});

describe('the preview of a form', () => {
  const counts = async () =>
    Promise.all(
      [
        needs,
        achievements,
        needConfidential,
        achievementConfidential,
        listingEvents,
        matches,
        notifications,
        outbox,
      ].map((table) => testApp.database.db.$count(table)),
    );

  test('shows what it would match, to anybody signed in, and saves nothing', async () => {
    const before = await counts();
    const { organisationId: _owner, ...withoutOwner } = needDraft({ deadline: null });
    for (const draft of [needDraft(), withoutOwner, { ...withoutOwner, organisationId: null }]) {
      const answer = await testApp.call(stranger, 'POST', '/matches/preview', { kind: 'need', draft });
      expect(answer.status).toBe(200);
      expect(answer.body.items[0].id).toBe(achievementId);
    }
    const other = await testApp.call(stranger, 'POST', '/matches/preview', {
      kind: 'achievement',
      draft: achievementDraft({ advantage: '', economicEffect: '' }),
      limit: 1,
    });
    expect(other.body).toMatchObject({ total: 1, items: [{ kind: 'need' }] });
    expect(await counts()).toEqual(before);
    expect(
      (await testApp.call(null, 'POST', '/matches/preview', { kind: 'need', draft: needDraft() })).status,
    ).toBe(401);
  });

  test('says why an empty form matches nothing', async () => {
    const draft = needDraft({
      title: '',
      problem: '',
      indicators: [],
      tags: [],
      field: null,
      lowestMaturity: null,
    });
    const answer = await testApp.call(buyer, 'POST', '/matches/preview', { kind: 'need', draft });
    expect(answer.body).toMatchObject({ total: 0, emptyReason: 'noText' });
    expect(hasHan(answer.body.emptyWords)).toBe(true);
  });

  test('names an unknown field of the form that was sent, and of no other', async () => {
    const answer = await testApp.call(buyer, 'POST', '/matches/preview', {
      kind: 'need',
      draft: needDraft({ colour: 'blue' }),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(
      answer.body.fields.map((field: { path: string; code: string }) => [field.path, field.code]),
    ).toEqual([['draft.colour', 'unknown_field']]);
    expect(
      (await testApp.call(buyer, 'POST', '/matches/preview', { kind: 'broker', draft: {} })).status,
    ).toBe(400);
  });

  test('leaves confidential indicators out', async () => {
    const secret = {
      name: '绝密指标名',
      relation: '≥',
      value: '20',
      upperValue: null,
      unit: 'MPa',
      confidential: true,
    };
    const asked: string[] = [];
    const { search } = testApp.services;
    const matching = search.matches.bind(search);
    search.matches = (request) => {
      asked.push(JSON.stringify(request));
      return matching(request);
    };
    try {
      await testApp.call(buyer, 'POST', '/matches/preview', {
        kind: 'need',
        draft: needDraft({ indicators: [secret], confidentialDetail: '绝密说明' }),
      });
    } finally {
      search.matches = matching;
    }
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('钛合金');
    expect(asked[0]).not.toContain('绝密');
  });
});

describe('when a listing is published', () => {
  const newsOf = (user: TestUser, id: string) =>
    testApp.database.db.$count(
      notifications,
      and(
        eq(notifications.userId, user.id),
        eq(notifications.kind, 'match_found'),
        eq(notifications.link, `/achievements/${id}`),
      ),
    );

  test('its good matches are kept, and the other side is told once', async () => {
    const id = await publish(buyer, 'needs', needDraft({ title: '钛合金热旋压成形深海耐压壳体' }));
    await testApp.indexed();
    const kept = await storeMatches(testApp.services, 'need', id);
    expect(kept).toBeGreaterThan(0);
    const rows = await testApp.database.db.select().from(matches).where(eq(matches.needId, id));
    expect(rows).toHaveLength(kept);
    expect(rows.every((row) => row.band !== 'weak')).toBe(true);
    const row = rows.find((one) => one.achievementId === achievementId);
    expect(row?.scorePerMille).toBeGreaterThan(0);
    expect(row?.explanation).toMatchObject({ reason: { code: expect.any(String) } });
    expect(await newsOf(seller, achievementId)).toBe(1);
    expect(await newsOf(sellerFinance, achievementId)).toBe(0);

    await testApp.database.db.update(notifications).set({ readAt: new Date() });
    expect(await storeMatches(testApp.services, 'need', id)).toBe(kept);
    expect(await newsOf(seller, achievementId)).toBe(1);
    expect(await testApp.database.db.$count(matches, eq(matches.needId, id))).toBe(kept);
  });

  test('an imported one and one’s own are kept without news; an unpublished one is not kept', async () => {
    await testApp.database.db.delete(notifications);
    const imported = testApp.services.newId();
    await testApp.database.db.insert(needs).values({
      id: imported,
      organisationId: enterprise,
      title: '深海耐压壳体钛合金热旋压成形',
      importedIncomplete: true,
      completeness: 10,
      status: 'published',
    });
    expect(await storeMatches(testApp.services, 'need', imported)).toBeGreaterThan(0);
    const own = await publish(seller, 'needs', needDraft({ organisationId: university }));
    expect(await storeMatches(testApp.services, 'need', own)).toBeGreaterThan(0);
    expect(await testApp.database.db.$count(notifications, eq(notifications.kind, 'match_found'))).toBe(0);
    const draft = await testApp.call(buyer, 'POST', '/needs', needDraft());
    expect(await storeMatches(testApp.services, 'need', draft.body.id)).toBe(0);
    expect(await storeMatches(testApp.services, 'need', testApp.services.newId())).toBe(0);
  });
});
