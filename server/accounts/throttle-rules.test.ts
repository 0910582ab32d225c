import { expect, test } from 'vitest';
import { countAttempt, networkOf, throttlePolicies, waitOf, type ThrottleState } from './throttle-rules.ts';

const policy = { free: 3, firstDelay_s: 30, longestDelay_s: 100, forget_s: 3600 };
const start = new Date('2026-11-23T08:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test('the waiting time begins with the last free attempt, doubles, and stops growing', () => {
  let state: ThrottleState | null = null;
  const waits: number[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    state = countAttempt(state, policy, start);
    waits.push(waitOf(state, start));
  }
  expect(waits).toEqual([0, 0, 30, 60, 100, 100, 100]);
});

test.each([
  [0, 30],
  [29.5, 1],
  [30, 0],
  [31, 0],
])('after %d s there are %d s to wait', (seconds, wait) => {
  const state = { attempts: 3, lastAt: start, blockedUntil: after(30) };
  expect(waitOf(state, after(seconds))).toBe(wait);
});

test.each([
  [3599, 4],
  [3600, 1],
])('after %d s without an attempt the next is number %d', (seconds, attempts) => {
  const state = { attempts: 3, lastAt: start, blockedUntil: null };
  expect(countAttempt(state, policy, after(seconds)).attempts).toBe(attempts);
});

test('a stranger in another network is stopped long before the account is', () => {
  expect(throttlePolicies.sign_in_from_network.free * 5).toBeLessThan(throttlePolicies.sign_in_account.free);
  // And no guessing of passwords at more than about a hundred a day.
  const { longestDelay_s, free } = throttlePolicies.sign_in_account;
  expect(free + 86_400 / longestDelay_s).toBeLessThan(150);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('the network of %s is %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
