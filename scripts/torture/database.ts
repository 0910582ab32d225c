import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../db/embedded.ts';
import { migrateDatabase } from '../../db/migrate.ts';

/** A PostgreSQL of its own, durable as in production, that can be killed and comes back with the same addresses. */
export interface TortureDatabase {
  applicationUrl: string;
  ownerUrl: string;
  /** Kill the whole server, or one of its workers, with SIGKILL, and wait until it answers again. */
  killAndRestart(what: 'server' | 'worker'): Promise<void>;
  /** Run statements as the superuser. */
  administrate<Answer>(work: (sql: postgres.Sql) => Promise<Answer>): Promise<Answer>;
  remove(): Promise<void>;
}

/** Starts a migrated database in a folder for temporary files. */
export async function startTortureDatabase(): Promise<TortureDatabase> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'queqiao-torture-'));
  const start = () =>
    startEmbeddedPostgres({
      dataDirectory,
      log: () => undefined,
      purpose: 'server',
      settings: { max_connections: '100' },
    });
  let running: EmbeddedPostgres = await start();
  const { ownerUrl, applicationUrl } = running;
  /** For an exit in the middle: it can wait for nothing. */
  const abandon = (): void => {
    try {
      process.kill(running.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  await migrateDatabase({ ownerUrl, applicationUrl });

  async function administrate<Answer>(work: (sql: postgres.Sql) => Promise<Answer>): Promise<Answer> {
    const url = new URL(running.superuserUrl.replace(/\/postgres$/, '/queqiao'));
    const sql = postgres({ ...connectionOptions(url.toString()), max: 1, onnotice: () => undefined });
    try {
      return await work(sql);
    } finally {
      await sql.end({ timeout: 1 }).catch(() => undefined);
    }
  }

  /** A worker that serves the product; null when there is none at the moment. */
  async function findWorker(): Promise<number | null> {
    const rows = await administrate(
      (sql) => sql<{ pid: number }[]>`
        select pid from pg_stat_activity
        where backend_type = 'client backend' and application_name <> 'postgres.js' and pid <> pg_backend_pid()
        order by random() limit 1`,
    );
    return rows[0]?.pid ?? null;
  }

  async function waitUntilUp(): Promise<void> {
    for (;;) {
      try {
        await administrate((sql) => sql`select 1`);
        return;
      } catch {
        await sleep(20);
      }
    }
  }

  return {
    applicationUrl,
    ownerUrl,
    administrate,
    async killAndRestart(what) {
      const worker = what === 'worker' ? await findWorker().catch(() => null) : null;
      if (worker !== null) {
        process.kill(worker, 'SIGKILL');
        // PostgreSQL itself ends all others and recovers; give it the moment that it needs to notice.
        await sleep(50);
      } else {
        process.kill(running.pid, 'SIGKILL');
        running = await start();
      }
      await waitUntilUp();
    },
    async remove() {
      await running.stop();
      process.off('exit', abandon);
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
