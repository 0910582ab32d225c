import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { listSubmitted } from './actions.ts';
import { SubmittedPage } from './schema.ts';

export function listingsRoutes(app: App, services: Services): void {
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
