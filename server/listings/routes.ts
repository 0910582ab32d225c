import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { listSubmitted } from './actions.ts';
import { SubmittedPage, SuggestionQuery, Suggestions } from './schema.ts';
import { suggest } from './search.ts';

export function listingsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/search/suggestions',
    {
      schema: {
        tags: ['listings'],
        summary: 'Words and titles for what has been typed so far',
        querystring: SuggestionQuery,
        response: { 200: Suggestions, ...errorAnswers },
      },
    },
    (request) => suggest(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/listings/submitted',
    {
      schema: {
        tags: ['listings'],
        summary: 'What waits for release (operator)',
        response: { 200: SubmittedPage, ...errorAnswers },
      },
    },
    (request) => listSubmitted(contextOf(services, request)),
  );
}
