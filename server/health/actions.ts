import { sql } from 'drizzle-orm';
import { poolUseOf } from '../../db/client.ts';
import { readMigrationState } from '../../db/migration-state.ts';
import type { Services } from '../context.ts';
import { momentText } from '../wire.ts';
import type { Family } from './exposition.ts';
import { gaugesOf, poolFamilies, queueFamilies, reasonsNotReady } from './rules.ts';
import type { Health, Readiness } from './schema.ts';
import { readQueues } from './store.ts';

/** Whoever asks for health asks again soon: better an answer without a number than none. */
const patience_ms = 1_000;

/** The answer, or null when it fails or takes too long. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience_ms)));
  try {
    return await Promise.race([answer.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How this process is: the database, and the index that it keeps. */
export async function readHealth(
  services: Pick<Services, 'database' | 'search' | 'indexer'>,
): Promise<Health> {
  const [database, size, index] = await Promise.all([
    inTime(services.database.execute(sql`select 1`)),
    inTime(services.search.size()),
    inTime(services.indexer.state()),
  ]);
  const failing = index !== null && index.failures > 0;
  return {
    status: database === null || failing ? 'degraded' : 'ok',
    database: database === null ? 'down' : 'ok',
    search: {
      engine: services.search.capabilities.name,
      documents: size?.documents ?? null,
      phase: index?.phase ?? null,
      filledFrom: index?.filledFrom ?? null,
      request: index?.request ?? null,
      lag: index?.lag ?? null,
      lagSeconds: index ? index.lag_ms / 1000 : null,
      failures: index?.failures ?? null,
      snapshotWrittenAt: momentText(index?.snapshotWrittenAt ?? null),
    },
  };
}

/**
 * Whether this process should be sent requests: the tables are those of this program, its index is filled and follows, and
 * its jobs run. A process that is not ready may be alive (`readHealth`): it is starting or stopping, and is left alone.
 */
export async function readReadiness(
  services: Pick<Services, 'database' | 'indexer' | 'jobs'>,
  stopping: boolean,
): Promise<Readiness> {
  const [migrations, index] = await Promise.all([
    inTime(readMigrationState(services.database)),
    inTime(services.indexer.state()),
  ]);
  const reasons = reasonsNotReady({
    migrations,
    indexPhase: index?.phase ?? null,
    jobsWork: services.jobs.isWorking(),
    stopping,
  });
  return { ready: reasons.length === 0, reasons };
}

/** Everything that is measured of a process besides its requests and its event loop. */
export async function readMetrics(
  services: Pick<Services, 'database' | 'search' | 'indexer' | 'jobs'>,
): Promise<Family[]> {
  const [health, queues] = await Promise.all([readHealth(services), inTime(readQueues(services.database))]);
  const gauges = gaugesOf(health).map(({ name, help, value }): Family => ({
    name,
    help,
    type: 'gauge',
    samples: [{ value }],
  }));
  const pool = poolUseOf(services.database);
  return [
    ...gauges,
    {
      name: 'queqiao_jobs_working',
      help: 'Whether this process takes jobs',
      type: 'gauge',
      samples: [{ value: services.jobs.isWorking() ? 1 : 0 }],
    },
    ...(pool === null ? [] : poolFamilies(pool)),
    ...(queues === null ? [] : queueFamilies(queues)),
    {
      name: 'queqiao_process_resident_memory_bytes',
      help: 'Resident memory of the process',
      type: 'gauge',
      samples: [{ value: process.memoryUsage.rss() }],
    },
  ];
}
