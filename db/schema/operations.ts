import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { fen, identifier, moment, oneOf, transactionId } from '../columns.ts';
import { organisations, users } from './accounts.ts';
import { documentKinds, indexRequestKinds } from './codes.ts';

/**
 * What the search index has to look at again, written in the transaction that changes the row. Readers take only rows
 * whose transaction is below `pg_snapshot_xmin(pg_current_snapshot())`: numbers are given before commit.
 */
export const outbox = pgTable(
  'outbox',
  {
    position: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    documentKind: text({ enum: documentKinds }).notNull(),
    documentId: uuid().notNull(),
    createdAt: moment().notNull().defaultNow(),
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    oneOf('outbox_document_kind', table.documentKind, documentKinds),
    index('outbox_transaction').on(table.transactionId, table.position),
  ],
);

/** A message to a user inside the site; `parameters` fill the text of `kind` in the reader's language. */
export const notifications = pgTable(
  'notifications',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    parameters: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** Path inside the site that the notification leads to. */
    link: text().notNull(),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (table) => [index('notifications_user').on(table.userId, table.createdAt.desc())],
);

/** Answers already given to a key, so that a request sent twice has one effect: product.md §6, rule 6. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** SHA-256 of method, path and body. */
    requestHash: text().notNull(),
    /** What the verb answered; null inside the transaction that is still at work, and when it was forgotten after a week. */
    answer: jsonb(),
    createdAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.key] })],
);

/** A stored file: the bytes lie in the data folder under the id, never under the name that the client gave. */
export const files = pgTable('files', {
  id: identifier(),
  organisationId: uuid().references(() => organisations.id),
  uploadedBy: uuid()
    .notNull()
    .references(() => users.id),
  /** Safe display name. */
  name: text().notNull(),
  /** Found from the content. */
  mediaType: text().notNull(),
  size_bytes: bigint({ mode: 'number' }).notNull(),
  sha256: text().notNull(),
  uploadedAt: moment().notNull(),
});

/** Official yearly totals and the targets' rows that no system measures: entered by the operator, with their source. */
export const officialFigures = pgTable(
  'official_figures',
  {
    indicator: text().notNull(),
    year: integer().notNull(),
    /** Fen for money, a count otherwise; the city file says which. */
    value: fen().notNull(),
    source: text().notNull(),
    enteredBy: uuid().references(() => users.id),
    enteredAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicator, table.year] })],
);

/**
 * A request to rebuild the index, or to compare it with the database and repair it: every server process follows the
 * newest row, and reports in `index_reports`.
 */
export const reindexRequests = pgTable(
  'reindex_requests',
  {
    id: identifier(),
    kind: text({ enum: indexRequestKinds }).notNull().default('rebuild'),
    requestedAt: moment().notNull(),
    finishedAt: moment(),
    /** 0–100, reported by the process that is furthest. */
    progressPercent: smallint().notNull().default(0),
  },
  (table) => [oneOf('reindex_requests_kind', table.kind, indexRequestKinds)],
);

/** Which server process keeps an index that all of them share in step; the others stand by. Times are the database's. */
export const indexLeases = pgTable('index_leases', {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: moment().notNull(),
});
