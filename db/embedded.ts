import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { connectionOptions, socketUrl } from './connection.ts';
import { chooseLauncher, findPostgresHome, type RunAs } from './embedded-binaries.ts';
import { takeLock, UserRegister } from './embedded-lock.ts';
import { port, preparePlaces, type Places } from './embedded-places.ts';
import {
  disownPostmasterFile,
  identifyProcess,
  isPostmasterOf,
  isRunning,
  readPostmasterFile,
  type ProcessIdentity,
} from './embedded-process.ts';
import { checkVersion, initialise, launchServer, startTimeout_ms, stopProcess } from './embedded-server.ts';
import { applicationRole, ownerRole } from './roles.ts';

/**
 * What the caller is. A `server` runs until it is told to stop and does not build on the database of a command that may
 * end at any moment: it waits for its end. A `command` (seed, import …) adopts whatever runs, and when it had to start
 * the database itself, it waits on stop() for commands that adopted it.
 */
export type EmbeddedPurpose = 'server' | 'command';

export interface EmbeddedOptions {
  /** Folder for everything of this instance; made (0700) when absent. */
  dataDirectory: string;
  /** Receives one line at a time, for people. */
  log: (line: string) => void;
  purpose?: EmbeddedPurpose;
  /** Further settings of postgresql.conf, given on the command line. Tests switch fsync off here, nobody else does. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Role queqiao_owner on database queqiao; no password, a socket that only this user can reach. */
  ownerUrl: string;
  /** Role queqiao_application on database queqiao. */
  applicationUrl: string;
  /** Superuser on database postgres: for tests and repair, not for the product. */
  superuserUrl: string;
  pid: number;
  /** True when another living process started it: stop() leaves it running then. */
  adopted: boolean;
  /** The process that started it. */
  startedBy: { pid: number; purpose: EmbeddedPurpose };
  /** Fast shutdown (open transactions are rolled back, data is safe), resolves when the server is gone. */
  stop(): Promise<void>;
}

interface Starter extends ProcessIdentity {
  purpose: EmbeddedPurpose;
}

const databaseName = 'queqiao';
/**
 * Starts (or adopts) the PostgreSQL that npm installed, with its data in `dataDirectory`. Safe to call from several
 * processes at once. Recovers from a killed parent and from a stale postmaster.pid. fsync and checksums stay on.
 * Throws an Error with the last lines of the server's log when it does not come up. Windows: untried.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const purpose = options.purpose ?? 'command';
  const home = findPostgresHome();
  const { places, runAs } = preparePlaces(resolve(options.dataDirectory));
  const deadline = Date.now() + startTimeout_ms;
  let waitingSince: number | null = null;
  for (;;) {
    const release = await takeLock(places.lockFile, startTimeout_ms);
    try {
      const running = await findRunning(places);
      if (running === null) return await startOwn({ options, purpose, places, runAs, home });
      const { starter } = running;
      if (starter !== null && (purpose === 'command' || starter.purpose === 'server')) {
        return adopt(places, running.pid, running.socketFolder, starter);
      }
      if (starter === null) {
        // Its parent was killed and the kernel could not tell it: nobody would ever stop it.
        options.log(`Stopping a PostgreSQL (process ${running.pid}) whose parent is gone.`);
        await stopProcess(running.pid, places);
        continue;
      }
      if (waitingSince === null) {
        waitingSince = Date.now();
        options.log(`Waiting for process ${starter.pid}, which has the database open, to finish.`);
      }
    } finally {
      release();
    }
    if (waitingSince === null && Date.now() > deadline) throw new Error('PostgreSQL did not start in time.');
    await sleep(100);
  }
}

/**
 * The living server on this folder, once it is ready to be used; null when there is none (any more). `starter` is null
 * when the process that started it is gone.
 */
async function findRunning(
  places: Places,
): Promise<{ pid: number; socketFolder: string; starter: Starter | null } | null> {
  const deadline = Date.now() + startTimeout_ms;
  for (;;) {
    const file = readPostmasterFile(places.postmasterFile);
    if (file === null) return null;
    if (!isPostmasterOf(file.pid, places.pgdata)) {
      // Gone, a zombie, or a stranger: PostgreSQL itself takes the last two for alive.
      disownPostmasterFile(places.postmasterFile);
      for (const end of ['', '.lock'])
        rmSync(join(places.socketFolder, `.s.PGSQL.${port}${end}`), { force: true });
      return null;
    }
    const starter = readStarter(places);
    if (file.status === 'ready' || starter === null) {
      return { pid: file.pid, socketFolder: file.socketFolder, starter };
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${file.pid}) stays “${file.status}”.`);
    await sleep(20);
  }
}

function readStarter(places: Places): Starter | null {
  try {
    const starter = JSON.parse(readFileSync(places.starterFile, 'utf8')) as Starter;
    return isRunning(starter) ? starter : null;
  } catch {
    return null;
  }
}

function adopt(places: Places, pid: number, socketFolder: string, starter: Starter): EmbeddedPostgres {
  const register = new UserRegister(places.usersFolder);
  register.enter();
  return {
    ...addresses(socketFolder),
    pid,
    adopted: true,
    startedBy: { pid: starter.pid, purpose: starter.purpose },
    stop: () => Promise.resolve(register.leave()),
  };
}

function addresses(folder: string): Pick<EmbeddedPostgres, 'ownerUrl' | 'applicationUrl' | 'superuserUrl'> {
  return {
    ownerUrl: socketUrl({ folder, port, username: ownerRole, database: databaseName }),
    applicationUrl: socketUrl({ folder, port, username: applicationRole, database: databaseName }),
    superuserUrl: socketUrl({ folder, port, username: 'postgres', database: 'postgres' }),
  };
}

async function startOwn(input: {
  options: EmbeddedOptions;
  purpose: EmbeddedPurpose;
  places: Places;
  runAs: RunAs | null;
  home: string;
}): Promise<EmbeddedPostgres> {
  const { options, purpose, places, runAs, home } = input;
  const launcher = chooseLauncher(home, runAs, places.root);
  if (!existsSync(join(places.pgdata, 'PG_VERSION'))) {
    options.log('Creating the PostgreSQL data folder.');
    initialise(places, launcher, runAs);
  }
  checkVersion(places, launcher);
  const self = identifyProcess();
  writeFileSync(places.starterFile, JSON.stringify({ ...self, purpose }), { mode: 0o600 });
  const child = await launchServer(places, launcher, options.settings ?? {});
  const urls = addresses(places.socketFolder);
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) options.log(`PostgreSQL ended by itself (${signal ?? code}); see ${places.serverLog}`);
  });
  const pid = child.pid as number;
  try {
    await createRoles(urls.superuserUrl);
  } catch (error) {
    stopping = true;
    await stopProcess(pid, places);
    throw error;
  }
  const register = new UserRegister(places.usersFolder);
  return {
    ...urls,
    pid,
    adopted: false,
    startedBy: { pid: process.pid, purpose },
    async stop() {
      if (purpose === 'command') await waitForUsers(register, options.log);
      stopping = true;
      await stopProcess(pid, places);
    },
  };
}

async function createRoles(superuserUrl: string): Promise<void> {
  const sql = postgres({ ...connectionOptions(superuserUrl), max: 1, onnotice: () => undefined });
  try {
    const roles = await sql<{ rolname: string }[]>`select rolname from pg_roles`;
    for (const role of [ownerRole, applicationRole]) {
      if (!roles.some((row) => row.rolname === role)) await sql`create role ${sql(role)} login`;
    }
    const databases = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (databases.length === 0) {
      await sql`create database ${sql(databaseName)} owner ${sql(ownerRole)}`;
      await sql`revoke all on database ${sql(databaseName)} from public`;
      await sql`grant connect on database ${sql(databaseName)} to ${sql(applicationRole)}`;
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function waitForUsers(register: UserRegister, log: (line: string) => void): Promise<void> {
  let users = register.others();
  if (users.length > 0) log(`Leaving the database open for process ${users.join(', ')} until it ends.`);
  while (users.length > 0) {
    await sleep(100);
    users = register.others();
  }
}
