import type { Transaction } from '../../db/client.ts';
import type { AdministratorRole } from '../../db/schema/codes.ts';
import {
  isLastOfRole,
  lockAdministrators,
  readAppointed,
  requireRecentProof,
  requireStillSecurity,
  requireSuccessor,
} from '../accounts/actions.ts';
import type { Config } from '../config.ts';
import { recordAudit } from '../audit/actions.ts';
import type { Context, Services } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { readHealth } from '../health/actions.ts';
import { may, requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { momentText } from '../wire.ts';
import type { AdministratorDraft, AdministratorList, IndexRequestDraft, PlatformStatus } from './schema.ts';
import {
  deleteAdministrator,
  insertAdministrator,
  insertIndexRequest,
  isInMarket,
  isRequested,
  lockCandidate,
  readAdministrators,
  readIndexRequests,
  readJobs,
} from './store.ts';

type Stamps = Pick<Services, 'now' | 'newId'> & { config: Pick<Config, 'publicAddress'> };

/** The three administrators, for the security administrator. */
export async function listAdministrators(context: Context): Promise<AdministratorList> {
  const { userId } = requireMay(context, 'administrators.appoint');
  const rows = await readAdministrators(context.database);
  const appointed = await readAppointed(context.database, context.config);
  return {
    items: rows.map(({ disabledAt, appointedAt, ...row }) => ({
      ...row,
      appointedAt: appointedAt.toISOString(),
      disabled: disabledAt !== null,
      removable: row.userId !== userId && !isLastOfRole(appointed, row.userId),
    })),
  };
}

/**
 * Make a person an administrator. Throws `invalid_input` at `email` for nobody or for one who is an administrator already,
 * and `takes_part_in_market`: who runs the platform does not trade on it.
 */
async function addAdministrator(
  transaction: Transaction,
  services: Stamps,
  input: { email: string; role: AdministratorRole; appointedBy: string | null },
): Promise<string> {
  const present = await lockAdministrators(transaction, services.config);
  const candidate = await lockCandidate(transaction, input.email.trim().toLowerCase());
  if (!candidate) throw invalidField('email', 'unknown_reference');
  if (present.some(({ userId }) => userId === candidate.id)) throw invalidField('email', 'duplicate');
  if (await isInMarket(transaction, candidate.id)) throw new DomainError('takes_part_in_market');
  await insertAdministrator(transaction, {
    userId: candidate.id,
    role: input.role,
    appointedBy: input.appointedBy,
    appointedAt: services.now(),
  });
  await recordAudit(transaction, services, {
    kind: 'rights_change',
    actorId: input.appointedBy,
    subjectKind: 'user',
    subjectId: candidate.id,
    detail: { act: 'appoint_administrator', role: input.role, byCommand: input.appointedBy === null },
  });
  return candidate.id;
}

/** Appoint by the command on the server: how a deployment gets its first security administrator. */
export const appointByCommand = (
  services: Pick<Services, 'database'> & Stamps,
  input: AdministratorDraft,
): Promise<string> =>
  services.database.transaction((transaction) =>
    addAdministrator(transaction, services, { ...input, appointedBy: null }),
  );

/**
 * Appoint an administrator, as the security administrator who has just proved who they are. Nobody appoints themselves,
 * because nobody holds two roles. Throws `not_allowed`, `proof_required`, `invalid_input`, `takes_part_in_market`.
 */
export async function appointAdministrator(
  context: Context,
  draft: AdministratorDraft,
): Promise<AdministratorList> {
  const { userId } = requireMay(context, 'administrators.appoint');
  requireRecentProof(context);
  await transact(context, async (transaction) => {
    requireStillSecurity(await lockAdministrators(transaction, context.config), userId);
    await addAdministrator(transaction, context, { ...draft, appointedBy: userId });
    return null;
  });
  return listAdministrators(context);
}

/**
 * End an appointment, as the security administrator who has just proved who they are; never one's own, and never that of
 * the last one of a role. It holds on the next request. Throws `not_allowed`, `proof_required`, `not_found`,
 * `last_administrator`.
 */
export function removeAdministrator(context: Context, removedId: string): Promise<null> {
  const { userId } = requireMay(context, 'administrators.appoint');
  requireRecentProof(context);
  if (removedId === userId) throw new DomainError('not_allowed');
  return transact(context, async (transaction) => {
    const present = await lockAdministrators(transaction, context.config);
    requireStillSecurity(present, userId);
    const removed = present.find((one) => one.userId === removedId);
    if (!removed) throw new DomainError('not_found');
    requireSuccessor(present, removedId);
    await deleteAdministrator(transaction, removedId);
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: userId,
      subjectKind: 'user',
      subjectId: removedId,
      detail: { act: 'remove_administrator', role: removed.role },
    });
    return null;
  });
}

/** How the platform runs, for the system administrator and the operator. */
export async function getPlatformStatus(context: Context): Promise<PlatformStatus> {
  requireMay(context, 'platform.status');
  const [health, jobs, requests] = await Promise.all([
    readHealth(context),
    readJobs(context.database),
    readIndexRequests(context.database),
  ]);
  return {
    health,
    jobs: jobs.map(({ lastCompletedAt, ...job }) => ({
      ...job,
      lastCompletedAt: momentText(lastCompletedAt),
    })),
    indexRequests: requests.map(({ requestedAt, finishedAt, ...request }) => ({
      ...request,
      requestedAt: requestedAt.toISOString(),
      finishedAt: momentText(finishedAt),
    })),
    mayReindex: may(context.identity, 'platform.reindex'),
  };
}

/**
 * Ask every server process to build its index anew, or to compare it with the database and repair it, as the system
 * administrator. Searches go on meanwhile. Throws `not_allowed`, and `wrong_state` while one of the kind is under way.
 */
export async function requestIndexing(context: Context, draft: IndexRequestDraft): Promise<PlatformStatus> {
  const { userId } = requireMay(context, 'platform.reindex');
  await transact(context, async (transaction) => {
    if (await isRequested(transaction, draft.kind))
      throw new DomainError('wrong_state', { parameters: { status: 'requested' } });
    const id = context.newId();
    await insertIndexRequest(transaction, { id, kind: draft.kind, requestedAt: context.now() });
    await recordAudit(transaction, context, {
      kind: 'settings_change',
      actorId: userId,
      subjectKind: 'index',
      subjectId: id,
      detail: { act: draft.kind },
    });
    return null;
  });
  return getPlatformStatus(context);
}
