import { randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { hash, verify } from '@node-rs/argon2';
import type { Database } from '../../db/client.ts';
import { credentials, sessions, twoFactors, users, verifications } from '../../db/schema/index.ts';
import { servesPublic, type Config } from '../config.ts';
import { newId } from '../context.ts';
import { DomainError } from '../errors.ts';

/** argon2id, 19 MiB, 2 passes, 1 lane: the first choice of the OWASP Password Storage Cheat Sheet. */
const argon2Options = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Hash a password with argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, argon2Options);

/** Whether a password is the one that a hash was made of. */
export const isPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password);

/** Session cookies are called `<prefix>.session_token`; `__Host-` lets no other host and no plain http set them. */
export const cookiePrefix = (config: Pick<Config, 'publicAddress'>): string =>
  servesPublic(config) ? '__Host-queqiao' : 'queqiao';

/** A session ends a week after it began, however much it is used: people prove again who they are (ASVS 5, 7.3.2). */
export const sessionLifetime_s = 7 * 24 * 3600;

/** Small letters and digits that nobody mistakes for one another on paper. */
const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten recovery codes of 59 random bits, in groups of four: `k7mq-2xwd-9fpt`. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () =>
    Array.from({ length: 3 }, () =>
      Array.from({ length: 4 }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]).join(''),
    ).join('-'),
  );

/** The name under which authenticator apps show the account. */
const appName = 'Queqiao';

/**
 * Passwords, sessions, their cookies, authenticator codes and recovery codes by better-auth; our routes call it, its own
 * routes are not mounted. What must happen in one transaction with a row of ours (registering, new passwords, one-time
 * links) is written by our verbs instead: its calls commit by themselves.
 */
export function createAuthentication(database: Database, config: Config) {
  return betterAuth({
    appName,
    baseURL: config.publicAddress,
    secret: config.sessionSecret,
    telemetry: { enabled: false },
    database: drizzleAdapter(database, {
      provider: 'pg',
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: twoFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => isPassword(stored, password) },
    },
    user: {
      additionalFields: {
        language: { type: 'string', input: false, defaultValue: 'zh' },
        demo: { type: 'boolean', input: false, defaultValue: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      expiresIn: sessionLifetime_s,
      disableSessionRefresh: true,
      additionalFields: {
        provedAt: { type: 'date', input: false, required: false },
        lastSeenAt: { type: 'date', input: false, required: false },
      },
    },
    plugins: [
      twoFactor({
        issuer: appName,
        // Five wrong codes end a sign-in, ten in a row stop codes for a quarter of an hour.
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes },
      }),
    ],
    advanced: {
      database: { generateId: () => newId() },
      // The prefix and the attribute are set here: `useSecureCookies` would put `__Secure-` before the name.
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(config),
      defaultCookieAttributes: { secure: servesPublic(config) },
      // The API checks the origin itself (plugins/session.ts), for all writes and not only for these.
      disableCSRFCheck: true,
    },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  });
}
export type Authentication = ReturnType<typeof createAuthentication>;

/**
 * Refuse to take a failure of better-auth for a refusal: of a database that went away in the middle of its work it answers
 * a bare 500 and keeps the reason to itself. What it takes from people (cookies, codes, passwords) it refuses with 4xx.
 * Throws `database_unavailable`.
 */
export function requireWorked(answer: Response): void {
  if (answer.status >= 500) throw new DomainError('database_unavailable');
}
