import { Type } from 'typebox';
import type { FastifyRequest } from 'fastify';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { accountRoutes } from './account-routes.ts';
import { listDemoAccounts } from './actions.ts';
import { administrationRoutes } from './administration-routes.ts';
import type { Authentication } from './authentication.ts';
import { listMails } from './developer.ts';
import { viewSession } from './identity.ts';
import { requestReset, resetPassword } from './password-change.ts';
import { prove } from './proof.ts';
import { readAccountRules, register, verifyEmail } from './registration.ts';
import {
  AccountRules,
  DemoAccounts,
  EmailAddress,
  EmailLink,
  PasswordReset,
  Proof,
  Registration,
  SecondStep,
  SessionView,
  SignIn,
  SignInAnswer,
  WrittenMails,
} from './schema.ts';
import { signIn, signOut, takeSecondStep } from './sign-in.ts';

/** The headers that better-auth reads: cookies, address and browser. */
export const headersOf = (request: FastifyRequest): Headers =>
  new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': request.headers['user-agent'] ?? '',
    'x-forwarded-for': request.ip,
  });

/** Open to people who have to do something first, and seldom enough that one address cannot keep the hashing busy. */
const ownAccount = { ownAccount: true };
const guarded = { ...ownAccount, rateLimit: { max: 20, timeWindow: 60_000 } };
const done = { 204: Type.Null(), ...errorAnswers };

export function accountsRoutes(app: App, services: Services, authentication: Authentication): void {
  sessionRoutes(app, services, authentication);
  registrationRoutes(app, services);
  accountRoutes(app, services, authentication, headersOf);
  administrationRoutes(app, services);
}

function sessionRoutes(app: App, services: Services, authentication: Authentication): void {
  app.post(
    '/api/v1/session',
    {
      config: guarded,
      schema: {
        tags: ['session'],
        summary: 'Sign in',
        body: SignIn,
        response: { 200: SignInAnswer, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const { answer, cookies } = await signIn(context, authentication, request.body, headersOf(request));
      return reply.header('set-cookie', cookies).send(answer);
    },
  );

  app.post(
    '/api/v1/session/second-step',
    {
      config: guarded,
      schema: {
        tags: ['session'],
        summary: 'Finish signing in with a code of the authenticator app or a recovery code',
        body: SecondStep,
        response: { 200: SessionView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const headers = headersOf(request);
      const { answer, cookies } = await takeSecondStep(context, authentication, request.body, headers);
      return reply.header('set-cookie', cookies).send(answer);
    },
  );

  app.post(
    '/api/v1/session/proof',
    {
      config: guarded,
      schema: {
        tags: ['session'],
        summary: 'Prove again who is signed in, with password or code, before a sensitive act',
        body: Proof,
        response: done,
      },
    },
    async (request, reply) => {
      await prove(contextOf(services, request), authentication, request.body, headersOf(request));
      return reply.status(204).send(null);
    },
  );

  app.get(
    '/api/v1/session',
    {
      config: ownAccount,
      schema: {
        tags: ['session'],
        summary: 'Who is signed in',
        response: { 200: SessionView, ...errorAnswers },
      },
    },
    async (request) => viewSession(request.identity, request.restriction),
  );

  app.delete(
    '/api/v1/session',
    { config: ownAccount, schema: { tags: ['session'], summary: 'Sign out', response: done } },
    async (request, reply) => {
      const cookies = await signOut(contextOf(services, request), authentication, headersOf(request));
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

function registrationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/account-rules',
    {
      config: ownAccount,
      schema: {
        tags: ['accounts'],
        summary: 'What a new password has to be, and which terms are agreed to',
        response: { 200: AccountRules, ...errorAnswers },
      },
    },
    async (request) => readAccountRules(contextOf(services, request)),
  );

  app.post(
    '/api/v1/accounts',
    {
      config: guarded,
      schema: {
        tags: ['accounts'],
        summary: 'Register; the answer is the same whether the address is known or not',
        body: Registration,
        response: done,
      },
    },
    async (request, reply) => {
      await register(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/email-verification',
    {
      config: guarded,
      schema: {
        tags: ['accounts'],
        summary: 'Verify an e-mail address with the link from the mail',
        body: EmailLink,
        response: done,
      },
    },
    async (request, reply) => {
      await verifyEmail(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/password-reset',
    {
      config: guarded,
      schema: {
        tags: ['accounts'],
        summary: 'Ask for a mail that sets a new password; same answer for unknown addresses',
        body: EmailAddress,
        response: done,
      },
    },
    async (request, reply) => {
      await requestReset(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.put(
    '/api/v1/password-reset',
    {
      config: guarded,
      schema: {
        tags: ['accounts'],
        summary: 'Set a new password with the link from the mail; all sessions end',
        body: PasswordReset,
        response: done,
      },
    },
    async (request, reply) => {
      await resetPassword(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.get(
    '/api/v1/developer/mails',
    {
      schema: {
        tags: ['developer'],
        summary: 'Mails that were written to the folder, on one’s own machine without a mail server',
        response: { 200: WrittenMails, ...errorAnswers },
      },
    },
    async (request) => listMails(contextOf(services, request)),
  );
}
