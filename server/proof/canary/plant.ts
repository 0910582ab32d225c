import postgres from 'postgres';
import { connectionOptions } from '../../../db/connection.ts';
import { columns, writtenKeys, type Look, type Readers, type Row } from './columns.ts';

/** A mark that was planted into one field of one row. */
export interface Mark {
  table: string;
  column: string;
  row: Row;
  /** As in columns.ts: who may read it. */
  readers: string;
}

/** The marks of a text: `kanari00042q`. */
export const markPattern = /kanari\d{5}q/g;

/** Every text, list and JSON column that the database has now, `table` and `column`. */
async function readColumns(sql: postgres.Sql) {
  return sql<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and (c.data_type in ('text', 'jsonb') or c.data_type = 'ARRAY' and c.udt_name = '_text')
    order by 1, 2`;
}

/** The database's own role of the tables, which the guards of append-only tables step aside for. */
export const openAsOwner = (url: string): postgres.Sql =>
  postgres({ ...connectionOptions(url), max: 1, onnotice: () => undefined });

/** Columns that columns.ts does not know, and columns there that the database does not have. */
export async function compareColumns(sql: postgres.Sql): Promise<{ unknown: string[]; gone: string[] }> {
  const found = new Set((await readColumns(sql)).map(({ table, column }) => `${table}.${column}`));
  const listed = new Set(
    Object.entries(columns).flatMap(([table, names]) => Object.keys(names).map((name) => `${table}.${name}`)),
  );
  return {
    unknown: [...found].filter((one) => !listed.has(one)),
    gone: [...listed].filter((one) => !found.has(one)),
  };
}

/** JSON with a mark in place of every text that somebody wrote; null when there is none. */
function marked(value: unknown, mark: string): { value: unknown; changed: boolean } {
  if (Array.isArray(value)) {
    const parts = value.map((part) => marked(part, mark));
    return { value: parts.map((part) => part.value), changed: parts.some((part) => part.changed) };
  }
  if (typeof value !== 'object' || value === null) return { value, changed: false };
  let changed = false;
  const entries = Object.entries(value).map(([key, part]) => {
    if (typeof part === 'string' && writtenKeys.has(key)) {
      changed = true;
      return [key, mark];
    }
    const inner = marked(part, mark);
    changed ||= inner.changed;
    return [key, inner.value];
  });
  return { value: Object.fromEntries(entries), changed };
}

/** What a field becomes with a mark in it; undefined where there is nothing to mark. */
function replacement(table: string, column: string, type: string, value: unknown, mark: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (type === 'ARRAY') return Array.isArray(value) && value.length > 0 ? [mark] : undefined;
  if (type === 'jsonb') {
    const { value: changed, changed: any } = marked(value, mark);
    return any ? changed : undefined;
  }
  return table === 'users' && column === 'email' ? `${mark}@test.queqiao` : mark;
}

interface Planting {
  /** By the text of the mark. */
  marks: Map<string, Mark>;
  /** Values that are in use, and where each lies. */
  secrets: Map<string, string>;
  /** Confidential columns in which no mark could be put. */
  empty: string[];
}

/** Sets a field; the row is found by its place, because tables have keys of several shapes. */
async function setField(
  sql: postgres.Sql,
  table: string,
  column: string,
  row: Row,
  value: unknown,
): Promise<string> {
  const place = row['place'] as string;
  const isJson =
    typeof value === 'object' && !Array.isArray(value)
      ? true
      : Array.isArray(value) && typeof value[0] === 'object';
  const [moved] = await sql<{ place: string }[]>`update ${sql(table)} set ${sql(column)} = ${
    isJson ? sql.json(value as never) : (value as string)
  } where ctid = ${place}::tid returning ctid::text as place`;
  return moved?.place ?? place;
}

/**
 * Puts a mark of its own into every confidential field of every row of every table, past all guards.
 * @param sql the owner of the tables
 */
export async function plantMarks(sql: postgres.Sql): Promise<Planting> {
  const marks: Planting['marks'] = new Map();
  const secrets: Planting['secrets'] = new Map();
  const empty: string[] = [];
  const known = await readColumns(sql);
  const tables = [...new Set(known.map(({ table }) => table))];
  const rowsOf = new Map<string, Row[]>();
  for (const table of tables)
    rowsOf.set(table, await sql<Row[]>`select *, ctid::text as place from ${sql(table)}`);
  const look: Look = (table, id, key = 'id') => rowsOf.get(table)?.find((row) => row[key] === id) ?? {};
  for (const table of tables) {
    await sql`alter table ${sql(table)} disable trigger user`;
    for (const { column, type } of known.filter((one) => one.table === table)) {
      const readers: Readers = columns[table]?.[column] ?? 'code';
      if (readers === 'code') continue;
      if (readers === 'secret') {
        for (const row of rowsOf.get(table) ?? []) secrets.set(String(row[column]), `${table}.${column}`);
        continue;
      }
      let planted = 0;
      for (const row of rowsOf.get(table) ?? []) {
        const mark = `kanari${String(marks.size).padStart(5, '0')}q`;
        const value = replacement(table, column, type, row[column], mark);
        if (value === undefined) continue;
        planted += 1;
        marks.set(mark, {
          table,
          column,
          row,
          readers: typeof readers === 'string' ? readers : readers(row, look),
        });
        row['place'] = await setField(sql, table, column, row, value);
      }
      if (planted === 0) empty.push(`${table}.${column}`);
    }
    await sql`alter table ${sql(table)} enable trigger user`;
  }
  return { marks, secrets, empty };
}
