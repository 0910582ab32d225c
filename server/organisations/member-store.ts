import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  administrators,
  departments,
  invitations,
  memberships,
  organisations,
  users,
  type InvitationStatus,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;

/** The people of an organisation, owners first, with their addresses. */
export const readMembers = (database: Reader, organisationId: string) =>
  database
    .select({
      userId: memberships.userId,
      name: users.name,
      email: users.email,
      role: memberships.role,
      departmentId: memberships.departmentId,
      departmentName: departments.name,
      transferOffice: memberships.transferOffice,
      since: memberships.createdAt,
      disabledAt: users.disabledAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(departments, eq(departments.id, memberships.departmentId))
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(
      sql`array_position(array['owner', 'member', 'finance'], ${memberships.role})`,
      asc(memberships.createdAt),
      asc(memberships.userId),
    );

export async function readMembership(database: Reader, organisationId: string, userId: string) {
  const [row] = await database
    .select()
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
  return row ?? null;
}

/** Owners who can sign in: one whose account is disabled keeps nobody's door open. */
export async function readOwnerIds(database: Reader, organisationId: string): Promise<string[]> {
  const rows = await database
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        eq(memberships.role, 'owner'),
        isNull(users.disabledAt),
      ),
    );
  return rows.map((row) => row.userId);
}

export async function insertMembership(
  transaction: Transaction,
  row: typeof memberships.$inferInsert,
): Promise<void> {
  await transaction.insert(memberships).values(row);
}

export async function updateMembership(
  transaction: Transaction,
  organisationId: string,
  userId: string,
  change: Pick<typeof memberships.$inferInsert, 'role' | 'departmentId' | 'transferOffice'>,
): Promise<void> {
  await transaction
    .update(memberships)
    .set(change)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
}

export async function deleteMembership(
  transaction: Transaction,
  organisationId: string,
  userId: string,
): Promise<void> {
  await transaction
    .delete(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
}

/** Whether somebody is one of the three administrators; their row is locked, so that they become none meanwhile. */
export async function isAdministrator(transaction: Transaction, userId: string): Promise<boolean> {
  await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
  const [row] = await transaction
    .select({ role: administrators.role })
    .from(administrators)
    .where(eq(administrators.userId, userId));
  return row !== undefined;
}

/** The user with an address that is verified; null for none. */
export async function readUserByEmail(database: Reader, email: string) {
  const [row] = await database
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.email, email), eq(users.emailVerified, true), isNull(users.disabledAt)));
  return row ?? null;
}

const invitationColumns = {
  invitation: invitations,
  organisationName: organisations.name,
  organisationKind: organisations.kind,
  departmentName: departments.name,
  invitedByName: users.name,
};

const selectInvitations = (database: Reader) =>
  database
    .select(invitationColumns)
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .leftJoin(departments, eq(departments.id, invitations.departmentId));

export type InvitationRow = Awaited<ReturnType<typeof selectInvitations>>[number];

/** The invitations of an organisation that have not been answered, the newest first; those that ran out too. */
export const readOpenInvitations = (database: Reader, organisationId: string) =>
  selectInvitations(database)
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.status, 'open')))
    .orderBy(sql`${invitations.id} desc`);

export async function readInvitation(database: Reader, id: string): Promise<InvitationRow | null> {
  const [row] = await selectInvitations(database).where(eq(invitations.id, id));
  return row ?? null;
}

/** The open invitation with a token, unless it has run out. */
export async function readInvitationByToken(
  database: Reader,
  tokenHash: string,
  now: Date,
): Promise<InvitationRow | null> {
  const [row] = await selectInvitations(database).where(
    and(eq(invitations.tokenHash, tokenHash), eq(invitations.status, 'open'), gt(invitations.expiresAt, now)),
  );
  return row ?? null;
}

export async function insertInvitation(
  transaction: Transaction,
  row: typeof invitations.$inferInsert,
): Promise<void> {
  await transaction.insert(invitations).values(row);
}

export async function updateInvitation(
  transaction: Transaction,
  id: string,
  change: Partial<typeof invitations.$inferInsert>,
): Promise<void> {
  await transaction.update(invitations).set(change).where(eq(invitations.id, id));
}

/** Answer an open invitation; false when somebody was faster. */
export async function answerInvitation(
  transaction: Transaction,
  id: string,
  answer: { status: InvitationStatus; answeredBy: string | null; answeredAt: Date },
): Promise<boolean> {
  const rows = await transaction
    .update(invitations)
    .set(answer)
    .where(and(eq(invitations.id, id), eq(invitations.status, 'open')))
    .returning({ id: invitations.id });
  return rows.length > 0;
}
