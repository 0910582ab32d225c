import type { Rewind } from './rewind.ts';

/** Every row of every table but these, which grow with each request by what they are for. */
const recorded = new Set([
  'audit_events',
  'audit_addresses',
  'idempotency_keys',
  'sessions',
  'throttles',
  'disclosures',
]);

/** The rows of the database as text, each behind the name of its table. */
export interface Rows {
  /** `table {"id": …}` */
  all: Set<string>;
}

export interface Difference {
  /** Rows that were there and are no longer, or no longer so. */
  gone: string[];
  /** Rows that are new, or new so. */
  added: string[];
}

/** Names of the tables whose rows are compared. */
export async function tablesOf(rewind: Rewind): Promise<string[]> {
  const tables = await rewind.look<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  return tables.map(({ name }) => name).filter((name) => !recorded.has(name));
}

/**
 * Tables to which something is written between this and the call of what it answers, also by statements that were taken
 * back. Costs less than reading all rows. Only inside of `undone`.
 */
export async function touchedTables(rewind: Rewind): Promise<() => Promise<string[]>> {
  const counts = () =>
    rewind.look<{ name: string; count: string }>(
      `select relname as name, n_tup_ins + n_tup_upd + n_tup_del as count from pg_stat_xact_user_tables
       where n_tup_ins + n_tup_upd + n_tup_del > 0`,
    );
  const before = new Map((await counts()).map(({ name, count }) => [name, count]));
  return async () =>
    (await counts())
      .filter(({ name, count }) => before.get(name) !== count && !recorded.has(name))
      .map(({ name }) => name);
}

export async function readRows(rewind: Rewind, tables: readonly string[]): Promise<Rows> {
  if (tables.length === 0) return { all: new Set() };
  const parts = tables.map((table) => `select '${table} ' || to_jsonb(t)::text as row from "${table}" t`);
  const found = await rewind.look<{ row: string }>(parts.join(' union all '));
  return { all: new Set(found.map(({ row }) => row)) };
}

export const differenceOf = (before: Rows, after: Rows): Difference => ({
  gone: [...before.all].filter((row) => !after.all.has(row)),
  added: [...after.all].filter((row) => !before.all.has(row)),
});
