import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './embedded-binaries.ts';

/** Where the parts of one embedded instance lie. */
export interface Places {
  root: string;
  pgdata: string;
  postmasterFile: string;
  serverLog: string;
  starterFile: string;
  lockFile: string;
  usersFolder: string;
  socketFolder: string;
}

/** Names the socket file; no TCP port is opened. */
export const port = 5432;

/** A unix socket address holds 107 bytes and a zero (sun_path, unix(7)). */
const socketPathLimit_bytes = 107;

/**
 * Makes the data folder private and says who runs the server. Throws an Error when the folder belongs to another user.
 */
export function preparePlaces(root: string): { places: Places; runAs: RunAs | null } {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const ownId = process.getuid?.() ?? 0;
  if (ownId !== 0 && statSync(root).uid !== ownId) {
    throw new Error(
      `${root} belongs to another user (it was started as root or by somebody else). ` +
        'Start as that user, or set DATA_DIRECTORY to a folder of your own.',
    );
  }
  const runAs = chooseUser(root);
  chmodSync(root, 0o700);
  if (runAs !== null) chownSync(root, runAs.uid, runAs.gid);
  const places: Places = {
    root,
    pgdata: join(root, 'pgdata'),
    postmasterFile: join(root, 'pgdata', 'postmaster.pid'),
    serverLog: join(root, 'postgresql.log'),
    starterFile: join(root, 'started-by.json'),
    lockFile: join(root, 'start.lock'),
    usersFolder: join(root, 'users'),
    socketFolder: chooseSocketFolder(root, runAs),
  };
  return { places, runAs };
}

/** Null for ourselves; as root the owner of an existing data folder, else nobody. */
function chooseUser(root: string): RunAs | null {
  if (process.getuid === undefined || process.getuid() !== 0) return null;
  const pgdata = join(root, 'pgdata');
  if (existsSync(pgdata)) {
    const { uid, gid } = statSync(pgdata);
    if (uid !== 0) return { uid, gid };
  }
  const uid = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout);
  const gid = Number(spawnSync('id', ['-g', 'nobody'], { encoding: 'utf8' }).stdout);
  return uid > 0 && gid > 0 ? { uid, gid } : { uid: 65534, gid: 65534 };
}

/** The data folder itself, or, where its path is too long for a socket, a short private one of the same user. */
function chooseSocketFolder(root: string, runAs: RunAs | null): string {
  const longest = join(root, `.s.PGSQL.${port}.lock`);
  // unix_socket_directories is a list with commas and quotes of its own.
  if (Buffer.byteLength(longest) < socketPathLimit_bytes && !/[,"'\s]/.test(root)) return root;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `queqiao-${name}`);
  const owner = runAs?.uid ?? process.getuid?.();
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (runAs !== null) chownSync(folder, runAs.uid, runAs.gid);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new Error(
      `${folder} is not a private folder of ours: remove it, or set DATA_DIRECTORY to a shorter path.`,
    );
  }
  return folder;
}
