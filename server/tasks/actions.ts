import type { Transaction } from '../../db/client.ts';
import type { TaskKind, TaskSubjectKind } from '../../db/schema/tasks.ts';
import { dayOf, requireIdentity, type Context, type Identity, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import { taskScope } from '../policy/registration.ts';
import { transact } from '../transaction.ts';
import { momentText } from '../wire.ts';
import { dayAfter, followUpDays, reminderOf, reminders, requireOpen } from './rules.ts';
import type { TaskDone, TaskList, TaskQuery, TaskView } from './schema.ts';
import {
  claimTaskToRemind,
  endOpenTasks,
  insertAssignments,
  isAssigned,
  lockTask,
  readContractsToFollow,
  readEndedContracts,
  readTasks,
  readTaskUsers,
  updateTask,
  upsertTask,
  type Assignee,
  type TaskRow,
} from './store.ts';

/** What is to be looked after, and by whom. */
export interface TaskPlan {
  subjectKind: TaskSubjectKind;
  subjectId: string;
  kind: TaskKind;
  /** Public words: they go into notifications. */
  title: string;
  /** Path inside the site. */
  link: string;
  /** The day from which the steps count, and how many days after it each is due. */
  from: string;
  afterDays: readonly number[];
  organisationIds: readonly string[];
  brokerIds: readonly string[];
}

type Work = Pick<Services, 'database' | 'now' | 'newId'>;

/**
 * Make the tasks of a subject, each step once however often it is asked for; an open one follows a changed day. Steps
 * are those of contracts (`followUpContracts`) or of an event, which calls this in its own transaction.
 * @returns how many are new
 */
export async function planTasks(transaction: Transaction, services: Work, plan: TaskPlan): Promise<number> {
  let made = 0;
  for (const afterDays of plan.afterDays) {
    const id = await upsertTask(transaction, {
      id: services.newId(),
      subjectKind: plan.subjectKind,
      subjectId: plan.subjectId,
      kind: plan.kind,
      afterDays,
      dueOn: dayAfter(plan.from, afterDays),
      title: plan.title,
      link: plan.link,
      createdAt: services.now(),
    });
    if (id === null) continue;
    made += 1;
    const assign = (who: { organisationId?: string; brokerId?: string }) => ({
      id: services.newId(),
      taskId: id,
      ...who,
    });
    await insertAssignments(transaction, [
      ...[...new Set(plan.organisationIds)].map((organisationId) => assign({ organisationId })),
      ...[...new Set(plan.brokerIds)].map((brokerId) => assign({ brokerId })),
    ]);
  }
  return made;
}

/** End the open tasks of a subject that is over. @returns how many */
export const endTasks = (
  transaction: Transaction,
  services: Work,
  subjectKind: TaskSubjectKind,
  subjectIds: readonly string[],
): Promise<number> => endOpenTasks(transaction, subjectKind, subjectIds, services.now());

/** Contracts looked at in one transaction. */
const batch_contracts = 200;

/**
 * The clock's part for contracts: 30, 90 and 180 days after signing somebody has to say how it stands; what is refused
 * or cancelled ends its tasks. Safe to repeat and to run twice at once. @returns tasks made and ended
 */
export async function followUpContracts(services: Work): Promise<{ made: number; ended: number }> {
  const since = dayAfter(dayOf(services.now()), -Math.max(...followUpDays));
  const counted = { made: 0, ended: 0 };
  for (let more = true; more;) {
    more = await services.database.transaction(async (transaction) => {
      const found = await readContractsToFollow(transaction, since, followUpDays, batch_contracts);
      for (const contract of found) {
        counted.made += await planTasks(transaction, services, {
          subjectKind: 'contract',
          subjectId: contract.id,
          kind: 'follow_up',
          title: contract.title,
          link: `/contracts/${contract.id}`,
          from: contract.signedOn,
          // Nobody is asked about a day that had passed when the contract was entered.
          afterDays: followUpDays.filter((days) => dayAfter(contract.signedOn, days) >= contract.enteredOn),
          organisationIds: [contract.sellerId, contract.buyerId],
          brokerIds: contract.leadBrokerId ? [contract.leadBrokerId] : [],
        });
      }
      return found.length === batch_contracts;
    });
  }
  for (let more = true; more;) {
    more = await services.database.transaction(async (transaction) => {
      const over = await readEndedContracts(transaction, batch_contracts);
      counted.ended += await endTasks(transaction, services, 'contract', over);
      return over.length === batch_contracts;
    });
  }
  return counted;
}

/**
 * Remind of what is due: once on the day, then every week, four times. Each task in a transaction of its own with its
 * notifications (and their mails), so that a restart neither loses nor repeats one. @returns how many tasks
 */
export async function remindOfTasks(services: Services): Promise<number> {
  const today = dayOf(services.now());
  let reminded = 0;
  const next = () =>
    services.database.transaction(async (transaction) => {
      const task = await claimTaskToRemind(transaction, {
        today,
        remindedBefore: dayAfter(today, -reminders.everyDays),
        most: reminders.most,
      });
      if (!task) return false;
      const kind = reminderOf(task, today);
      if (kind) {
        await notify(transaction, services, {
          userIds: await readTaskUsers(transaction, task.id),
          kind,
          parameters: { title: task.title, days: String(task.afterDays), due: task.dueOn },
          link: '/tasks?view=due',
        });
        reminded += 1;
      }
      await updateTask(transaction, task.id, { reminders: task.reminders + 1, remindedOn: today });
      return true;
    });
  while (await next());
  return reminded;
}

/** Owners and brokers have tasks; other members see the contract itself. */
const assigneeOf = (identity: Identity): Assignee => taskScope(identity);

const viewTask = (task: TaskRow, doneByName: string | null, today: string): TaskView => ({
  id: task.id,
  subjectKind: task.subjectKind,
  subjectId: task.subjectId,
  kind: task.kind,
  afterDays: task.afterDays,
  dueOn: task.dueOn,
  overdue: task.status === 'open' && task.dueOn < today,
  title: task.title,
  link: task.link,
  status: task.status,
  outcome: task.outcome,
  note: task.note,
  doneByName,
  closedAt: momentText(task.closedAt),
  mayDo: task.status === 'open',
});

/** The reader's tasks. */
export async function listTasks(context: Context, query: TaskQuery): Promise<TaskList> {
  const identity = requireIdentity(context);
  const today = dayOf(context.now());
  const { items, total, due } = await readTasks(context.database, assigneeOf(identity), {
    view: query.view ?? 'open',
    today,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, due, items: items.map(({ task, doneByName }) => viewTask(task, doneByName, today)) };
}

/**
 * Say how it stands: the task is done for all whose it is. Throws `not_found` for a task of others, `wrong_state` when
 * it is done or ended.
 */
export function doTask(context: Context, id: string, { outcome, note = '' }: TaskDone): Promise<TaskView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const task = await lockTask(transaction, id);
    if (!task || !(await isAssigned(transaction, id, assigneeOf(identity))))
      throw new DomainError('not_found');
    requireOpen(task);
    const done = {
      status: 'done',
      outcome,
      note: note.trim(),
      doneBy: identity.userId,
      closedAt: context.now(),
    } as const;
    await updateTask(transaction, id, done);
    return viewTask({ ...task, ...done }, identity.name, dayOf(context.now()));
  });
}
