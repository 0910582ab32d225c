import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestUser } from '../testing.ts';
import { createContractScene, draftOf, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

describe('logging a contract', () => {
  it('answers the draft with what is remarkable and what may be done', async () => {
    const { status, body } = await scene.post(people.seller, '/contracts', draftOf(people));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'draft',
      totalFen: '10000001',
      approvedTechnologyFen: null,
      receivedFen: '0',
      seller: { id: people.sellerId },
      allowed: ['edit', 'submit', 'add-file'],
      version: 1,
      relatedParties: false,
    });
    expect(body.shares).toHaveLength(2);
    expect(body.shares[0]).toMatchObject({
      brokerId: people.broker.brokerId,
      agencyId: people.agencyId,
      basisPoints: 5100,
    });
    expect(body.warnings.map((warning: { code: string }) => warning.code)).toEqual([
      'notice_missing',
      'shares_unconfirmed',
    ]);
    expect(body.history.map((event: { verb: string }) => event.verb)).toEqual(['create']);
  });

  it.each([
    ['shares of more than the whole', { overShares: true }, 422, 'shares_exceed_whole', 'shares'],
    [
      '技术交易额 > 成交额',
      { declaredTechnologyFen: '10000002' },
      422,
      'technology_amount_exceeds_total',
      'declaredTechnologyFen',
    ],
    ['seller and buyer the same', { same: true }, 422, 'related_parties_refused', 'buyerId'],
    [
      'an unknown service point',
      { servicePointId: '01900000-0000-7000-8000-000000000000' },
      400,
      'invalid_input',
      'servicePointId',
    ],
    ['a service point that is none', { servicePointIsSeller: true }, 400, 'invalid_input', 'servicePointId'],
    [
      'an unknown introduction',
      { introductionId: '01900000-0000-7000-8000-000000000000' },
      400,
      'invalid_input',
      'introductionId',
    ],
    ['a sub-kind of another class', { subKind: 'patent' }, 400, 'invalid_input', 'subKind'],
    ['an unknown field', { colour: 'red' }, 400, 'invalid_input', 'colour'],
    ['an amount with a decimal point', { totalFen: '1.5' }, 400, 'invalid_input', 'totalFen'],
    ['a day that does not exist', { signedOn: '2026-02-30' }, 400, 'invalid_input', 'signedOn'],
  ])('refuses %s and changes nothing', async (_why, change, status, code, path) => {
    await scene.changesNothing(async () => {
      const answer = await scene.post(people.seller, '/contracts', {
        ...draftOf(people, change),
        submit: true,
      });
      expect(answer.status).toBe(status);
      expect(answer.body.code).toBe(code);
      expect(answer.body.fields.map((field: { path: string }) => field.path)).toContain(path);
      expect(answer.body.message).not.toBe('');
    });
  });

  it.each([
    ['servicePointId', '', 'required'],
    ['servicePointId', 'none', 'wrong_format'],
    ['signedOn', '', 'required'],
  ])('calls %s “%s” %s', async (path, value, code) => {
    const { body } = await scene.post(people.seller, '/contracts', { ...draftOf(people), [path]: value });
    expect(body.fields).toMatchObject([{ path, code }]);
  });

  it.each([
    ['a visitor', () => null, 401],
    ['a stranger', () => people.stranger, 403],
    ['finance of the seller', () => people.finance, 403],
    ['a broker without an introduction', () => people.broker, 403],
    ['the service point', () => people.reviewer, 403],
  ])('is not for %s', async (_who, user, status) => {
    await scene.changesNothing(async () => {
      expect((await scene.post(user(), '/contracts', draftOf(people))).status).toBeGreaterThanOrEqual(status);
    });
  });

  it('flags related parties: the same legal representative, or declared', async () => {
    const related = await scene.post(
      people.seller,
      '/contracts',
      draftOf(people, { buyerId: people.relatedId }),
    );
    expect(related.body.relatedParties).toBe(true);
    expect(related.body.warnings.map((warning: { code: string }) => warning.code)).toContain(
      'related_parties',
    );
    const declared = await scene.post(
      people.seller,
      '/contracts',
      draftOf(people, { relatedPartiesDeclared: true }),
    );
    expect(declared.body.relatedParties).toBe(true);
  });

  it('warns of a probable duplicate, and of a notice that was too short', async () => {
    const change = { title: '重复的项目', noticeFrom: '2026-03-01', noticeTo: '2026-03-08' };
    await scene.contractIn('submitted', change);
    const { body } = await scene.post(people.seller, '/contracts', draftOf(people, change), {
      'accept-language': 'en',
    });
    expect(body.warnings).toEqual([
      expect.objectContaining({ code: 'probable_duplicate' }),
      { code: 'notice_short', message: 'The notice lasted 7 days, fewer than 15.' },
      expect.objectContaining({ code: 'shares_unconfirmed' }),
    ]);
  });

  it('has one effect for 50 identical posts with one key', async () => {
    const before = await scene.snapshot();
    const body = { ...draftOf(people, { title: '同一请求' }), submit: true };
    const headers = { 'idempotency-key': 'contract-once-0001' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => scene.post(people.seller, '/contracts', body, headers)),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect((await scene.snapshot()).contracts).toBe(before.contracts + 1);
    const other = await scene.post(people.seller, '/contracts', { ...body, title: '另一请求' }, headers);
    expect(other.body.code).toBe('idempotency_key_reused');
  });
});

describe('editing', () => {
  it('replaces the shares, counts the version, and refuses an old one', async () => {
    const id = await scene.contractIn('draft');
    const change = { ...draftOf(people, { title: '改过的', shares: [] }), version: 1 };
    const edited = await scene.call(people.buyer, 'PUT', `/contracts/${id}`, change);
    expect(edited.body).toMatchObject({ title: '改过的', shares: [], version: 2 });
    const again = await scene.call(people.seller, 'PUT', `/contracts/${id}`, change);
    expect([again.status, again.body.code]).toEqual([409, 'version_conflict']);
  });

  it('is over once submitted, and open again when a correction is asked', async () => {
    const id = await scene.contractIn('submitted');
    const put = async () => {
      const { body } = await scene.call(people.seller, 'GET', `/contracts/${id}`);
      return scene.call(people.seller, 'PUT', `/contracts/${id}`, {
        ...draftOf(people),
        version: body.version,
      });
    };
    expect((await put()).body.code).toBe('wrong_state');
    await scene.post(people.reviewer, `/contracts/${id}/accept`);
    expect((await scene.post(people.reviewer, `/contracts/${id}/ask-correction`)).status).toBe(400);
    await scene.post(people.reviewer, `/contracts/${id}/ask-correction`, { note: '缺附件' });
    expect((await put()).status).toBe(200);
    const handedIn = await scene.post(people.seller, `/contracts/${id}/submit`);
    expect(handedIn.body).toMatchObject({
      status: 'accepted',
      // 19 June 2026 is the Dragon Boat Festival.
      review: { startedOn: '2026-06-15', dueOn: '2026-07-07', workingDays: 15 },
    });
  });

  it('moves nobody out and no stranger in', async () => {
    const id = await scene.contractIn('draft');
    const change = {
      ...draftOf(people, { sellerId: people.otherId, buyerId: people.relatedId }),
      version: 1,
    };
    await scene.changesNothing(async () => {
      expect((await scene.call(people.seller, 'PUT', `/contracts/${id}`, change)).status).toBe(404);
    });
  });
});

describe('who sees a contract', () => {
  it('parties, holders, service point and operator; to others it does not exist', async () => {
    const id = await scene.contractIn('submitted');
    const statusFor = async (user: TestUser | null) =>
      (await scene.call(user, 'GET', `/contracts/${id}`)).status;
    for (const user of [
      people.seller,
      people.buyer,
      people.finance,
      people.broker,
      people.reviewer,
      people.operator,
    ])
      expect(await statusFor(user)).toBe(200);
    expect(await statusFor(people.stranger)).toBe(404);
    expect(await statusFor(null)).toBe(401);
    const draft = await scene.contractIn('draft');
    expect((await scene.call(people.reviewer, 'GET', `/contracts/${draft}`)).status).toBe(404);
  });

  it('lists to each their own, by role and status', async () => {
    const id = await scene.contractIn('submitted', { title: '列表中的合同' });
    const list = async (user: TestUser, query: string) => {
      const { body } = await scene.call(
        user,
        'GET',
        `/contracts?text=${encodeURIComponent('列表中的')}&${query}`,
      );
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await list(people.seller, 'role=seller')).toEqual([id]);
    expect(await list(people.seller, 'role=buyer')).toEqual([]);
    expect(await list(people.buyer, '')).toEqual([id]);
    expect(await list(people.broker, 'role=holder')).toEqual([id]);
    expect(await list(people.reviewer, 'role=service_point&status=submitted')).toEqual([id]);
    expect(await list(people.reviewer, 'status=registered')).toEqual([]);
    expect(await list(people.operator, '')).toEqual([id]);
    expect(await list(people.stranger, '')).toEqual([]);
  });
});

describe('notifications', () => {
  const kindsFor = async (user: TestUser, id: string) => {
    const rows = await scene.database.sql<{ kind: string }[]>`select kind from notifications
      where user_id = ${user.id} and link = ${`/contracts/${id}`} order by id`;
    return rows.map((row) => row.kind);
  };

  it('tell the service point what waits, and the others what was decided', async () => {
    const id = await scene.contractIn('registered');
    expect(await kindsFor(people.reviewer, id)).toEqual(['contract_submitted']);
    expect(await kindsFor(people.registrar, id)).toEqual(['contract_submitted']);
    expect(await kindsFor(people.seller, id)).toEqual(['contract_accepted', 'contract_registered']);
    expect(await kindsFor(people.broker, id)).toEqual([
      'contract_shares_proposed',
      'contract_accepted',
      'contract_registered',
    ]);
    expect(await kindsFor(people.finance, id)).toEqual([]);
  });
});
