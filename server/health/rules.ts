import type { Family } from './exposition.ts';
import type { Health, NotReadyReason } from './schema.ts';

/** A number for a monitoring system, named and described as Prometheus wants it; all are gauges. */
export interface Gauge {
  name: string;
  help: string;
  value: number;
}

const truth = (value: boolean): number => (value ? 1 : 0);

/** The health of a process in numbers. What is not known now is left out rather than shown as 0. */
export function gaugesOf({ database, search }: Health): Gauge[] {
  const gauges: (Omit<Gauge, 'value'> & { value: number | null })[] = [
    {
      name: 'queqiao_database_up',
      help: 'Whether the database answers',
      value: truth(database === 'ok'),
    },
    { name: 'queqiao_index_documents', help: 'Documents in the search index', value: search.documents },
    {
      name: 'queqiao_index_ready',
      help: 'Whether the search index is filled and kept in step',
      value: search.phase === null ? null : truth(search.phase === 'following'),
    },
    {
      name: 'queqiao_index_rebuilding',
      help: 'Whether the search index is being built anew',
      value: search.phase === null ? null : truth(search.request === 'rebuild'),
    },
    {
      name: 'queqiao_index_lag_changes',
      help: 'Changes that the search index has not seen yet',
      value: search.lag,
    },
    {
      name: 'queqiao_index_lag_seconds',
      help: 'Age of the oldest change that the search index has not seen yet',
      value: search.lagSeconds,
    },
    {
      name: 'queqiao_index_failures',
      help: 'Failures of indexing in a row',
      value: search.failures,
    },
    {
      name: 'queqiao_index_snapshot_timestamp_seconds',
      help: 'When the snapshot of the search index was last written, in seconds since 1970',
      value: search.snapshotWrittenAt === null ? null : Date.parse(search.snapshotWrittenAt) / 1000,
    },
  ];
  return gauges.flatMap(({ name, help, value }) => (value === null ? [] : [{ name, help, value }]));
}

/** What has to be so before requests should come; empty when all is. Null stands for what could not be found out. */
export function reasonsNotReady(state: {
  migrations: { applied: boolean } | null;
  indexPhase: 'waiting' | 'loading' | 'following' | null;
  jobsWork: boolean;
  stopping: boolean;
}): NotReadyReason[] {
  const reasons: NotReadyReason[] = [];
  if (state.stopping) reasons.push('stopping');
  if (state.migrations === null) reasons.push('database_unavailable');
  else if (!state.migrations.applied) reasons.push('migrations_pending');
  if (state.indexPhase !== 'following') reasons.push('index_not_filled');
  if (!state.jobsWork) reasons.push('jobs_not_started');
  return reasons;
}

/** The connections of this process to the database. */
export const poolFamilies = (pool: { open: number; idle: number; waiting: number }): Family[] => [
  {
    name: 'queqiao_database_connections',
    help: 'Connections of this process to the database, by use',
    type: 'gauge',
    samples: [
      { labels: { state: 'busy' }, value: pool.open - pool.idle },
      { labels: { state: 'idle' }, value: pool.idle },
    ],
  },
  {
    name: 'queqiao_database_queries_waiting',
    help: 'Queries that wait for a connection',
    type: 'gauge',
    samples: [{ value: pool.waiting }],
  },
];

/** The queues of jobs, which all processes share. Mails are jobs: their failures have a name of their own. */
export function queueFamilies(
  queues: readonly {
    name: string;
    waiting: number;
    retrying: number;
    failed: number;
    oldestWaiting_seconds: number;
  }[],
): Family[] {
  const by = (name: string, help: string, value: (queue: (typeof queues)[number]) => number): Family => ({
    name,
    help,
    type: 'gauge',
    samples: queues.map((queue) => ({ labels: { queue: queue.name }, value: value(queue) })),
  });
  const mails = queues.filter(({ name }) => name.startsWith('mail-'));
  const sum = (value: (queue: (typeof queues)[number]) => number): number =>
    mails.reduce((total, queue) => total + value(queue), 0);
  return [
    by('queqiao_jobs_waiting', 'Jobs that could begin now', (queue) => queue.waiting),
    by(
      'queqiao_jobs_oldest_waiting_seconds',
      'Age of the job that waits longest',
      (queue) => queue.oldestWaiting_seconds,
    ),
    by('queqiao_jobs_failed', 'Jobs that failed for good and are still kept', (queue) => queue.failed),
    {
      name: 'queqiao_mail_failures',
      help: 'Mails that could not be sent: still tried again, or given up',
      type: 'gauge',
      samples: [
        { labels: { state: 'retrying' }, value: sum((queue) => queue.retrying) },
        { labels: { state: 'failed' }, value: sum((queue) => queue.failed) },
      ],
    },
  ];
}
