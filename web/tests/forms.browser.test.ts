import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdScripts, startSite, whenHydrated, type Site } from './site.ts';

/** What forms promise: they work without scripts, keep what was typed, name what is wrong, and do things once. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const problem =
  '现有喷涂工艺废气多、返工率高，需要低温固化的水性涂料，要求附着力好并且耐盐雾，能在现有产线上直接替换，不更换设备。';

/** How many needs of the signed-in reader's organisation have this title. */
async function needsTitled(context: BrowserContext, title: string): Promise<number> {
  const session = (await (await context.request.get(`${site.address}/api/v1/session`)).json()) as {
    user: { memberships: { organisationId: string }[] };
  };
  const organisation = session.user.memberships[0]?.organisationId ?? '';
  const answer = await context.request.get(
    `${site.address}/api/v1/organisations/${organisation}/needs?limit=100`,
  );
  const { items } = (await answer.json()) as { items: { title: string }[] };
  return items.filter((item) => item.title === title).length;
}

test('a need is posted without JavaScript, with a row added', async () => {
  const context = await site.contextAs('enterprise', { javaScriptEnabled: false });
  const page = await context.newPage();
  const title = `无脚本发布 ${Date.now()}`;
  await page.goto(`${site.address}/needs/new`);
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('要解决的问题').fill(problem);
  await page.getByLabel('指标名称').fill('耐盐雾');
  await page.getByLabel('数值', { exact: true }).fill('1000');
  await page.getByLabel('单位', { exact: true }).fill('h');
  await page.getByRole('button', { name: '再加一个指标' }).click();
  expect(await page.getByLabel('指标名称').count()).toBe(2);
  expect(await page.getByLabel('标题').inputValue()).toBe(title);
  await page.getByLabel('指标名称').nth(1).fill('固化温度');
  await page.getByLabel('关系').nth(1).selectOption('≤');
  await page.getByLabel('数值', { exact: true }).nth(1).fill('80');
  await page.getByLabel('单位', { exact: true }).nth(1).fill('℃');
  await page.getByLabel('预算上限').fill('十万');
  await page.getByRole('button', { name: '保存草稿' }).click();
  // Refused: the input is kept, the summary leads to the field.
  expect(await page.getByLabel('指标名称').nth(1).inputValue()).toBe('固化温度');
  expect(await page.getByRole('alert').locator('a[href="#field-budgetMaximumFen"]').count()).toBe(1);
  expect(await page.getByLabel('预算上限').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('预算上限').fill('10');
  await page.getByRole('button', { name: '检查完整度与匹配' }).click();
  expect(
    await page
      .getByText(/^\d+ 分$/)
      .first()
      .innerText(),
  ).not.toBe('0 分');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}/);
  expect(await page.locator('h1').innerText()).toBe(title);
  expect(await page.getByRole('row').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('≥ 1000 h'), expect.stringContaining('≤ 80 ℃')]),
  );
});

test('a missing problem is named at its field and nothing is created', async () => {
  const page = await site.open('enterprise', '/needs/new');
  await whenHydrated(page);
  const title = `缺少问题 ${Date.now()}`;
  await page.getByLabel('标题').fill(title);
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  const field = page.getByLabel('要解决的问题');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  const message = await page.locator(`#${described.split(' ').at(-1)}`).innerText();
  expect(message.length).toBeGreaterThan(3);
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-problem');
  expect(await page.getByLabel('标题').inputValue()).toBe(title);
  expect(await needsTitled(page.context(), title)).toBe(0);
});

test('a double click creates one need', async () => {
  const page = await site.open('enterprise', '/needs/new');
  await whenHydrated(page);
  const title = `双击一次 ${Date.now()}`;
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('要解决的问题').fill(problem);
  await page.getByRole('button', { name: '保存并提交发布' }).dblclick();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}/);
  expect(await needsTitled(page.context(), title)).toBe(1);
});

test('the same form sent twice at once, as a double click without JavaScript does, creates one need', async () => {
  const context = await site.contextAs('enterprise', { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/needs/new`);
  const title = `两次提交 ${Date.now()}`;
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('要解决的问题').fill(problem);
  const fields = await page
    .locator('form[action="?/save"]')
    .evaluate((form) =>
      [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
    );
  const send = () =>
    context.request.post(`${site.address}/needs/new?/publish`, {
      data: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        origin: site.address,
      },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
  expect(await needsTitled(context, title)).toBe(1);
});

test('the language switch keeps the page and changes its lang attribute', async () => {
  const page = await site.open('visitor', '/needs?field=5');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.getByRole('button', { name: 'English' }).first().click();
  await page.waitForURL('**/needs?field=5');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('h1').innerText()).toBe('Technology needs');
});

test('what was typed and chosen before the scripts came is kept', async () => {
  const context = await site.contextAs('enterprise');
  const page = await context.newPage();
  const release = await holdScripts(page);
  await page.goto(`${site.address}/needs/new`, { waitUntil: 'commit' });
  await page.getByLabel('标题').fill('早于脚本的标题');
  await page.getByLabel('要解决的问题').fill(problem);
  await page.getByLabel('预算上限').fill('12');
  const anonymous = page.locator('#field-anonymous');
  const before = await anonymous.isChecked();
  await anonymous.click();
  await release();
  expect(await page.getByLabel('标题').inputValue()).toBe('早于脚本的标题');
  expect(await page.getByLabel('要解决的问题').inputValue()).toBe(problem);
  expect(await page.getByLabel('预算上限').inputValue()).toBe('12');
  expect(await anonymous.isChecked()).toBe(!before);
  await context.close();
});

test.each(['need', 'achievement'] as const)(
  'the holder of a mandate drafts the %s of another, without JavaScript, and cannot publish it',
  async (kind) => {
    const context = await site.contextAs('broker', { width: 390, javaScriptEnabled: false });
    const page = await context.newPage();
    const title = `受托起草 ${kind} ${Date.now()}`;
    await page.goto(`${site.address}/mandates`);
    const name = { need: /^起草需求/, achievement: /^起草成果/ }[kind];
    await page.getByRole('link', { name }).last().click();
    const owner = await page.getByLabel('发布单位').locator('option:checked').innerText();
    expect(await page.getByText('您受委托起草').count()).toBe(1);
    expect(await page.getByRole('button', { name: '保存并提交发布' }).count()).toBe(0);
    await page.getByLabel('标题').fill(title);
    for (const text of await page.locator('textarea').all()) await text.fill(problem);
    // Another row keeps for whom it is.
    await page.getByRole('button', { name: '再加一个指标' }).click();
    expect(await page.getByLabel('发布单位').locator('option:checked').innerText()).toBe(owner);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('已存为草稿').waitFor();
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.getByRole('button', { name: '提交发布' }).count()).toBe(0);
    // It is edited from the list of drafts, and stays its owner's.
    await page.goto(`${site.address}/mandates`);
    await page.getByRole('link', { name: title }).click();
    expect(await page.getByLabel('发布单位').locator('option').allInnerTexts()).toEqual([owner]);
    await page.getByLabel('标题').fill(`${title} 改`);
    await page.getByRole('button', { name: '保存' }).first().click();
    await page.getByText('已保存。').waitFor();
    expect(await page.locator('h1').innerText()).toBe(`${title} 改`);
  },
);

test('a form that is refused twice keeps what was chosen', async () => {
  const context = await site.contextAs('enterprise');
  const page = await context.newPage();
  await page.goto(`${site.address}/needs/new`);
  await whenHydrated(page);
  await page.getByLabel('标题').fill('两次没有办成');
  await page.getByLabel('要解决的问题').fill(problem);
  await page.getByLabel('技术领域').selectOption('5');
  for (const budget of ['十万', '二十万']) {
    await page.getByLabel('预算上限').fill(budget);
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await answered;
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    expect(await page.getByLabel('技术领域').inputValue()).toBe('5');
  }
});
