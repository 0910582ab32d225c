import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers, Identifier, strictObject } from '../wire.ts';
import { getMandate, getMandatedDrafts, getMandates, moveMandate, proposeMandate } from './actions.ts';
import { addMandateFile, openMandateFile } from './files.ts';
import {
  MandateDraft,
  MandatedDrafts,
  MandateEnding,
  MandatePage,
  MandateQuery,
  MandateView,
} from './schema.ts';

const tags = ['mandates'];
const MandateParameters = strictObject({ id: Identifier });
const answers = { 200: MandateView, ...errorAnswers };

export function mandatesRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/mandates',
    {
      schema: {
        tags,
        summary: 'Mandates in which the reader has a part; all of them for the operator',
        querystring: MandateQuery,
        response: { 200: MandatePage, ...errorAnswers },
      },
    },
    (request) => getMandates(contextOf(services, request), request.query),
  );

  app.post(
    '/api/v1/mandates',
    {
      schema: {
        tags,
        summary: 'Propose a mandate, for the owner or for the holder; the other side answers',
        body: MandateDraft,
        response: { 201: MandateView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await proposeMandate(contextOf(services, request), request.body)),
  );

  app.get(
    '/api/v1/mandates/drafts',
    {
      schema: {
        tags,
        summary: 'Drafts of needs and achievements that the reader works on for the owners of mandates',
        response: { 200: MandatedDrafts, ...errorAnswers },
      },
    },
    (request) => getMandatedDrafts(contextOf(services, request)),
  );

  app.get(
    '/api/v1/mandates/:id',
    { schema: { tags, summary: 'A mandate', params: MandateParameters, response: answers } },
    (request) => getMandate(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/mandates/:id/accept',
    {
      schema: {
        tags,
        summary: 'Accept the other side’s proposal',
        params: MandateParameters,
        response: answers,
      },
    },
    (request) => moveMandate(contextOf(services, request), request.params.id, 'accept'),
  );

  const endings = [
    { verb: 'decline', summary: 'Decline the other side’s proposal' },
    { verb: 'withdraw', summary: 'Withdraw one’s own proposal' },
    { verb: 'end', summary: 'End a mandate, with the reason' },
  ] as const;
  for (const { verb, summary } of endings) {
    app.post(
      `/api/v1/mandates/:id/${verb}`,
      { schema: { tags, summary, params: MandateParameters, body: MandateEnding, response: answers } },
      (request) => moveMandate(contextOf(services, request), request.params.id, verb, request.body.note),
    );
  }

  fileRoutes(app, services);
}

function fileRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/mandates/:id/file',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary: 'Add the signed mandate (multipart/form-data, one part with a file name, at most 20 MB)',
        consumes: ['multipart/form-data'],
        params: MandateParameters,
        response: { 201: MandateView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const upload = await uploadOf(request);
      return reply
        .status(201)
        .send(await addMandateFile(contextOf(services, request), request.params.id, upload));
    },
  );

  app.get(
    '/api/v1/mandates/:id/file',
    {
      schema: {
        tags,
        summary: 'The signed mandate, to save',
        params: MandateParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { file, content } = await openMandateFile(contextOf(services, request), request.params.id);
      return sendFile(reply, { ...file, content });
    },
  );
}
