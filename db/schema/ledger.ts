import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, fen, identifier, moment, oneOf, transactionId } from '../columns.ts';
import { contracts } from './contracts.ts';
import { accountHolderKinds, ledgerBases, movementCauses } from './codes.ts';

/** An account is holder × base; `nobody` has no holder id. product.md §6, rule 2. */
export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    id: identifier(),
    holderKind: text({ enum: accountHolderKinds }).notNull(),
    holderId: uuid(),
    base: text({ enum: ledgerBases }).notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    oneOf('ledger_accounts_holder_kind', table.holderKind, accountHolderKinds),
    oneOf('ledger_accounts_base', table.base, ledgerBases),
    check('ledger_accounts_nobody', sql`(${table.holderKind} = 'nobody') = (${table.holderId} is null)`),
    unique('ledger_accounts_holder').on(table.holderKind, table.holderId, table.base).nullsNotDistinct(),
    unique('ledger_accounts_id_base').on(table.id, table.base),
  ],
);

/**
 * One line of the ledger: an amount that goes from one account to another of the same base. Never updated, never
 * deleted (a guard in the migration refuses it); a correction is a new row that names the one it reverses.
 */
export const ledgerMovements = pgTable(
  'ledger_movements',
  {
    id: identifier(),
    eventId: uuid().notNull(),
    base: text({ enum: ledgerBases }).notNull(),
    sourceAccountId: uuid().notNull(),
    destinationAccountId: uuid().notNull(),
    amountFen: fen().notNull(),
    cause: text({ enum: movementCauses }).notNull(),
    reversesMovementId: uuid(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    receiptId: uuid(),
    /** Registration date for total and technology, receipt date for received: product.md §6, rule 7. */
    effectiveOn: day().notNull(),
    recordedAt: moment().notNull(),
    /** Frozen when posted: a later change of an organisation does not rewrite history. */
    sellerId: uuid().notNull(),
    buyerId: uuid().notNull(),
    /** Null also for a contract that was registered in another city: 输出 is counted where it was registered. */
    sellerDistrict: text(),
    buyerDistrict: text(),
    agencyId: uuid(),
    /** Null for a contract that was registered in another city. */
    servicePointId: uuid(),
    field: smallint().notNull(),
    /** Between related parties when posted: counted in 成交额, shown apart, never credited to a broker. */
    relatedParties: boolean().notNull().default(false),
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    foreignKey({
      name: 'ledger_movements_source_base',
      columns: [table.sourceAccountId, table.base],
      foreignColumns: [ledgerAccounts.id, ledgerAccounts.base],
    }),
    foreignKey({
      name: 'ledger_movements_destination_base',
      columns: [table.destinationAccountId, table.base],
      foreignColumns: [ledgerAccounts.id, ledgerAccounts.base],
    }),
    foreignKey({
      name: 'ledger_movements_reverses',
      columns: [table.reversesMovementId],
      foreignColumns: [table.id],
    }),
    unique('ledger_movements_event').on(
      table.eventId,
      table.base,
      table.sourceAccountId,
      table.destinationAccountId,
    ),
    uniqueIndex('ledger_movements_reversed_once')
      .on(table.reversesMovementId)
      .where(sql`reverses_movement_id is not null`),
    check('ledger_movements_amount', sql`${table.amountFen} > 0`),
    check('ledger_movements_accounts', sql`${table.sourceAccountId} <> ${table.destinationAccountId}`),
    oneOf('ledger_movements_cause', table.cause, movementCauses),
    index('ledger_movements_source').on(table.sourceAccountId, table.effectiveOn),
    index('ledger_movements_destination').on(table.destinationAccountId, table.effectiveOn),
    index('ledger_movements_contract').on(table.contractId),
    index('ledger_movements_service_point').on(table.servicePointId, table.effectiveOn),
    index('ledger_movements_seller').on(table.sellerId, table.effectiveOn),
    index('ledger_movements_buyer').on(table.buyerId, table.effectiveOn),
    index('ledger_movements_agency').on(table.agencyId, table.effectiveOn),
    index('ledger_movements_transaction').on(table.transactionId),
    // All that the figures of a city are summed from, so that a million movements are added up without reading a row.
    index('ledger_movements_volume').on(
      table.base,
      table.effectiveOn,
      table.amountFen,
      table.reversesMovementId,
      table.relatedParties,
      table.sellerDistrict,
      table.buyerDistrict,
    ),
  ],
);
