import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { departments, invitations, memberships } from '../../db/schema/index.ts';

type Reader = Database | Transaction;

/** The departments of an organisation by name, those that are closed last, with how many people each has. */
export const readDepartments = (database: Reader, organisationId: string) =>
  database
    .select({
      id: departments.id,
      name: departments.name,
      closedAt: departments.closedAt,
      members: sql<number>`(select count(*)::int from ${memberships} where ${memberships.departmentId} = ${departments.id})`,
    })
    .from(departments)
    .where(eq(departments.organisationId, organisationId))
    .orderBy(sql`${departments.closedAt} is not null`, asc(departments.name));

/** The ids of the departments that take people. */
export async function readOpenDepartmentIds(database: Reader, organisationId: string): Promise<Set<string>> {
  const rows = await database
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.organisationId, organisationId), isNull(departments.closedAt)));
  return new Set(rows.map((row) => row.id));
}

export async function readDepartment(database: Reader, organisationId: string, id: string) {
  const [row] = await database
    .select()
    .from(departments)
    .where(and(eq(departments.organisationId, organisationId), eq(departments.id, id)));
  return row ?? null;
}

/** Whether another department of the organisation has a name. */
export async function isNameTaken(
  database: Reader,
  organisationId: string,
  name: string,
  exceptId: string | null,
): Promise<boolean> {
  const [row] = await database
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.organisationId, organisationId), eq(departments.name, name)));
  return row !== undefined && row.id !== exceptId;
}

/** Whether people belong to a department, or are invited into it. */
export async function isInUse(transaction: Transaction, id: string): Promise<boolean> {
  const [members, invited] = await Promise.all([
    transaction.$count(memberships, eq(memberships.departmentId, id)),
    transaction.$count(invitations, and(eq(invitations.departmentId, id), eq(invitations.status, 'open'))),
  ]);
  return members + invited > 0;
}

export async function insertDepartment(
  transaction: Transaction,
  row: typeof departments.$inferInsert,
): Promise<void> {
  await transaction.insert(departments).values(row);
}

export async function updateDepartment(
  transaction: Transaction,
  id: string,
  change: Partial<typeof departments.$inferInsert>,
): Promise<void> {
  await transaction.update(departments).set(change).where(eq(departments.id, id));
}
