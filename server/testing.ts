import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createTestDatabase, type TestDatabase } from '../db/testing.ts';
import { brokers, credentials, memberships, organisations, users } from '../db/schema/index.ts';
import type { MembershipRole, OrganisationKind } from '../db/schema/codes.ts';
import { createSearchEngine } from '../search/index.ts';
import { hashPassword } from './accounts/authentication.ts';
import { buildApp } from './app.ts';
import { loadCity } from './city/city.ts';
import { loadConfig } from './config.ts';
import { newId, type Services } from './context.ts';
import { createFileStorage } from './files/files.ts';
import { createIndexer } from './indexing.ts';
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
  addUser(
    name: string,
    rights?: {
      organisationId?: string;
      role?: MembershipRole;
      broker?: Partial<typeof brokers.$inferInsert>;
    },
  ): Promise<TestUser>;
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

const testPassword = 'correct-horse-battery-staple';

export async function createTestApp(): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'queqiao-app-'));
  const config = {
    ...loadConfig({ DATA_DIRECTORY: dataDirectory, REQUESTS_PER_MINUTE: '100000' }),
    mode: 'test' as const,
    databaseUrl: database.applicationUrl,
  };
  const log = pino({ level: 'silent' });
  let now: Date | null = null;
  const clock = (): Date => now ?? new Date();
  const search = await createSearchEngine({ thread: 'inProcess', now: clock });
  const indexer = createIndexer({ database: database.db, search, log });
  const services: Services = {
    config,
    city: loadCity(config.cityFile),
    database: database.db,
    search,
    indexer,
    jobs: createJobs({ databaseUrl: database.applicationUrl, log }),
    mail: createMail(config),
    files: createFileStorage(dataDirectory),
    log,
    now: clock,
    newId,
  };
  const app = await buildApp(services, { site: null });
  const passwordHash = await hashPassword(testPassword);

  async function signIn(email: string): Promise<string> {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email, password: testPassword },
    });
    return answer.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; ');
  }

  return {
    app,
    services,
    database,
    setNow(value) {
      now = value;
    },
    async addOrganisation(kind, name, values = {}) {
      const id = newId();
      await database.db
        .insert(organisations)
        .values({ id, kind, name, district: '370212', verifiedAt: new Date(), ...values });
      return id;
    },
    async addUser(name, rights = {}) {
      const id = newId();
      const email = `${id}@test.queqiao`;
      await database.db.insert(users).values({ id, name, email, emailVerified: true });
      await database.db
        .insert(credentials)
        .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash });
      if (rights.organisationId)
        await database.db
          .insert(memberships)
          .values({ userId: id, organisationId: rights.organisationId, role: rights.role ?? 'owner' });
      let brokerId: string | null = null;
      if (rights.broker) {
        brokerId = newId();
        await database.db
          .insert(brokers)
          .values({ id: brokerId, userId: id, name, level: 'intermediate', ...rights.broker });
      }
      return { id, email, brokerId, cookie: await signIn(email) };
    },
    async call(user, method, path, body, headers = {}) {
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
      return {
        status: answer.statusCode,
        body: isJson ? answer.json() : answer.body,
        headers: answer.headers,
      };
    },
    indexed: () => indexer.whenIndexed(),
    async close() {
      await app.close();
      await services.jobs.stop();
      await indexer.stop();
      await search.close();
      await database.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
