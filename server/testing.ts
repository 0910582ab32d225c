import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { createTestDatabase, type TestDatabase } from '../db/testing.ts';
import {
  administrators,
  brokers,
  consents,
  credentials,
  memberships,
  organisations,
  sessions,
  users,
} from '../db/schema/index.ts';
import {
  consentDocuments,
  type AdministratorRole,
  type MembershipRole,
  type OrganisationKind,
} from '../db/schema/codes.ts';
import { createSearchEngine } from '../search/index.ts';
import { hashPassword, sessionLifetime_s } from './accounts/authentication.ts';
import { presentTerms } from './accounts/terms.ts';
import { buildApp } from './app.ts';
import { loadCity } from './city/city.ts';
import { loadConfig, type Config } from './config.ts';
import { newId, type Services } from './context.ts';
import { createFileStorage } from './files/files.ts';
import { createIndexer } from './indexing/indexer.ts';
import { createJobs } from './jobs/jobs.ts';
import { createMail } from './mail/mail.ts';
import type { App } from './routing.ts';

/** The application on a database of its own, with helpers that set a scene. Real parts: only the clock can be moved. */
export interface TestApp {
  app: App;
  services: Services;
  database: TestDatabase;
  /** Move the application's clock. */
  setNow(now: Date): void;
  addOrganisation(
    kind: OrganisationKind,
    name: string,
    values?: Partial<typeof organisations.$inferInsert>,
  ): Promise<string>;
  /** A verified account that agreed to the terms, with an open session; second factor included where the role needs one. */
  addUser(name: string, rights?: Rights): Promise<TestUser>;
  /** Sends a request as a user, as JSON; `null` is an anonymous visitor. */
  call(
    user: TestUser | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Waits until the index has seen everything that is committed. */
  indexed(): Promise<void>;
  close(): Promise<void>;
}

/** What a new user is on the platform. */
export interface Rights {
  organisationId?: string;
  role?: MembershipRole;
  broker?: Partial<typeof brokers.$inferInsert>;
  administrator?: AdministratorRole;
}

export interface TestUser {
  id: string;
  email: string;
  brokerId: string | null;
  cookie: string;
}

export interface Answer {
  status: number;
  // What the API answers is asserted by tests field by field; `any` keeps them readable.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Record<string, unknown>;
}

/** The password of every user that `addUser` makes. */
export const testPassword = 'correct-horse-battery-staple';

/** The services of a test: the real ones, in this thread, with a clock that can be moved. */
async function openTestServices(
  database: TestDatabase,
  dataDirectory: string,
  clock: () => Date,
  { changed, log }: TestOptions,
) {
  const config = {
    ...loadConfig({ DATA_DIRECTORY: dataDirectory, REQUESTS_PER_MINUTE: '100000' }),
    mode: 'test' as const,
    databaseUrl: database.applicationUrl,
    ...changed,
  };
  const search = await createSearchEngine({ thread: 'inProcess', now: clock });
  const services: Services = {
    config,
    city: loadCity(config.cityFile),
    database: database.db,
    replica: null,
    search,
    mirror: null,
    indexer: createIndexer({ database: database.db, search, log }),
    jobs: createJobs({ databaseUrl: database.applicationUrl, log }),
    mail: createMail(config),
    files: createFileStorage(dataDirectory),
    log,
    now: clock,
    newId,
  };
  return services;
}

/** Sends a request as a user, as JSON. */
const callerOf =
  (app: App): TestApp['call'] =>
  async (user, method, path, body, headers = {}) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: {
        ...(user ? { cookie: user.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      payload: body === undefined ? undefined : JSON.stringify(body),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.body, headers: answer.headers };
  };

/** Sets people and organisations up, straight in the database. */
function stageOf(
  { db }: TestDatabase,
  { sessionSecret }: Services['config'],
  passwordHash: string,
): Pick<TestApp, 'addOrganisation' | 'addUser'> {
  /** A session as signing in leaves it, second step included; accounts.test.ts goes the real way. */
  async function openSession(userId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(Date.now() + sessionLifetime_s * 1000);
    await db.insert(sessions).values({ id: newId(), token, userId, expiresAt });
    const signature = createHmac('sha256', sessionSecret).update(token).digest('base64');
    return `queqiao.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  }
  /** Roles that cannot do without a second factor have one (accounts/rules.ts). */
  async function needsSecondFactor({ organisationId, administrator }: Rights): Promise<boolean> {
    if (administrator) return true;
    if (!organisationId) return false;
    const [row] = await db
      .select({ kind: organisations.kind })
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    return row?.kind === 'government' || row?.kind === 'service_point';
  }
  return {
    async addOrganisation(kind, name, values = {}) {
      const id = newId();
      await db
        .insert(organisations)
        .values({ id, kind, name, district: '370212', verifiedAt: new Date(), ...values });
      return id;
    },
    async addUser(name, rights = {}) {
      const id = newId();
      const email = `${id}@test.queqiao`;
      const twoFactorEnabled = await needsSecondFactor(rights);
      await db.insert(users).values({ id, name, email, emailVerified: true, twoFactorEnabled });
      await db
        .insert(credentials)
        .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash });
      await db.insert(consents).values(
        consentDocuments.map((document) => ({
          id: newId(),
          userId: id,
          document,
          version: presentTerms[document],
          givenAt: new Date(),
        })),
      );
      const { organisationId, role = 'owner' } = rights;
      if (organisationId) await db.insert(memberships).values({ userId: id, organisationId, role });
      const brokerId = rights.broker ? newId() : null;
      if (brokerId)
        await db
          .insert(brokers)
          .values({ id: brokerId, userId: id, name, level: 'intermediate', ...rights.broker });
      if (rights.administrator)
        await db
          .insert(administrators)
          .values({ userId: id, role: rights.administrator, appointedAt: new Date() });
      return { id, email, brokerId, cookie: await openSession(id) };
    },
  };
}

export interface TestOptions {
  changed: Partial<Config>;
  log: FastifyBaseLogger;
}

/**
 * @param changed settings that differ from those of a test
 * @param log instead of none
 * @param database instead of a copy of the run's template; it is closed with the app
 */
export async function createTestApp(
  changed: Partial<Config> = {},
  log: FastifyBaseLogger = pino({ level: 'silent' }),
  database?: TestDatabase,
): Promise<TestApp> {
  database ??= await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'queqiao-app-'));
  let now: Date | null = null;
  const clock = (): Date => now ?? new Date();
  const services = await openTestServices(database, dataDirectory, clock, { changed, log });
  const app = await buildApp(services, { site: null });
  // Compiling the schemas of all routes takes seconds: here, and not in the first test.
  await app.ready();
  return {
    app,
    services,
    database,
    setNow(value) {
      now = value;
    },
    ...stageOf(database, services.config, await hashPassword(testPassword)),
    call: callerOf(app),
    indexed: () => services.indexer.whenIndexed(),
    async close() {
      await app.close();
      await services.jobs.stop();
      await services.indexer.stop();
      await services.search.close();
      await database.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
