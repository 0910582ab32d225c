import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Role } from './pages.ts';
import { startSite, whenHydrated, type Site } from './site.ts';

/** The main job with clicks: need → matches with reasons → introduction → contract → registration → credit → figures. */

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

/** Words that no demo listing has, so that the pair finds each other and nothing else comes first. */
const subject = '潮间带牡蛎壳轻骨料';
/** Identical titles are shown once: a second run on the same server has its own. */
const run = Date.now() % 100_000;
const WAIT_ms = 30_000;

/** Load the page again until something is there: the index follows a publication within seconds. */
async function reloadUntil(page: Page, selector: string): Promise<void> {
  const end = Date.now() + WAIT_ms;
  while ((await page.locator(selector).count()) === 0) {
    if (Date.now() > end) throw new Error(`${selector} did not appear on ${page.url()}`);
    await page.waitForTimeout(500);
    await page.reload();
  }
}

const idOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

async function listAchievement(page: Page): Promise<string> {
  await page.getByLabel('标题').fill(`${subject}混凝土制备技术 ${run}`);
  await page
    .getByLabel('公开简介')
    .fill(
      `以废弃牡蛎壳为原料制备${subject}，用于海工混凝土，减轻结构自重，提高抗氯离子渗透能力，已完成中试验证。`,
    );
  await page.getByLabel('解决什么问题').fill('海工混凝土自重大、易受氯离子侵蚀，牡蛎壳大量堆放污染滩涂。');
  await page
    .getByLabel('比现有方案好在哪里')
    .fill('比普通陶粒轻 20%，抗氯离子渗透提高 35%，原料就地取材，运距缩短一半。');
  await page
    .getByLabel('成本与经济效益')
    .fill('每立方米混凝土成本降低 60 元，年用量 10 万立方米可节约 600 万元。');
  await page.getByLabel('指标名称').first().fill('抗压强度');
  await page.getByLabel('数值', { exact: true }).first().fill('45');
  await page.getByLabel('单位', { exact: true }).first().fill('MPa');
  await page.getByLabel('技术领域').selectOption({ label: '新材料及其应用' });
  await page.getByLabel('成熟度', { exact: true }).selectOption('6');
  await page.getByLabel('海洋', { exact: true }).check();
  await page.getByLabel('技术服务').check();
  await page.getByLabel('转让', { exact: true }).check();
  await page.getByLabel('价格上限').fill('200');
  await page.getByLabel('号码').first().fill('ZL202410012345.6');
  await page.getByLabel('团队', { exact: true }).fill('课题组 12 人，主持国家重点研发计划课题一项。');
  await page.getByRole('button', { name: '保存并提交发布' }).click();
  await page.getByText('已提交。').waitFor();
  expect(await page.locator('main').getByText('已发布').count()).toBeGreaterThan(0);
  return idOf(page);
}

async function postNeed(page: Page): Promise<string> {
  await page.getByLabel('标题').fill(`寻求${subject}海工混凝土技术 ${run}`);
  await page
    .getByLabel('要解决的问题')
    .fill(
      `我司承建人工鱼礁，需要用${subject}替代碎石，要求强度高、抗氯离子渗透，目前使用的普通陶粒吸水率高，易开裂，每年返修费用超过三百万元，希望引进成熟配方和生产工艺。`,
    );
  await page.getByLabel('指标名称').first().fill('抗压强度');
  await page.getByLabel('数值', { exact: true }).first().fill('40');
  await page.getByLabel('单位', { exact: true }).first().fill('MPa');
  await page.getByLabel('技术领域').selectOption({ label: '新材料及其应用' });
  await page.getByLabel('预算上限').fill('250.5');
  await page.getByLabel('技术服务').check();
  await page.getByLabel('转让', { exact: true }).check();
  // Typing pauses: completeness and possible matches appear beside the form.
  await page.getByRole('heading', { name: '边写边看：可能的匹配' }).waitFor();
  await page.locator('aside').getByText(`${subject}混凝土制备技术 ${run}`).waitFor();
  await page.getByRole('button', { name: '保存并提交发布' }).click();
  await page.getByText('已提交。').waitFor();
  return idOf(page);
}

/** The organisation that the demo account of a role acts for. */
async function organisationOf(role: Role): Promise<string> {
  const context = await site.contextAs(role);
  const session = (await (await context.request.get(`${site.address}/api/v1/session`)).json()) as {
    user: { memberships: { organisationName: string }[] };
  };
  return session.user.memberships[0]?.organisationName ?? '';
}

/** Registered contracts of this year, as the operator's page counts them. */
async function contractsOfYear(page: Page): Promise<number> {
  const row = page.getByRole('row', { name: new RegExp(`^${new Date().getFullYear()} 年`) }).first();
  if ((await row.count()) === 0) return 0;
  return Number((await row.locator('td').first().innerText()).replaceAll(',', ''));
}

test('a need becomes a registered contract that credits its broker', async () => {
  const servicePointName = await organisationOf('service_point');
  const before = await contractsOfYear(await site.open('operator', '/operator'));
  const university = await site.open('university', '/achievements/new');
  await whenHydrated(university);
  const achievement = await listAchievement(university);
  const publicPage = await site.open('visitor', `/achievements?text=${encodeURIComponent(subject)}`);
  await reloadUntil(publicPage, `a[href$="/achievements/${achievement}"]`);

  const enterprise = await site.open('enterprise', '/needs/new');
  await whenHydrated(enterprise);
  const need = await postNeed(enterprise);
  expect(await enterprise.locator('dd', { hasText: '250.5 万元' }).count()).toBe(1);
  const match = `#match-${achievement}`;
  await reloadUntil(enterprise, match);
  expect(await enterprise.locator(`${match} li`).count()).toBeGreaterThan(0);
  await enterprise.locator(match).getByText('查看评分依据').click();
  expect(await enterprise.locator(`${match} table tbody tr`).count()).toBeGreaterThan(1);

  // A broker opens it, so that there is somebody to credit; both sides have to accept.
  const broker = await site.open('broker', `/needs/${need}`);
  await whenHydrated(broker);
  await reloadUntil(broker, match);
  await broker.locator(match).getByText('发起对接', { exact: true }).click();
  await broker.locator(match).locator('textarea[name="message"]').fill('双方条件接近，建议先交流配方。');
  await broker.locator(match).getByRole('button', { name: '发送' }).click();
  await broker.waitForURL('**/introductions/*');
  const introduction = idOf(broker);

  for (const page of [university, enterprise]) {
    await page.goto(`${site.address}/workspace`);
    await whenHydrated(page);
    await page.locator(`a[href$="/introductions/${introduction}"]`).first().click();
    await page.waitForURL(`**/introductions/${introduction}`);
    await page.getByRole('button', { name: '同意对接' }).click();
    await page.getByRole('button', { name: '同意对接' }).waitFor({ state: 'detached' });
  }
  await enterprise.getByLabel('写消息').fill('请先发一份试验报告。');
  await enterprise.getByRole('button', { name: '发送' }).click();
  await enterprise.getByText('请先发一份试验报告。').waitFor();
  await enterprise.locator('main').getByText('洽谈中').first().waitFor();

  await university.reload();
  await whenHydrated(university);
  expect(await university.getByText('请先发一份试验报告。').count()).toBe(1);
  await university.getByRole('link', { name: '登记合同' }).click();
  await university.waitForURL('**/contracts/new?**');
  await whenHydrated(university);
  await university.getByLabel('合同类型').selectOption('service/general');
  await university.getByLabel('技术领域').selectOption({ label: '新材料及其应用' });
  await university.getByLabel('技术合同服务点').selectOption({ label: servicePointName });
  await university.getByLabel('合同成交总金额').fill('120.000001');
  await university.getByLabel('申报技术交易额').fill('100');
  await university.getByLabel('比例（%）').first().fill('33.33');
  await university.getByRole('button', { name: '登记并提交服务点' }).click();
  await university.waitForURL(/\/contracts\/[0-9a-f-]{36}$/);
  const contract = idOf(university);

  // The university handed it in and so confirmed the share; it counts once the buyer and its holder have too.
  for (const page of [enterprise, broker]) {
    await page.goto(`${site.address}/contracts/${contract}`);
    await whenHydrated(page);
    await page.getByRole('button', { name: '确认分成' }).click();
    await page.getByRole('button', { name: '确认分成' }).waitFor({ state: 'detached' });
  }

  const servicePoint = await site.open('service_point', `/contracts/${contract}`);
  await whenHydrated(servicePoint);
  for (const verb of ['受理', '开始审核']) {
    await servicePoint.getByRole('button', { name: verb, exact: true }).click();
    await servicePoint.getByRole('button', { name: verb, exact: true }).waitFor({ state: 'detached' });
  }
  await servicePoint.getByLabel('合同登记编号').fill('123');
  await servicePoint.getByRole('button', { name: '填写登记结果' }).click();
  await servicePoint.locator('#field-registrationNumber[aria-invalid="true"]').waitFor();
  await servicePoint.getByLabel('合同登记编号').fill(`2026${Date.now().toString().slice(-12)}`);
  await servicePoint.getByRole('button', { name: '填写登记结果' }).click();
  await servicePoint.locator('main').getByText('已登记').first().waitFor();

  // A third of 1,200,000.01 yuan, to the fen.
  const credit = '399,960.00';
  await broker.goto(`${site.address}/workspace`);
  await broker.getByRole('link', { name: '我的业绩账本' }).click();
  await broker.waitForURL('**/brokers/*');
  const line = broker.locator('tr', { has: broker.locator(`a[href$="/contracts/${contract}"]`) });
  expect((await line.first().innerText()).replaceAll(',', '')).toContain(
    credit.replaceAll(',', '').replace('.00', ''),
  );

  const operator = await site.open('operator', '/operator');
  expect(await operator.getByRole('heading', { name: '五年目标' }).count()).toBe(1);
  expect(await contractsOfYear(operator)).toBe(before + 1);
});
