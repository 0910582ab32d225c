import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Launcher, RunAs } from './embedded-binaries.ts';
import { port, type Places } from './embedded-places.ts';
import { identifyProcess, isPostmasterOf, isRunning, readPostmasterFile } from './embedded-process.ts';

export const startTimeout_ms = 60_000;
const stopTimeout_ms = 30_000;
const serverLogLimit_bytes = 10_000_000;

/** Makes the data folder aside and moves it into place when complete: a kill in between leaves nothing half-made. */
export function initialise(places: Places, launcher: Launcher, runAs: RunAs | null): void {
  for (const name of readdirSync(places.root)) {
    if (name.startsWith('pgdata.new')) rmSync(join(places.root, name), { recursive: true, force: true });
  }
  const partial = `${places.pgdata}.new`;
  mkdirSync(partial, { mode: 0o700 });
  if (runAs !== null) chownSync(partial, runAs.uid, runAs.gid);
  // Order and case come from PostgreSQL's own C.UTF-8, the same on every machine. pg_trgm asks LC_CTYPE beside it: with
  // C there it finds no trigram in Chinese text. macOS has no C.UTF-8.
  const characterTypes = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const launch = launcher.command('initdb', [
    `--pgdata=${partial}`,
    '--username=postgres',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterTypes}`,
    '--auth=trust',
    '--data-checksums',
    '--no-instructions',
  ]);
  const result = spawnSync(launch.file, launch.parameters, {
    ...launch.options,
    cwd: places.root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  if (result.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`initdb failed: ${result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim()}`);
  }
  renameSync(partial, places.pgdata);
}

/** Throws an Error when the data folder was made by another major version. */
export function checkVersion(places: Places, launcher: Launcher): void {
  const launch = launcher.command('postgres', ['--version']);
  const text = spawnSync(launch.file, launch.parameters, {
    ...launch.options,
    encoding: 'utf8',
    cwd: '/',
  }).stdout;
  const ours = /(\d+)/.exec(text ?? '')?.[1];
  const theirs = readFileSync(join(places.pgdata, 'PG_VERSION'), 'utf8').trim();
  if (ours !== theirs) {
    throw new Error(
      `${places.pgdata} was made by PostgreSQL ${theirs}, installed is ${ours}: export and import it, or move it away.`,
    );
  }
}

/**
 * Starts the server and waits until it takes connections. Throws an Error with the end of its log when it does not.
 */
export async function launchServer(
  places: Places,
  launcher: Launcher,
  extra: Record<string, string>,
): Promise<ChildProcess> {
  const settings: Record<string, string> = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: places.socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %u ',
    ...extra,
  };
  const deadline = Date.now() + startTimeout_ms;
  const parameters = [
    '-D',
    places.pgdata,
    ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  for (;;) {
    const from = rotateLog(places.serverLog);
    const log = openSync(places.serverLog, 'a', 0o600);
    const launch = launcher.command('postgres', parameters, { endWithParent: true });
    // A process group of its own: Ctrl-C in a terminal must reach the application first, not the database.
    const child = spawn(launch.file, launch.parameters, {
      ...launch.options,
      cwd: places.root,
      detached: true,
      stdio: ['ignore', log, log],
      env: cleanEnvironment(),
    });
    closeSync(log);
    const problem = await waitUntilReady(child, places, deadline);
    if (problem === null) {
      child.unref();
      return child;
    }
    const output = readFileSync(places.serverLog, 'utf8').slice(from).trim();
    // Workers of a killed server need a moment to notice that it is gone.
    if (output.includes('still in use') && Date.now() < deadline) await sleep(200);
    else
      throw new Error(`PostgreSQL did not start (${problem}):\n${output.split('\n').slice(-12).join('\n')}`);
  }
}

/** Null when the server accepts connections, else what went wrong. */
async function waitUntilReady(child: ChildProcess, places: Places, deadline: number): Promise<string | null> {
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `ended with ${signal ?? code}`));
  for (;;) {
    await sleep(10);
    if (ended !== null) return ended;
    const file = readPostmasterFile(places.postmasterFile);
    if (file?.pid === child.pid && file?.status === 'ready') return null;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      return 'not ready in time';
    }
  }
}

function rotateLog(file: string): number {
  if (!existsSync(file)) return 0;
  const { size } = statSync(file);
  if (size <= serverLogLimit_bytes) return size;
  renameSync(file, `${file}.1`);
  return 0;
}

/** PG… variables of the caller would reach the server and change its defaults. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TZ: 'UTC', LANG: 'C.UTF-8', TMPDIR: tmpdir() };
}

/** Fast shutdown, the immediate one after 30 s; resolves when the process is gone. */
export async function stopProcess(pid: number, places: Places): Promise<void> {
  const identity = identifyProcess(pid);
  if (identity === null || !isPostmasterOf(pid, places.pgdata)) return;
  // SIGINT is PostgreSQL's “fast” shutdown, SIGQUIT the immediate one that recovers on the next start.
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + stopTimeout_ms;
  let forced = false;
  while (isRunning(identity)) {
    if (!forced && Date.now() > deadline) {
      forced = true;
      process.kill(pid, 'SIGQUIT');
    }
    await sleep(10);
  }
}
