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
import {
  changeAchievement,
  createAchievement,
  editAchievement,
  getAchievement,
  scoreAchievement,
} from './actions.ts';
import { AchievementDraft, AchievementEdit, AchievementView, UnfinishedAchievement } from './schema.ts';

const tags = ['achievements'];

export function achievementsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/achievements',
    {
      schema: {
        tags,
        summary: 'Search published achievements',
        querystring: ListingQuery,
        response: { 200: ListingPage, ...errorAnswers },
      },
    },
    (request) =>
      publicRead(services, request, (context) => searchListings(context, 'achievement', request.query)),
  );

  app.post(
    '/api/v1/achievements',
    {
      schema: {
        tags,
        summary: 'Save an achievement as a draft',
        body: AchievementDraft,
        response: { 201: AchievementView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await createAchievement(contextOf(services, request), request.body)),
  );

  app.post(
    '/api/v1/achievements/completeness',
    {
      schema: {
        tags,
        summary: 'Completeness of a form that is being filled in',
        body: UnfinishedAchievement,
        response: { 200: CompletenessView, ...errorAnswers },
      },
    },
    (request) => scoreAchievement(request.body),
  );

  app.get(
    '/api/v1/achievements/:id',
    {
      schema: {
        tags,
        summary: 'An achievement',
        params: ListingParameters,
        response: { 200: AchievementView, ...errorAnswers },
      },
    },
    (request) => publicRead(services, request, (context) => getAchievement(context, request.params.id)),
  );

  app.put(
    '/api/v1/achievements/:id',
    {
      schema: {
        tags,
        summary: 'Change an achievement',
        params: ListingParameters,
        body: AchievementEdit,
        response: { 200: AchievementView, ...errorAnswers },
      },
    },
    (request) => editAchievement(contextOf(services, request), request.params.id, request.body),
  );

  achievementVerbRoutes(app, services);
}

/** The verbs of an achievement's life: each with an optional note, two with a note that the owner has to act on. */
function achievementVerbRoutes(app: App, services: Services): void {
  const verbs = [
    { verb: 'submit', summary: 'Submit for publication', body: Note },
    { verb: 'release', summary: 'Publish what was submitted (operator, transfer office)', body: Note },
    { verb: 'return', summary: 'Send back to the author with a note', body: RequiredNote },
    { verb: 'confirm', summary: 'Say that it still stands: 180 more days', body: Note },
    { verb: 'withdraw', summary: 'Withdraw with a note', body: Note },
    { verb: 'reopen', summary: 'Make a withdrawn achievement a draft again', body: Note },
  ] as const;
  for (const { verb, summary, body } of verbs) {
    app.post(
      `/api/v1/achievements/:id/${verb}`,
      {
        schema: {
          tags,
          summary,
          params: ListingParameters,
          body: Type.Union([body, Type.Null()]),
          response: { 200: AchievementView, ...errorAnswers },
        },
      },
      (request) =>
        changeAchievement(contextOf(services, request), request.params.id, verb, request.body?.note),
    );
  }
}
