import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingAsPlatform } from '../../db/reader.ts';
import { achievements, introductionMessages, introductions, needs } from '../../db/schema/index.ts';
import { createMarket, type Market } from '../matches/testing.ts';
import { recordContract } from './actions.ts';

let market: Market;
beforeAll(async () => {
  market = await createMarket();
});
afterAll(() => market.close());

/** Contracts are logged by whoever takes part; here by nobody. */
const asPlatform = () => readingAsPlatform(market.database.db, 'clock');
const countIntroductions = () => market.database.db.$count(introductions);

describe('from the proposal to the contract', () => {
  test('opened by the need, accepted by the achievement, negotiated, contracted', async () => {
    const { needId, achievementId } = await market.addPair();
    await market.indexed();
    const opened = await market.open(market.buyer, { needId, achievementId, message: '请问样件尺寸？' });
    expect(opened.status).toBe(201);
    const id: string = opened.body.id;
    expect(opened.body).toMatchObject({
      status: 'proposed',
      openedBySide: 'need',
      mySide: 'need',
      achievementAcceptedAt: null,
      allowed: ['close', 'message'],
      contractId: null,
      timeline: [{ verb: 'propose', side: 'need', actorName: market.buyerName }],
    });
    expect(opened.body.needAcceptedAt).not.toBeNull();
    expect(opened.body.match.reasons.length).toBeGreaterThan(0);
    expect(opened.body.match.signals[0].words).toEqual(expect.any(String));
    expect(await market.newsOf(market.seller, 'introduction_proposed', `/introductions/${id}`)).toBe(1);
    expect(await market.newsOf(market.sellerColleague, 'introduction_proposed', `/introductions/${id}`)).toBe(
      1,
    );
    expect(await market.newsOf(market.buyer, 'introduction_proposed', `/introductions/${id}`)).toBe(0);

    const english = await market.call(market.seller, 'GET', `/introductions/${id}`, undefined, {
      'accept-language': 'en',
    });
    expect(english.body.match.reasons[0]).toMatch(/[a-z]{3}/);
    expect(english.body.match.reasons).not.toEqual(opened.body.match.reasons);

    const accepted = await market.act(market.sellerColleague, id, 'accept');
    expect(accepted.body).toMatchObject({
      status: 'accepted',
      mySide: 'achievement',
      allowed: ['close', 'message', 'file', 'contract'],
    });
    expect(await market.newsOf(market.buyer, 'introduction_accepted', `/introductions/${id}`)).toBe(1);
    const again = await market.act(market.seller, id, 'accept');
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong_state' } });

    expect((await market.act(market.seller, id, 'messages', { body: '直径一米二。' })).status).toBe(201);
    expect((await market.read(market.buyer, id)).body.status).toBe('negotiating');
    expect((await market.act(market.buyer, id, 'messages', { body: '谢谢，下周来访。' })).body).toMatchObject(
      {
        side: 'need',
        mine: true,
        senderName: market.buyerName,
      },
    );
    const messages = await market.call(market.seller, 'GET', `/introductions/${id}/messages`);
    expect(messages.body.total).toBe(3);
    expect(
      messages.body.items.map((message: { body: string; mine: boolean }) => [message.body, message.mine]),
    ).toEqual([
      ['请问样件尺寸？', false],
      ['直径一米二。', true],
      ['谢谢，下周来访。', false],
    ]);
    // Two messages in a row are one piece of news until it is read.
    await market.act(market.buyer, id, 'messages', { body: '另：请带样件。' });
    expect(await market.newsOf(market.seller, 'introduction_message', `/introductions/${id}`)).toBe(1);

    await asPlatform().transaction((transaction) =>
      recordContract(transaction, market.services, id, {
        id: market.services.newId(),
        contractClass: 'transfer',
        licenceScope: null,
      }),
    );
    const contracted = await market.read(market.buyer, id);
    expect(contracted.body).toMatchObject({ status: 'contracted', allowed: ['message', 'file'] });
    expect(contracted.body.timeline.map((event: { verb: string }) => event.verb)).toEqual([
      'propose',
      'accept',
      'negotiate',
      'contract',
    ]);
    expect((await market.call(null, 'GET', `/needs/${needId}`)).body.status).toBe('contracted');
    expect((await market.call(null, 'GET', `/achievements/${achievementId}`)).body.status).toBe('sold');
  });

  test('the match is frozen also for an achievement that shares its title with another one', async () => {
    const needId = await market.addNeed({ title: '采油树耐压壳体钛合金热旋压成形' });
    const twins = [await market.addAchievement(), await market.addAchievement()];
    await market.indexed();
    for (const achievementId of twins) {
      const { body } = await market.open(market.buyer, { needId, achievementId });
      expect(body.match?.reasons.length).toBeGreaterThan(0);
    }
  });

  test('an ordinary licence leaves the achievement open, an exclusive one sells it', async () => {
    for (const [licenceScope, status] of [
      ['ordinary', 'published'],
      ['exclusive', 'sold'],
    ] as const) {
      const ids = await market.addPair();
      const { body } = await market.open(market.buyer, ids);
      await market.act(market.seller, body.id, 'accept');
      await asPlatform().transaction((transaction) =>
        recordContract(transaction, market.services, body.id, {
          id: market.services.newId(),
          contractClass: 'licence',
          licenceScope,
        }),
      );
      const [achievement] = await market.database.db
        .select({ status: achievements.status })
        .from(achievements)
        .where(eq(achievements.id, ids.achievementId));
      expect(achievement?.status).toBe(status);
    }
  });

  test('a contract on one that was not accepted is refused and changes nothing', async () => {
    const ids = await market.addPair();
    const { body } = await market.open(market.buyer, ids);
    const logged = asPlatform().transaction((transaction) =>
      recordContract(transaction, market.services, body.id, {
        id: market.services.newId(),
        contractClass: 'transfer',
        licenceScope: null,
      }),
    );
    await expect(logged).rejects.toMatchObject({ code: 'wrong_state' });
    const [need] = await market.database.db
      .select({ status: needs.status })
      .from(needs)
      .where(eq(needs.id, ids.needId));
    expect(need?.status).toBe('published');
  });

  test('a lead broker opens, both sides have to accept', async () => {
    const ids = await market.addPair();
    const { body, status } = await market.open(market.broker, { ...ids, as: 'broker' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      openedBySide: 'broker',
      mySide: 'broker',
      needAcceptedAt: null,
      allowed: ['close', 'message'],
    });
    expect(body.leadBroker.name).toBe('技术经纪人甲');
    expect((await market.act(market.broker, body.id, 'accept')).body.code).toBe('not_allowed');
    expect((await market.act(market.buyer, body.id, 'accept')).body.status).toBe('proposed');
    expect((await market.act(market.buyer, body.id, 'accept')).body.code).toBe('wrong_state');
    expect((await market.act(market.seller, body.id, 'accept')).body.status).toBe('accepted');
    expect(await market.newsOf(market.broker, 'introduction_accepted', `/introductions/${body.id}`)).toBe(2);
    expect((await market.act(market.broker, body.id, 'close', { reason: 'other' })).body.code).toBe(
      'wrong_state',
    );
  });

  test('the broker who opened may take it back, and the pair is free again', async () => {
    const ids = await market.addPair();
    const { body } = await market.open(market.broker, { ...ids, as: 'broker' });
    const closed = await market.act(market.broker, body.id, 'close', {
      reason: 'does_not_fit',
      note: '误操作',
    });
    expect(closed.body).toMatchObject({
      status: 'closed',
      closeReason: 'does_not_fit',
      closedBySide: 'broker',
    });
    expect(closed.body.timeline.at(-1)).toMatchObject({
      verb: 'close',
      detail: { reason: 'does_not_fit', note: '误操作' },
    });
    expect((await market.open(market.seller, ids)).status).toBe(201);
  });
});

test('lists are of one’s own, the newest first, by status and in pages', async () => {
  const agency = await market.addOrganisation('enterprise', '列表测试企业');
  const lister = await market.addUser('列表测试人', { organisationId: agency });
  const created = await market.call(lister, 'POST', '/needs', market.needDraft({ organisationId: agency }));
  await market.call(lister, 'POST', `/needs/${created.body.id}/submit`);
  const opened: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const { body } = await market.open(lister, {
      needId: created.body.id,
      achievementId: await market.addAchievement(),
    });
    opened.push(body.id);
  }
  await market.act(lister, opened[0] ?? '', 'close', { reason: 'found_elsewhere' });
  const idsOf = async (query: string) => {
    const { body } = await market.call(lister, 'GET', `/introductions${query}`);
    return [body.total, body.items.map((item: { id: string }) => item.id)];
  };
  expect(await idsOf('')).toEqual([3, [...opened].reverse()]);
  expect(await idsOf('?status=closed')).toEqual([1, [opened[0]]]);
  expect(await idsOf('?offset=1&limit=1')).toEqual([3, [opened[1]]]);
  const all = await market.call(market.operator, 'GET', '/introductions');
  expect(all.body.total).toBe(await countIntroductions());
  expect(
    await market.database.platform.transaction((transaction) => transaction.$count(introductionMessages)),
  ).toBeGreaterThan(0);
});
