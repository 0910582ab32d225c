import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createContractScene, type ContractScene } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';
import { followUpContracts, planTasks, remindOfTasks } from './actions.ts';

let scene: ContractScene;
let title = '';
let contractId = '';
let count = 0;
let buyerOwner: TestUser;

beforeAll(async () => {
  scene = await createContractScene();
  buyerOwner = await scene.addUser('买方负责人', { organisationId: scene.people.buyerId });
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.database.sql`delete from task_assignments`;
  await scene.database.sql`delete from tasks`;
  await scene.database.sql`delete from notifications`;
  // What earlier tests logged is not followed up in this one.
  await scene.database.sql`update contracts set signed_on = '2020-01-01', valid_from = null, valid_to = null`;
  at('2026-06-15');
  count += 1;
  title = `跟进合同 ${count}`;
  contractId = await scene.contractIn('submitted', {
    title,
    signedOn: '2026-06-10',
    validFrom: null,
    validTo: null,
  });
});

/** Eight in the morning in Qingdao. */
const at = (day: string) => scene.setNow(new Date(`${day}T00:00:00Z`));
const follow = () => followUpContracts(scene.services);
const list = async (user: TestUser, view = 'open') =>
  (await scene.call(user, 'GET', `/tasks?view=${view}`)).body;
const rows = () => scene.database.sql`select * from tasks order by after_days`;
const told = async () =>
  (await scene.database.sql`select kind, user_id from notifications where kind like 'task_%'`).map(
    (row) => [row['kind'], row['user_id']] as const,
  );

describe('the clock makes them', () => {
  test('30, 90 and 180 days after signing, for the owners of both parties', async () => {
    expect(await follow()).toEqual({ made: 3, ended: 0 });
    const { items, total } = await list(scene.people.seller);
    expect(total).toBe(3);
    expect(items).toMatchObject([
      {
        afterDays: 30,
        dueOn: '2026-07-10',
        title,
        link: `/contracts/${contractId}`,
        mayDo: true,
        overdue: false,
      },
      { afterDays: 90, dueOn: '2026-09-08' },
      { afterDays: 180, dueOn: '2026-12-07' },
    ]);
    expect((await list(buyerOwner)).total).toBe(3);
    // A member, the finance people, the service point and strangers have none.
    for (const user of [
      scene.people.buyer,
      scene.people.finance,
      scene.people.reviewer,
      scene.people.stranger,
    ])
      expect((await list(user)).total).toBe(0);
    expect((await scene.call(null, 'GET', '/tasks')).status).toBe(401);
  });

  test('and for the lead broker of the introduction', async () => {
    await scene.database.db.transaction((transaction) =>
      planTasks(transaction, scene.services, {
        subjectKind: 'event',
        subjectId: contractId,
        kind: 'follow_up',
        title: '对接会',
        link: '/events',
        from: '2026-06-01',
        afterDays: [30],
        organisationIds: [],
        brokerIds: [scene.people.broker.brokerId!],
      }),
    );
    expect((await list(scene.people.broker)).items).toMatchObject([{ title: '对接会', dueOn: '2026-07-01' }]);
  });

  test('once, however often and from however many processes', async () => {
    await Promise.all([follow(), follow(), follow()]);
    expect(await follow()).toEqual({ made: 0, ended: 0 });
    expect(await rows()).toHaveLength(3);
    const [assigned] = await scene.database.sql`select count(*)::int as count from task_assignments`;
    expect(assigned?.['count']).toBe(6);
  });

  test('never for a draft, and not for days that had passed when the contract was entered', async () => {
    await scene.contractIn('draft', { title: '草稿', signedOn: '2026-06-10' });
    await scene.contractIn('submitted', {
      title: '补录',
      signedOn: '2026-04-01',
      validFrom: null,
      validTo: null,
    });
    await scene.contractIn('submitted', {
      title: '陈年',
      signedOn: '2023-01-01',
      validFrom: null,
      validTo: null,
    });
    await follow();
    const titles = (await rows()).map((row) => `${row['title']} ${row['after_days']}`).sort();
    expect(titles).toEqual(
      [...[180, 30, 90].map((days) => `${title} ${days}`), '补录 180', '补录 90'].sort(),
    );
  });

  test('another signing day moves what is open, and nothing that is done', async () => {
    await follow();
    const [first] = await rows();
    await scene.post(scene.people.seller, `/tasks/${first!['id']}/done`, { outcome: 'on_schedule' });
    await scene.database.sql`update contracts set signed_on = '2026-06-12' where id = ${contractId}`;
    expect(await follow()).toEqual({ made: 0, ended: 0 });
    const days = await scene.database
      .sql`select to_char(due_on, 'YYYY-MM-DD') as day from tasks order by after_days`;
    expect(days.map((row) => row['day'])).toEqual(['2026-07-10', '2026-09-10', '2026-12-09']);
  });

  test('a rejected or cancelled contract ends its tasks', async () => {
    await follow();
    await scene.post(scene.people.reviewer, `/contracts/${contractId}/reject`, { note: '不是技术合同' });
    // The rejection ended them itself, and the nightly round brings none back.
    expect(await follow()).toEqual({ made: 0, ended: 0 });
    const closed = await list(scene.people.seller, 'closed');
    expect(closed.items).toMatchObject([{ status: 'ended' }, { status: 'ended' }, { status: 'ended' }]);
    const answer = await scene.post(scene.people.seller, `/tasks/${closed.items[0].id}/done`, {
      outcome: 'ended',
    });
    expect(answer.body).toMatchObject({ code: 'wrong_state' });
  });
});

describe('doing one', () => {
  const firstId = async () => (await rows())[0]!['id'] as string;

  test('with outcome and note, for all whose it is; a second answer is refused', async () => {
    await follow();
    const id = await firstId();
    const body = { outcome: 'in_trouble', note: '样机还差一项指标' };
    const done = await scene.post(buyerOwner, `/tasks/${id}/done`, body);
    expect(done.body).toMatchObject({ ...body, status: 'done', doneByName: '买方负责人', mayDo: false });
    expect((await list(scene.people.seller)).total).toBe(2);
    expect((await list(scene.people.seller, 'closed')).items).toMatchObject([
      { id, doneByName: '买方负责人' },
    ]);
    const again = await scene.post(scene.people.seller, `/tasks/${id}/done`, { outcome: 'delivered' });
    expect(again.body).toMatchObject({ code: 'wrong_state' });
  });

  test('ten at once: one counts', async () => {
    await follow();
    const id = await firstId();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => scene.post(buyerOwner, `/tasks/${id}/done`, { outcome: 'delivered' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  test('not for others, and only with an outcome', async () => {
    await follow();
    const id = await firstId();
    for (const user of [scene.people.stranger, scene.people.buyer, scene.people.finance])
      expect((await scene.post(user, `/tasks/${id}/done`, { outcome: 'delivered' })).status).toBe(404);
    const refused = await scene.post(scene.people.seller, `/tasks/${id}/done`, { outcome: 'fine' });
    expect(refused.body).toMatchObject({ code: 'invalid_input', fields: [{ path: 'outcome' }] });
  });
});

describe('reminders', () => {
  test('on the day, then every week, to the owners; never twice on a day', async () => {
    await follow();
    at('2026-07-09');
    expect(await remindOfTasks(scene.services)).toBe(0);
    at('2026-07-10');
    const counts = await Promise.all([1, 2, 3].map(() => remindOfTasks(scene.services)));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1);
    const owners = [scene.people.seller.id, buyerOwner.id].sort();
    expect((await told()).map(([, user]) => user).sort()).toEqual(owners);
    expect(new Set((await told()).map(([kind]) => kind))).toEqual(new Set(['task_due']));
    at('2026-07-16');
    expect(await remindOfTasks(scene.services)).toBe(0);
    at('2026-07-17');
    expect(await remindOfTasks(scene.services)).toBe(1);
    expect((await list(scene.people.seller, 'due')).items).toMatchObject([{ afterDays: 30, overdue: true }]);
    const shown = await scene.call(scene.people.seller, 'GET', '/notifications');
    expect(shown.body.items[0].text).toBe(
      `“${title}”签订 30 天的跟进已逾期（应于 2026-07-10 前完成），请尽快填写。`,
    );
  });

  test('five notices at most, and none of what is done', async () => {
    await follow();
    for (let week = 0; week < 8; week += 1) {
      scene.setNow(new Date(Date.parse('2026-07-10T00:00:00Z') + week * 7 * 86_400_000));
      await remindOfTasks(scene.services);
    }
    expect(await told()).toHaveLength(2 * 5);
    await scene.database.sql`delete from notifications`;
    const second = (await list(scene.people.seller)).items[1];
    at('2026-09-08');
    await scene.post(scene.people.seller, `/tasks/${second.id}/done`, { outcome: 'delivered' });
    await remindOfTasks(scene.services);
    expect(await told()).toEqual([]);
  });
});
