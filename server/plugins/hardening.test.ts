import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

let scene: TestApp;
let operator: TestUser;
let person: TestUser;
beforeAll(async () => {
  scene = await createTestApp();
  const government = await scene.addOrganisation('government', '市科技局');
  operator = await scene.addUser('运营', { organisationId: government });
  const enterprise = await scene.addOrganisation('enterprise', '加固测试企业');
  person = await scene.addUser('企业用户', { organisationId: enterprise });
});
afterAll(() => scene.close());

interface Kind {
  name: string;
  method?: string;
  url: string;
  status: number;
  as?: 'operator' | 'person';
  payload?: string | Buffer;
  headers?: Record<string, string>;
}

const kinds: Kind[] = [
  { name: 'JSON', url: '/api/v1/city', status: 200 },
  { name: 'JSON for a person', url: '/api/v1/session', status: 200, as: 'person' },
  { name: 'no content', method: 'DELETE', url: '/api/v1/session', status: 204 },
  { name: 'a HEAD', method: 'HEAD', url: '/api/v1/city', status: 200 },
  { name: 'not signed in', url: '/api/v1/notifications', status: 401 },
  { name: 'not allowed', url: '/api/v1/audit/events', status: 403, as: 'person' },
  { name: 'an unknown listing', url: '/api/v1/needs/00000000-0000-4000-8000-000000000000', status: 404 },
  { name: 'an unknown route of the API', url: '/api/v1/nothing', status: 404 },
  { name: 'an unknown route beside the API', url: '/nothing', status: 404 },
  { name: 'an address that is none', url: '/api/v1/needs/%zz', status: 404 },
  { name: 'an id that is too long', url: `/api/v1/needs/${'a'.repeat(300)}`, status: 404 },
  { name: 'a wrong body', method: 'POST', url: '/api/v1/session', status: 400, payload: '{' },
  {
    name: 'a body that is too large',
    method: 'POST',
    url: '/api/v1/session',
    status: 413,
    payload: JSON.stringify({ email: 'a'.repeat(2_000_000), password: 'x' }),
  },
  {
    name: 'a wrong media type',
    method: 'POST',
    url: '/api/v1/session',
    status: 415,
    payload: '<a/>',
    headers: { 'content-type': 'application/xml' },
  },
  { name: 'a wrong method', method: 'PATCH', url: '/api/v1/city', status: 404 },
  { name: 'a preflight', method: 'OPTIONS', url: '/api/v1/session', status: 404 },
  { name: 'a file to save', url: '/api/v1/dashboard/districts.csv', status: 200, as: 'operator' },
  { name: 'the OpenAPI document', url: '/api/v1/openapi.json', status: 200 },
  { name: 'the reference page', url: '/api/v1/reference/', status: 200 },
  { name: 'its script', url: '/api/v1/reference/js/scalar.js', status: 200 },
  { name: 'metrics', url: '/api/v1/metrics', status: 200 },
  { name: 'not ready', url: '/api/v1/ready', status: 503 },
];

async function answerTo(kind: Kind) {
  const user = kind.as === 'operator' ? operator : kind.as === 'person' ? person : null;
  return scene.app.inject({
    method: (kind.method ?? 'GET') as 'GET',
    url: kind.url,
    headers: {
      ...(user ? { cookie: user.cookie } : {}),
      ...(kind.payload === undefined ? {} : { 'content-type': 'application/json' }),
      origin: 'http://localhost:4000',
      host: 'localhost:4000',
      ...kind.headers,
    },
    payload: kind.payload,
  });
}

describe('every kind of response', () => {
  test.each(kinds)('$name has the security headers and opens nothing to other origins', async (kind) => {
    const answer = await answerTo(kind);
    expect(answer.statusCode).toBe(kind.status);
    const { headers } = answer;
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers['server']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    if (kind.url.startsWith('/api/')) expect(headers['cache-control']).toMatch(/no-store/);
  });

  test('HSTS is sent where the site is https, and only there', async () => {
    const plain = await scene.app.inject('/api/v1/city');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    const secure = await createTestApp({ publicAddress: 'https://queqiao.example' });
    for (const url of ['/api/v1/city', '/api/v1/nothing', '/nothing'])
      expect([url, (await secure.app.inject(url)).headers['strict-transport-security']]).toEqual([
        url,
        'max-age=31536000; includeSubDomains',
      ]);
    await secure.close();
  });

  test('what is no HTTP gets headers, too, and not a word about the cause', async () => {
    await scene.app.listen({ port: 0, host: '127.0.0.1' });
    const address = scene.app.server.address() as { port: number };
    const text = await new Promise<string>((done) => {
      let received = '';
      const socket = connect(address.port, '127.0.0.1', () => socket.write('GARBAGE\r\n\r\n'));
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('close', () => done(received));
      socket.on('error', () => undefined);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toMatch(/x-content-type-options: nosniff/);
    expect(text.split('\r\n\r\n')[1]).toBe('');
  });
});

describe('the API reference', () => {
  test('allows exactly the inline scripts that it has', async () => {
    const { createHash } = await import('node:crypto');
    const { headers, body } = await scene.app.inject('/api/v1/reference/');
    const policy = String(headers['content-security-policy']);
    const inline = [...body.matchAll(/<script(?:\s[^>]*)?>([^]*?)<\/script>/g)]
      .map((match) => match[1]!)
      .filter((text) => text.trim());
    expect(inline.length).toBeGreaterThan(0);
    for (const text of inline)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(body).not.toMatch(/https?:\/\/cdn/);
  });
});

describe('errors', () => {
  test('never show what went wrong inside', async () => {
    const { database } = scene.services;
    const secret = 'relation "credentials" of user canary@test.queqiao';
    scene.services.database = new Proxy(database, {
      get(target, name, receiver) {
        if (name === 'select' || name === 'execute' || name === 'transaction')
          return () => {
            throw new Error(secret);
          };
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    try {
      for (const url of ['/api/v1/needs/00000000-0000-4000-8000-000000000000', '/api/v1/ledger/seals']) {
        const answer = await scene.app.inject(url);
        expect([url, answer.statusCode]).toEqual([url, 500]);
        expect(answer.json()).toMatchObject({ code: 'internal', fields: [] });
        expect(answer.body).not.toMatch(/credentials|canary|Error:|\.ts|node_modules/);
      }
    } finally {
      scene.services.database = database;
    }
  });
});

describe('limits', () => {
  test('a person has one number of requests from all addresses together; another person has their own', async () => {
    const own = await createTestApp({ requestsPerMinute: 20 });
    const [one, other] = [await own.addUser('甲'), await own.addUser('乙')];
    const call = (user: TestUser, address: string) =>
      own.call(user, 'GET', '/session', undefined, { 'x-forwarded-for': address });
    const statuses: number[] = [];
    for (let index = 0; index < 25; index++) statuses.push((await call(one, `198.51.100.${index}`)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
    const refused = await call(one, '198.51.100.99');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call(other, '198.51.100.1')).status).toBe(200);
    await own.close();
  });

  test('an address has one number of requests for all visitors together', async () => {
    const own = await createTestApp({ requestsPerMinute: 20 });
    const call = (address: string) =>
      own.call(null, 'GET', '/city', undefined, { 'x-forwarded-for': address });
    const statuses: number[] = [];
    for (let index = 0; index < 22; index++) statuses.push((await call('198.51.100.7')).status);
    expect(statuses.slice(19)).toEqual([200, 429, 429]);
    expect((await call('198.51.100.8')).status).toBe(200);
    await own.close();
  });

  test('a route that gives much away has a lower limit for a person', async () => {
    const statuses: number[] = [];
    const someone = await scene.addUser('丙');
    for (let index = 0; index < 6; index++)
      statuses.push((await scene.call(someone, 'GET', '/account/personal-data')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('no list gives more than a hundred at once', async () => {
    for (const path of ['/needs', '/achievements', '/brokers', '/ledger/seals', '/audit/seals']) {
      expect([path, (await scene.call(null, 'GET', `${path}?limit=100`)).status]).toEqual([path, 200]);
      expect([path, (await scene.call(null, 'GET', `${path}?limit=101`)).status]).toEqual([path, 400]);
      expect([path, (await scene.call(null, 'GET', `${path}?offset=100001`)).status]).toEqual([path, 400]);
    }
  });
});
