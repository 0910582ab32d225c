import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../../server/proof/canary/pages.ts';
import { sitePages, type Role, type SitePage } from './pages.ts';
import { startSite, type Site } from './site.ts';

/** Every page at both widths: no violation of WCAG 2.2 AA that axe can find, nothing wider than the window, no id twice, one h1, no script error. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

async function examine(context: BrowserContext, { name, path }: SitePage): Promise<string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    // The error pages' own status is no fault.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      found.push(`${name}: ${message.text()}`);
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  // axe is evaluated by the debugger, which the page's content security policy does not concern.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (runOnly) => {
    const axe = (
      globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: unknown[] }> } }
    ).axe;
    return (await axe.run({ runOnly })).violations;
  }, tags);
  for (const violation of violations as Violation[])
    for (const node of violation.nodes)
      found.push(`${name}: ${violation.id}: ${violation.help} at ${node.target.join(' ')}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) found.push(`${name}: ${wide} px wider than the window`);
  // axe passes over what is folded away, such as forms that a button opens.
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  for (const id of twice) found.push(`${name}: more than one element has the id ${id}`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) found.push(`${name}: ${headings} h1`);
  await page.close();
  return found;
}

/** The demo data has nothing that they show: an import is made by uploading a table. */
const withoutSubject = ['/registration/[id]'];

/** Pages of the site, as their addresses are written, of which there is no address here. */
const unexamined = (pages: readonly SitePage[]): string[] =>
  pagesOf().filter((written) => {
    const pattern = new RegExp(`^${written.replaceAll(/\[\w+\]/g, '[^/]+')}$`);
    return !pages.some(({ path }) => pattern.test(path.split('?')[0]!));
  });

test.each([1440, 390])(
  'every page at %d px',
  async (width) => {
    const contexts = new Map<Role, BrowserContext>();
    const contextAs = async (role: Role): Promise<BrowserContext> => {
      const context = contexts.get(role) ?? (await site.contextAs(role, { width }));
      contexts.set(role, context);
      return context;
    };
    const pages = await sitePages(site.address, contextAs);
    expect(unexamined(pages)).toEqual(withoutSubject);
    const found: string[] = [];
    for (const page of pages) found.push(...(await examine(await contextAs(page.role), page)));
    expect(found).toEqual([]);
  },
  600_000,
);
