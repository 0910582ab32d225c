import { Type } from 'typebox';
import type { Services } from '../context.ts';
import {
  CompletenessView,
  ListingPage,
  ListingParameters,
  ListingQuery,
  Note,
  RequiredNote,
} from '../listings/schema.ts';
import { searchListings } from '../listings/search.ts';
import { publicRead } from '../replica.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { changeNeed, createNeed, editNeed, getNeed, scoreNeed } from './actions.ts';
import { NeedDraft, NeedEdit, NeedView, UnfinishedNeed } from './schema.ts';

const tags = ['needs'];

export function needsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/needs',
    {
      schema: {
        tags,
        summary: 'Search published needs',
        querystring: ListingQuery,
        response: { 200: ListingPage, ...errorAnswers },
      },
    },
    (request) => publicRead(services, request, (context) => searchListings(context, 'need', request.query)),
  );

  app.post(
    '/api/v1/needs',
    {
      schema: {
        tags,
        summary: 'Save a need as a draft',
        body: NeedDraft,
        response: { 201: NeedView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await createNeed(contextOf(services, request), request.body)),
  );

  app.post(
    '/api/v1/needs/completeness',
    {
      schema: {
        tags,
        summary: 'Completeness of a form that is being filled in',
        body: UnfinishedNeed,
        response: { 200: CompletenessView, ...errorAnswers },
      },
    },
    (request) => scoreNeed(request.body),
  );

  app.get(
    '/api/v1/needs/:id',
    {
      schema: {
        tags,
        summary: 'A need',
        params: ListingParameters,
        response: { 200: NeedView, ...errorAnswers },
      },
    },
    (request) => publicRead(services, request, (context) => getNeed(context, request.params.id)),
  );

  app.put(
    '/api/v1/needs/:id',
    {
      schema: {
        tags,
        summary: 'Change a need',
        params: ListingParameters,
        body: NeedEdit,
        response: { 200: NeedView, ...errorAnswers },
      },
    },
    (request) => editNeed(contextOf(services, request), request.params.id, request.body),
  );

  needVerbRoutes(app, services);
}

/** The verbs of a need's life: each with an optional note, two with a note that the owner has to act on. */
function needVerbRoutes(app: App, services: Services): void {
  const verbs = [
    { verb: 'submit', summary: 'Submit for publication', body: Note },
    { verb: 'release', summary: 'Publish what was submitted (operator, transfer office)', body: Note },
    { verb: 'return', summary: 'Send back to the author with a note', body: RequiredNote },
    { verb: 'confirm', summary: 'Say that it still stands: 180 more days', body: Note },
    { verb: 'close', summary: 'Close with a note', body: Note },
    { verb: 'reopen', summary: 'Make a closed need a draft again', body: Note },
  ] as const;
  for (const { verb, summary, body } of verbs) {
    app.post(
      `/api/v1/needs/:id/${verb}`,
      {
        schema: {
          tags,
          summary,
          params: ListingParameters,
          body: Type.Union([body, Type.Null()]),
          response: { 200: NeedView, ...errorAnswers },
        },
      },
      (request) => changeNeed(contextOf(services, request), request.params.id, verb, request.body?.note),
    );
  }
}
