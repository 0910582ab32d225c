import type { Services } from '../context.ts';
import { CreditQuery } from '../ledger/schema.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import { getBroker, getBrokerCredit, getBrokers } from './actions.ts';
import { BrokerCredit, BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';

const tags = ['brokers'];
const BrokerParameters = strictObject({ id: Identifier });

export function brokersRoutes(app: App, services: Services): void {
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

  app.get(
    '/api/v1/brokers/:id/credit',
    {
      schema: {
        tags,
        summary:
          'Credited volume of a broker by year, every line (the broker, owners of the agency, operator)',
        params: BrokerParameters,
        querystring: CreditQuery,
        response: { 200: BrokerCredit, ...errorAnswers },
      },
    },
    (request) => getBrokerCredit(contextOf(services, request), request.params.id, request.query),
  );
}
