import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { achievements } from '../../db/schema/index.ts';
import type { TestUser } from '../testing.ts';
import { createMarket, type Market } from './testing.ts';

/** What answers do to the matches that people see. */

let market: Market;
let needId: string;
let achievementId: string;
let series = 0;

beforeAll(async () => {
  market = await createMarket();
});
beforeEach(async () => {
  // Of one title only one stands in a list, so each test has a title of its own.
  series += 1;
  needId = await market.addNeed({ title: `深海耐压壳体用钛合金轻质耐蚀材料（第 ${series} 批）` });
  achievementId = await market.addAchievement({
    title: `深海耐压壳体钛合金热旋压成形技术（第 ${series} 版）`,
  });
  await market.indexed();
});
afterAll(() => market.close());

const answer = (user: TestUser, body: object) =>
  market.call(user, 'PUT', `/matches/${needId}/${achievementId}/answer`, body);
const refuse = (user: TestUser, reason = 'price') =>
  answer(user, { verdict: 'does_not_fit', reason, note: '只给自己看的备注' });
interface Seen {
  id: string;
  organisationName: string | null;
  score: number;
  reasons: string[];
  against: string[];
  answer: { note: string } | null;
}
async function seenBy(
  user: TestUser | null,
  language = 'zh',
  path = `/needs/${needId}`,
  otherId = achievementId,
) {
  const { body } = await market.call(user, 'GET', `${path}/matches`, undefined, {
    'accept-language': language,
  });
  const of = (list: Seen[]): Seen | undefined => list.find((one) => one.id === otherId);
  return { item: of(body.items), refused: of(body.refused), body };
}

describe('a pair that was answered', () => {
  test('“does not fit” by the listing’s own people stands apart for them, not lost, with what speaks against it', async () => {
    const before = (await seenBy(market.buyer)).item!.score;
    await refuse(market.buyer);
    const own = await seenBy(market.buyer);
    expect(own.item).toBeUndefined();
    expect(own.refused).toMatchObject({
      answer: { verdict: 'does_not_fit', note: '只给自己看的备注' },
      mayAnswer: true,
    });
    expect(own.refused!.against).toContain('需求方认为不合适：价格不合适');
    expect(own.body.total).toBe(own.body.items.length);

    // The other side finds the pair where it was, lower, with what the need's side said.
    const other = await seenBy(market.seller, 'en', `/achievements/${achievementId}`, needId);
    expect(other.item!.against).toContain("the need's side answered that it does not fit: price");
    expect(other.item!.answer).toBeNull();
    const broker = await seenBy(market.broker);
    expect(broker.item!.score).toBeLessThan(before);
    expect(broker.item!.against).toContain('需求方认为不合适：价格不合适');
    // A visitor does not learn why; nobody but the author reads the note.
    const visitor = await seenBy(null);
    expect(visitor.item!.against).toContain('需求方认为不合适');
    for (const { body } of [other, broker, visitor, await seenBy(market.operator)])
      expect(JSON.stringify(body)).not.toContain('备注');

    await answer(market.buyer, { verdict: 'fits' });
    const again = await seenBy(market.buyer);
    expect(again.refused).toBeUndefined();
    expect(again.item!.score).toBeGreaterThan(before);
    expect(again.item!.reasons.join()).toContain('需求方认为合适');
  });

  test('is still there when the answer takes it below what the matcher shows', async () => {
    // A title with one word in common is a weak match at most: the refusal takes it out of the list.
    const weak = await market.addAchievement({
      title: '钛合金表面着色',
      summary:
        '艺术品与首饰的表面着色处理方法，颜色丰富、环保、成本低，适合小批量手工作坊使用，已有多家作坊采用。',
      problemSolved: '',
      field: 3,
      tags: [],
      indicators: [],
      maturity: 2,
      transferModes: ['spin_off'],
    });
    await market.indexed();
    const put = await market.call(market.buyer, 'PUT', `/matches/${needId}/${weak}/answer`, {
      verdict: 'does_not_fit',
      reason: 'not_our_field',
    });
    expect(put.status).toBe(200);
    const own = await seenBy(market.buyer, 'zh', `/needs/${needId}`, weak);
    expect(own.item).toBeUndefined();
    expect(own.refused!.against.length).toBeGreaterThan(0);
    expect(own.refused!.against.join()).toContain('需求方认为不合适');
    await market.database.db
      .update(achievements)
      .set({ status: 'withdrawn' })
      .where(eq(achievements.id, weak));
    expect((await seenBy(market.buyer, 'zh', `/needs/${needId}`, weak)).refused).toBeUndefined();
  });

  test('a broker’s refusal stands apart for that broker alone, and only leans', async () => {
    const before = (await seenBy(null)).item!.score;
    await refuse(market.broker, 'limits_missed');
    const own = await seenBy(market.broker);
    expect(own.item).toBeUndefined();
    expect(own.refused!.against.join()).toContain('技术经纪人认为不合适：达不到指标要求');
    const leaning = (await seenBy(market.buyer)).item!;
    expect(leaning.score).toBeLessThan(before);
    await refuse(market.seller);
    expect((await seenBy(market.buyer)).item!.score).toBeLessThan(leaning.score);
    const colleague = await seenBy(market.sellerColleague, 'zh', `/achievements/${achievementId}`, needId);
    expect(colleague.refused).toMatchObject({ answer: null, mayAnswer: true });
  });

  test('as many as asked for, the refused ones apart; none left is no lack of matches', async () => {
    await refuse(market.buyer);
    const { body } = await market.call(market.buyer, 'GET', `/needs/${needId}/matches?limit=1`);
    expect(body.items.length).toBeLessThanOrEqual(1);
    expect(body.items.map((item: Seen) => item.id)).not.toContain(achievementId);
    expect(body.refused.map((item: Seen) => item.id)).toEqual([achievementId]);
  });
});

describe('an anonymous need', () => {
  test('answers of its people name nobody, in lists, in refusals and in introductions', async () => {
    needId = await market.addNeed({ anonymous: true, title: '深海耐压壳体用钛合金材料（匿名）' });
    await market.indexed();
    const secrets = [market.enterprise, market.enterpriseName, market.buyer.id, market.buyerName];
    await refuse(market.buyer);
    await refuse(market.seller, 'description_unclear');
    const path = `/achievements/${achievementId}`;
    for (const user of [null, market.stranger, market.seller, market.broker]) {
      const { item, refused } = await seenBy(user, 'zh', path, needId);
      const text = JSON.stringify([item ?? refused]);
      expect(text).toContain('认为不合适');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
    expect((await seenBy(market.seller, 'zh', path, needId)).refused).toMatchObject({
      organisationName: null,
    });
    // An attempt to answer tells as little as one about a named need.
    const named = await market.addNeed();
    const body = { verdict: 'fits' };
    const errors = await Promise.all(
      [needId, named].map((id) =>
        market.call(market.stranger, 'PUT', `/matches/${id}/${achievementId}/answer`, body),
      ),
    );
    expect(errors[0]).toMatchObject({ status: 403 });
    expect(errors[0]!.body).toEqual(errors[1]!.body);
  });
});
