import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { signInAs, type Role } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const START_LIMIT_ms = 170_000;
const STOP_LIMIT_ms = 20_000;

/** The product as `npm start` starts it, with demo data in a folder of its own, and a browser to look at it. */
export interface Site {
  address: string;
  /** Stops PostgreSQL under the running product; null where the product was not started here. */
  stopDatabase: (() => Promise<void>) | null;
  browser: Browser;
  /** A context signed in with the demo account of a role; the caller closes it. */
  contextAs(role: Role, options?: { width?: number; javaScriptEnabled?: boolean }): Promise<BrowserContext>;
  /** A page at a path, as a role. */
  open(role: Role, path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the product; SITE_ADDRESS names one that already runs instead. */
async function startProduct(): Promise<
  Pick<Site, 'address' | 'stopDatabase'> & { stop: () => Promise<void> }
> {
  const given = process.env['SITE_ADDRESS'];
  if (given) return { address: given, stopDatabase: null, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-site-'));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIRECTORY: folder,
    PORT: '0',
    NODE_ENV: 'production',
  };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'MEILI_URL', 'DEMO_DATA', 'PUBLIC_ADDRESS'])
    delete environment[name];
  environment['REQUESTS_PER_MINUTE'] = '100000';
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`Not ready in time:\n${output}`)), START_LIMIT_ms);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /is ready after [\d.]+ s: (http:\/\/\S+)/.exec(output);
      if (match?.[1]) {
        clearTimeout(timer);
        found(match[1]);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => failed(new Error(`Ended with ${code} before it was ready:\n${output}`)));
  }).catch(async (error: unknown) => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    address: address.replace('localhost', '127.0.0.1'),
    async stopDatabase() {
      const file = join(folder, 'postgresql/pgdata/postmaster.pid');
      // SIGINT is PostgreSQL's “fast” shutdown; it takes its file away when it is gone.
      process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
      while (existsSync(file)) await sleep(20);
    },
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_ms);
      await ended;
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Start everything that a browser test needs. */
export async function startSite(): Promise<Site> {
  const product = await startProduct();
  const browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const site: Site = {
    address: product.address,
    stopDatabase: product.stopDatabase,
    browser,
    async contextAs(role, { width = 1440, javaScriptEnabled = true } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
        javaScriptEnabled,
        locale: 'zh-CN',
      });
      contexts.push(context);
      await signInAs(context, product.address, role);
      return context;
    },
    async open(role, path) {
      const page = await (await site.contextAs(role)).newPage();
      await page.goto(product.address + path);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await product.stop();
    },
  };
  return site;
}

/** Wait until the page's scripts run: forms then answer without a new page. */
export async function whenHydrated(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** Keep the scripts of a page back, as a slow connection does. @returns lets them through, and waits until they run */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await whenHydrated(page);
  };
}
