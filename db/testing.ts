import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { openDatabase, type Database } from './client.ts';
import { connectionOptions, withDatabase } from './connection.ts';
import { readIdentity } from './embedded-lock.ts';
import { isRunning } from './embedded-process.ts';
import { startEmbeddedPostgres, type EmbeddedOptions, type EmbeddedPostgres } from './embedded.ts';
import { migrateDatabase } from './migrate.ts';
import { readingAsPlatform } from './reader.ts';
import { applicationRole, ownerRole } from './roles.ts';

export interface TestDatabase {
  /** The role that owns the tables. */
  url: string;
  /** The role the product runs as. */
  applicationUrl: string;
  /** Drizzle as the application role. */
  db: Database;
  /**
   * Tagged templates (postgres.js) as the application role, with the platform reading everything (reader.ts): handy in
   * tests; the product goes through `db`.
   */
  sql: postgres.Sql<{ bigint: bigint }>;
  /** `db` where the platform reads, inside of transactions. */
  platform: Database;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

/** One PostgreSQL server with one migrated template, shared by all test files of a run. */
interface TestServer {
  /** May create databases. */
  administratorUrl: string;
  ownerName: string;
  applicationUrl: string;
  template: string;
}

/** Carries the server from vitest's global set-up to its workers. */
const serverVariable = 'QUEQIAO_TEST_SERVER';
const folderPrefix = 'queqiao-test-';
const databasePrefix = 'queqiao_test_';

/** The only place without fsync: what a test writes need not survive a power failure. */
const testServerOptions: Omit<EmbeddedOptions, 'dataDirectory'> = {
  log: () => undefined,
  purpose: 'server',
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
};

let ownServer: Promise<TestServer> | null = null;

/**
 * A fresh, migrated, empty database: a copy of the run's template, 30–40 ms. Call once per test file (or once per test
 * that needs an untouched ledger) and close it in afterAll. Without the global set-up it starts a server of its own,
 * which ends with the process.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await findServer();
  const name = databasePrefix + randomBytes(8).toString('hex');
  await administrate(server.administratorUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(server.template)} owner ${sql(server.ownerName)}`;
  });
  const url = ownerAddress(server, name);
  const applicationUrl = withDatabase(server.applicationUrl, { database: name });
  const { close, ...opened } = openAsApplication(applicationUrl);
  return {
    url,
    applicationUrl,
    ...opened,
    async close() {
      await close();
      await administrate(
        server.administratorUrl,
        (admin) => admin`drop database ${admin(name)} with (force)`,
      );
    },
  };
}

/** The clients of a test on a database; `close` ends them. */
function openAsApplication(applicationUrl: string): Pick<TestDatabase, 'db' | 'sql' | 'platform' | 'close'> {
  const { db, close } = openDatabase({ url: applicationUrl, maximumConnections: 5, applicationName: 'test' });
  const sql = postgres({
    ...connectionOptions(applicationUrl),
    max: 5,
    types: { bigint: postgres.BigInt },
    onnotice: () => undefined,
    connection: { TimeZone: 'UTC', 'queqiao.reader': 'platform' },
  });
  return {
    db,
    sql,
    platform: readingAsPlatform(db, 'verification'),
    close: async () => void (await Promise.all([close(), sql.end({ timeout: 5 })])),
  };
}

/**
 * Wait until every transaction that began before now has ended, those of other databases included: the seals reach only as
 * far as the oldest that is under way, and the tests of a run share one server.
 */
export async function settle({ sql }: Pick<TestDatabase, 'sql'>): Promise<void> {
  const [now] = await sql<{ next: string }[]>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`;
  for (;;) {
    const [oldest] = await sql<{ after: boolean }[]>`
      select pg_snapshot_xmin(pg_current_snapshot()) >= ${now!.next}::xid8 as after`;
    if (oldest?.after) return;
    await sleep(20);
  }
}

/** A database on a server of its own: one that a test can take away, and bring back at the same address. */
export interface MortalDatabase extends TestDatabase {
  stopServer(): Promise<void>;
  startServer(): Promise<void>;
}

/** A fresh, migrated, empty database whose server nobody else uses. Takes seconds: for tests that stop it. */
export async function createMortalDatabase(): Promise<MortalDatabase> {
  removeLeftovers();
  const dataDirectory = mkdtempSync(join(tmpdir(), folderPrefix));
  const start = () => startEmbeddedPostgres({ dataDirectory, ...testServerOptions });
  let running: EmbeddedPostgres | null = await start();
  const { ownerUrl, applicationUrl } = running;
  await migrateDatabase({ ownerUrl, applicationUrl });
  const { close, ...opened } = openAsApplication(applicationUrl);
  const stopServer = async () => {
    await running?.stop();
    running = null;
  };
  return {
    url: ownerUrl,
    applicationUrl,
    ...opened,
    stopServer,
    startServer: async () => void (running ??= await start()),
    async close() {
      await close();
      await stopServer();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the server of a test run (or uses DATABASE_OWNER_URL) and makes the migrated template. For vitest's global
 * set-up. @returns what ends it
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  const { server, stop } = await prepareServer();
  process.env[serverVariable] = JSON.stringify(server);
  return async () => {
    delete process.env[serverVariable];
    await stop();
  };
}

async function findServer(): Promise<TestServer> {
  const given = process.env[serverVariable];
  if (given !== undefined) return JSON.parse(given) as TestServer;
  ownServer ??= prepareServer().then((prepared) => prepared.server);
  return ownServer;
}

async function prepareServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const given = process.env['DATABASE_OWNER_URL'];
  return given === undefined ? prepareEmbedded() : prepareGiven(given);
}

async function prepareEmbedded(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  removeLeftovers();
  const dataDirectory = mkdtempSync(join(tmpdir(), folderPrefix));
  const instance = await startEmbeddedPostgres({ dataDirectory, ...testServerOptions });
  const server: TestServer = {
    administratorUrl: instance.superuserUrl,
    ownerName: ownerRole,
    applicationUrl: instance.applicationUrl,
    template: 'queqiao',
  };
  await migrateDatabase({ ownerUrl: instance.ownerUrl, applicationUrl: instance.applicationUrl });
  return {
    server,
    async stop() {
      await instance.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function prepareGiven(ownerUrl: string): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const ownerName = connectionOptions(ownerUrl).username;
  const applicationUrl = process.env['DATABASE_URL'] ?? withDatabase(ownerUrl, { username: applicationRole });
  const template = `${databasePrefix}template_${randomBytes(4).toString('hex')}`;
  await administrate(ownerUrl, (sql) => sql`create database ${sql(template)}`);
  await migrateDatabase({
    ownerUrl: withDatabase(ownerUrl, { database: template }),
    applicationUrl: withDatabase(applicationUrl, { database: template }),
  });
  return {
    server: { administratorUrl: ownerUrl, ownerName, applicationUrl, template },
    stop: () => administrate(ownerUrl, (sql) => sql`drop database ${sql(template)} with (force)`),
  };
}

/** On the embedded server the administrator is a superuser without a password, and the owner has none either. */
function ownerAddress(server: TestServer, database: string): string {
  const administrator = connectionOptions(server.administratorUrl).username;
  const change = administrator === server.ownerName ? {} : { username: server.ownerName };
  return withDatabase(server.administratorUrl, { database, ...change });
}

async function administrate(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres({ ...connectionOptions(url), max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Folders of test runs that were killed; their servers ended with them. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    const starter = existsSync(join(folder, 'started-by.json'))
      ? readIdentity(join(folder, 'started-by.json'))
      : null;
    if (starter !== null && !isRunning(starter)) rmSync(folder, { recursive: true, force: true });
  }
}
