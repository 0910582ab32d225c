import type { Database } from '../../db/client.ts';
import { servesPublic } from '../config.ts';
import type { Context, Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Authentication } from './authentication.ts';
import { demoAccounts, demoPassword } from './demo.ts';
import type { DemoAccounts, SessionView, SignIn } from './schema.ts';
import { readDemoUsers, readIdentityRows } from './store.ts';

/** Who a user id is now: read on every request, so that a change of rights holds at once. */
export async function loadIdentity(database: Database, userId: string): Promise<Identity | null> {
  const rows = await readIdentityRows(database, userId);
  if (!rows) return null;
  return {
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
}

/** The session as the site needs it. */
export function viewSession(identity: Identity | null): SessionView {
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
      memberships: identity.memberships,
    },
  };
}

/**
 * Sign in with e-mail and password. Answers the session and the cookies to set; `wrong_credentials` says neither
 * which of the two was wrong nor whether the address is known.
 */
export async function signIn(
  context: Context,
  authentication: Authentication,
  input: SignIn,
  headers: Headers,
): Promise<{ session: SessionView; cookies: string[] }> {
  const answer = await authentication.api.signInEmail({ body: input, headers, asResponse: true });
  if (!answer.ok) throw new DomainError('wrong_credentials');
  const { user } = (await answer.json()) as { user: { id: string } };
  const identity = await loadIdentity(context.database, user.id);
  if (!identity || (identity.demo && servesPublic(context.config))) throw new DomainError('account_disabled');
  return { session: viewSession(identity), cookies: answer.headers.getSetCookie() };
}

/** End the session; answers the cookies that clear it. Without a session nothing happens. */
export async function signOut(authentication: Authentication, headers: Headers): Promise<string[]> {
  const answer = await authentication.api.signOut({ headers, asResponse: true });
  return answer.headers.getSetCookie();
}

/** The accounts that can be tried out; empty where the demo data was not loaded. */
export async function listDemoAccounts(context: Context): Promise<DemoAccounts> {
  if (servesPublic(context.config)) return { password: null, accounts: [] };
  const rows = await readDemoUsers(
    context.database,
    demoAccounts.map((account) => account.email),
  );
  const accounts = demoAccounts.flatMap(({ email, role }) => {
    const row = rows.find((candidate) => candidate.email === email);
    return row ? [{ email, role, name: row.name, organisationName: row.organisationName ?? '' }] : [];
  });
  return { password: accounts.length ? demoPassword : null, accounts };
}
