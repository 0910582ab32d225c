import type { Transaction } from '../../db/client.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { requireMay } from '../policy/policy.ts';
import { momentText } from '../wire.ts';
import { countAccounts, readAccounts } from './administration-store.ts';
import {
  lockAdministrators,
  requireStillSecurity,
  requireSuccessor,
  type Appointed,
} from './administrators.ts';
import { deleteMailLinks, deleteTwoFactor } from './credential-store.ts';
import { requestMail } from './mails.ts';
import { requireRecentProof } from './proof.ts';
import { recordAccountAct } from './recording.ts';
import type { AccountPage, AccountQuery, IdentityCheck } from './schema.ts';
import { deleteSessions, lockUser, updateUser } from './store.ts';

/** Accounts as the security administrator needs them (`accounts.disable`), the newest first. */
export async function listAccounts(context: Context, query: AccountQuery): Promise<AccountPage> {
  requireMay(context, 'accounts.disable');
  const { offset = 0, limit = 20, ...filter } = query;
  const [total, rows] = await Promise.all([
    countAccounts(context.database, filter),
    readAccounts(context.database, filter, { offset, limit }, new Date()),
  ]);
  return {
    total,
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      demo: row.demo,
      status: row.disabledAt ? 'disabled' : row.emailVerified ? 'active' : 'unverified',
      disabledAt: momentText(row.disabledAt),
      createdAt: row.createdAt.toISOString(),
      secondFactor: row.secondFactor,
      administrator: row.administrator,
      organisations: row.organisations,
      openSessions: row.openSessions,
      lastSeenAt: momentText(row.lastSeenAt ? new Date(row.lastSeenAt) : null),
    })),
  };
}

/**
 * Change somebody's account, and write it down. Throws `not_allowed`, `proof_required`, `not_found`; one's own account
 * is `not_allowed`: nobody locks themselves out or vouches for themselves.
 */
async function administer(
  context: Context,
  userId: string,
  work: (
    transaction: Transaction,
    administrators: readonly Appointed[],
  ) => Promise<Record<string, string | number>>,
): Promise<void> {
  const actor = requireMay(context, 'accounts.disable');
  requireRecentProof(context);
  if (actor.userId === userId) throw new DomainError('not_allowed');
  await context.database.transaction(async (transaction) => {
    const administrators = await lockAdministrators(transaction, context.config);
    requireStillSecurity(administrators, actor.userId);
    const user = await lockUser(transaction, userId);
    if (!user || user.erasedAt) throw new DomainError('not_found');
    const detail = await work(transaction, administrators);
    await recordAccountAct(transaction, context, {
      kind: 'change' in detail ? 'rights_change' : 'session_end',
      userId,
      actorId: actor.userId,
      detail,
    });
  });
}

/**
 * Close an account: it holds on the next request, and every session ends. Throws `last_administrator` about the only one
 * of a role.
 */
export const disableAccount = (context: Context, userId: string): Promise<void> =>
  administer(context, userId, async (transaction, administrators) => {
    requireSuccessor(administrators, userId);
    await updateUser(transaction, userId, { disabledAt: context.now() });
    await deleteMailLinks(transaction, userId);
    return { change: 'disabled', sessionsEnded: await deleteSessions(transaction, userId, null) };
  });

/** Open a closed account again. */
export const enableAccount = (context: Context, userId: string): Promise<void> =>
  administer(context, userId, async (transaction) => {
    await updateUser(transaction, userId, { disabledAt: null });
    return { change: 'enabled' };
  });

/** End every session of somebody. */
export const endSessionsOf = (context: Context, userId: string): Promise<void> =>
  administer(context, userId, async (transaction) => ({
    sessions: await deleteSessions(transaction, userId, null),
  }));

/**
 * Take the second factor away from somebody who has lost app and recovery codes, after their identity was checked; how
 * is written down. Sessions end, and a mail tells the owner.
 */
export const resetSecondFactor = (context: Context, userId: string, input: IdentityCheck): Promise<void> =>
  administer(context, userId, async (transaction) => {
    await deleteTwoFactor(transaction, userId);
    await requestMail(context, transaction, userId, 'second_factor_removed');
    return {
      change: 'second_factor_reset',
      identityCheck: input.identityCheck,
      sessionsEnded: await deleteSessions(transaction, userId, null),
    };
  });
