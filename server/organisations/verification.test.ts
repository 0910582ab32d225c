import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creditCodeOf } from '../credit-code.ts';
import { needDraft } from '../story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { actsOn, kindsToldTo, profileOf, upload } from './testing.ts';

let test: TestApp;
let founder: TestUser;
let operator: TestUser;
let stranger: TestUser;
let governmentId: string;
let id: string;
beforeAll(async () => {
  test = await createTestApp();
  governmentId = await test.addOrganisation('government', '青岛市科技局');
  founder = await test.addUser('创始人');
  operator = await test.addUser('运营方', { organisationId: governmentId, role: 'member' });
  const otherId = await test.addOrganisation('enterprise', '青岛 新创海洋科技（集团）', {
    creditCode: creditCodeOf('91', '370212', '10000009'),
  });
  stranger = await test.addUser('别家', { organisationId: otherId });
});
afterAll(() => test.close());

const found = (user: TestUser | null, change: Record<string, unknown> = {}) =>
  test.call(user, 'POST', '/organisations', { kind: 'enterprise', ...profileOf(change) });
const profile = async (user: TestUser) => (await test.call(user, 'GET', `/organisations/${id}/profile`)).body;

describe('founding', () => {
  it('makes whoever founds the owner, unverified', async () => {
    const { status, body } = await found(founder);
    expect([status, body.verified, body.manages]).toEqual([201, false, true]);
    id = body.id;
    const { user } = (await test.call(founder, 'GET', '/session')).body;
    expect(user.memberships).toMatchObject([{ organisationId: id, role: 'owner', verified: false }]);
    expect(await actsOn(test, id)).toEqual(['rights_change:found']);
  });

  it.each([
    ['a name that is taken', { creditCode: creditCodeOf('91', '370212', '10000002') }, 'name', 'taken'],
    ['a code that is taken', { name: '另一家有限公司' }, 'creditCode', 'taken'],
    ['a wrong check digit', { creditCode: '91370200MA3C000002' }, 'creditCode', 'wrong_check_digit'],
    ['no code', { creditCode: null }, 'creditCode', 'required'],
    ['an owner to invite', { ownerEmail: 'a@b.example' }, 'ownerEmail', 'refused'],
    ['a foreign field', { verifiedAt: '2026-01-01' }, 'verifiedAt', 'unknown_field'],
  ])('with %s names the field', async (_what, change, path, code) => {
    const { status, body } = await found(founder, change);
    expect([status, body.fields[0]?.path, body.fields[0]?.code]).toEqual([400, path, code]);
  });

  it('of the same code twice at once succeeds once', async () => {
    const code = creditCodeOf('91', '370212', '10000003');
    const answers = await Promise.all(
      ['同时一', '同时二', '同时三'].map((name) => found(founder, { name, creditCode: code })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 400, 400]);
    const refused = answers.filter((answer) => answer.status === 400);
    expect(refused.map((answer) => answer.body.fields[0].path)).toEqual(['creditCode', 'creditCode']);
  });

  it('is not for visitors, and not for administrators', async () => {
    expect((await found(null)).body.code).toBe('not_signed_in');
    const system = await test.addUser('系统管理员', { administrator: 'system' });
    expect((await found(system, { name: '管理员的公司' })).body.code).toBe('administrator_separated');
  });

  it('of service points and authorities is for those who run the platform, for an owner whom they invite', async () => {
    const security = await test.addUser('安全管理员', { administrator: 'security' });
    const point = {
      kind: 'service_point',
      name: '崂山服务点',
      creditCode: creditCodeOf('12', '370212', '10000004'),
    };
    const office = {
      kind: 'government',
      name: '即墨科技局',
      creditCode: creditCodeOf('11', '370215', '10000005'),
    };
    const ownerEmail = { ownerEmail: 'Owner@Example.com' };
    expect((await found(founder, { ...point, ...ownerEmail })).body.code).toBe('not_allowed');
    expect((await found(operator, { ...office, ...ownerEmail })).body.code).toBe('not_allowed');
    expect((await found(operator, point)).body.fields[0]).toMatchObject({
      path: 'ownerEmail',
      code: 'required',
    });
    const made = await found(operator, { ...point, ...ownerEmail });
    expect([made.status, made.body.verified, made.body.manages]).toEqual([201, true, false]);
    expect((await found(security, { ...office, ...ownerEmail })).status).toBe(201);
    const [invitation] = await test.database
      .sql`select email, role, status from invitations where organisation_id = ${made.body.id}`;
    expect(invitation).toEqual({ email: 'owner@example.com', role: 'owner', status: 'open' });
    expect((await test.call(operator, 'GET', `/organisations/${made.body.id}/members`)).body.items).toEqual(
      [],
    );
  });
});

describe('verification', () => {
  const ask = (user: TestUser | null = founder, content?: string, name?: string) =>
    upload(test, user, `/organisations/${id}/verifications`, content, name);
  const decide = (user: TestUser, requestId: string, verb: string, body?: unknown) =>
    test.call(user, 'POST', `/verifications/${requestId}/${verb}`, body);

  it('is asked for by owners with a document of a known type', async () => {
    expect((await ask(stranger)).body.code).toBe('not_allowed');
    expect((await ask(null)).body.code).toBe('not_signed_in');
    expect((await ask(founder, '<html><script>1</script></html>', '营业执照.pdf')).body.code).toBe(
      'file_type_refused',
    );
    expect((await ask(founder, '%PDF-1.7\n%%EOF\n', '营业执照.pdf.exe')).body.code).toBe('file_type_refused');
    const { status, body } = await ask();
    expect([status, body.status, body.file.name, body.allowed, body.check]).toEqual([
      201,
      'pending',
      '营业执照.pdf',
      ['withdraw'],
      null,
    ]);
    expect((await ask()).body.code).toBe('wrong_state');
    expect(await kindsToldTo(test, operator)).toEqual(['verification_requested']);
  });

  it('shows the operator what reads alike and whether the code is right, and the document to nobody else', async () => {
    const queue = await test.call(operator, 'GET', '/verifications');
    expect(queue.body.items).toMatchObject([{ organisationId: id, name: '青岛新创海洋科技有限公司' }]);
    const [{ id: requestId }] = queue.body.items;
    const { check } = (await test.call(operator, 'GET', `/verifications/${requestId}`)).body;
    expect(check.creditCodeRight).toBe(true);
    expect(check.similar).toMatchObject([{ name: '青岛 新创海洋科技（集团）', by: 'name' }]);
    for (const [user, status] of [
      [operator, 200],
      [founder, 200],
      [stranger, 404],
      [null, 401],
    ] as const)
      for (const path of ['', '/file'])
        expect((await test.call(user, 'GET', `/verifications/${requestId}${path}`)).status).toBe(status);
    for (const user of [founder, stranger])
      expect((await test.call(user, 'GET', '/verifications')).body.code).toBe('not_allowed');
    expect((await decide(founder, requestId, 'verify')).body.code).toBe('not_allowed');
    expect((await decide(stranger, requestId, 'refuse', { reason: '不符' })).body.code).toBe('not_allowed');
  });

  it('can be refused with a reason, asked for again, and withdrawn', async () => {
    const [{ id: first }] = (await test.call(operator, 'GET', '/verifications')).body.items;
    expect((await decide(operator, first, 'refuse', { reason: '' })).body.code).toBe('invalid_input');
    expect((await decide(operator, first, 'refuse', { reason: '执照已过期' })).body.status).toBe('refused');
    expect((await decide(operator, first, 'verify')).body.code).toBe('wrong_state');
    expect(await kindsToldTo(test, founder)).toEqual(['organisation_refused']);
    const second = (await ask()).body.id;
    expect((await decide(founder, second, 'withdraw')).body.status).toBe('withdrawn');
    const own = await test.call(founder, 'GET', `/organisations/${id}/verifications`);
    expect(
      own.body.items.map((item: { status: string; reason: string }) => [item.status, item.reason]),
    ).toEqual([
      ['withdrawn', ''],
      ['refused', '执照已过期'],
    ]);
  });

  it('lets the organisation publish at once, also between two requests of one session', async () => {
    const submit = async () => {
      const { body } = await test.call(founder, 'POST', '/needs', needDraft(id));
      return (await test.call(founder, 'POST', `/needs/${body.id}/submit`)).body.status;
    };
    expect(await submit()).toBe('submitted');
    const request = (await ask()).body.id;
    expect((await decide(operator, request, 'verify')).body.status).toBe('granted');
    expect((await profile(founder)).verified).toBe(true);
    expect(await submit()).toBe('published');
    expect((await kindsToldTo(test, founder))[0]).toBe('organisation_verified');
    expect((await ask()).body.code).toBe('wrong_state');
  });

  it('ends with another name or code, and a request made before stands for nothing', async () => {
    const edit = (change: Record<string, unknown>, version: number) =>
      test.call(founder, 'PUT', `/organisations/${id}/profile`, { ...profileOf(change), version });
    const { version } = await profile(founder);
    const moved = await edit({ address: '新地址' }, version);
    expect([moved.body.verified, moved.body.address]).toEqual([true, '新地址']);
    expect((await edit({ address: '又一个' }, version)).body.code).toBe('version_conflict');
    const renamed = await edit({ name: '青岛改名科技有限公司' }, moved.body.version);
    expect(renamed.body.verified).toBe(false);
    const request = (await ask()).body.id;
    const code = creditCodeOf('91', '370212', '10000008');
    const recoded = await edit({ name: '青岛改名科技有限公司', creditCode: code }, renamed.body.version);
    expect(recoded.body.verified).toBe(false);
    expect((await decide(operator, request, 'verify')).body.code).toBe('wrong_state');
    expect((await profile(founder)).verified).toBe(false);
  });

  it('is not given by an operator to an organisation of their own', async () => {
    const own = (
      await found(operator, { name: '自己的公司', creditCode: creditCodeOf('91', '370212', '10000010') })
    ).body.id;
    const request = (await upload(test, operator, `/organisations/${own}/verifications`)).body;
    expect(request.allowed).toEqual(['withdraw']);
    expect((await decide(operator, request.id, 'verify')).body.code).toBe('not_allowed');
    const second = await test.addUser('另一运营', { organisationId: governmentId });
    expect((await decide(second, request.id, 'verify')).body.status).toBe('granted');
    const revoke = (user: TestUser) =>
      test.call(user, 'POST', `/organisations/${own}/verifications/revoke`, { reason: '冒用' });
    expect((await revoke(operator)).body.code).toBe('not_allowed');
    expect((await revoke(second)).status).toBe(200);
    expect((await revoke(second)).body.code).toBe('wrong_state');
    expect(await actsOn(test, own)).toEqual([
      'rights_change:found',
      'verification:ask',
      'verification:granted',
      'verification:revoke',
    ]);
  });

  it('leaves the profile to those whom it concerns', async () => {
    const path = `/organisations/${id}/profile`;
    expect((await test.call(stranger, 'GET', path)).body.code).toBe('not_allowed');
    expect((await test.call(null, 'GET', path)).body.code).toBe('not_signed_in');
    expect((await test.call(operator, 'GET', path)).body.legalRepresentative).toBe('王某');
    const edit = { ...profileOf(), version: 1 };
    for (const user of [stranger, operator])
      expect((await test.call(user, 'PUT', path, edit)).body.code).toBe('not_allowed');
  });
});
