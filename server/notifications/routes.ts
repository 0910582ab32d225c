import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, strictObject } from '../wire.ts';
import { listNotifications, readAllNotifications, readNotification } from './actions.ts';
import { NotificationPage, NotificationParameters, NotificationQuery, UnreadCount } from './schema.ts';

const tags = ['notifications'];
/** Nothing, or an empty object. */
const NoBody = Type.Union([strictObject({}), Type.Null()]);

export function notificationsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/notifications',
    {
      schema: {
        tags,
        summary: 'What the reader was told, newest first',
        querystring: NotificationQuery,
        response: { 200: NotificationPage, ...errorAnswers },
      },
    },
    (request) => listNotifications(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/notifications/:id/read',
    {
      schema: {
        tags,
        summary: 'Mark one as read',
        params: NotificationParameters,
        body: NoBody,
        response: { 200: UnreadCount, ...errorAnswers },
      },
    },
    (request) => readNotification(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/notifications/read',
    {
      schema: {
        tags,
        summary: 'Mark all as read',
        body: NoBody,
        response: { 200: UnreadCount, ...errorAnswers },
      },
    },
    (request) => readAllNotifications(contextOf(services, request)),
  );
}
