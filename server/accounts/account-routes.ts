import { Type } from 'typebox';
import type { FastifyRequest } from 'fastify';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import { readAccount, updateProfile } from './account.ts';
import type { Authentication } from './authentication.ts';
import { confirmEmailChange, requestEmailChange } from './email-change.ts';
import { changePassword } from './password-change.ts';
import { requestVerification } from './registration.ts';
import {
  AccountView,
  Confirmation,
  EmailChangeDraft,
  EmailLink,
  OwnSessions,
  PasswordChange,
  PresentPassword,
  ProfileDraft,
  RecoveryCodes,
  SecondFactorDraft,
} from './schema.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './sessions.ts';

const config = { ownAccount: true };
/** Hashing a password costs the server more than the caller. */
const guarded = { ...config, rateLimit: { max: 20, timeWindow: 60_000 } };
const tags = ['account'];
const done = { 204: Type.Null(), ...errorAnswers };
type HeadersOf = (request: FastifyRequest) => Headers;

/** One's own account: profile, password, second factor, sessions. */
export function accountRoutes(
  app: App,
  services: Services,
  authentication: Authentication,
  headersOf: HeadersOf,
): void {
  profileRoutes(app, services, authentication);
  emailRoutes(app, services, authentication, headersOf);
  secondFactorRoutes(app, services, authentication, headersOf);
  ownSessionRoutes(app, services);
}

function profileRoutes(app: App, services: Services, authentication: Authentication): void {
  app.get(
    '/api/v1/account',
    { config, schema: { tags, summary: 'My account', response: { 200: AccountView, ...errorAnswers } } },
    async (request) => readAccount(contextOf(services, request), authentication),
  );

  app.put(
    '/api/v1/account',
    { config, schema: { tags, summary: 'Change my name and language', body: ProfileDraft, response: done } },
    async (request, reply) => {
      await updateProfile(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.put(
    '/api/v1/account/password',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'Change my password; other sessions end',
        body: PasswordChange,
        response: done,
      },
    },
    async (request, reply) => {
      await changePassword(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/account/verification-mail',
    {
      config: guarded,
      schema: { tags, summary: 'Ask for another mail that verifies my address', response: done },
    },
    async (request, reply) => {
      await requestVerification(contextOf(services, request));
      return reply.status(204).send(null);
    },
  );
}

function emailRoutes(
  app: App,
  services: Services,
  authentication: Authentication,
  headersOf: HeadersOf,
): void {
  app.post(
    '/api/v1/account/email-change',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'Ask to change my e-mail address; same answer when another account has it',
        body: EmailChangeDraft,
        response: done,
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      await requestEmailChange(context, authentication, request.body, headersOf(request));
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/account/email-change/confirmation',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'Confirm my new e-mail address with the link from the mail; other sessions end',
        body: EmailLink,
        response: done,
      },
    },
    async (request, reply) => {
      await confirmEmailChange(contextOf(services, request), request.body);
      return reply.status(204).send(null);
    },
  );
}

function secondFactorRoutes(
  app: App,
  services: Services,
  authentication: Authentication,
  headersOf: HeadersOf,
): void {
  app.post(
    '/api/v1/account/second-factor',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'Begin to set up an authenticator app',
        body: PresentPassword,
        response: { 200: SecondFactorDraft, ...errorAnswers },
      },
    },
    async (request) =>
      beginSecondFactor(contextOf(services, request), authentication, request.body, headersOf(request)),
  );

  app.put(
    '/api/v1/account/second-factor',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'Confirm the app with a code; answers the recovery codes, once',
        body: Confirmation,
        response: { 200: RecoveryCodes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const headers = headersOf(request);
      const { answer, cookies } = await confirmSecondFactor(context, authentication, request.body, headers);
      return reply.header('set-cookie', cookies).send(answer);
    },
  );

  app.delete(
    '/api/v1/account/second-factor',
    { config, schema: { tags, summary: 'Give the second factor up', response: done } },
    async (request, reply) => {
      await removeSecondFactor(contextOf(services, request));
      return reply.status(204).send(null);
    },
  );

  app.post(
    '/api/v1/account/recovery-codes',
    {
      config: guarded,
      schema: {
        tags,
        summary: 'New recovery codes in the place of all earlier ones',
        body: PresentPassword,
        response: { 200: RecoveryCodes, ...errorAnswers },
      },
    },
    async (request) =>
      renewRecoveryCodes(contextOf(services, request), authentication, request.body, headersOf(request)),
  );
}

function ownSessionRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/account/sessions',
    {
      config,
      schema: { tags, summary: 'My open sessions', response: { 200: OwnSessions, ...errorAnswers } },
    },
    async (request) => listOwnSessions(contextOf(services, request)),
  );

  app.delete(
    '/api/v1/account/sessions/:id',
    {
      config,
      schema: {
        tags,
        summary: 'End one of my sessions',
        params: strictObject({ id: Identifier }),
        response: done,
      },
    },
    async (request, reply) => {
      await endOwnSession(contextOf(services, request), request.params.id);
      return reply.status(204).send(null);
    },
  );

  app.delete(
    '/api/v1/account/sessions',
    { config, schema: { tags, summary: 'End all my sessions but this one', response: done } },
    async (request, reply) => {
      await endOtherSessions(contextOf(services, request));
      return reply.status(204).send(null);
    },
  );
}
