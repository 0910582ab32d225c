import type { Database } from '../../db/client.ts';
import { servesPublic } from '../config.ts';
import type { Identity, Restriction, Services } from '../context.ts';
import {
  isIdle,
  isPrivileged,
  isRecentProof,
  restrictionOf,
  seenStep_ms,
  type AccountState,
} from './rules.ts';
import type { SessionView } from './schema.ts';
import { deleteSession, readIdentityRows, updateSession } from './store.ts';

/** Who a user id is, and what decides whether the account may be used; null when unknown or disabled. */
async function loadAccount(
  database: Database,
  userId: string,
): Promise<{ identity: Identity; state: AccountState } | null> {
  const rows = await readIdentityRows(database, userId);
  if (!rows) return null;
  const identity: Identity = {
    userId: rows.user.id,
    name: rows.user.name,
    email: rows.user.email,
    language: rows.user.language === 'en' ? 'en' : 'zh',
    demo: rows.user.demo,
    memberships: rows.memberships.map(({ verifiedAt, ...membership }) => ({
      ...membership,
      verified: verifiedAt !== null,
    })),
    broker: rows.broker,
    isOperator: rows.memberships.some((membership) => membership.organisationKind === 'government'),
    administrator: rows.administrator,
  };
  const { emailVerified, twoFactorEnabled } = rows.user;
  return {
    identity,
    state: {
      emailVerified,
      secondFactor: twoFactorEnabled,
      passwordSetAt: rows.passwordSetAt,
      termsDecided: rows.termsDecided,
    },
  };
}

/** Who a user id is now: read on every request, so that a change of rights holds at once. */
export const loadIdentity = async (database: Database, userId: string): Promise<Identity | null> =>
  (await loadAccount(database, userId))?.identity ?? null;

/** A session as better-auth found it by its cookie. */
export interface OpenSession {
  id: string;
  userId: string;
  provedAt?: Date | null;
  lastSeenAt?: Date | null;
}

/**
 * Who a session stands for, and what they have to do first. Null for a disabled account, for a demo account on a public
 * site, and for a privileged session that was idle for a day: that one ends here.
 */
export async function recognise(
  services: Services,
  session: OpenSession,
): Promise<{ identity: Identity; restriction: Restriction | null } | null> {
  const { config, database } = services;
  const account = await loadAccount(database, session.userId);
  // A demo session from before the site went public ends here.
  if (!account || (account.identity.demo && servesPublic(config))) return null;
  const { identity, state } = account;
  const now = new Date();
  const seenAt = session.lastSeenAt ?? now;
  if (isIdle(!identity.demo && isPrivileged(identity), seenAt, now)) {
    await deleteSession(database, session.userId, session.id);
    return null;
  }
  if (now.getTime() - seenAt.getTime() >= seenStep_ms)
    await updateSession(database, session.id, { lastSeenAt: now });
  const recentlyProved = session.provedAt ? isRecentProof(session.provedAt, now) : false;
  return {
    identity: { ...identity, session: { id: session.id, recentlyProved } },
    restriction: restrictionOf(identity, state, config.passwordPolicy, services.now()),
  };
}

/** The session as the site needs it. */
export function viewSession(identity: Identity | null, restriction: Restriction | null): SessionView {
  if (!identity) return { user: null };
  return {
    user: {
      id: identity.userId,
      name: identity.name,
      email: identity.email,
      language: identity.language,
      demo: identity.demo,
      brokerId: identity.broker?.id ?? null,
      isOperator: identity.isOperator,
      administrator: identity.administrator,
      memberships: identity.memberships,
      restriction,
      recentlyProved: identity.session?.recentlyProved ?? false,
    },
  };
}
