import type postgres from 'postgres';

/** Owns the embedded database and its tables, and migrates. A managed server may call its owner as it likes. */
export const ownerRole = 'queqiao_owner';
/** What the product runs as on the embedded database: it owns nothing. */
export const applicationRole = 'queqiao_application';

/** Schema of the job queue; its tables belong to pg-boss, which the owner installs. */
export const jobSchema = 'pgboss';

/**
 * Gives `role` what the product needs and no more: to read and write the rows of every table of ours, to read and add
 * to the append-only ones, to read the views, and to use the job queue. It can neither make nor change nor empty a table,
 * and because it owns none, row-level security binds it (reader.ts). Safe to repeat; run after each migration, as the owner.
 */
export async function grantToApplication(
  sql: postgres.Sql,
  role: string,
  appendOnlyTables: readonly string[],
): Promise<void> {
  const name = sql(role);
  await sql.begin(async (transaction) => {
    await transaction`revoke create on schema public from public`;
    await transaction`revoke all on all tables in schema public from ${name}`;
    await transaction`grant usage on schema public to ${name}`;
    await transaction`grant select, insert, update, delete on all tables in schema public to ${name}`;
    await transaction`grant usage, select on all sequences in schema public to ${name}`;
    for (const table of appendOnlyTables) {
      await transaction`revoke update, delete on table ${transaction(`public.${table}`)} from ${name}`;
    }
    // A view reads as its owner: whoever could write through it would write past row-level security.
    const views = await transaction<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace`;
    for (const view of views) {
      await transaction`revoke insert, update, delete on table ${transaction(`public.${view.name}`)} from ${name}`;
    }
    await transaction`grant usage on schema ${transaction(jobSchema)} to ${name}`;
    await transaction`grant select, insert, update, delete on all tables in schema ${transaction(jobSchema)} to ${name}`;
    await transaction`grant usage, select on all sequences in schema ${transaction(jobSchema)} to ${name}`;
    await transaction`grant execute on all functions in schema ${transaction(jobSchema)} to ${name}`;
    // Readiness asks whether the tables are those of this program (migration-state.ts).
    await transaction`grant usage on schema drizzle to ${name}`;
    await transaction`grant select on drizzle.__drizzle_migrations to ${name}`;
  });
}
