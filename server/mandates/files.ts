import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { StoredFile } from '../files/files.ts';
import { transact } from '../transaction.ts';
import { getMandate, readView } from './actions.ts';
import { decide, sidesOf } from '../policy/mandate.ts';
import type { MandateView } from './schema.ts';
import { insertFile, lockMandate, updateMandate } from './store.ts';

/** 20 MB: what the site says, and what a scanned mandate needs. */
export const fileLimit_bytes = 20 * 1024 * 1024;

/** A multipart body is not part of the request's hash: the content takes its place, known once it is stored. */
function withContent(context: Context, stored: StoredFile): Context {
  if (!context.idempotency) return context;
  const { key, requestHash } = context.idempotency;
  const hash = createHash('sha256').update(`${requestHash} ${stored.name} ${stored.sha256}`).digest('hex');
  return { ...context, idempotency: { key, requestHash: hash } };
}

/** Store the signed mandate 委托书; a later file takes the place of an earlier one. */
export async function addMandateFile(
  context: Context,
  id: string,
  upload: { name: string; content: Readable },
): Promise<MandateView> {
  const { userId } = requireIdentity(context);
  const before = await readView(context.database, context, id);
  if (!before.allowed.includes('add-file')) throw new DomainError('not_allowed');
  const stored = await context.files.save({ ...upload, limit_bytes: fileLimit_bytes });
  let answer: MandateView | null = null;
  try {
    answer = await transact(withContent(context, stored), async (transaction) => {
      const mandate = await lockMandate(transaction, id);
      if (!mandate) throw new DomainError('not_found');
      decide('add-file', mandate, sidesOf(requireIdentity(context), mandate));
      const now = context.now();
      await insertFile(transaction, { ...stored, uploadedBy: userId, uploadedAt: now });
      await updateMandate(transaction, id, { fileId: stored.id, updatedAt: now });
      return readView(transaction, context, id);
    });
    return answer;
  } finally {
    // Refused, failed, or answered from an earlier request with the same key: these bytes belong to no row.
    if (answer?.file?.id !== stored.id) await context.files.remove(stored.id);
  }
}

/** The file of a mandate with its bytes, for those who may see the mandate. */
export async function openMandateFile(context: Context, id: string) {
  const { file } = await getMandate(context, id);
  if (!file) throw new DomainError('not_found');
  return { file, content: context.files.open(file.id) };
}
