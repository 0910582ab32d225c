import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, whenHydrated, type Site } from './site.ts';

/** People answer matches on the page: once, changeable, without scripts too; brokers are proposed beside them. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

interface Item {
  id: string;
  mayAnswer: boolean;
  answer: { verdict: string; reason: string | null; note: string } | null;
}

async function read<Answer>(context: BrowserContext, path: string): Promise<Answer> {
  return (await (await context.request.get(`${site.address}/api/v1${path}`)).json()) as Answer;
}

/** A published need of the enterprise with at least two matches that it may answer. */
async function ownNeed(context: BrowserContext): Promise<{ id: string; items: Item[] }> {
  const session = await read<{ user: { memberships: { organisationId: string }[] } }>(context, '/session');
  const organisation = session.user.memberships[0]!.organisationId;
  const { items } = await read<{ items: { id: string }[] }>(
    context,
    `/organisations/${organisation}/needs?status=published&limit=50`,
  );
  for (const { id } of items) {
    const found = await read<{ items: Item[] }>(context, `/needs/${id}/matches?limit=10`);
    const open = found.items.filter((item) => item.mayAnswer && item.answer === null);
    if (open.length >= 2) return { id, items: open };
  }
  throw new Error('The demo enterprise has no need with two matches.');
}

const cardOf = (page: Page, id: string) => page.locator(`#match-${id}`);
/** Weak matches wait behind a button. */
async function reveal(page: Page, id: string): Promise<void> {
  if (await cardOf(page, id).isVisible()) return;
  await page
    .locator('summary', { hasText: /条匹配|已答/ })
    .first()
    .click();
  await cardOf(page, id).waitFor({ state: 'visible' });
}

test('an answer is given with a double click, refused without a reason, moved below, changed and taken back', async () => {
  const context = await site.contextAs('enterprise');
  const { id: need, items } = await ownNeed(context);
  const [first] = items as [Item];
  const own = async (): Promise<Item | undefined> => {
    const found = await read<{ items: Item[]; refused: Item[] }>(context, `/needs/${need}/matches?limit=20`);
    return [...found.items, ...found.refused].find((item) => item.id === first.id);
  };
  const page = await context.newPage();
  await page.goto(`${site.address}/needs/${need}`);
  await whenHydrated(page);
  await reveal(page, first.id);
  const card = cardOf(page, first.id);

  await card.getByRole('button', { name: /^合适/ }).dblclick();
  const status = page.locator('#matches [role=status]');
  await status.waitFor();
  expect(await status.innerText()).toContain('已记录“合适”');
  expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await own()).toMatchObject({ answer: { verdict: 'fits' } });

  await reveal(page, first.id);
  await card.getByText('修改答复').click();
  await card.getByText('不合适 …').click();
  await card.getByRole('button', { name: '提交答复' }).click();
  await card.locator('.field-error').waitFor();
  expect(await own()).toMatchObject({ answer: { verdict: 'fits' } });
  await card.getByLabel('价格不合适').check();
  await card.locator('textarea[name=note]').fill('<b>太贵</b>');
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('这一条移到了本节末尾').waitFor();
  expect(await own()).toMatchObject({ answer: { verdict: 'does_not_fit', reason: 'price' } });

  // Below, behind a control, with what speaks against it; the note as it was typed.
  await page.locator('summary', { hasText: '已答“不合适”' }).click();
  expect(await card.innerText()).toContain('需求方认为不合适：价格不合适');
  expect(await card.innerText()).toContain('<b>太贵</b>');
  // A second tab shows the same; another reader of the page does not see the note.
  const visitor = await site.open('visitor', `/needs/${need}`);
  expect(await visitor.content()).not.toContain('太贵');
  expect(await visitor.getByText('这条匹配合适吗').count()).toBe(0);

  await card.getByText('修改答复').click();
  await card.getByRole('button', { name: '撤回答复' }).click();
  await page.getByText('答复已撤回。').waitFor();
  expect((await own())?.answer).toBeNull();
});

test('works without scripts, and shows brokers with reasons and the whole tree', async () => {
  const context = await site.contextAs('enterprise', { javaScriptEnabled: false, width: 390 });
  const { id: need, items } = await ownNeed(context);
  const second = items[1]!;
  const page = await context.newPage();
  await page.goto(`${site.address}/needs/${need}`);
  await reveal(page, second.id);
  const card = cardOf(page, second.id);
  await card.getByText('不合适 …').click();
  await card.locator('textarea[name=note]').fill('保留下来的备注');
  await card.getByRole('button', { name: '提交答复' }).click();
  // Refused at its field; what was typed is kept and the form is open.
  expect(await card.locator('.field-error').innerText()).toBe('必填。');
  expect(await card.locator('textarea[name=note]').inputValue()).toBe('保留下来的备注');
  await card.getByLabel('成果太早期').check();
  await card.getByRole('button', { name: '提交答复' }).click();
  await page.getByText('这一条移到了本节末尾').waitFor();
  await page.locator('summary', { hasText: '已答“不合适”' }).click();
  expect(await card.innerText()).toContain('不合适：成果太早期');

  const brokers = page.locator('section', { has: page.locator('#field-brokers-heading') });
  expect(await brokers.locator('li h3 a').count()).toBeGreaterThan(0);
  expect(await brokers.locator('h3 a').first().getAttribute('href')).toMatch(/\/brokers\/[0-9a-f-]{36}$/);
  await brokers.getByText('查看推荐依据').first().click();
  expect(await brokers.locator('table').first().locator('tbody tr').count()).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the page speaks English where the reader does', async () => {
  const context = await site.contextAs('enterprise');
  await context.addCookies([{ name: 'language', value: 'en', url: site.address }]);
  const { id: need, items } = await ownNeed(context);
  const page = await context.newPage();
  await page.goto(`${site.address}/needs/${need}`);
  await whenHydrated(page);
  const card = cardOf(page, items[0]!.id);
  expect(await card.getByText('Does this match fit?').count()).toBe(1);
  expect(await card.locator('li').first().innerText()).toMatch(/[a-z]{4}/);
  await card.getByText('How it was scored').click();
  const rows = await card.locator('tbody th').allInnerTexts();
  expect(rows.length).toBeGreaterThan(9);
  for (const row of rows) expect(row).toMatch(/[a-z]{3}/);
  expect(await page.getByText('Brokers who know this field').count()).toBe(1);
});

test('while a need is written, possible matches are said in one short sentence', async () => {
  const page = await site.open('enterprise', '/needs/new');
  await whenHydrated(page);
  const status = page.locator('aside [role=status]');
  expect(await status.innerText()).toBe('');
  await page.getByLabel('标题').pressSequentially('海水淡化反渗透膜元件', { delay: 20 });
  await expect
    .poll(() => status.innerText(), { timeout: 20_000 })
    .toMatch(/^完整度 \d+ 分，可能的匹配 \d+ 条。$/);
  expect(await page.locator('main aside').getAttribute('aria-live')).toBeNull();
});
