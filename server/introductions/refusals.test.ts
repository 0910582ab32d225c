import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { introductions } from '../../db/schema/index.ts';
import { createMarket, type Market } from '../matches/testing.ts';

let market: Market;
beforeAll(async () => {
  market = await createMarket();
});
afterAll(() => market.close());

const countIntroductions = () => market.database.db.$count(introductions);

describe('refusals', () => {
  test('declining needs a stated reason, and the clock’s reason is not one', async () => {
    const { body } = await market.open(market.buyer, await market.addPair());
    for (const [ending, issue] of [
      [{}, 'required'],
      [{ reason: 'no_answer' }, 'not_in_list'],
      [{ reason: 'because' }, 'not_in_list'],
    ] as const) {
      const refused = await market.act(market.seller, body.id, 'decline', ending);
      expect(refused).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', fields: [{ path: 'reason', code: issue }] },
      });
    }
    expect((await market.read(market.seller, body.id)).body.status).toBe('proposed');
    expect((await market.act(market.buyer, body.id, 'decline', { reason: 'price' })).body.code).toBe(
      'wrong_state',
    );
    const declined = await market.act(market.seller, body.id, 'decline', {
      reason: 'price',
      note: '预算太低',
    });
    expect(declined.body).toMatchObject({
      status: 'closed',
      closeReason: 'price',
      closedBySide: 'achievement',
      allowed: [],
    });
    expect(await market.newsOf(market.buyer, 'introduction_declined', `/introductions/${body.id}`)).toBe(1);
    expect((await market.act(market.buyer, body.id, 'messages', { body: '为什么？' })).body.code).toBe(
      'wrong_state',
    );
    expect((await market.act(market.seller, body.id, 'accept')).body.code).toBe('wrong_state');
  });

  test('strangers, other brokers and finance do not learn that it exists; a visitor has to sign in', async () => {
    const { body } = await market.open(market.broker, { ...(await market.addPair()), as: 'broker' });
    const paths = [
      `/introductions/${body.id}`,
      `/introductions/${body.id}/messages`,
      `/introductions/${body.id}/files`,
    ];
    for (const user of [market.stranger, market.otherBroker, market.buyerFinance]) {
      for (const path of paths) expect((await market.call(user, 'GET', path)).status).toBe(404);
      for (const [verb, sent] of [
        ['accept', undefined],
        ['decline', { reason: 'price' }],
        ['close', { reason: 'price' }],
        ['messages', { body: '你好' }],
      ] as const)
        expect((await market.act(user, body.id, verb, sent)).status).toBe(404);
      expect((await market.call(user, 'GET', '/introductions')).body).toEqual({ total: 0, items: [] });
    }
    expect((await market.read(null, body.id)).status).toBe(401);
    expect((await market.call(null, 'GET', '/introductions')).status).toBe(401);
    expect((await market.read(market.buyer, market.services.newId())).status).toBe(404);
    expect((await market.call(market.buyer, 'GET', '/introductions/1')).status).toBe(400);
  });

  test('the operator sees that it exists, and neither messages nor files', async () => {
    const { body } = await market.open(market.buyer, await market.addPair());
    expect((await market.read(market.operator, body.id)).body).toMatchObject({ mySide: null, allowed: [] });
    expect((await market.call(market.operator, 'GET', `/introductions/${body.id}/messages`)).body.code).toBe(
      'not_allowed',
    );
    expect((await market.act(market.operator, body.id, 'accept')).body.code).toBe('not_allowed');
  });

  test('who has no part in the pair opens nothing', async () => {
    const ids = await market.addPair();
    const before = await countIntroductions();
    for (const [user, changes] of [
      [market.stranger, {}],
      [market.buyerFinance, {}],
      [market.stranger, { as: 'broker' }],
      [market.broker, {}],
      [market.operator, {}],
    ] as const)
      expect((await market.open(user, { ...ids, ...changes })).body.code).toBe('not_allowed');
    expect((await market.open(null, ids)).status).toBe(401);
    expect(await countIntroductions()).toBe(before);
  });

  test('both listings have to be public, and of two organisations', async () => {
    const ids = await market.addPair();
    const hidden = await market.call(market.seller, 'POST', '/achievements', market.achievementDraft());
    expect(hidden.status).toBe(201);
    const unknown = { code: 'invalid_input', fields: [{ path: 'achievementId', code: 'unknown_reference' }] };
    expect((await market.open(market.buyer, { ...ids, achievementId: hidden.body.id })).body).toMatchObject(
      unknown,
    );
    expect(
      (await market.open(market.buyer, { ...ids, achievementId: market.services.newId() })).body,
    ).toMatchObject(unknown);
    expect((await market.open(market.seller, { ...ids, achievementId: hidden.body.id })).body.code).toBe(
      'wrong_state',
    );

    const ownNeed = await market.call(market.seller, 'POST', '/needs', {
      ...market.needDraft({ organisationId: market.university }),
    });
    await market.call(market.seller, 'POST', `/needs/${ownNeed.body.id}/submit`);
    expect(
      (await market.open(market.seller, { needId: ownNeed.body.id, achievementId: ids.achievementId })).body,
    ).toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'achievementId', code: 'refused' }],
    });

    await market.call(market.buyer, 'POST', `/needs/${ids.needId}/close`, { note: '已解决' });
    expect((await market.open(market.buyer, ids)).body.code).toBe('wrong_state');
  });

  test('an unknown field is named', async () => {
    const before = await countIntroductions();
    const refused = await market.open(market.buyer, { ...(await market.addPair()), colour: 'blue' });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', fields: [{ path: 'colour', code: 'unknown_field' }] },
    });
    expect(await countIntroductions()).toBe(before);
  });
});
