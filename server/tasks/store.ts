import { and, asc, desc, eq, inArray, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  brokers,
  contracts,
  introductions,
  memberships,
  taskAssignments,
  tasks,
  users,
  type TaskSubjectKind,
} from '../../db/schema/index.ts';
import { rolesWith } from '../policy/membership.ts';

type Reader = Database | Transaction;
export type TaskRow = typeof tasks.$inferSelect;
export type NewTask = typeof tasks.$inferInsert;
export type NewAssignment = typeof taskAssignments.$inferInsert;

/** Whose tasks: the organisations that somebody owns, and their broker record. */
export interface Assignee {
  ownedIds: readonly string[];
  brokerId: string | null;
}

const assignedTo = ({ ownedIds, brokerId }: Assignee): SQL => {
  const held = or(
    ownedIds.length > 0 ? inArray(taskAssignments.organisationId, [...ownedIds]) : undefined,
    brokerId ? eq(taskAssignments.brokerId, brokerId) : undefined,
  );
  if (!held) return sql`false`;
  return sql`${tasks.id} in (select ${taskAssignments.taskId} from ${taskAssignments} where ${held})`;
};

/**
 * Add a task for a subject and step, once: whoever comes second changes nothing but the due day of an open one.
 * @returns the id of a task that is new; null when there was one
 */
export async function upsertTask(transaction: Transaction, task: NewTask): Promise<string | null> {
  const [row] = await transaction
    .insert(tasks)
    .values(task)
    .onConflictDoUpdate({
      target: [tasks.subjectKind, tasks.subjectId, tasks.kind, tasks.afterDays],
      set: { dueOn: sql`excluded.due_on`, title: sql`excluded.title` },
      setWhere: sql`${tasks.status} = 'open' and (${tasks.dueOn} <> excluded.due_on or ${tasks.title} <> excluded.title)`,
    })
    .returning({ id: tasks.id });
  return row?.id === task.id ? row.id : null;
}

export async function insertAssignments(
  transaction: Transaction,
  rows: readonly NewAssignment[],
): Promise<void> {
  if (rows.length > 0)
    await transaction
      .insert(taskAssignments)
      .values([...rows])
      .onConflictDoNothing();
}

/** End the open tasks of some subjects. @returns how many */
export async function endOpenTasks(
  transaction: Transaction,
  subjectKind: TaskSubjectKind,
  subjectIds: readonly string[],
  now: Date,
): Promise<number> {
  if (subjectIds.length === 0) return 0;
  const ended = await transaction
    .update(tasks)
    .set({ status: 'ended', closedAt: now })
    .where(
      and(
        eq(tasks.subjectKind, subjectKind),
        inArray(tasks.subjectId, [...subjectIds]),
        eq(tasks.status, 'open'),
      ),
    )
    .returning({ id: tasks.id });
  return ended.length;
}

/**
 * Contracts that are handed in and in force, were signed since a day, and lack some of their follow-ups or have other
 * days or titles than these: with the parties and the lead broker. A contract that was entered late is followed up from
 * then on only, so `enteredOn` comes along.
 */
export function readContractsToFollow(
  database: Reader,
  signedSince: string,
  steps: readonly number[],
  limit: number,
) {
  const list = sql.join(
    steps.map((step) => sql`(${step}::int)`),
    sql`, `,
  );
  const enteredOn = sql<string>`to_char(${contracts.createdAt} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
  return database
    .select({
      id: contracts.id,
      title: contracts.title,
      signedOn: contracts.signedOn,
      enteredOn,
      sellerId: contracts.sellerId,
      buyerId: contracts.buyerId,
      leadBrokerId: introductions.leadBrokerId,
    })
    .from(contracts)
    .leftJoin(introductions, eq(introductions.id, contracts.introductionId))
    .where(
      and(
        sql`${contracts.status} not in ('draft', 'rejected', 'cancelled')`,
        sql`${contracts.signedOn} >= ${signedSince}::date`,
        sql`exists (
          select from (values ${list}) as step (days)
          where ${contracts.signedOn} + step.days >= ${enteredOn}::date and not exists (
            select from ${tasks} where ${tasks.subjectKind} = 'contract' and ${tasks.subjectId} = ${contracts.id}
              and ${tasks.kind} = 'follow_up' and ${tasks.afterDays} = step.days
              and (${tasks.status} <> 'open'
                or (${tasks.dueOn} = ${contracts.signedOn} + step.days and ${tasks.title} = ${contracts.title}))))`,
      ),
    )
    .orderBy(asc(contracts.id))
    .limit(limit);
}

/** Contracts with open tasks that are refused or cancelled now. */
export async function readEndedContracts(database: Reader, limit: number): Promise<string[]> {
  const rows = await database
    .selectDistinct({ id: contracts.id })
    .from(tasks)
    .innerJoin(contracts, eq(contracts.id, tasks.subjectId))
    .where(
      and(
        eq(tasks.subjectKind, 'contract'),
        eq(tasks.status, 'open'),
        inArray(contracts.status, ['rejected', 'cancelled']),
      ),
    )
    .limit(limit);
  return rows.map((row) => row.id);
}

/** The next open task that is due and was not reminded of since a day; locked, and passed by other processes. */
export async function claimTaskToRemind(
  transaction: Transaction,
  facts: { today: string; remindedBefore: string; most: number },
): Promise<TaskRow | null> {
  const [row] = await transaction
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.status, 'open'),
        lte(tasks.dueOn, facts.today),
        or(
          isNull(tasks.remindedOn),
          and(lte(tasks.remindedOn, facts.remindedBefore), lte(tasks.reminders, facts.most)),
        ),
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(1)
    .for('update', { skipLocked: true });
  return row ?? null;
}

export async function updateTask(
  transaction: Transaction,
  id: string,
  change: Partial<NewTask>,
): Promise<void> {
  await transaction.update(tasks).set(change).where(eq(tasks.id, id));
}

/** The users behind a task: the owners of its organisations, and its brokers. */
export async function readTaskUsers(database: Reader, taskId: string): Promise<string[]> {
  const owners = await database
    .select({ userId: memberships.userId })
    .from(taskAssignments)
    .innerJoin(memberships, eq(memberships.organisationId, taskAssignments.organisationId))
    .where(and(eq(taskAssignments.taskId, taskId), inArray(memberships.role, rolesWith('manages'))));
  const leads = await database
    .select({ userId: brokers.userId })
    .from(taskAssignments)
    .innerJoin(brokers, eq(brokers.id, taskAssignments.brokerId))
    .where(eq(taskAssignments.taskId, taskId));
  return [...new Set([...owners, ...leads].map((row) => row.userId))];
}

export async function lockTask(transaction: Transaction, id: string): Promise<TaskRow | null> {
  const [row] = await transaction.select().from(tasks).where(eq(tasks.id, id)).for('update');
  return row ?? null;
}

/** Whether a task is one of somebody's. */
export async function isAssigned(database: Reader, id: string, assignee: Assignee): Promise<boolean> {
  const rows = await database
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.id, id), assignedTo(assignee)));
  return rows.length > 0;
}

/** A page of somebody's tasks: what is next first, what was closed last first. */
export async function readTasks(
  database: Reader,
  assignee: Assignee,
  query: { view: 'due' | 'open' | 'closed'; today: string; offset: number; limit: number },
) {
  const mine = assignedTo(assignee);
  const due = and(mine, eq(tasks.status, 'open'), lte(tasks.dueOn, query.today));
  const where =
    query.view === 'due'
      ? due
      : and(mine, query.view === 'open' ? eq(tasks.status, 'open') : ne(tasks.status, 'open'));
  const [items, total, dueCount] = await Promise.all([
    database
      .select({ task: tasks, doneByName: users.name })
      .from(tasks)
      .leftJoin(users, eq(users.id, tasks.doneBy))
      .where(where)
      .orderBy(
        ...(query.view === 'closed'
          ? [desc(tasks.closedAt), desc(tasks.id)]
          : [asc(tasks.dueOn), asc(tasks.id)]),
      )
      .offset(query.offset)
      .limit(query.limit),
    database.$count(tasks, where),
    database.$count(tasks, due),
  ]);
  return { items, total, due: dueCount };
}

/** Tasks about one subject, the first step first. */
export const readSubjectTasks = (database: Reader, subjectKind: TaskSubjectKind, subjectId: string) =>
  database
    .select({ task: tasks, doneByName: users.name })
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.doneBy))
    .where(and(eq(tasks.subjectKind, subjectKind), eq(tasks.subjectId, subjectId)))
    .orderBy(asc(tasks.afterDays));
