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
});
