import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const web = join(root, 'web');
const builtEntry = join(web, 'build', 'handler.js');
/** Beside the build, so that who removes one removes the other. */
const hashFile = join(web, 'build', '.sources');
const notSources = new Set(['build', '.svelte-kit', 'node_modules', 'tests']);

/** One number for everything the site is built from: its files, and the versions of its packages. */
export function hashSources(folder: string = web): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = join(path, entry.name);
      if (entry.isDirectory()) {
        if (path !== folder || !notSources.has(entry.name)) visit(file);
      } else if (entry.isFile() && !/\.test\.ts$/.test(entry.name)) {
        hash
          .update(`${file.slice(folder.length)}\0`)
          .update(readFileSync(file))
          .update('\0');
      }
    }
  };
  visit(folder);
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** Builds the site when its build is missing or made from other sources. Throws an Error with Vite's output. */
export async function ensureSiteBuilt(log: (line: string) => void): Promise<void> {
  const hash = hashSources();
  if (existsSync(builtEntry) && existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return;
  log('Building the site …');
  const began = Date.now();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const output = await run(process.execPath, [vite, 'build', '--config', join(web, 'vite.config.ts')]);
  if (output.code !== 0 || !existsSync(builtEntry))
    throw new Error(`The site could not be built:\n${output.text}`);
  writeFileSync(hashFile, hash);
  log(`Site built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function run(file: string, parameters: string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((done, failed) => {
    const child = spawn(file, parameters, {
      // adapter-node reads package.json of the current folder and leaves its dependencies out of the bundle.
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code, text }));
  });
}
