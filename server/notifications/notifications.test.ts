import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { users } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';
import { handleNotificationJobs, notify, type NotificationInput } from './actions.ts';
import { notificationKinds, notificationText } from './texts.ts';

let testApp: TestApp;
let reader: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  testApp = await createTestApp();
  reader = await testApp.addUser('读者');
  stranger = await testApp.addUser('旁人');
});
afterAll(() => testApp.close());

const tell = (input: Partial<NotificationInput> & { userIds: string[] }): Promise<void> =>
  testApp.database.db.transaction((transaction) =>
    notify(transaction, testApp.services, {
      kind: 'match_found',
      parameters: { title: '海水淡化', other: '反渗透膜' },
      link: '/needs/1',
      ...input,
    }),
  );

test.each(notificationKinds)('%s has a text in both languages, with every place filled', (kind) => {
  const parameters = {
    ...{ title: 'T', other: 'O', note: 'N', need: 'D', achievement: 'A' },
    ...{ name: 'S', count: '2', owner: 'W', holder: 'H', days: '30', due: '2026-07-01', date: '2026-07-01' },
  };
  for (const language of ['zh', 'en'] as const) {
    const text = notificationText(kind, parameters, language);
    expect(text).not.toBe(kind);
    expect(text).not.toContain('undefined');
  }
  expect(notificationText(kind, parameters, 'zh')).toMatch(/\p{Script=Han}/u);
  expect(notificationText(kind, parameters, 'en')).not.toMatch(/\p{Script=Han}/u);
});

test('is read by the one it was written to, in the language of the request, and nobody else', async () => {
  await tell({ userIds: [reader.id, reader.id] });
  const page = await testApp.call(reader, 'GET', '/notifications');
  expect(page.body).toMatchObject({ total: 1, unread: 1, items: [{ link: '/needs/1', readAt: null }] });
  expect(page.body.items[0].text).toContain('海水淡化');
  const english = await testApp.call(reader, 'GET', '/notifications', undefined, { 'accept-language': 'en' });
  expect(english.body.items[0].text).toContain('fits');
  expect((await testApp.call(stranger, 'GET', '/notifications')).body.total).toBe(0);
  expect((await testApp.call(null, 'GET', '/notifications')).status).toBe(401);

  const id: string = page.body.items[0].id;
  expect((await testApp.call(stranger, 'POST', `/notifications/${id}/read`)).status).toBe(404);
  expect((await testApp.call(reader, 'POST', `/notifications/${id}/read`)).body).toEqual({ unread: 0 });
  const again = await testApp.call(reader, 'GET', '/notifications');
  expect(again.body.items[0].readAt).not.toBeNull();
});

test('all can be marked as read at once; those of others stay', async () => {
  await tell({ userIds: [reader.id, stranger.id], link: '/needs/2' });
  await tell({ userIds: [reader.id], link: '/needs/3' });
  expect((await testApp.call(reader, 'POST', '/notifications/read')).body).toEqual({ unread: 0 });
  expect((await testApp.call(stranger, 'GET', '/notifications')).body.unread).toBe(1);
});

test('what comes in a row is told once until it is read', async () => {
  const input = { userIds: [stranger.id], kind: 'introduction_message' as const, link: '/introductions/1' };
  const parameters = { need: '甲', achievement: '乙' };
  const count = async (): Promise<number> =>
    (await testApp.call(stranger, 'GET', '/notifications')).body.items.filter(
      (item: { link: string }) => item.link === '/introductions/1',
    ).length;
  await tell({ ...input, parameters, unlessUnread: true });
  await tell({ ...input, parameters, unlessUnread: true });
  expect(await count()).toBe(1);
  await testApp.call(stranger, 'POST', '/notifications/read');
  await tell({ ...input, parameters, unlessUnread: true });
  expect(await count()).toBe(2);
});

test('goes out as a mail in the language of its reader; demo and disabled users get none', async () => {
  const english = await testApp.addUser('English reader');
  const demo = await testApp.addUser('演示');
  const disabled = await testApp.addUser('停用');
  const { db } = testApp.database;
  await db.update(users).set({ language: 'en' }).where(eq(users.id, english.id));
  await db.update(users).set({ demo: true }).where(eq(users.id, demo.id));
  await db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.id));
  await tell({
    userIds: [english.id, demo.id, disabled.id],
    parameters: { title: 'Membrane', other: 'Desalting' },
  });
  await handleNotificationJobs(testApp.services);
  await testApp.services.jobs.start();
  const folder = join(testApp.services.config.dataDirectory, 'mails');
  const mails = (): string[] => {
    try {
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    } catch {
      return [];
    }
  };
  await expect
    .poll(() => mails().filter((mail) => mail.includes(english.email)).length, { timeout: 10_000 })
    .toBe(1);
  // Everything that waited has been sent by now: two to the reader and three to the stranger besides this one.
  await expect
    .poll(
      async () => {
        const [row] = await testApp.database.sql`
      select count(*)::int as count from pgboss.job where name = 'mail-notification' and state < 'completed'`;
        return row?.['count'] as number;
      },
      { timeout: 15_000 },
    )
    .toBe(0);
  const all = mails();
  expect(all.find((mail) => mail.includes(english.email))).toContain('Queqiao: a new notification');
  expect(all.some((mail) => mail.includes(demo.email) || mail.includes(disabled.email))).toBe(false);
});
