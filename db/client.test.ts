import { eq, sql } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './client.ts';
import { outbox } from './schema/index.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const open = (options: { maximumConnections?: number; statementTimeout_ms?: number } = {}) =>
  openDatabase({ url: database.applicationUrl, ...options });

describe('a session', () => {
  test('gives bigint as bigint, times in UTC, and rows as an array', async () => {
    const rows = await database.db.execute(sql`
      select 9007199254740993::bigint as sum, current_setting('TimeZone') as zone, current_user as name`);
    expect(rows).toEqual([{ sum: 9007199254740993n, zone: 'UTC', name: 'queqiao_application' }]);
    expect(rows.count).toBe(1);
  });

  test('is cancelled by its deadline, and the connection is usable afterwards', async () => {
    const hurried = open({ maximumConnections: 1, statementTimeout_ms: 100 });
    await expect(hurried.db.execute(sql`select pg_sleep(5)`)).rejects.toMatchObject({
      cause: { code: '57014' },
    });
    expect(await hurried.db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await hurried.close();
  });

  test('names the constraint that refused a row', async () => {
    const failing = database.db.execute(sql`insert into organisations (id) values (null)`);
    await expect(failing).rejects.toMatchObject({ cause: { code: '23502' } });
  });
});

describe('when connections are lost', () => {
  /** Ends every session of this database but the one that asks. */
  const endSessions = () => database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'queqiao' and pid <> pg_backend_pid()`;

  test('transactions fail, nothing crashes, and the pool goes on with every connection', async () => {
    const { db, close } = open({ maximumConnections: 3 });
    let running = true;
    const count = { done: 0, failed: 0 };
    const worker = async () => {
      while (running) {
        try {
          await db.transaction(async (transaction) => {
            await transaction.execute(sql`select pg_sleep(0.005)`);
            await transaction.execute(sql`select 1`);
          });
          count.done += 1;
        } catch {
          count.failed += 1;
          await sleep(5);
        }
      }
    };
    const workers = Array.from({ length: 6 }, worker);
    for (let round = 0; round < 5; round += 1) {
      await sleep(60);
      await endSessions();
    }
    const before = count.done;
    await sleep(300);
    running = false;
    await Promise.all(workers);
    expect(count.failed).toBeGreaterThan(0);
    expect(count.done - before).toBeGreaterThan(10);
    // Three transactions that wait for each other need all three connections.
    let arrived = 0;
    const all = Array.from({ length: 3 }, () =>
      db.transaction(async (transaction) => {
        arrived += 1;
        while (arrived < 3) await sleep(5);
        await transaction.execute(sql`select 1`);
      }),
    );
    await Promise.all(all);
    await close();
  });

  test('a transaction that goes on after the loss writes nothing', async () => {
    const { db, close } = open({ maximumConnections: 1 });
    const id = '0190a0de-0000-7000-8000-000000000001';
    const attempt = db.transaction(async (transaction) => {
      await transaction.execute(sql`select 1`);
      await endSessions();
      await sleep(50);
      // Somebody swallows the first error: what follows must not run on a fresh connection, outside of the transaction.
      await transaction.execute(sql`select 1`).catch(() => undefined);
      await transaction.insert(outbox).values({ documentKind: 'need', documentId: id });
    });
    await expect(attempt).rejects.toThrow();
    expect(await db.select().from(outbox).where(eq(outbox.documentId, id))).toEqual([]);
    await close();
  });
});
