import type { Services } from '../context.ts';
import { ListingParameters } from '../listings/schema.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { getMatches, previewMatches } from './actions.ts';
import { addSignalSchema, MatchList, MatchPreview, MatchQuery } from './schema.ts';

const tags = ['matches'];

export function matchesRoutes(app: App, services: Services): void {
  addSignalSchema(app);

  app.get(
    '/api/v1/needs/:id/matches',
    {
      schema: {
        tags,
        summary: 'Achievements that fit a need, best first, with reasons',
        params: ListingParameters,
        querystring: MatchQuery,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) => getMatches(contextOf(services, request), 'need', request.params.id, request.query.limit),
  );

  app.get(
    '/api/v1/achievements/:id/matches',
    {
      schema: {
        tags,
        summary: 'Needs that an achievement fits, best first, with reasons',
        params: ListingParameters,
        querystring: MatchQuery,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) =>
      getMatches(contextOf(services, request), 'achievement', request.params.id, request.query.limit),
  );

  app.post(
    '/api/v1/matches/preview',
    {
      schema: {
        tags,
        summary: 'Matches of a form that is being filled in; nothing is saved',
        body: MatchPreview,
        response: { 200: MatchList, ...errorAnswers },
      },
    },
    (request) => previewMatches(contextOf(services, request), request.body),
  );
}
