import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { achievements, introductions, needs } from '../../db/schema/index.ts';
import { newId } from '../context.ts';
import { createContractScene, draftOf, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

describe('a contract on an introduction', () => {
  async function introduce(status: 'proposed' | 'accepted') {
    const [needId, achievementId, id] = [newId(), newId(), newId()];
    const listing = {
      title: '题目',
      completeness: 90,
      status: 'published',
      publishedAt: new Date(),
    } as const;
    const { db } = scene.database;
    await db.insert(needs).values({ ...listing, id: needId, organisationId: people.buyerId });
    await db.insert(achievements).values({ ...listing, id: achievementId, organisationId: people.sellerId });
    const accepted = status === 'accepted' ? new Date('2026-06-01') : null;
    await db.insert(introductions).values({
      id,
      needId,
      achievementId,
      needOrganisationId: people.buyerId,
      achievementOrganisationId: people.sellerId,
      openedBy: people.buyer.id,
      openedBySide: 'need',
      leadBrokerId: people.broker.brokerId,
      status,
      needAcceptedAt: accepted,
      achievementAcceptedAt: accepted,
      acceptedAt: accepted,
      proposedAt: new Date('2026-05-30'),
      answerDueAt: new Date('2026-06-30'),
    });
    return { id, needId, achievementId };
  }

  async function statusesOf(found: { id: string; needId: string; achievementId: string }) {
    const [row] = await scene.database.sql`select
      (select status from introductions where id = ${found.id}) as introduction,
      (select status from needs where id = ${found.needId}) as need,
      (select status from achievements where id = ${found.achievementId}) as achievement`;
    return row;
  }

  const transfer = { contractClass: 'transfer', subKind: 'patent_right' };

  it('contracts need and introduction when it is submitted, and a transfer sells the achievement', async () => {
    const found = await introduce('accepted');
    const draft = draftOf(people, { introductionId: found.id, ...transfer });
    const logged = await scene.post(people.broker, '/contracts', draft);
    expect(logged.status).toBe(201);
    expect(await statusesOf(found)).toEqual({
      introduction: 'accepted',
      need: 'published',
      achievement: 'published',
    });
    const submitted = await scene.post(people.broker, `/contracts/${logged.body.id}/submit`);
    expect(submitted.body.status).toBe('submitted');
    expect(await statusesOf(found)).toEqual({
      introduction: 'contracted',
      need: 'contracted',
      achievement: 'sold',
    });
    const second = await scene.post(people.seller, '/contracts', { ...draft, introductionId: found.id });
    expect([second.status, second.body.code]).toEqual([409, 'already_exists']);
    // A rejected contract leaves the introduction to the next one.
    await scene.post(people.reviewer, `/contracts/${logged.body.id}/reject`, { note: '不属于技术合同' });
    const third = await scene.post(people.seller, '/contracts', { ...draft, introductionId: found.id });
    expect(third.status).toBe(201);
  });

  it('is logged once, also when two do it at the same time', async () => {
    const found = await introduce('accepted');
    const draft = { ...draftOf(people, { introductionId: found.id }), submit: false };
    const answers = await Promise.all(
      [people.seller, people.buyer, people.broker].map((user) => scene.post(user, '/contracts', draft)),
    );
    expect(answers.map((answer) => answer.body.code ?? 'logged').sort()).toEqual([
      'already_exists',
      'already_exists',
      'logged',
    ]);
  });

  it.each([
    ['that is not accepted yet', 'proposed', () => people.seller, {}, 'refused'],
    ['of others', 'accepted', () => people.stranger, {}, 'unknown_reference'],
    ['between other parties', 'accepted', () => people.seller, { third: true }, 'refused'],
  ] as const)(
    'is refused on one %s',
    async (_why, status, user, { third = false }: { third?: boolean }, code) => {
      const found = await introduce(status);
      const draft = draftOf(people, {
        introductionId: found.id,
        ...(third ? { buyerId: people.otherId } : {}),
      });
      await scene.changesNothing(async () => {
        const { body } = await scene.post(user(), '/contracts', { ...draft, submit: true });
        expect(body.fields).toEqual([expect.objectContaining({ path: 'introductionId', code })]);
      });
      expect(await statusesOf(found)).toMatchObject({ need: 'published' });
    },
  );
});
