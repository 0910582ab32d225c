import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, whenHydrated, type Site } from './site.ts';

/** The page of a contract while several people work on it. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const organisationOf = async (context: BrowserContext): Promise<string> => {
  const session = (await (await context.request.get(`${site.address}/api/v1/session`)).json()) as {
    user: { memberships: { organisationId: string }[] };
  };
  return session.user.memberships[0]?.organisationId ?? '';
};

/** A contract that the university has handed in, without shares. @returns its path */
async function handIn(university: BrowserContext, totalFen: string): Promise<string> {
  const answer = await university.request.post(`${site.address}/api/v1/contracts`, {
    data: {
      introductionId: null,
      title: `海底电缆巡检技术服务 ${Date.now()}`,
      contractClass: 'service',
      subKind: 'general',
      licenceScope: null,
      sellerId: await organisationOf(university),
      buyerId: await organisationOf(await site.contextAs('enterprise')),
      field: 3,
      totalFen,
      declaredTechnologyFen: totalFen,
      signedOn: '2026-03-02',
      validFrom: null,
      validTo: null,
      paymentMode: 'lump_sum',
      pricingMode: 'listing',
      noticeFrom: null,
      noticeTo: null,
      relatedPartiesDeclared: false,
      servicePointId: await organisationOf(await site.contextAs('service_point')),
      shares: [],
      submit: true,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return `/contracts/${((await answer.json()) as { id: string }).id}`;
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

test('a contract says what it waits for, also to whoever came too late', async () => {
  const university = await site.contextAs('university');
  const path = await handIn(university, '600000000');
  const first = await site.open('service_point', path);
  const second = await site.open('service_point', path);
  for (const page of [first, second]) await whenHydrated(page);
  await first.getByText('受理。', { exact: false }).first().waitFor();
  await press(first, '受理');
  // The other tab still offers what has been done: it says so, and shows how things stand.
  await press(second, '受理');
  await second.getByRole('alert').getByText('当前状态下不能执行此操作').waitFor();
  await second.getByRole('region', { name: '现在等待' }).getByText('开始审核').waitFor();

  await press(first, '开始审核');
  expect(await first.getByText('须先经专家评审').count()).toBe(1);
  await press(first, '提交专家评审');
  await first.getByText('审查人与登记人不能是同一人').waitFor();

  await first.getByText('要求补正', { exact: true }).first().click();
  await first.locator('details[open] textarea').fill('请补充技术指标');
  await first.locator('details[open]').getByRole('button', { name: '要求补正' }).click();
  const seller = await university.newPage();
  await first.getByRole('region', { name: '现在等待' }).getByText('请补充技术指标').waitFor();
  await seller.goto(site.address + path);
  await seller.getByRole('region', { name: '现在等待' }).getByText('请补充技术指标').waitFor();
});

test('a refused objection names its own field, beside the form of an amendment', async () => {
  const university = await site.contextAs('university');
  const list = await university.request.get(`${site.address}/api/v1/contracts?limit=1&status=registered`);
  const { items } = (await list.json()) as { items: { id: string }[] };
  const page = await university.newPage();
  await page.goto(`${site.address}/contracts/${items[0]?.id}`);
  await whenHydrated(page);
  await page.getByText('提出异议', { exact: true }).first().click();
  const form = page.locator('form[action*=object]');
  await form.getByLabel('理由').fill('核定数偏低');
  await form.getByRole('button', { name: '提出异议' }).click();
  const link = form.getByRole('alert').getByRole('link');
  expect(await link.innerText()).toBe('技术交易额：必填。');
  await link.click();
  expect(await page.evaluate(() => location.hash)).toBe('#object-field-technologyFen');
  expect(await form.locator('[name=technologyFen]').getAttribute('id')).toBe('object-field-technologyFen');
});
