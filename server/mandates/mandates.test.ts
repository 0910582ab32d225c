import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContractScene, draftOf, type ContractScene, type People } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
let people: People;
let otherBroker: TestUser;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
  otherBroker = await scene.addUser('另一经纪人', { broker: {} });
});
afterAll(() => scene.close());

const mandateOf = (change: Record<string, unknown> = {}) => ({
  ownerId: people.sellerId,
  holderKind: 'broker',
  brokerId: people.broker.brokerId,
  agencyId: null,
  listing: null,
  exclusive: false,
  validFrom: '2026-06-01',
  validTo: '2026-12-31',
  feeBasisPoints: 300,
  feeFen: null,
  ...change,
});
const propose = (user: TestUser | null, change: Record<string, unknown> = {}) =>
  scene.post(user, '/mandates', mandateOf(change));
const move = (user: TestUser | null, id: string, verb: string, note = '协商一致') =>
  scene.post(user, `/mandates/${id}/${verb}`, verb === 'accept' ? undefined : { note });

/** A mandate that the seller proposed and the holder accepted. @returns its id, or the code of the refusal */
async function accepted(change: Record<string, unknown> = {}, holder = people.broker): Promise<string> {
  const proposed = await propose(people.seller, { brokerId: holder.brokerId, ...change });
  const answer = await move(holder, proposed.body.id, 'accept');
  return answer.body.code ?? answer.body.id;
}

async function addListing(kind: 'needs' | 'achievements', title: string): Promise<string> {
  const id = scene.services.newId();
  await scene.database.sql`insert into ${scene.database.sql(kind)} ${scene.database.sql(
    kind === 'needs'
      ? { id, organisation_id: people.sellerId, title, kind: 'ordinary', status: 'draft', completeness: 0 }
      : { id, organisation_id: people.sellerId, title, status: 'draft', completeness: 0 },
  )}`;
  return id;
}

describe('drafts for owners', () => {
  const drafts = async (user: TestUser | null) => {
    const answer = await scene.call(user, 'GET', '/mandates/drafts');
    return answer.body.items?.map((item: { title: string }) => item.title).sort() ?? answer.body.code;
  };

  it('are those that a mandate in force covers: one listing, or all', async () => {
    const holder = await scene.addUser('起草经纪人', { broker: {} });
    const one = await addListing('needs', '被委托的一条');
    await addListing('achievements', '其他草稿');
    const id = await accepted({ listing: { kind: 'need', id: one } }, holder);
    expect(await drafts(holder)).toEqual(['被委托的一条']);
    expect(await drafts(otherBroker)).toEqual([]);
    await move(holder, id, 'end');
    expect(await drafts(holder)).toEqual([]);
    await accepted({}, holder);
    expect(await drafts(holder)).toEqual(expect.arrayContaining(['其他草稿', '被委托的一条'].sort()));
    await scene.database.sql`update needs set status = 'closed' where id = ${one}`;
    expect(await drafts(holder)).not.toContain('被委托的一条');
    expect(await drafts(null)).toBe('not_signed_in');
  });
});

describe('a mandate', () => {
  it('is proposed by one side, accepted by the other, ended by either', async () => {
    const proposed = await propose(people.seller);
    expect([proposed.status, proposed.body.status, proposed.body.allowed]).toEqual([
      201,
      'proposed',
      ['withdraw', 'add-file'],
    ]);
    const { id } = proposed.body;
    expect((await move(people.seller, id, 'accept')).body.code).toBe('not_allowed');
    const answer = await move(people.broker, id, 'accept');
    expect(answer.body).toMatchObject({ status: 'accepted', inForce: true, feeBasisPoints: 300 });
    expect((await move(people.broker, id, 'accept')).body.code).toBe('wrong_state');
    const ended = await move(people.seller, id, 'end', '项目完成');
    expect(ended.body).toMatchObject({ status: 'ended', inForce: false, endReason: '项目完成', allowed: [] });
  });

  it('may be proposed by an agency, which the owner declines', async () => {
    const byAgency = { holderKind: 'agency', brokerId: null, agencyId: people.agencyId };
    const proposed = await propose(people.agencyOwner, byAgency);
    expect(proposed.body).toMatchObject({ proposedByOwner: false, holder: { name: '青岛技术转移中心' } });
    expect((await move(people.seller, proposed.body.id, 'decline')).body.status).toBe('ended');
  });

  it.each([
    ['finance', () => people.finance, 'not_allowed'],
    ['another broker', () => otherBroker, 'not_allowed'],
    ['the operator', () => people.operator, 'not_allowed'],
    ['a visitor', (): null => null, 'not_signed_in'],
  ] as const)('is not proposed by %s', async (_who, user, code) => {
    expect((await propose(user())).body.code).toBe(code);
  });

  it.each([
    ['an end before its beginning', { validTo: '2026-05-01' }, 'validTo'],
    ['no holder', { brokerId: null }, 'brokerId'],
    ['an agency that is none', { holderKind: 'agency', brokerId: null, agencyId: 'other' }, 'agencyId'],
    ['a rate and a sum', { feeFen: '100' }, 'feeFen'],
    ['somebody else’s listing', { listing: 'unknown' }, 'listing'],
  ])('with %s is refused at its field', async (_why, change, path) => {
    const { agencyId, listing, ...rest } = change as Record<string, unknown>;
    const answer = await propose(people.seller, {
      ...rest,
      ...(agencyId ? { agencyId: people.otherId } : {}),
      ...(listing ? { listing: { kind: 'need', id: scene.services.newId() } } : {}),
    });
    expect(answer.body.fields[0].path).toBe(path);
  });

  it('does not exist for strangers, and shows its file to its sides alone', async () => {
    const { body } = await propose(people.seller);
    expect((await scene.call(people.stranger, 'GET', `/mandates/${body.id}`)).status).toBe(404);
    expect((await scene.call(people.finance, 'GET', `/mandates/${body.id}`)).body.allowed).toEqual([]);
    const form = new FormData();
    form.set('file', new File(['%PDF-1.7\n%%EOF\n'], '委托书.pdf', { type: 'application/pdf' }));
    const encoded = new Response(form);
    const uploaded = await scene.app.inject({
      method: 'POST',
      url: `/api/v1/mandates/${body.id}/file`,
      headers: {
        cookie: people.broker.cookie,
        'content-type': encoded.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    expect([uploaded.statusCode, uploaded.json().file?.name]).toEqual([201, '委托书.pdf']);
    expect((await scene.call(people.seller, 'GET', `/mandates/${body.id}/file`)).status).toBe(200);
    expect((await scene.call(people.stranger, 'GET', `/mandates/${body.id}/file`)).status).toBe(404);
  });
});

describe('an exclusive mandate', () => {
  it('is the only one for a listing at a time; the database refuses a second', async () => {
    const listing = { kind: 'need', id: await addListing('needs', '独家需求') };
    const exclusive = { exclusive: true, listing };
    const first = await accepted(exclusive);
    expect(await accepted(exclusive, otherBroker)).toBe('mandate_exclusive');
    // Not exclusive, another time, another listing: all fine.
    expect(await accepted({ ...exclusive, exclusive: false }, otherBroker)).toMatch(/-/);
    const later = { ...exclusive, validFrom: '2027-01-01', validTo: '2027-06-30' };
    expect(await accepted(later, otherBroker)).toMatch(/-/);
    const other = { kind: 'achievement', id: await addListing('achievements', '另一成果') };
    expect(await accepted({ exclusive: true, listing: other }, otherBroker)).toMatch(/-/);
    // All listings of the owner are among them this one.
    expect(await accepted({ exclusive: true, listing: null }, otherBroker)).toBe('mandate_exclusive');
    await move(people.seller, first, 'end');
    expect(await accepted(exclusive, otherBroker)).toMatch(/-/);
  });

  it('of several accepted at once, one is', async () => {
    const listing = { kind: 'need', id: await addListing('needs', '同时接受') };
    const proposals = await Promise.all(
      [people.broker, otherBroker].map((holder) =>
        propose(people.seller, { exclusive: true, listing, brokerId: holder.brokerId }),
      ),
    );
    const answers = await Promise.all([
      move(people.broker, proposals[0]?.body.id, 'accept'),
      move(otherBroker, proposals[1]?.body.id, 'accept'),
    ]);
    expect(answers.map((answer) => answer.body.code ?? 'accepted').sort()).toEqual([
      'accepted',
      'mandate_exclusive',
    ]);
  });
});

describe('a contract', () => {
  it('names a mandate of its parties that was in force on its day', async () => {
    const mandateId = await accepted({ validFrom: '2026-02-01' });
    const log = (change: Record<string, unknown>) =>
      scene.post(people.seller, '/contracts', draftOf(people, { mandateId, ...change }));
    expect((await log({})).body.mandateId).toBe(mandateId);
    expect((await log({ signedOn: '2026-01-15' })).body.fields[0]).toMatchObject({
      path: 'mandateId',
      code: 'refused',
    });
    const foreign = await log({ sellerId: people.otherId, buyerId: people.buyerId });
    expect(foreign.body.fields?.[0] ?? foreign.body).toMatchObject({ path: 'mandateId' });
  });
});

describe('the holder of a mandate', () => {
  const need = (organisationId: string, title: string) => ({
    organisationId,
    title,
    problem: '海水淡化膜污染严重，需要在线清洗的办法。',
    kind: 'ordinary',
    anonymous: false,
    field: 7,
    tags: [],
    indicators: [],
    budgetMinimumFen: null,
    budgetMaximumFen: null,
    deadline: null,
    lowestMaturity: null,
    cooperationModes: [],
    confidentialDetail: '只给受托方看',
  });

  it('drafts and edits for the owner, who alone publishes', async () => {
    const holder = await scene.addUser('受托经纪人', { broker: {} });
    expect((await scene.post(holder, '/needs', need(people.sellerId, '代拟需求'))).body.code).toBe(
      'not_allowed',
    );
    const mandate = await accepted({ listing: null }, holder);
    const created = await scene.post(holder, '/needs', need(people.sellerId, '代拟需求'));
    expect([created.status, created.body.allowed]).toEqual([201, ['edit']]);
    const { id, version } = created.body;
    const edited = await scene.call(holder, 'PUT', `/needs/${id}`, {
      ...need(people.sellerId, '代拟需求（修改）'),
      version,
    });
    expect(edited.body).toMatchObject({ title: '代拟需求（修改）', confidentialDetail: '只给受托方看' });
    expect((await scene.post(holder, `/needs/${id}/submit`)).body.code).toBe('not_allowed');
    expect((await scene.call(otherBroker, 'GET', `/needs/${id}`)).status).toBe(404);
    await move(people.seller, mandate, 'end');
    expect((await scene.call(holder, 'GET', `/needs/${id}`)).status).toBe(404);
    expect((await scene.call(people.seller, 'GET', `/needs/${id}`)).body.allowed).toContain('submit');
  });
});
