import { Type, type Static } from 'typebox';
import { codeOf, Moment, nullable } from '../wire.ts';

/** How a server process is. What could not be found out in time is null. */
export const Health = Type.Object({
  /** `degraded`: pages are served, but something needs the operator. */
  status: codeOf(['ok', 'degraded']),
  database: codeOf(['ok', 'down']),
  search: Type.Object({
    engine: Type.String(),
    documents: nullable(Type.Integer()),
    phase: nullable(codeOf(['waiting', 'loading', 'following'])),
    filledFrom: nullable(codeOf(['snapshot', 'database'])),
    request: nullable(codeOf(['rebuild', 'verify'])),
    lag: nullable(
      Type.Integer({
        description: 'Changes that the index has not seen yet; documents, while it is loading',
      }),
    ),
    lagSeconds: nullable(Type.Number({ description: 'Age of the oldest change that it has not seen yet' })),
    failures: nullable(Type.Integer({ description: 'Failures of indexing in a row' })),
    snapshotWrittenAt: nullable(Moment),
  }),
});
export type Health = Static<typeof Health>;

export const notReadyReasons = [
  'database_unavailable',
  'migrations_pending',
  'index_not_filled',
  'jobs_not_started',
  'stopping',
] as const;
export type NotReadyReason = (typeof notReadyReasons)[number];

/** Whether a server process should be sent requests. */
export const Readiness = Type.Object({
  ready: Type.Boolean(),
  /** What is not so yet; empty when it is ready. */
  reasons: Type.Array(codeOf(notReadyReasons)),
});
export type Readiness = Static<typeof Readiness>;
