import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { emailChanges, users } from '../../db/schema/index.ts';

export type EmailChange = typeof emailChanges.$inferSelect;

/** Keep a change that was asked for; the one before it is good no more. */
export async function insertEmailChange(
  transaction: Transaction,
  row: typeof emailChanges.$inferInsert,
): Promise<void> {
  await transaction
    .delete(emailChanges)
    .where(and(eq(emailChanges.userId, row.userId), isNull(emailChanges.confirmedAt)));
  await transaction.insert(emailChanges).values(row);
}

/** A change by id, confirmed or not; null once it was replaced or forgotten. */
export async function readEmailChange(database: Database, id: string): Promise<EmailChange | null> {
  const [row] = await database.select().from(emailChanges).where(eq(emailChanges.id, id));
  return row ?? null;
}

/** The change that a person has asked for and not confirmed yet; null for none. */
export async function readPendingEmailChange(
  database: Database,
  userId: string,
  now: Date,
): Promise<EmailChange | null> {
  const [row] = await database
    .select()
    .from(emailChanges)
    .where(
      and(eq(emailChanges.userId, userId), isNull(emailChanges.confirmedAt), gt(emailChanges.expiresAt, now)),
    )
    .orderBy(desc(emailChanges.id))
    .limit(1);
  return row ?? null;
}

/** Give an open change the link of its mail; false when it was replaced, confirmed or is over. */
export async function setEmailChangeToken(
  database: Database,
  id: string,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const rows = await database
    .update(emailChanges)
    .set({ tokenHash })
    .where(and(eq(emailChanges.id, id), isNull(emailChanges.confirmedAt), gt(emailChanges.expiresAt, now)))
    .returning({ id: emailChanges.id });
  return rows.length > 0;
}

/** Use the link of a person's change up: of two requests with it only one gets the change; null when it is not good. */
export async function confirmOpenChange(
  transaction: Transaction,
  userId: string,
  tokenHash: string,
  now: Date,
): Promise<EmailChange | null> {
  const [row] = await transaction
    .update(emailChanges)
    .set({ tokenHash: null, confirmedAt: now })
    .where(
      and(
        eq(emailChanges.userId, userId),
        eq(emailChanges.tokenHash, tokenHash),
        isNull(emailChanges.confirmedAt),
        gt(emailChanges.expiresAt, now),
      ),
    )
    .returning();
  return row ?? null;
}

/** Give an account its new address, verified; false when another account has it. */
export async function replaceEmail(
  transaction: Transaction,
  userId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  try {
    // A part of its own: a refusal by the unique key must not end the caller's transaction.
    await transaction.transaction((part) =>
      part.update(users).set({ email, emailVerified: true, updatedAt: now }).where(eq(users.id, userId)),
    );
    return true;
  } catch (error) {
    const { code } = ((error as { cause?: unknown }).cause ?? error) as { code?: string };
    if (code === '23505') return false;
    throw error;
  }
}
