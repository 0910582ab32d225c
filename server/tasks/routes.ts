import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { doTask, listTasks } from './actions.ts';
import { TaskDone, TaskList, TaskParameters, TaskQuery, TaskView } from './schema.ts';

const tags = ['tasks'];

export function tasksRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/tasks',
    {
      schema: {
        tags,
        summary: 'The reader’s follow-ups: due, open, or closed',
        querystring: TaskQuery,
        response: { 200: TaskList, ...errorAnswers },
      },
    },
    (request) => listTasks(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/tasks/:id/done',
    {
      schema: {
        tags,
        summary: 'Say how it stands, with an outcome and a note',
        params: TaskParameters,
        body: TaskDone,
        response: { 200: TaskView, ...errorAnswers },
      },
    },
    (request) => doTask(contextOf(services, request), request.params.id, request.body),
  );
}
