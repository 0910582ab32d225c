import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { administrators, brokers, memberships, organisations, users } from '../../db/schema/index.ts';

/** The user with memberships and broker record; null when unknown or disabled. */
export async function readIdentityRows(database: Database, userId: string) {
  const [user] = await database
    .select()
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  if (!user) return null;
  const [memberRows, [broker], [administrator]] = await Promise.all([
    database
      .select({
        organisationId: organisations.id,
        organisationName: organisations.name,
        organisationKind: organisations.kind,
        role: memberships.role,
        verifiedAt: organisations.verifiedAt,
      })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(eq(memberships.userId, userId))
      .orderBy(asc(organisations.id)),
    database
      .select({ id: brokers.id, level: brokers.level, agencyId: brokers.agencyId })
      .from(brokers)
      .where(eq(brokers.userId, userId)),
    database
      .select({ role: administrators.role })
      .from(administrators)
      .where(eq(administrators.userId, userId)),
  ]);
  return {
    user,
    memberships: memberRows,
    broker: broker ?? null,
    administrator: administrator?.role ?? null,
  };
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
