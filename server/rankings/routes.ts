import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { getRanking } from './actions.ts';
import { Ranking, RankingQuery } from './schema.ts';

export function rankingsRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/rankings',
    {
      schema: {
        tags: ['rankings'],
        summary: 'Brokers, agencies, districts or fields by volume in a year or a quarter',
        querystring: RankingQuery,
        response: { 200: Ranking, ...errorAnswers },
      },
    },
    (request) => getRanking(contextOf(services, request), request.query),
  );
}
