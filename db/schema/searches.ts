import { boolean, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment, oneOf } from '../columns.ts';
import { users } from './accounts.ts';
import { listingKinds } from './codes.ts';

/** A search that somebody wants to hear of again; one for each person and query. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    listingKind: text({ enum: listingKinds }).notNull(),
    /** The filters as the list page's address has them, without sort and page. */
    query: jsonb().$type<Record<string, unknown>>().notNull(),
    /** SHA-256 of kind and query with sorted keys: the same search is saved once. */
    queryHash: text().notNull(),
    alerts: boolean().notNull().default(true),
    createdAt: moment().notNull(),
    /** Only what is published after this is told: when it was saved, or its alerts were switched on again. */
    alertsFrom: moment().notNull(),
    checkedAt: moment().notNull(),
  },
  (table) => [
    oneOf('saved_searches_listing_kind', table.listingKind, listingKinds),
    unique('saved_searches_query').on(table.userId, table.queryHash),
    index('saved_searches_due').on(table.alerts, table.checkedAt),
  ],
);

/** What a saved search has told of, so that nothing is told twice: kept a little longer than a round looks back. */
export const savedSearchNews = pgTable(
  'saved_search_news',
  {
    savedSearchId: uuid()
      .notNull()
      .references(() => savedSearches.id, { onDelete: 'cascade' }),
    listingId: uuid().notNull(),
    toldAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.savedSearchId, table.listingId] })],
);
