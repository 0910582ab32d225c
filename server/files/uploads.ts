import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Transaction } from '../../db/client.ts';
import { files } from '../../db/schema/index.ts';
import { requireIdentity, type Context } from '../context.ts';
import { invalidField } from '../errors.ts';
import { transact } from '../transaction.ts';
import { dispositionOf } from './disposition.ts';
import type { StoredFile } from './files.ts';

/** 20 MB: what the site says, and what a scanned document needs. */
export const documentLimit_bytes = 20 * 1024 * 1024;

export interface Upload {
  /** As the client gave it. */
  name: string;
  content: Readable;
}

/** The one file of a multipart request. Throws `invalid_input` at `file` where there is none. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  // One byte more than allowed: the storage then sees that it is too much, instead of a file cut short.
  const part = await request.file({ limits: { fileSize: documentLimit_bytes + 1 } });
  if (!part) throw invalidField('file', 'required');
  return { name: part.filename, content: part.file };
}

/** A multipart body is not part of the request's hash: the content takes its place, known once it is stored. */
function withContent(context: Context, stored: StoredFile): Context {
  if (!context.idempotency) return context;
  const { key, requestHash } = context.idempotency;
  const hash = createHash('sha256').update(`${requestHash} ${stored.name} ${stored.sha256}`).digest('hex');
  return { ...context, idempotency: { key, requestHash: hash } };
}

/**
 * Store an uploaded document and do what follows from it in one transaction, which writes the file's row first. The bytes
 * stay exactly when the answer names them. Check beforehand that somebody may upload at all: nothing is stored for
 * strangers. Throws `file_type_refused` and `body_too_large` besides what `work` throws.
 */
export async function withDocument<Answer extends { file: { id: string } | null }>(
  context: Context,
  upload: Upload,
  organisationId: string | null,
  work: (transaction: Transaction, fileId: string) => Promise<Answer>,
): Promise<Answer> {
  const { userId } = requireIdentity(context);
  const stored = await context.files.save({ ...upload, limit_bytes: documentLimit_bytes });
  let answer: Answer | null = null;
  try {
    answer = await transact(withContent(context, stored), async (transaction) => {
      await transaction
        .insert(files)
        .values({ ...stored, organisationId, uploadedBy: userId, uploadedAt: context.now() });
      return work(transaction, stored.id);
    });
    return answer;
  } finally {
    // Refused, failed, or answered from an earlier request with the same key: these bytes belong to no row.
    if (answer?.file?.id !== stored.id) await context.files.remove(stored.id);
  }
}

/** Send a stored document for saving: never shown inside the site, never kept by a cache. */
export function sendDocument(
  reply: FastifyReply,
  { file, content }: { file: Pick<StoredFile, 'name' | 'mediaType' | 'size_bytes'>; content: Readable },
): FastifyReply {
  return reply
    .header('content-type', file.mediaType)
    .header('content-length', file.size_bytes)
    .header('content-disposition', dispositionOf(file.name))
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(content);
}
