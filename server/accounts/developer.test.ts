import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await createTestApp();
  await testApp.services.mail.send({ to: 'a@haizhou.example', subject: '验证', text: 'https://a.example/' });
});
afterAll(() => testApp.close());

/** Asks for the page from an address, with some settings changed. */
async function ask(ip: string, settings: { smtpUrl?: string; publicAddress?: string } = {}) {
  const { config } = testApp.services;
  const { smtpUrl, publicAddress } = config;
  Object.assign(config, settings);
  try {
    return await testApp.call(null, 'GET', '/developer/mails', undefined, { 'x-forwarded-for': ip });
  } finally {
    Object.assign(config, { smtpUrl, publicAddress });
  }
}

test('on one’s own machine the mails of the folder are shown', async () => {
  const { body } = await ask('127.0.0.1');
  expect(body.items).toMatchObject([{ to: 'a@haizhou.example', subject: '验证' }]);
});

test.each([
  ['another machine', '203.0.113.5', {}],
  ['a public site', '127.0.0.1', { publicAddress: 'https://queqiao.example' }],
  ['a site with a mail server', '127.0.0.1', { smtpUrl: 'smtp://mail.example' }],
])('not for %s', async (_name, ip, settings) => {
  expect((await ask(ip, settings)).body.code).toBe('not_found');
});
