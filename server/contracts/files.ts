import type { Readable } from 'node:stream';
import type { contractFilePurposes } from '../../db/schema/codes.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { withUpload, type Upload } from '../files/uploads.ts';
import { mayAddFile, signsForHolder } from '../policy/contract.ts';
import { transact } from '../transaction.ts';
import { insertFile, readFile, readFileIds, type FileRow } from './file-store.ts';
import type { ContractFile } from './review-schema.ts';
import type { ContractView } from './schema.ts';
import { setEvidence } from './share-store.ts';
import { insertEvent, lockContract, readContract, type ContractRow } from './store.ts';
import { requireAccess, viewContract, type Accessed } from './view.ts';

export type FilePurpose = (typeof contractFilePurposes)[number];

function requireMayAdd(context: Context, { access, shares, proposed }: Accessed): void {
  const identity = requireIdentity(context);
  if (
    !mayAddFile(
      access,
      [...shares, ...proposed].some((share) => signsForHolder(identity, share)),
    )
  )
    throw new DomainError('not_allowed');
}

/**
 * Add a file to a contract. Nothing is stored for those who may not; the bytes are removed again when the row is not
 * written. Throws `not_found`, `not_allowed`, `file_type_refused`, `body_too_large`.
 */
export async function addFile(
  context: Context,
  contractId: string,
  purpose: FilePurpose,
  upload: Upload,
): Promise<ContractFile> {
  const identity = requireIdentity(context);
  const before: ContractRow | null = await readContract(context.database, contractId);
  requireMayAdd(context, await requireAccess(context.database, context, before));
  return withUpload<ContractFile>(context, upload, {
    fileIdOf: (answer) => answer.id,
    work: async (transaction, stored) => {
      const accessed = await requireAccess(transaction, context, await lockContract(transaction, contractId));
      requireMayAdd(context, accessed);
      const now = context.now();
      await insertFile(
        transaction,
        { ...stored, uploadedBy: identity.userId, uploadedAt: now },
        { contractId, purpose },
      );
      await insertEvent(transaction, {
        id: context.newId(),
        contractId,
        verb: 'add-file',
        fromStatus: accessed.contract.status,
        toStatus: accessed.contract.status,
        actorId: identity.userId,
        note: stored.name,
        at: now,
      });
      const { sha256: _hash, ...shown } = stored;
      return { ...shown, purpose, uploadedByName: identity.name, uploadedAt: now.toISOString() };
    },
  });
}

/** Name a file of the contract as the evidence of a share. Throws `not_allowed`, `not_found`, `invalid_input`. */
export function attachEvidence(
  context: Context,
  contractId: string,
  shareId: string,
  fileId: string,
): Promise<ContractView> {
  requireIdentity(context);
  return transact(context, async (transaction) => {
    const accessed = await requireAccess(transaction, context, await lockContract(transaction, contractId));
    requireMayAdd(context, accessed);
    const { contract, shares, proposed } = accessed;
    if (![...shares, ...proposed].some((share) => share.id === shareId)) throw new DomainError('not_found');
    if (!(await readFileIds(transaction, contractId)).has(fileId))
      throw new DomainError('invalid_input', { fields: [{ path: 'fileId', code: 'unknown_reference' }] });
    await setEvidence(transaction, shareId, fileId);
    return viewContract(transaction, context, contract);
  });
}

/** A file with its bytes, for everybody who may see the contract; for anybody else it does not exist. */
export async function openFile(
  context: Context,
  contractId: string,
  fileId: string,
): Promise<{ file: FileRow; content: Readable }> {
  requireIdentity(context);
  const file = await readFile(context.database, fileId);
  if (file?.contractId !== contractId) throw new DomainError('not_found');
  await requireAccess(context.database, context, await readContract(context.database, contractId));
  return { file, content: context.files.open(fileId) };
}
