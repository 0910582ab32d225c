import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestUser } from '../testing.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene, type People } from './testing.ts';

/** Who is asked, and what the page says that it waits for. */

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

const view = async (user: TestUser, id: string) => (await scene.call(user, 'GET', `/contracts/${id}`)).body;

/** The kinds of notifications that somebody has about a contract. */
async function told(user: TestUser, id: string): Promise<string[]> {
  const rows = await scene.database.sql<{ kind: string }[]>`
    select kind from notifications where user_id = ${user.id} and link = ${`/contracts/${id}`} order by kind`;
  return rows.map((row) => row.kind);
}

const handIn = async (user: TestUser, change: Record<string, unknown> = {}): Promise<string> =>
  (await scene.post(user, '/contracts', { ...draftOf(people, change), submit: true })).body.id;

describe('shares that are handed in', () => {
  it('are put to the other party and to the holders, and not to whoever handed them in', async () => {
    const id = await handIn(people.seller);
    for (const user of [people.buyer, people.broker, people.agencyOwner])
      expect(await told(user, id)).toEqual(['contract_shares_proposed']);
    for (const user of [people.seller, people.finance, people.stranger])
      expect(await told(user, id)).toEqual([]);
    expect(await told(people.reviewer, id)).toEqual(['contract_submitted']);
  });

  it('ask nobody where there are none', async () => {
    const id = await handIn(people.seller, { shares: [] });
    expect(await told(people.buyer, id)).toEqual([]);
  });
});

/** The contracts that wait for somebody's confirmation. */
const waitingFor = async (user: TestUser): Promise<string[]> => {
  const { body } = await scene.call(user, 'GET', '/contracts?waiting=confirmation&limit=100');
  const ids = body.items.map((item: { id: string }) => item.id);
  expect(body.total).toBe(ids.length);
  return ids;
};

/** Who of all is asked to confirm shares of a contract. */
async function askedAbout(id: string): Promise<string[]> {
  const asked: string[] = [];
  for (const name of ['seller', 'finance', 'buyer', 'broker', 'agencyOwner', 'reviewer', 'operator'] as const)
    if ((await waitingFor(people[name])).includes(id)) asked.push(name);
  return asked;
}

describe('the list of what waits for a confirmation', () => {
  const confirm = (user: TestUser, id: string, reviewId: string | null = null) =>
    scene.post(user, `/contracts/${id}/shares/confirm`, { reviewId });

  it('holds a contract until the reader has confirmed, and no draft', async () => {
    const draft = (await scene.post(people.seller, '/contracts', draftOf(people))).body.id;
    expect(await askedAbout(draft)).toEqual([]);
    const id = await handIn(people.seller);
    expect(await askedAbout(id)).toEqual(['buyer', 'broker', 'agencyOwner']);
    await confirm(people.broker, id);
    expect(await askedAbout(id)).toEqual(['buyer', 'agencyOwner']);
    for (const user of [people.buyer, people.agencyOwner]) await confirm(user, id);
    expect(await askedAbout(id)).toEqual([]);
  });

  it('holds a change for those whose part gets smaller, and not for those whose part stays', async () => {
    const id = await scene.contractIn('registered');
    const [, ofAgency] = draftOf(people).shares as Record<string, unknown>[];
    const { body } = await scene.post(people.seller, `/contracts/${id}/share-changes`, {
      reason: '三方补充协议',
      shares: [{ ...ofAgency, basisPoints: 5000 }],
    });
    // The agency gains and confirms its new part; the broker loses.
    expect(await askedAbout(id)).toEqual(['buyer', 'broker', 'agencyOwner']);
    await confirm(people.broker, id, body.reviews[0].id);
    expect(await askedAbout(id)).toEqual(['buyer', 'agencyOwner']);
    await scene.post(people.seller, `/contracts/${id}/reviews/${body.reviews[0].id}/withdraw`);
    expect(await askedAbout(id)).toEqual([]);
  });
});

describe('a change of shares', () => {
  const [brokerShare, agencyShare] = [0, 1].map(
    (index) => () => (draftOf(people).shares as Record<string, unknown>[])[index],
  );
  const propose = (user: TestUser, id: string, shares: unknown[]) =>
    scene.post(user, `/contracts/${id}/share-changes`, { reason: '三方补充协议', shares });

  it('is confirmed by whoever proposes it, and names the holders who lose', async () => {
    const id = await scene.contractIn('registered');
    const shares = [{ ...brokerShare?.(), basisPoints: 3000 }, agencyShare?.()];
    const { body } = await propose(people.seller, id, shares);
    const [review] = body.reviews;
    expect(review.shares.map((share: { confirmed: unknown }) => share.confirmed)).toEqual([
      { seller: true, buyer: false, holder: false },
      { seller: true, buyer: false, holder: false },
    ]);
    expect(review.allowed).not.toContain('confirm');
    expect(review.losing).toMatchObject([{ holderName: '经纪人', basisPoints: 5100, confirmed: false }]);
    for (const user of [people.buyer, people.agencyOwner])
      await scene.post(user, `/contracts/${id}/shares/confirm`, { reviewId: review.id });
    const byBroker = await scene.post(people.broker, `/contracts/${id}/shares/confirm`, {
      reviewId: review.id,
    });
    expect(byBroker.body.reviews[0]).toMatchObject({ status: 'granted', losing: [] });
  });

  it('reaches who gains a share by it, brokers and agencies', async () => {
    const id = await scene.contractIn('registered', { shares: [] });
    await propose(people.seller, id, [brokerShare?.(), agencyShare?.()]);
    for (const user of [people.buyer, people.broker, people.agencyOwner])
      expect(await told(user, id)).toContain('contract_review_opened');
  });
});

describe('a second person', () => {
  it('is named as what a begun amendment waits for, to whoever began it', async () => {
    const id = await scene.contractIn('registered');
    const { body } = await scene.post(people.seller, `/contracts/${id}/amendments`, {
      reason: '二期',
      title: '海洋牧场水下监测系统委托开发',
      totalFen: '600000000',
      technologyFen: '600000000',
      validTo: null,
      paymentMode: 'instalments',
    });
    const reviewId = body.reviews[0].id;
    const hindrance = async (user: TestUser) => (await view(user, id)).reviews[0].hindrance;
    expect(await hindrance(people.reviewer)).toBeNull();
    await scene.post(people.reviewer, `/contracts/${id}/reviews/${reviewId}/begin`);
    expect(await hindrance(people.reviewer)).toContain('不能是同一人');
    for (const user of [people.registrar, people.seller]) expect(await hindrance(user)).toBeNull();
  });
});

it('what the experts said is kept with the registration', async () => {
  const id = await scene.contractIn('in_review');
  await scene.post(people.reviewer, `/contracts/${id}/expert-review`, { note: '对技术性有分歧' });
  const { body } = await scene.post(people.registrar, `/contracts/${id}/register`, {
    ...registerAnswer(),
    note: '专家一致认为属于技术开发',
  });
  expect(body.history.at(-1)).toMatchObject({
    verb: 'register',
    actorName: '登记人',
    note: '专家一致认为属于技术开发',
  });
});
