import type { Services } from '../context.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import { getBroker, getBrokers } from './actions.ts';
import { certificationRoutes } from './certification-routes.ts';
import { BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';

const tags = ['brokers'];
const BrokerParameters = strictObject({ id: Identifier });

export function brokersRoutes(app: App, services: Services): void {
  certificationRoutes(app, services);

  app.get(
    '/api/v1/brokers',
    {
      schema: {
        tags,
        summary: 'Technology brokers',
        querystring: BrokerQuery,
        response: { 200: BrokerList, ...errorAnswers },
      },
    },
    (request) => getBrokers(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/brokers/:id',
    {
      schema: {
        tags,
        summary: 'Public profile of a broker',
        params: BrokerParameters,
        response: { 200: BrokerProfile, ...errorAnswers },
      },
    },
    (request) => getBroker(contextOf(services, request), request.params.id),
  );
}
