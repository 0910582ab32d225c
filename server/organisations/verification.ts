import type { Database, Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context, type Identity } from '../context.ts';
import { isCreditCode } from '../credit-code.ts';
import { DomainError } from '../errors.ts';
import { withDocument, type Upload } from '../files/uploads.ts';
import { notify } from '../notifications/actions.ts';
import { hasRight } from '../policy/membership.ts';
import { may, requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { momentText } from '../wire.ts';
import { bodyOf, nameCore } from './rules.ts';
import { lockOrganisation, readNames, readOperatorIds, readOrganisation } from './store.ts';
import type {
  VerificationCard,
  VerificationPage,
  VerificationQuery,
  VerificationView,
} from './verification-schema.ts';
import {
  insertVerification,
  readPending,
  readVerification,
  readVerificationPage,
  readVerificationsOf,
  updateVerification,
  type VerificationRow,
} from './verification-store.ts';

/** Of the organisations that read alike, so many are shown. */
const mostSimilar = 10;
/** A name whose core is shorter is in too many others. */
const shortestCore = 4;

const queuePath = '/operator/verifications';

export const viewCard = ({
  request,
  organisation,
  requestedByName,
  file,
}: VerificationRow): VerificationCard => ({
  id: request.id,
  organisationId: request.organisationId,
  organisationKind: organisation.kind,
  name: request.name,
  creditCode: request.creditCode,
  status: request.status,
  requestedAt: request.requestedAt.toISOString(),
  requestedByName,
  decidedAt: momentText(request.decidedAt),
  reason: request.reason,
  file,
});

/** Whether somebody may decide: an operator, but not about an organisation of their own. */
export const mayDecide = (identity: Identity, organisationId: string): boolean =>
  may(identity, 'organisations.verify') && !hasRight(identity, organisationId, 'belongs');

/** Other organisations whose names read alike or that are registered as the same body. */
async function findSimilar(database: Database | Transaction, request: VerificationRow['request']) {
  const core = nameCore(request.name);
  const body = bodyOf(request.creditCode);
  const found = [];
  for (const row of await readNames(database)) {
    if (row.id === request.organisationId) continue;
    const other = nameCore(row.name);
    const alike =
      other === core ||
      (core.length >= shortestCore && other.includes(core)) ||
      (other.length >= shortestCore && core.includes(other));
    const by = body !== null && bodyOf(row.creditCode) === body ? 'body' : alike ? 'name' : null;
    if (by)
      found.push({
        id: row.id,
        name: row.name,
        creditCode: row.creditCode,
        verified: row.verifiedAt !== null,
        by: by as 'body' | 'name',
      });
    if (found.length === mostSimilar) break;
  }
  return found;
}

async function viewVerification(
  database: Database | Transaction,
  context: Context,
  row: VerificationRow,
): Promise<VerificationView> {
  const identity = requireIdentity(context);
  const { request, organisation } = row;
  const pending = request.status === 'pending';
  return {
    ...viewCard(row),
    legalRepresentative: organisation.legalRepresentative,
    district: organisation.district,
    check: may(identity, 'organisations.verify')
      ? {
          creditCodeRight: request.creditCode === null ? null : isCreditCode(request.creditCode),
          similar: await findSimilar(database, request),
        }
      : null,
    allowed: [
      ...(pending && mayDecide(identity, request.organisationId) ? (['verify', 'refuse'] as const) : []),
      ...(pending && hasRight(identity, request.organisationId, 'manages') ? (['withdraw'] as const) : []),
    ],
  };
}

/** A request, for the operator and the organisation's owners; to others it does not exist. */
async function requireSeen(
  database: Database | Transaction,
  context: Context,
  id: string,
): Promise<VerificationRow> {
  const identity = requireIdentity(context);
  const row = await readVerification(database, id);
  if (!row) throw new DomainError('not_found');
  const sees =
    may(identity, 'organisations.verify') || hasRight(identity, row.request.organisationId, 'manages');
  if (!sees) throw new DomainError('not_found');
  return row;
}

export const getVerification = async (context: Context, id: string): Promise<VerificationView> =>
  viewVerification(context.database, context, await requireSeen(context.database, context, id));

/** The operator's queue, oldest first. */
export async function listVerifications(
  context: Context,
  query: VerificationQuery,
): Promise<VerificationPage> {
  requireMay(context, 'organisations.verify');
  const { items, total } = await readVerificationPage(context.database, {
    status: query.status ?? 'pending',
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, items: items.map(viewCard) };
}

/** An organisation's own requests, the newest first, for its owners and the operator. */
export async function listVerificationsOf(
  context: Context,
  organisationId: string,
): Promise<VerificationPage> {
  const identity = requireIdentity(context);
  if (!(await readOrganisation(context.database, organisationId))) throw new DomainError('not_found');
  if (!hasRight(identity, organisationId, 'manages') && !may(identity, 'organisations.verify'))
    throw new DomainError('not_allowed');
  const items = await readVerificationsOf(context.database, organisationId);
  return { total: items.length, items: items.map(viewCard) };
}

/** The document of a request with its bytes, for those who see the request. */
export async function openVerificationFile(context: Context, id: string) {
  const { file } = await requireSeen(context.database, context, id);
  return { file, content: context.files.open(file.id) };
}

/**
 * Ask for verification with a document, as an owner. Throws `not_allowed`, and `wrong_state` where the organisation is
 * verified or a request waits already.
 */
export async function askVerification(
  context: Context,
  organisationId: string,
  upload: Upload,
): Promise<VerificationView> {
  const identity = requireIdentity(context);
  if (!(await readOrganisation(context.database, organisationId))) throw new DomainError('not_found');
  if (!hasRight(identity, organisationId, 'manages')) throw new DomainError('not_allowed');
  return withDocument(context, upload, organisationId, async (transaction, fileId) => {
    const organisation = await lockOrganisation(transaction, organisationId);
    if (!organisation) throw new DomainError('not_found');
    const status = organisation.verifiedAt ? 'verified' : 'pending';
    if (organisation.verifiedAt || (await readPending(transaction, organisationId)))
      throw new DomainError('wrong_state', { parameters: { status } });
    const id = context.newId();
    await insertVerification(transaction, {
      id,
      organisationId,
      name: organisation.name,
      creditCode: organisation.creditCode,
      fileId,
      status: 'pending',
      requestedBy: identity.userId,
      requestedAt: context.now(),
    });
    await auditVerification(transaction, context, organisationId, { act: 'ask', requestId: id });
    await notify(transaction, context, {
      userIds: await readOperatorIds(transaction),
      kind: 'verification_requested',
      parameters: {},
      link: queuePath,
      unlessUnread: true,
    });
    return readView(transaction, context, id);
  });
}

/** Write down what was done with an organisation's verification. */
export const auditVerification = (
  transaction: Transaction,
  context: Context,
  organisationId: string,
  detail: Record<string, string | null>,
) =>
  recordAudit(transaction, context, {
    kind: 'verification',
    actorId: requireIdentity(context).userId,
    subjectKind: 'organisation',
    subjectId: organisationId,
    detail,
  });

/** A request inside a transaction that has just written it. */
export async function readView(
  transaction: Transaction,
  context: Context,
  id: string,
): Promise<VerificationView> {
  const row = await readVerification(transaction, id);
  if (!row) throw new DomainError('not_found');
  return viewVerification(transaction, context, row);
}

/** Withdraw what waits, because the organisation is called otherwise now. */
export async function endPending(transaction: Transaction, organisationId: string): Promise<void> {
  const pending = await readPending(transaction, organisationId);
  if (pending) await updateVerification(transaction, pending.id, { status: 'withdrawn' });
}

/** Take a request back, as an owner. */
export function withdrawVerification(context: Context, id: string): Promise<VerificationView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { request } = await lockRequest(transaction, context, id);
    if (!hasRight(identity, request.organisationId, 'manages')) throw new DomainError('not_allowed');
    await updateVerification(transaction, id, { status: 'withdrawn' });
    await auditVerification(transaction, context, request.organisationId, { act: 'withdraw', requestId: id });
    return readView(transaction, context, id);
  });
}

/** A request that waits, with its organisation locked. Throws `not_found` and `wrong_state`. */
export async function lockRequest(transaction: Transaction, context: Context, id: string) {
  const { request: seen } = await requireSeen(transaction, context, id);
  const organisation = await lockOrganisation(transaction, seen.organisationId);
  const row = await readVerification(transaction, id);
  if (!organisation || !row) throw new DomainError('not_found');
  if (row.request.status !== 'pending')
    throw new DomainError('wrong_state', { parameters: { status: row.request.status } });
  return { request: row.request, organisation };
}
