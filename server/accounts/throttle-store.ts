import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { throttles } from '../../db/schema/index.ts';
import type { ThrottleState } from './throttle-rules.ts';

/** The rows of these keys, locked in the order of the keys; made with no attempts where they are missing. */
export async function lockThrottles(transaction: Transaction, keys: readonly string[], now: Date) {
  const sorted = [...keys].sort();
  await transaction
    .insert(throttles)
    .values(sorted.map((key) => ({ key, attempts: 0, lastAt: now })))
    .onConflictDoNothing();
  return transaction
    .select()
    .from(throttles)
    .where(inArray(throttles.key, sorted))
    .orderBy(asc(throttles.key))
    .for('update');
}

export async function saveThrottle(
  transaction: Transaction,
  key: string,
  state: ThrottleState,
): Promise<void> {
  await transaction.update(throttles).set(state).where(eq(throttles.key, key));
}

export async function clearThrottles(database: Database, keys: readonly string[]): Promise<void> {
  await database.delete(throttles).where(inArray(throttles.key, [...keys]));
}

/** One attempt less, and no waiting time that it brought. */
export async function releaseThrottle(database: Database, key: string): Promise<void> {
  await database
    .update(throttles)
    .set({ attempts: sql`${throttles.attempts} - 1`, blockedUntil: null })
    .where(and(eq(throttles.key, key), gt(throttles.attempts, 0)));
}

/** Counts that no policy remembers any more. */
export async function trimThrottles(database: Database, before: Date): Promise<void> {
  await database.delete(throttles).where(lt(throttles.lastAt, before));
}
