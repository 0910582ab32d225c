import { and, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { notifications } from '../../db/schema/index.ts';
import { createTestApp, type Answer, type TestApp, type TestUser } from '../testing.ts';

/** A small market for tests: an enterprise with a need, a university with an achievement, and those around them. */
export interface Market extends TestApp {
  enterprise: string;
  enterpriseName: string;
  university: string;
  buyer: TestUser;
  buyerName: string;
  buyerFinance: TestUser;
  seller: TestUser;
  sellerColleague: TestUser;
  sellerFinance: TestUser;
  /** Of an enterprise that has no part in anything. */
  stranger: TestUser;
  operator: TestUser;
  broker: TestUser;
  otherBroker: TestUser;
  needDraft(changes?: Record<string, unknown>): Record<string, unknown>;
  achievementDraft(changes?: Record<string, unknown>): Record<string, unknown>;
  /** Saves and submits; answers the id of what is then public. */
  publish(user: TestUser, kind: 'needs' | 'achievements', draft: object): Promise<string>;
  addNeed(changes?: Record<string, unknown>): Promise<string>;
  addAchievement(changes?: Record<string, unknown>): Promise<string>;
  /** A public need and a public achievement that fit. */
  addPair(needChanges?: Record<string, unknown>): Promise<{ needId: string; achievementId: string }>;
  open(user: TestUser | null, body: object, headers?: Record<string, string>): Promise<Answer>;
  act(user: TestUser | null, id: string, verb: string, body?: object): Promise<Answer>;
  read(user: TestUser | null, id: string): Promise<Answer>;
  /** How often somebody was told something, read or not. */
  newsOf(user: TestUser, kind: string, link: string): Promise<number>;
}

const indicator = { name: '耐压', relation: '≥', upperValue: null, unit: 'MPa', confidential: false };

const need = {
  title: '深海耐压壳体用钛合金轻质耐蚀材料',
  problem:
    '深海采油树用的耐压壳体在长期高压与腐蚀环境下出现疲劳裂纹，现有不锈钢方案重量大、寿命短，希望找到轻质耐蚀的钛合金材料与热旋压成形工艺，并完成样件验证。',
  kind: 'ordinary',
  anonymous: false,
  field: 5,
  tags: ['船舶与海工装备'],
  indicators: [{ ...indicator, value: '20' }],
  budgetMinimumFen: null,
  budgetMaximumFen: '100000000',
  deadline: '2099-12-31',
  lowestMaturity: 4,
  cooperationModes: ['joint_development'],
  confidentialDetail: '',
};

const achievement = {
  title: '深海耐压壳体钛合金热旋压成形技术',
  summary:
    '面向深海装备的耐压壳体，采用新型钛合金材料与热旋压成形工艺，重量比不锈钢轻四成，耐海水腐蚀，已完成样件并通过打压试验，可用于采油树与潜水器等装备。',
  problemSolved: '解决深海耐压壳体重量大、易腐蚀、疲劳寿命短的问题。',
  advantage: '与现有不锈钢壳体相比，重量降低四成，疲劳寿命提高三倍，成形工序减少一半以上。',
  economicEffect: '单件成本降低两成，预计三年累计节约一千万元以上。',
  field: 5,
  tags: ['船舶与海工装备'],
  maturity: 5,
  indicators: [{ ...indicator, value: '25' }],
  intellectualProperty: [],
  transferModes: ['joint_development', 'transfer'],
  priceMinimumFen: null,
  priceMaximumFen: null,
  priceNegotiable: true,
  team: '',
  confidentialDetail: '',
};

export async function createMarket(): Promise<Market> {
  const testApp = await createTestApp();
  const enterpriseName = '青岛深蓝海工装备有限公司';
  const buyerName = '需求方负责人王某';
  const enterprise = await testApp.addOrganisation('enterprise', enterpriseName);
  const university = await testApp.addOrganisation('university', '青岛理工测试大学');
  const other = await testApp.addOrganisation('enterprise', '另一家企业');
  const city = await testApp.addOrganisation('government', '青岛市科技局');

  async function publish(user: TestUser, kind: 'needs' | 'achievements', draft: object): Promise<string> {
    const created = await testApp.call(user, 'POST', `/${kind}`, draft);
    expect(created.status).toBe(201);
    const submitted = await testApp.call(user, 'POST', `/${kind}/${created.body.id}/submit`);
    expect(submitted.body.status).toBe('published');
    return created.body.id as string;
  }

  const market: Market = {
    ...testApp,
    enterprise,
    enterpriseName,
    university,
    buyer: await testApp.addUser(buyerName, { organisationId: enterprise }),
    buyerName,
    buyerFinance: await testApp.addUser('需求方财务', { organisationId: enterprise, role: 'finance' }),
    seller: await testApp.addUser('成果转化办主任', { organisationId: university }),
    sellerColleague: await testApp.addUser('课题组老师', { organisationId: university, role: 'member' }),
    sellerFinance: await testApp.addUser('成果方财务', { organisationId: university, role: 'finance' }),
    stranger: await testApp.addUser('别家的人', { organisationId: other }),
    operator: await testApp.addUser('运营方', { organisationId: city }),
    broker: await testApp.addUser('技术经纪人甲', { broker: {} }),
    otherBroker: await testApp.addUser('技术经纪人乙', { broker: {} }),
    needDraft: (changes = {}) => ({ organisationId: enterprise, ...need, ...changes }),
    achievementDraft: (changes = {}) => ({ organisationId: university, ...achievement, ...changes }),
    publish,
    addNeed: (changes) => publish(market.buyer, 'needs', market.needDraft(changes)),
    addAchievement: (changes) => publish(market.seller, 'achievements', market.achievementDraft(changes)),
    addPair: async (needChanges) => ({
      needId: await market.addNeed(needChanges),
      achievementId: await market.addAchievement(),
    }),
    open: (user, body, headers) => testApp.call(user, 'POST', '/introductions', body, headers),
    act: (user, id, verb, body) => testApp.call(user, 'POST', `/introductions/${id}/${verb}`, body),
    read: (user, id) => testApp.call(user, 'GET', `/introductions/${id}`),
    newsOf: (user, kind, link) =>
      testApp.database.db.$count(
        notifications,
        and(eq(notifications.userId, user.id), eq(notifications.kind, kind), eq(notifications.link, link)),
      ),
  };
  return market;
}
