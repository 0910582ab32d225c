import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { OrganisationParameters } from './schema.ts';
import {
  Reason,
  RequestParameters,
  VerificationPage,
  VerificationQuery,
  VerificationView,
} from './verification-schema.ts';
import { decideVerification, revokeVerification } from './deciding.ts';
import {
  askVerification,
  getVerification,
  listVerifications,
  listVerificationsOf,
  openVerificationFile,
  withdrawVerification,
} from './verification.ts';

const tags = ['verification'];
const answers = { 200: VerificationView, ...errorAnswers };

/** Verification of organisations: owners ask with a document, operators decide. */
export function verificationRoutes(app: App, services: Services): void {
  ownerRoutes(app, services);
  operatorRoutes(app, services);
}

function ownerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/organisations/:id/verifications',
    {
      schema: {
        tags,
        summary: 'Requests for verification of an organisation, newest first (owner, operator)',
        params: OrganisationParameters,
        response: { 200: VerificationPage, ...errorAnswers },
      },
    },
    (request) => listVerificationsOf(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/organisations/:id/verifications',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary: 'Ask for verification with a document (multipart/form-data, one file, at most 20 MB)',
        consumes: ['multipart/form-data'],
        params: OrganisationParameters,
        response: { 201: VerificationView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const upload = await uploadOf(request);
      return reply
        .status(201)
        .send(await askVerification(contextOf(services, request), request.params.id, upload));
    },
  );

  app.post(
    '/api/v1/organisations/:id/verifications/revoke',
    {
      schema: {
        tags,
        summary: 'End a verification, with the reason (operator)',
        params: OrganisationParameters,
        body: Reason,
        response: { 200: VerificationPage, ...errorAnswers },
      },
    },
    (request) => revokeVerification(contextOf(services, request), request.params.id, request.body.reason),
  );

  app.post(
    '/api/v1/verifications/:id/withdraw',
    {
      schema: { tags, summary: 'Take a request back (owner)', params: RequestParameters, response: answers },
    },
    (request) => withdrawVerification(contextOf(services, request), request.params.id),
  );
}

function operatorRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/verifications',
    {
      schema: {
        tags,
        summary: 'The queue of requests for verification (operator)',
        querystring: VerificationQuery,
        response: { 200: VerificationPage, ...errorAnswers },
      },
    },
    (request) => listVerifications(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/verifications/:id',
    {
      schema: {
        tags,
        summary: 'A request, with what the platform found out for the operator',
        params: RequestParameters,
        response: answers,
      },
    },
    (request) => getVerification(contextOf(services, request), request.params.id),
  );

  app.get(
    '/api/v1/verifications/:id/file',
    {
      schema: {
        tags,
        summary: 'The document of a request, to save (owner, operator)',
        params: RequestParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { file, content } = await openVerificationFile(contextOf(services, request), request.params.id);
      return sendFile(reply, { ...file, content });
    },
  );

  app.post(
    '/api/v1/verifications/:id/verify',
    {
      schema: {
        tags,
        summary: 'Verify the organisation (operator)',
        params: RequestParameters,
        response: answers,
      },
    },
    (request) => decideVerification(contextOf(services, request), request.params.id, { verdict: 'granted' }),
  );

  app.post(
    '/api/v1/verifications/:id/refuse',
    {
      schema: {
        tags,
        summary: 'Refuse, with a reason for the owner (operator)',
        params: RequestParameters,
        body: Reason,
        response: answers,
      },
    },
    (request) =>
      decideVerification(contextOf(services, request), request.params.id, {
        verdict: 'refused',
        reason: request.body.reason,
      }),
  );
}
