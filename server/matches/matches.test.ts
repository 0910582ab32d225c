import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { achievements, needs } from '../../db/schema/index.ts';
import type { TestUser } from '../testing.ts';
import { createMarket, type Market } from './testing.ts';

let market: Market;
let needId: string;
let achievementId: string;

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
  market = await createMarket();
  ({ needId, achievementId } = await market.addPair());
  for (const [title, summary] of unrelated)
    await market.addAchievement({ title, summary, problemSolved: '', field: 9, tags: [] });
  await market.indexed();
});
afterAll(() => market.close());

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe('the matches of a published pair', () => {
  test('a need shows its achievement first, with reasons and signals in both languages', async () => {
    const zh = await market.call(null, 'GET', `/needs/${needId}/matches`);
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

    const en = await market.call(null, 'GET', `/needs/${needId}/matches`, undefined, {
      'accept-language': 'en',
    });
    expect(en.body.items[0].id).toBe(achievementId);
    expect(en.body.items[0].reasons[0]).toMatch(/[A-Za-z]{3}/);
    expect(en.body.items[0].reasons).not.toEqual(best.reasons);
  });

  test('and the other way round, as many as asked for', async () => {
    const answer = await market.call(null, 'GET', `/achievements/${achievementId}/matches?limit=1`);
    expect(answer.body).toMatchObject({ total: 1, items: [{ id: needId, kind: 'need' }] });
    expect((await market.call(null, 'GET', `/achievements/${achievementId}/matches?limit=51`)).status).toBe(
      400,
    );
  });

  test('an open introduction is named to those who take part', async () => {
    const opened = await market.call(market.buyer, 'POST', '/introductions', { needId, achievementId });
    const of = async (user: TestUser | null) =>
      (await market.call(user, 'GET', `/needs/${needId}/matches`)).body.items[0].introductionId;
    expect(await of(market.buyer)).toBe(opened.body.id);
    expect(await of(market.seller)).toBe(opened.body.id);
    for (const user of [null, market.stranger, market.sellerFinance]) expect(await of(user)).toBeNull();
    const other = await market.call(market.seller, 'GET', `/achievements/${achievementId}/matches`);
    expect(other.body.items[0].introductionId).toBe(opened.body.id);
    await market.call(market.buyer, 'POST', `/introductions/${opened.body.id}/close`, { reason: 'other' });
    expect(await of(market.buyer)).toBeNull();
  });

  test('an anonymous need is shown without its enterprise, except to its own people', async () => {
    const id = await market.publish(
      market.buyer,
      'needs',
      market.needDraft({ anonymous: true, title: '深海耐压壳体钛合金热旋压成形（匿名）' }),
    );
    await market.indexed();
    const of = async (user: TestUser | null) => {
      const { body } = await market.call(user, 'GET', `/achievements/${achievementId}/matches`);
      return body.items.find((item: { id: string }) => item.id === id).organisationName;
    };
    expect(await of(null)).toBeNull();
    expect(await of(market.seller)).toBeNull();
    expect(await of(market.buyer)).toBe('青岛深蓝海工装备有限公司');
  });

  test('what is not public has matches for its owner only, and for the operator once it is handed in', async () => {
    const draft = await market.call(market.buyer, 'POST', '/needs', market.needDraft());
    const statusFor = async (user: TestUser | null) =>
      (await market.call(user, 'GET', `/needs/${draft.body.id}/matches`)).status;
    expect([await statusFor(null), await statusFor(market.stranger), await statusFor(market.seller)]).toEqual(
      [404, 404, 404],
    );
    expect([await statusFor(market.buyer), await statusFor(market.operator)]).toEqual([200, 404]);
    await market.database.db.update(needs).set({ status: 'submitted' }).where(eq(needs.id, draft.body.id));
    expect([await statusFor(market.buyer), await statusFor(market.operator)]).toEqual([200, 200]);
    expect(await statusFor(market.stranger)).toBe(404);
    expect((await market.call(null, 'GET', `/needs/${market.services.newId()}/matches`)).status).toBe(404);
    expect((await market.call(null, 'GET', '/needs/ext:nothing/matches')).status).toBe(404);
  });

  test('a listing that has left the public since it was indexed is not shown', async () => {
    const id = await market.publish(
      market.seller,
      'achievements',
      market.achievementDraft({ title: '深海耐压壳体钛合金成形（将撤回）' }),
    );
    await market.indexed();
    await market.database.db.update(achievements).set({ status: 'withdrawn' }).where(eq(achievements.id, id));
    const { body } = await market.call(null, 'GET', `/needs/${needId}/matches`);
    expect(JSON.stringify(body)).not.toContain(id);
  });

  test('an imported title is enough for an answer, with matches or with none and why', async () => {
    const rows = [
      ['import-1', '深海耐压壳体钛合金材料'],
      ['import-2', 'zzzz qqqq'],
    ] as const;
    for (const [externalReference, title] of rows)
      await market.database.db.insert(needs).values({
        id: market.services.newId(),
        organisationId: market.enterprise,
        externalReference,
        title,
        importedIncomplete: true,
        completeness: 10,
        status: 'published',
      });
    const found = await market.call(null, 'GET', '/needs/ext:import-1/matches');
    expect(found.body.items[0].id).toBe(achievementId);
    const none = await market.call(null, 'GET', '/needs/ext:import-2/matches');
    expect(none).toMatchObject({ status: 200, body: { total: 0, items: [] } });
    expect(none.body.emptyReason).not.toBeNull();
    expect(hasHan(none.body.emptyWords)).toBe(true);
    const english = await market.call(null, 'GET', '/needs/ext:import-2/matches', undefined, {
      'accept-language': 'en',
    });
    expect(english.body.emptyWords).toMatch(/^[A-Z][a-z]/);
  });
});
