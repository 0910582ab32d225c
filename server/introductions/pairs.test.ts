import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { introductions } from '../../db/schema/index.ts';
import { createMarket, type Market } from '../matches/testing.ts';

let market: Market;
beforeAll(async () => {
  market = await createMarket();
});
afterAll(() => market.close());

const countIntroductions = () => market.database.db.$count(introductions);

describe('one open introduction a pair', () => {
  test('a second one is refused, also to the other side', async () => {
    const ids = await market.addPair();
    expect((await market.open(market.buyer, ids)).status).toBe(201);
    for (const user of [market.buyer, market.seller])
      expect(await market.open(user, ids)).toMatchObject({
        status: 409,
        body: { code: 'introduction_exists' },
      });
  });

  test('of eight at once exactly one is opened', async () => {
    const ids = await market.addPair();
    const before = await countIntroductions();
    const users = [
      market.buyer,
      market.seller,
      market.sellerColleague,
      market.broker,
      market.otherBroker,
      market.buyer,
      market.seller,
      market.broker,
    ];
    const answers = await Promise.all(
      users.map((user) => market.open(user, user.brokerId ? { ...ids, as: 'broker' } : ids)),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.body.code === 'introduction_exists')).toHaveLength(7);
    expect(await countIntroductions()).toBe(before + 1);
  });

  test('the same request with the same key is answered the same, once', async () => {
    const ids = await market.addPair();
    const key = { 'idempotency-key': 'open-this-pair-1' };
    const first = await market.open(market.buyer, ids, key);
    const second = await market.open(market.buyer, ids, key);
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(
      await market.newsOf(market.seller, 'introduction_proposed', `/introductions/${first.body.id}`),
    ).toBe(1);
    const other = await market.open(market.buyer, await market.addPair(), key);
    expect(other.body.code).toBe('idempotency_key_reused');
  });

  test('of two acceptances at once one counts', async () => {
    const { body } = await market.open(market.buyer, await market.addPair());
    const answers = await Promise.all([
      market.act(market.seller, body.id, 'accept'),
      market.act(market.sellerColleague, body.id, 'accept'),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

describe('an anonymous need', () => {
  const tellsEnterprise = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return [market.enterpriseName, market.enterprise, market.buyerName, market.buyer.id].some((secret) =>
      text.includes(secret),
    );
  };

  test('its enterprise stays hidden from the achievement’s side and the broker until it accepts', async () => {
    const ids = await market.addPair({ anonymous: true });
    const { body } = await market.open(market.broker, { ...ids, as: 'broker', message: '两边看看是否合适' });
    await market.act(market.seller, body.id, 'accept');
    await market.act(market.buyer, body.id, 'messages', { body: '先看看资料' });
    for (const user of [market.seller, market.broker]) {
      for (const path of [
        `/introductions/${body.id}`,
        '/introductions',
        `/introductions/${body.id}/messages`,
        '/notifications',
      ]) {
        const answer = await market.call(user, 'GET', path);
        expect(answer.status).toBe(200);
        if (path !== '/introductions') expect(tellsEnterprise(answer.body), path).toBe(false);
      }
      const list = await market.call(user, 'GET', '/introductions?status=proposed');
      const card = list.body.items.find((item: { id: string }) => item.id === body.id);
      expect(card.need).toMatchObject({ anonymous: true, organisationId: null, organisationName: null });
      expect(tellsEnterprise(card)).toBe(false);
    }
    expect(tellsEnterprise((await market.read(market.buyer, body.id)).body)).toBe(true);

    await market.act(market.buyer, body.id, 'accept');
    expect((await market.read(market.seller, body.id)).body.need.organisationName).toBe(
      market.enterpriseName,
    );
  });

  test('declines without showing itself', async () => {
    const { body } = await market.open(market.seller, await market.addPair({ anonymous: true }));
    const declined = await market.act(market.buyer, body.id, 'decline', { reason: 'too_early' });
    expect(declined.body.status).toBe('closed');
    const seen = await market.read(market.seller, body.id);
    expect(seen.body.timeline.at(-1)).toMatchObject({ verb: 'decline', side: 'need', actorName: null });
    expect(tellsEnterprise(seen.body)).toBe(false);
  });

  test('has shown itself when it opens', async () => {
    const { body } = await market.open(market.buyer, await market.addPair({ anonymous: true }));
    expect((await market.read(market.seller, body.id)).body.need.organisationName).toBe(
      market.enterpriseName,
    );
  });
});
