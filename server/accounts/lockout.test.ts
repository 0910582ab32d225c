import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { throttles } from '../../db/schema/index.ts';
import { createTestApp, testPassword, type TestApp } from '../testing.ts';

// Hashing passwords is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let testApp: TestApp;
let now = Date.parse('2026-11-23T08:00:00Z');

beforeAll(async () => {
  testApp = await createTestApp();
});
afterAll(() => testApp.close());
beforeEach(async () => {
  await testApp.database.db.delete(throttles);
  wait(1);
});

function wait(seconds: number): void {
  now += seconds * 1000;
  testApp.setNow(new Date(now));
}

/** Signs in from an address: how it was answered, `200` or the code. */
async function signIn(email: string, password: string, ip = '203.0.113.1'): Promise<string> {
  const { status, body } = await testApp.call(
    null,
    'POST',
    '/session',
    { email, password },
    { 'x-forwarded-for': ip },
  );
  const seconds = /(\d+)/.exec(status === 429 ? body.message : '')?.[1];
  return status === 200 ? '200' : [body.code, seconds].filter(Boolean).join(' ');
}

test('known and unknown addresses are slowed down alike, with the same words', async () => {
  const user = await testApp.addUser('被猜密码的人');
  const outcomes = async (email: string, ip: string) => {
    const found: string[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) found.push(await signIn(email, 'wrong guess', ip));
    wait(30);
    found.push(await signIn(email, 'wrong guess', ip), await signIn(email, 'wrong guess', ip));
    return found;
  };
  const known = await outcomes(user.email, '203.0.113.1');
  const unknown = await outcomes('nobody@haizhou.example', '203.0.113.2');
  expect(known).toEqual([
    ...Array<string>(5).fill('wrong_credentials'),
    'too_many_requests 30',
    'too_many_requests 30',
    'wrong_credentials',
    'too_many_requests 60',
  ]);
  expect(unknown).toEqual(known);
});

test('while it waits the right password does not open either; afterwards it does, and the count is gone', async () => {
  const user = await testApp.addUser('被锁的人');
  for (let attempt = 0; attempt < 5; attempt += 1) await signIn(user.email, 'wrong guess');
  expect(await signIn(user.email, testPassword)).toBe('too_many_requests 30');
  wait(30);
  expect(await signIn(user.email, testPassword)).toBe('200');
  expect(await signIn(user.email, 'wrong guess')).toBe('wrong_credentials');
});

test('a stranger who guesses does not keep the owner out', async () => {
  const user = await testApp.addUser('被骚扰的人');
  for (let attempt = 0; attempt < 8; attempt += 1) await signIn(user.email, 'wrong guess', '203.0.113.9');
  expect(await signIn(user.email, testPassword, '198.51.100.9')).toBe('200');
});

test('guesses at one account from many networks are slowed down, too', async () => {
  const user = await testApp.addUser('被分布式猜测的人');
  const found: string[] = [];
  for (let attempt = 0; attempt < 51; attempt += 1)
    found.push(await signIn(user.email, 'wrong guess', `198.18.${attempt}.1`));
  expect(found.slice(0, 50)).toEqual(Array<string>(50).fill('wrong_credentials'));
  expect(found[50]).toBe('too_many_requests 60');
});

test('guesses at many accounts from one network are slowed down', async () => {
  const { db } = testApp.database;
  for (let attempt = 0; attempt < 15; attempt += 1)
    expect(await signIn(`guess${attempt}@haizhou.example`, 'wrong guess', '203.0.113.120')).toBe(
      'wrong_credentials',
    );
  // The limit of requests a minute would come first: the count goes on as if some minutes had passed.
  await db.update(throttles).set({ attempts: 39 }).where(eq(throttles.attempts, 15));
  expect(await signIn('guess40@haizhou.example', 'wrong guess', '203.0.113.120')).toBe('wrong_credentials');
  expect(await signIn('guess41@haizhou.example', 'wrong guess', '203.0.113.120')).toBe(
    'too_many_requests 30',
  );
  expect(await signIn('guess42@haizhou.example', 'wrong guess', '203.0.113.121')).toBe('wrong_credentials');
});

test('what succeeds is not counted against the network', async () => {
  const user = await testApp.addUser('同网段的人');
  for (let attempt = 0; attempt < 3; attempt += 1)
    expect(await signIn(user.email, testPassword, '203.0.113.60')).toBe('200');
  const rows = await testApp.database.db.select().from(throttles);
  expect(rows.map((row) => row.attempts)).toEqual([0]);
});

test('guesses that arrive together are counted each', async () => {
  const user = await testApp.addUser('被并发猜测的人');
  const found = await Promise.all(
    Array.from({ length: 12 }, () => signIn(user.email, 'wrong guess', '203.0.113.50')),
  );
  expect(found.filter((outcome) => outcome === 'wrong_credentials')).toHaveLength(5);
});

test('the table of attempts names nobody', async () => {
  await signIn('somebody@haizhou.example', 'wrong guess', '203.0.113.77');
  const rows = JSON.stringify(await testApp.database.db.select().from(throttles));
  expect(rows).not.toContain('haizhou');
  expect(rows).not.toContain('203.0.113');
});
