import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { answerBroker, chooseAgency, listAgencyBrokers } from './agencies.ts';
import {
  addCertificate,
  getCertification,
  getOwnCertification,
  openCertificate,
  saveCertification,
  withdrawCertification,
} from './certification.ts';
import { certify, listCertifications, refuseCertification } from './certifying.ts';
import {
  AgencyBrokerParameters,
  AgencyBrokers,
  AgencyChoice,
  AgencyParameters,
  CertificationDraft,
  CertificationPage,
  CertificationQuery,
  CertificationView,
  Certifying,
  LevelChange,
  OwnCertification,
  Reason,
  RequestParameters,
} from './certification-schema.ts';
import { changeLevel, endCertification } from './standing.ts';

const tags = ['certification'];
const ownAnswers = { 200: OwnCertification, ...errorAnswers };
const viewAnswers = { 200: CertificationView, ...errorAnswers };
const done = { 204: Type.Null(), ...errorAnswers };

/** Certification of brokers: people ask with their certificate, operators decide, agencies confirm who works for them. */
export function certificationRoutes(app: App, services: Services): void {
  ownRoutes(app, services);
  queueRoutes(app, services);
  standingRoutes(app, services);
  agencyRoutes(app, services);
}

function ownRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/certification',
    {
      schema: { tags, summary: 'What the reader is as a broker, and asked for last', response: ownAnswers },
    },
    (request) => getOwnCertification(contextOf(services, request)),
  );

  app.put(
    '/api/v1/certification',
    {
      schema: {
        tags,
        summary: 'Say what one’s certificate is; the request goes out with its document',
        body: CertificationDraft,
        response: ownAnswers,
      },
    },
    (request) => saveCertification(contextOf(services, request), request.body),
  );

  app.post(
    '/api/v1/certification/file',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary: 'Add the certificate and send the request (multipart/form-data, one file, at most 20 MB)',
        consumes: ['multipart/form-data'],
        response: { 201: CertificationView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const upload = await uploadOf(request);
      return reply.status(201).send(await addCertificate(contextOf(services, request), upload));
    },
  );

  app.post(
    '/api/v1/certification/withdraw',
    { schema: { tags, summary: 'Take one’s request back', response: ownAnswers } },
    (request) => withdrawCertification(contextOf(services, request)),
  );
}

function queueRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/certifications',
    {
      schema: {
        tags,
        summary: 'The queue of requests for certification (operator)',
        querystring: CertificationQuery,
        response: { 200: CertificationPage, ...errorAnswers },
      },
    },
    (request) => listCertifications(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/certifications/:id',
    {
      schema: {
        tags,
        summary: 'A request (its author, operator)',
        params: RequestParameters,
        response: viewAnswers,
      },
    },
    (request) => getCertification(contextOf(services, request), request.params.id),
  );

  app.get(
    '/api/v1/certifications/:id/file',
    {
      schema: {
        tags,
        summary: 'The certificate, to save (its author, operator)',
        params: RequestParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { file, content } = await openCertificate(contextOf(services, request), request.params.id);
      return sendFile(reply, { ...file, content });
    },
  );

  app.post(
    '/api/v1/certifications/:id/certify',
    {
      schema: {
        tags,
        summary: 'Certify at a level (operator)',
        params: RequestParameters,
        body: Certifying,
        response: viewAnswers,
      },
    },
    (request) => certify(contextOf(services, request), request.params.id, request.body.level),
  );

  app.post(
    '/api/v1/certifications/:id/refuse',
    {
      schema: {
        tags,
        summary: 'Refuse, with a reason for the author (operator)',
        params: RequestParameters,
        body: Reason,
        response: viewAnswers,
      },
    },
    (request) => refuseCertification(contextOf(services, request), request.params.id, request.body.reason),
  );
}

function standingRoutes(app: App, services: Services): void {
  app.put(
    '/api/v1/brokers/:id/agency',
    {
      schema: {
        tags,
        summary: 'Say for which agency one works (the broker); null leaves it',
        params: RequestParameters,
        body: AgencyChoice,
        response: done,
      },
    },
    async (request, reply) =>
      reply
        .status(204)
        .send(await chooseAgency(contextOf(services, request), request.params.id, request.body.agencyId)),
  );

  app.put(
    '/api/v1/brokers/:id/level',
    {
      schema: {
        tags,
        summary: 'Give a broker another level (operator)',
        params: RequestParameters,
        body: LevelChange,
        response: done,
      },
    },
    async (request, reply) =>
      reply
        .status(204)
        .send(await changeLevel(contextOf(services, request), request.params.id, request.body)),
  );

  app.post(
    '/api/v1/brokers/:id/end',
    {
      schema: {
        tags,
        summary: 'End a broker’s certification (operator)',
        params: RequestParameters,
        body: Reason,
        response: done,
      },
    },
    async (request, reply) =>
      reply
        .status(204)
        .send(await endCertification(contextOf(services, request), request.params.id, request.body.reason)),
  );
}

function agencyRoutes(app: App, services: Services): void {
  const answers = { 200: AgencyBrokers, ...errorAnswers };
  app.get(
    '/api/v1/organisations/:id/brokers',
    {
      schema: {
        tags,
        summary: 'Who works for an agency or says so, for its people and the operator',
        params: AgencyParameters,
        response: answers,
      },
    },
    (request) => listAgencyBrokers(contextOf(services, request), request.params.id),
  );

  for (const [verb, summary] of [
    ['confirm', 'Confirm that a broker works for the agency (owner)'],
    ['decline', 'Decline that a broker works for the agency (owner)'],
    ['end', 'End that a broker works for the agency (owner)'],
  ] as const)
    app.post(
      `/api/v1/organisations/:id/brokers/:brokerId/${verb}`,
      { schema: { tags, summary, params: AgencyBrokerParameters, response: answers } },
      (request) =>
        answerBroker(contextOf(services, request), request.params.id, request.params.brokerId, verb),
    );
}
