import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { auditAddresses, auditEvents, consents, sessions, users } from '../../db/schema/index.ts';
import { createTestApp, type Answer, type TestApp, type TestUser } from '../testing.ts';
import { handleAccountJobs } from './actions.ts';
import { presentTerms } from './terms.ts';
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

const person = { name: '林青', email: 'lin.qing@haizhou.example', password: 'grain tulip window' };
const visitor: TestUser = { id: '', email: '', brokerId: null, cookie: '' };

/** A browser: it keeps the cookies that answers set. */
function openBrowser(ip: string) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async call(method: string, path: string, body?: unknown): Promise<Answer> {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { 'x-forwarded-for': ip, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' };
      const answer = await testApp.call({ ...visitor, cookie }, method, path, body, headers);
      for (const line of [answer.headers['set-cookie'] ?? []].flat() as string[]) {
        const [pair = '', ...attributes] = line.split('; ');
        const [name = '', ...value] = pair.split('=');
        if (attributes.includes('Max-Age=0')) cookies.delete(name);
        else cookies.set(name, value.join('='));
      }
      return answer;
    },
  };
}
type Browser = ReturnType<typeof openBrowser>;

const register = (browser: Browser, email: string, changes: object = {}) =>
  browser.call('POST', '/accounts', {
    ...person,
    email,
    language: 'zh',
    consent: presentTerms,
    ...changes,
  });
const signIn = (browser: Browser, email: string, password = person.password) =>
  browser.call('POST', '/session', { email, password });
const secondStep = (browser: Browser, kind: 'totp' | 'recovery', code: string) =>
  browser.call('POST', '/session/second-step', { kind, code });

/** What the record says about an account, in order. */
const recordOf = async (userId: string) =>
  (
    await testApp.database.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectKind, 'user'), eq(auditEvents.subjectId, userId)))
      .orderBy(auditEvents.id)
  ).map(({ kind, outcome }) => `${kind} ${outcome}`);

test('from registering to the second factor', async () => {
  const browser = openBrowser('198.51.100.1');
  const { db } = testApp.database;
  expect((await register(browser, 'Lin.Qing@haizhou.example')).status).toBe(204);
  const [user] = await db.select().from(users).where(eq(users.email, person.email));
  expect(user).toMatchObject({ name: person.name, emailVerified: false, language: 'zh' });
  const given = await db.select().from(consents).where(eq(consents.userId, user!.id));
  expect(given.map(({ document, version }) => [document, version]).sort()).toEqual(
    Object.entries(presentTerms).sort(),
  );

  // Not verified: one sees oneself and the public market, and can do nothing in it.
  expect((await signIn(browser, person.email)).body).toMatchObject({
    user: { restriction: 'email_not_verified' },
    secondStep: false,
  });
  expect((await browser.call('GET', '/notifications')).body.code).toBe('email_not_verified');
  expect((await browser.call('GET', '/needs')).status).toBe(200);

  const mail = await nextMail(testApp.services, person.email, seen);
  expect(mail.subject).toBe('【鹊桥】请验证您的邮箱');
  const token = tokenIn(mail);
  expect((await browser.call('POST', '/email-verification', { token })).status).toBe(204);
  expect((await browser.call('GET', '/notifications')).status).toBe(200);
  const again = await browser.call('POST', '/email-verification', { token });
  expect(again).toMatchObject({ status: 410, body: { code: 'link_expired' } });

  // The second factor: begun with the password, in force with the first code.
  const wrong = await browser.call('POST', '/account/second-factor', { password: 'not the password' });
  expect(wrong.body.fields[0]).toMatchObject({ path: 'password', code: 'password_wrong' });
  const { body: draft } = await browser.call('POST', '/account/second-factor', {
    password: person.password,
  });
  expect(draft.uri).toBe(
    `otpauth://totp/Queqiao:lin.qing%40haizhou.example?secret=${draft.secret}&issuer=Queqiao&digits=6&period=30`,
  );
  expect(draft.qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect((await browser.call('GET', '/account')).body.secondFactor.on).toBe(false);
  expect((await browser.call('PUT', '/account/second-factor', { code: '000000' })).body.code).toBe(
    'wrong_code',
  );
  const other = openBrowser('198.51.100.2');
  await signIn(other, person.email);
  const code = codeOf(draft.secret);
  const confirmed = await browser.call('PUT', '/account/second-factor', { code });
  expect(confirmed.body.codes).toHaveLength(10);
  expect((await browser.call('GET', '/account')).body.secondFactor).toEqual({
    on: true,
    required: false,
    recoveryCodesLeft: 10,
  });
  expect((await other.call('GET', '/session')).body.user).toBeNull();

  // Signing in asks for a code; each code and each recovery code opens once.
  await signsInWithCodes(draft.secret, code, confirmed.body.codes);
  expect(await recordOf(user!.id)).toEqual(
    expect.arrayContaining(['register done', 'verification done', 'second_factor_change done']),
  );
});

async function signsInWithCodes(secret: string, used: string, recoveryCodes: string[]) {
  const browser = openBrowser('198.51.100.3');
  const first = await signIn(browser, person.email);
  expect(first.body).toEqual({ user: null, secondStep: true });
  expect((await browser.call('GET', '/session')).body.user).toBeNull();
  expect((await secondStep(browser, 'totp', used)).body.code).toBe('wrong_code');
  // The next code is taken one step early; were it the present one, a slow machine would have a third.
  const code = codeOf(secret, 1);
  expect((await secondStep(browser, 'totp', code)).body.user.email).toBe(person.email);

  const second = openBrowser('198.51.100.4');
  await signIn(second, person.email);
  expect((await secondStep(second, 'totp', code)).body.code).toBe('wrong_code');
  const [recovery = ''] = recoveryCodes;
  expect(recovery).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
  expect((await secondStep(second, 'recovery', ` ${recovery.toUpperCase()}`)).body.user.email).toBe(
    person.email,
  );
  expect((await second.call('GET', '/account')).body.secondFactor.recoveryCodesLeft).toBe(9);

  const third = openBrowser('198.51.100.5');
  await signIn(third, person.email);
  expect((await secondStep(third, 'recovery', recovery)).body.code).toBe('wrong_code');
  expect((await secondStep(openBrowser('198.51.100.6'), 'totp', code)).body.code).toBe('sign_in_again');
}

test('registering a known address answers the same, writes to its owner, and changes nothing', async () => {
  const owner = await testApp.addUser('已有账号', {});
  const { db } = testApp.database;
  const before = await db.select().from(users).where(eq(users.email, owner.email));
  const known = await register(openBrowser('198.51.100.10'), owner.email);
  const unknown = await register(openBrowser('198.51.100.10'), 'somebody.new@haizhou.example');
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  expect(await db.select().from(users).where(eq(users.email, owner.email))).toEqual(before);
  const mail = await nextMail(testApp.services, owner.email, seen);
  expect(mail.subject).toBe('【鹊桥】有人用您的邮箱注册');
  expect(mail.text).not.toContain('token=');
});

test.each<[string, object, string, string]>([
  ['a common password', { password: 'Password123' }, 'password', 'password_too_common'],
  ['a breached password', { password: 'Voxstrange' }, 'password', 'password_too_common'],
  ['their own name', { password: '林青-grain-tulip' }, 'password', 'password_has_own_words'],
  [
    'an old version of the terms',
    { consent: { ...presentTerms, terms: '2020-01-01' } },
    'consent.terms',
    'terms_changed',
  ],
  ['no consent', { consent: undefined }, 'consent', 'required'],
  ['a field of the database', { emailVerified: true }, 'emailVerified', 'unknown_field'],
  ['no address', { email: 'nobody' }, 'email', 'wrong_format'],
])('registering refuses %s', async (_name, changes, path, code) => {
  const answer = await register(openBrowser('198.51.100.11'), 'refused@haizhou.example', changes);
  expect(answer.status).toBe(400);
  expect(answer.body.fields).toContainEqual(expect.objectContaining({ path, code }));
});

test('a forgotten password is set anew by mail, once, and ends every session', async () => {
  const user = await testApp.addUser('忘记密码', {});
  const browser = openBrowser('198.51.100.20');
  const known = await browser.call('POST', '/password-reset', { email: user.email.toUpperCase() });
  const unknown = await browser.call('POST', '/password-reset', { email: 'nobody@haizhou.example' });
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  const token = tokenIn(await nextMail(testApp.services, user.email, seen));

  const weak = await browser.call('PUT', '/password-reset', { token, password: 'Voxstrange' });
  expect(weak.body.fields[0].code).toBe('password_too_common');
  const password = 'another tulip window';
  expect((await browser.call('PUT', '/password-reset', { token, password })).status).toBe(204);
  expect((await testApp.call(user, 'GET', '/session')).body.user).toBeNull();
  expect((await signIn(browser, user.email, password)).status).toBe(200);
  expect((await browser.call('PUT', '/password-reset', { token, password })).body.code).toBe('link_expired');
  expect((await nextMail(testApp.services, user.email, seen)).subject).toBe('【鹊桥】您的密码已修改');
});

test('a link to set a password is good for half an hour, and for nothing else', async () => {
  const user = await testApp.addUser('迟到的人', {});
  const browser = openBrowser('198.51.100.21');
  await browser.call('POST', '/password-reset', { email: user.email });
  const token = tokenIn(await nextMail(testApp.services, user.email, seen));
  expect((await browser.call('POST', '/email-verification', { token })).body.code).toBe('link_expired');
  const password = 'another tulip window';
  testApp.setNow(new Date(Date.now() + 31 * 60_000));
  try {
    expect((await browser.call('PUT', '/password-reset', { token, password })).body.code).toBe(
      'link_expired',
    );
  } finally {
    testApp.setNow(new Date());
  }
  expect((await browser.call('PUT', '/password-reset', { token, password })).status).toBe(204);
});

test('whoever registers the address of another loses everything when its owner resets', async () => {
  const email = 'owner@haizhou.example';
  const squatter = openBrowser('198.51.100.30');
  await register(squatter, email);
  await nextMail(testApp.services, email, seen);
  await signIn(squatter, email);
  const { body: draft } = await squatter.call('POST', '/account/second-factor', {
    password: person.password,
  });
  await squatter.call('PUT', '/account/second-factor', { code: codeOf(draft.secret) });
  await nextMail(testApp.services, email, seen);

  const owner = openBrowser('198.51.100.31');
  await owner.call('POST', '/password-reset', { email });
  const token = tokenIn(await nextMail(testApp.services, email, seen));
  const password = 'another tulip window';
  await owner.call('PUT', '/password-reset', { token, password });
  expect((await squatter.call('GET', '/session')).body.user).toBeNull();
  expect((await signIn(owner, email, password)).body).toMatchObject({
    user: { restriction: null },
    secondStep: false,
  });
});

test('the record holds no address of the net; that lies in the erasable table', async () => {
  const user = await testApp.addUser('被记录的人', {});
  await signIn(openBrowser('198.51.100.40'), user.email, 'wrong-password-here');
  const { db } = testApp.database;
  const [row] = await db
    .select()
    .from(auditEvents)
    .innerJoin(auditAddresses, eq(auditAddresses.eventId, auditEvents.id))
    .where(eq(auditEvents.subjectId, user.id));
  expect(row?.audit_events).toMatchObject({ kind: 'sign_in', outcome: 'refused', actorId: null });
  expect(JSON.stringify(row?.audit_events)).not.toContain('198.51.100.40');
  expect(row?.audit_addresses.ipAddress).toBe('198.51.100.40');
  const opened = await db.select().from(sessions).where(eq(sessions.userId, user.id));
  expect(opened).toHaveLength(1);
});
