import { describe, expect, test } from 'vitest';
import { messagesOf } from '../messages/index.ts';
import { breachedPasswords } from './breached.ts';
import { isGuessable } from './guessable.ts';
import { isPasswordExpired, passwordIssue, passwordRules } from './passwords.ts';

const breached = await breachedPasswords();
const owner = { name: 'Li Weiming', email: 'weiming.li@haizhou-tech.example' };

describe('NIST and ASVS', () => {
  test.each<[string, string | null]>([
    // Length alone decides about composition.
    ['short-1', 'too_short'],
    ['grain tulip', null],
    ['correct-horse-battery-staple', null],
    ['鲸落万物生一念', 'too_short'],
    ['鲸落万物生一念花', null],
    ['x'.repeat(30) + 'Ypsilon', null],
    ['umbrella forty seven pears '.repeat(5), null],
    // What is guessed first.
    ['password', 'password_too_common'],
    ['P@ssw0rd123', 'password_too_common'],
    ['Qingdao2026!', 'password_too_common'],
    ['qwertyuiop', 'password_too_common'],
    ['1qaz2wsx', 'password_too_common'],
    ['zhangwei1990', 'password_too_common'],
    ['13812345678', 'password_too_common'],
    ['woaini1314', 'password_too_common'],
    ['aaaaaaaaaaaa', 'password_too_common'],
    // What anybody can read about the person or the site.
    ['my Weiming pw', 'password_has_own_words'],
    ['haizhou-tech-rocks', 'password_has_own_words'],
    ['queqiao-summer-tea', 'password_has_own_words'],
    ['kite flies at 鹊桥', 'password_has_own_words'],
  ])('%s: %s', (password, code) => {
    expect(passwordIssue('nist', password, owner, breached)?.code ?? null).toBe(code);
  });

  test('never expires', () => {
    expect(isPasswordExpired('nist', new Date('2000-01-01'), new Date('2026-01-01'))).toBe(false);
  });
});

describe('breached passwords', () => {
  // Nothing but the list knows these: no word of ours, no walk over the keyboard.
  const onlyListed = ['voxstrange', 'slipknot', 'tottenham', 'trustno1', 'jordan23', 'passw0rd', 'bigdaddy'];

  test.each(onlyListed.flatMap((password) => [password, password.toUpperCase()]))('%s', (password) => {
    expect(breached.has(password.toLowerCase())).toBe(true);
    expect(passwordIssue('nist', password, owner, breached)).toEqual({ code: 'password_too_common' });
  });

  test('whatever of the list is long enough, more than the 3,000 that ASVS asks for, is refused', () => {
    const { minimumLength } = passwordRules.nist;
    expect(breached.size).toBeGreaterThan(3000);
    expect([...breached].filter((password) => password.length < minimumLength)).toEqual([]);
    const taken = [...breached].filter(
      (password) => passwordIssue('nist', password, owner, breached) === null,
    );
    expect(taken).toEqual([]);
    // Without the list most of them would be taken.
    const unlisted = [...breached].filter((password) => !passwordIssue('nist', password, owner, new Set()));
    expect(unlisted.length).toBeGreaterThan(10_000);
  });

  test('a capital at the beginning makes three classes, and no better password', () => {
    expect(passwordIssue('dengbao', 'Slipknot6', owner, breached)).toBeNull();
    expect(passwordIssue('dengbao', 'Trustno1', owner, breached)).toEqual({ code: 'password_too_common' });
    expect(passwordIssue('dengbao', 'Montydog7', owner, breached)).toBeNull();
  });

  test('a longer one that only contains a listed one is taken', () => {
    expect(passwordIssue('nist', 'slipknot under a pear tree', owner, breached)).toBeNull();
  });

  test.each([
    ['zh', /太常见.*几个不相关的词/],
    ['en', /common.*a few unrelated words/],
  ] as const)('the refusal names the way out: %s', (language, words) => {
    expect(messagesOf(language).fieldIssues.password_too_common).toMatch(words);
  });

  test('length is asked for first', () => {
    expect(passwordIssue('nist', 'dragon', owner, breached)).toEqual({
      code: 'too_short',
      parameters: { limit: 8 },
    });
  });
});

describe('等保', () => {
  test.each<[string, string | null]>([
    ['Ab1!', 'too_short'],
    ['grain tulip', 'password_too_simple'],
    ['graintulip7', 'password_too_simple'],
    ['Graintulip7', null],
    ['grain tulip 7', null],
    ['GRAIN TULIP 7', null],
    ['P@ssw0rd123', 'password_too_common'],
    ['Weiming-tulip-7', 'password_has_own_words'],
  ])('%s: %s', (password, code) => {
    expect(passwordIssue('dengbao', password, owner, breached)?.code ?? null).toBe(code);
  });

  test.each([
    [89, false],
    [90, true],
    [400, true],
  ])('after %i days expired: %s', (days, expired) => {
    const setAt = new Date('2026-01-01T00:00:00Z');
    const now = new Date(setAt.getTime() + days * 86_400_000);
    expect(isPasswordExpired('dengbao', setAt, now)).toBe(expired);
  });
});

test.each([
  ['admin@123', true],
  ['Passw0rd!', true],
  ['letmeinplease', false],
  ['iloveyou520', true],
  ['abcd1234', true],
  ['q1w2e3r4t5', true],
  ['qwe123asd', true],
  ['20261123', true],
  ['abcabcabc', true],
  ['orangutan-ledger-19', false],
  ['tide.pool.heron', false],
  ['k7#mTq9w', false],
])('guessed first: %s → %s', (password, guessable) => {
  expect(isGuessable(password)).toBe(guessable);
});
