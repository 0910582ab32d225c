import { check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, identifier, moment } from '../columns.ts';
import { users } from './accounts.ts';

/**
 * Closings of the ledger, append-only: each closes a quarter and all that lies before it. A closed day gets no new
 * effective date (product.md §6, rule 7); there is no reopening, because subsidies have been paid on its figures.
 */
export const periodClosings = pgTable(
  'period_closings',
  {
    id: identifier(),
    /** The last closed day: the end of a quarter. */
    closedThrough: day().notNull(),
    note: text().notNull().default(''),
    closedBy: uuid()
      .notNull()
      .references(() => users.id),
    closedAt: moment().notNull(),
  },
  (table) => [
    unique('period_closings_closed_through').on(table.closedThrough),
    check(
      'period_closings_quarter_end',
      sql`to_char(${table.closedThrough}, 'MM-DD') in ('03-31', '06-30', '09-30', '12-31')`,
    ),
  ],
);
