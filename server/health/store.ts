import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';

/** A queue of jobs as it is now. */
export interface QueueState {
  name: string;
  /** Jobs that could begin now. */
  waiting: number;
  /** Jobs that failed before and wait for their next try. */
  retrying: number;
  /** Jobs that failed for good and are still kept. */
  failed: number;
  /** Age of the job that waits longest; 0 when none does. */
  oldestWaiting_seconds: number;
}

/** Every queue that has something to tell: none that is empty and without failures. */
export function readQueues(database: Database): Promise<QueueState[]> {
  return database.execute<QueueState & Record<string, unknown>>(sql`
    select name,
      count(*) filter (where state in ('created', 'retry') and start_after <= now())::int as waiting,
      count(*) filter (where state = 'retry')::int as retrying,
      count(*) filter (where state = 'failed')::int as failed,
      coalesce(extract(epoch from now() - min(start_after)
        filter (where state in ('created', 'retry') and start_after <= now())), 0)::float8 as "oldestWaiting_seconds"
    from pgboss.job where state in ('created', 'retry', 'failed') and name not like '\\_\\_%'
    group by name order by name`);
}
