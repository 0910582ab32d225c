import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import postgres from 'postgres';
import { connectionOptions } from '../connection.ts';
import { migrateDatabase } from '../migrate.ts';
import { jobSchema } from '../roles.ts';
import { copyTarget, quoted, readMigrations, readTables, type StoredTable } from './catalogue.ts';
import { checkBackup, readManifest, tableFile, type Manifest } from './manifest.ts';

export interface RestoreOptions {
  ownerUrl: string;
  applicationUrl: string;
  folder: string;
  /** Where uploaded files are to lie. */
  filesFolder: string;
  /** Empty a database that has data first. */
  replace: boolean;
}

/**
 * Puts a backup into a migrated database, all in one transaction: whatever fails leaves the database as it was. Checks
 * every part of the backup first. Throws an Error that names the way out when a part is damaged, when the backup belongs
 * to another version, and when the database has data and `replace` is false. Guards, rights and sequences are those of the
 * migrations.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const manifest = readManifest(options.folder);
  await checkBackup(options.folder, manifest);
  const sql = postgres({
    ...connectionOptions(options.ownerUrl),
    max: 1,
    onnotice: () => undefined,
    connection: {
      application_name: 'queqiao restore',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      statement_timeout: 0,
    },
  });
  try {
    await requireSameVersion(sql, manifest);
    const filled = await findFilledTable(sql);
    if (filled !== null && !options.replace)
      throw new Error(
        `The database has data already (${filled}). Restore into an empty one, or say --replace to throw it away.`,
      );
    if (filled !== null) await empty(sql, options);
    await sql.begin((transaction) => fill(transaction as unknown as postgres.Sql, options.folder, manifest));
    await sql`analyze`.catch(() => undefined);
  } finally {
    await sql.end({ timeout: 5 });
  }
  for (const { path } of manifest.files) {
    const target = join(options.filesFolder, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(join(options.folder, 'files', path), target);
  }
  return manifest;
}

async function requireSameVersion(sql: postgres.Sql, manifest: Manifest): Promise<void> {
  const ours = await readMigrations(sql);
  if (ours.join() === manifest.migrations.join()) return;
  throw new Error(
    `The backup was made with ${manifest.migrations.length} migrations, this version has ${ours.length} or others. ` +
      `Restore it with the version of ${manifest.createdAt.slice(0, 10)} that made it, then start this one.`,
  );
}

/** A table of ours with rows, and none of the job queue: an empty queue has rows of its own. */
async function findFilledTable(sql: postgres.Sql): Promise<string | null> {
  for (const { name } of await readTables(sql)) {
    if (name.startsWith(`${jobSchema}.`)) continue;
    const rows = await sql.unsafe(`select 1 from ${quoted(name)} limit 1`);
    if (rows.length > 0) return name;
  }
  return null;
}

/** The guards refuse to empty a history, also for the owner: the tables themselves go, and are made anew. */
async function empty(sql: postgres.Sql, options: RestoreOptions): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`drop schema public cascade`;
    await transaction`drop schema if exists drizzle cascade`;
    await transaction`drop schema if exists ${transaction(jobSchema)} cascade`;
    await transaction`create schema public`;
  });
  await migrateDatabase(options);
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** Copies every table. Foreign keys are put back afterwards, which checks every row. */
async function fill(sql: postgres.Sql, folder: string, manifest: Manifest): Promise<void> {
  const foreignKeys = await sql<ForeignKey[]>`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0
      and connamespace in ('public'::regnamespace, ${jobSchema}::regnamespace)`;
  for (const key of foreignKeys)
    await sql.unsafe(`alter table ${key.table} drop constraint ${quoted(key.name)}`);
  const present = new Map((await readTables(sql)).map((table) => [table.name, table]));
  for (const table of manifest.tables) {
    if (!present.has(table.name)) throw new Error(`The database has no table ${table.name}.`);
    if (table.name.startsWith(`${jobSchema}.`)) await sql.unsafe(`delete from ${quoted(table.name)}`);
    const rows = await fillTable(sql, folder, table);
    if (rows !== table.rows)
      throw new Error(`${rows} rows of ${table.name} arrived, ${table.rows} were saved.`);
  }
  for (const key of foreignKeys)
    await sql.unsafe(`alter table ${key.table} add constraint ${quoted(key.name)} ${key.definition}`);
  for (const { name, lastValue, isCalled } of manifest.sequences)
    await sql`select setval(${quoted(name)}::regclass, ${lastValue}::bigint, ${isCalled})`;
}

async function fillTable(sql: postgres.Sql, folder: string, table: StoredTable): Promise<number> {
  const target = await sql.unsafe(`copy ${copyTarget(table)} from stdin`).writable();
  await pipeline(createReadStream(tableFile(folder, table.name)), createGunzip(), target);
  const [row] = await sql.unsafe<{ rows: string }[]>(
    `select count(*)::text as rows from ${quoted(table.name)}`,
  );
  return Number(row?.rows);
}
