import type { Database, Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { dayOf, requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { withDocument, type Upload } from '../files/uploads.ts';
import { notify } from '../notifications/actions.ts';
import { operatorIds } from '../organisations/actions.ts';
import { may } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { momentText } from '../wire.ts';
import type { CertificationDraft, CertificationView, OwnCertification } from './certification-schema.ts';
import {
  insertCertification,
  isAgency,
  lockUser,
  readCertification,
  readNewestOf,
  readRecordOfUser,
  readSameNumber,
  updateCertification,
  type CertificationRow,
} from './certification-store.ts';
import { standingOn } from './rules.ts';

const queuePath = '/operator/certifications';

type Reader = Database | Transaction;

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function allowedTo(identity: Identity, { request }: CertificationRow): CertificationView['allowed'] {
  const own = request.userId === identity.userId;
  const open = request.status === 'draft' || request.status === 'pending';
  if (own && open) return request.status === 'draft' ? ['add-file', 'withdraw'] : ['withdraw'];
  // Nobody certifies themselves.
  return !own && request.status === 'pending' && may(identity, 'brokers.certify')
    ? ['certify', 'refuse']
    : [];
}

/** A request as a reader sees it. */
export async function viewCertification(
  database: Reader,
  identity: Identity,
  row: CertificationRow,
): Promise<CertificationView> {
  const { request, file } = row;
  return {
    id: request.id,
    userId: request.userId,
    name: row.name,
    level: request.level,
    certificateNumber: request.certificateNumber,
    certificateExpiresOn: request.certificateExpiresOn,
    agency: named(request.agencyId, row.agencyName),
    fields: request.fields as CertificationView['fields'],
    district: request.district,
    introduction: request.introduction,
    status: request.status,
    requestedAt: request.requestedAt.toISOString(),
    decidedAt: momentText(request.decidedAt),
    reason: request.reason,
    file,
    sameNumber: may(identity, 'brokers.certify')
      ? await readSameNumber(database, request.certificateNumber, request.userId)
      : [],
    allowed: allowedTo(identity, row),
  };
}

/** What the reader is as a broker, and what they asked for last. */
export async function getOwnCertification(context: Context): Promise<OwnCertification> {
  const identity = requireIdentity(context);
  return readOwn(context.database, context, identity);
}

async function readOwn(database: Reader, context: Context, identity: Identity): Promise<OwnCertification> {
  const record = await readRecordOfUser(database, identity.userId);
  const request = await readNewestOf(database, identity.userId);
  return {
    broker: record && {
      id: record.broker.id,
      level: record.broker.level,
      certificateNumber: record.broker.certificateNumber,
      certificateExpiresOn: record.broker.certificateExpiresOn,
      standing: standingOn(record.broker, dayOf(context.now())),
      agency: named(record.broker.agencyId, record.agencyName),
      askedAgency: named(record.broker.askedAgencyId, record.askedAgencyName),
    },
    request: request && (await viewCertification(database, identity, request)),
  };
}

async function checkDraft(
  transaction: Transaction,
  context: Context,
  draft: CertificationDraft,
): Promise<void> {
  const fields: FieldIssue[] = [];
  if (draft.certificateExpiresOn <= dayOf(context.now()))
    fields.push({ path: 'certificateExpiresOn', code: 'in_the_past' });
  if (draft.agencyId !== null && !(await isAgency(transaction, draft.agencyId)))
    fields.push({ path: 'agencyId', code: 'unknown_reference' });
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
}

/**
 * Say what one's certificate is, for the first time or anew; the request goes out once the document is added. Throws
 * `administrator_separated`, `invalid_input`, and `wrong_state` while an earlier request waits.
 */
export function saveCertification(context: Context, draft: CertificationDraft): Promise<OwnCertification> {
  const identity = requireIdentity(context);
  if (identity.administrator) throw new DomainError('administrator_separated');
  return transact(context, async (transaction) => {
    await lockUser(transaction, identity.userId);
    await checkDraft(transaction, context, draft);
    const columns = {
      ...draft,
      certificateNumber: draft.certificateNumber.trim(),
      introduction: draft.introduction.trim(),
      requestedAt: context.now(),
    };
    const newest = await readNewestOf(transaction, identity.userId);
    if (newest?.request.status === 'pending')
      throw new DomainError('wrong_state', { parameters: { status: 'pending' } });
    if (newest?.request.status === 'draft')
      await updateCertification(transaction, newest.request.id, columns);
    else
      await insertCertification(transaction, {
        ...columns,
        id: context.newId(),
        userId: identity.userId,
        status: 'draft',
      });
    return readOwn(transaction, context, identity);
  });
}

/** Add the certificate to one's draft, which goes to the operator with it. Throws `wrong_state` without a draft. */
export async function addCertificate(context: Context, upload: Upload): Promise<CertificationView> {
  const identity = requireIdentity(context);
  const { userId } = identity;
  const draftOf = async (database: Reader) => {
    const row = await readNewestOf(database, userId);
    if (row?.request.status !== 'draft')
      throw new DomainError('wrong_state', { parameters: { status: row?.request.status ?? 'none' } });
    return row.request;
  };
  await draftOf(context.database);
  return withDocument(context, upload, null, async (transaction, fileId) => {
    await lockUser(transaction, userId);
    const { id } = await draftOf(transaction);
    await updateCertification(transaction, id, { fileId, status: 'pending', requestedAt: context.now() });
    await auditCertification(transaction, context, userId, { act: 'ask', requestId: id });
    await notify(transaction, context, {
      userIds: await operatorIds(transaction),
      kind: 'certification_requested',
      parameters: {},
      link: queuePath,
      unlessUnread: true,
    });
    return readView(transaction, identity, id);
  });
}

/** A request inside a transaction that has just written it. */
export async function readView(
  transaction: Transaction,
  identity: Identity,
  id: string,
): Promise<CertificationView> {
  const row = await readCertification(transaction, id);
  if (!row) throw new DomainError('not_found');
  return viewCertification(transaction, identity, row);
}

/** Write down what was done about somebody's certification. */
export const auditCertification = (
  transaction: Transaction,
  context: Context,
  userId: string,
  detail: Record<string, string | number | boolean | null>,
) =>
  recordAudit(transaction, context, {
    kind: 'certification',
    actorId: requireIdentity(context).userId,
    subjectKind: 'user',
    subjectId: userId,
    detail,
  });

/** Take one's request back, with or without its document. */
export function withdrawCertification(context: Context): Promise<OwnCertification> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    await lockUser(transaction, identity.userId);
    const row = await readNewestOf(transaction, identity.userId);
    if (!row || !allowedTo(identity, row).includes('withdraw'))
      throw new DomainError('wrong_state', { parameters: { status: row?.request.status ?? 'none' } });
    await updateCertification(transaction, row.request.id, { status: 'withdrawn' });
    return readOwn(transaction, context, identity);
  });
}

/** A request, for its author and the operator (not before it has its document); to others it does not exist. */
export async function requireSeen(
  database: Reader,
  identity: Identity,
  id: string,
): Promise<CertificationRow> {
  const row = await readCertification(database, id);
  if (!row) throw new DomainError('not_found');
  const own = row.request.userId === identity.userId;
  if (!own && (!may(identity, 'brokers.certify') || row.request.status === 'draft'))
    throw new DomainError('not_found');
  return row;
}

export async function getCertification(context: Context, id: string): Promise<CertificationView> {
  const identity = requireIdentity(context);
  const row = await requireSeen(context.database, identity, id);
  return viewCertification(context.database, identity, row);
}

/** The certificate's bytes, for those who see the request. */
export async function openCertificate(context: Context, id: string) {
  const { file } = await requireSeen(context.database, requireIdentity(context), id);
  if (!file) throw new DomainError('not_found');
  return { file, content: context.files.open(file.id) };
}
