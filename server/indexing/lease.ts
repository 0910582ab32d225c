import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { indexLeases } from '../../db/schema/index.ts';

/** A lease outlives a process that was killed by this long. */
export const lease_ms = 10_000;

/**
 * Takes or renews a lease; true while this holder has it. Two that ask at once are told apart by the row's lock, and the
 * database's clock is the only one that counts.
 */
export async function holdLease(database: Database, name: string, holder: string): Promise<boolean> {
  const until = sql`now() + ${lease_ms} * interval '1 millisecond'`;
  const rows = await database
    .insert(indexLeases)
    .values({ name, holder, until })
    .onConflictDoUpdate({
      target: indexLeases.name,
      set: { holder, until },
      setWhere: or(eq(indexLeases.holder, holder), lt(indexLeases.until, sql`now()`)),
    })
    .returning({ holder: indexLeases.holder });
  return rows.length > 0;
}

/** Gives a lease back at once, so that another process need not wait for its end. */
export async function endLease(database: Database, name: string, holder: string): Promise<void> {
  await database.delete(indexLeases).where(and(eq(indexLeases.name, name), eq(indexLeases.holder, holder)));
}
