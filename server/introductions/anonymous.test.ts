import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { achievements, introductions, memberships, needs } from '../../db/schema/index.ts';
import { needDocument } from '../indexing/mapping.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

/** Every way by which the enterprise behind an anonymous need could be found out, tried by those who should not. */

const enterpriseName = '不愿具名的企业';
const reference = 'ERP-BLUE-0042';
let testApp: TestApp;
let enterprise: string;
let other: string;
let owner: TestUser;
let broker: TestUser;
let stranger: TestUser;
let operator: TestUser;
let needId: string;
let openNeedId: string;
let ownAchievement: string;
let otherAchievement: string;

beforeAll(async () => {
  testApp = await createTestApp();
  enterprise = await testApp.addOrganisation('enterprise', enterpriseName);
  other = await testApp.addOrganisation('enterprise', '别的企业');
  const city = await testApp.addOrganisation('government', '市科技局');
  owner = await testApp.addUser('企业的人', { organisationId: enterprise });
  broker = await testApp.addUser('经纪人', { broker: {} });
  stranger = await testApp.addUser('路人', { organisationId: other });
  operator = await testApp.addUser('运营方', { organisationId: city });
  const { db } = testApp.database;
  const listing = { completeness: 80, status: 'published' as const, publishedAt: new Date() };
  [needId, openNeedId, ownAchievement, otherAchievement] = [
    testApp.services.newId(),
    testApp.services.newId(),
    testApp.services.newId(),
    testApp.services.newId(),
  ];
  const title = '需要耐压壳体';
  await db.insert(needs).values([
    {
      ...listing,
      id: needId,
      title,
      organisationId: enterprise,
      anonymous: true,
      externalReference: reference,
    },
    { ...listing, id: openNeedId, title, organisationId: enterprise, externalReference: 'ERP-OPEN' },
  ]);
  await db.insert(achievements).values([
    { ...listing, id: ownAchievement, title: '耐压壳体甲', organisationId: enterprise },
    { ...listing, id: otherAchievement, title: '耐压壳体乙', organisationId: other },
  ]);
});
afterAll(() => testApp.close());

const tells = (body: unknown): boolean =>
  new RegExp(`${enterpriseName}|${enterprise}|企业的人|${reference}`).test(JSON.stringify(body));

describe('the enterprise behind an anonymous need', () => {
  test('is not in its page, nor is the reference that its owner gave it', async () => {
    for (const user of [null, stranger, broker]) {
      const { body } = await testApp.call(user, 'GET', `/needs/${needId}`);
      expect(body).toMatchObject({
        organisationId: null,
        organisation: null,
        externalReference: null,
        history: [],
      });
      expect(tells(body)).toBe(false);
    }
    for (const user of [owner, operator])
      expect((await testApp.call(user, 'GET', `/needs/${needId}`)).body).toMatchObject({
        organisationId: enterprise,
        externalReference: reference,
      });
  });

  test('is not found by the reference: whoever knows the enterprise’s numbers learns nothing', async () => {
    for (const user of [null, stranger, broker])
      for (const path of ['', '/matches'])
        expect((await testApp.call(user, 'GET', `/needs/ext:${reference}${path}`)).status).toBe(404);
    expect((await testApp.call(owner, 'GET', `/needs/ext:${reference}`)).body.id).toBe(needId);
    expect((await testApp.call(operator, 'GET', `/needs/ext:${reference}`)).body.id).toBe(needId);
    expect((await testApp.call(null, 'GET', '/needs/ext:ERP-OPEN')).body.id).toBe(openNeedId);
  });

  test('is not in the search index, nor is the reference', async () => {
    const [row] = await testApp.database.db.select().from(needs);
    const document = needDocument(
      { ...row!, anonymous: true, externalReference: reference },
      { id: enterprise, name: enterpriseName, district: '370212' },
    );
    expect(tells(document)).toBe(false);
    expect(document.district).toBe('370200');
  });

  test('is not told by its own list and numbers', async () => {
    const list = await testApp.call(stranger, 'GET', `/organisations/${enterprise}/needs`);
    expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([openNeedId]);
    expect((await testApp.call(stranger, 'GET', `/organisations/${enterprise}`)).body.publishedNeeds).toBe(1);
  });

  test('is not told by a mandate that somebody proposes for it', async () => {
    const propose = (ownerId: string, id: string) =>
      testApp.call(broker, 'POST', '/mandates', {
        ownerId,
        holderKind: 'broker',
        brokerId: broker.brokerId,
        agencyId: null,
        listing: { kind: 'need', id },
        exclusive: false,
        validFrom: '2026-01-01',
        validTo: null,
        feeBasisPoints: null,
        feeFen: null,
      });
    const [right, wrong] = [await propose(enterprise, needId), await propose(other, needId)];
    expect(right.body).toEqual(wrong.body);
    expect(right).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'listing', code: 'unknown_reference' }] },
    });
    expect((await propose(enterprise, openNeedId)).status).toBe(201);
  });

  test('is not told by pairing it with each of an enterprise’s achievements', async () => {
    const open = (achievementId: string) =>
      testApp.call(broker, 'POST', '/introductions', { needId, achievementId, as: 'broker' });
    const [own, others] = [await open(ownAchievement), await open(otherAchievement)];
    expect([own.status, others.status]).toEqual([201, 201]);
    expect(own.body.need).toMatchObject({ organisationId: null, organisationName: null });
    const differences = (body: Record<string, unknown>) => {
      const { achievement, id, proposedAt, answerDueAt, updatedAt, timeline, match, ...rest } = body;
      return {
        ...rest,
        verbs: (timeline as { verb: string }[]).map(({ verb }) => verb),
        match: match !== null,
        has: [achievement, id, proposedAt, answerDueAt, updatedAt].length,
      };
    };
    expect(differences(own.body)).toEqual(differences(others.body));
    // Its own people see both sides, and end it.
    const seen = await testApp.call(owner, 'GET', `/introductions/${own.body.id}`);
    expect(seen.body.need.organisationId).toBe(enterprise);
    const declined = await testApp.call(owner, 'POST', `/introductions/${own.body.id}/decline`, {
      reason: 'does_not_fit',
    });
    expect(declined.status).toBe(200);
    const after = await testApp.call(broker, 'GET', `/introductions/${own.body.id}`);
    expect(after.body.need.organisationName).toBeNull();
    expect(JSON.stringify(after.body)).not.toContain('企业的人');
    // With the enterprise named, the same pair is refused as before.
    const named = await testApp.call(broker, 'POST', '/introductions', {
      needId: openNeedId,
      achievementId: ownAchievement,
      as: 'broker',
    });
    expect(named.body).toMatchObject({ fields: [{ path: 'achievementId', code: 'refused' }] });
  });

  test('is not told by an answer that was kept for a role somebody has lost', async () => {
    const leaver = await testApp.addUser('将离职者', { organisationId: enterprise });
    const headers = { 'idempotency-key': 'leaver-key-0001' };
    const open = () =>
      testApp.call(leaver, 'POST', '/introductions', { needId, achievementId: otherAchievement }, headers);
    await testApp.database.db.update(introductions).set({ status: 'closed', closeReason: 'other' });
    const first = await open();
    expect(first.body.need.organisationId).toBe(enterprise);
    expect((await open()).body).toEqual(first.body);
    await testApp.database.db.delete(memberships).where(eq(memberships.userId, leaver.id));
    const replayed = await open();
    expect(replayed.body.code).toBe('idempotency_key_reused');
    expect(tells(replayed.body)).toBe(false);
  });
});
