import type { Services } from '../context.ts';
import { OwnListingPage } from '../listings/schema.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { getOrganisation, listListingsOf, listOrganisations, type ResponseTime } from './actions.ts';
import {
  OrganisationPage,
  OrganisationParameters,
  OrganisationProfile,
  OrganisationQuery,
  OwnListingQuery,
} from './schema.ts';

const tags = ['organisations'];

export function organisationsRoutes(app: App, services: Services, responseTime: ResponseTime): void {
  app.get(
    '/api/v1/organisations',
    {
      schema: {
        tags,
        summary: 'Find organisations by name',
        querystring: OrganisationQuery,
        response: { 200: OrganisationPage, ...errorAnswers },
      },
    },
    (request) => listOrganisations(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/organisations/:id',
    {
      schema: {
        tags,
        summary: 'Public profile with response time',
        params: OrganisationParameters,
        response: { 200: OrganisationProfile, ...errorAnswers },
      },
    },
    (request) => getOrganisation(contextOf(services, request), request.params.id, responseTime),
  );

  for (const [path, kind] of [
    ['needs', 'need'],
    ['achievements', 'achievement'],
  ] as const) {
    app.get(
      `/api/v1/organisations/:id/${path}`,
      {
        schema: {
          tags,
          summary: `${path} of an organisation: all for its people, public ones for others`,
          params: OrganisationParameters,
          querystring: OwnListingQuery,
          response: { 200: OwnListingPage, ...errorAnswers },
        },
      },
      (request) => listListingsOf(contextOf(services, request), kind, request.params.id, request.query),
    );
  }
}
