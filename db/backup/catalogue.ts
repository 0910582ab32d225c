import type postgres from 'postgres';
import { jobSchema } from '../roles.ts';

export interface StoredTable {
  /** `schema.table` */
  name: string;
  /**
   * Those that are copied. The number of the transaction that wrote a row is not: a restored database counts its own, and
   * a row gets the one that restores it.
   */
  columns: string[];
}

/** Every table with data of ours and of the job queue, by name. */
export async function readTables(sql: postgres.Sql): Promise<StoredTable[]> {
  return sql<StoredTable[]>`
    select namespace.nspname || '.' || class.relname as name,
      array_agg(attribute.attname::text order by attribute.attnum) as columns
    from pg_class class
    join pg_namespace namespace on namespace.oid = class.relnamespace
    join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0
      and not attribute.attisdropped and attribute.attgenerated = '' and attribute.atttypid <> 'xid8'::regtype
    where class.relkind = 'r' and class.relpersistence = 'p'
      and (namespace.nspname = 'public' or (namespace.nspname = ${jobSchema} and class.relname <> 'version'))
    group by 1 order by 1`;
}

/** The migrations that were applied, by the hash of their text, in their order. */
export async function readMigrations(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<
    { hash: string }[]
  >`select hash from drizzle.__drizzle_migrations order by created_at, id`;
  return rows.map((row) => row.hash);
}

/** Sequences of ours with where they stand. */
export async function readSequences(
  sql: postgres.Sql,
): Promise<{ name: string; lastValue: string; isCalled: boolean }[]> {
  const names = await sql<{ schema: string; name: string }[]>`
    select schemaname::text as schema, sequencename::text as name from pg_sequences
    where schemaname in ('public', ${jobSchema}) order by 1, 2`;
  const sequences = [];
  for (const { schema, name } of names) {
    const [row] = await sql<{ last: string; called: boolean }[]>`
      select last_value::text as last, is_called as called from ${sql(schema)}.${sql(name)}`;
    sequences.push({
      name: `${schema}.${name}`,
      lastValue: row?.last ?? '1',
      isCalled: row?.called ?? false,
    });
  }
  return sequences;
}

/** `schema.table` as an identifier of SQL. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');

/** The start of a COPY statement for a table of a manifest or a catalogue. */
export const copyTarget = ({ name, columns }: StoredTable): string =>
  `${quoted(name)} (${columns.map((column) => quoted(column)).join(', ')})`;
