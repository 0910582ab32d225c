import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matches, needs, notifications } from '../../db/schema/index.ts';
import type { TestUser } from '../testing.ts';
import { storeMatches } from './actions.ts';
import { createMarket, type Market } from './testing.ts';

let market: Market;
let achievementId: string;

beforeAll(async () => {
  market = await createMarket();
  ({ achievementId } = await market.addPair());
  await market.indexed();
});
afterAll(() => market.close());

describe('when a listing is published', () => {
  const newsOf = (user: TestUser, id: string) => market.newsOf(user, 'match_found', `/achievements/${id}`);

  test('its good matches are kept, and the other side is told once', async () => {
    const id = await market.publish(
      market.buyer,
      'needs',
      market.needDraft({ title: '钛合金热旋压成形深海耐压壳体' }),
    );
    await market.indexed();
    const kept = await storeMatches(market.services, 'need', id);
    expect(kept).toBeGreaterThan(0);
    const rows = await market.database.db.select().from(matches).where(eq(matches.needId, id));
    expect(rows).toHaveLength(kept);
    expect(rows.every((row) => row.band !== 'weak')).toBe(true);
    const row = rows.find((one) => one.achievementId === achievementId);
    expect(row?.scorePerMille).toBeGreaterThan(0);
    expect(row?.explanation).toMatchObject({ reason: { code: expect.any(String) } });
    expect(await newsOf(market.seller, achievementId)).toBe(1);
    expect(await newsOf(market.sellerFinance, achievementId)).toBe(0);

    await market.database.db.update(notifications).set({ readAt: new Date() });
    expect(await storeMatches(market.services, 'need', id)).toBe(kept);
    expect(await newsOf(market.seller, achievementId)).toBe(1);
    expect(await market.database.db.$count(matches, eq(matches.needId, id))).toBe(kept);
  });

  test('an imported one and one’s own are kept without news; an unpublished one is not kept', async () => {
    await market.database.db.delete(notifications);
    const imported = market.services.newId();
    await market.database.db.insert(needs).values({
      id: imported,
      organisationId: market.enterprise,
      title: '深海耐压壳体钛合金热旋压成形',
      importedIncomplete: true,
      completeness: 10,
      status: 'published',
    });
    expect(await storeMatches(market.services, 'need', imported)).toBeGreaterThan(0);
    const own = await market.publish(
      market.seller,
      'needs',
      market.needDraft({ organisationId: market.university }),
    );
    expect(await storeMatches(market.services, 'need', own)).toBeGreaterThan(0);
    expect(await market.database.db.$count(notifications, eq(notifications.kind, 'match_found'))).toBe(0);
    const draft = await market.call(market.buyer, 'POST', '/needs', market.needDraft());
    expect(await storeMatches(market.services, 'need', draft.body.id)).toBe(0);
    expect(await storeMatches(market.services, 'need', market.services.newId())).toBe(0);
  });

  test('a pair that the other side has answered, or that a party refused, is kept without news', async () => {
    const titles = ['答复过的', '对方答复过的', '没有答复的'].map(
      (word) => `深海耐压壳体钛合金热旋压成形：${word}`,
    );
    const ids = [];
    for (const title of titles) ids.push(await market.addNeed({ title }));
    const [answered, refused, open] = ids as [string, string, string];
    await market.indexed();
    const answer = (user: TestUser, needId: string, body: object) =>
      market.call(user, 'PUT', `/matches/${needId}/${achievementId}/answer`, body);
    expect((await answer(market.seller, answered, { verdict: 'fits' })).status).toBe(200);
    expect((await answer(market.buyer, refused, { verdict: 'does_not_fit', reason: 'price' })).status).toBe(
      200,
    );
    // What one’s own side or a broker likes is still news to the other side.
    expect((await answer(market.buyer, open, { verdict: 'fits' })).status).toBe(200);
    await answer(market.broker, open, { verdict: 'does_not_fit', reason: 'other' });
    await market.database.db.delete(notifications);
    for (const [id, told] of [
      [answered, 0],
      [refused, 0],
      [open, 1],
    ] as const) {
      expect(await storeMatches(market.services, 'need', id)).toBeGreaterThan(0);
      expect([id, await newsOf(market.seller, achievementId)]).toEqual([id, told]);
    }
    const kept = await market.database.db.select().from(matches).where(eq(matches.needId, open));
    const pair = kept.find((row) => row.achievementId === achievementId);
    expect(pair?.matcherVersion).toMatch(/./);
    expect(JSON.stringify(pair?.explanation)).toContain('answeredFits');
  });
});
