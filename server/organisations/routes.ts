import type { Services } from '../context.ts';
import { OwnListingPage } from '../listings/schema.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { getOrganisation, listListingsOf, listOrganisations, type ResponseTime } from './actions.ts';
import { editProfile, foundOrganisation, getRecord } from './founding.ts';
import { peopleRoutes } from './people-routes.ts';
import { OrganisationDraft, OrganisationRecord, ProfileEdit } from './profile-schema.ts';
import {
  OrganisationPage,
  OrganisationParameters,
  OrganisationProfile,
  OrganisationQuery,
  OwnListingQuery,
} from './schema.ts';
import { verificationRoutes } from './verification-routes.ts';

const tags = ['organisations'];

/** Everything under organisations: their pages, profiles, people and verification. */
export function organisationsRoutes(app: App, services: Services, responseTime: ResponseTime): void {
  publicRoutes(app, services, responseTime);
  profileRoutes(app, services);
  peopleRoutes(app, services);
  verificationRoutes(app, services);
}

function profileRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/organisations',
    {
      schema: {
        tags,
        summary: 'Found an organisation; the founder becomes its owner',
        description:
          'A service point is founded by an operator, an authority by the security administrator, each for an owner who is invited.',
        body: OrganisationDraft,
        response: { 201: OrganisationRecord, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await foundOrganisation(contextOf(services, request), request.body)),
  );

  app.get(
    '/api/v1/organisations/:id/profile',
    {
      schema: {
        tags,
        summary: 'The whole profile, for its people and the operator',
        params: OrganisationParameters,
        response: { 200: OrganisationRecord, ...errorAnswers },
      },
    },
    (request) => getRecord(contextOf(services, request), request.params.id),
  );

  app.put(
    '/api/v1/organisations/:id/profile',
    {
      schema: {
        tags,
        summary: 'Change the profile (owner); another name or credit code asks for a new verification',
        params: OrganisationParameters,
        body: ProfileEdit,
        response: { 200: OrganisationRecord, ...errorAnswers },
      },
    },
    (request) => editProfile(contextOf(services, request), request.params.id, request.body),
  );
}

function publicRoutes(app: App, services: Services, responseTime: ResponseTime): void {
  app.get(
    '/api/v1/organisations',
    {
      schema: {
        tags,
        summary: 'Search verified organisations',
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
