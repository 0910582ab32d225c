import { Type } from 'typebox';
import type { Services } from '../context.ts';
import { Bytes, sendFile } from '../files/sending.ts';
import { uploadLimit_bytes, uploadOf } from '../files/uploads.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { addConfidentialFile, openConfidentialFile, removeConfidentialFile } from './actions.ts';
import { ConfidentialFileView, FileOfParameters, ListingOfParameters } from './schema.ts';

const tags = ['disclosure'];

export function fileRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/listings/:kind/:id/confidential/files',
    {
      bodyLimit: uploadLimit_bytes,
      schema: {
        tags,
        summary:
          'Add a confidential file (owner; multipart/form-data; PDF, PNG, JPEG or text, at most 20 MB)',
        consumes: ['multipart/form-data'],
        params: ListingOfParameters,
        response: { 201: ConfidentialFileView, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const context = contextOf(services, request);
      const upload = await uploadOf(request);
      return reply.status(201).send(await addConfidentialFile(context, request.params, upload));
    },
  );

  app.get(
    '/api/v1/listings/:kind/:id/confidential/files/:fileId',
    {
      schema: {
        tags,
        summary: 'A confidential file; a PDF marked with its reader for all but the owner; recorded',
        params: FileOfParameters,
        produces: ['application/octet-stream'],
        response: { 200: Bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { fileId, ...key } = request.params;
      return sendFile(reply, await openConfidentialFile(contextOf(services, request), key, fileId));
    },
  );

  app.delete(
    '/api/v1/listings/:kind/:id/confidential/files/:fileId',
    {
      schema: {
        tags,
        summary: 'Take a confidential file out of the listing (owner)',
        params: FileOfParameters,
        response: { 204: Type.Null(), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { fileId, ...key } = request.params;
      await removeConfidentialFile(contextOf(services, request), key, fileId);
      return reply.status(204).send(null);
    },
  );
}
