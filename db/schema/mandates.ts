import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, fen, identifier, moment, oneOf, timestamps } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import { mandateStatuses, shareHolderKinds } from './codes.ts';
import { files } from './operations.ts';
import { achievements, needs } from './listings.ts';

/**
 * 委托: an organisation charges a broker or an agency with one listing or with all of them. That at most one exclusive
 * mandate covers a listing on a day is an exclusion constraint of the migrations (`mandates_exclusive`), where a mandate
 * for all listings is a range without ends.
 */
export const mandates = pgTable(
  'mandates',
  {
    id: identifier(),
    ownerId: uuid()
      .notNull()
      .references(() => organisations.id),
    holderKind: text({ enum: shareHolderKinds }).notNull(),
    brokerId: uuid().references(() => brokers.id),
    /** The agency that holds it; null for a broker's. */
    agencyId: uuid().references(() => organisations.id),
    /** Both null: all listings of the owner. */
    needId: uuid().references(() => needs.id),
    achievementId: uuid().references(() => achievements.id),
    exclusive: boolean().notNull(),
    validFrom: day().notNull(),
    /** Inclusive; null has no end. */
    validTo: day(),
    /** 佣金: a rate of the contract's total, or a sum, or to be agreed. */
    feeBasisPoints: integer(),
    feeFen: fen(),
    note: text().notNull().default(''),
    fileId: uuid().references(() => files.id),
    status: text({ enum: mandateStatuses }).notNull(),
    /** The side that proposed it: the other one accepts. */
    proposedByOwner: boolean().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => users.id),
    acceptedBy: uuid().references(() => users.id),
    acceptedAt: moment(),
    endedBy: uuid().references(() => users.id),
    endedAt: moment(),
    endReason: text().notNull().default(''),
    ...timestamps(),
  },
  (table) => [
    oneOf('mandates_status', table.status, mandateStatuses),
    oneOf('mandates_holder_kind', table.holderKind, shareHolderKinds),
    check(
      'mandates_holder',
      sql`(${table.holderKind} = 'broker' and ${table.brokerId} is not null and ${table.agencyId} is null) or (${table.holderKind} = 'agency' and ${table.brokerId} is null and ${table.agencyId} is not null)`,
    ),
    check('mandates_listing', sql`${table.needId} is null or ${table.achievementId} is null`),
    check('mandates_term', sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`),
    check(
      'mandates_fee',
      sql`(${table.feeBasisPoints} is null or ${table.feeBasisPoints} between 0 and 10000) and (${table.feeFen} is null or ${table.feeFen} >= 0) and (${table.feeBasisPoints} is null or ${table.feeFen} is null)`,
    ),
    check(
      'mandates_accepted',
      sql`${table.status} <> 'accepted' or (${table.acceptedAt} is not null and ${table.acceptedBy} is not null)`,
    ),
    index('mandates_owner').on(table.ownerId),
    index('mandates_broker').on(table.brokerId),
    index('mandates_agency').on(table.agencyId),
  ],
);
