import { expect, it } from 'vitest';
import { readSetCookie, withCookies } from './relay.server.ts';

it('reads a session cookie and keeps its value as it came', () => {
  const cookie = readSetCookie(
    'queqiao.session_token=ab%2Bc.d%3D; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax',
  );
  expect(cookie).toMatchObject({
    name: 'queqiao.session_token',
    value: 'ab%2Bc.d%3D',
    options: { path: '/', httpOnly: true, secure: false, maxAge: 604800, sameSite: 'lax' },
  });
  expect(cookie?.options?.encode?.('ab%2Bc')).toBe('ab%2Bc');
});

it('reads a cookie that ends a session', () => {
  expect(readSetCookie('a=; Max-Age=0; Secure')).toMatchObject({
    value: '',
    options: { maxAge: 0, secure: true },
  });
  expect(readSetCookie('nonsense')).toBeNull();
});

it('knows which cookies the browser will send after an answer', () => {
  const answer = new Response(null);
  answer.headers.append('set-cookie', 'session=new%3D; Max-Age=604800; Path=/');
  answer.headers.append('set-cookie', 'pending=; Max-Age=0; Path=/');
  answer.headers.append('set-cookie', 'more=1; Path=/');
  expect(withCookies('language=en; session=old%3D; pending=x', answer)).toBe(
    'language=en; session=new%3D; more=1',
  );
  expect(withCookies('', new Response(null))).toBe('');
});
