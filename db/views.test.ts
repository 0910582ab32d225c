import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOf, secret, writeScene } from './reader-scene.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

/** What of the guarded tables everybody may know. */

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await writeScene(database.url);
});
afterAll(() => database.close());

const viewNames = async (): Promise<string[]> =>
  (
    await database.sql<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace`
  ).map(({ name }) => name);

test('views name no person, no organisation and no text, and need nobody to read', async () => {
  const [names] = await database.sql<{ ids: string[] }[]>`
    select array(select id::text from users union select id::text from brokers union select id::text from organisations) ids`;
  expect(names?.ids.length).toBeGreaterThan(20);
  const views = await viewNames();
  expect(views.length).toBeGreaterThan(3);
  for (const view of views) {
    const rows = await database.db.execute(sql`select view::text as text from ${sql.identifier(view)} view`);
    expect(rows.length, view).toBeGreaterThan(0);
    const text = JSON.stringify(rows);
    for (const word of [secret, ...(names?.ids ?? [])]) expect(text, view).not.toContain(word);
  }
});

test('they have these columns and no others', async () => {
  const rows = await database.sql<{ view: string; columns: string }[]>`
    select relname as view, string_agg(attname, ' ' order by attnum) as columns from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0
    where relkind = 'v' and relnamespace = 'public'::regnamespace group by 1 order by 1`;
  const volume = 'base effective_on seller_district buyer_district field related_parties amount_fen';
  expect(Object.fromEntries(rows.map(({ view, columns }) => [view, columns]))).toEqual({
    achievement_confidential_facts: 'listing_id detail_exists indicators',
    confidential_file_counts: 'listing_kind listing_id files',
    contract_volumes: `contract_id ${volume}`,
    ledger_beginnings: 'first_day',
    ledger_volumes: volume,
    need_confidential_facts: 'listing_id detail_exists indicators',
  });
});

test('they can be read and not written by the application', async () => {
  for (const view of await viewNames()) {
    const [rights] = await database.sql`
      select has_table_privilege(${view}, 'select') as read, has_table_privilege(${view}, 'insert')
        or has_table_privilege(${view}, 'update') or has_table_privilege(${view}, 'delete') as write`;
    expect({ view, ...rights }).toEqual({ view, read: true, write: false });
  }
});

test('the ranking of brokers gives their contracts and no amount', async () => {
  const rows = await database.db.execute<{ broker_id: string; contracts: number }>(
    sql`select * from closed_contracts_of_brokers('2026-01-01', '2026-12-31')`,
  );
  expect([...rows].map((row) => ({ ...row, broker_id: nameOf(row.broker_id) }))).toEqual(
    expect.arrayContaining([
      { broker_id: 'broker lead broker', contracts: 1 },
      { broker_id: 'broker other broker', contracts: 1 },
    ]),
  );
  expect(rows).toHaveLength(2);
  const none = await database.db.execute(
    sql`select * from closed_contracts_of_brokers('2025-01-01', '2025-12-31')`,
  );
  expect(none).toHaveLength(0);
});
