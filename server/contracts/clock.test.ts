import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContractScene, type ContractScene } from './testing.ts';

let scene: ContractScene;
beforeAll(async () => {
  scene = await createContractScene();
});
afterAll(() => scene.close());

const at = (day: string) => scene.setNow(new Date(`${day}T04:00:00Z`));

/** When the clock of a contract began, on its page and in the queue of its service point. */
async function startsOf(id: string): Promise<unknown[]> {
  const { reviewer } = scene.people;
  const { body } = await scene.call(reviewer, 'GET', `/contracts/${id}`);
  const queue = await scene.call(reviewer, 'GET', '/contracts/queue?limit=100');
  const waiting = queue.body.items.find((item: { contractId: string }) => item.contractId === id);
  return [body.review?.startedOn, waiting?.startedOn];
}

it('starts with the acceptance, and anew with a correction and with a rejection that is reopened', async () => {
  const { seller, reviewer, registrar } = scene.people;
  at('2026-04-01');
  const id = await scene.contractIn('in_review');
  expect(await startsOf(id)).toEqual(['2026-04-01', '2026-04-01']);

  at('2026-04-20');
  await scene.post(reviewer, `/contracts/${id}/ask-correction`, { note: '补正' });
  expect(await startsOf(id)).toEqual([undefined, undefined]);
  at('2026-04-22');
  await scene.post(seller, `/contracts/${id}/submit`);
  expect(await startsOf(id)).toEqual(['2026-04-22', '2026-04-22']);

  await scene.post(reviewer, `/contracts/${id}/reject`, { note: '不属于技术合同' });
  at('2026-06-15');
  const opened = await scene.post(seller, `/contracts/${id}/objections`, { reason: '含技术指标' });
  await scene.post(registrar, `/contracts/${id}/reviews/${opened.body.reviews[0].id}/grant`);
  expect(await startsOf(id)).toEqual(['2026-06-15', '2026-06-15']);
  const { body } = await scene.call(seller, 'GET', `/contracts/${id}`);
  expect(body).toMatchObject({ status: 'expert_review', review: { workingDays: 30, overdue: false } });
});

it('runs for a contract that was rejected before anybody accepted it', async () => {
  const { seller, reviewer, registrar } = scene.people;
  at('2026-04-01');
  const id = await scene.contractIn('submitted');
  await scene.post(reviewer, `/contracts/${id}/reject`, { note: '不属于技术合同' });
  at('2026-06-15');
  const opened = await scene.post(seller, `/contracts/${id}/objections`, { reason: '含技术指标' });
  await scene.post(registrar, `/contracts/${id}/reviews/${opened.body.reviews[0].id}/grant`);
  expect(await startsOf(id)).toEqual(['2026-06-15', '2026-06-15']);
});
