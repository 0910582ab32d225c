import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import type { MailLinkPurpose } from '../../db/schema/codes.ts';
import {
  consents,
  credentials,
  emailChanges,
  formerPasswords,
  mailLinks,
  twoFactors,
  usedCodes,
  users,
  verifications,
} from '../../db/schema/index.ts';

type Connection = Database | Transaction;

const isPasswordOf = (userId: string) =>
  and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential'));

/** A user with a password; false when the address is taken. */
export async function insertAccount(
  transaction: Transaction,
  user: typeof users.$inferInsert,
  password: { id: string; hash: string; setAt: Date },
): Promise<boolean> {
  const inserted = await transaction.insert(users).values(user).onConflictDoNothing().returning();
  if (inserted.length === 0) return false;
  await transaction.insert(credentials).values({
    id: password.id,
    accountId: user.id,
    providerId: 'credential',
    userId: user.id,
    password: password.hash,
    createdAt: password.setAt,
    updatedAt: password.setAt,
  });
  return true;
}

export async function insertConsents(
  transaction: Transaction,
  rows: (typeof consents.$inferInsert)[],
): Promise<void> {
  await transaction.insert(consents).values(rows).onConflictDoNothing();
}

/** The hash of a user's password; null for who has none. */
export async function readPasswordHash(database: Connection, userId: string): Promise<string | null> {
  const [row] = await database
    .select({ password: credentials.password })
    .from(credentials)
    .where(isPasswordOf(userId));
  return row?.password ?? null;
}

/** Replace a password. `credentials.updatedAt` is its age: nothing else changes that row. */
export async function updatePassword(
  transaction: Transaction,
  userId: string,
  hash: string,
  now: Date,
): Promise<void> {
  await transaction.update(credentials).set({ password: hash, updatedAt: now }).where(isPasswordOf(userId));
}

export async function insertFormerPassword(
  transaction: Transaction,
  row: typeof formerPasswords.$inferInsert,
): Promise<void> {
  await transaction.insert(formerPasswords).values(row);
}

/** Hashes of earlier passwords, the latest first. */
export function readFormerPasswords(database: Connection, userId: string, limit: number) {
  return database
    .select({ password: formerPasswords.password })
    .from(formerPasswords)
    .where(eq(formerPasswords.userId, userId))
    .orderBy(desc(formerPasswords.replacedAt), desc(formerPasswords.id))
    .limit(limit);
}

/** Keep a link; earlier ones of the same purpose are good no more. */
export async function insertMailLink(
  transaction: Transaction,
  row: typeof mailLinks.$inferInsert,
): Promise<void> {
  await transaction
    .delete(mailLinks)
    .where(and(eq(mailLinks.userId, row.userId), eq(mailLinks.purpose, row.purpose)));
  await transaction.insert(mailLinks).values(row);
}

const isOpenLink = (purpose: MailLinkPurpose, tokenHash: string, now: Date) =>
  and(eq(mailLinks.tokenHash, tokenHash), eq(mailLinks.purpose, purpose), gt(mailLinks.expiresAt, now));

/** Whose a link is, without using it up; null when it is unknown, used or over. */
export async function readMailLink(
  database: Database,
  purpose: MailLinkPurpose,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const [row] = await database
    .select({ userId: mailLinks.userId })
    .from(mailLinks)
    .where(isOpenLink(purpose, tokenHash, now));
  return row?.userId ?? null;
}

/** Use a link up: of two requests with one link only one gets the user. */
export async function consumeMailLink(
  transaction: Transaction,
  purpose: MailLinkPurpose,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const [row] = await transaction
    .delete(mailLinks)
    .where(isOpenLink(purpose, tokenHash, now))
    .returning({ userId: mailLinks.userId });
  return row?.userId ?? null;
}

/** All links of a user are good no more, that of a change of the address included. */
export async function deleteMailLinks(transaction: Transaction, userId: string): Promise<void> {
  await transaction
    .delete(emailChanges)
    .where(and(eq(emailChanges.userId, userId), isNull(emailChanges.confirmedAt)));
  await transaction.delete(mailLinks).where(eq(mailLinks.userId, userId));
}

/** The second factor of a user, confirmed or not. */
export async function readTwoFactor(database: Connection, userId: string) {
  const [row] = await database.select().from(twoFactors).where(eq(twoFactors.userId, userId));
  return row ?? null;
}

export async function deleteTwoFactor(transaction: Transaction, userId: string): Promise<void> {
  await transaction.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await transaction.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
}

/** Whose sign-in waits for the second step; null when the wait is over. */
export async function readPendingSignIn(
  database: Database,
  identifier: string,
  now: Date,
): Promise<string | null> {
  const [row] = await database
    .select({ userId: verifications.value })
    .from(verifications)
    .where(and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now)));
  return row?.userId ?? null;
}

/** Note that a code was typed; false when it was before, within the time that codes are good for. */
export async function claimCode(
  database: Database,
  row: typeof usedCodes.$inferInsert,
  forgetBefore: Date,
): Promise<boolean> {
  await database
    .delete(usedCodes)
    .where(and(eq(usedCodes.userId, row.userId), lt(usedCodes.usedAt, forgetBefore)));
  const claimed = await database.insert(usedCodes).values(row).onConflictDoNothing().returning();
  return claimed.length > 0;
}

/** What nobody can use any more. */
export async function trimCredentials(database: Database, now: Date): Promise<void> {
  await database.delete(mailLinks).where(lt(mailLinks.expiresAt, now));
  await database.delete(emailChanges).where(lt(emailChanges.expiresAt, now));
  await database.delete(verifications).where(lt(verifications.expiresAt, now));
  await database.delete(usedCodes).where(lt(usedCodes.usedAt, new Date(now.getTime() - 3_600_000)));
}
