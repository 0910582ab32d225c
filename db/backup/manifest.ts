import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a backup holds: `manifest.json` in its folder, written last, so that a folder without it is no backup. */
export interface Manifest {
  format: 'queqiao-backup-1';
  createdAt: string;
  /** Of the server it was taken from. */
  postgresVersion: string;
  /** Hashes of the applied migrations, in their order: it can be restored into the same ones only. */
  migrations: string[];
  tables: TableEntry[];
  sequences: { name: string; lastValue: string; isCalled: boolean }[];
  files: FileEntry[];
}

export interface TableEntry {
  /** `schema.table`; its rows lie in `tables/<name>.copy.gz`, PostgreSQL's COPY text, gzipped. */
  name: string;
  columns: string[];
  rows: number;
  /** Of the gzipped file, hexadecimal. */
  sha256: string;
}

/** An uploaded file, at `files/<path>`. */
export interface FileEntry {
  path: string;
  sha256: string;
}

export const tableFile = (folder: string, name: string): string => join(folder, 'tables', `${name}.copy.gz`);

/** Reads and checks a manifest. Throws an Error that names the folder when it is no backup. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${folder} is no complete backup: it has no manifest.json.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (manifest.format !== 'queqiao-backup-1')
    throw new Error(`${path} has the format ${String(manifest.format)}, which this version cannot read.`);
  return manifest;
}

/** SHA-256 of a file, hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Throws an Error that names the first part of a backup that is missing or was changed. */
export async function checkBackup(folder: string, manifest: Manifest): Promise<void> {
  const parts = [
    ...manifest.tables.map((table) => ({ path: tableFile(folder, table.name), sha256: table.sha256 })),
    ...manifest.files.map((file) => ({ path: join(folder, 'files', file.path), sha256: file.sha256 })),
  ];
  for (const part of parts) {
    if (!existsSync(part.path)) throw new Error(`The backup is damaged: ${part.path} is missing.`);
    if ((await hashFile(part.path)) !== part.sha256)
      throw new Error(`The backup is damaged: ${part.path} is not what was written.`);
  }
}
