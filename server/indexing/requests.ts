import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import {
  indexReports,
  reindexRequests,
  type IndexFindings,
  type IndexRequestKind,
} from '../../db/schema/index.ts';

/** Requests to the index of every server process, and what each answers: SQL only. */

export interface IndexRequest {
  id: string;
  kind: IndexRequestKind;
  finishedAt: Date | null;
}

/** The newest request, of one kind or of any, or null. */
export async function readNewestRequest(
  database: Database,
  kind?: IndexRequestKind,
): Promise<IndexRequest | null> {
  const [row] = await database
    .select({
      id: reindexRequests.id,
      kind: reindexRequests.kind,
      finishedAt: reindexRequests.finishedAt,
    })
    .from(reindexRequests)
    .where(kind && eq(reindexRequests.kind, kind))
    .orderBy(desc(reindexRequests.id))
    .limit(1);
  return row ?? null;
}

export async function addRequest(
  database: Database,
  request: { id: string; kind: IndexRequestKind; requestedAt: Date },
): Promise<void> {
  await database.insert(reindexRequests).values(request);
}

/** What one process has done about a request so far. */
export interface Report {
  requestId: string;
  reporter: string;
  startedAt: Date;
  progressPercent: number;
  finishedAt: Date | null;
  findings: IndexFindings | null;
  failure: string | null;
}

/**
 * Write how far a process is. The request shows the one that is furthest, and ends with the first that ends without a
 * failure.
 */
export async function writeReport(database: Database, report: Report): Promise<void> {
  const { requestId, reporter, startedAt, ...changes } = report;
  await database
    .insert(indexReports)
    .values({ requestId, reporter, startedAt, ...changes })
    .onConflictDoUpdate({ target: [indexReports.requestId, indexReports.reporter], set: changes });
  if (report.failure !== null) return;
  const open = and(eq(reindexRequests.id, requestId), isNull(reindexRequests.finishedAt));
  const { progressPercent, finishedAt } = report;
  if (finishedAt) await database.update(reindexRequests).set({ progressPercent, finishedAt }).where(open);
  else
    await database
      .update(reindexRequests)
      .set({ progressPercent })
      .where(and(open, lt(reindexRequests.progressPercent, progressPercent)));
}

/** What the processes have answered to a request so far. */
export const readReports = (database: Database, requestId: string): Promise<Report[]> =>
  database
    .select()
    .from(indexReports)
    .where(eq(indexReports.requestId, requestId))
    .orderBy(asc(indexReports.reporter));

/** Nobody else followed a request: it counts as followed, so that no later start does it again. */
export async function finishRequest(database: Database, id: string, finishedAt: Date): Promise<void> {
  await database
    .update(reindexRequests)
    .set({ finishedAt, progressPercent: 100 })
    .where(and(eq(reindexRequests.id, id), isNull(reindexRequests.finishedAt)));
}
