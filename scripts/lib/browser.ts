import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Not the list that @sparticuz/chromium suggests: its --single-process crashes on ordinary machines. */
const parameters = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * A headless Chromium for tests and screenshots: CHROMIUM_PATH, else an installed one, else the one from npm
 * (@sparticuz/chromium, Linux x64, unpacked into the temporary folder). Machines without Chinese fonts are fine: the
 * site brings its own; wait for `document.fonts.ready` before a screenshot. Close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const installed = given ?? installedPlaces.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: parameters });
  return launchPackaged();
}

let unpacked: Promise<{ executablePath: string; env: Record<string, string> }> | null = null;

async function launchPackaged(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  }
  unpacked ??= unpack();
  return chromium.launch({ ...(await unpacked), args: parameters });
}

async function unpack(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const before = { ...process.env };
  // Makes the package bring its own system libraries; it reads this once, when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  const executablePath = await packaged.executablePath();
  const env = definedOnly(process.env);
  // Its LD_LIBRARY_PATH is for the browser only: PostgreSQL must not load those libraries.
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, env };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
