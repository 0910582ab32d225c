import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identifier, moment, oneOf, transactionId } from '../columns.ts';
import { auditKinds, auditOutcomes } from './codes.ts';

/**
 * The record of acting, append-only and sealed (stream `audit`): ids and codes only, so that it can be kept whole when a
 * person is erased. Names lie in `users`, addresses in `audit_addresses`.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: identifier(),
    at: moment().notNull(),
    kind: text({ enum: auditKinds }).notNull(),
    outcome: text({ enum: auditOutcomes }).notNull(),
    /** Who acted; null for a visitor and for the clock. No reference: the row outlives everything it names. */
    actorId: uuid(),
    /** What it was done to, e.g. `need` and its id; a route pattern for a denial. */
    subjectKind: text().notNull(),
    subjectId: text(),
    /** Ids, codes and numbers that say more; never a name, an address or a text that somebody wrote. */
    detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    oneOf('audit_events_kind', table.kind, auditKinds),
    oneOf('audit_events_outcome', table.outcome, auditOutcomes),
    index('audit_events_at').on(table.at),
    index('audit_events_actor').on(table.actorId, table.at),
    index('audit_events_subject').on(table.subjectKind, table.subjectId, table.at),
    index('audit_events_transaction').on(table.transactionId, table.id),
  ],
);

/** From where somebody acted: personal data, erasable, apart from the sealed record. */
export const auditAddresses = pgTable('audit_addresses', {
  eventId: uuid()
    .primaryKey()
    .references(() => auditEvents.id),
  ipAddress: text().notNull(),
  userAgent: text().notNull().default(''),
});

/**
 * Stretches of the record that were forgotten after their time: every event of the seals up to `throughNumber`. The seals
 * and the hashes of their rows stay, so the chain is checked from its first seal for ever (server/sealing/verification.ts).
 */
export const auditTrims = pgTable('audit_trims', {
  throughNumber: integer().primaryKey(),
  events: integer().notNull(),
  trimmedAt: moment().notNull(),
});
