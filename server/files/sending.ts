import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from './disposition.ts';

/** A file as the OpenAPI document describes it. */
export const Bytes = Type.Unsafe<unknown>({ description: 'The bytes', type: 'string', format: 'binary' });

/** A file on its way out: `name` as it is saved, the length where it is known. */
export interface OutgoingFile {
  name: string;
  mediaType: string;
  size_bytes?: number;
  content: Readable | Buffer | string;
}

/** Send a file for saving: no browser runs it, keeps it, or shows it as a page of this site. */
export function sendFile(
  reply: FastifyReply,
  { name, mediaType, size_bytes, content }: OutgoingFile,
): FastifyReply {
  if (size_bytes !== undefined) reply.header('content-length', size_bytes);
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', dispositionOf(name))
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .send(content);
}
