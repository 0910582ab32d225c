import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outbox, users, type brokers } from '../../db/schema/index.ts';
import { createMarket, type Market } from './testing.ts';

let market: Market;
let needId: string;
let achievementId: string;

beforeAll(async () => {
  market = await createMarket();
  ({ needId, achievementId } = await market.addPair());
});
afterAll(() => market.close());

async function addBroker(name: string, values: Partial<typeof brokers.$inferInsert>) {
  const user = await market.addUser(name, { broker: values });
  await market.database.db.insert(outbox).values({ documentKind: 'broker', documentId: user.brokerId! });
  return user;
}
const find = (query: string, language = 'zh') =>
  market.call(null, 'GET', `/matches/brokers${query}`, undefined, { 'accept-language': language });

test('brokers with the field are proposed with reasons, also to visitors; expired and closed ones are not', async () => {
  market.setNow(new Date('2026-11-23T16:30:00Z'));
  // In Shanghai it is the 24th already.
  await addBroker('今天到期', { fields: [5], certificateExpiresOn: '2026-11-24' });
  await addBroker('已终止', { fields: [5], endedAt: new Date() });
  const last = await addBroker('明天到期', { fields: [5], certificateExpiresOn: '2026-11-25' });
  const tagged = await addBroker('同一产业链', { fields: [5], tags: ['船舶与海工装备'], level: 'senior' });
  await addBroker('别的领域', { fields: [9] });
  const disabled = await addBroker('停用账号', { fields: [5] });
  await market.indexed();
  // Closed after the index saw it.
  await market.database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.id));

  const found = await find(`?needId=${needId}&achievementId=${achievementId}`);
  expect(found.status).toBe(200);
  expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([tagged.brokerId, last.brokerId]);
  expect(found.body.items[0]).toMatchObject({
    name: '同一产业链',
    level: 'senior',
    agencyName: null,
    reasons: expect.arrayContaining(['熟悉该技术领域', '共同标签：船舶与海工装备']),
    against: [],
    signals: expect.arrayContaining([expect.objectContaining({ signal: 'fieldDeals', value: 0 })]),
  });
  for (const query of [`?needId=${needId}`, `?achievementId=${achievementId}`])
    expect((await find(`${query}&limit=1`)).body.items.map((item: { id: string }) => item.id)).toEqual([
      tagged.brokerId,
    ]);
  const english = (await find(`?needId=${needId}`, 'en')).body.items[0].reasons;
  expect(english).toEqual(expect.arrayContaining(['works in this field']));
  expect(english.join()).toMatch(/^[\x20-\x7e]+$/);
});

test('asks for a listing, and knows none that the reader may not see', async () => {
  const draft = await market.call(market.buyer, 'POST', '/needs', market.needDraft());
  const cases: [string, string, string][] = [
    ['', 'needId', 'required'],
    [`?needId=${draft.body.id}`, 'needId', 'unknown_reference'],
    [`?needId=${needId}&achievementId=${market.services.newId()}`, 'achievementId', 'unknown_reference'],
    ['?needId=x', 'needId', 'wrong_format'],
    [`?needId=${needId}&limit=21`, 'limit', 'too_large'],
    [`?needId=${needId}&field=5`, 'field', 'unknown_field'],
  ];
  for (const [query, path, code] of cases)
    expect([query, await find(query)]).toMatchObject([
      query,
      { status: 400, body: { fields: [{ path, code }] } },
    ]);
  const own = await market.call(market.buyer, 'GET', `/matches/brokers?needId=${draft.body.id}`);
  expect(own.status).toBe(200);
});

test('an anonymous need gives its district away to no broker', async () => {
  const anonymous = await market.addNeed({ anonymous: true, title: '匿名的钛合金需求' });
  await addBroker('同区经纪人', { fields: [5], district: '370212' });
  await market.indexed();
  const near = (body: { items: { signals: { signal: string; value: number }[] }[] }) =>
    body.items.some((item) => item.signals.some((one) => one.signal === 'district' && one.value > 0));
  expect(near((await find(`?needId=${anonymous}`)).body)).toBe(false);
  expect(near((await find(`?needId=${needId}`)).body)).toBe(true);
});
