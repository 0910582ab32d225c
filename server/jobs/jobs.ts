import { sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { fromDrizzle, PgBoss, type Job, type JobResult } from 'pg-boss';
import type { Transaction } from '../../db/client.ts';
import type { EmailChangeNotice, MailOccasion } from '../accounts/mail-texts.ts';
import { whenDatabaseAnswers } from '../../db/lost-connection.ts';
import type { ListingKind } from '../../db/schema/codes.ts';
import { jobSchema } from '../../db/roles.ts';
import { loggedError } from '../logging.ts';

/** Every job that somebody enqueues, with what it is given. Those that only the clock starts are not listed. */
export interface JobData {
  /** Find, keep and announce the best matches of a listing that has just been published. */
  'find-matches': { kind: ListingKind; id: string };
  /** Send one notification by e-mail. */
  'mail-notification': { notificationId: string };
  /** Send one invitation by e-mail, unless it was sent anew meanwhile. */
  'mail-invitation': { invitationId: string; sending: number };
  /** Send the owner of an account a mail about it. */
  'mail-account': { userId: string; occasion: MailOccasion };
  /** Send a mail about a change of an e-mail address. */
  'mail-email-change': { changeId: string; notice: EmailChangeNotice };
  /** Carry out the rows of an imported table of contracts. */
  'apply-registration-import': { importId: string };
}
export type JobName = keyof JobData;

export interface EnqueueOptions {
  /** Not before so many seconds have passed. Default 0. */
  delay_seconds?: number;
  /** While a job with this key waits, another one with it is not added. */
  singletonKey?: string;
}

export interface Jobs {
  /**
   * Run `handler` at the times of a cron expression, in Asia/Shanghai. With several processes one of them runs it.
   * Works before and after `start`.
   */
  schedule(name: string, cron: string, handler: () => Promise<void>): Promise<void>;
  /** Say who does the jobs of a name. Works before and after `start`. */
  handle<Name extends JobName>(name: Name, handler: (data: JobData[Name]) => Promise<void>): Promise<void>;
  /**
   * Ask for a job. With a transaction it exists exactly when that commits. Works in processes that never `start`
   * (imports, commands): a server does it later.
   */
  enqueue<Name extends JobName>(
    name: Name,
    data: JobData[Name],
    options?: EnqueueOptions,
    transaction?: Transaction,
  ): Promise<void>;
  /** Begin to work, as soon as the database answers. The tables of the queue must exist: `migrateDatabase` makes them. */
  start(): Promise<void>;
  /** Whether this process takes jobs now. */
  isWorking(): boolean;
  /** Lets running jobs end for up to 10 s; those that do not are tried again. Fine when never started. */
  stop(): Promise<void>;
}

/** Retries after about 10, 20, 40, 80 and 160 seconds; then the job stays in the table as failed. */
const queueOptions = {
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 600,
};
/** Jobs are fetched ten at a time, and at once again while there are more; each succeeds or fails on its own. */
const workOptions = {
  pollingIntervalSeconds: 1,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;
const stopTimeout_ms = 10_000;

interface Registration {
  name: string;
  cron: string | null;
  handler: (data: never) => Promise<void>;
}

/** A running pg-boss: one that works and keeps the queue tidy, or one that only sends. */
function openBoss(databaseUrl: string, log: FastifyBaseLogger, working: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: jobSchema,
    application_name: 'queqiao jobs',
    max: working ? 3 : 1,
    // The owner installs and updates these tables; this role may not.
    migrate: false,
    createSchema: false,
    supervise: working,
    schedule: working,
    // Rebuilding an index needs its owner.
    reindex: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'job queue warning'));
  return boss.start();
}

/** Jobs on pg-boss, with a small pool of its own on the application role's address. */
export function createJobs(options: { databaseUrl: string; log: FastifyBaseLogger }): Jobs {
  const { log } = options;
  const registrations = new Map<string, Registration>();
  const queues = new Map<string, Promise<void>>();
  let worker: PgBoss | null = null;
  /** Every job of this process has its worker. */
  let attached = false;
  let sender: Promise<PgBoss> | null = null;

  async function ensureQueue(boss: PgBoss, name: string): Promise<void> {
    const known = queues.get(name);
    if (known) return known;
    const created = boss.createQueue(name, queueOptions);
    queues.set(name, created);
    // A failure must not be remembered: the next attempt may find the database up again.
    created.catch(() => queues.delete(name));
    return created;
  }

  async function run(registration: Registration, job: Job<object>): Promise<JobResult> {
    const started = performance.now();
    try {
      await registration.handler(job.data as never);
      const duration_ms = Math.round(performance.now() - started);
      log.debug({ job: job.name, id: job.id, duration_ms }, 'job done');
      return { id: job.id, status: 'completed' };
    } catch (error) {
      log.error({ err: error, job: job.name, id: job.id, attempt: job.retryCount + 1 }, 'job failed');
      return {
        id: job.id,
        status: 'failed',
        output: { message: loggedError(error).message },
      };
    }
  }

  async function attach(boss: PgBoss, registration: Registration): Promise<void> {
    await ensureQueue(boss, registration.name);
    if (registration.cron !== null)
      await boss.schedule(registration.name, registration.cron, null, { tz: 'Asia/Shanghai' });
    // Last: whoever begins again because the database was away may not leave a second worker behind.
    await boss.work(registration.name, workOptions, async (jobs: Job<object>[]) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await run(registration, job));
      return results;
    });
  }

  async function register(registration: Registration): Promise<void> {
    if (registrations.has(registration.name))
      throw new Error(`Two handlers for the job ${registration.name}.`);
    registrations.set(registration.name, registration);
    if (worker) await attach(worker, registration);
  }

  /** The boss to send with: the working one, or one that only sends. */
  function sending(): Promise<PgBoss> {
    if (worker) return Promise.resolve(worker);
    sender ??= openBoss(options.databaseUrl, log, false).catch((error: unknown) => {
      sender = null;
      throw error;
    });
    return sender;
  }

  return {
    schedule: (name, cron, handler) => register({ name, cron, handler }),
    handle: (name, handler) => register({ name, cron: null, handler: handler as Registration['handler'] }),
    async enqueue(name, data, { delay_seconds, singletonKey } = {}, transaction) {
      const boss = await sending();
      await ensureQueue(boss, name);
      await boss.send(name, data, {
        ...(delay_seconds === undefined ? {} : { startAfter: delay_seconds }),
        ...(singletonKey === undefined ? {} : { singletonKey }),
        ...(transaction === undefined ? {} : { db: fromDrizzle(transaction, sql) }),
      });
    },
    async start() {
      if (worker) return;
      const patiently = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
        whenDatabaseAnswers(work, () => log.warn('the database does not answer: jobs wait for it'));
      const started = await patiently(() => openBoss(options.databaseUrl, log, true));
      worker = started;
      for (const registration of registrations.values()) await patiently(() => attach(started, registration));
      attached = true;
    },
    isWorking: () => attached,
    async stop() {
      attached = false;
      const opened = await sender?.catch(() => null);
      await opened?.stop({ graceful: false, close: true });
      await worker?.stop({ graceful: true, close: true, timeout: stopTimeout_ms });
      worker = null;
      sender = null;
      queues.clear();
    },
  };
}
