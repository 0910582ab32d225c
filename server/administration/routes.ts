import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  appointAdministrator,
  getPlatformStatus,
  listAdministrators,
  removeAdministrator,
  requestIndexing,
} from './actions.ts';
import {
  AdministratorDraft,
  AdministratorList,
  AdministratorParameters,
  IndexRequestDraft,
  PlatformStatus,
} from './schema.ts';

const tags = ['administration'];

/** The three separated administrators, and how the platform runs. */
export function administrationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/administrators',
    {
      schema: {
        tags,
        summary: 'The administrators (security administrator)',
        response: { 200: AdministratorList, ...errorAnswers },
      },
    },
    (request) => listAdministrators(contextOf(services, request)),
  );

  app.post(
    '/api/v1/administrators',
    {
      schema: {
        tags,
        summary: 'Appoint an administrator (security administrator, with a recent proof)',
        body: AdministratorDraft,
        response: { 201: AdministratorList, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await appointAdministrator(contextOf(services, request), request.body)),
  );

  app.delete(
    '/api/v1/administrators/:userId',
    {
      schema: {
        tags,
        summary: 'End an appointment (security administrator, with a recent proof)',
        params: AdministratorParameters,
        response: { 204: Type.Null(), ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(204).send(await removeAdministrator(contextOf(services, request), request.params.userId)),
  );

  app.get(
    '/api/v1/platform/status',
    {
      schema: {
        tags,
        summary: 'Health, jobs and index (system administrator, operator)',
        response: { 200: PlatformStatus, ...errorAnswers },
      },
    },
    (request) => getPlatformStatus(contextOf(services, request)),
  );

  app.post(
    '/api/v1/platform/index-requests',
    {
      schema: {
        tags,
        summary: 'Ask for the index to be rebuilt, or verified and repaired (system administrator)',
        body: IndexRequestDraft,
        response: { 201: PlatformStatus, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await requestIndexing(contextOf(services, request), request.body)),
  );
}
