// Plain JavaScript for Node 20 without node_modules: it is what runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const neededMajor = 24;

/**
 * Says why node_modules does not fit package-lock.json, or null when it does: npm keeps what it installed in
 * node_modules/.package-lock.json and writes it last, so an install that was cut off has none.
 */
export function installProblem(folder, { withDevelopment }) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'nothing is installed yet';
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const found = installed[path];
    // Packages for other platforms are left out by npm, those for development by `npm ci --omit=dev`.
    if (found === undefined) {
      if (entry.optional || entry.devOptional || (entry.dev && !withDevelopment)) continue;
      return `${path} is missing`;
    }
    if (found.version !== entry.version) return `${path} is ${found.version}, not ${entry.version}`;
  }
  return null;
}

/** Installs exactly what package-lock.json says when node_modules does not fit it. Ends the process when npm fails. */
export function ensureInstalled({ withDevelopment }) {
  const problem = installProblem(root, { withDevelopment });
  if (problem === null) return;
  console.log(`Installing packages (${problem}); the first time takes about a minute …`);
  const began = Date.now();
  const npmProgram = process.env.npm_execpath;
  const [file, first] = npmProgram?.endsWith('.js') ? [process.execPath, [npmProgram]] : ['npm', []];
  const parameters = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm hands its own settings to its children; a production setting there would leave the tools out.
  const environment = { ...process.env };
  if (withDevelopment) {
    delete environment.NODE_ENV;
    delete environment.npm_config_omit;
  }
  const result = spawnSync(file, parameters, { cwd: root, stdio: 'inherit', env: environment });
  if (result.status !== 0) {
    console.error(result.error?.message ?? 'npm ci failed; see above.');
    process.exit(result.status ?? 1);
  }
  console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * Installs what is missing and runs scripts/<name>.ts on Node 24: in this process when it is one, else in a child from
 * node_modules that receives our signals and ends when we are killed (its IPC channel closes then).
 */
export async function runScript(name, parameters = process.argv.slice(2)) {
  if (!/^[a-z][a-z0-9/-]*$/.test(name)) throw new Error(`No such command: ${name}`);
  const script = join(root, 'scripts', `${name}.ts`);
  if (!existsSync(script)) {
    console.error(`No such command: ${name} (${script} does not exist)`);
    process.exit(1);
  }
  ensureInstalled({ withDevelopment: name !== 'start' });
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
    process.argv = [process.argv[0], script, ...parameters];
    await import(pathToFileURL(script).href);
    return;
  }
  const node = join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(node)) {
    console.error(
      `Queqiao needs Node ${neededMajor}; this is ${process.version}, and npm has none for this platform.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [script, ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Compiled code is kept between starts: the second one is a fifth quicker.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
}
