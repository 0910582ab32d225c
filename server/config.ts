import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const passwordPolicies = ['nist', 'dengbao'] as const;
export type PasswordPolicy = (typeof passwordPolicies)[number];

/** Everything that the environment decides. This file is the only reader of `process.env` in the server. */
export interface Config {
  mode: 'production' | 'development' | 'test';
  host: string;
  port: number;
  /** Address that people type; `https:` turns on Secure cookies and refuses demo accounts (`servesPublic`). */
  publicAddress: string;
  dataDirectory: string;
  /** Application role's address; null starts the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Owner role's address; null with `databaseUrl` set means that one role does both, and start warns. */
  databaseOwnerUrl: string | null;
  /** A streaming replica that visitors' public reads go to; null: the first database answers them too. */
  databaseReplicaUrl: string | null;
  meiliUrl: string | null;
  meiliKey: string | null;
  /** First part of the names of our indexes there, so that deployments can share a server. */
  meiliPrefix: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Signs session cookies; at least 32 characters. */
  sessionSecret: string;
  /** Which rules passwords follow (accounts/passwords.ts): NIST SP 800-63B and ASVS 5, or 等保 level 3. */
  passwordPolicy: PasswordPolicy;
  cityFile: string;
  demoData: boolean;
  logLevel: string;
  /** Requests that one address, and one person, may send to the API in a minute. */
  requestsPerMinute: number;
  /** Opens `/api/v1/metrics` to programs on other machines; null: only to those on this one. */
  metricsToken: string | null;
}

/** Whether the site is for the public: its address is https. Demo accounts are then neither loaded nor let in. */
export const servesPublic = (config: Pick<Config, 'publicAddress'>): boolean =>
  config.publicAddress.startsWith('https:');

const projectRoot = resolve(import.meta.dirname, '..');

/** A secret kept in the data folder, so that sessions outlive a restart without any set-up. */
function storedSecret(dataDirectory: string): string {
  const path = join(dataDirectory, 'session-secret');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  return port;
}

function readPositive(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`REQUESTS_PER_MINUTE must be a positive whole number, not "${text}".`);
  return number;
}

function readSecret(environment: NodeJS.ProcessEnv, dataDirectory: string): string {
  const secret = environment.SESSION_SECRET;
  if (!secret) return storedSecret(dataDirectory);
  if (secret.length < 32) throw new Error('SESSION_SECRET must have at least 32 characters.');
  return secret;
}

function readPasswordPolicy(text: string | undefined): PasswordPolicy {
  const policy = passwordPolicies.find((candidate) => candidate === (text || 'nist'));
  if (!policy) throw new Error(`PASSWORD_POLICY must be ${passwordPolicies.join(' or ')}, not "${text}".`);
  return policy;
}

function readToken(token: string | undefined): string | null {
  if (!token) return null;
  if (token.length < 24) throw new Error('METRICS_TOKEN must have at least 24 characters.');
  return token;
}

/**
 * Read the configuration. Throws an Error that names the variable and the way out when a value cannot be used.
 */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  const dataDirectory = resolve(environment.DATA_DIRECTORY ?? join(projectRoot, '.data'));
  const port = readPort(environment.PORT);
  const host = environment.HOST ?? '127.0.0.1';
  const databaseUrl = environment.DATABASE_URL || null;
  const publicAddress = environment.PUBLIC_ADDRESS ?? `http://localhost:${port}`;
  return {
    mode: environment.NODE_ENV === 'development' ? 'development' : 'production',
    host,
    port,
    publicAddress,
    dataDirectory,
    databaseUrl,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL || null,
    databaseReplicaUrl: environment.DATABASE_REPLICA_URL || null,
    meiliUrl: environment.MEILI_URL || null,
    meiliKey: environment.MEILI_KEY || null,
    meiliPrefix: environment.MEILI_PREFIX || 'queqiao',
    smtpUrl: environment.SMTP_URL || null,
    mailFrom: environment.MAIL_FROM ?? 'queqiao@localhost',
    sessionSecret: readSecret(environment, dataDirectory),
    passwordPolicy: readPasswordPolicy(environment.PASSWORD_POLICY),
    cityFile: resolve(environment.CITY_FILE ?? join(projectRoot, 'server/city/qingdao.json')),
    // The demo accounts' password is published: a public site does not load them.
    demoData: environment.DEMO_DATA !== 'off' && !servesPublic({ publicAddress }),
    logLevel: environment.LOG_LEVEL ?? 'warn',
    requestsPerMinute: readPositive(environment.REQUESTS_PER_MINUTE, 600),
    metricsToken: readToken(environment.METRICS_TOKEN),
  };
}
