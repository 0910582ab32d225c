import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { notifications, personPreferences, users } from '../../db/schema/index.ts';

/**
 * Those of some users who can sign in: id, and whether mail can reach them (demo addresses lead nowhere).
 * @param chosenByProgram leaves out who wants no notifications that a program chose (PIPL 24)
 */
export function readRecipients(
  transaction: Transaction,
  userIds: readonly string[],
  chosenByProgram: boolean,
) {
  return transaction
    .select({ id: users.id, demo: users.demo })
    .from(users)
    .leftJoin(personPreferences, eq(personPreferences.userId, users.id))
    .where(
      and(
        inArray(users.id, [...userIds]),
        isNull(users.disabledAt),
        chosenByProgram ? sql`${personPreferences.personalNotifications} is not false` : undefined,
      ),
    );
}

/** Users who have an unread notification of this kind and link. */
export async function readAlreadyTold(
  transaction: Transaction,
  userIds: readonly string[],
  kind: string,
  link: string,
): Promise<Set<string>> {
  const rows = await transaction
    .select({ userId: notifications.userId })
    .from(notifications)
    .where(
      and(
        inArray(notifications.userId, [...userIds]),
        eq(notifications.kind, kind),
        eq(notifications.link, link),
        isNull(notifications.readAt),
      ),
    );
  return new Set(rows.map((row) => row.userId));
}

export async function insertNotifications(
  transaction: Transaction,
  rows: (typeof notifications.$inferInsert)[],
): Promise<void> {
  await transaction.insert(notifications).values(rows);
}

/** A notification with its reader, for the mail; null when it or the user is gone. */
export async function readForMail(database: Database, id: string) {
  const [row] = await database
    .select({ notification: notifications, email: users.email, language: users.language })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(and(eq(notifications.id, id), isNull(users.disabledAt)));
  return row ?? null;
}

/** A page of a user's notifications, newest first, with the numbers of all and of unread ones. */
export async function readPage(database: Database, userId: string, offset: number, limit: number) {
  const mine = eq(notifications.userId, userId);
  const [items, [all], [unread]] = await Promise.all([
    database
      .select()
      .from(notifications)
      .where(mine)
      .orderBy(desc(notifications.createdAt), desc(notifications.id))
      .offset(offset)
      .limit(limit),
    database.select({ count: count() }).from(notifications).where(mine),
    database
      .select({ count: count() })
      .from(notifications)
      .where(and(mine, isNull(notifications.readAt))),
  ]);
  return { items, total: Number(all?.count ?? 0), unread: Number(unread?.count ?? 0) };
}

/** Mark one notification of a user as read; whether there is one. Reading twice keeps the first time. */
export async function markRead(
  transaction: Transaction,
  userId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const [row] = await transaction
    .select({ readAt: notifications.readAt })
    .from(notifications)
    .where(and(eq(notifications.id, id), eq(notifications.userId, userId)));
  if (!row) return false;
  if (!row.readAt)
    await transaction.update(notifications).set({ readAt: now }).where(eq(notifications.id, id));
  return true;
}

export async function markAllRead(transaction: Transaction, userId: string, now: Date): Promise<void> {
  await transaction
    .update(notifications)
    .set({ readAt: now })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)));
}
