import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';

/** What a base backup leaves out, as PostgreSQL's own tool does: “Making an Exclusive Low-Level Backup” in its manual. */
const leftOut = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_stat_tmp',
]);

/**
 * Copies a running server's data folder and makes the copy a streaming replica of it, ready to be started.
 * `pg_basebackup` does the same; it is not among the programs that npm installs. Throws where the copy exists.
 * @param superuserUrl the first server, by its socket
 * @param pgdata its data folder
 * @param replicaPgdata the folder to make; its parent gets the owner of `pgdata`
 */
export async function copyAsReplica(
  superuserUrl: string,
  pgdata: string,
  replicaPgdata: string,
): Promise<void> {
  if (existsSync(replicaPgdata)) throw new Error(`${replicaPgdata} exists already.`);
  const options = connectionOptions(superuserUrl);
  // The backup belongs to its session: one connection from start to stop.
  const sql = postgres({ ...options, max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_backup_start('replica', true)`;
    cpSync(pgdata, replicaPgdata, {
      recursive: true,
      filter: (source) => !leftOut.has(source.slice(pgdata.length + 1)),
    });
    const [stopped] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(true)`;
    writeFileSync(join(replicaPgdata, 'backup_label'), stopped!.labelfile);
  } finally {
    await sql.end({ timeout: 5 });
  }
  for (const folder of leftOut) {
    if (!folder.startsWith('postmaster'))
      mkdirSync(join(replicaPgdata, folder), { mode: 0o700, recursive: true });
  }
  // The log of changes up to here streams from the first server.
  rmSync(join(replicaPgdata, 'pg_wal'), { recursive: true, force: true });
  mkdirSync(join(replicaPgdata, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
  const first = `host=${options.host} port=${options.port} user=${options.username} application_name=replica`;
  writeFileSync(join(replicaPgdata, 'standby.signal'), '');
  writeFileSync(join(replicaPgdata, 'postgresql.auto.conf'), `primary_conninfo = '${first}'\n`);
  giveTo(replicaPgdata, statSync(pgdata));
}

/** As root the server runs as somebody else, who must own what it reads. */
function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  if (process.getuid?.() !== 0) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true }))
    chownSync(join(folder, String(entry)), uid, gid);
}
