import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import {
  achievements,
  auditEvents,
  consents,
  matchingObjections,
  needs,
  notifications,
} from '../../db/schema/index.ts';
import { notify } from '../notifications/actions.ts';
import { createTestApp } from '../testing.ts';
import { readObjectedListings } from './preference-store.ts';
import { addListings, at, db, enterprise, scene, setScene, university } from './testing.ts';

beforeAll(setScene);
afterAll(() => scene.close());

describe('choices', () => {
  test('consents are shown, withdrawn and given again, with every step on record', async () => {
    const person = await scene.addUser('同意的人');
    const terms = async () =>
      (await scene.call(person, 'GET', '/account/consents')).body.items.find(
        (item: { document: string }) => item.document === 'privacy',
      ) as { present: string; agreed: boolean; history: { withdrawnAt: string | null }[] };
    const { present } = await terms();
    expect(await terms()).toMatchObject({ agreed: true, history: [{ version: present, withdrawnAt: null }] });
    const old = await scene.call(person, 'PUT', '/account/consents/privacy', { version: '2020-01-01' });
    expect(old).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'version', code: 'terms_changed' }] },
    });
    expect((await scene.call(person, 'DELETE', '/account/consents/privacy')).status).toBe(200);
    expect((await terms()).agreed).toBe(false);
    expect((await terms()).history[0]?.withdrawnAt).not.toBeNull();
    expect((await scene.call(person, 'GET', '/account/preferences')).body).toEqual({
      personalNotifications: false,
    });
    expect((await scene.call(person, 'DELETE', '/account/consents/privacy')).status).toBe(409);
    await scene.call(person, 'PUT', '/account/consents/privacy', { version: present });
    expect((await terms()).agreed).toBe(true);
    const acts = await db()
      .select({ detail: auditEvents.detail })
      .from(auditEvents)
      .where(and(eq(auditEvents.actorId, person.id), eq(auditEvents.kind, 'personal_data')));
    expect(acts.map(({ detail }) => detail['act'])).toEqual(['withdraw', 'agree']);
  });

  test('new terms are asked for before the next act; reading stays open, and so do the own rights', async () => {
    const person = await scene.addUser('老用户', { organisationId: enterprise });
    await db().update(consents).set({ version: '2026-01-01' }).where(eq(consents.userId, person.id));
    const restriction = async () => (await scene.call(person, 'GET', '/session')).body.user.restriction;
    const act = () =>
      scene.call(person, 'POST', '/saved-searches', { name: '膜', kind: 'need', query: { text: '膜' } });
    const refused = { status: 403, body: { code: 'consent_required' } };
    expect(await restriction()).toBe('consent_required');
    expect(await act()).toMatchObject(refused);
    // What the person has is theirs to read, to take away, and to leave.
    for (const path of ['/saved-searches', '/notifications', `/organisations/${enterprise}/members`])
      expect((await scene.call(person, 'GET', path)).status).toBe(200);
    for (const path of ['/account/personal-data', '/account/erasure'])
      expect((await scene.call(person, 'GET', path)).status).toBe(200);
    const preferences = { personalNotifications: false };
    expect((await scene.call(person, 'PUT', '/account/preferences', preferences)).status).toBe(200);

    const { items } = (await scene.call(person, 'GET', '/account/consents')).body;
    expect(items).toMatchObject([
      {
        document: 'terms',
        undecided: true,
        agreed: false,
        changes: [],
        history: [{ version: '2026-01-01' }],
      },
      { document: 'privacy', undecided: true, agreed: false },
    ]);
    await scene.call(person, 'PUT', '/account/consents/terms', { version: items[0].present });
    expect(await act()).toMatchObject(refused);
    await scene.call(person, 'PUT', '/account/consents/privacy', { version: items[1].present });
    expect(await restriction()).toBeNull();
    expect((await act()).status).toBe(200);
    const rows = await db().select().from(consents).where(eq(consents.userId, person.id));
    expect(rows.map(({ version }) => version).sort()).toEqual(
      ['2026-01-01', '2026-01-01', items[0].present, items[1].present].sort(),
    );
    // A withdrawal is a decision, too: the service goes on (PIPL 16).
    await scene.call(person, 'DELETE', '/account/consents/privacy');
    expect(await restriction()).toBeNull();
  });

  test('who wants nothing chosen by a program still gets what people send', async () => {
    const person = await scene.addUser('不要推荐的人');
    const send = (kind: 'match_found' | 'contract_registered') =>
      db().transaction((transaction) =>
        notify(transaction, scene.services, {
          userIds: [person.id],
          kind,
          parameters: { title: '甲', other: '乙' },
          link: `/${kind}`,
        }),
      );
    const kindsOf = async () =>
      (await db().select().from(notifications).where(eq(notifications.userId, person.id)))
        .map(({ kind }) => kind)
        .sort();
    await send('match_found');
    expect(await kindsOf()).toEqual(['match_found']);
    await scene.call(person, 'PUT', '/account/preferences', { personalNotifications: false });
    await send('match_found');
    await send('contract_registered');
    expect(await kindsOf()).toEqual(['contract_registered', 'match_found']);
  });

  test('a listing whose owner objects is in nobody’s matches, and only its owner decides that', async () => {
    const owner = await scene.addUser('高校老师', { organisationId: university });
    const finance = await scene.addUser('财务', { organisationId: university, role: 'finance' });
    const stranger = await scene.addUser('外人', { organisationId: enterprise });
    const { achievementId } = await addListings();
    const path = `/matching/objections/achievement/${achievementId}`;
    for (const other of [finance, stranger]) expect((await scene.call(other, 'PUT', path)).status).toBe(404);
    expect((await scene.call(null, 'PUT', path)).status).toBe(401);
    expect((await scene.call(owner, 'PUT', path)).status).toBe(204);
    expect((await scene.call(owner, 'PUT', path)).status).toBe(204);
    expect(await readObjectedListings(db(), 'achievement', [achievementId])).toEqual(
      new Set([achievementId]),
    );
    const list = await scene.call(owner, 'GET', '/matching/objections?kind=achievement&limit=100');
    const listed = list.body.items.find((item: { id: string }) => item.id === achievementId);
    expect(listed.objectedAt).not.toBeNull();
    expect((await scene.call(stranger, 'GET', '/matching/objections?kind=achievement')).body.total).toBe(0);
    const own = await scene.call(owner, 'GET', `/achievements/${achievementId}/matches`);
    expect(own.body).toMatchObject({ total: 0, items: [] });
    expect(own.body.emptyWords).toContain('不参与自动匹配');
    expect((await scene.call(stranger, 'DELETE', path)).status).toBe(404);
    expect((await scene.call(owner, 'DELETE', path)).status).toBe(204);
    expect(await db().$count(matchingObjections)).toBe(0);
  });

  test('the matcher leaves out what was objected to, and fills the place', { timeout: 60_000 }, async () => {
    const own = await createTestApp();
    const [buyer, seller] = [
      await own.addOrganisation('enterprise', '海水淡化企业'),
      await own.addOrganisation('university', '海水淡化大学'),
    ];
    const common = { field: 7, status: 'published' as const, publishedAt: at(), completeness: 80 };
    const needId = own.services.newId();
    const title = '海水淡化反渗透膜抗污染';
    await own.database.db
      .insert(needs)
      .values({ id: needId, organisationId: buyer, title, problem: title, ...common });
    const ids = ['改性', '涂层'].map(() => own.services.newId());
    for (const [index, word] of ['改性', '涂层'].entries())
      await own.database.db.insert(achievements).values({
        ...{ id: ids[index]!, organisationId: seller, title: `海水淡化反渗透膜${word}技术`, summary: title },
        ...common,
      });
    for (const [kind, id] of [
      ['need', needId],
      ['achievement', ids[0]!],
      ['achievement', ids[1]!],
    ] as const)
      await own.database.sql`insert into outbox (document_kind, document_id) values (${kind}, ${id})`;
    await own.indexed();
    const found = async () =>
      ((await own.call(null, 'GET', `/needs/${needId}/matches`)).body.items as { listing: { id: string } }[])
        .length;
    expect(await found()).toBe(2);
    const teacher = await own.addUser('老师', { organisationId: seller });
    await own.call(teacher, 'PUT', `/matching/objections/achievement/${ids[0]!}`);
    expect(await found()).toBe(1);
    await own.close();
  });

  test('the explanation is that of the tables it computes with', async () => {
    const { body } = await scene.call(null, 'GET', '/matching/explanation');
    const shares = body.text.map((item: { sharePerMille: number }) => item.sharePerMille);
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeGreaterThanOrEqual(998);
    expect(body.stated.find((item: { signal: string }) => item.signal === 'limits').oddsPercent).toBe(332);
    expect(body.learnedFrom.judgments).toBeGreaterThan(1000);
  });
});
