import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  agree,
  allowMatching,
  changePreferences,
  explainMatching,
  listObjections,
  objectToMatching,
  viewConsents,
  viewPreferences,
  withdraw,
} from './choices.ts';
import { copyPersonalData } from './copying.ts';
import { erasePerson, viewErasure } from './erasing.ts';
import {
  ConsentGiven,
  ConsentParameters,
  ConsentView,
  CopyQuery,
  ErasureRequest,
  ErasureView,
  MatchingExplanation,
  ObjectionPage,
  ObjectionParameters,
  ObjectionQuery,
  Preferences,
} from './schema.ts';

const tags = ['personal data'];
const done = { 204: Type.Null(), ...errorAnswers };

export function personalDataRoutes(app: App, services: Services): void {
  aboutOneself(app, services);
  consents(app, services);
  matching(app, services);
}

function aboutOneself(app: App, services: Services): void {
  app.get(
    '/api/v1/account/personal-data',
    {
      config: { ownAccount: true, personRequestsPerMinute: 5 },
      schema: {
        tags,
        summary: 'Everything that is stored about oneself, as JSON or as a page; needs a recent proof',
        querystring: CopyQuery,
        produces: ['application/json', 'text/html'],
        response: {
          200: Type.Unsafe<unknown>({ description: 'The file', type: 'string', format: 'binary' }),
          ...errorAnswers,
        },
      },
    },
    async (request, reply) => {
      const { format = 'json' } = request.query;
      const file = await copyPersonalData(contextOf(services, request), format);
      return (
        reply
          .header('content-type', file.mediaType)
          .header('content-disposition', `attachment; filename="${file.name}"`)
          // Its own style sheet, and nothing that runs.
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
          .send(Buffer.from(file.content))
      );
    },
  );

  app.get(
    '/api/v1/account/erasure',
    {
      config: { ownAccount: true },
      schema: {
        tags,
        summary: 'Whether the own account can be erased, and what stands in the way',
        response: { 200: ErasureView, ...errorAnswers },
      },
    },
    (request) => viewErasure(contextOf(services, request)),
  );

  app.post(
    '/api/v1/account/erasure',
    {
      config: { ownAccount: true, personRequestsPerMinute: 5 },
      schema: {
        tags,
        summary: 'Erase the own account; needs a recent proof and cannot be undone',
        body: ErasureRequest,
        response: done,
      },
    },
    async (request, reply) => {
      await erasePerson(contextOf(services, request), request.body);
      return reply.status(204).header('clear-site-data', '"cookies", "storage"').send(null);
    },
  );

  app.get(
    '/api/v1/account/preferences',
    {
      config: { ownAccount: true },
      schema: { tags, summary: 'One’s own preferences', response: { 200: Preferences, ...errorAnswers } },
    },
    (request) => viewPreferences(contextOf(services, request)),
  );

  app.put(
    '/api/v1/account/preferences',
    {
      config: { ownAccount: true },
      schema: {
        tags,
        summary: 'Let programs choose notifications, or not',
        body: Preferences,
        response: { 200: Preferences, ...errorAnswers },
      },
    },
    (request) => changePreferences(contextOf(services, request), request.body),
  );
}

function consents(app: App, services: Services): void {
  app.get(
    '/api/v1/account/consents',
    {
      config: { ownAccount: true },
      schema: {
        tags,
        summary: 'What one agreed to, and when',
        response: { 200: ConsentView, ...errorAnswers },
      },
    },
    (request) => viewConsents(contextOf(services, request)),
  );

  app.put(
    '/api/v1/account/consents/:document',
    {
      config: { ownAccount: true },
      schema: {
        tags,
        summary: 'Agree to the version in force',
        params: ConsentParameters,
        body: ConsentGiven,
        response: { 200: ConsentView, ...errorAnswers },
      },
    },
    (request) => agree(contextOf(services, request), request.params.document, request.body),
  );

  app.delete(
    '/api/v1/account/consents/:document',
    {
      config: { ownAccount: true },
      schema: {
        tags,
        summary: 'Take an agreement back; needs a recent proof',
        params: ConsentParameters,
        response: { 200: ConsentView, ...errorAnswers },
      },
    },
    (request) => withdraw(contextOf(services, request), request.params.document),
  );
}

function matching(app: App, services: Services): void {
  app.get(
    '/api/v1/matching/explanation',
    {
      schema: {
        tags,
        summary: 'The signals of matching and what each may do',
        response: { 200: MatchingExplanation, ...errorAnswers },
      },
    },
    async () => explainMatching(),
  );

  app.get(
    '/api/v1/matching/objections',
    {
      schema: {
        tags,
        summary: 'One’s own published listings, and which of them are not matched automatically',
        querystring: ObjectionQuery,
        response: { 200: ObjectionPage, ...errorAnswers },
      },
    },
    (request) => listObjections(contextOf(services, request), request.query),
  );

  app.put(
    '/api/v1/matching/objections/:kind/:id',
    {
      schema: {
        tags,
        summary: 'Object to automatic matching for a listing of one’s own',
        params: ObjectionParameters,
        response: done,
      },
    },
    async (request, reply) => {
      await objectToMatching(contextOf(services, request), request.params.kind, request.params.id);
      return reply.status(204).send(null);
    },
  );

  app.delete(
    '/api/v1/matching/objections/:kind/:id',
    {
      schema: {
        tags,
        summary: 'Let a listing be matched automatically again',
        params: ObjectionParameters,
        response: done,
      },
    },
    async (request, reply) => {
      await allowMatching(contextOf(services, request), request.params.kind, request.params.id);
      return reply.status(204).send(null);
    },
  );
}
