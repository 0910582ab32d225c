import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { achievementDraft } from '../story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { mailInvitation } from './invitations.ts';
import { actsOn, kindsToldTo } from './testing.ts';

let test: TestApp;
let universityId: string;
let owner: TestUser;
let stranger: TestUser;
let operator: TestUser;
beforeAll(async () => {
  test = await createTestApp();
  universityId = await test.addOrganisation('university', '黄海大学');
  owner = await test.addUser('校长', { organisationId: universityId });
  stranger = await test.addUser('别家', { organisationId: await test.addOrganisation('enterprise', '别家') });
  operator = await test.addUser('运营方', {
    organisationId: await test.addOrganisation('government', '科技局'),
  });
});
afterAll(() => test.close());

const path = (rest = '') => `/organisations/${universityId}${rest}`;
const member = { role: 'member', departmentId: null, transferOffice: false };
const invite = (user: TestUser | null, email: string, place: object = member) =>
  test.call(user, 'POST', path('/invitations'), { email, ...place });
const answer = (user: TestUser | null, verb: string, token: string) =>
  test.call(user, 'POST', `/invitations/${verb}`, { token });
const change = (user: TestUser, userId: string, place: object) =>
  test.call(user, 'PUT', path(`/members/${userId}`), { ...member, ...place });
const remove = (user: TestUser, userId: string) => test.call(user, 'DELETE', path(`/members/${userId}`));

/** Make the newest mail of an invitation, as the job does, and take the token out of it. */
async function mailedToken(invitationId: string): Promise<string> {
  const [row] = await test.database.sql`select sendings from invitations where id = ${invitationId}`;
  const texts: string[] = [];
  const send = async ({ text }: { text: string }) => void texts.push(text);
  const mail = { ...test.services.mail, send };
  await mailInvitation({ ...test.services, mail }, { invitationId, sending: Number(row?.sendings) });
  expect(texts).toHaveLength(1);
  return /\/invitations\?token=([A-Za-z0-9_-]{43})\s/.exec(texts[0] ?? '')?.[1] ?? '';
}

describe('an invitation', () => {
  it('is sent by owners to an address, with a token that is nowhere stored', async () => {
    const colleague = await test.addUser('同事');
    for (const [user, code] of [
      [null, 'not_signed_in'],
      [stranger, 'not_allowed'],
      [operator, 'not_allowed'],
    ] as const)
      expect((await invite(user, colleague.email)).body.code).toBe(code);
    const { status, body } = await invite(owner, ` ${colleague.email.toUpperCase()}`.trim());
    expect([status, body.email, body.expired]).toEqual([201, colleague.email, false]);
    expect((await invite(owner, colleague.email)).body.fields[0]).toMatchObject({
      path: 'email',
      code: 'duplicate',
    });
    const token = await mailedToken(body.id);
    const everything = JSON.stringify(
      await test.database
        .sql`select i.*, j.data from invitations i, pgboss.job j where j.name = 'mail-invitation'`,
    );
    expect(token).toHaveLength(43);
    expect(everything).not.toContain(token);

    const preview = await answer(null, 'find', token);
    expect(preview.body).toMatchObject({
      organisation: { name: '黄海大学' },
      role: 'member',
      forReader: false,
    });
    expect(JSON.stringify(preview.body)).not.toContain(colleague.email);
    expect((await answer(colleague, 'find', token)).body.forReader).toBe(true);
    expect((await answer(null, 'accept', token)).body.code).toBe('not_signed_in');
    expect((await answer(stranger, 'accept', token)).body.code).toBe('invitation_for_other_address');
    expect((await answer(colleague, 'accept', token)).body).toEqual({
      organisationId: universityId,
      status: 'accepted',
    });
    expect((await answer(colleague, 'accept', token)).body.code).toBe('link_expired');
    const { user } = (await test.call(colleague, 'GET', '/session')).body;
    expect(user.memberships).toMatchObject([{ organisationId: universityId, role: 'member' }]);
    expect((await kindsToldTo(test, owner))[0]).toBe('member_joined');
    expect((await invite(owner, colleague.email)).body.fields[0]).toMatchObject({
      path: 'email',
      code: 'duplicate',
    });
  });

  it('ends after seven days, when it is withdrawn, declined, and for an earlier mail when it is sent anew', async () => {
    const guest = await test.addUser('来客');
    const { id } = (await invite(owner, guest.email)).body;
    const first = await mailedToken(id);
    expect((await test.call(owner, 'POST', path(`/invitations/${id}/resend`))).status).toBe(200);
    const second = await mailedToken(id);
    expect(second).not.toBe(first);
    expect((await answer(guest, 'accept', first)).body.code).toBe('link_expired');
    test.setNow(new Date(Date.now() + 7 * 24 * 3600 * 1000 + 60_000));
    expect((await answer(guest, 'accept', second)).body.code).toBe('link_expired');
    expect((await test.call(owner, 'GET', path('/invitations'))).body.items).toMatchObject([
      { id, expired: true },
    ]);
    await test.call(owner, 'POST', path(`/invitations/${id}/resend`));
    const third = await mailedToken(id);
    expect((await test.call(stranger, 'POST', path(`/invitations/${id}/withdraw`))).body.code).toBe(
      'not_allowed',
    );
    expect((await test.call(owner, 'POST', path(`/invitations/${id}/withdraw`))).body.items).toEqual([]);
    expect((await answer(guest, 'accept', third)).body.code).toBe('link_expired');
    const again = (await invite(owner, guest.email)).body.id;
    const token = await mailedToken(again);
    // Without an account: whoever has the mail may decline.
    expect((await answer(null, 'decline', token)).body.status).toBe('declined');
    expect((await answer(guest, 'accept', token)).body.code).toBe('link_expired');
    test.setNow(new Date());
  });

  it('is no way around the separation of administrators', async () => {
    const audit = await test.addUser('审计管理员', { administrator: 'audit' });
    const { id } = (await invite(owner, audit.email)).body;
    expect((await answer(audit, 'accept', await mailedToken(id))).body.code).toBe('administrator_separated');
  });

  it('helps an organisation that came with an import to its first owner, by an operator', async () => {
    const imported = await test.addOrganisation('enterprise', '导入的企业', { verifiedAt: null });
    const inviteTo = (role: string) =>
      test.call(operator, 'POST', `/organisations/${imported}/invitations`, {
        ...member,
        role,
        email: 'x@y.example',
      });
    expect((await inviteTo('member')).body.fields[0]).toMatchObject({ path: 'role', code: 'refused' });
    expect((await inviteTo('owner')).status).toBe(201);
    await test.addUser('来了负责人', { organisationId: imported });
    expect((await inviteTo('owner')).body.code).toBe('not_allowed');
  });
});

describe('the people of an organisation', () => {
  it('are changed and taken out by owners; it holds on the next request', async () => {
    const person = await test.addUser('老师', { organisationId: universityId, role: 'member' });
    const rightsOf = async () => (await test.call(person, 'GET', '/session')).body.user.memberships;
    expect((await change(person, person.id, { role: 'owner' })).body.code).toBe('not_allowed');
    expect((await change(stranger, person.id, { role: 'finance' })).body.code).toBe('not_allowed');
    const draft = await test.call(person, 'POST', '/achievements', achievementDraft(universityId));
    expect(draft.status).toBe(201);
    expect((await change(owner, person.id, { role: 'finance' })).status).toBe(200);
    expect(await rightsOf()).toMatchObject([{ role: 'finance' }]);
    expect((await test.call(person, 'GET', `/achievements/${draft.body.id}`)).status).toBe(404);
    expect((await change(owner, person.id, { role: 'member' })).status).toBe(200);
    expect((await test.call(person, 'GET', `/achievements/${draft.body.id}`)).status).toBe(200);
    expect((await remove(owner, person.id)).status).toBe(204);
    expect(await rightsOf()).toEqual([]);
    expect((await test.call(person, 'GET', `/achievements/${draft.body.id}`)).status).toBe(404);
    expect((await kindsToldTo(test, person))[0]).toBe('membership_ended');
    expect((await remove(owner, person.id)).body.code).toBe('not_found');
    const acts = await actsOn(test, universityId);
    expect(acts.slice(-3)).toEqual(['rights_change:change', 'rights_change:change', 'rights_change:remove']);
  });

  it('show addresses to owners only', async () => {
    const person = await test.addUser('同仁', { organisationId: universityId, role: 'finance' });
    const emailsFor = async (user: TestUser) => {
      const { body } = await test.call(user, 'GET', path('/members'));
      return body.items.filter((item: { email: string | null }) => item.email !== null).length;
    };
    expect(await emailsFor(person)).toBe(1);
    expect(await emailsFor(operator)).toBe(0);
    expect(await emailsFor(owner)).toBeGreaterThan(1);
    expect((await test.call(stranger, 'GET', path('/members'))).body.code).toBe('not_allowed');
    expect((await remove(person, person.id)).status).toBe(204);
  });

  it('always have an owner: the last one neither leaves nor steps down, also when two go at once', async () => {
    expect((await remove(owner, owner.id)).body.code).toBe('last_owner');
    expect((await change(owner, owner.id, { role: 'member' })).body.code).toBe('last_owner');
    const second = await test.addUser('副校长', { organisationId: universityId });
    const answers = await Promise.all([remove(owner, owner.id), remove(second, second.id)]);
    expect(answers.map((one) => one.body?.code ?? one.status).sort()).toEqual([204, 'last_owner']);
    owner = answers[0]?.status === 204 ? second : owner;
  });
});

describe('departments', () => {
  const departments = (user: TestUser, verb: string, rest = '', name?: string) =>
    test.call(user, verb, path(`/departments${rest}`), name === undefined ? undefined : { name });
  let marine: string;
  let physics: string;

  it('are added, renamed, closed and opened again by owners of universities and institutes', async () => {
    const added = await departments(owner, 'POST', '', '海洋学院');
    expect(added.body.items).toMatchObject([{ name: '海洋学院', members: 0, closed: false }]);
    marine = added.body.items[0].id;
    const both = await departments(owner, 'POST', '', '物理学院');
    physics = both.body.items.find((one: { name: string }) => one.name === '物理学院').id;
    expect((await departments(owner, 'POST', '', ' 海洋学院 ')).body.fields[0]).toMatchObject({
      code: 'duplicate',
    });
    expect((await departments(owner, 'PUT', `/${physics}`, '物理与光电学院')).status).toBe(200);
    expect((await departments(stranger, 'GET')).body.code).toBe('not_allowed');
    expect((await departments(operator, 'POST', '', '别的')).body.code).toBe('not_allowed');
    expect((await departments(owner, 'POST', `/${physics}/close`)).status).toBe(200);
    expect((await departments(owner, 'POST', `/${physics}/close`)).body.code).toBe('wrong_state');
    expect((await departments(owner, 'POST', `/${physics}/reopen`)).status).toBe(200);
    const enterprise = await test.addOrganisation('enterprise', '企业没有学院');
    const boss = await test.addUser('老板', { organisationId: enterprise });
    const refused = await test.call(boss, 'POST', `/organisations/${enterprise}/departments`, {
      name: '学院',
    });
    expect(refused.body.code).toBe('not_allowed');
  });

  it('see and edit their own listings; the transfer office sees all and releases', async () => {
    const join = async (name: string, place: object) => {
      const user = await test.addUser(name, { organisationId: universityId, role: 'member' });
      expect((await change(owner, user.id, place)).status).toBe(200);
      return user;
    };
    const biologist = await join('海洋老师', { departmentId: marine });
    const physicist = await join('物理老师', { departmentId: physics });
    const office = await join('转移办', { transferOffice: true });
    await test.database.sql`update organisations set verified_at = null where id = ${universityId}`;
    const { body } = await test.call(biologist, 'POST', '/achievements', achievementDraft(universityId));
    const read = async (user: TestUser) => (await test.call(user, 'GET', `/achievements/${body.id}`)).status;
    expect([await read(biologist), await read(physicist), await read(office), await read(owner)]).toEqual([
      200, 404, 200, 200,
    ]);
    const edit = { ...achievementDraft(universityId), title: '改', version: body.version };
    expect((await test.call(physicist, 'PUT', `/achievements/${body.id}`, edit)).status).toBe(404);
    const move = (user: TestUser, verb: string) =>
      test.call(user, 'POST', `/achievements/${body.id}/${verb}`, {});
    expect((await move(biologist, 'submit')).body.status).toBe('submitted');
    expect((await move(biologist, 'release')).body.code).toMatch(/not_allowed|wrong_state/);
    expect((await move(office, 'release')).body.status).toBe('published');
    expect(await read(physicist)).toBe(200);
    // A member without a place would act for all departments.
    expect((await change(owner, physicist.id, {})).body.fields[0]).toMatchObject({
      path: 'departmentId',
      code: 'required',
    });
    expect((await departments(owner, 'POST', `/${marine}/close`)).body.code).toBe('department_in_use');
  });

  it('belong to their organisation, which the database makes sure of', async () => {
    const otherId = await test.addOrganisation('university', '另一所大学');
    const elsewhere = await test.addUser('外校', { organisationId: otherId, role: 'member' });
    const broken = test.database
      .sql`update memberships set department_id = ${marine} where user_id = ${elsewhere.id}`;
    await expect(broken).rejects.toThrow(/memberships_department/);
    const boss = await test.addUser('外校长', { organisationId: otherId });
    const answer = await test.call(boss, 'PUT', `/organisations/${otherId}/members/${elsewhere.id}`, {
      ...member,
      departmentId: marine,
    });
    expect(answer.body.fields[0]).toMatchObject({ path: 'departmentId', code: 'unknown_reference' });
  });
});
