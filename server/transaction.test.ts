import { afterAll, beforeAll, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { idempotencyKeys, needs } from '../db/schema/index.ts';
import { needDraft } from './story.drafts.ts';
import { createTestApp, type TestApp, type TestUser } from './testing.ts';
import { forgetAnswers } from './transaction.ts';

let testApp: TestApp;
let organisationId: string;
let user: TestUser;
beforeAll(async () => {
  testApp = await createTestApp();
  organisationId = await testApp.addOrganisation('enterprise', '提交两次的企业');
  user = await testApp.addUser('提交两次的人', { organisationId });
});
afterAll(() => testApp.close());

const create = () =>
  testApp.call(user, 'POST', '/needs', needDraft(organisationId), { 'idempotency-key': 'need-created-once' });
const isOwn = () => eq(idempotencyKeys.userId, user.id);
/** As if the request had been sent so many days ago. */
const age = (days: number) =>
  testApp.database.db
    .update(idempotencyKeys)
    .set({ createdAt: new Date(Date.now() - days * 24 * 3600 * 1000) })
    .where(isOwn());

test('an answer is kept for a week; its key for ever, so that nothing is done twice', async () => {
  const first = await create();
  expect(first.status).toBe(201);
  await age(6);
  await forgetAnswers(testApp.services);
  expect(await create()).toMatchObject({ status: 201, body: first.body });
  await age(8);
  await forgetAnswers(testApp.services);
  const kept = await testApp.database.db.select().from(idempotencyKeys).where(isOwn());
  expect(kept).toMatchObject([{ key: 'need-created-once', answer: null }]);
  expect(await create()).toMatchObject({ status: 422, body: { code: 'idempotency_key_expired' } });
  expect(await testApp.database.db.$count(needs, eq(needs.organisationId, organisationId))).toBe(1);
});
