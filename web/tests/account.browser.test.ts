import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../server/accounts/testing.ts';
import { startSite, whenHydrated, type Site } from './site.ts';

/** An account's life in the browser, from registering to a lost phone. Mails are read where a developer reads them. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const password = 'grain tulip window';
/** A site that runs already (SITE_ADDRESS) knows the addresses of earlier runs. */
const addressOf = (name: string): string => `${name}.${Date.now()}@haizhou.example`;

/** The link in the latest mail to an address, with this machine's address before it. */
async function linkInMail(context: BrowserContext, to: string, path: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const page = await context.newPage();
    await page.goto(`${site.address}/developer/mails`);
    const link = page.getByRole('article').filter({ hasText: to }).locator(`a[href*="${path}"]`);
    const href = (await link.count()) > 0 ? await link.first().getAttribute('href') : null;
    await page.close();
    if (href) return site.address + new URL(href).pathname + new URL(href).search;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail to ${to} with a link to ${path}`);
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto(`${site.address}/sign-up`);
  await whenHydrated(page);
  await page.getByLabel('姓名').fill('林青');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '注册' }).click();
  // Both boxes are empty: nothing is sent, and what was typed stays.
  expect(await page.getByRole('alert').textContent()).toContain('请先阅读并勾选');
  expect(await page.getByLabel('邮箱').inputValue()).toBe(email);
  await page.getByLabel('密码').fill(password);
  await page.getByLabel('我已阅读并同意服务条款').check();
  await page.getByLabel('我已阅读并同意个人信息处理规则').check();
  await page.getByRole('button', { name: '注册' }).click();
  await page.getByRole('heading', { name: '请查收邮件' }).waitFor();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${site.address}/sign-in`);
  await whenHydrated(page);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '退出登录' }).first().click();
  await page.getByRole('link', { name: '登录', exact: true }).first().waitFor();
};

async function enrol(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto(`${site.address}/account/second-factor`);
  await whenHydrated(page);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '开始设置' }).click();
  const secret = await page.locator('[data-secret]').getAttribute('data-secret');
  await page.getByLabel('6 位动态口令').fill('000000');
  await page.getByRole('button', { name: '确认并启用' }).click();
  await page.getByRole('alert').waitFor();
  // The same secret is still there: nothing has to be scanned again.
  expect(await page.locator('[data-secret]').getAttribute('data-secret')).toBe(secret);
  await page.getByLabel('6 位动态口令').fill(codeOf(secret ?? ''));
  await page.getByRole('button', { name: '确认并启用' }).click();
  await page.getByRole('heading', { name: '请保存恢复码' }).waitFor();
  const codes = await page.locator('main li.font-mono, main ul.font-mono li').allTextContents();
  expect(codes).toHaveLength(10);
  const file = await page.getByRole('link', { name: '下载恢复码' }).getAttribute('href');
  expect(decodeURIComponent(file ?? '')).toContain(codes.join('\n'));
  return { secret: secret ?? '', codes };
}

test.each([true, false])(
  'register, verify, second factor, recovery code; with scripts: %s',
  async (javaScriptEnabled) => {
    const context = await site.contextAs('visitor', { javaScriptEnabled });
    const page = await context.newPage();
    const email = addressOf(javaScriptEnabled ? 'scripts' : 'plain');
    await register(page, email);

    await signIn(page, email);
    await page.waitForURL(/\/verify-email/);
    await page.goto(await linkInMail(context, email, '/verify-email'));
    await whenHydrated(page);
    await page.getByRole('button', { name: '验证邮箱' }).click();
    await page.getByRole('heading', { name: '邮箱已验证' }).waitFor();

    const { secret, codes } = await enrol(page);
    await page.getByRole('link', { name: '我已保存，继续' }).click();
    await page.waitForURL(/\/account$/);
    await signOut(page);

    await signIn(page, email);
    await page.waitForURL(/\/sign-in\/second-step/);
    await page.getByLabel('6 位动态口令').fill('000000');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('不正确');
    await page.getByLabel('6 位动态口令').fill(codeOf(secret, 1));
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL(/\/workspace/);
    await signOut(page);

    await signIn(page, email);
    await page.getByText('手机不在身边？用恢复码').click();
    await page
      .getByLabel('恢复码', { exact: false })
      .last()
      .fill(codes[0] ?? '');
    await page.getByRole('button', { name: '用恢复码登录' }).click();
    await page.waitForURL(/\/workspace/);
    await page.goto(`${site.address}/account`);
    expect(await page.getByText('剩余 9 个恢复码').count()).toBe(1);
  },
  120_000,
);

test('a forgotten password, and devices that are signed out', async () => {
  const context = await site.contextAs('visitor');
  const page = await context.newPage();
  const email = addressOf('forgetful');
  await register(page, email);
  await signIn(page, email);
  await page.waitForURL(/\/verify-email/);
  await page.goto(`${site.address}/reset-password`);
  await whenHydrated(page);
  await page.getByLabel('邮箱').fill(email);
  await page.getByRole('button', { name: '发送邮件' }).click();
  await page.getByRole('heading', { name: '请查收邮件' }).waitFor();
  await page.goto(await linkInMail(context, email, '/reset-password?token'));
  await whenHydrated(page);
  await page.getByLabel('新密码').fill(password);
  await page.getByRole('button', { name: '设置新密码' }).click();
  await page.waitForURL(/\/sign-in\?passwordSet/);
  // The session from before has ended: the header offers to sign in.
  await page.getByRole('link', { name: '登录', exact: true }).first().waitFor();
  await signIn(page, email);
  await page.waitForURL(/\/workspace/);

  const other = await (await site.contextAs('visitor')).newPage();
  await signIn(other, email);
  await other.waitForURL(/\/workspace/);
  await page.goto(`${site.address}/account/sessions`);
  expect(await page.locator('main ul > li').count()).toBe(2);
  await page.getByRole('button', { name: '退出其他所有设备' }).click();
  await page.getByRole('status').waitFor();
  await other.goto(`${site.address}/workspace`);
  await other.waitForURL(/\/sign-in/);
}, 120_000);

test('a demo account says so on every page', async () => {
  const page = await site.open('enterprise', '/needs');
  expect(await page.getByRole('complementary', { name: '账号提示' }).textContent()).toContain('演示账号');
  await page.goto(`${site.address}/account/second-factor`);
  expect(await page.getByRole('button', { name: '开始设置' }).count()).toBe(0);
});
