import { desc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { ledgerBeginnings, periodClosings, users } from '../../db/schema/index.ts';
import { postingLock } from './store.ts';

/** Wait until no posting is under way, and let none begin until this transaction ends. */
export async function holdPostings(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${postingLock})`);
}

export async function insertClosing(
  transaction: Transaction,
  row: typeof periodClosings.$inferInsert,
): Promise<void> {
  await transaction.insert(periodClosings).values(row);
}

/** Every closing with the name of the person, the newest first. */
export function readClosings(database: Database | Transaction) {
  return database
    .select({
      id: periodClosings.id,
      closedThrough: periodClosings.closedThrough,
      closedAt: periodClosings.closedAt,
      closedByName: users.name,
      note: periodClosings.note,
    })
    .from(periodClosings)
    .innerJoin(users, eq(users.id, periodClosings.closedBy))
    .orderBy(desc(periodClosings.closedThrough));
}

/** The day of the earliest movement; null when there is none. */
export async function readFirstDay(database: Database | Transaction): Promise<string | null> {
  const [row] = await database.select().from(ledgerBeginnings);
  return row?.firstDay ?? null;
}
