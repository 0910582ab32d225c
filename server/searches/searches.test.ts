import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { notifications, savedSearches } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { achievementDraft, needDraft } from '../story.drafts.ts';
import { alertSavedSearches } from './actions.ts';
import { linkOf, mostSavedSearches, normalisedQuery, queryHash } from './rules.ts';

describe('rules', () => {
  test.each([
    [
      { text: ' 电池 ', tag: ['b', 'a', 'a'], field: [] },
      { tag: ['a', 'b'], text: '电池' },
    ],
    [{}, {}],
    [{ text: '' }, {}],
  ])('%j is kept as %j', (query, expected) => {
    expect(JSON.stringify(normalisedQuery(query as never))).toBe(JSON.stringify(expected));
  });

  test('the same search in another order has the same hash; the kind belongs to it', () => {
    const one = normalisedQuery({ tag: ['a', 'b'], text: 'x' });
    const other = normalisedQuery({ text: 'x', tag: ['b', 'a'] });
    expect(queryHash('need', one)).toBe(queryHash('need', other));
    expect(queryHash('need', one)).not.toBe(queryHash('achievement', one));
  });

  test('the link shows the search', () => {
    expect(linkOf('need', { tag: ['海洋', 'a&b'], text: 'x' })).toBe(
      '/needs?tag=%E6%B5%B7%E6%B4%8B&tag=a%26b&text=x',
    );
    expect(linkOf('achievement', {})).toBe('/achievements');
  });
});

let test1: TestApp;
let reader: TestUser;
let owner: TestUser;
let universityId: string;
let enterpriseId: string;

async function publish(kind: 'needs' | 'achievements', title: string, more = {}): Promise<string> {
  const user = owner;
  const draft =
    kind === 'needs'
      ? { ...needDraft(enterpriseId), title, ...more }
      : { ...achievementDraft(universityId), title, ...more };
  const created = await test1.call(user, 'POST', `/${kind}`, draft);
  expect(created.status, JSON.stringify(created.body)).toBe(201);
  const submitted = await test1.call(user, 'POST', `/${kind}/${created.body.id}/submit`, {});
  expect(submitted.body.status, JSON.stringify(submitted.body)).toBe('published');
  await test1.indexed();
  return created.body.id;
}

beforeAll(async () => {
  test1 = await createTestApp();
  universityId = await test1.addOrganisation('university', '青岛深海大学');
  enterpriseId = await test1.addOrganisation('enterprise', '青岛示例制造');
  owner = await test1.addUser('所有人', { organisationId: universityId });
  const { memberships } = await import('../../db/schema/index.ts');
  await test1.database.db
    .insert(memberships)
    .values({ userId: owner.id, organisationId: enterpriseId, role: 'owner' });
  reader = await test1.addUser('读者', { broker: { fields: [7] } });
  await test1.indexed();
});
afterAll(() => test1.close());

describe('one box over everything', () => {
  test('finds each kind, says which, and hides what an anonymous need hides', async () => {
    await publish('achievements', '深海采样机器人');
    await publish('needs', '深海采样设备国产化', { anonymous: true });
    const { status, body } = await test1.call(null, 'GET', `/search?text=${encodeURIComponent('深海')}`);
    expect(status).toBe(200);
    expect(body.items.map((item: { kind: string }) => item.kind).sort()).toEqual([
      'achievement',
      'need',
      'organisation',
    ]);
    expect(body.kinds).toEqual([
      { kind: 'achievement', count: 1 },
      { kind: 'need', count: 1 },
      { kind: 'organisation', count: 1 },
      { kind: 'broker', count: 0 },
    ]);
    expect(body.degraded).toBe(false);
    expect(JSON.stringify(body)).not.toContain('青岛示例制造');
    const brokers = await test1.call(null, 'GET', `/search?text=${encodeURIComponent('读者')}&kind=broker`);
    expect(brokers.body.items[0]).toMatchObject({ kind: 'broker', broker: { name: '读者', fields: [7] } });
  });

  test.each(['', 'a'.repeat(500), '"', '-', '\u0001'])('any text is answered: %j', async (text) => {
    const { status } = await test1.call(null, 'GET', `/search?text=${encodeURIComponent(text)}`);
    expect(status).toBe(200);
  });
});

describe('the list of a kind', () => {
  test('says what the search can do, and counts deadlines by month', async () => {
    await publish('needs', '极地采样绞车', { deadline: '2099-03-15' });
    const { body } = await test1.call(null, 'GET', `/needs?text=${encodeURIComponent('采样')}`);
    expect(body).toMatchObject({
      degraded: false,
      capabilities: { engine: 'embedded', facets: true, phrases: true, excludedWords: true, pinyin: true },
    });
    expect(body.facets.deadline).toEqual([
      { value: '2099-03', count: 1 },
      { value: '2099-06', count: 1 },
    ]);
    expect(body.facets.status).toEqual([{ value: 'published', count: 2 }]);
    const march = await test1.call(null, 'GET', '/needs?deadline=2099-03');
    expect(march.body.items.map((item: { title: string }) => item.title)).toEqual(['极地采样绞车']);
    expect((await test1.call(null, 'GET', '/needs?deadline=2099-13')).status).toBe(400);
  });
});

describe('saved searches', () => {
  const draft = { name: '深海设备', kind: 'need', query: { text: '深海 采样', tag: [] } };

  test('need an account', async () => {
    expect((await test1.call(null, 'POST', '/saved-searches', draft)).status).toBe(401);
    expect((await test1.call(null, 'GET', '/saved-searches')).status).toBe(401);
  });

  test('a double click saves one; another person sees, changes and deletes nothing of it', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => test1.call(reader, 'POST', '/saved-searches', draft)),
    );
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const { id } = answers[0]!.body;
    expect(answers[0]!.body.link).toBe(`/needs?text=${encodeURIComponent('深海 采样').replace('%20', '+')}`);
    const change = { name: 'x', alerts: false };
    expect((await test1.call(owner, 'PUT', `/saved-searches/${id}`, change)).status).toBe(404);
    expect((await test1.call(owner, 'DELETE', `/saved-searches/${id}`)).status).toBe(404);
    expect((await test1.call(owner, 'GET', '/saved-searches')).body.items).toEqual([]);
    expect((await test1.call(reader, 'GET', '/saved-searches')).body.items).toHaveLength(1);
  });

  test('an unknown condition is refused by its name', async () => {
    const answer = await test1.call(reader, 'POST', '/saved-searches', {
      ...draft,
      query: { status: 'draft' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.fields[0].path).toContain('status');
  });

  const told = async (): Promise<{ parameters: Record<string, string>; link: string }[]> =>
    test1.database.db
      .select({ parameters: notifications.parameters, link: notifications.link })
      .from(notifications)
      .where(eq(notifications.kind, 'saved_search_news'))
      .orderBy(notifications.createdAt);

  test('what is new and fits is told once, by one of two rounds at the same time', async () => {
    const later = (minutes: number): void => test1.setNow(new Date(Date.now() + minutes * 60_000));
    later(1);
    await publish('needs', '深海采样绞车');
    await publish('needs', '食品包装机械');
    later(2);
    const rounds = await Promise.all([
      alertSavedSearches(test1.services),
      alertSavedSearches(test1.services),
    ]);
    expect(rounds.reduce((sum, count) => sum + count)).toBe(1);
    expect(await told()).toEqual([
      {
        parameters: { name: '深海设备', count: '1', title: '深海采样绞车' },
        link: `/needs?text=${encodeURIComponent('深海 采样').replace('%20', '+')}&sort=newest`,
      },
    ]);
    later(3);
    expect(await alertSavedSearches(test1.services)).toBe(0);
    expect(await told()).toHaveLength(1);
  });

  test('a listing that is committed after the round of its time is told by the next', async () => {
    const id = await publish('needs', '深海采样电缆');
    const { needs } = await import('../../db/schema/index.ts');
    await test1.database.db
      .update(needs)
      .set({ publishedAt: new Date(Date.now() + 2.5 * 60_000) })
      .where(eq(needs.id, id));
    test1.setNow(new Date(Date.now() + 5 * 60_000));
    expect(await alertSavedSearches(test1.services)).toBe(1);
  });

  test('switched off it is silent; switched on again it tells of what comes after', async () => {
    const [row] = await test1.database.db.select().from(savedSearches);
    const at = (minutes: number): void => test1.setNow(new Date(Date.now() + minutes * 60_000));
    at(30);
    await test1.call(reader, 'PUT', `/saved-searches/${row!.id}`, { name: '静音', alerts: false });
    await publish('needs', '深海采样阀门');
    at(31);
    expect(await alertSavedSearches(test1.services)).toBe(0);
    const on = await test1.call(reader, 'PUT', `/saved-searches/${row!.id}`, { name: '恢复', alerts: true });
    expect(on.body).toMatchObject({ name: '恢复', alerts: true });
    at(32);
    expect(await alertSavedSearches(test1.services)).toBe(0);
    await publish('needs', '深海采样泵');
    at(33);
    expect(await alertSavedSearches(test1.services)).toBe(1);
    expect((await told()).at(-1)!.parameters.title).toBe('深海采样泵');
  });

  test('nobody is told of the own organisation’s listings', async () => {
    await test1.call(owner, 'POST', '/saved-searches', { name: '自己', kind: 'need', query: {} });
    test1.setNow(new Date(Date.now() + 40 * 60_000));
    await publish('needs', '深海采样浮标');
    test1.setNow(new Date(Date.now() + 41 * 60_000));
    expect(await alertSavedSearches(test1.services)).toBe(1);
    expect((await told()).filter((one) => one.parameters.name === '自己')).toEqual([]);
  });

  test('there is a limit, and it says so', async () => {
    for (let index = 0; index < mostSavedSearches - 1; index++) {
      const body = { name: `n${index}`, kind: 'achievement', query: { text: `n${index}` } };
      expect((await test1.call(reader, 'POST', '/saved-searches', body)).status).toBe(200);
    }
    const answer = await test1.call(reader, 'POST', '/saved-searches', {
      name: 'zu viel',
      kind: 'achievement',
      query: { text: 'zuviel' },
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'too_many_saved_searches' });
    expect(answer.body.message).toContain(String(mostSavedSearches));
  });
});
