import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { introductions } from '../../db/schema/index.ts';
import { createMarket, type Market } from '../matches/testing.ts';
import { closeUnanswered, medianResponseHours } from './actions.ts';

let market: Market;
beforeAll(async () => {
  market = await createMarket();
});
afterAll(() => market.close());

describe('time', () => {
  const hours = (count: number) => new Date(Date.now() + count * 3600 * 1000);
  const days = (count: number) => hours(count * 24);

  test('what nobody answered is closed by the clock, once, and by a late acceptance', async () => {
    const { body: forgotten } = await market.open(market.buyer, await market.addPair());
    const { body: late } = await market.open(market.buyer, await market.addPair());
    try {
      market.setNow(days(30.5));
      expect(await market.act(market.seller, late.id, 'accept')).toMatchObject({
        status: 409,
        body: { code: 'wrong_state' },
      });
      expect((await market.read(market.buyer, late.id)).body).toMatchObject({
        status: 'closed',
        closeReason: 'no_answer',
      });
      expect((await market.read(market.buyer, forgotten.id)).body.status).toBe('proposed');
      await closeUnanswered(market.services);
      expect((await market.read(market.buyer, forgotten.id)).body).toMatchObject({
        status: 'closed',
        closeReason: 'no_answer',
        closedBySide: null,
      });
      expect((await market.read(market.buyer, forgotten.id)).body.timeline.at(-1)).toMatchObject({
        verb: 'no_answer',
        actorName: null,
      });
      expect(
        await market.newsOf(market.buyer, 'introduction_no_answer', `/introductions/${forgotten.id}`),
      ).toBe(1);
      expect(await closeUnanswered(market.services)).toBe(0);
    } finally {
      market.setNow(new Date());
    }
  });

  test('the response time is measured on answers, not on openings, and is public', async () => {
    const institute = await market.addOrganisation('institute', '海洋仪器研究所');
    const asking = await market.addOrganisation('enterprise', '提需求的企业');
    const now = new Date('2026-06-01T00:00:00Z');
    const shanghai = (text: string) => new Date(`${text}+08:00`);
    const row = (changes: Partial<typeof introductions.$inferInsert>) => ({
      id: market.services.newId(),
      needOrganisationId: asking,
      achievementOrganisationId: institute,
      openedBy: market.buyer.id,
      openedBySide: 'need' as const,
      status: 'closed' as const,
      closeReason: 'price' as const,
      proposedAt: shanghai('2026-05-11T09:00'),
      answerDueAt: shanghai('2026-06-11T09:00'),
      ...changes,
    });
    const ids = await market.addPair();
    await market.database.db.insert(introductions).values(
      [
        // 2 hours to decline, 11 to accept.
        row({ closedAt: shanghai('2026-05-11T11:00'), closedBySide: 'achievement' }),
        row({
          achievementAcceptedAt: shanghai('2026-05-12T11:00'),
          closedAt: shanghai('2026-05-20T11:00'),
          closedBySide: 'achievement',
        }),
        // Opened by the institute, declined by the enterprise after 4 hours.
        row({
          openedBySide: 'achievement',
          achievementAcceptedAt: shanghai('2026-05-11T09:00'),
          closedAt: shanghai('2026-05-11T13:00'),
          closedBySide: 'need',
        }),
        // Never answered; taken back by the enterprise; answered long ago.
        row({ closedAt: shanghai('2026-05-12T09:00'), closeReason: 'no_answer', closedBySide: null }),
        row({ closedAt: shanghai('2026-05-12T09:00'), closedBySide: 'need' }),
        row({
          proposedAt: shanghai('2025-03-03T09:00'),
          closedAt: shanghai('2025-03-03T17:00'),
          closedBySide: 'achievement',
        }),
      ].map((values) => ({ ...values, ...ids })),
    );
    expect(await medianResponseHours(market.database.db, institute, now)).toBe(6.5);
    expect(await medianResponseHours(market.database.db, asking, now)).toBe(4);
    const silent = await market.addOrganisation('enterprise', '没有对接的企业');
    expect(await medianResponseHours(market.database.db, silent, now)).toBeNull();
    try {
      market.setNow(now);
      expect((await market.call(null, 'GET', `/organisations/${institute}`)).body.medianResponseHours).toBe(
        6.5,
      );
    } finally {
      market.setNow(new Date());
    }
  });
});
