import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import postgres from 'postgres';
import { connectionOptions } from '../connection.ts';
import { copyTarget, readMigrations, readSequences, readTables, type StoredTable } from './catalogue.ts';
import { hashFile, tableFile, type FileEntry, type Manifest, type TableEntry } from './manifest.ts';

export interface BackupOptions {
  /** The role that owns the tables. */
  ownerUrl: string;
  /** Made when absent; must be empty. */
  folder: string;
  /** Where uploaded files lie, each under its id; null when there are none. */
  filesFolder: string | null;
  now: Date;
}

/**
 * Writes a backup: every table as it was at one moment (one `repeatable read` snapshot, while everybody goes on working),
 * then the uploaded files that the rows name. Throws an Error that names the way out when the folder is not empty or a
 * file of a row is missing.
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const { folder } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: name a new folder for the backup.`);
  mkdirSync(join(folder, 'tables'), { mode: 0o700 });
  const sql = postgres({
    ...connectionOptions(options.ownerUrl),
    max: 1,
    onnotice: () => undefined,
    connection: {
      application_name: 'queqiao backup',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      statement_timeout: 0,
    },
  });
  try {
    const stored = await sql.begin('isolation level repeatable read read only', async (snapshot) => {
      const reader = snapshot as unknown as postgres.Sql;
      const migrations = await readMigrations(reader);
      const tables: TableEntry[] = [];
      for (const table of await readTables(reader)) tables.push(await writeTable(reader, folder, table));
      const files = await reader<{ id: string; sha256: string }[]>`select id, sha256 from files order by id`;
      const sequences = await readSequences(reader);
      const [version] = await reader<{ name: string }[]>`select current_setting('server_version') as name`;
      return { migrations, tables, sequences, files: [...files], postgresVersion: version?.name ?? '' };
    });
    const files = await copyFiles(options, stored.files);
    const manifest: Manifest = {
      format: 'queqiao-backup-1',
      createdAt: options.now.toISOString(),
      ...stored,
      files,
    };
    const path = join(folder, 'manifest.json');
    writeFileSync(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.part`, path);
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function writeTable(sql: postgres.Sql, folder: string, table: StoredTable): Promise<TableEntry> {
  const source: Readable = await sql.unsafe(`copy ${copyTarget(table)} to stdout`).readable();
  const path = tableFile(folder, table.name);
  let rows = 0;
  // COPY writes one line a row; a line feed inside of a value is written as \n.
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  const hash = createHash('sha256');
  const hasher = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  await pipeline(source, counter, createGzip({ level: 6 }), hasher, file);
  // postgres.js 3.4.9 pauses its socket when the stream is full, and lets it go on when the stream asks for more. Where
  // the last rows filled it, it has ended and asks no more: the next statement would wait for ever.
  source._read(0);
  return { ...table, rows, sha256: hash.digest('hex') };
}

/** Bytes are stored before their row and never changed, so every row of the snapshot finds its own. */
async function copyFiles(
  { folder, filesFolder }: BackupOptions,
  wanted: readonly { id: string; sha256: string }[],
): Promise<FileEntry[]> {
  if (wanted.length === 0) return [];
  if (filesFolder === null || !existsSync(filesFolder))
    throw new Error(
      `${wanted.length} uploaded files are missing: set DATA_DIRECTORY to the folder that holds them.`,
    );
  const found = new Map<string, string>();
  for (const entry of await readdir(filesFolder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) found.set(entry.name, relative(filesFolder, join(entry.parentPath, entry.name)));
  const entries: FileEntry[] = [];
  for (const { id, sha256 } of wanted) {
    const path = found.get(id);
    if (path === undefined) throw new Error(`The uploaded file ${id} is missing in ${filesFolder}.`);
    const target = join(folder, 'files', path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(join(filesFolder, path), target);
    if ((await hashFile(target)) !== sha256)
      throw new Error(`The uploaded file ${id} is not what was uploaded: ${join(filesFolder, path)}.`);
    entries.push({ path, sha256 });
  }
  return entries;
}
