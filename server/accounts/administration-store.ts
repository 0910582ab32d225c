import { and, asc, count, desc, eq, ilike, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { administrators, memberships, organisations, sessions, users } from '../../db/schema/index.ts';

export interface AccountFilter {
  /** Part of a name or an address, or a whole id. */
  search?: string;
  status?: 'active' | 'unverified' | 'disabled';
}

const statusIs: Record<NonNullable<AccountFilter['status']>, () => SQL | undefined> = {
  disabled: () => isNotNull(users.disabledAt),
  unverified: () => and(isNull(users.disabledAt), eq(users.emailVerified, false)),
  active: () => and(isNull(users.disabledAt), eq(users.emailVerified, true)),
};

function matches({ search, status }: AccountFilter): SQL | undefined {
  const text = search?.trim();
  const pattern = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    isNull(users.erasedAt),
    status ? statusIs[status]() : undefined,
    text
      ? or(ilike(users.name, pattern), ilike(users.email, pattern), eq(sql`${users.id}::text`, text))
      : undefined,
  );
}

export async function countAccounts(database: Database, filter: AccountFilter): Promise<number> {
  const [row] = await database.select({ total: count() }).from(users).where(matches(filter));
  return row?.total ?? 0;
}

/** A page of accounts, the newest first; `now` decides which sessions are open. */
export function readAccounts(
  database: Database,
  filter: AccountFilter,
  page: { offset: number; limit: number },
  now: Date,
) {
  const openSessionsOf = sql`from ${sessions} where ${sessions.userId} = ${users.id} and ${sessions.expiresAt} > ${now.toISOString()}::timestamptz`;
  return database
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      demo: users.demo,
      emailVerified: users.emailVerified,
      disabledAt: users.disabledAt,
      createdAt: users.createdAt,
      secondFactor: users.twoFactorEnabled,
      administrator: administrators.role,
      organisations: sql<string[]>`array(
        select ${organisations.name} from ${memberships}
        join ${organisations} on ${organisations.id} = ${memberships.organisationId}
        where ${memberships.userId} = ${users.id} order by ${organisations.name})`,
      openSessions: sql<number>`(select count(*)::int ${openSessionsOf})`,
      lastSeenAt: sql<string | null>`(select max(${sessions.lastSeenAt}) ${openSessionsOf})`,
    })
    .from(users)
    .leftJoin(administrators, eq(administrators.userId, users.id))
    .where(matches(filter))
    .orderBy(desc(users.id))
    .offset(page.offset)
    .limit(page.limit);
}

/** Lock every appointment of an administrator, in one order. */
export async function lockAppointments(transaction: Transaction): Promise<void> {
  await transaction
    .select({ userId: administrators.userId })
    .from(administrators)
    .orderBy(asc(administrators.userId))
    .for('update');
}

/** Every appointment, with what decides whether it can be used. */
export const readAppointments = (database: Database | Transaction) =>
  database
    .select({
      userId: administrators.userId,
      role: administrators.role,
      disabledAt: users.disabledAt,
      demo: users.demo,
    })
    .from(administrators)
    .innerJoin(users, eq(users.id, administrators.userId));
