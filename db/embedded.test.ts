import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectionOptions } from './connection.ts';
import { identifyProcess } from './embedded-process.ts';
import type { EmbeddedPurpose } from './embedded.ts';

/** What a process of embedded-fixture.ts says, and the strings to pull. */
interface Running {
  process: ChildProcess;
  ownerUrl: string;
  applicationUrl: string;
  pid: number;
  adopted: boolean;
  finish(): Promise<void>;
}

const fixture = fileURLToPath(new URL('./embedded-fixture.ts', import.meta.url));
let folder: string;
let started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queqiao-embedded-'));
});

afterEach(async () => {
  // All at once: one that started the database waits for one that adopted it.
  const running = started.filter((child) => child.exitCode === null && child.signalCode === null);
  started = [];
  await Promise.all(
    running.map((child) => {
      const exit = once(child, 'exit');
      child.stdin?.end();
      return exit;
    }),
  );
  rmSync(folder, { recursive: true, force: true });
});

function launch(purpose: EmbeddedPurpose, dataDirectory = folder): ChildProcess {
  const child = spawn(process.execPath, [fixture, dataDirectory, purpose], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

async function start(purpose: EmbeddedPurpose = 'command', dataDirectory = folder): Promise<Running> {
  return ready(launch(purpose, dataDirectory));
}

async function ready(child: ChildProcess): Promise<Running> {
  const lines = createInterface({ input: child.stdout! });
  const said = once(lines, 'line') as Promise<[string]>;
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)));
  ended.catch(() => undefined);
  const [line] = await Promise.race([said, ended]);
  return {
    ...(JSON.parse(line) as Omit<Running, 'process' | 'finish'>),
    process: child,
    async finish() {
      const exit = once(child, 'exit');
      child.stdin!.end();
      await exit;
    },
  };
}

async function query<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres({ ...connectionOptions(url), max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

const lives = (pid: number) => identifyProcess(pid) !== null;

async function gone(pid: number): Promise<boolean> {
  for (let waited_ms = 0; waited_ms < 10_000; waited_ms += 20) {
    if (!lives(pid)) return true;
    await sleep(20);
  }
  return false;
}

describe('one process', () => {
  test('first start makes two roles and a private folder, stop ends the server', async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const owner = await query(
      first.ownerUrl,
      (sql) => sql`
      select current_user as name, pg_get_userbyid(datdba) as owner, rolsuper as super, datname as database
      from pg_database, pg_roles where datname = current_database() and rolname = current_user`,
    );
    expect(owner).toEqual([
      { name: 'queqiao_owner', owner: 'queqiao_owner', super: false, database: 'queqiao' },
    ]);
    const application = await query(
      first.applicationUrl,
      (sql) => sql`
      select rolname as name, rolsuper as super, rolcreatedb as databases, rolcreaterole as roles
      from pg_roles where rolname = current_user`,
    );
    expect(application).toEqual([
      { name: 'queqiao_application', super: false, databases: false, roles: false },
    ]);
    const settings = await query(
      first.applicationUrl,
      (sql) => sql`
      select current_setting('listen_addresses') as addresses, current_setting('data_checksums') as checksums,
             current_setting('server_encoding') as encoding`,
    );
    expect(settings).toEqual([{ addresses: '', checksums: 'on', encoding: 'UTF8' }]);
    await first.finish();
    expect(lives(first.pid)).toBe(false);
    expect(existsSync(join(folder, 'pgdata', 'postmaster.pid'))).toBe(false);
  });

  test('Chinese text has trigrams', async () => {
    const first = await start();
    const rows = await query(first.ownerUrl, async (sql) => {
      await sql`create extension pg_trgm`;
      return sql`select cardinality(show_trgm('技术转移')) as trigrams`;
    });
    expect(rows).toEqual([{ trigrams: 5 }]);
  });

  test('second start finds the data', async () => {
    const first = await start();
    await query(first.ownerUrl, (sql) => sql`create table kept as select 42 as value`);
    await first.finish();
    const second = await start();
    expect(await query(second.ownerUrl, (sql) => sql`select value from kept`)).toEqual([{ value: 42 }]);
  });

  test('a path too long for a socket gets a short private folder for it', async () => {
    const long = join(folder, 'x'.repeat(60), 'y'.repeat(60));
    mkdirSync(long, { recursive: true });
    if (process.getuid?.() === 0) for (const path of [folder, join(long, '..'), long]) await open(path);
    const first = await start('command', long);
    expect(connectionOptions(first.ownerUrl).host.startsWith(tmpdir())).toBe(true);
    expect(statSync(connectionOptions(first.ownerUrl).host).mode & 0o777).toBe(0o700);
    await first.finish();
    rmSync(connectionOptions(first.ownerUrl).host, { recursive: true, force: true });
  });

  test('a folder left by a start that was killed while making it is made again', async () => {
    mkdirSync(join(folder, 'pgdata.new', 'base'), { recursive: true });
    writeFileSync(join(folder, 'pgdata.new', 'PG_VERSION'), '18\n');
    const first = await start();
    expect(await query(first.ownerUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

describe('after a kill -9', () => {
  test('of the process that started it, the server ends, and the next start recovers', async () => {
    const first = await start('server');
    await query(first.ownerUrl, (sql) => sql`create table kept as select 42 as value`);
    first.process.kill('SIGKILL');
    const second = await start('server');
    expect(second.adopted).toBe(false);
    expect(second.pid).not.toBe(first.pid);
    expect(lives(first.pid)).toBe(false);
    expect(await query(second.ownerUrl, (sql) => sql`select value from kept`)).toEqual([{ value: 42 }]);
  });

  test('of both, the file that is left is taken over', async () => {
    const first = await start('server');
    await query(first.ownerUrl, (sql) => sql`create table kept as select 42 as value`);
    process.kill(first.pid, 'SIGKILL');
    first.process.kill('SIGKILL');
    expect(await gone(first.pid)).toBe(true);
    expect(existsSync(join(folder, 'pgdata', 'postmaster.pid'))).toBe(true);
    const second = await start('server');
    expect(await query(second.ownerUrl, (sql) => sql`select value from kept`)).toEqual([{ value: 42 }]);
  });

  test('a process number that somebody else has by now is no obstacle', async () => {
    const first = await start('server');
    const file = join(folder, 'pgdata', 'postmaster.pid');
    process.kill(first.pid, 'SIGKILL');
    first.process.kill('SIGKILL');
    expect(await gone(first.pid)).toBe(true);
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    const second = await start('server');
    expect(second.adopted).toBe(false);
    expect(lives(stranger.pid!)).toBe(true);
    stranger.kill();
  });

  test('a lock of a dead process is stepped over', async () => {
    const dead = spawn('true');
    await once(dead, 'exit');
    writeFileSync(join(folder, 'start.lock'), JSON.stringify({ pid: dead.pid, started: '1' }));
    expect((await start()).adopted).toBe(false);
  });
});

describe('two processes', () => {
  test('a command adopts the running server and leaves it running', async () => {
    const server = await start('server');
    const command = await start('command');
    expect(command).toMatchObject({ adopted: true, pid: server.pid, ownerUrl: server.ownerUrl });
    await command.finish();
    expect(await query(server.ownerUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test('started at the same moment on an empty folder: one starts it, the other adopts it', async () => {
    const both = await Promise.all([start('command'), start('command')]);
    expect(both.map((one) => one.adopted).sort()).toEqual([false, true]);
    expect(both[0]!.pid).toBe(both[1]!.pid);
  });

  test('a command that started it waits for the one that adopted it', async () => {
    const first = await start('command');
    const second = await start('command');
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    const firstEnd = first.finish();
    await sleep(400);
    expect(await query(second.ownerUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await second.finish();
    await firstEnd;
    expect(lives(first.pid)).toBe(false);
  });

  test('a server waits for the end of a command and then starts its own', async () => {
    const command = await start('command');
    const child = launch('server');
    const server = ready(child);
    await sleep(600);
    expect(lives(command.pid)).toBe(true);
    await command.finish();
    const running = await server;
    expect(running.adopted).toBe(false);
    expect(running.pid).not.toBe(command.pid);
  });
});

/** As root, the server runs as another user, who must be able to pass the folders above. */
async function open(path: string): Promise<void> {
  const { chmod } = await import('node:fs/promises');
  await chmod(path, 0o755);
}
