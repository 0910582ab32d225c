import { pino } from 'pino';
import { afterEach, beforeAll, afterAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { createJobs, type Jobs } from './jobs.ts';

let database: TestDatabase;
let open: Jobs[] = [];
const log = pino({ level: 'silent' });
const jobs = (): Jobs => {
  const created = createJobs({ databaseUrl: database.applicationUrl, log });
  open.push(created);
  return created;
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(open.map((one) => one.stop()));
  open = [];
});
afterAll(() => database.close());

test('a job exists exactly when its transaction commits, also from a process that never works', async () => {
  const sender = jobs();
  await expect(
    database.db.transaction(async (transaction) => {
      await sender.enqueue('mail-notification', { notificationId: 'rolled back' }, {}, transaction);
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await database.db.transaction((transaction) =>
    sender.enqueue('mail-notification', { notificationId: 'kept' }, {}, transaction),
  );

  const done: string[] = [];
  const worker = jobs();
  await worker.start();
  await worker.handle('mail-notification', ({ notificationId }) => {
    done.push(notificationId);
    return Promise.resolve();
  });
  await expect.poll(() => done, { timeout: 10_000 }).toEqual(['kept']);
});

test('a job that fails waits for another attempt, with a line in the log', async () => {
  const lines: string[] = [];
  const logged = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  const worker = createJobs({ databaseUrl: database.applicationUrl, log: logged });
  open.push(worker);
  await worker.handle('find-matches', () => Promise.reject(new Error('the engine is starting')));
  await worker.start();
  await worker.enqueue('find-matches', { kind: 'need', id: 'n' });
  await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1);
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ job: 'find-matches', attempt: 1, msg: 'job failed' });
  const state = async () => {
    const [row] = await database.sql`select state::text from pgboss.job where name = 'find-matches'`;
    return row?.['state'];
  };
  await expect.poll(state, { timeout: 5_000 }).toBe('retry');
});

test('many jobs do not wait for one another, and one that fails takes no other with it', async () => {
  const worker = jobs();
  const done: string[] = [];
  for (let index = 0; index < 60; index += 1)
    await worker.enqueue('mail-notification', { notificationId: String(index) });
  await worker.handle('mail-notification', ({ notificationId }) => {
    if (notificationId === '7') return Promise.reject(new Error('no such mailbox'));
    done.push(notificationId);
    return Promise.resolve();
  });
  await worker.start();
  await expect.poll(() => done.length, { timeout: 5_000 }).toBe(59);
  expect(new Set(done).size).toBe(59);
  expect(done).not.toContain('7');
});

test('a schedule is kept with the time zone of the city', async () => {
  const worker = jobs();
  await worker.start();
  await worker.schedule('test-schedule', '40 3 * * *', () => Promise.resolve());
  const rows = await database.sql`select cron, timezone from pgboss.schedule where name = 'test-schedule'`;
  expect(rows).toEqual([{ cron: '40 3 * * *', timezone: 'Asia/Shanghai' }]);
});

test('two handlers for one name are a mistake, and stopping what never started is none', async () => {
  const worker = jobs();
  await worker.handle('find-matches', () => Promise.resolve());
  await expect(worker.handle('find-matches', () => Promise.resolve())).rejects.toThrow('Two handlers');
});
