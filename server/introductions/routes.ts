import type { Services } from '../context.ts';
import { addSignalSchema } from '../matches/schema.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { acceptIntroduction, endIntroduction, getIntroduction, listIntroductions } from './actions.ts';
import { addFile, listFiles, openFile } from './files.ts';
import { listMessages, sendMessage } from './messages.ts';
import { openIntroduction } from './opening.ts';
import {
  Ending,
  FileList,
  FileView,
  IntroductionDraft,
  IntroductionPage,
  IntroductionParameters,
  IntroductionQuery,
  IntroductionView,
  MessageDraft,
  MessagePage,
  MessageQuery,
  MessageView,
} from './schema.ts';

const tags = ['introductions'];

export function introductionsRoutes(app: App, services: Services): void {
  addSignalSchema(app);

  app.post(
    '/api/v1/introductions',
    {
      schema: {
        tags,
        summary: 'Open an introduction between a need and an achievement, for a side or as lead broker',
        body: IntroductionDraft,
        response: { 201: IntroductionView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await openIntroduction(contextOf(services, request), request.body)),
  );

  app.get(
    '/api/v1/introductions',
    {
      schema: {
        tags,
        summary: 'Introductions in which the reader takes part; all of them for the operator',
        querystring: IntroductionQuery,
        response: { 200: IntroductionPage, ...errorAnswers },
      },
    },
    (request) => listIntroductions(contextOf(services, request), request.query),
  );

  app.get(
    '/api/v1/introductions/:id',
    {
      schema: {
        tags,
        summary: 'An introduction with the match it was based on and its timeline',
        params: IntroductionParameters,
        response: { 200: IntroductionView, ...errorAnswers },
      },
    },
    (request) => getIntroduction(contextOf(services, request), request.params.id),
  );

  verbRoutes(app, services);
  messageRoutes(app, services);
  fileRoutes(app, services);
}

function verbRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/introductions/:id/accept',
    {
      schema: {
        tags,
        summary: 'Accept for the own side',
        params: IntroductionParameters,
        response: { 200: IntroductionView, ...errorAnswers },
      },
    },
    (request) => acceptIntroduction(contextOf(services, request), request.params.id),
  );

  for (const [verb, summary] of [
    ['decline', 'Decline with a reason'],
    ['close', 'End an introduction that the own side opened or accepted, with a reason'],
  ] as const) {
    app.post(
      `/api/v1/introductions/:id/${verb}`,
      {
        schema: {
          tags,
          summary,
          params: IntroductionParameters,
          body: Ending,
          response: { 200: IntroductionView, ...errorAnswers },
        },
      },
      (request) => endIntroduction(contextOf(services, request), request.params.id, verb, request.body),
    );
  }
}

function messageRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/introductions/:id/messages',
    {
      schema: {
        tags,
        summary: 'Messages, oldest first; for the parties',
        params: IntroductionParameters,
        querystring: MessageQuery,
        response: { 200: MessagePage, ...errorAnswers },
      },
    },
    (request) => listMessages(contextOf(services, request), request.params.id, request.query),
  );

  app.post(
    '/api/v1/introductions/:id/messages',
    {
      schema: {
        tags,
        summary: 'Write to the other parties',
        params: IntroductionParameters,
        body: MessageDraft,
        response: { 201: MessageView, ...errorAnswers },
      },
    },
    async (request, reply) =>
      reply
        .status(201)
        .send(await sendMessage(contextOf(services, request), request.params.id, request.body)),
  );
}

function fileRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/introductions/:id/files',
    {
      schema: {
        tags,
        summary: 'Files, oldest first; for the parties',
        params: IntroductionParameters,
        response: { 200: FileList, ...errorAnswers },
      },
    },
    (request) => listFiles(contextOf(services, request), request.params.id),
  );

  app.post(
    '/api/v1/introductions/:id/files',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary: 'Add a file (multipart/form-data, one part with a file name, at most 20 MB)',
        consumes: ['multipart/form-data'],
        params: IntroductionParameters,
        response: { 201: FileView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const upload = await uploadOf(request);
      return reply.status(201).send(await addFile(context, request.params.id, upload));
    },
  );

  app.get(
    '/api/v1/files/:id',
    {
      schema: {
        tags,
        summary: 'A file to save; for the parties of its introduction',
        params: IntroductionParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { file, content } = await openFile(contextOf(services, request), request.params.id);
      return sendFile(reply, { ...file, content });
    },
  );
}
