import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { withUpload, type Upload } from '../files/uploads.ts';
import { getMandate, readView } from './actions.ts';
import { decide, sidesOf } from '../policy/mandate.ts';
import type { MandateView } from './schema.ts';
import { insertFile, lockMandate, updateMandate } from './store.ts';

/** Store the signed mandate 委托书; a later file takes the place of an earlier one. */
export async function addMandateFile(context: Context, id: string, upload: Upload): Promise<MandateView> {
  const { userId } = requireIdentity(context);
  const before = await readView(context.database, context, id);
  if (!before.allowed.includes('add-file')) throw new DomainError('not_allowed');
  return withUpload<MandateView>(context, upload, {
    fileIdOf: (answer) => answer.file?.id ?? null,
    work: async (transaction, stored) => {
      const mandate = await lockMandate(transaction, id);
      if (!mandate) throw new DomainError('not_found');
      decide('add-file', mandate, sidesOf(requireIdentity(context), mandate));
      const now = context.now();
      await insertFile(transaction, { ...stored, uploadedBy: userId, uploadedAt: now });
      await updateMandate(transaction, id, { fileId: stored.id, updatedAt: now });
      return readView(transaction, context, id);
    },
  });
}

/** The file of a mandate with its bytes, for those who may see the mandate. */
export async function openMandateFile(context: Context, id: string) {
  const { file } = await getMandate(context, id);
  if (!file) throw new DomainError('not_found');
  return { file, content: context.files.open(file.id) };
}
