import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 180_000);
afterAll(() => site.close());

const fetchFrom = (path: string, init: RequestInit = {}) =>
  fetch(site.address + path, { redirect: 'manual', ...init });

describe('every kind of answer of the site', () => {
  test.each<[string, string, number, RequestInit?]>([
    ['a page', '/', 200],
    ['a page that asks to sign in', '/workspace', 303],
    ['a page that is not there', '/there-is-no-such-page', 404],
    ['a listing that is not there', '/needs/00000000-0000-4000-8000-000000000000', 404],
    ['an address that is none', '/%zz', 404],
    ['the data of a page', '/needs/__data.json', 200],
    ['a file', '/favicon.svg', 200],
    [
      'a form',
      '/language',
      303,
      { method: 'POST', body: new URLSearchParams({ language: 'en', returnTo: '/' }) },
    ],
    [
      'a form of another site',
      '/language',
      403,
      {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams({ language: 'en' }),
      },
    ],
    ['the API', '/api/v1/city', 200],
    [
      'a preflight',
      '/',
      0,
      {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      },
    ],
  ])('%s has the security headers', async (_name, path, status, init) => {
    const own = { origin: site.address, ...(init?.headers as Record<string, string> | undefined) };
    const answer = await fetchFrom(path, init?.method === 'POST' ? { ...init, headers: own } : init);
    if (status !== 0) expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src '(none|self)'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('a built script of a page has them, too', async () => {
    const html = await (await fetchFrom('/')).text();
    const script = /["'](?:\.)?(\/_app\/immutable\/[^"']+\.js)["']/.exec(html)?.[1];
    expect(script).toBeDefined();
    const answer = await fetchFrom(script!);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });
});

describe('in the browser', () => {
  test.each([
    ['the home page', '/'],
    ['a list', '/needs'],
    ['the statistics with their charts', '/statistics'],
    ['how matching works', '/matching'],
    ['the API reference', '/api/v1/reference/'],
  ])('%s runs under its policy', { timeout: 60_000 }, async (_name, path) => {
    const context = await site.contextAs('visitor');
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    if (path.includes('reference')) await page.getByText('Sign in', { exact: true }).first().waitFor();
    expect(refused).toEqual([]);
    await context.close();
  });

  test('an inline script that slips into a page does not run', { timeout: 60_000 }, async () => {
    const context = await site.contextAs('visitor');
    const page = await context.newPage();
    await page.goto(site.address);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slipped = true';
      document.body.append(script);
      return 'slipped' in window;
    });
    expect(ran).toBe(false);
    await context.close();
  });
});

describe('nothing leads to another site', () => {
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/..//evil.example',
    '/%2F%2Fevil.example',
  ];
  const leadsHome = (location: string | null): boolean =>
    location !== null && new URL(location, site.address).origin === new URL(site.address).origin;

  test.each(elsewhere)('changing the language with returnTo %s', async (returnTo) => {
    const answer = await fetchFrom('/language', {
      method: 'POST',
      headers: { origin: site.address },
      body: new URLSearchParams({ language: 'en', returnTo }),
    });
    expect(answer.status).toBe(303);
    expect(leadsHome(answer.headers.get('location')), answer.headers.get('location') ?? '').toBe(true);
  });

  test.each(elsewhere)('signing in with returnTo %s', async (returnTo) => {
    const demo = (await (await fetchFrom('/api/v1/demo-accounts')).json()) as {
      password: string;
      accounts: { email: string; role: string }[];
    };
    const email = demo.accounts.find((account) => account.role === 'enterprise')!.email;
    const answer = await fetchFrom(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`, {
      method: 'POST',
      headers: { origin: site.address, accept: 'text/html' },
      body: new URLSearchParams({ email, password: demo.password, returnTo }),
    });
    expect(answer.status).toBe(303);
    expect(leadsHome(answer.headers.get('location')), answer.headers.get('location') ?? '').toBe(true);
  });
});

// The last of this file: afterwards the product has no database. One that runs elsewhere keeps its own.
if (!process.env['SITE_ADDRESS'])
  describe('while the database is away', () => {
    let cookie: string;
    beforeAll(async () => {
      const context = await site.contextAs('operator');
      cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
      // The frame of the site is read once.
      expect((await fetchFrom('/operator', { headers: { cookie } })).status).toBe(200);
      await site.stopDatabase?.();
    });

    test.each(['/', '/needs', '/statistics', '/rankings'])('a visitor at %s is told so', async (path) => {
      const answer = await fetchFrom(path);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.text()).toMatch(/数据库暂时没有回应，通常几秒钟后恢复/);
    });

    test.each(['/', '/operator', '/contracts', '/sign-in', '/terms', '/there-is-no-such-page'])(
      'somebody who is signed in is told so at %s, in their language',
      async (path) => {
        const answer = await fetchFrom(path, { headers: { cookie: `${cookie}; language=en` } });
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).toBe('1');
        expect(await answer.text()).toMatch(/The database does not answer\. It usually does again/);
      },
    );

    test('a download and the data of a page are refused with the same status', async () => {
      const data = await fetchFrom('/contracts/__data.json', { headers: { cookie } });
      expect(await data.text()).toMatch(/"status":503/);
      const file = await fetchFrom('/registration/export?format=csv', { headers: { cookie } });
      expect(file.status).toBe(503);
    });

    test('nobody is told that they are signed out', async () => {
      const headers = { cookie, origin: site.address };
      const answer = await fetchFrom('/sign-out', { method: 'POST', headers, body: new URLSearchParams() });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('set-cookie')).toBeNull();
    });
  });
