import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { auditEvents, emailChanges, users } from '../../db/schema/index.ts';
import { createTestApp, testPassword, type TestApp, type TestUser } from '../testing.ts';
import { handleAccountJobs } from './actions.ts';
import { codeOf, nextMail, tokenIn } from './testing.ts';

// Hashing passwords is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let testApp: TestApp;
const seen = new Set<string>();

beforeAll(async () => {
  testApp = await createTestApp();
  await handleAccountJobs(testApp.services);
  await testApp.services.jobs.start();
});
afterAll(() => testApp.close());

let network = 0;
const call = (user: TestUser | null, method: string, path: string, body?: unknown) =>
  testApp.call(user, method, path, body, { 'x-forwarded-for': `198.51.100.${(network += 1)}` });
const ask = (user: TestUser, email: string, changes: object = {}) =>
  call(user, 'POST', '/account/email-change', { email, password: testPassword, ...changes });
const confirm = (user: TestUser | null, token: string) =>
  call(user, 'POST', '/account/email-change/confirmation', { token });
const mailTo = (email: string) => nextMail(testApp.services, email, seen);
const emailOf = async ({ id }: TestUser) =>
  (await testApp.database.db.select().from(users).where(eq(users.id, id)))[0]?.email;

/** Signs in with the password, from a browser of its own. */
async function signIn(email: string, user?: TestUser): Promise<TestUser> {
  const answer = await call(null, 'POST', '/session', { email, password: testPassword });
  expect(answer.status).toBe(200);
  const [cookie = ''] = answer.headers['set-cookie'] as string[];
  return { id: '', email, brokerId: null, ...user, cookie: cookie.split(';')[0]! };
}
const isOpen = async (user: TestUser) => (await call(user, 'GET', '/session')).body.user !== null;

test('a link to the new address changes it, and the former one hears of it before and after', async () => {
  const user = await testApp.addUser('换邮箱的人');
  const other = await signIn(user.email);
  const email = 'new.address@haizhou.example';
  expect((await ask(user, 'New.Address@haizhou.example')).status).toBe(204);
  expect((await call(user, 'GET', '/account')).body.emailChange).toMatchObject({ email });

  const asked = await mailTo(user.email);
  expect(asked.subject).toBe('【鹊桥】有人申请更改您账号的邮箱');
  expect(asked.text).toContain('n…@haizhou.example');
  expect(asked.text).not.toContain(email);
  const token = tokenIn(await mailTo(email));
  expect(await emailOf(user)).toBe(user.email);

  // The link is good for this account alone: whoever got it by a slip of the pen gets nothing.
  const stranger = await testApp.addUser('收到错发邮件的人');
  expect((await confirm(null, token)).status).toBe(401);
  expect(await confirm(stranger, token)).toMatchObject({ status: 410, body: { code: 'link_expired' } });
  expect(await isOpen(other)).toBe(true);

  expect((await confirm(user, token)).status).toBe(204);
  expect(await emailOf(user)).toBe(email);
  expect([await isOpen(user), await isOpen(other)]).toEqual([true, false]);
  const changed = await mailTo(user.email);
  expect(changed.subject).toBe('【鹊桥】您账号的邮箱已更改');
  expect((await call(user, 'GET', '/account')).body).toMatchObject({ email, emailChange: null });
  expect((await confirm(user, token)).status).toBe(410);
  const former = await call(null, 'POST', '/session', { email: user.email, password: testPassword });
  expect(former.body.code).toBe('wrong_credentials');
  await signIn(email);

  // On record, without an address; and no queue holds one.
  const events = await testApp.database.db.select().from(auditEvents).where(eq(auditEvents.actorId, user.id));
  const acts = events.filter((event) => event.kind === 'personal_data').map((event) => event.detail);
  expect(acts).toEqual([{ act: 'ask_email_change' }, { act: 'change_email', sessionsEnded: 1 }]);
  const [jobs] = await testApp.database.sql<{ count: number }[]>`
    select count(*)::int as count from pgboss.job where data::text like '%@%'`;
  expect(jobs?.count).toBe(0);
});

test('an address of another account: the same answer, and a mail to its owner alone', async () => {
  const user = await testApp.addUser('想用别人邮箱的人');
  const owner = await testApp.addUser('邮箱的主人');
  const taken = await ask(user, owner.email);
  const free = await ask(await testApp.addUser('另一个人'), 'free.address@haizhou.example');
  expect([taken.status, taken.body]).toEqual([free.status, free.body]);
  const mail = await mailTo(owner.email);
  expect(mail.subject).toBe('【鹊桥】有人想把其他账号改用您的邮箱');
  expect(mail.text).not.toContain('token=');
  expect(mail.text).not.toContain('想用别人邮箱的人');
  const [change] = await testApp.database.db
    .select()
    .from(emailChanges)
    .where(eq(emailChanges.userId, user.id));
  expect(change?.tokenHash).toBeNull();
});

test('an address that somebody else registers meanwhile stays theirs', async () => {
  const user = await testApp.addUser('晚了一步的人');
  const email = 'late@haizhou.example';
  await ask(user, email);
  const token = tokenIn(await mailTo(email));
  const other = await testApp.addUser('先注册的人');
  await testApp.database.db.update(users).set({ email }).where(eq(users.id, other.id));
  expect((await confirm(user, token)).body.code).toBe('link_expired');
  expect(await emailOf(user)).toBe(user.email);
  // The link is not used up by that.
  await testApp.database.db.update(users).set({ email: 'x@haizhou.example' }).where(eq(users.id, other.id));
  expect((await confirm(user, token)).status).toBe(204);
});

test.each<[string, object, string, string]>([
  ['a wrong password', { password: 'not-the-password' }, 'password', 'password_wrong'],
  ['no password', { password: undefined }, 'password', 'required'],
  ['no address', { email: 'nobody' }, 'email', 'wrong_format'],
  ['a field of the database', { emailVerified: true }, 'emailVerified', 'unknown_field'],
])('asking is refused with %s', async (_name, changes, path, code) => {
  const user = await testApp.addUser('被拒的人');
  const answer = await ask(user, 'refused@haizhou.example', changes);
  expect(answer.body.fields).toContainEqual(expect.objectContaining({ path, code }));
  expect(await testApp.database.db.$count(emailChanges, eq(emailChanges.userId, user.id))).toBe(0);
});

test('the present address is no new one, and the address of a demo account belongs to nobody', async () => {
  const user = await testApp.addUser('没有换的人');
  expect((await ask(user, user.email.toUpperCase())).body.fields).toMatchObject([
    { path: 'email', code: 'duplicate' },
  ]);
  await testApp.database.db.update(users).set({ demo: true }).where(eq(users.id, user.id));
  expect((await ask(user, 'demo@haizhou.example')).body.code).toBe('not_allowed');
});

test('who has an authenticator app needs a code of it, too', async () => {
  const user = await testApp.addUser('有动态口令的人');
  const { body } = await call(user, 'POST', '/account/second-factor', { password: testPassword });
  const confirmed = await call(user, 'PUT', '/account/second-factor', { code: codeOf(body.secret) });
  const [line] = confirmed.headers['set-cookie'] as string[];
  const present = { ...user, cookie: line!.split(';')[0]! };
  const email = 'with.app@haizhou.example';
  expect((await ask(present, email)).body.fields).toMatchObject([{ path: 'code', code: 'required' }]);
  expect((await ask(present, email, { code: '000000' })).body.code).toBe('wrong_code');
  expect((await ask(present, email, { code: codeOf(body.secret, 1) })).status).toBe(204);
});

test('a later request, a new password and a day make the link worthless', async () => {
  const user = await testApp.addUser('反复换的人');
  await ask(user, 'first@haizhou.example');
  const first = tokenIn(await mailTo('first@haizhou.example'));
  await ask(user, 'second@haizhou.example');
  const second = tokenIn(await mailTo('second@haizhou.example'));
  expect((await confirm(user, first)).status).toBe(410);
  testApp.setNow(new Date(Date.now() + 25 * 3_600_000));
  try {
    expect((await confirm(user, second)).status).toBe(410);
  } finally {
    testApp.setNow(new Date());
  }
  const password = 'another tulip window';
  expect((await call(user, 'PUT', '/account/password', { present: testPassword, password })).status).toBe(
    204,
  );
  expect((await confirm(user, second)).status).toBe(410);
  expect(await emailOf(user)).toBe(user.email);
});

test('mails to one address are slowed down, for everybody together', async () => {
  const email = 'often@haizhou.example';
  for (let attempt = 0; attempt < 3; attempt += 1)
    expect((await ask(await testApp.addUser(`第 ${attempt} 个人`), email)).status).toBe(204);
  expect((await ask(await testApp.addUser('第四个人'), email)).status).toBe(429);
});

test('nobody whose own address was never verified sends notes to it', async () => {
  const user = await testApp.addUser('注册时写错的人');
  const { db } = testApp.database;
  await db.update(users).set({ emailVerified: false }).where(eq(users.id, user.id));
  const email = 'right@haizhou.example';
  await ask(user, email);
  const token = tokenIn(await mailTo(email));
  expect((await confirm(user, token)).status).toBe(204);
  expect((await call(user, 'GET', '/session')).body.user).toMatchObject({ email, restriction: null });
  const notices = await testApp.database.sql<{ notice: string }[]>`
    select data->>'notice' as notice from pgboss.job where name = 'mail-email-change'
      and data->>'changeId' = (select id::text from email_changes where user_id = ${user.id})`;
  expect(notices.map(({ notice }) => notice)).toEqual(['link']);
});
