import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { listHeads } from './actions.ts';
import { SealHeads, SealHeadsQuery } from './schema.ts';

export function sealingRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/ledger/seals',
    {
      schema: {
        tags: ['ledger'],
        summary: 'The last seal of each day, for everybody',
        querystring: SealHeadsQuery,
        response: { 200: SealHeads, ...errorAnswers },
      },
    },
    (request) => listHeads(contextOf(services, request), 'ledger', request.query),
  );
}
