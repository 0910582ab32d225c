import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  administrators,
  brokers,
  consents,
  credentials,
  memberships,
  organisations,
  sessions,
  users,
} from '../../db/schema/index.ts';
import { consentDocuments } from '../../db/schema/codes.ts';
import { presentTerms } from './terms.ts';

/** Rows of a consent to, or of its withdrawal from, the versions in force: the unique index answers. */
const isOfPresentTerms = or(
  ...consentDocuments.map((document) =>
    and(eq(consents.document, document), eq(consents.version, presentTerms[document])),
  ),
);

/** The user with memberships, broker record, decision on the terms and the age of the password; null when unknown or disabled. */
export async function readIdentityRows(database: Database, userId: string) {
  // Asked on every request of somebody signed in: two queries, side by side.
  const [[row], memberRows] = await Promise.all([
    database
      .select({
        user: users,
        passwordSetAt: credentials.updatedAt,
        broker: { id: brokers.id, level: brokers.level, agencyId: brokers.agencyId },
        administrator: administrators.role,
        termsDecided: sql<boolean>`(select count(*) = ${consentDocuments.length} from ${consents}
          where ${consents.userId} = ${users.id} and ${isOfPresentTerms})`,
      })
      .from(users)
      .leftJoin(credentials, and(eq(credentials.userId, users.id), eq(credentials.providerId, 'credential')))
      .leftJoin(brokers, eq(brokers.userId, users.id))
      .leftJoin(administrators, eq(administrators.userId, users.id))
      .where(and(eq(users.id, userId), isNull(users.disabledAt))),
    database
      .select({
        organisationId: organisations.id,
        organisationName: organisations.name,
        organisationKind: organisations.kind,
        role: memberships.role,
        departmentId: memberships.departmentId,
        transferOffice: memberships.transferOffice,
        verifiedAt: organisations.verifiedAt,
      })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(eq(memberships.userId, userId))
      .orderBy(asc(organisations.id)),
  ]);
  return row ? { ...row, memberships: memberRows } : null;
}

/** Demo users by e-mail address. */
export function readDemoUsers(database: Database, emails: readonly string[]) {
  return database
    .select({ email: users.email, name: users.name, organisationName: organisations.name })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(users.demo, true), inArray(users.email, [...emails])));
}

/** A user by e-mail address in small letters, disabled ones too. */
export async function readUserByEmail(database: Database | Transaction, email: string) {
  const [user] = await database.select().from(users).where(eq(users.email, email));
  return user ?? null;
}

/** A user by id, disabled ones too. */
export async function readUser(database: Database | Transaction, userId: string) {
  const [user] = await database.select().from(users).where(eq(users.id, userId));
  return user ?? null;
}

/** The same, held until the transaction ends, so that two verbs on one account happen one after the other. */
export async function lockUser(transaction: Transaction, userId: string) {
  const [user] = await transaction.select().from(users).where(eq(users.id, userId)).for('update');
  return user ?? null;
}

export async function updateUser(
  database: Database | Transaction,
  userId: string,
  values: Partial<typeof users.$inferInsert>,
): Promise<void> {
  await database.update(users).set(values).where(eq(users.id, userId));
}

/** A session's row changes: it was seen, or its owner proved again who they are. */
export async function updateSession(
  database: Database | Transaction,
  sessionId: string,
  values: Partial<typeof sessions.$inferInsert>,
): Promise<void> {
  await database.update(sessions).set(values).where(eq(sessions.id, sessionId));
}

/** Sessions of a user that have not ended, the last seen first. */
export function readSessions(database: Database, userId: string, now: Date) {
  return database
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id));
}

/** End one session of a user; false when there is none. */
export async function deleteSession(
  database: Database | Transaction,
  userId: string,
  sessionId: string,
): Promise<boolean> {
  const ended = await database
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** A session by its token, ended or not. */
export async function readSessionByToken(database: Database, token: string) {
  const [session] = await database.select().from(sessions).where(eq(sessions.token, token));
  return session ?? null;
}

/** End a session by its token. */
export async function deleteSessionByToken(database: Database, token: string): Promise<void> {
  await database.delete(sessions).where(eq(sessions.token, token));
}

/** End the sessions of a user but one; with null all of them. Answers how many there were. */
export async function deleteSessions(
  database: Database | Transaction,
  userId: string,
  exceptId: string | null,
): Promise<number> {
  const ended = await database
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), exceptId === null ? undefined : ne(sessions.id, exceptId)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Sessions that are over. */
export async function trimSessions(database: Database, now: Date): Promise<void> {
  await database.delete(sessions).where(lt(sessions.expiresAt, now));
}
