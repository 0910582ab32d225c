import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { jobSchema } from '../../db/roles.ts';
import type { Database, Transaction } from '../../db/client.ts';
import {
  administrators,
  brokers,
  memberships,
  reindexRequests,
  users,
  type IndexRequestKind,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;

const appointers = alias(users, 'appointers');

/** All administrators, by role. */
export const readAdministrators = (database: Reader) =>
  database
    .select({
      userId: administrators.userId,
      name: users.name,
      email: users.email,
      role: administrators.role,
      appointedAt: administrators.appointedAt,
      appointedByName: appointers.name,
      disabledAt: users.disabledAt,
    })
    .from(administrators)
    .innerJoin(users, eq(users.id, administrators.userId))
    .leftJoin(appointers, eq(appointers.id, administrators.appointedBy))
    .orderBy(asc(administrators.role), asc(administrators.appointedAt), asc(administrators.userId));

/** A verified and open account by its address, locked; null for none. */
export async function lockCandidate(transaction: Transaction, email: string) {
  const [row] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), eq(users.emailVerified, true), isNull(users.disabledAt)))
    .for('no key update');
  return row ?? null;
}

/** Whether somebody belongs to an organisation or is a broker. */
export async function isInMarket(transaction: Transaction, userId: string): Promise<boolean> {
  const [belongs, brokered] = await Promise.all([
    transaction.$count(memberships, eq(memberships.userId, userId)),
    transaction.$count(brokers, eq(brokers.userId, userId)),
  ]);
  return belongs + brokered > 0;
}

export async function insertAdministrator(
  transaction: Transaction,
  row: typeof administrators.$inferInsert,
): Promise<void> {
  await transaction.insert(administrators).values(row);
}

export async function deleteAdministrator(transaction: Transaction, userId: string): Promise<void> {
  await transaction.delete(administrators).where(eq(administrators.userId, userId));
}

/** The newest requests to the index. */
export const readIndexRequests = (database: Reader) =>
  database
    .select({
      id: reindexRequests.id,
      kind: reindexRequests.kind,
      requestedAt: reindexRequests.requestedAt,
      finishedAt: reindexRequests.finishedAt,
      progressPercent: reindexRequests.progressPercent,
    })
    .from(reindexRequests)
    .orderBy(desc(reindexRequests.id))
    .limit(5);

/** Whether a request of a kind is under way. */
export async function isRequested(transaction: Transaction, kind: IndexRequestKind): Promise<boolean> {
  const open = and(eq(reindexRequests.kind, kind), isNull(reindexRequests.finishedAt));
  return (await transaction.$count(reindexRequests, open)) > 0;
}

export async function insertIndexRequest(
  transaction: Transaction,
  row: { id: string; kind: IndexRequestKind; requestedAt: Date },
): Promise<void> {
  await transaction.insert(reindexRequests).values(row);
}

export interface JobState {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  lastCompletedAt: Date | null;
}

/** How the jobs of pg-boss stand, by name; its own housekeeping is left out. Counts only: what a job is about stays there. */
export async function readJobs(database: Reader): Promise<JobState[]> {
  const job = sql`${sql.identifier(jobSchema)}.job`;
  const rows = await database.execute<{
    name: string;
    waiting: number;
    active: number;
    failed: number;
    last_completed_at: string | null;
  }>(sql`
    select name,
      count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as active,
      count(*) filter (where state = 'failed')::int as failed,
      max(completed_on) filter (where state = 'completed')::text as last_completed_at
    from ${job} where name not like '\\_\\_%' group by name order by name`);
  return [...rows].map((row) => ({
    name: row.name,
    waiting: row.waiting,
    active: row.active,
    failed: row.failed,
    lastCompletedAt: row.last_completed_at === null ? null : new Date(row.last_completed_at),
  }));
}
