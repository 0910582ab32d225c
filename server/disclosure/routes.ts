import type { Services } from '../context.ts';
import { ndaVerbs } from '../policy/disclosure.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  acceptNda,
  currentText,
  decideAcceptance,
  exportDisclosures,
  getDisclosure,
  getText,
  invite,
  listDisclosures,
  listOwn,
  openConfidentialDocument,
  readConfidentialPart,
  setTerms,
  withdrawInvitation,
} from './actions.ts';
import { fileRoutes } from './file-routes.ts';
import {
  AcceptanceDraft,
  ConfidentialView,
  DecisionDraft,
  DisclosurePage,
  DisclosureQuery,
  DisclosureView,
  InvitationDraft,
  ListingOfParameters,
  NdaTextParameters,
  NdaTextView,
  OneParameters,
  OwnDisclosures,
  TermsDraft,
} from './schema.ts';

const tags = ['disclosure'];

export function disclosureRoutes(app: App, services: Services): void {
  textRoutes(app, services);
  ownerRoutes(app, services);
  acceptanceRoutes(app, services);
  releaseRoutes(app, services);
  fileRoutes(app, services);
}

function textRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/nda-texts/current',
    {
      schema: {
        tags,
        summary: 'The NDA that is offered now: a template, not legal advice',
        response: { 200: NdaTextView, ...errorAnswers },
      },
    },
    (request) => currentText(contextOf(services, request)),
  );

  app.get(
    '/api/v1/nda-texts/:sha256',
    {
      schema: {
        tags,
        summary: 'An NDA by its hash; what was accepted stays readable for ever',
        params: NdaTextParameters,
        response: { 200: NdaTextView, ...errorAnswers },
      },
    },
    (request) => getText(contextOf(services, request), request.params.sha256),
  );

  app.get(
    '/api/v1/disclosures',
    {
      schema: {
        tags,
        summary: 'Invitations to accept an NDA, and what one accepted',
        response: { 200: OwnDisclosures, ...errorAnswers },
      },
    },
    (request) => listOwn(contextOf(services, request)),
  );
}

function ownerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/listings/:kind/:id/disclosure',
    {
      schema: {
        tags,
        summary: 'How the confidential part of a listing stands open; all acceptances for its owner',
        params: ListingOfParameters,
        response: { 200: DisclosureView, ...errorAnswers },
      },
    },
    (request) => getDisclosure(contextOf(services, request), request.params),
  );

  app.put(
    '/api/v1/listings/:kind/:id/disclosure/terms',
    {
      schema: {
        tags,
        summary: 'How people are let in (owner)',
        params: ListingOfParameters,
        body: TermsDraft,
        response: { 200: DisclosureView, ...errorAnswers },
      },
    },
    (request) => setTerms(contextOf(services, request), request.params, request.body),
  );

  app.post(
    '/api/v1/listings/:kind/:id/disclosure/invitations',
    {
      schema: {
        tags,
        summary: 'Invite an organisation or a broker to accept the NDA (owner)',
        params: ListingOfParameters,
        body: InvitationDraft,
        response: { 200: DisclosureView, ...errorAnswers },
      },
    },
    (request) => invite(contextOf(services, request), request.params, request.body),
  );

  app.post(
    '/api/v1/nda-invitations/:id/withdraw',
    {
      schema: {
        tags,
        summary: 'Withdraw an invitation, and revoke what was accepted on it (owner)',
        params: OneParameters,
        response: { 200: DisclosureView, ...errorAnswers },
      },
    },
    (request) => withdrawInvitation(contextOf(services, request), request.params.id),
  );
}

function acceptanceRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/listings/:kind/:id/disclosure/acceptances',
    {
      schema: {
        tags,
        summary: 'Accept the NDA in the text that was read',
        params: ListingOfParameters,
        body: AcceptanceDraft,
        response: { 200: DisclosureView, ...errorAnswers },
      },
    },
    (request) => acceptNda(contextOf(services, request), request.params, request.body),
  );

  for (const verb of ndaVerbs)
    app.post(
      `/api/v1/nda-acceptances/:id/${verb}`,
      {
        schema: {
          tags,
          summary: `${verb} (${verb === 'give-up' ? 'who accepted' : 'owner'}); holds on the next request`,
          params: OneParameters,
          body: DecisionDraft,
          response: { 200: DisclosureView, ...errorAnswers },
        },
      },
      (request) => decideAcceptance(contextOf(services, request), request.params.id, verb, request.body.note),
    );
}

function releaseRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/listings/:kind/:id/confidential',
    {
      schema: {
        tags,
        summary: 'The confidential part, for its owner and for accepted NDAs; each release is recorded',
        params: ListingOfParameters,
        response: { 200: ConfidentialView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply
        .header('cache-control', 'private, no-store')
        .send(await readConfidentialPart(contextOf(services, request), request.params)),
  );

  app.get(
    '/api/v1/listings/:kind/:id/confidential/document',
    {
      schema: {
        tags,
        summary: 'The confidential part as PDF, marked with its reader; recorded',
        params: ListingOfParameters,
        produces: ['application/pdf'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) =>
      sendFile(reply, await openConfidentialDocument(contextOf(services, request), request.params)),
  );

  app.get(
    '/api/v1/listings/:kind/:id/disclosures',
    {
      schema: {
        tags,
        summary: 'Who saw this: every release, the newest first (owner)',
        params: ListingOfParameters,
        querystring: DisclosureQuery,
        response: { 200: DisclosurePage, ...errorAnswers },
      },
    },
    (request) => listDisclosures(contextOf(services, request), request.params, request.query),
  );

  app.get(
    '/api/v1/listings/:kind/:id/disclosures/export',
    {
      schema: {
        tags,
        summary: 'Who saw this, as CSV (owner)',
        params: ListingOfParameters,
        produces: ['text/csv'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) =>
      sendFile(reply, await exportDisclosures(contextOf(services, request), request.params)),
  );
}
