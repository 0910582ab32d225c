import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../context.ts';
import { DomainError } from '../errors.ts';
import { isIdentifier } from '../wire.ts';
import { contentTypeOf, nameFits, safeName } from './content.ts';

export interface StoredFile {
  id: string;
  /** Safe to show and to offer for saving. */
  name: string;
  /** Found from the content. */
  mediaType: string;
  size_bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export interface FileInput {
  /** As the client gave it: never used as a path. */
  name: string;
  content: Readable | Buffer;
  limit_bytes: number;
}

export interface FileStorage {
  /**
   * Store bytes under a new id. Throws `file_type_refused` for a type that is not accepted, a name that claims
   * another one, or an empty file, and `body_too_large` beyond the limit; nothing is left behind then.
   */
  save(input: FileInput): Promise<StoredFile>;
  /** The bytes of a stored file. `not_found` for what is no id; the stream errors with ENOENT when there are no bytes. */
  open(id: string): ReadStream;
  /** Remove the bytes; an unknown id is no error. */
  remove(id: string): Promise<void>;
  /**
   * Remove what was left half written by a process that was killed: nobody has written to it since `before`.
   * @returns how many files
   */
  removeUnfinished(before: Date): Promise<number>;
}

/** Files in `<dataDirectory>/files/<last two digits of the id>/<id>`, readable by this user alone. */
export function createFileStorage(dataDirectory: string): FileStorage {
  const root = join(dataDirectory, 'files');
  // Ids begin with the time, so their ends spread evenly over 256 folders.
  const folderOf = (id: string): string => {
    if (!isIdentifier(id)) throw new DomainError('not_found');
    return join(root, id.slice(-2));
  };
  const pathOf = (id: string): string => join(folderOf(id), id);

  return {
    async save(input) {
      const id = newId();
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      const unfinished = `${pathOf(id)}.part`;
      try {
        const { size_bytes, sha256 } = await write(input, unfinished);
        const type = size_bytes === 0 ? null : await contentTypeOf(unfinished, input.name);
        if (!type || !nameFits(input.name, type.extension)) throw new DomainError('file_type_refused');
        await rename(unfinished, pathOf(id));
        return {
          id,
          name: safeName(input.name, type.extension),
          mediaType: type.mediaType,
          size_bytes,
          sha256,
        };
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    open: (id) => createReadStream(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
    async removeUnfinished(before) {
      let removed = 0;
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (!entry.isFile() || !entry.name.endsWith('.part')) continue;
        const path = join(entry.parentPath, entry.name);
        const written = await stat(path).catch(() => null);
        if (written === null || written.mtime >= before) continue;
        await rm(path, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

/** Write the content to a path, hashing and counting it on the way. */
async function write(input: FileInput, path: string): Promise<{ size_bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let size_bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size_bytes += chunk.length;
      if (size_bytes > input.limit_bytes) {
        const limit = `${Math.floor(input.limit_bytes / 1024 / 1024)} MB`;
        done(new DomainError('body_too_large', { parameters: { limit } }));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const source = Buffer.isBuffer(input.content) ? Readable.from([input.content]) : input.content;
  await pipeline(source, meter, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { size_bytes, sha256: hash.digest('hex') };
}
