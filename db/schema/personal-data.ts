import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, oneOf } from '../columns.ts';
import { users } from './accounts.ts';
import { listingKinds } from './codes.ts';

/** What a person decided about the use of their data; no row stands for the defaults. */
export const personPreferences = pgTable('person_preferences', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Notifications that a program chose for this person: matches, news of saved searches (PIPL 24). */
  personalNotifications: boolean().notNull().default(true),
  updatedAt: moment().notNull(),
});

/**
 * Listings whose owner objected to automatic matching (PIPL 24): they are in nobody's matches, get none of their own, and
 * no alert names them. A row is the objection; taking it back removes it, and the audit record keeps both.
 */
export const matchingObjections = pgTable(
  'matching_objections',
  {
    listingKind: text({ enum: listingKinds }).notNull(),
    listingId: uuid().notNull(),
    objectedBy: uuid()
      .notNull()
      .references(() => users.id),
    objectedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingKind, table.listingId] }),
    oneOf('matching_objections_listing_kind', table.listingKind, listingKinds),
    index('matching_objections_person').on(table.objectedBy),
  ],
);
