import type { Health } from './schema.ts';

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
