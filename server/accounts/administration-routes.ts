import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import {
  disableAccount,
  enableAccount,
  endSessionsOf,
  listAccounts,
  resetSecondFactor,
} from './administration.ts';
import { AccountPage, AccountQuery, IdentityCheck } from './schema.ts';

const tags = ['accounts'];
const params = strictObject({ id: Identifier });
const done = { 204: Type.Null(), ...errorAnswers };

/** What the security administrator does to accounts. */
export function administrationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/accounts',
    {
      schema: {
        tags,
        summary: 'Accounts, for the security administrator',
        querystring: AccountQuery,
        response: { 200: AccountPage, ...errorAnswers },
      },
    },
    async (request) => listAccounts(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/accounts/:id/disable',
    { schema: { tags, summary: 'Close an account; every session ends', params, response: done } },
    async (request, reply) => {
      await disableAccount(contextOf(services, request), request.params.id);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/accounts/:id/enable',
    { schema: { tags, summary: 'Open a closed account again', params, response: done } },
    async (request, reply) => {
      await enableAccount(contextOf(services, request), request.params.id);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/accounts/:id/end-sessions',
    { schema: { tags, summary: 'End every session of an account', params, response: done } },
    async (request, reply) => {
      await endSessionsOf(contextOf(services, request), request.params.id);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/accounts/:id/reset-second-factor',
    {
      schema: {
        tags,
        summary: 'Take the second factor away after an identity check',
        params,
        body: IdentityCheck,
        response: done,
      },
    },
    async (request, reply) => {
      await resetSecondFactor(contextOf(services, request), request.params.id, request.body);
      return reply.status(204).send(null);
    },
  );
}
