import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, fen, identifier, moment, oneOf } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import {
  contractFilePurposes,
  contractReviewKinds,
  contractReviewStatuses,
  shareConfirmationSides,
  shareHolderKinds,
  type paymentModes,
} from './codes.ts';
import { contracts, shareColumns } from './contracts.ts';
import { files } from './operations.ts';

/** What an amendment makes of a registered contract. Fen as decimal strings, as JSON has no bigint. */
export interface AmendmentProposal {
  title: string;
  totalFen: string;
  technologyFen: string;
  validTo: string | null;
  paymentMode: (typeof paymentModes)[number];
}

/** 变更, 异议 and other shares: reviews beside the state, which stays what it is until one is granted. */
export const contractReviews = pgTable(
  'contract_reviews',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    kind: text({ enum: contractReviewKinds }).notNull(),
    status: text({ enum: contractReviewStatuses }).notNull(),
    reason: text().notNull(),
    /** Of an amendment, and of an objection to a registration that asks for another amount. */
    proposal: jsonb().$type<AmendmentProposal>(),
    /** What `proposal` replaced, kept when it was granted. */
    replaced: jsonb().$type<AmendmentProposal>(),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedAt: moment().notNull(),
    reviewedBy: uuid().references(() => users.id),
    reviewedAt: moment(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
    decisionNote: text().notNull().default(''),
    /** The contract's version after it was granted. */
    contractVersion: integer(),
  },
  (table) => [
    oneOf('contract_reviews_kind', table.kind, contractReviewKinds),
    oneOf('contract_reviews_status', table.status, contractReviewStatuses),
    uniqueIndex('contract_reviews_open')
      .on(table.contractId, table.kind)
      .where(sql`status in ('open', 'in_review')`),
    index('contract_reviews_contract').on(table.contractId),
  ],
);

/**
 * Shares that are not confirmed yet, as logged with the contract or by a change of shares. With the last confirmation
 * each becomes a row of `contract_shares` with the same id; until then its part belongs to nobody. Those of a change take
 * effect together.
 */
export const proposedShares = pgTable(
  'proposed_shares',
  {
    ...shareColumns(),
    /** The change that proposes it; null as logged. */
    reviewId: uuid().references(() => contractReviews.id),
  },
  (table) => [
    check('proposed_shares_basis_points', sql`${table.basisPoints} between 1 and 10000`),
    check(
      'proposed_shares_holder',
      sql`(${table.holderKind} = 'broker' and ${table.brokerId} is not null) or (${table.holderKind} = 'agency' and ${table.brokerId} is null and ${table.agencyId} is not null)`,
    ),
    index('proposed_shares_contract').on(table.contractId),
    index('proposed_shares_broker').on(table.brokerId),
  ],
);

/** Who confirmed a share, standing or proposed, and for which side; append-only. */
export const shareConfirmations = pgTable(
  'share_confirmations',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    /** A row of `contract_shares` or `proposed_shares`; the id stays the same when a proposal takes effect. */
    shareId: uuid().notNull(),
    side: text({ enum: shareConfirmationSides }).notNull(),
    /** Of a present holder who agrees to a change: which one. */
    reviewId: uuid().references(() => contractReviews.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    at: moment().notNull(),
  },
  (table) => [
    oneOf('share_confirmations_side', table.side, shareConfirmationSides),
    unique('share_confirmations_once').on(table.shareId, table.side, table.reviewId).nullsNotDistinct(),
    index('share_confirmations_contract').on(table.contractId),
  ],
);

/** Files of a contract: the contract itself, evidence, notices. */
export const contractFiles = pgTable(
  'contract_files',
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    purpose: text({ enum: contractFilePurposes }).notNull(),
  },
  (table) => [
    oneOf('contract_files_purpose', table.purpose, contractFilePurposes),
    index('contract_files_contract').on(table.contractId),
  ],
);

/** 中介服务收入: what a broker or an agency was paid for its service. Apart from credit, corrected by a row of its own. */
export const feeIncomes = pgTable(
  'fee_incomes',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    holderKind: text({ enum: shareHolderKinds }).notNull(),
    brokerId: uuid().references(() => brokers.id),
    agencyId: uuid().references(() => organisations.id),
    amountFen: fen().notNull(),
    receivedOn: day().notNull(),
    reversesFeeId: uuid(),
    note: text().notNull().default(''),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: moment().notNull(),
  },
  (table) => [
    check('fee_incomes_amount', sql`${table.amountFen} > 0`),
    check(
      'fee_incomes_holder',
      sql`(${table.holderKind} = 'broker' and ${table.brokerId} is not null and ${table.agencyId} is null) or (${table.holderKind} = 'agency' and ${table.brokerId} is null and ${table.agencyId} is not null)`,
    ),
    unique('fee_incomes_reverses').on(table.reversesFeeId),
    index('fee_incomes_contract').on(table.contractId),
    index('fee_incomes_broker').on(table.brokerId, table.receivedOn),
    index('fee_incomes_agency').on(table.agencyId, table.receivedOn),
  ],
);
