import type { Transaction } from '../../db/client.ts';
import type { Context, Services } from '../context.ts';
import { requireIdentity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { trimCredentials } from './credential-store.ts';
import { requireRecentProof } from './proof.ts';
import { recordAccountAct } from './recording.ts';
import { deviceOf } from './rules.ts';
import type { OwnSessions } from './schema.ts';
import { deleteSession, deleteSessions, readSessions, trimSessions } from './store.ts';
import { trimThrottles } from './throttle-store.ts';

/** One's own open sessions, the last used first. */
export async function listOwnSessions(context: Context): Promise<OwnSessions> {
  const identity = requireIdentity(context);
  const rows = await readSessions(context.database, identity.userId, new Date());
  return {
    items: rows.map((row) => ({
      id: row.id,
      current: row.id === identity.session?.id,
      ...deviceOf(row.userAgent ?? ''),
      address: row.ipAddress || null,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    })),
  };
}

/** End one of one's own sessions. One of somebody else is `not_found`. */
export async function endOwnSession(context: Context, sessionId: string): Promise<void> {
  const { userId } = requireIdentity(context);
  await context.database.transaction(async (transaction) => {
    if (!(await deleteSession(transaction, userId, sessionId))) throw new DomainError('not_found');
    await recordAccountAct(transaction, context, { kind: 'session_end', userId, detail: { sessions: 1 } });
  });
}

/** End all of one's own sessions but this one. Throws `proof_required`. */
export async function endOtherSessions(context: Context): Promise<void> {
  const { userId, session } = requireRecentProof(context);
  await context.database.transaction(async (transaction) => {
    const sessions = await deleteSessions(transaction, userId, session?.id ?? null);
    await recordAccountAct(transaction, context, { kind: 'session_end', userId, detail: { sessions } });
  });
}

/** End every session of a user, in the caller's transaction. Answers how many there were. */
export const endAllSessions = (transaction: Transaction, userId: string): Promise<number> =>
  deleteSessions(transaction, userId, null);

/** The longest that any policy of throttle-rules.ts remembers an attempt. */
const throttleMemory_ms = 24 * 3_600_000;

/** Delete what is over: sessions, links, codes and counts of attempts. */
export async function trimAccounts(services: Services): Promise<void> {
  const now = new Date();
  await trimSessions(services.database, now);
  await trimCredentials(services.database, now);
  await trimThrottles(services.database, new Date(now.getTime() - throttleMemory_ms));
}
