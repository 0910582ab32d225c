import { Type } from 'typebox';
import type { FastifyRequest } from 'fastify';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { listDemoAccounts, signIn, signOut, viewSession } from './actions.ts';
import type { Authentication } from './authentication.ts';
import { DemoAccounts, SessionView, SignIn } from './schema.ts';

/** The headers that better-auth reads: cookies, address and browser. */
const headersOf = (request: FastifyRequest): Headers =>
  new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': request.headers['user-agent'] ?? '',
    'x-forwarded-for': request.ip,
  });

export function accountsRoutes(app: App, services: Services, authentication: Authentication): void {
  app.post(
    '/api/v1/session',
    {
      config: { rateLimit: { max: 20, timeWindow: 60_000 } },
      schema: {
        tags: ['session'],
        summary: 'Sign in',
        body: SignIn,
        response: { 200: SessionView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { session, cookies } = await signIn(
        contextOf(services, request),
        authentication,
        request.body,
        headersOf(request),
      );
      return reply.header('set-cookie', cookies).send(session);
    },
  );

  app.get(
    '/api/v1/session',
    {
      schema: {
        tags: ['session'],
        summary: 'Who is signed in',
        response: { 200: SessionView, ...errorAnswers },
      },
    },
    async (request) => viewSession(request.identity),
  );

  app.delete(
    '/api/v1/session',
    { schema: { tags: ['session'], summary: 'Sign out', response: { 204: Type.Null(), ...errorAnswers } } },
    async (request, reply) => {
      const cookies = await signOut(authentication, headersOf(request));
      return reply.status(204).header('set-cookie', cookies).send(null);
    },
  );

  app.get(
    '/api/v1/demo-accounts',
    {
      schema: {
        tags: ['session'],
        summary: 'Accounts to try out, where demo data is loaded',
        response: { 200: DemoAccounts, ...errorAnswers },
      },
    },
    async (request) => listDemoAccounts(contextOf(services, request)),
  );
}
