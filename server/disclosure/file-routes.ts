import { Type } from 'typebox';
import type { FastifyReply } from 'fastify';
import type { Services } from '../context.ts';
import { invalidField } from '../errors.ts';
import type { Download } from '../exporting/spreadsheets.ts';
import { contextOf, type App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import {
  addConfidentialFile,
  confidentialFileLimit_bytes,
  dispositionOf,
  openConfidentialFile,
  removeConfidentialFile,
} from './actions.ts';
import { ConfidentialFileView, FileOfParameters, ListingOfParameters } from './schema.ts';

const tags = ['disclosure'];

export const bytes = Type.Unsafe<unknown>({ description: 'The bytes', type: 'string', format: 'binary' });

/** Send a file that no browser may run, keep or show as a page of this site. */
export const sendDownload = (reply: FastifyReply, { name, mediaType, content }: Download) =>
  reply
    .header('content-type', mediaType)
    .header('content-disposition', dispositionOf(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(content);

export function fileRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/listings/:kind/:id/confidential/files',
    {
      bodyLimit: confidentialFileLimit_bytes,
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
      const part = await request.file({ limits: { fileSize: confidentialFileLimit_bytes + 1 } });
      if (!part) throw invalidField('file', 'required');
      const upload = { name: part.filename, content: part.file };
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
        response: { 200: bytes, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { fileId, ...key } = request.params;
      return sendDownload(reply, await openConfidentialFile(contextOf(services, request), key, fileId));
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
