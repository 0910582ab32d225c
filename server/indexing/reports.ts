import type { Database } from '../../db/client.ts';
import type { IndexFindings } from '../../db/schema/index.ts';
import { writeReport, type Report } from './requests.ts';

/** Tells how far something is, 0–100. */
export type Progress = (percent: number) => Promise<void>;

/**
 * Do what a request asks for, and write down how far it is, its end with what it found, or its failure, which is thrown
 * again.
 */
export async function withReports<Result extends { findings: IndexFindings | null }>(
  database: Database,
  place: { requestId: string; reporter: string },
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const startedAt = new Date();
  let progressPercent = 1;
  const write = (changes: Partial<Report> = {}): Promise<void> =>
    writeReport(database, {
      ...{ ...place, startedAt, progressPercent, finishedAt: null, findings: null, failure: null },
      ...changes,
    });
  await write();
  try {
    const result = await work(async (percent) => {
      const next = Math.min(99, Math.max(progressPercent, percent));
      if (next === progressPercent) return;
      progressPercent = next;
      await write();
    });
    await write({ progressPercent: 100, finishedAt: new Date(), findings: result.findings });
    return result;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    // When it is the database that failed, this fails as well: the reader sees no progress then.
    await write({ failure }).catch(() => undefined);
    throw error;
  }
}
