import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../db/client.ts';
import type { SearchEngine } from '../../search/index.ts';
import { readPlace, writePlace } from './place.ts';
import { readDatabaseIdentity, type Cursor } from './store.ts';

/**
 * The embedded index on disk, so that a start does not read everything again: one file a database and version of the
 * code, with the place in the outbox that it has reached. Processes that share a data folder share the file: it only
 * says what the index was at its cursor, so whoever wrote last is right, and an older one costs a longer outbox.
 */
export interface IndexSnapshots {
  /**
   * Fill an empty engine. Null, with the engine empty, where there is no snapshot, or none that can be followed from:
   * damaged, of other code, of another database, from before a request to rebuild, or older than the outbox.
   */
  restore(lastRebuildId: string | null): Promise<Cursor | null>;
  /** Write what the engine holds, whole or not at all. Nothing may change the engine meanwhile. */
  write(cursor: Cursor, lastRebuildId: string | null): Promise<void>;
  /** When it was last written, by whichever process; null when there is none. */
  writtenAt(): Promise<Date | null>;
  /** Whether an index that lies elsewhere is still there; absent where it lies in this process. */
  present?(): Promise<boolean>;
  /** Milliseconds between two writes, where writing costs next to nothing; absent: see pace.ts. */
  every_ms?: number;
}

const extension = '.snapshot';
const unfinished = '.part';
/** A half-written file that old belongs to a process that was killed. */
const abandonedAfter_ms = 3600_000;
/** The outbox does not reach back longer than this, so nobody can start from such a file: see outboxRetention_ms. */
const uselessAfter_ms = 8 * 24 * 3600_000;

const here = import.meta.dirname;
const room = join(here, '..', '..', 'search');
/** What a document holds is decided here, and what an index holds in the whole room of search. */
const deciding = ['mapping.ts', 'documents.ts', '../wire.ts'].map((name) => join(here, name));

let fingerprint: string | null = null;

/** Changes with the code that makes documents and indexes: an index made by other code is not started from. */
function codeFingerprint(): string {
  if (fingerprint !== null) return fingerprint;
  const files = readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files, ...deciding].sort())
    hash.update(`\0${relative(room, file)}\0`).update(readFileSync(file));
  return (fingerprint = hash.digest('hex'));
}

const ageOf = async (path: string): Promise<number> => Date.now() - (await stat(path)).mtimeMs;

/** Remove what killed processes and earlier versions left. */
async function removeAbandoned(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const limit_ms = name.endsWith(extension) ? uselessAfter_ms : abandonedAfter_ms;
    const path = join(folder, name);
    // Another process may remove the same file at the same time.
    const age_ms = await ageOf(path).catch(() => 0);
    if (path !== own && age_ms > limit_ms) await rm(path, { force: true });
  }
}

/** @param options.folder made when something is written; `DATA_DIRECTORY/search-index` */
export function openSnapshots(options: {
  folder: string;
  database: Database;
  search: SearchEngine;
  log: FastifyBaseLogger;
}): IndexSnapshots {
  const { folder, database, search, log } = options;

  async function pathHere(): Promise<string> {
    const owner = `${codeFingerprint()} ${await readDatabaseIdentity(database)}`;
    return join(folder, createHash('sha256').update(owner).digest('hex').slice(0, 16) + extension);
  }

  async function fill(path: string, lastRebuildId: string | null): Promise<Cursor | string> {
    const restored = await search.restore(path);
    if (restored === null) return 'it cannot be read';
    return readPlace(database, restored.cursor, lastRebuildId);
  }

  return {
    async restore(lastRebuildId) {
      const path = await pathHere();
      const exists = await stat(path).then(
        () => true,
        () => false,
      );
      if (!exists) return null;
      const filled = await fill(path, lastRebuildId).catch((error: unknown) => String(error));
      if (typeof filled !== 'string') return filled;
      log.warn({ path, reason: filled }, 'index snapshot not used, loading everything');
      await search.clear();
      return null;
    },
    async write(cursor, lastRebuildId) {
      const { reopened } = search;
      const path = await pathHere();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const place = await writePlace(database, cursor, lastRebuildId);
      const beside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}${unfinished}`;
      try {
        await search.snapshot(beside, place);
        // An engine that has begun anew holds nothing of what the place says.
        if (search.reopened !== reopened) throw new Error('The index was lost while it was being written.');
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      await removeAbandoned(folder, path);
    },
    writtenAt: async () =>
      stat(await pathHere()).then(
        ({ mtime }) => mtime,
        () => null,
      ),
  };
}
