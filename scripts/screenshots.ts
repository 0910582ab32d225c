import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { signInAs, sitePages, type Role } from '../web/tests/pages.ts';
import { launchBrowser } from './lib/browser.ts';

/**
 * Pictures of every page of a running server with demo data, at 1440 and 390 pixels.
 * node scripts/screenshots.ts FOLDER [ADDRESS] [part of a page's name] [zh|en]
 */
const [folder, address = 'http://127.0.0.1:4000', only = '', language = 'zh'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say into which folder: node scripts/screenshots.ts FOLDER [ADDRESS] [NAME] [zh|en]');
  process.exit(2);
}
const target = resolve(folder);
mkdirSync(target, { recursive: true });

const browser = await launchBrowser();
try {
  for (const width of [1440, 390]) {
    const contexts = new Map<Role, BrowserContext>();
    const contextAs = async (role: Role): Promise<BrowserContext> => {
      const known = contexts.get(role);
      if (known) return known;
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await context.addCookies([{ name: 'language', value: language, url: address }]);
      await signInAs(context, address, role);
      contexts.set(role, context);
      return context;
    };
    const pages = await sitePages(address, contextAs);
    for (const { name, path, role } of pages.filter((page) => page.name.includes(only))) {
      const page = await (await contextAs(role)).newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(target, `${name}-${width}.png`), fullPage: true });
      console.log(`${name} at ${width} px`);
      await page.close();
    }
    for (const context of contexts.values()) await context.close();
  }
} finally {
  await browser.close();
}
