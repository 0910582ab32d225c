import { jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from '../columns.ts';
import { reindexRequests } from './operations.ts';

/** What one server process has to say to a request to rebuild or to verify its index; it writes while it works. */
export const indexReports = pgTable(
  'index_reports',
  {
    requestId: uuid()
      .notNull()
      .references(() => reindexRequests.id, { onDelete: 'cascade' }),
    /** `host:process engine`. */
    reporter: text().notNull(),
    startedAt: moment().notNull(),
    /** 0–100. */
    progressPercent: smallint().notNull().default(0),
    finishedAt: moment(),
    /** What a verification found and repaired; null for a rebuild and while it runs. */
    findings: jsonb().$type<IndexFindings>(),
    /** Why it was given up, in the words of the error; null when it was not. */
    failure: text(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.reporter] })],
);

/** How an index differed from the database. What differed has been repaired. */
export interface IndexFindings {
  /** Documents that are to be found, by the database. */
  databaseDocuments: number;
  /** Documents that the index held before the repair. */
  indexDocuments: number;
  /** In the database only. */
  missing: number;
  /** In both, with other content. */
  different: number;
  /** In the index only. */
  extra: number;
  /** The first hundred of them. */
  examples: { key: string; difference: IndexDifference }[];
}

export type IndexDifference = 'missing' | 'different' | 'extra';
