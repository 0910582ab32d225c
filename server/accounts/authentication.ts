import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hash, verify } from '@node-rs/argon2';
import type { Database } from '../../db/client.ts';
import { credentials, sessions, users, verifications } from '../../db/schema/index.ts';
import { servesPublic, type Config } from '../config.ts';
import { newId } from '../context.ts';

/** argon2id, 19 MiB, 2 passes, 1 lane: the first choice of the OWASP Password Storage Cheat Sheet. */
const argon2Options = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Hash a password with argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, argon2Options);

/** Passwords, sessions and their cookies by better-auth; our routes call it, its own routes are not mounted. */
export function createAuthentication(database: Database, config: Config) {
  const secure = servesPublic(config);
  return betterAuth({
    appName: 'Queqiao',
    baseURL: config.publicAddress,
    secret: config.sessionSecret,
    telemetry: { enabled: false },
    database: drizzleAdapter(database, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: credentials, verification: verifications },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    user: {
      additionalFields: {
        language: { type: 'string', input: false, defaultValue: 'zh' },
        demo: { type: 'boolean', input: false, defaultValue: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: secure,
      cookiePrefix: 'queqiao',
      // The API checks the origin itself (plugins/session.ts), for all writes and not only for these.
      disableCSRFCheck: true,
    },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  });
}
export type Authentication = ReturnType<typeof createAuthentication>;
