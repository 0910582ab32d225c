import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Transaction } from '../../db/client.ts';
import { files } from '../../db/schema/index.ts';
import { requireIdentity, type Context } from '../context.ts';
import { invalidField } from '../errors.ts';
import { transact } from '../transaction.ts';
import type { StoredFile } from './files.ts';

/** 20 MB: what the site says, and what a scanned contract needs. */
export const uploadLimit_bytes = 20 * 1024 * 1024;

export interface Upload {
  /** As the client gave it. */
  name: string;
  content: Readable;
  /** To be called when the content is read: reads the form to its end. Throws `invalid_input` at `file` where another follows. */
  readToEnd: () => Promise<void>;
}

/** The first file of a form, and what reads the form to its end. Throws `invalid_input` at `file` where there is none. */
export async function fileOf(
  request: FastifyRequest,
  limit_bytes: number,
): Promise<{ part: MultipartFile; readToEnd: () => Promise<void> }> {
  const parts = request.files({ limits: { fileSize: limit_bytes, files: 1 } });
  const first = await parts.next();
  if (first.done) throw invalidField('file', 'required');
  return {
    part: first.value,
    async readToEnd() {
      try {
        await parts.next();
      } catch (error) {
        // Which of two files is meant is the sender's to say.
        if ((error as { code?: unknown }).code === 'FST_FILES_LIMIT')
          throw invalidField('file', 'one_file_only');
        throw error;
      }
    },
  };
}

/** The one file of a multipart request. Throws `invalid_input` at `file` where there is none. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  // One byte more than allowed: the storage then sees that it is too much, instead of a file cut short.
  const { part, readToEnd } = await fileOf(request, uploadLimit_bytes + 1);
  return { name: part.filename, content: part.file, readToEnd };
}

/** A multipart body is not part of the request's hash: the content takes its place, known once it is stored. */
function withContent(context: Context, stored: StoredFile): Context {
  if (!context.idempotency) return context;
  const { key, requestHash } = context.idempotency;
  const hash = createHash('sha256').update(`${requestHash} ${stored.name} ${stored.sha256}`).digest('hex');
  return { ...context, idempotency: { key, requestHash: hash } };
}

export interface Uploading<Answer> {
  /** The file that an answer names: the bytes stay exactly when it is the one that was just stored. */
  fileIdOf: (answer: Answer) => string | null;
  /** Look at the bytes before anything is written; what it throws refuses them. */
  inspect?: (stored: StoredFile) => Promise<void>;
  work: (transaction: Transaction, stored: StoredFile) => Promise<Answer>;
}

/**
 * Store an uploaded file and do what follows from it in one transaction; `work` writes the file's row. Check beforehand
 * that somebody may upload at all: nothing is stored for strangers. Throws `file_type_refused`, `body_too_large` and, for
 * a second file, `invalid_input` besides what `inspect` and `work` throw.
 */
export async function withUpload<Answer>(
  context: Context,
  upload: Upload,
  { fileIdOf, inspect, work }: Uploading<Answer>,
): Promise<Answer> {
  const stored = await context.files.save({ ...upload, limit_bytes: uploadLimit_bytes });
  let keptId: string | null = null;
  try {
    await upload.readToEnd();
    await inspect?.(stored);
    const answer = await transact(withContent(context, stored), (transaction) => work(transaction, stored));
    keptId = fileIdOf(answer);
    return answer;
  } finally {
    // Refused, failed, or answered from an earlier request with the same key: these bytes belong to no row.
    if (keptId !== stored.id) await context.files.remove(stored.id);
  }
}

/** The same for a document of an organisation, or of a person: the file's row is written before `work`. */
export function withDocument<Answer extends { file: { id: string } | null }>(
  context: Context,
  upload: Upload,
  organisationId: string | null,
  work: (transaction: Transaction, fileId: string) => Promise<Answer>,
): Promise<Answer> {
  const { userId } = requireIdentity(context);
  return withUpload<Answer>(context, upload, {
    fileIdOf: (answer) => answer.file?.id ?? null,
    work: async (transaction, stored) => {
      await transaction
        .insert(files)
        .values({ ...stored, organisationId, uploadedBy: userId, uploadedAt: context.now() });
      return work(transaction, stored.id);
    },
  });
}
