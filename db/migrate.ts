import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { PgBoss } from 'pg-boss';
import postgres from 'postgres';
import { connectionOptions } from './connection.ts';
import { grantToApplication, jobSchema } from './roles.ts';
import { appendOnlyTables } from './schema/index.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
const oldestVersion = 15;
/** Any number that no other program on this database uses for an advisory lock: “queqiao” on a phone’s keys. */
const lockNumber = 7_837_426;

export interface MigrateOptions {
  /** Address with the role that owns the tables. */
  ownerUrl: string;
  /** Address the product will use; its user receives the rights. The same user as the owner's: nothing to grant. */
  applicationUrl: string;
}

/**
 * Brings the database to the newest migration, installs or updates the tables of the job queue, and grants the
 * application role its rights. Several processes may call it at once: one works, the others wait for it. Throws an
 * Error when the server is older than PostgreSQL 15 or the owner may not create tables.
 * @returns how many migrations were applied
 */
export async function migrateDatabase(options: MigrateOptions): Promise<{ applied: number }> {
  const owner = connectionOptions(options.ownerUrl);
  const application = connectionOptions(options.applicationUrl);
  // One connection, so that the lock, the migrations and the grants share a session.
  const sql = postgres({
    ...owner,
    max: 1,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: 'queqiao migration', TimeZone: 'UTC' },
  });
  try {
    await checkServer(sql);
    await sql`select pg_advisory_lock(${lockNumber})`;
    const before = await countApplied(sql);
    await applyMigrations(sql);
    await installJobQueue(options.ownerUrl);
    if (owner.username !== application.username) {
      await grantToApplication(sql, application.username, appendOnlyTables);
    }
    return { applied: (await countApplied(sql)) - before };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** All in one transaction: a migration that fails leaves the database as it was. */
async function applyMigrations(sql: postgres.Sql): Promise<void> {
  try {
    await migrate(drizzle(sql), { migrationsFolder });
  } catch (error) {
    // drizzle's own message is the whole statement; what PostgreSQL said about it is in the cause.
    const { cause } = error as { cause?: unknown };
    const reason = cause instanceof Error ? cause.message : String(error);
    throw new Error(`The migration failed and changed nothing: ${reason}.`, { cause: error });
  }
}

async function checkServer(sql: postgres.Sql): Promise<void> {
  const rows = await sql<{ number: string; name: string }[]>`
    select current_setting('server_version_num') as number, current_setting('server_version') as name`;
  const found = rows[0];
  if (found === undefined || Number(found.number) < oldestVersion * 10_000) {
    throw new Error(`The database runs PostgreSQL ${found?.name}; Queqiao needs ${oldestVersion} or newer.`);
  }
}

async function countApplied(sql: postgres.Sql): Promise<number> {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`;
  if (!found?.['exists']) return 0;
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`;
  return row?.['count'] as number;
}

/** pg-boss makes its own tables; it does so here, as the owner, and the product starts it with `migrate: false`. */
async function installJobQueue(ownerUrl: string): Promise<void> {
  const queue = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    max: 1,
    supervise: false,
    schedule: false,
    application_name: 'queqiao migration',
  });
  queue.on('error', () => undefined);
  await queue.start();
  await queue.stop({ graceful: false, close: true });
}
