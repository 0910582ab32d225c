import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsOn, kindsToldTo, upload } from '../organisations/testing.ts';
import { achievementDraft, needDraft } from '../story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { dueNotice, standingOn } from './rules.ts';
import { remindOfExpiry } from './standing.ts';

describe('a certificate', () => {
  it.each([
    ['2026-06-16', null, 'certified'],
    ['2026-06-15', null, 'expired'],
    ['2026-06-14', null, 'expired'],
    [null, null, 'certified'],
    ['2027-01-01', '2026-06-15T15:59:00Z', 'ended'],
    // In Shanghai the 16th has begun.
    ['2027-01-01', '2026-06-15T16:00:00Z', 'certified'],
  ] as const)('that ends on %s (ended: %s) is %s on 2026-06-15', (certificateExpiresOn, ended, standing) => {
    const endedAt = ended === null ? null : new Date(ended);
    expect(standingOn({ certificateExpiresOn, endedAt }, '2026-06-15')).toBe(standing);
  });

  it.each([
    ['2026-08-15', null, null],
    ['2026-08-14', null, 60],
    ['2026-08-14', 60, null],
    ['2026-07-15', 60, 30],
    ['2026-07-15', null, 30],
    ['2026-06-16', 30, null],
    ['2026-06-15', 30, 0],
    ['2026-06-15', 0, null],
    ['2026-01-01', null, 0],
  ] as const)('that ends on %s, told %s days before: notice %s', (certificateExpiresOn, told, due) => {
    expect(dueNotice({ certificateExpiresOn, expiryNotice_days: told }, '2026-06-15')).toBe(due);
  });
});

let test: TestApp;
let person: TestUser;
let operator: TestUser;
let agencyOwner: TestUser;
let stranger: TestUser;
let agencyId: string;
let brokerId: string;
beforeAll(async () => {
  test = await createTestApp();
  agencyId = await test.addOrganisation('agency', '青岛技术转移中心');
  const government = await test.addOrganisation('government', '科技局');
  person = await test.addUser('申请人');
  operator = await test.addUser('运营方', { organisationId: government });
  agencyOwner = await test.addUser('机构负责人', { organisationId: agencyId });
  stranger = await test.addUser('别家', { organisationId: await test.addOrganisation('enterprise', '别家') });
  test.setNow(new Date('2026-06-15T04:00:00Z'));
});
afterAll(() => test.close());

const draft = (change: object = {}) => ({
  level: 'intermediate',
  certificateNumber: 'QD-2026-001',
  certificateExpiresOn: '2027-06-30',
  agencyId,
  fields: [1, 7],
  district: '370212',
  introduction: '熟悉海洋装备',
  ...change,
});
const save = (user: TestUser | null, change: object = {}) =>
  test.call(user, 'PUT', '/certification', draft(change));
const own = async (user: TestUser) => (await test.call(user, 'GET', '/certification')).body;
const addFile = (user: TestUser) => upload(test, user, '/certification/file', undefined, '证书.pdf');
const decide = (user: TestUser, id: string, verb: string, body: object) =>
  test.call(user, 'POST', `/certifications/${id}/${verb}`, body);

describe('certification', () => {
  let id: string;
  it('is asked for with a certificate, and waits for nothing before its document is there', async () => {
    expect((await save(null)).body.code).toBe('not_signed_in');
    const audit = await test.addUser('审计', { administrator: 'audit' });
    expect((await save(audit)).body.code).toBe('administrator_separated');
    expect((await addFile(person)).body.code).toBe('wrong_state');
    const wrong = await save(person, { certificateExpiresOn: '2026-06-15', agencyId: test.services.newId() });
    expect(wrong.body.fields.map((field: { path: string }) => field.path)).toEqual([
      'certificateExpiresOn',
      'agencyId',
    ]);
    const saved = (await save(person)).body;
    expect([saved.broker, saved.request.status, saved.request.allowed]).toEqual([
      null,
      'draft',
      ['add-file', 'withdraw'],
    ]);
    id = saved.request.id;
    expect((await test.call(operator, 'GET', `/certifications/${id}`)).status).toBe(404);
    expect((await save(person, { level: 'senior' })).body.request).toMatchObject({ id, level: 'senior' });
    expect((await addFile(person)).body).toMatchObject({ id, status: 'pending', file: { name: '证书.pdf' } });
    expect((await save(person)).body.code).toBe('wrong_state');
    expect(await kindsToldTo(test, operator)).toEqual(['certification_requested']);
  });

  it('is seen by its author and the operator alone', async () => {
    for (const [user, status] of [
      [operator, 200],
      [person, 200],
      [stranger, 404],
      [agencyOwner, 404],
      [null, 401],
    ] as const)
      for (const rest of ['', '/file'])
        expect((await test.call(user, 'GET', `/certifications/${id}${rest}`)).status).toBe(status);
    expect((await test.call(stranger, 'GET', '/certifications')).body.code).toBe('not_allowed');
    for (const user of [person, stranger, agencyOwner])
      expect((await decide(user, id, 'certify', { level: 'senior' })).body.code).toBe('not_allowed');
  });

  it('is refused with a reason, and given at the level that the operator chooses', async () => {
    expect((await decide(operator, id, 'refuse', { reason: '照片不清' })).body.status).toBe('refused');
    expect((await own(person)).request).toMatchObject({ status: 'refused', reason: '照片不清' });
    id = (await save(person, { level: 'senior' })).body.request.id;
    await addFile(person);
    expect((await decide(operator, id, 'certify', { level: 'junior' })).body.status).toBe('granted');
    const { broker } = await own(person);
    expect(broker).toMatchObject({
      level: 'junior',
      standing: 'certified',
      agency: null,
      askedAgency: { id: agencyId },
    });
    brokerId = broker.id;
    const { user } = (await test.call(person, 'GET', '/session')).body;
    expect(user.brokerId).toBe(brokerId);
    expect((await kindsToldTo(test, person)).slice(0, 2)).toEqual(['broker_certified', 'broker_refused']);
    expect((await decide(operator, id, 'refuse', { reason: '再想想' })).body.code).toBe('wrong_state');
    expect(await actsOn(test, person.id)).toEqual([
      'certification:ask',
      'certification:refuse',
      'certification:ask',
      'certification:certify',
    ]);
  });

  it('is not given by operators to themselves', async () => {
    await save(operator);
    const request = (await addFile(operator)).body;
    expect(request.allowed).toEqual(['withdraw']);
    expect(request.sameNumber).toMatchObject([{ id: brokerId }]);
    expect((await decide(operator, request.id, 'certify', { level: 'senior' })).body.code).toBe(
      'not_allowed',
    );
    expect((await test.call(operator, 'POST', '/certification/withdraw')).body.request.status).toBe(
      'withdrawn',
    );
    expect((await test.call(operator, 'POST', '/certification/withdraw')).body.code).toBe('wrong_state');
  });

  it('has its agency once that has confirmed', async () => {
    const path = `/organisations/${agencyId}/brokers`;
    const answer = (user: TestUser, verb: string) => test.call(user, 'POST', `${path}/${brokerId}/${verb}`);
    expect((await test.call(agencyOwner, 'GET', path)).body.items).toMatchObject([
      { id: brokerId, confirmed: false },
    ]);
    expect((await test.call(stranger, 'GET', path)).body.code).toBe('not_allowed');
    expect((await answer(person, 'confirm')).body.code).toBe('not_allowed');
    expect((await answer(agencyOwner, 'end')).body.code).toBe('not_found');
    expect((await answer(agencyOwner, 'confirm')).body.items).toMatchObject([{ confirmed: true }]);
    expect((await test.call(null, 'GET', `/brokers/${brokerId}`)).body.agency).toMatchObject({
      id: agencyId,
    });
    expect((await answer(agencyOwner, 'confirm')).body.code).toBe('not_found');
    const choose = (user: TestUser, choice: string | null) =>
      test.call(user, 'PUT', `/brokers/${brokerId}/agency`, { agencyId: choice });
    expect((await choose(stranger, null)).body.code).toBe('not_allowed');
    expect((await choose(person, null)).status).toBe(204);
    expect((await choose(person, agencyId)).status).toBe(204);
    expect((await answer(agencyOwner, 'decline')).body.items).toEqual([]);
    expect((await own(person)).broker).toMatchObject({ agency: null, askedAgency: null });
    expect((await choose(person, agencyId)).status).toBe(204);
    await answer(agencyOwner, 'confirm');
    expect((await answer(agencyOwner, 'end')).body.items).toEqual([]);
    expect((await kindsToldTo(test, person))[0]).toBe('agency_ended');
  });
});

describe('a broker', () => {
  let pair: { needId: string; achievementId: string };
  const publish = async (kind: 'need' | 'achievement') => {
    const organisationId = await test.addOrganisation(
      kind === 'need' ? 'enterprise' : 'university',
      `${kind} 所有者 ${test.services.newId()}`,
    );
    const owner = await test.addUser('所有者', { organisationId });
    const content = kind === 'need' ? needDraft(organisationId) : achievementDraft(organisationId);
    const { body } = await test.call(owner, 'POST', `/${kind}s`, {
      ...content,
      ...(kind === 'need' ? { deadline: null } : {}),
    });
    expect((await test.call(owner, 'POST', `/${kind}s/${body.id}/submit`)).body.status).toBe('published');
    return body.id as string;
  };
  const open = async () => {
    pair = { needId: await publish('need'), achievementId: await publish('achievement') };
    return test.call(person, 'POST', '/introductions', { ...pair, as: 'broker' });
  };

  it('leads introductions through the day before the certificate expires, and none from that day on', async () => {
    expect((await open()).status).toBe(201);
    test.setNow(new Date('2027-06-29T15:59:00Z'));
    expect((await open()).status).toBe(201);
    // In Shanghai the 30th has begun.
    test.setNow(new Date('2027-06-29T16:01:00Z'));
    const refused = await open();
    expect([refused.status, refused.body.code]).toEqual([422, 'broker_not_certified']);
    expect((await test.call(null, 'GET', `/brokers/${brokerId}`)).body.standing).toBe('expired');
  });

  it('hears of it 60 and 30 days before and on the day, once each', async () => {
    const told: string[] = [];
    for (const day of ['2027-04-30', '2027-05-01', '2027-05-02', '2027-05-31', '2027-06-30', '2027-07-01']) {
      test.setNow(new Date(`${day}T04:00:00Z`));
      told.push(`${day} ${await remindOfExpiry(test.services)}`);
    }
    expect(told).toEqual([
      '2027-04-30 0',
      '2027-05-01 1',
      '2027-05-02 0',
      '2027-05-31 1',
      '2027-06-30 1',
      '2027-07-01 0',
    ]);
    expect((await kindsToldTo(test, person)).slice(0, 3)).toEqual([
      'broker_expired',
      'broker_expiring',
      'broker_expiring',
    ]);
    const { body } = await test.call(person, 'GET', '/notifications');
    expect(body.items[1].text).toContain('2027-06-30');
    test.setNow(new Date('2026-06-15T04:00:00Z'));
  });

  it('gets another level and is ended by operators only, with a reason; then leads nothing and is not listed', async () => {
    const level = (user: TestUser) =>
      test.call(user, 'PUT', `/brokers/${brokerId}/level`, { level: 'senior', reason: '业绩突出' });
    const end = (user: TestUser) =>
      test.call(user, 'POST', `/brokers/${brokerId}/end`, { reason: '弄虚作假' });
    for (const user of [person, stranger, agencyOwner]) {
      expect((await level(user)).body.code).toBe('not_allowed');
      expect((await end(user)).body.code).toBe('not_allowed');
    }
    expect((await level(operator)).status).toBe(204);
    expect((await own(person)).broker.level).toBe('senior');
    const listed = async () => {
      await test.indexed();
      return (await test.call(null, 'GET', '/brokers')).body.items.length;
    };
    expect(await listed()).toBe(1);
    expect((await end(operator)).status).toBe(204);
    expect((await end(operator)).body.code).toBe('wrong_state');
    expect(await listed()).toBe(0);
    expect((await open()).body.code).toBe('broker_not_certified');
    expect(await actsOn(test, brokerId)).toContain('certification:end');
    // Certified anew, it is the same broker with the same credit.
    await save(person);
    const { id } = (await addFile(person)).body;
    await decide(operator, id, 'certify', { level: 'junior' });
    expect((await own(person)).broker).toMatchObject({ id: brokerId, standing: 'certified' });
    expect((await open()).status).toBe(201);
  });
});
