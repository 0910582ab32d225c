import type { TaskStatus } from '../../db/schema/tasks.ts';
import { DomainError } from '../errors.ts';

/** Follow-ups come so many days after a signing or an event: product.md §2. */
export const followUpDays = [30, 90, 180] as const;

const day_ms = 86_400_000;

/** The day that lies so many days after another, `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * day_ms).toISOString().slice(0, 10);

/** After the first notice on the due day: so many reminders, so many days apart. Then it is for people to ask. */
export const reminders = { most: 4, everyDays: 7 } as const;

/** What of a task decides about a reminder. */
export interface ReminderFacts {
  status: TaskStatus;
  dueOn: string;
  reminders: number;
  remindedOn: string | null;
}

/** The notice that a task is worth today; null when none. */
export function reminderOf(task: ReminderFacts, today: string): 'task_due' | 'task_overdue' | null {
  if (task.status !== 'open' || today < task.dueOn) return null;
  if (task.remindedOn === null) return today === task.dueOn ? 'task_due' : 'task_overdue';
  if (task.reminders > reminders.most || today < dayAfter(task.remindedOn, reminders.everyDays)) return null;
  return 'task_overdue';
}

/** Throws `wrong_state` unless a task is open. */
export function requireOpen(task: { status: TaskStatus }): void {
  if (task.status !== 'open') throw new DomainError('wrong_state', { parameters: { status: task.status } });
}
