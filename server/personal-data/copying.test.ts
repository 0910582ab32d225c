import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { auditEvents } from '../../db/schema/index.ts';
import { personalColumns, placeOf, withoutForeignKey } from './registry.ts';
import { busyPerson, db, placesOf, proveLongAgo, scene, setScene } from './testing.ts';
import { isTitled } from './titles.ts';

beforeAll(setScene);
afterAll(() => scene.close());

describe('the registry', () => {
  test('names every column that refers to a person or a broker, and nothing else', async () => {
    const rows = await scene.database.sql<{ place: string }[]>`
      select source.relname || '.' || columns.attname as place
      from pg_constraint keys
      join pg_class source on source.oid = keys.conrelid
      join pg_class target on target.oid = keys.confrelid
      join pg_attribute columns on columns.attrelid = source.oid and columns.attnum = keys.conkey[1]
      where keys.contype = 'f' and target.relname in ('users', 'brokers')
        and source.relnamespace = 'public'::regnamespace`;
    const expected = [...rows.map((row) => row.place), ...withoutForeignKey].sort();
    expect(personalColumns.map(placeOf).sort()).toEqual(expected);
  });

  test('knows every column whose name says that it holds a person, an address or a browser', async () => {
    const rows = await scene.database.sql<{ place: string }[]>`
      select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and column_name ~ '(^|_)(user_id|actor_id|sender_id|email|ip_address|user_agent)$'
        and table_name in (select tablename from pg_tables where schemaname = 'public')`;
    const known = new Set(personalColumns.map(placeOf));
    // Columns of rows that a neighbouring column already finds; the addresses of the record go by their event.
    const beside = new Set([
      'users.email',
      'sessions.ip_address',
      'sessions.user_agent',
      'audit_addresses.ip_address',
      'audit_addresses.user_agent',
    ]);
    expect(rows.map((row) => row.place).filter((place) => !known.has(place) && !beside.has(place))).toEqual(
      [],
    );
  });

  test('has a title for every table', () => {
    const tables = personalColumns.map((entry) => placeOf(entry).split('.')[0]!);
    expect(tables.filter((table) => !isTitled(table))).toEqual([]);
  });
});

describe('the copy', () => {
  test('holds what every table stores about the person, and no secret', { timeout: 60_000 }, async () => {
    const canary = 'copy-4f1c';
    const person = await busyPerson(canary, '203.0.113.4');
    const answer = await scene.call(person, 'GET', '/account/personal-data');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="queqiao-\d{4}-\d\d-\d\d\.json"$/,
    );
    const copy = answer.body as { tables: { table: string; column: string; rows: object[] }[] };
    const names = new Set(copy.tables.map(({ table }) => table));
    for (const table of await placesOf(canary)) {
      if (table === 'public.audit_addresses') continue;
      expect([...names], `${table} holds something of the person`).toContain(table.replace('public.', ''));
    }
    const [stored] = await scene.database.sql`
      select password, (select token from sessions where user_id = ${person.id} limit 1) as token
      from credentials where user_id = ${person.id}`;
    const text = JSON.stringify(copy);
    expect(text).not.toContain(stored!['password'] as string);
    expect(text).not.toContain(stored!['token'] as string);
    const records = await db()
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.actorId, person.id), eq(auditEvents.kind, 'personal_data')));
    expect(records).toMatchObject([{ subjectId: person.id, detail: { act: 'copy' } }]);
  });

  test('can be read as a page, with nothing that runs', async () => {
    const person = await scene.addUser('<script>alert(1)</script>');
    const page = await scene.call(person, 'GET', '/account/personal-data?format=html', undefined, {
      'accept-language': 'en',
    });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<h2>Account (1)</h2>');
    expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.body).not.toContain('<script');
    expect(page.headers['content-security-policy']).toContain('sandbox');
  });

  test('is for oneself, and needs a recent proof', async () => {
    expect((await scene.call(null, 'GET', '/account/personal-data')).status).toBe(401);
    const person = await scene.addUser('很久以前登录的人');
    await proveLongAgo(person);
    expect(await scene.call(person, 'GET', '/account/personal-data')).toMatchObject({
      status: 403,
      body: { code: 'proof_required' },
    });
  });
});
