import { expect, it } from 'vitest';
import { safeReturnTo } from './return-to.ts';

it.each([
  ['/needs?field=3', '/needs?field=3'],
  ['/needs/%E6%B5%B7?text=%2F%2Fevil.example', '/needs/%E6%B5%B7?text=%2F%2Fevil.example'],
  ['/sign-in?returnTo=https://evil.example', '/sign-in?returnTo=https://evil.example'],
  ['/needs#own', '/needs'],
  ['//evil.example/x', '/'],
  ['///evil.example', '/'],
  ['/\\evil.example', '/'],
  ['\\\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/\r\\evil.example', '/'],
  ['\t//evil.example', '/'],
  [' //evil.example', '/'],
  ['https://evil.example', '/'],
  ['HTTPS:/evil.example', '/'],
  ['https:evil.example', '/'],
  ['http://inside.invalid@evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['data:text/html,x', '/'],
  ['evil.example', '/'],
  // Encoded, it is a path of ours and stays one: nothing decodes it again before the browser follows it.
  ['/%2F/evil.example', '/%2F/evil.example'],
  ['/%5Cevil.example', '/%5Cevil.example'],
  ['/..//evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['', '/'],
  [undefined, '/'],
  [null, '/'],
  [['/needs'], '/'],
])('%j leads to %s', (value, path) => {
  const answer = safeReturnTo(value, '/');
  expect(answer).toBe(path);
  // As a browser reads it on our own page: never another site.
  expect(new URL(answer, 'https://queqiao.example').origin).toBe('https://queqiao.example');
});
