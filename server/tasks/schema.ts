import { Type, type Static } from 'typebox';
import { taskKinds, taskOutcomes, taskStatuses, taskSubjectKinds } from '../../db/schema/tasks.ts';
import { codeOf, Day, Identifier, Moment, nullable, Page, strictObject, Text } from '../wire.ts';

export const taskViews = ['due', 'open', 'closed'] as const;

export const TaskQuery = strictObject({
  /** `due`: to be done by today; `open`: all that are not done; `closed`: done, or ended by what they are about. */
  view: Type.Optional({ ...codeOf(taskViews), default: 'open' }),
  ...Page,
});
export type TaskQuery = Static<typeof TaskQuery>;

export const TaskParameters = strictObject({ id: Identifier });

export const TaskDone = strictObject({
  outcome: codeOf(taskOutcomes),
  note: Type.Optional(Text(1000)),
});
export type TaskDone = Static<typeof TaskDone>;

export const TaskView = Type.Object({
  id: Identifier,
  subjectKind: codeOf(taskSubjectKinds),
  subjectId: Identifier,
  kind: codeOf(taskKinds),
  /** Days after the subject's day: 30, 90, 180. */
  afterDays: Type.Integer(),
  dueOn: Day,
  overdue: Type.Boolean(),
  title: Type.String(),
  /** Path inside the site. */
  link: Type.String(),
  status: codeOf(taskStatuses),
  outcome: nullable(codeOf(taskOutcomes)),
  note: Type.String(),
  doneByName: nullable(Type.String()),
  closedAt: nullable(Moment),
  /** The reader may say how it stands. */
  mayDo: Type.Boolean(),
});
export type TaskView = Static<typeof TaskView>;

export const TaskList = Type.Object({
  total: Type.Integer(),
  /** How many of the reader's tasks are to be done by today. */
  due: Type.Integer(),
  items: Type.Array(TaskView),
});
export type TaskList = Static<typeof TaskList>;
