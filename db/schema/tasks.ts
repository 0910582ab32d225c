import { check, index, integer, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identifier, moment, oneOf } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';

/** What a task can be about. */
export const taskSubjectKinds = ['contract', 'event'] as const;
export type TaskSubjectKind = (typeof taskSubjectKinds)[number];

export const taskKinds = ['follow_up'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** `ended`: what it is about came to an end first, e.g. the contract was cancelled. */
export const taskStatuses = ['open', 'done', 'ended'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** How what is followed up stands: 已交付, 按计划进行, 遇到困难, 已终止, 联系不上. */
export const taskOutcomes = ['delivered', 'on_schedule', 'in_trouble', 'ended', 'no_contact'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** Something that somebody has to look after by a day. One row for a subject, a kind and a step, whoever makes it. */
export const tasks = pgTable(
  'tasks',
  {
    id: identifier(),
    subjectKind: text({ enum: taskSubjectKinds }).notNull(),
    /** No foreign key: subjects lie in several tables. */
    subjectId: uuid().notNull(),
    kind: text({ enum: taskKinds }).notNull(),
    /** Days after the subject's day, e.g. 30, 90, 180 after signing. */
    afterDays: integer().notNull(),
    dueOn: day().notNull(),
    /** Name of the subject when the task was made, for lists and notifications. */
    title: text().notNull(),
    /** Path inside the site of the subject's page. */
    link: text().notNull(),
    status: text({ enum: taskStatuses }).notNull().default('open'),
    outcome: text({ enum: taskOutcomes }),
    note: text().notNull().default(''),
    doneBy: uuid().references(() => users.id),
    /** When it was done or ended. */
    closedAt: moment(),
    /** Reminders sent so far, and the day of the last. */
    reminders: smallint().notNull().default(0),
    remindedOn: day(),
    createdAt: moment().notNull(),
  },
  (table) => [
    unique('tasks_once').on(table.subjectKind, table.subjectId, table.kind, table.afterDays),
    oneOf('tasks_subject_kind', table.subjectKind, taskSubjectKinds),
    oneOf('tasks_kind', table.kind, taskKinds),
    oneOf('tasks_status', table.status, taskStatuses),
    oneOf('tasks_outcome', table.outcome, taskOutcomes),
    check(
      'tasks_closed',
      sql`(${table.status} = 'open') = (${table.closedAt} is null) and (${table.status} = 'done') = (${table.outcome} is not null) and (${table.status} = 'done') = (${table.doneBy} is not null)`,
    ),
    index('tasks_open_due')
      .on(table.dueOn)
      .where(sql`status = 'open'`),
  ],
);

/** Whose task it is: the owners of an organisation, or a broker. Who they are is looked up when it matters. */
export const taskAssignments = pgTable(
  'task_assignments',
  {
    id: identifier(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: 'cascade' }),
    organisationId: uuid().references(() => organisations.id),
    brokerId: uuid().references(() => brokers.id),
  },
  (table) => [
    check('task_assignments_one', sql`num_nonnulls(${table.organisationId}, ${table.brokerId}) = 1`),
    unique('task_assignments_once').on(table.taskId, table.organisationId, table.brokerId).nullsNotDistinct(),
    index('task_assignments_organisation').on(table.organisationId),
    index('task_assignments_broker').on(table.brokerId),
  ],
);
