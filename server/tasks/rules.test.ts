import { expect, test } from 'vitest';
import { dayAfter, reminderOf } from './rules.ts';

test.each([
  ['2026-03-01', 30, '2026-03-31'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2026-12-31', 180, '2027-06-29'],
  ['2026-03-01', -30, '2026-01-30'],
])('%s and %s days is %s', (day, days, then) => expect(dayAfter(day, days)).toBe(then));

const open = { status: 'open', dueOn: '2026-04-10', reminders: 0, remindedOn: null } as const;

test.each([
  ['before its day', open, '2026-04-09', null],
  ['on its day', open, '2026-04-10', 'task_due'],
  ['when the day was missed', open, '2026-04-12', 'task_overdue'],
  ['the day after a notice', { ...open, reminders: 1, remindedOn: '2026-04-10' }, '2026-04-11', null],
  ['a week after', { ...open, reminders: 1, remindedOn: '2026-04-10' }, '2026-04-17', 'task_overdue'],
  ['the fourth time', { ...open, reminders: 4, remindedOn: '2026-05-01' }, '2026-05-08', 'task_overdue'],
  ['never a fifth', { ...open, reminders: 5, remindedOn: '2026-05-08' }, '2026-07-01', null],
  ['when it is done', { ...open, status: 'done' as const }, '2026-04-10', null],
])('%s', (_name, task, today, notice) => expect(reminderOf(task, today)).toBe(notice));
