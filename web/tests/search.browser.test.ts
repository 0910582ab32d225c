import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, whenHydrated, type Site } from './site.ts';

/** People search before they trust a matcher: one box over everything, and searches that are kept. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

test('the box on the home page finds all kinds, and narrows to one', async () => {
  const page = await site.open('visitor', '/');
  const box = page.getByRole('main').getByRole('search');
  await box.getByRole('combobox').fill('海水淡化');
  await box.getByRole('button').click();
  await page.waitForURL(/\/search\?/);
  const all = await page.getByRole('main').getByRole('article').count();
  expect(all).toBeGreaterThan(1);
  const kinds = page.getByRole('navigation', { name: '搜索范围' });
  const organisations = kinds.getByRole('link', { name: /^机构/ });
  const promised = Number(/\d+/.exec(await organisations.innerText())?.[0]);
  await organisations.click();
  await page.waitForURL(/kind=organisation/);
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain(
    `共找到 ${promised} 条`,
  );
  await page.goBack();
  await page
    .getByRole('main')
    .getByRole('article')
    .nth(all - 1)
    .waitFor();
  expect(await page.getByRole('main').getByRole('article').count()).toBe(all);
});

test('nothing found says what to loosen', async () => {
  const page = await site.open('visitor', `/search?text=${encodeURIComponent('绝无此词xyzzy')}&kind=broker`);
  expect(await page.getByRole('main').innerText()).toContain('没有符合条件的结果');
  await page.getByRole('main').getByRole('link', { name: '全部' }).last().click();
  await page.waitForURL((url) => !url.searchParams.has('kind'));
});

test('a search is saved once from a list, renamed, silenced and deleted; without scripts too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await site.contextAs('broker', { javaScriptEnabled });
    const page = await context.newPage();
    for (let click = 0; click < 2; click++) {
      await page.goto(`${site.address}/needs?text=${encodeURIComponent('涂层')}&priceMaximum=100`);
      await page.getByRole('button', { name: '保存此搜索' }).click();
      await page.waitForURL(/\/searches/);
    }
    const names = page.getByLabel('名称');
    expect(await names.count()).toBe(1);
    expect(await names.inputValue()).toBe('技术需求 · 涂层 · ≤ 100 万元');
    expect(await page.getByRole('link', { name: /查看结果/ }).getAttribute('href')).toContain(
      'priceMaximumFen=100000000',
    );
    if (javaScriptEnabled) await whenHydrated(page);
    await names.fill('防腐涂层');
    await page.getByLabel('有新结果时通知我').uncheck();
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('已修改。').waitFor();
    await page.reload();
    expect(await page.getByLabel('名称').inputValue()).toBe('防腐涂层');
    expect(await page.getByLabel('有新结果时通知我').isChecked()).toBe(false);
    if (javaScriptEnabled) await whenHydrated(page);
    await page.getByRole('button', { name: /^删除/ }).click();
    await page.getByText('还没有保存的搜索').waitFor();
  }
});

test('a visitor who saves a search is asked to sign in and comes back to it', async () => {
  const page = await site.open('visitor', '/achievements?field=7');
  await page.getByRole('button', { name: '保存此搜索' }).click();
  await page.waitForURL(/\/sign-in\?returnTo=/);
  expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/achievements?field=7');
});
