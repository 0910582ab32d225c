import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSecrets, secretsIn } from './secrets.ts';

test.each([
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ['a key of AWS', `const key = 'AKIA${'ABCDEFGHIJKLMNOP'}';`],
  ['a token of GitHub', `ghp_${'a1B2'.repeat(9)}`],
  ['a key of Aliyun', 'LTAI5tAbCdEfGhIjKlMnOpQr'],
  ['an address with a password', 'DATABASE_URL=postgresql://queqiao:Kx83hfU2@db.city.gov.cn/queqiao'],
  ['a signed token (JWT)', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N'],
  ['a random value under a name for secrets', `const sessionSecret = 'q8Zr2LmX0vT5yW7nB4cD1eF6gH9jK3pS';`],
])('finds %s', (what, text) => {
  expect(secretsIn(`first line\n${text}`)).toEqual([{ line: 2, what }]);
});

test('finds random secrets whatever they are', () => {
  for (let index = 0; index < 200; index++) {
    const value = randomBytes(24).toString('base64');
    if (!/\d/.test(value)) continue;
    expect(secretsIn(`apiKey: '${value}'`), value).toHaveLength(1);
  }
});

test.each([
  [`const demoPassword = 'queqiao-demo-2026';`],
  [`password: 'correct-horse-battery-staple'`],
  [`SMTP_URL=smtp://user:password@mail.example.com`],
  [`postgresql://queqiao_application:${'${secret}'}@127.0.0.1/queqiao`],
  [`cookie: 'queqiao.session_token=forged.signature'`],
  [`// a token is 32 random bytes`],
])('lets %s stand', (text) => expect(secretsIn(text)).toEqual([]));

test('names file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-secrets-'));
  writeFileSync(join(folder, 'a.env'), 'X=1\n-----BEGIN PRIVATE KEY-----\n');
  expect(checkSecrets(folder, ['a.env', 'missing.ts'])).toEqual([
    'a.env:2 holds a private key: take it out and change it where it is used',
  ]);
  rmSync(folder, { recursive: true });
});
