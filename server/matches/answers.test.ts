import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { achievements, matchAnswers, needs } from '../../db/schema/index.ts';
import type { Answer, TestUser } from '../testing.ts';
import { createMarket, type Market } from './testing.ts';

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
});
afterAll(() => market.close());

const answer = (
  user: TestUser | null,
  body: object,
  pair: { needId?: string; achievementId?: string } = {},
  headers?: Record<string, string>,
): Promise<Answer> =>
  market.call(
    user,
    'PUT',
    `/matches/${pair.needId ?? needId}/${pair.achievementId ?? achievementId}/answer`,
    body,
    headers,
  );
const takeBack = (user: TestUser | null): Promise<Answer> =>
  market.call(user, 'DELETE', `/matches/${needId}/${achievementId}/answer`);
const history = (user: TestUser) =>
  market.database.db
    .select()
    .from(matchAnswers)
    .where(and(eq(matchAnswers.needId, needId), eq(matchAnswers.userId, user.id)))
    .orderBy(asc(matchAnswers.id));
const no = (reason: string, note = '') => ({ verdict: 'does_not_fit', reason, note });
const yes = { verdict: 'fits' };

describe('one answer a person and pair', () => {
  test('is given, seen by its author, changed, taken back; the history keeps all of it', async () => {
    await market.indexed();
    const first = await answer(market.buyer, no('price', '  报价超出预算一倍  '));
    expect(first).toMatchObject({
      status: 200,
      body: { answer: { verdict: 'does_not_fit', reason: 'price', note: '报价超出预算一倍', side: 'need' } },
    });
    expect((await answer(market.buyer, yes)).body.answer).toMatchObject({ verdict: 'fits', reason: null });
    const list = await market.call(market.buyer, 'GET', `/needs/${needId}/matches`);
    const item = list.body.items.find((one: { id: string }) => one.id === achievementId);
    expect(item).toMatchObject({ mayAnswer: true, answer: { verdict: 'fits', note: '' } });
    expect((await takeBack(market.buyer)).body).toEqual({ answer: null });
    // Taking back what is not there changes nothing.
    expect((await takeBack(market.buyer)).body).toEqual({ answer: null });
    expect((await takeBack(market.seller)).body).toEqual({ answer: null });

    const rows = await history(market.buyer);
    expect(rows.map((row) => row.verdict)).toEqual(['does_not_fit', 'fits', 'taken_back']);
    expect(rows.map((row) => row.replaces)).toEqual([null, rows[0]?.id, rows[1]?.id]);
    expect(rows[0]).toMatchObject({ organisationId: market.enterprise, brokerId: null });
    expect(rows[0]?.matcherVersion).toMatch(/./);
    expect(rows[0]?.scorePerMille).toBeGreaterThan(0);
    expect(await history(market.seller)).toHaveLength(0);
  });

  test('the same answer again is no second row, with a key or without', async () => {
    const key = { 'idempotency-key': market.services.newId() };
    const bodies = [];
    for (const headers of [undefined, undefined, key, key])
      bodies.push((await answer(market.seller, no('too_early', '中试未做 '), {}, headers)).body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await history(market.seller)).toHaveLength(1);
    expect((await answer(market.seller, yes, {}, key)).body.code).toBe('idempotency_key_reused');
  });

  test('clicks at the same moment give one row; different ones give one chain with one end', async () => {
    const same = await Promise.all(Array.from({ length: 8 }, () => answer(market.buyer, yes)));
    expect(same.map((one) => one.status)).toEqual(Array(8).fill(200));
    expect(await history(market.buyer)).toHaveLength(1);

    const reasons = ['price', 'too_early', 'other', 'limits_missed'];
    const different = await Promise.all(reasons.map((reason) => answer(market.broker, no(reason))));
    expect(different.map((one) => one.status)).toEqual([200, 200, 200, 200]);
    const rows = await history(market.broker);
    expect(rows).toHaveLength(4);
    const replaced = rows.map((row) => row.replaces).filter((id) => id !== null);
    expect(new Set(replaced).size).toBe(3);
    expect(rows.filter((row) => !replaced.includes(row.id))).toHaveLength(1);
  });

  test('the database refuses a changed row and a forked history, whoever asks', async () => {
    await answer(market.buyer, yes);
    const [row] = await history(market.buyer);
    const copy = { ...row!, id: market.services.newId() };
    await expect(market.database.db.insert(matchAnswers).values(copy)).rejects.toThrow();
    await expect(
      market.database.db.insert(matchAnswers).values({ ...copy, replaces: copy.id }),
    ).rejects.toThrow();
    await answer(market.seller, yes);
    const [other] = await history(market.seller);
    await expect(
      market.database.db.insert(matchAnswers).values({ ...copy, replaces: other!.id }),
    ).rejects.toThrow();
    await expect(
      market.database.db.update(matchAnswers).set({ note: 'x' }).where(eq(matchAnswers.id, row!.id)),
    ).rejects.toThrow();
    await expect(market.database.db.delete(matchAnswers)).rejects.toThrow();
  });
});

describe('who may answer', () => {
  test('people of either side and brokers; nobody else', async () => {
    const rights: [string, TestUser | null, number, string | null][] = [
      ['the need’s owner', market.buyer, 200, 'need'],
      ['the achievement’s owner', market.seller, 200, 'achievement'],
      ['a member of its organisation', market.sellerColleague, 200, 'achievement'],
      ['a broker', market.broker, 200, 'broker'],
      ['another organisation', market.stranger, 403, null],
      ['finance', market.buyerFinance, 403, null],
      ['the operator', market.operator, 403, null],
      ['a visitor', null, 401, null],
    ];
    for (const [who, user, status, side] of rights) {
      const given = await answer(user, yes);
      expect([who, given.status]).toEqual([who, status]);
      expect([who, given.body.answer?.side ?? null]).toEqual([who, side]);
      expect([who, (await takeBack(user)).status]).toEqual([who, status]);
    }
    await market.indexed();
    for (const [who, user, status] of rights) {
      const { body } = await market.call(user, 'GET', `/needs/${needId}/matches`);
      const item = body.items.find((one: { id: string }) => one.id === achievementId);
      expect([who, item.mayAnswer]).toEqual([who, status === 200]);
    }
  });

  test('a listing that is not public: unknown to strangers, not to be answered by its owner', async () => {
    const draft = await market.call(market.buyer, 'POST', '/needs', market.needDraft());
    const unknown = { needId: market.services.newId() };
    const hidden = await answer(market.broker, yes, { needId: draft.body.id });
    const missing = await answer(market.broker, yes, unknown);
    expect(hidden).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'needId', code: 'unknown_reference' }] },
    });
    expect(hidden.body).toEqual(missing.body);
    expect(await answer(market.buyer, yes, { needId: draft.body.id })).toMatchObject({
      status: 409,
      body: { code: 'wrong_state' },
    });
    const { db } = market.database;
    await db.update(achievements).set({ status: 'withdrawn' }).where(eq(achievements.id, achievementId));
    expect((await answer(market.buyer, yes)).body.fields).toMatchObject([
      { path: 'achievementId', code: 'unknown_reference' },
    ]);
    expect((await answer(market.seller, yes)).body.code).toBe('wrong_state');
    await db.update(achievements).set({ status: 'published' }).where(eq(achievements.id, achievementId));
    await db.update(needs).set({ status: 'expired' }).where(eq(needs.id, needId));
    expect((await answer(market.broker, yes)).body.code).toBe('wrong_state');
    expect((await answer(market.stranger, yes)).body.code).toBe('not_allowed');
  });

  test('bad input is named at its field, in the reader’s language', async () => {
    const cases: [object, string, string][] = [
      [{ verdict: 'does_not_fit' }, 'reason', 'required'],
      [{ verdict: 'does_not_fit', reason: null }, 'reason', 'required'],
      [{ verdict: 'fits', reason: 'price' }, 'reason', 'refused'],
      [{ verdict: 'does_not_fit', reason: 'ugly' }, 'reason', 'not_in_list'],
      [{ verdict: 'maybe' }, 'verdict', 'not_in_list'],
      [{ verdict: 'taken_back' }, 'verdict', 'not_in_list'],
      [{}, 'verdict', 'required'],
      [no('price', 'x'.repeat(501)), 'note', 'too_long'],
      [no('price', '\u0000'), 'note', 'wrong_format'],
      [no('price', '半个字符 \ud800'), 'note', 'wrong_format'],
      [{ ...yes, colour: 'blue' }, 'colour', 'unknown_field'],
    ];
    for (const [body, path, code] of cases) {
      const refused = await answer(market.buyer, body, {}, { 'accept-language': 'en' });
      expect(refused.status).toBe(400);
      expect(refused.body.fields[0]).toMatchObject({
        path,
        code,
        message: expect.stringMatching(/[A-Za-z]/),
      });
    }
    expect((await answer(market.buyer, yes, { needId: 'x' })).status).toBe(400);
    expect((await answer(market.buyer, no('price', '好'.repeat(500)))).status).toBe(200);
    expect(await history(market.buyer)).toHaveLength(1);
  });
});
