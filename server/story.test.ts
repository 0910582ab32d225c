import { afterAll, beforeAll, expect, test } from 'vitest';
import { achievementDraft, needDraft, unrelatedDraft } from './story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from './testing.ts';

/**
 * The product's main job over HTTP: a need is posted, finds its achievement with reasons, a broker introduces the two,
 * they talk and sign, the service point records the register's answer, and the broker's page and the operator's page
 * show it. Each step is one test; they read as one story and share its state.
 */
let testApp: TestApp;
const people = {} as Record<
  'enterprise' | 'university' | 'broker' | 'clerk' | 'operator' | 'outsider',
  TestUser
>;
const places = {} as Record<'enterprise' | 'university' | 'servicePoint' | 'agency', string>;
const story = {} as Record<'need' | 'achievement' | 'introduction' | 'contract', string>;

beforeAll(async () => {
  testApp = await createTestApp();
  places.enterprise = await testApp.addOrganisation('enterprise', '青岛深蓝水务有限公司', {
    district: '370211',
    creditCode: '91370200MA3C000001',
  });
  places.university = await testApp.addOrganisation('university', '黄海大学', { district: '370212' });
  places.servicePoint = await testApp.addOrganisation('service_point', '崂山技术合同服务点');
  places.agency = await testApp.addOrganisation('agency', '青岛技术转移中心');
  const city = await testApp.addOrganisation('government', '青岛市科技局');
  const rival = await testApp.addOrganisation('enterprise', '路过的企业');
  people.enterprise = await testApp.addUser('王总', { organisationId: places.enterprise });
  people.university = await testApp.addUser('李老师', { organisationId: places.university });
  people.broker = await testApp.addUser('张经纪', { broker: { fields: [7], agencyId: places.agency } });
  people.clerk = await testApp.addUser('登记员', { organisationId: places.servicePoint });
  people.operator = await testApp.addUser('运营方', { organisationId: city });
  people.outsider = await testApp.addUser('路人', { organisationId: rival });
});
afterAll(() => testApp.close());

test('1. an enterprise posts a need and a university lists an achievement', async () => {
  const need = await testApp.call(people.enterprise, 'POST', '/needs', needDraft(places.enterprise));
  expect(need.status).toBe(201);
  story.need = need.body.id;
  const achievement = await testApp.call(
    people.university,
    'POST',
    '/achievements',
    achievementDraft(places.university),
  );
  story.achievement = achievement.body.id;
  // Something that has nothing to do with it must not come first.
  const other = await testApp.call(
    people.university,
    'POST',
    '/achievements',
    unrelatedDraft(places.university),
  );
  for (const [user, path] of [
    [people.enterprise, `/needs/${story.need}/submit`],
    [people.university, `/achievements/${story.achievement}/submit`],
    [people.university, `/achievements/${other.body.id}/submit`],
  ] as const) {
    expect((await testApp.call(user, 'POST', path)).body.status).toBe('published');
  }
  await testApp.indexed();
});

test('2. the need finds the achievement first, with reasons in words, in both directions', async () => {
  const found = await testApp.call(people.broker, 'GET', `/needs/${story.need}/matches`);
  expect(found.body.items[0]).toMatchObject({ id: story.achievement, band: 'strong', sameTitleCount: 1 });
  const words = found.body.items[0].reasons.join('；');
  expect(words).toMatch(/反渗透|海水淡化|脱盐/);
  expect(JSON.stringify(found.body.items[0].signals)).toMatch(/2.*2/);
  const back = await testApp.call(null, 'GET', `/achievements/${story.achievement}/matches`);
  expect(back.body.items[0].id).toBe(story.need);
  const english = await testApp.call(null, 'GET', `/needs/${story.need}/matches`, undefined, {
    'accept-language': 'en',
  });
  expect(english.body.items[0].reasons.join(' ')).toMatch(/[a-z]{3}/);
});

test('3. a broker introduces them, both accept, and they write to each other', async () => {
  const opened = await testApp.call(people.broker, 'POST', '/introductions', {
    needId: story.need,
    achievementId: story.achievement,
    message: '两家指标吻合，建议先看样品。',
    as: 'broker',
  });
  expect(opened).toMatchObject({
    status: 201,
    body: { status: 'proposed', openedBySide: 'broker', match: { band: 'strong' } },
  });
  story.introduction = opened.body.id;
  const path = `/introductions/${story.introduction}`;
  expect((await testApp.call(people.outsider, 'GET', path)).status).toBe(404);
  const waiting = await testApp.call(people.university, 'GET', '/notifications');
  expect(JSON.stringify(waiting.body.items)).toContain(path);
  expect((await testApp.call(people.enterprise, 'POST', `${path}/accept`)).body.status).toBe('proposed');
  expect((await testApp.call(people.university, 'POST', `${path}/accept`)).body.status).toBe('accepted');
  const sent = await testApp.call(people.enterprise, 'POST', `${path}/messages`, {
    body: '请寄两支 8 寸膜样品。',
  });
  expect(sent.status).toBe(201);
  await testApp.call(people.university, 'POST', `${path}/messages`, { body: '下周一发出。' });
  const messages = await testApp.call(people.broker, 'GET', `${path}/messages`);
  expect(messages.body.items.map((message: { body: string }) => message.body)).toEqual([
    '两家指标吻合，建议先看样品。',
    '请寄两支 8 寸膜样品。',
    '下周一发出。',
  ]);
  const now = await testApp.call(people.broker, 'GET', path);
  expect(now.body.status).toBe('negotiating');
});

const today = () => new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);

const contractDraft = (changes: Record<string, unknown> = {}) => ({
  introductionId: story.introduction,
  title: '海水淡化反渗透膜元件技术许可合同',
  contractClass: 'licence',
  subKind: 'patent',
  licenceScope: 'ordinary',
  sellerId: places.university,
  buyerId: places.enterprise,
  field: 7,
  totalFen: '300000000',
  declaredTechnologyFen: '280000000',
  signedOn: today(),
  validFrom: today(),
  validTo: '2099-12-31',
  paymentMode: 'instalments',
  pricingMode: 'agreement',
  noticeFrom: null,
  noticeTo: null,
  relatedPartiesDeclared: false,
  servicePointId: places.servicePoint,
  shares: [
    {
      holderKind: 'broker',
      brokerId: people.broker.brokerId,
      agencyId: places.agency,
      basisPoints: 7000,
      evidence: 'three_party_contract',
    },
  ],
  submit: true,
  ...changes,
});

test('4a. shares of more than 100 % and a technology amount above the total are refused and change nothing', async () => {
  const share = contractDraft().shares[0];
  const tooMuch = await testApp.call(
    people.enterprise,
    'POST',
    '/contracts',
    contractDraft({ shares: [share, { ...share, holderKind: 'agency', brokerId: null, basisPoints: 3001 }] }),
  );
  expect(tooMuch.status).toBeGreaterThanOrEqual(400);
  expect(tooMuch.status).toBeLessThan(500);
  expect(tooMuch.body).toMatchObject({
    code: 'shares_exceed_whole',
    message: expect.any(String),
    fields: expect.any(Array),
  });
  const above = await testApp.call(
    people.enterprise,
    'POST',
    '/contracts',
    contractDraft({ declaredTechnologyFen: '300000001' }),
  );
  expect(above.body).toMatchObject({ code: 'technology_amount_exceeds_total' });
  expect((await testApp.call(people.enterprise, 'GET', '/contracts')).body.total).toBe(0);
});

test('4b. the contract is logged, received and registered; the broker is credited in the same moment', async () => {
  const logged = await testApp.call(people.enterprise, 'POST', '/contracts', contractDraft());
  expect(logged).toMatchObject({ status: 201, body: { status: 'submitted' } });
  story.contract = logged.body.id;
  const path = `/contracts/${story.contract}`;
  const introduction = await testApp.call(people.broker, 'GET', `/introductions/${story.introduction}`);
  expect(introduction.body).toMatchObject({ status: 'contracted', contractId: story.contract });
  expect((await testApp.call(null, 'GET', `/needs/${story.need}`)).body.status).toBe('contracted');
  // An ordinary licence leaves the achievement open.
  expect((await testApp.call(null, 'GET', `/achievements/${story.achievement}`)).body.status).toBe(
    'published',
  );
  expect((await testApp.call(people.outsider, 'GET', path)).status).toBe(404);
  // The buyer confirmed the shares by handing in; the seller and the broker do so for themselves.
  for (const user of [people.university, people.broker]) {
    const confirmed = await testApp.call(user, 'POST', `${path}/shares/confirm`, { reviewId: null });
    expect(confirmed.status).toBe(200);
  }
  const receipt = await testApp.call(people.enterprise, 'POST', `${path}/receipts`, {
    amountFen: '100000001',
    receivedOn: today(),
  });
  expect(receipt.status).toBe(201);
  expect((await testApp.call(people.clerk, 'POST', `${path}/accept`)).body.status).toBe('accepted');
  expect((await testApp.call(people.clerk, 'POST', `${path}/review`)).body.status).toBe('in_review');
  const answer = {
    registrationNumber: '2026370200000001',
    registeredOn: today(),
    registrationOffice: '青岛市技术市场',
    approvedTechnologyFen: '270000000',
  };
  expect((await testApp.call(people.enterprise, 'POST', `${path}/register`, answer)).status).toBe(403);
  const registered = await testApp.call(people.clerk, 'POST', `${path}/register`, answer);
  expect(registered).toMatchObject({
    status: 200,
    body: { status: 'registered', approvedTechnologyFen: '270000000' },
  });
  const again = await testApp.call(people.clerk, 'POST', `${path}/register`, answer);
  expect(again).toMatchObject({ status: 409, body: { code: 'already_registered' } });
});

test('5. the broker sees every line, the operator sees volume, funnel and district', async () => {
  const year = Number(today().slice(0, 4));
  for (const [base, fen] of [
    ['total', '210000000'],
    ['technology', '189000000'],
    ['received', '70000001'],
  ] as const) {
    const statement = await testApp.call(
      people.broker,
      'GET',
      `/statements?kind=broker&id=${people.broker.brokerId}&base=${base}`,
    );
    expect(statement.body).toMatchObject({
      years: [{ year, totalFen: fen, lines: 1 }],
      items: [{ contractId: story.contract, amountFen: fen, balanceFen: fen }],
    });
  }
  expect(
    (await testApp.call(people.outsider, 'GET', `/statements?kind=broker&id=${people.broker.brokerId}`))
      .status,
  ).toBe(403);
  const dashboard = await testApp.call(people.operator, 'GET', `/dashboard?year=${year}`);
  const laoshan = dashboard.body.districts.find((district: { code: string }) => district.code === '370212');
  const huangdao = dashboard.body.districts.find((district: { code: string }) => district.code === '370211');
  expect(laoshan.yearTotals).toMatchObject({ outputFen: '300000000', absorbedFen: '0' });
  expect(huangdao.yearTotals).toMatchObject({ outputFen: '0', absorbedFen: '300000000' });
  expect(dashboard.body.targets.map((target: { code: string }) => target.code)).toContain('contract_volume');
  expect((await testApp.call(people.broker, 'GET', '/dashboard')).status).toBe(403);
  const statistics = await testApp.call(null, 'GET', '/statistics');
  const counts = Object.fromEntries(
    statistics.body.funnel.map((stage: { stage: string; count: number }) => [stage.stage, stage.count]),
  );
  expect(counts).toMatchObject({ needs: 1, introduced: 1, accepted: 1, contracted: 1, registered: 1 });
  expect(JSON.stringify(statistics.body)).not.toContain('深蓝');
});
