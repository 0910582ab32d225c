import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { and, eq, sql } from 'drizzle-orm';
import {
  administrators,
  auditEvents,
  brokers,
  certificationRequests,
  files,
  introductions,
  listingEvents,
  mandates,
  memberships,
  notifications,
  users,
  verificationRequests,
} from '../../db/schema/index.ts';
import { listWrittenMails } from '../mail/mail.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import { type TestUser } from '../testing.ts';
import { pseudonymOf } from './rules.ts';
import {
  addListings,
  asOwner,
  at,
  busyPerson,
  db,
  enterprise,
  placesOf,
  proveLongAgo,
  scene,
  setScene,
  university,
} from './testing.ts';

beforeAll(setScene);
afterAll(() => scene.close());

describe('erasing', () => {
  test(
    'leaves no word of the person anywhere, and the rows that others need',
    { timeout: 60_000 },
    async () => {
      const canary = 'erase-9b2d';
      const person = await busyPerson(canary, '203.0.113.5');
      expect((await placesOf(canary)).length).toBeGreaterThan(5);
      expect(await scene.call(person, 'GET', '/account/erasure')).toMatchObject({
        body: { possible: true, obstacles: [] },
      });
      const answer = await scene.call(person, 'POST', '/account/erasure', { email: person.email });
      expect(answer.status).toBe(204);

      expect(await placesOf(canary)).toEqual([]);
      expect(await placesOf('203.0.113.5')).toEqual([]);
      const pseudonym = pseudonymOf(person.id);
      const [user] = await db().select().from(users).where(eq(users.id, person.id));
      expect(user).toMatchObject({ ...pseudonym, image: null });
      expect(user?.erasedAt).not.toBeNull();
      expect(user?.disabledAt).not.toBeNull();
      const [broker] = await db().select().from(brokers).where(eq(brokers.userId, person.id));
      expect(broker).toMatchObject({ name: pseudonym.name, certificateNumber: null, introduction: '' });
      expect(broker?.endedAt).not.toBeNull();
      // The history keeps its rows, which now name the pseudonym.
      expect(await db().$count(listingEvents, eq(listingEvents.actorId, person.id))).toBe(1);
      expect(await db().$count(auditEvents, eq(auditEvents.actorId, person.id))).toBeGreaterThan(1);
      expect(await db().$count(memberships, eq(memberships.userId, person.id))).toBe(0);
      const [last] = await db()
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.actorId, person.id), sql`${auditEvents.detail}->>'act' = 'erase'`));
      expect(last).toMatchObject({ kind: 'personal_data', subjectId: person.id });
      // Nobody can come back by the old session.
      expect((await scene.call(person, 'GET', '/session')).body.user).toBeNull();
    },
  );

  test('takes papers, mails and the name in other people’s notifications along', async () => {
    const person = await scene.addUser('交过材料的人', { organisationId: enterprise, broker: {} });
    const other = await scene.addUser('留下的同事', { organisationId: enterprise });
    const decided = { decidedBy: other.id, decidedAt: at() };
    const save = async (name: string): Promise<string> => {
      const content = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
      const stored = await scene.services.files.save({ name, content, limit_bytes: 1000 });
      await db()
        .insert(files)
        .values({ ...stored, uploadedBy: person.id, uploadedAt: at() });
      return stored.id;
    };
    const [certificate, refused, granted] = [
      await save('交过材料的人-证书.pdf'),
      await save('交过材料的人-身份证.pdf'),
      await save('营业执照.pdf'),
    ];
    await db()
      .insert(certificationRequests)
      .values({
        ...{ id: scene.services.newId(), userId: person.id, level: 'junior', certificateNumber: 'QD-1' },
        ...{ certificateExpiresOn: '2030-01-01', fileId: certificate, requestedAt: at() },
        ...{ status: 'refused', reason: '交过材料的人的照片不清楚', ...decided },
      });
    for (const [status, fileId] of [
      ['refused', refused],
      ['granted', granted],
    ] as const)
      await db()
        .insert(verificationRequests)
        .values({
          ...{ id: scene.services.newId(), organisationId: enterprise, name: '个人信息测试企业', fileId },
          ...{ status, requestedBy: person.id, requestedAt: at(), ...decided },
        });
    const mandateId = scene.services.newId();
    await db()
      .insert(mandates)
      .values({
        ...{ id: mandateId, ownerId: enterprise, holderKind: 'broker', brokerId: person.brokerId },
        ...{ exclusive: false, validFrom: '2026-01-01', validTo: '2026-02-01', status: 'accepted' },
        ...{ proposedByOwner: true, proposedBy: other.id, acceptedBy: person.id, acceptedAt: at() },
      });
    const tell = (kind: NotificationKind, link: string, parameters: Record<string, string>) =>
      db()
        .insert(notifications)
        .values({ id: scene.services.newId(), userId: other.id, kind, link, parameters, createdAt: at() });
    await tell('mandate_accepted', `/mandates/${mandateId}`, { owner: '甲', holder: '交过材料的人' });
    await tell('agency_asked', `/organisations/${enterprise}/brokers`, { name: '交过材料的人' });
    // Somebody else of the same name keeps it.
    await tell('mandate_accepted', `/mandates/${scene.services.newId()}`, { holder: '交过材料的人' });
    for (const to of [person.email, other.email])
      await scene.services.mail.send({ to, subject: '提醒', text: '请查看。' });

    expect((await scene.call(person, 'POST', '/account/erasure', { email: person.email })).status).toBe(204);

    const isThere = (id: string) =>
      scene.services.files
        .open(id)
        .toArray()
        .then(
          () => true,
          () => false,
        );
    expect([await isThere(certificate), await isThere(refused), await isThere(granted)]).toEqual([
      ...[false, false, true],
    ]);
    const named = await db().select().from(files).where(eq(files.uploadedBy, person.id));
    expect(named.map(({ name }) => name).sort()).toEqual(['—', '—', '营业执照.pdf'].sort());
    const told = await db().select().from(notifications).where(eq(notifications.userId, other.id));
    const { name } = pseudonymOf(person.id);
    expect(told.map(({ parameters }) => parameters)).toEqual(
      expect.arrayContaining([{ owner: '甲', holder: name }, { name }, { holder: '交过材料的人' }]),
    );
    const [request] = await db()
      .select()
      .from(certificationRequests)
      .where(eq(certificationRequests.userId, person.id));
    expect(request?.reason).toBe('');
    const mails = await listWrittenMails(scene.services.config, 100);
    expect(mails.map(({ to }) => to)).toEqual([other.email]);
  });

  test.each<[string, (person: TestUser) => Promise<unknown>, RegExp]>([
    [
      'the last owner of an organisation',
      async (person) => {
        const own = await scene.addOrganisation('enterprise', `独资企业 ${person.id}`);
        await db().insert(memberships).values({ userId: person.id, organisationId: own, role: 'owner' });
        // A second owner who can no longer sign in is no successor.
        const gone = await scene.addUser('停用的负责人', { organisationId: own });
        await db().update(users).set({ disabledAt: at() }).where(eq(users.id, gone.id));
      },
      /only owner of “独资企业/,
    ],
    [
      'an administrator',
      (person) =>
        db().transaction(async (transaction) => {
          await transaction.delete(brokers).where(eq(brokers.userId, person.id));
          await transaction
            .insert(administrators)
            .values({ userId: person.id, role: 'system', appointedAt: at() });
        }),
      /administrator/,
    ],
    ['the lead broker of an open introduction', (person) => leadIntroduction(person), /lead broker/],
    [
      'the holder of a mandate in force',
      (person) =>
        db()
          .insert(mandates)
          .values({
            ...{
              id: scene.services.newId(),
              ownerId: university,
              holderKind: 'broker',
              brokerId: person.brokerId,
            },
            ...{ exclusive: false, validFrom: '2026-01-01', validTo: null, status: 'accepted' },
            ...{ proposedByOwner: true, proposedBy: person.id, acceptedBy: person.id, acceptedAt: at() },
          }),
      /mandate of “个人信息测试大学”/,
    ],
  ])('is refused to %s, with what to do first', async (_name, burden, words) => {
    const person = await scene.addUser('有职责的人', { broker: {} });
    await burden(person);
    const english = { 'accept-language': 'en' };
    const view = await scene.call(person, 'GET', '/account/erasure', undefined, english);
    expect(view.body).toMatchObject({ possible: false });
    expect(view.body.obstacles.map((one: { text: string }) => one.text).join()).toMatch(words);
    await db().update(users).set({ twoFactorEnabled: true }).where(eq(users.id, person.id));
    const answer = await scene.call(person, 'POST', '/account/erasure', { email: person.email }, english);
    expect(answer).toMatchObject({ status: 409, body: { code: 'account_has_duties' } });
    expect(answer.body.message).toMatch(words);
    const [user] = await db().select().from(users).where(eq(users.id, person.id));
    expect(user).toMatchObject({ name: '有职责的人', erasedAt: null });
  });

  test.each<[string, object, (person: TestUser) => Promise<unknown>, number, string]>([
    ['another address', { email: 'other@test.queqiao' }, async () => undefined, 400, 'invalid_input'],
    ['no recent proof', {}, proveLongAgo, 403, 'proof_required'],
    [
      'a demo account',
      {},
      (person) => db().update(users).set({ demo: true }).where(eq(users.id, person.id)),
      403,
      'not_allowed',
    ],
  ])('is refused for %s', async (_name, body, prepare, status, code) => {
    const person = await scene.addUser('留下的人');
    await prepare(person);
    const answer = await scene.call(person, 'POST', '/account/erasure', { email: person.email, ...body });
    expect(answer).toMatchObject({ status, body: { code } });
    const [user] = await db().select().from(users).where(eq(users.id, person.id));
    expect(user?.erasedAt).toBeNull();
  });
});

async function leadIntroduction(person: TestUser): Promise<void> {
  const pair = await addListings();
  await db()
    .insert(introductions)
    .values({
      ...{ id: scene.services.newId(), ...pair, needOrganisationId: enterprise },
      ...{ achievementOrganisationId: university, openedBy: person.id, openedBySide: 'broker' },
      ...{ leadBrokerId: person.brokerId, status: 'proposed', proposedAt: at(), answerDueAt: at() },
    });
}

describe('messages', () => {
  test('stay for the other side, and are part of the author’s copy', async () => {
    const author = await scene.addUser('写消息的人', { organisationId: enterprise, role: 'member' });
    const pair = await addListings();
    const id = scene.services.newId();
    await db()
      .insert(introductions)
      .values({
        ...{ id, ...pair, needOrganisationId: enterprise, achievementOrganisationId: university },
        ...{ openedBy: author.id, openedBySide: 'need', status: 'negotiating' },
        ...{ proposedAt: at(), answerDueAt: at(), acceptedAt: at() },
      });
    const sent = await scene.call(author, 'POST', `/introductions/${id}/messages`, {
      body: '您好，样品何时可测？',
    });
    expect(sent.status).toBeLessThan(300);
    // Also after leaving the organisation.
    await db().delete(memberships).where(eq(memberships.userId, author.id));
    const copy = await scene.call(author, 'GET', '/account/personal-data');
    expect(JSON.stringify(copy.body)).toContain('样品何时可测');
    expect((await scene.call(author, 'POST', '/account/erasure', { email: author.email })).status).toBe(204);
    const [row] = await asOwner(
      (sql) => sql`
        select body, users.name from introduction_messages join users on users.id = sender_id
        where introduction_id = ${id}`,
    );
    expect(row).toEqual({ body: '您好，样品何时可测？', name: pseudonymOf(author.id).name });
  });
});
