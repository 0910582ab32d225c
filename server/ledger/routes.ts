import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import { getAgencyCredit } from './actions.ts';
import { AgencyCredit, CreditQuery } from './schema.ts';

export function ledgerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/agencies/:id/credit',
    {
      schema: {
        tags: ['ledger'],
        summary: 'What an agency holds of its contracts by itself, every line',
        params: strictObject({ id: Identifier }),
        querystring: CreditQuery,
        response: { 200: AgencyCredit, ...errorAnswers },
      },
    },
    (request) => getAgencyCredit(contextOf(services, request), request.params.id, request.query),
  );
}
