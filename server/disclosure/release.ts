import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Transaction } from '../../db/client.ts';
import type { DisclosurePart } from '../../db/schema/codes.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Download } from '../exporting/spreadsheets.ts';
import { withUpload, type Upload } from '../files/uploads.ts';
import { readerOf } from '../reader.ts';
import { transact } from '../transaction.ts';
import { isPrintablePicture, printDetail, printPicture, printText, type Stamp } from './document.ts';
import { stampPdf } from './pdf-stamp.ts';
import { recordRelease } from './record.ts';
import { insertFile, readFile, readFiles, removeFile, type FileRow } from './release-store.ts';
import type { ConfidentialFileView, ConfidentialView } from './schema.ts';
import { readConfidential, type ListingHead, type ListingKey } from './store.ts';
import { readSituation, requireOwner, viewHead } from './view.ts';

/**
 * Open the confidential part for whoever asks: the owner's people as it is, others on an NDA that is in force now and
 * with a record, in the transaction that reads. Answers what `load` read, and the stamp for what leaves the owner; null
 * for the owner's own people: that is no release. Throws `not_found`, and `nda_required` for those who may see the listing.
 */
function open<Content>(
  context: Context,
  key: ListingKey,
  what: { part: DisclosurePart; fileId?: string },
  load: (transaction: Transaction) => Promise<Content>,
): Promise<{ head: ListingHead; content: Content; stamp: Stamp | null }> {
  const identity = requireIdentity(context);
  return readerOf(context).transaction(async (transaction) => {
    const { head, owner, confidedBy } = await readSituation(transaction, context, key);
    if (!owner && !confidedBy) throw new DomainError('nda_required');
    const content = await load(transaction);
    if (owner || !confidedBy) return { head, content, stamp: null };
    const recordNumber = await recordRelease(transaction, context, { head, acceptance: confidedBy, ...what });
    const { organisationName, agencyName, brokerName, version } = confidedBy;
    return {
      head,
      content,
      stamp: {
        recordNumber,
        personName: identity.name,
        organisationName: organisationName ?? agencyName ?? brokerName ?? '',
        at: context.now(),
        version,
      },
    };
  });
}

const viewFile = ({ uploadedAt, ...file }: FileRow): ConfidentialFileView => ({
  ...file,
  uploadedAt: uploadedAt.toISOString(),
});

/** The confidential text, indicators and the names of the files. */
export async function readConfidentialPart(context: Context, key: ListingKey): Promise<ConfidentialView> {
  const { head, content, stamp } = await open(context, key, { part: 'detail' }, async (transaction) => ({
    ...(await readConfidential(transaction, key)),
    files: (await readFiles(transaction, key)).map(viewFile),
  }));
  return { listing: viewHead(head), ...content, recordNumber: stamp?.recordNumber ?? null };
}

/** The confidential text and indicators as a PDF that says on every page who it was made for. */
export async function openConfidentialDocument(context: Context, key: ListingKey): Promise<Download> {
  const { head, content, stamp } = await open(context, key, { part: 'document' }, (transaction) =>
    readConfidential(transaction, key),
  );
  const pdf = await printDetail({ title: head.title, ...content, stamp, madeAt: context.now() });
  return { name: `${key.kind}-${key.id}.pdf`, mediaType: 'application/pdf', content: Readable.from([pdf]) };
}

/** A name that says what the file has become. */
const asPdf = (name: string): string => name.replace(/\.[^.]*$/, '') + '.pdf';

/** A file as it may leave: a PDF with the stamp on every page, whatever it was. */
async function stamped(bytes: Buffer, file: FileRow, stamp: Stamp): Promise<Buffer> {
  if (file.mediaType === 'application/pdf') return stampPdf(bytes, stamp);
  if (file.mediaType.startsWith('image/')) return printPicture(bytes, file.mediaType, file.name, stamp);
  return printText(bytes.toString('utf8'), file.name, stamp);
}

/** A confidential file: as it was stored for the owner's people, stamped for everybody else. */
export async function openConfidentialFile(
  context: Context,
  key: ListingKey,
  fileId: string,
): Promise<Download> {
  const { content: file, stamp } = await open(context, key, { part: 'file', fileId }, async (transaction) => {
    const found = await readFile(transaction, key, fileId);
    if (!found) throw new DomainError('not_found');
    return found;
  });
  const content = context.files.open(fileId);
  if (!stamp) return { name: file.name, mediaType: file.mediaType, content };
  const pdf = await stamped(await buffer(content), file, stamp);
  return { name: asPdf(file.name), mediaType: 'application/pdf', content: Readable.from([pdf]) };
}

/** Text of more than this would be a book. */
const longestText_bytes = 1024 * 1024;

/** What is tried on a file before it is taken in: what cannot leave with a stamp does not come in. */
const trial: Stamp = {
  personName: '试',
  organisationName: '试',
  at: new Date(0),
  recordNumber: '00000000-0000-0000-0000-000000000000',
  version: '0',
};

async function canBeStamped(bytes: Buffer, file: FileRow): Promise<boolean> {
  const fits =
    file.mediaType === 'application/pdf' ||
    isPrintablePicture(bytes, file.mediaType) ||
    (file.mediaType.startsWith('text/') && bytes.length <= longestText_bytes);
  if (!fits) return false;
  try {
    await stamped(bytes, file, trial);
    return true;
  } catch {
    // Programs that read files of others fail in many ways; the owner is told that this one is not taken.
    return false;
  }
}

/**
 * Add a confidential file. For the owner. Only what can be stamped on its way out is taken: PDF that is not encrypted,
 * PNG, JPEG, text. Throws `file_type_refused`, `file_not_stampable`, `body_too_large`.
 */
export async function addConfidentialFile(
  context: Context,
  key: ListingKey,
  upload: Upload,
): Promise<ConfidentialFileView> {
  const identity = requireIdentity(context);
  await requireOwner(context.database, context, key);
  const uploadedAt = context.now();
  // No answer is kept for a key: what a confidential file is called lies in no table that everybody's queries read.
  return withUpload<ConfidentialFileView>({ ...context, idempotency: null }, upload, {
    fileIdOf: (answer) => answer.id,
    async inspect(stored) {
      const bytes = await buffer(context.files.open(stored.id));
      if (!(await canBeStamped(bytes, { ...stored, uploadedAt })))
        throw new DomainError('file_not_stampable');
    },
    async work(transaction, stored) {
      await requireOwner(transaction, context, key, true);
      await insertFile(transaction, { ...stored, uploadedBy: identity.userId, uploadedAt }, key);
      const { sha256: _hash, ...shown } = stored;
      return { ...shown, uploadedAt: uploadedAt.toISOString() };
    },
  });
}

/** Take a confidential file out of a listing. For the owner; what was released of it stays on record. */
export function removeConfidentialFile(context: Context, key: ListingKey, fileId: string): Promise<void> {
  const identity = requireIdentity(context);
  return transact({ ...context, idempotency: null }, async (transaction) => {
    await requireOwner(transaction, context, key, true);
    if (!(await readFile(transaction, key, fileId))) throw new DomainError('not_found');
    await removeFile(transaction, fileId, context.now());
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: key.kind,
      subjectId: key.id,
      detail: { verb: 'remove-file', fileId },
    });
  });
}
