import { sql } from 'drizzle-orm';
import type { Services } from '../context.ts';
import { momentText } from '../wire.ts';
import type { Health } from './schema.ts';

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
