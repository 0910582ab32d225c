import { and, count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { achievements, introductionMessages, introductions, needs, notifications } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { closeUnanswered, medianResponseHours, recordContract } from './actions.ts';

let testApp: TestApp;
let enterprise: string;
let university: string;
let buyer: TestUser;
let seller: TestUser;
let sellerColleague: TestUser;
let stranger: TestUser;
let finance: TestUser;
let operator: TestUser;
let broker: TestUser;
let otherBroker: TestUser;

const enterpriseName = '青岛深蓝海工装备有限公司';
const buyerName = '需求方负责人王某';

beforeAll(async () => {
  testApp = await createTestApp();
  enterprise = await testApp.addOrganisation('enterprise', enterpriseName);
  university = await testApp.addOrganisation('university', '青岛理工测试大学');
  const other = await testApp.addOrganisation('enterprise', '另一家企业');
  const city = await testApp.addOrganisation('government', '青岛市科技局');
  buyer = await testApp.addUser(buyerName, { organisationId: enterprise });
  finance = await testApp.addUser('企业财务', { organisationId: enterprise, role: 'finance' });
  seller = await testApp.addUser('成果转化办主任', { organisationId: university });
  sellerColleague = await testApp.addUser('课题组老师', { organisationId: university, role: 'member' });
  stranger = await testApp.addUser('别家的人', { organisationId: other });
  operator = await testApp.addUser('运营方', { organisationId: city });
  broker = await testApp.addUser('技术经纪人甲', { broker: {} });
  otherBroker = await testApp.addUser('技术经纪人乙', { broker: {} });
});
afterAll(() => testApp.close());

async function publish(user: TestUser, kind: 'needs' | 'achievements', draft: object): Promise<string> {
  const created = await testApp.call(user, 'POST', `/${kind}`, draft);
  expect(created.status).toBe(201);
  const submitted = await testApp.call(user, 'POST', `/${kind}/${created.body.id}/submit`);
  expect(submitted.body.status).toBe('published');
  return created.body.id;
}

const addNeed = (changes: object = {}) =>
  publish(buyer, 'needs', {
    organisationId: enterprise,
    title: '深海耐压壳体用轻质耐蚀材料',
    problem:
      '深海采油树用的耐压壳体在长期高压与腐蚀环境下出现疲劳裂纹，现有不锈钢方案重量大、寿命短，希望找到轻质耐蚀的钛合金材料与成形工艺，并完成样件验证和海试。',
    kind: 'ordinary',
    anonymous: false,
    field: 5,
    tags: ['船舶与海工装备'],
    indicators: [{ name: '耐压', relation: '≥', value: '20', upperValue: null, unit: 'MPa', confidential: false }],
    budgetMinimumFen: null,
    budgetMaximumFen: '100000000',
    deadline: '2099-12-31',
    lowestMaturity: 4,
    cooperationModes: ['joint_development'],
    confidentialDetail: '',
    ...changes,
  });

const addAchievement = (changes: object = {}) =>
  publish(seller, 'achievements', {
    organisationId: university,
    title: '深海耐压壳体钛合金轻质耐蚀材料成形技术',
    summary:
      '面向深海装备的耐压壳体，采用新型钛合金材料与热旋压成形工艺，重量比不锈钢轻四成，耐海水腐蚀，已完成样件并通过打压试验，可用于采油树与潜水器等装备。',
    problemSolved: '解决深海耐压壳体重量大、易腐蚀、疲劳寿命短的问题。',
    advantage: '与现有不锈钢壳体相比，重量降低四成，疲劳寿命提高三倍，成形工序减少一半以上。',
    economicEffect: '单件成本降低两成，预计三年累计节约一千万元以上。',
    field: 5,
    tags: ['船舶与海工装备'],
    maturity: 5,
    indicators: [],
    intellectualProperty: [],
    transferModes: ['joint_development', 'transfer'],
    priceMinimumFen: null,
    priceMaximumFen: null,
    priceNegotiable: true,
    team: '',
    confidentialDetail: '',
    ...changes,
  });

const open = (user: TestUser | null, body: object, headers?: Record<string, string>) =>
  testApp.call(user, 'POST', '/introductions', body, headers);
const act = (user: TestUser | null, id: string, verb: string, body?: object) =>
  testApp.call(user, 'POST', `/introductions/${id}/${verb}`, body);
const read = (user: TestUser | null, id: string) => testApp.call(user, 'GET', `/introductions/${id}`);
const countIntroductions = () => testApp.database.db.$count(introductions);

async function pair(needChanges: object = {}): Promise<{ needId: string; achievementId: string }> {
  return { needId: await addNeed(needChanges), achievementId: await addAchievement() };
}

async function told(user: TestUser, kind: string, id: string): Promise<number> {
  const [row] = await testApp.database.db
    .select({ count: count() })
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, user.id),
        eq(notifications.kind, kind),
        eq(notifications.link, `/introductions/${id}`),
      ),
    );
  return Number(row?.count ?? 0);
}

describe('from the proposal to the contract', () => {
  test('opened by the need, accepted by the achievement, negotiated, contracted', async () => {
    const { needId, achievementId } = await pair();
    await testApp.indexed();
    const opened = await open(buyer, { needId, achievementId, message: '请问样件尺寸？' });
    expect(opened.status).toBe(201);
    const id: string = opened.body.id;
    expect(opened.body).toMatchObject({
      status: 'proposed',
      openedBySide: 'need',
      mySide: 'need',
      achievementAcceptedAt: null,
      allowed: ['close', 'message'],
      contractId: null,
      timeline: [{ verb: 'propose', side: 'need', actorName: buyerName }],
    });
    expect(opened.body.needAcceptedAt).not.toBeNull();
    expect(opened.body.match.reasons.length).toBeGreaterThan(0);
    expect(opened.body.match.signals[0].words).toEqual(expect.any(String));
    expect(await told(seller, 'introduction_proposed', id)).toBe(1);
    expect(await told(sellerColleague, 'introduction_proposed', id)).toBe(1);
    expect(await told(buyer, 'introduction_proposed', id)).toBe(0);

    const english = await testApp.call(seller, 'GET', `/introductions/${id}`, undefined, { 'accept-language': 'en' });
    expect(english.body.match.reasons[0]).toMatch(/[a-z]{3}/);
    expect(english.body.match.reasons).not.toEqual(opened.body.match.reasons);

    const accepted = await act(sellerColleague, id, 'accept');
    expect(accepted.body).toMatchObject({
      status: 'accepted',
      mySide: 'achievement',
      allowed: ['close', 'message', 'file', 'contract'],
    });
    expect(await told(buyer, 'introduction_accepted', id)).toBe(1);
    const again = await act(seller, id, 'accept');
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong_state' } });

    expect((await act(seller, id, 'messages', { body: '直径一米二。' })).status).toBe(201);
    expect((await read(buyer, id)).body.status).toBe('negotiating');
    expect((await act(buyer, id, 'messages', { body: '谢谢，下周来访。' })).body).toMatchObject({
      side: 'need',
      mine: true,
      senderName: buyerName,
    });
    const messages = await testApp.call(seller, 'GET', `/introductions/${id}/messages`);
    expect(messages.body.total).toBe(3);
    expect(messages.body.items.map((message: { body: string; mine: boolean }) => [message.body, message.mine])).toEqual([
      ['请问样件尺寸？', false],
      ['直径一米二。', true],
      ['谢谢，下周来访。', false],
    ]);
    // Two messages in a row are one piece of news until it is read.
    await act(buyer, id, 'messages', { body: '另：请带样件。' });
    expect(await told(seller, 'introduction_message', id)).toBe(1);

    await testApp.database.db.transaction((transaction) =>
      recordContract(transaction, testApp.services, id, {
        id: testApp.services.newId(),
        contractClass: 'transfer',
        licenceScope: null,
      }),
    );
    const contracted = await read(buyer, id);
    expect(contracted.body).toMatchObject({ status: 'contracted', allowed: ['message', 'file'] });
    expect(contracted.body.timeline.map((event: { verb: string }) => event.verb)).toEqual([
      'propose',
      'accept',
      'negotiate',
      'contract',
    ]);
    expect((await testApp.call(null, 'GET', `/needs/${needId}`)).body.status).toBe('contracted');
    expect((await testApp.call(null, 'GET', `/achievements/${achievementId}`)).body.status).toBe('sold');
  });

  test('an ordinary licence leaves the achievement open, an exclusive one sells it', async () => {
    for (const [licenceScope, status] of [
      ['ordinary', 'published'],
      ['exclusive', 'sold'],
    ] as const) {
      const ids = await pair();
      const { body } = await open(buyer, ids);
      await act(seller, body.id, 'accept');
      await testApp.database.db.transaction((transaction) =>
        recordContract(transaction, testApp.services, body.id, {
          id: testApp.services.newId(),
          contractClass: 'licence',
          licenceScope,
        }),
      );
      const [achievement] = await testApp.database.db
        .select({ status: achievements.status })
        .from(achievements)
        .where(eq(achievements.id, ids.achievementId));
      expect(achievement?.status).toBe(status);
    }
  });

  test('a contract on one that was not accepted is refused and changes nothing', async () => {
    const ids = await pair();
    const { body } = await open(buyer, ids);
    const logged = testApp.database.db.transaction((transaction) =>
      recordContract(transaction, testApp.services, body.id, {
        id: testApp.services.newId(),
        contractClass: 'transfer',
        licenceScope: null,
      }),
    );
    await expect(logged).rejects.toMatchObject({ code: 'wrong_state' });
    const [need] = await testApp.database.db.select({ status: needs.status }).from(needs).where(eq(needs.id, ids.needId));
    expect(need?.status).toBe('published');
  });

  test('a lead broker opens, both sides have to accept', async () => {
    const ids = await pair();
    const { body, status } = await open(broker, { ...ids, as: 'broker' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ openedBySide: 'broker', mySide: 'broker', needAcceptedAt: null, allowed: ['close', 'message'] });
    expect(body.leadBroker.name).toBe('技术经纪人甲');
    expect((await act(broker, body.id, 'accept')).body.code).toBe('not_allowed');
    expect((await act(buyer, body.id, 'accept')).body.status).toBe('proposed');
    expect((await act(buyer, body.id, 'accept')).body.code).toBe('wrong_state');
    expect((await act(seller, body.id, 'accept')).body.status).toBe('accepted');
    expect(await told(broker, 'introduction_accepted', body.id)).toBe(2);
    expect((await act(broker, body.id, 'close', { reason: 'other' })).body.code).toBe('wrong_state');
  });

  test('the broker who opened may take it back, and the pair is free again', async () => {
    const ids = await pair();
    const { body } = await open(broker, { ...ids, as: 'broker' });
    const closed = await act(broker, body.id, 'close', { reason: 'does_not_fit', note: '误操作' });
    expect(closed.body).toMatchObject({ status: 'closed', closeReason: 'does_not_fit', closedBySide: 'broker' });
    expect(closed.body.timeline.at(-1)).toMatchObject({ verb: 'close', detail: { reason: 'does_not_fit', note: '误操作' } });
    expect((await open(seller, ids)).status).toBe(201);
  });
});

describe('refusals', () => {
  test('declining needs a stated reason, and the clock’s reason is not one', async () => {
    const { body } = await open(buyer, await pair());
    for (const [ending, issue] of [
      [{}, 'required'],
      [{ reason: 'no_answer' }, 'not_in_list'],
      [{ reason: 'because' }, 'not_in_list'],
    ] as const) {
      const refused = await act(seller, body.id, 'decline', ending);
      expect(refused).toMatchObject({ status: 400, body: { code: 'invalid_input', fields: [{ path: 'reason', code: issue }] } });
    }
    expect((await read(seller, body.id)).body.status).toBe('proposed');
    expect((await act(buyer, body.id, 'decline', { reason: 'price' })).body.code).toBe('wrong_state');
    const declined = await act(seller, body.id, 'decline', { reason: 'price', note: '预算太低' });
    expect(declined.body).toMatchObject({ status: 'closed', closeReason: 'price', closedBySide: 'achievement', allowed: [] });
    expect(await told(buyer, 'introduction_declined', body.id)).toBe(1);
    expect((await act(buyer, body.id, 'messages', { body: '为什么？' })).body.code).toBe('wrong_state');
    expect((await act(seller, body.id, 'accept')).body.code).toBe('wrong_state');
  });

  test('strangers, other brokers and finance do not learn that it exists; a visitor has to sign in', async () => {
    const { body } = await open(broker, { ...(await pair()), as: 'broker' });
    const paths = [`/introductions/${body.id}`, `/introductions/${body.id}/messages`, `/introductions/${body.id}/files`];
    for (const user of [stranger, otherBroker, finance]) {
      for (const path of paths) expect((await testApp.call(user, 'GET', path)).status).toBe(404);
      for (const [verb, sent] of [
        ['accept', undefined],
        ['decline', { reason: 'price' }],
        ['close', { reason: 'price' }],
        ['messages', { body: '你好' }],
      ] as const)
        expect((await act(user, body.id, verb, sent)).status).toBe(404);
      expect((await testApp.call(user, 'GET', '/introductions')).body).toEqual({ total: 0, items: [] });
    }
    expect((await read(null, body.id)).status).toBe(401);
    expect((await testApp.call(null, 'GET', '/introductions')).status).toBe(401);
    expect((await read(buyer, testApp.services.newId())).status).toBe(404);
    expect((await testApp.call(buyer, 'GET', '/introductions/1')).status).toBe(400);
  });

  test('the operator sees that it exists, and neither messages nor files', async () => {
    const { body } = await open(buyer, await pair());
    expect((await read(operator, body.id)).body).toMatchObject({ mySide: null, allowed: [] });
    expect((await testApp.call(operator, 'GET', `/introductions/${body.id}/messages`)).body.code).toBe('not_allowed');
    expect((await act(operator, body.id, 'accept')).body.code).toBe('not_allowed');
  });

  test('who has no part in the pair opens nothing', async () => {
    const ids = await pair();
    const before = await countIntroductions();
    for (const [user, changes] of [
      [stranger, {}],
      [finance, {}],
      [stranger, { as: 'broker' }],
      [broker, {}],
      [operator, {}],
    ] as const)
      expect((await open(user, { ...ids, ...changes })).body.code).toBe('not_allowed');
    expect((await open(null, ids)).status).toBe(401);
    expect(await countIntroductions()).toBe(before);
  });

  test('both listings have to be public, and of two organisations', async () => {
    const ids = await pair();
    const draft = await testApp.call(seller, 'GET', `/achievements/${ids.achievementId}`);
    const { organisation: _organisation, ...copy } = draft.body;
    const hidden = await testApp.call(seller, 'POST', '/achievements', pickDraft(copy));
    expect(hidden.status).toBe(201);
    const unknown = { code: 'invalid_input', fields: [{ path: 'achievementId', code: 'unknown_reference' }] };
    expect((await open(buyer, { ...ids, achievementId: hidden.body.id })).body).toMatchObject(unknown);
    expect((await open(buyer, { ...ids, achievementId: testApp.services.newId() })).body).toMatchObject(unknown);
    expect((await open(seller, { ...ids, achievementId: hidden.body.id })).body.code).toBe('wrong_state');

    const ownNeed = await testApp.call(seller, 'POST', '/needs', {
      ...needDraftOf(university),
    });
    await testApp.call(seller, 'POST', `/needs/${ownNeed.body.id}/submit`);
    expect((await open(seller, { needId: ownNeed.body.id, achievementId: ids.achievementId })).body).toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'achievementId', code: 'refused' }],
    });

    await testApp.call(buyer, 'POST', `/needs/${ids.needId}/close`, { note: '已解决' });
    expect((await open(buyer, ids)).body.code).toBe('wrong_state');
  });

  test('an unknown field is named', async () => {
    const before = await countIntroductions();
    const refused = await open(buyer, { ...(await pair()), colour: 'blue' });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', fields: [{ path: 'colour', code: 'unknown_field' }] },
    });
    expect(await countIntroductions()).toBe(before);
  });
});

const draftFields = [
  'organisationId', 'title', 'summary', 'problemSolved', 'advantage', 'economicEffect', 'field', 'tags', 'maturity',
  'indicators', 'intellectualProperty', 'transferModes', 'priceMinimumFen', 'priceMaximumFen', 'priceNegotiable', 'team',
  'confidentialDetail',
];
const pickDraft = (view: Record<string, unknown>) =>
  Object.fromEntries(draftFields.map((field) => [field, view[field]]));
const needDraftOf = (organisationId: string) => ({
  organisationId,
  title: '海洋观测浮标防污涂层',
  problem: '海洋观测浮标长期在位后生物附着严重，传感器读数漂移，希望得到环保、长效的防污涂层材料与施工方法，并完成一年的海上挂样试验。',
  kind: 'ordinary',
  anonymous: false,
  field: 5,
  tags: ['海洋'],
  indicators: [{ name: '有效期', relation: '≥', value: '12', upperValue: null, unit: '月', confidential: false }],
  budgetMinimumFen: null,
  budgetMaximumFen: '50000000',
  deadline: '2099-12-31',
  lowestMaturity: 4,
  cooperationModes: ['joint_development'],
  confidentialDetail: '',
});

describe('one open introduction a pair', () => {
  test('a second one is refused, also to the other side', async () => {
    const ids = await pair();
    expect((await open(buyer, ids)).status).toBe(201);
    for (const user of [buyer, seller])
      expect(await open(user, ids)).toMatchObject({ status: 409, body: { code: 'introduction_exists' } });
  });

  test('of eight at once exactly one is opened', async () => {
    const ids = await pair();
    const before = await countIntroductions();
    const users = [buyer, seller, sellerColleague, broker, otherBroker, buyer, seller, broker];
    const answers = await Promise.all(
      users.map((user) => open(user, user.brokerId ? { ...ids, as: 'broker' } : ids)),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === 'introduction_exists')).toHaveLength(7);
    expect(await countIntroductions()).toBe(before + 1);
  });

  test('the same request with the same key is answered the same, once', async () => {
    const ids = await pair();
    const key = { 'idempotency-key': 'open-this-pair-1' };
    const first = await open(buyer, ids, key);
    const second = await open(buyer, ids, key);
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await told(seller, 'introduction_proposed', first.body.id)).toBe(1);
    const other = await open(buyer, await pair(), key);
    expect(other.body.code).toBe('idempotency_key_reused');
  });

  test('of two acceptances at once one counts', async () => {
    const { body } = await open(buyer, await pair());
    const answers = await Promise.all([act(seller, body.id, 'accept'), act(sellerColleague, body.id, 'accept')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

describe('an anonymous need', () => {
  const tellsEnterprise = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return [enterpriseName, enterprise, buyerName, buyer.id].some((secret) => text.includes(secret));
  };

  test('its enterprise stays hidden from the achievement’s side and the broker until it accepts', async () => {
    const ids = await pair({ anonymous: true });
    const { body } = await open(broker, { ...ids, as: 'broker', message: '两边看看是否合适' });
    await act(seller, body.id, 'accept');
    await act(buyer, body.id, 'messages', { body: '先看看资料' });
    for (const user of [seller, broker]) {
      for (const path of [`/introductions/${body.id}`, '/introductions', `/introductions/${body.id}/messages`, '/notifications']) {
        const answer = await testApp.call(user, 'GET', path);
        expect(answer.status).toBe(200);
        if (path !== '/introductions') expect(tellsEnterprise(answer.body), path).toBe(false);
      }
      const list = await testApp.call(user, 'GET', '/introductions?status=proposed');
      const card = list.body.items.find((item: { id: string }) => item.id === body.id);
      expect(card.need).toMatchObject({ anonymous: true, organisationId: null, organisationName: null });
      expect(tellsEnterprise(card)).toBe(false);
    }
    expect(tellsEnterprise((await read(buyer, body.id)).body)).toBe(true);

    await act(buyer, body.id, 'accept');
    expect((await read(seller, body.id)).body.need.organisationName).toBe(enterpriseName);
  });

  test('declines without showing itself', async () => {
    const { body } = await open(seller, await pair({ anonymous: true }));
    const declined = await act(buyer, body.id, 'decline', { reason: 'too_early' });
    expect(declined.body.status).toBe('closed');
    const seen = await read(seller, body.id);
    expect(seen.body.timeline.at(-1)).toMatchObject({ verb: 'decline', side: 'need', actorName: null });
    expect(tellsEnterprise(seen.body)).toBe(false);
  });

  test('has shown itself when it opens', async () => {
    const { body } = await open(buyer, await pair({ anonymous: true }));
    expect((await read(seller, body.id)).body.need.organisationName).toBe(enterpriseName);
  });
});

describe('time', () => {
  const hours = (count: number) => new Date(Date.now() + count * 3600 * 1000);
  const days = (count: number) => hours(count * 24);

  test('what nobody answered is closed by the clock, once, and by a late acceptance', async () => {
    const { body: forgotten } = await open(buyer, await pair());
    const { body: late } = await open(buyer, await pair());
    try {
      testApp.setNow(days(30.5));
      expect(await act(seller, late.id, 'accept')).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
      expect((await read(buyer, late.id)).body).toMatchObject({ status: 'closed', closeReason: 'no_answer' });
      expect((await read(buyer, forgotten.id)).body.status).toBe('proposed');
      await closeUnanswered(testApp.services);
      expect((await read(buyer, forgotten.id)).body).toMatchObject({
        status: 'closed',
        closeReason: 'no_answer',
        closedBySide: null,
      });
      expect((await read(buyer, forgotten.id)).body.timeline.at(-1)).toMatchObject({ verb: 'no_answer', actorName: null });
      expect(await told(buyer, 'introduction_no_answer', forgotten.id)).toBe(1);
      expect(await closeUnanswered(testApp.services)).toBe(0);
    } finally {
      testApp.setNow(new Date());
    }
  });

  test('the response time is measured on answers, not on openings, and is public', async () => {
    const institute = await testApp.addOrganisation('institute', '海洋仪器研究所');
    const researcher = await testApp.addUser('研究员', { organisationId: institute });
    const now = new Date('2026-06-01T00:00:00Z');
    const shanghai = (text: string) => new Date(`${text}+08:00`);
    const row = (changes: Partial<typeof introductions.$inferInsert>) => ({
      id: testApp.services.newId(),
      needOrganisationId: enterprise,
      achievementOrganisationId: institute,
      openedBy: buyer.id,
      openedBySide: 'need' as const,
      status: 'closed' as const,
      closeReason: 'price' as const,
      proposedAt: shanghai('2026-05-11T09:00'),
      answerDueAt: shanghai('2026-06-11T09:00'),
      ...changes,
    });
    const ids = await pair();
    await testApp.database.db.insert(introductions).values(
      [
        // 2 hours to decline, 11 to accept.
        row({ closedAt: shanghai('2026-05-11T11:00'), closedBySide: 'achievement' }),
        row({ achievementAcceptedAt: shanghai('2026-05-12T11:00'), closedAt: shanghai('2026-05-20T11:00'), closedBySide: 'achievement' }),
        // Opened by the institute, declined by the enterprise after 4 hours.
        row({ openedBySide: 'achievement', achievementAcceptedAt: shanghai('2026-05-11T09:00'), closedAt: shanghai('2026-05-11T13:00'), closedBySide: 'need' }),
        // Never answered; taken back by the enterprise; answered long ago.
        row({ closedAt: shanghai('2026-05-12T09:00'), closeReason: 'no_answer', closedBySide: null }),
        row({ closedAt: shanghai('2026-05-12T09:00'), closedBySide: 'need' }),
        row({ proposedAt: shanghai('2025-03-03T09:00'), closedAt: shanghai('2025-03-03T17:00'), closedBySide: 'achievement' }),
      ].map((values) => ({ ...values, ...ids })),
    );
    expect(await medianResponseHours(testApp.database.db, institute, now)).toBe(6.5);
    expect(await medianResponseHours(testApp.database.db, enterprise, now)).toBe(4);
    const [, other] = [researcher, await testApp.addOrganisation('enterprise', '没有对接的企业')];
    expect(await medianResponseHours(testApp.database.db, other, now)).toBeNull();
    expect((await testApp.call(null, 'GET', `/organisations/${institute}`)).body.medianResponseHours).toEqual(
      expect.any(Number),
    );
  });
});

test('lists are of one’s own, the newest first, by status and in pages', async () => {
  const agency = await testApp.addOrganisation('enterprise', '列表测试企业');
  const lister = await testApp.addUser('列表测试人', { organisationId: agency });
  const created = await testApp.call(lister, 'POST', '/needs', needDraftOf(agency));
  await testApp.call(lister, 'POST', `/needs/${created.body.id}/submit`);
  const opened: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const { body } = await open(lister, { needId: created.body.id, achievementId: await addAchievement() });
    opened.push(body.id);
  }
  await act(lister, opened[0] ?? '', 'close', { reason: 'found_elsewhere' });
  const idsOf = async (query: string) => {
    const { body } = await testApp.call(lister, 'GET', `/introductions${query}`);
    return [body.total, body.items.map((item: { id: string }) => item.id)];
  };
  expect(await idsOf('')).toEqual([3, [...opened].reverse()]);
  expect(await idsOf('?status=closed')).toEqual([1, [opened[0]]]);
  expect(await idsOf('?offset=1&limit=1')).toEqual([3, [opened[1]]]);
  const all = await testApp.call(operator, 'GET', '/introductions');
  expect(all.body.total).toBe(await countIntroductions());
  expect(await testApp.database.db.$count(introductionMessages)).toBeGreaterThan(0);
});
