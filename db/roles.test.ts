import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import postgres from 'postgres';
import { connectionOptions } from './connection.ts';
import { migrateDatabase } from './migrate.ts';
import { appendOnlyTables } from './schema/index.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('the application role', () => {
  test('owns nothing', async () => {
    const rows = await database.sql`
      select relname from pg_class where pg_get_userbyid(relowner) = current_user`;
    expect(rows).toEqual([]);
  });

  test('cannot make, change or empty a table', async () => {
    for (const statement of [
      'create table public.mine (id int)',
      'alter table organisations add column more text',
      'truncate organisations',
      'drop table organisations',
      'create schema mine',
    ]) {
      await expect(database.sql.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('reads and adds to every append-only table, but neither updates nor deletes', async () => {
    expect(appendOnlyTables.length).toBeGreaterThan(0);
    for (const table of appendOnlyTables) {
      const [rights] = await database.sql`
        select has_table_privilege(${table}, 'select') as select, has_table_privilege(${table}, 'insert') as insert,
               has_table_privilege(${table}, 'update') as update, has_table_privilege(${table}, 'delete') as delete`;
      expect({ table, ...rights }).toEqual({
        table,
        select: true,
        insert: true,
        update: false,
        delete: false,
      });
    }
  });

  test('may write every other table', async () => {
    const rows = await database.sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
        and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete')`;
    const [all] = await database.sql`
      select count(*) as tables from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    expect(BigInt(rows.length + appendOnlyTables.length)).toBe(all?.['tables']);
  });

  test('uses the job queue without owning it', async () => {
    const { PgBoss } = await import('pg-boss');
    const queue = new PgBoss({ connectionString: database.applicationUrl, migrate: false, max: 2 });
    queue.on('error', () => undefined);
    await queue.start();
    const name = `queue-${randomUUID()}`;
    await queue.createQueue(name);
    await queue.send(name, { hello: 'world' });
    const [job] = await queue.fetch<{ hello: string }>(name);
    expect(job?.data).toEqual({ hello: 'world' });
    await queue.complete(name, job?.id as string);
    await queue.stop({ graceful: false });
  });
});

describe('migrating', () => {
  test('a second time applies nothing, and two at once wait for each other', async () => {
    const options = { ownerUrl: database.url, applicationUrl: database.applicationUrl };
    const results = await Promise.all([migrateDatabase(options), migrateDatabase(options)]);
    expect(results).toEqual([{ applied: 0 }, { applied: 0 }]);
  });

  test('takes back a right that the application should not have', async () => {
    const owner = postgres({ ...connectionOptions(database.url), max: 1 });
    await owner`grant update, delete, truncate on listing_events to queqiao_application`;
    await owner.end();
    await migrateDatabase({ ownerUrl: database.url, applicationUrl: database.applicationUrl });
    const [rights] = await database.sql`
      select has_table_privilege('listing_events', 'update, delete, truncate') as some`;
    expect(rights).toEqual({ some: false });
  });
});
