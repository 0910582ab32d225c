import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdScripts, startSite, whenHydrated, type Site } from './site.ts';

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

test('letters typed suggest words by pinyin; arrows and Enter search for one', async () => {
  const page = await site.open('visitor', '/achievements');
  await whenHydrated(page);
  const box = page.getByRole('main').getByRole('combobox').first();
  await box.pressSequentially('haishui');
  const option = page.getByRole('listbox').getByRole('option').first();
  await option.waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await box.inputValue()).toBe('haishui');
  const word = (await option.locator('span').first().innerText()).trim();
  expect(word).toContain('海水');
  await box.press('ArrowDown');
  expect(await option.getAttribute('aria-selected')).toBe('true');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await box.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('text') === word);
  expect(await page.getByRole('listbox').getByRole('option').count()).toBe(0);
});

test('Escape closes the suggestions and keeps what was typed', async () => {
  const page = await site.open('visitor', '/search');
  await whenHydrated(page);
  const box = page.getByRole('main').getByRole('combobox');
  await box.pressSequentially('海水');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await box.press('Escape');
  expect(await page.getByRole('listbox').getByRole('option').count()).toBe(0);
  expect(await box.inputValue()).toBe('海水');
});

test('conditions are combined, stay in the address through sorting, and a count keeps its promise', async () => {
  const page = await site.open('visitor', '/needs?field=7');
  const filters = page.getByRole('complementary', { name: '筛选' });
  await filters.locator('summary', { hasText: '预算区间' }).click();
  const band = filters.locator('input[name=priceBand]').first();
  const promised = Number(await band.locator('xpath=following-sibling::span[2]').innerText());
  await band.check();
  await filters.getByRole('button', { name: '应用筛选' }).click();
  await page.waitForURL(/priceBand=/);
  const found = page.getByRole('heading', { level: 2 }).first();
  expect(await found.innerText()).toBe(`找到 ${promised} 条`);
  // The order is sent as soon as it is chosen, where there are scripts.
  await whenHydrated(page);
  await page.getByLabel('排序').selectOption('priceAscending');
  await page.waitForURL(/sort=priceAscending/);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('field')).toBe('7');
  expect(searchParams.get('priceBand')).not.toBeNull();
  expect(await found.innerText()).toBe(`找到 ${promised} 条`);
});

test('words typed into a list by date give the best first; an order that was chosen stays', async () => {
  const page = await site.open('visitor', '/needs');
  const order = page.getByLabel('排序');
  const chosen = () => order.locator('option:checked').innerText();
  const ask = async (text: string) => {
    await page.getByRole('main').locator('input[name=text]').fill(text);
    await page.getByRole('button', { name: '搜索', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('text') === text);
  };
  expect(await chosen()).toBe('最新');
  await whenHydrated(page);
  await ask('海水');
  expect(await chosen()).toBe('最相关');
  await order.selectOption({ label: '最新' });
  await page.waitForURL(/sort=newest/);
  await ask('海水淡化');
  expect(await chosen()).toBe('最新');
});

test('conditions chosen before the scripts came are kept, and go with a new choice', async () => {
  const context = await site.contextAs('visitor');
  const page = await context.newPage();
  const release = await holdScripts(page);
  await page.goto(`${site.address}/needs`, { waitUntil: 'commit' });
  const field = page.locator('input[name=field]').first();
  await field.check();
  await release();
  expect(await field.isChecked()).toBe(true);
  await page.getByRole('button', { name: '应用筛选' }).click();
  await page.waitForURL(/field=/);
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.waitForURL((url) => !url.search.includes('field='));
  expect(await field.isChecked()).toBe(false);
  await context.close();
});

test('what found its partner is shown on request, and says so', async () => {
  const page = await site.open('visitor', '/needs?status=contracted');
  const cards = page.getByRole('main').getByRole('article');
  expect(await cards.count()).toBeGreaterThan(0);
  expect(await cards.filter({ hasText: '已签约' }).count()).toBe(await cards.count());
  await page.goto(`${site.address}/needs`);
  expect(await page.getByRole('main').getByRole('article').filter({ hasText: '已签约' }).count()).toBe(0);
});

test.each([
  ['/organisations', '类型', 'kind'],
  ['/brokers', '级别', 'level'],
])('%s counts its conditions; without scripts too', async (path, legend, name) => {
  const context = await site.contextAs('visitor', { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address + path);
  const filters = page.getByRole('complementary', { name: '筛选' });
  expect(await filters.locator('summary', { hasText: legend }).isVisible()).toBe(true);
  const first = filters.locator(`input[name=${name}]`).first();
  const promised = await first.locator('xpath=following-sibling::span[2]').innerText();
  await first.check();
  await filters.getByRole('button', { name: '应用筛选' }).click();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(`找到 ${promised} 条`);
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
