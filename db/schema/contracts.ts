import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, fen, identifier, moment, oneOf, timestamps } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import { introductions } from './introductions.ts';
import { mandates } from './mandates.ts';
import { files } from './operations.ts';
import {
  contractClasses,
  contractStatuses,
  licenceScopes,
  paymentModes,
  pricingModes,
  shareEvidences,
  shareHolderKinds,
} from './codes.ts';

/**
 * What the registration form says of a party (fields 3, 4 and 16–19), as it was when the contract was last handed in:
 * a later change of the organisation's profile does not rewrite it.
 */
export interface PartyDetails {
  name: string;
  creditCode: string | null;
  /** 买/卖方性质, three digits. */
  nature: string | null;
  /** 国民经济行业, GB/T 4754. */
  industry: string | null;
  /** Codes of the list `partyFlags`. */
  flags: string[];
  /** 企业规模. */
  size: string | null;
  address: string | null;
  legalRepresentative: string | null;
  contactName: string | null;
  contactPhone: string | null;
  postcode: string | null;
  /** 行政区划, GB/T 2260, six digits. */
  district: string | null;
  /** 国别, ISO 3166 numeric, three digits. */
  country: string;
}

/** Codes of the registration form that no rule of the platform looks at; the lists are data (server/contracts/codes). */
export interface RegistrationCodes {
  /** 计划来源. */
  planSource?: string;
  /** 知识产权. */
  intellectualProperty?: string;
  /** 社会经济目标, GB/T 24450-2009. */
  objective?: string;
}

/** What the parties say that the register of another city answered; the operator verifies it. */
export interface RegistrationClaim {
  registrationNumber: string;
  registeredOn: string;
  registrationOffice: string;
  /** 核定技术交易额, fen as a decimal string. */
  approvedTechnologyFen: string;
}

/** 技术合同. */
export const contracts = pgTable(
  'contracts',
  {
    id: identifier(),
    introductionId: uuid().references(() => introductions.id),
    title: text().notNull(),
    contractClass: text({ enum: contractClasses }).notNull(),
    subKind: text().notNull(),
    licenceScope: text({ enum: licenceScopes }),
    sellerId: uuid()
      .notNull()
      .references(() => organisations.id),
    buyerId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The side that logged it and may correct it until it is submitted. */
    loggedByOrganisationId: uuid().references(() => organisations.id),
    loggedBy: uuid()
      .notNull()
      .references(() => users.id),
    field: smallint().notNull(),
    /** 成交额. */
    totalFen: fen().notNull(),
    /** 技术交易额 as declared by the parties. */
    declaredTechnologyFen: fen().notNull(),
    /** 核定技术交易额, entered by the reviewer: the one that counts; null until registered. */
    approvedTechnologyFen: fen(),
    signedOn: day().notNull(),
    validFrom: day(),
    validTo: day(),
    paymentMode: text({ enum: paymentModes }).notNull(),
    pricingMode: text({ enum: pricingModes }).notNull(),
    /** 公示: a public seller with 协议定价 publishes a notice, warned when under 15 days. */
    noticeFrom: day(),
    noticeTo: day(),
    /** Declared by the parties, or found: this one decides what counts. */
    relatedParties: boolean().notNull(),
    /** What the parties say themselves, kept apart from what was found. */
    relatedPartiesDeclared: boolean().notNull().default(false),
    /** Same legal representative when it was last looked at. */
    relatedPartiesFound: boolean().notNull().default(false),
    mandateId: uuid().references(() => mandates.id),
    /** 预计新增投入 and 预计新增产值: transfers only. */
    expectedInvestmentFen: fen(),
    expectedOutputFen: fen(),
    /** Null only in rows that were written without the form: the profile stands in for them. */
    sellerDetails: jsonb().$type<PartyDetails>(),
    buyerDetails: jsonb().$type<PartyDetails>(),
    /** Null for a contract that was registered in another city. */
    servicePointId: uuid().references(() => organisations.id),
    registrationClaim: jsonb().$type<RegistrationClaim>(),
    status: text({ enum: contractStatuses }).notNull(),
    /** 合同登记编号, 16 digits, given by the national register. */
    registrationNumber: text().unique(),
    registeredOn: day(),
    registrationOffice: text(),
    registrationCodes: jsonb().$type<RegistrationCodes>().notNull().default({}),
    submittedAt: moment(),
    version: integer().notNull().default(1),
    ...timestamps(),
  },
  (table) => [
    oneOf('contracts_status', table.status, contractStatuses),
    oneOf('contracts_class', table.contractClass, contractClasses),
    check('contracts_parties', sql`${table.sellerId} <> ${table.buyerId}`),
    check('contracts_total', sql`${table.totalFen} > 0`),
    check(
      'contracts_declared',
      sql`${table.declaredTechnologyFen} >= 0 and ${table.declaredTechnologyFen} <= ${table.totalFen}`,
    ),
    check(
      'contracts_approved',
      sql`${table.approvedTechnologyFen} >= 0 and ${table.approvedTechnologyFen} <= ${table.totalFen}`,
    ),
    check('contracts_registration_number', sql`${table.registrationNumber} ~ '^[0-9]{16}$'`),
    check(
      'contracts_registered',
      sql`${table.status} not in ('registered', 'cancelled') or (${table.registrationNumber} is not null and ${table.registeredOn} is not null and ${table.approvedTechnologyFen} is not null)`,
    ),
    // Registered here, by a service point, or in another city, by what its register is said to have answered.
    check('contracts_register', sql`num_nonnulls(${table.servicePointId}, ${table.registrationClaim}) = 1`),
    uniqueIndex('contracts_claimed_number')
      .on(sql`(registration_claim ->> 'registrationNumber')`)
      .where(sql`status not in ('rejected', 'cancelled')`),
    check(
      'contracts_related',
      sql`${table.relatedParties} or not (${table.relatedPartiesDeclared} or ${table.relatedPartiesFound})`,
    ),
    check(
      'contracts_expected',
      sql`(${table.expectedInvestmentFen} is null or ${table.expectedInvestmentFen} >= 0) and (${table.expectedOutputFen} is null or ${table.expectedOutputFen} >= 0)`,
    ),
    // A rejected contract leaves its introduction to the next one.
    uniqueIndex('contracts_introduction')
      .on(table.introductionId)
      .where(sql`status <> 'rejected'`),
    index('contracts_mandate').on(table.mandateId),
    index('contracts_seller').on(table.sellerId),
    index('contracts_buyer').on(table.buyerId),
    index('contracts_service_point_status').on(table.servicePointId, table.status),
    index('contracts_registered_on').on(table.registeredOn),
  ],
);

/** The columns of a part of a contract, in force or proposed (contract-reviews.ts). */
export const shareColumns = () => ({
  id: identifier(),
  contractId: uuid()
    .notNull()
    .references(() => contracts.id),
  holderKind: text({ enum: shareHolderKinds }).notNull(),
  brokerId: uuid().references(() => brokers.id),
  /** The agency acted for, frozen; the holder itself when `holderKind` is agency. */
  agencyId: uuid().references(() => organisations.id),
  basisPoints: integer().notNull(),
  evidence: text({ enum: shareEvidences }).notNull(),
  /** 依据 as a file; it may be added later than the share. */
  evidenceFileId: uuid().references(() => files.id),
  position: smallint().notNull(),
  createdAt: moment().notNull(),
});

/**
 * A part of a contract in basis points. Rows are replaced by setting `endedAt`, never rewritten. Every row was
 * confirmed by both parties and its holder; what is not confirmed waits in `proposed_shares`.
 */
export const contractShares = pgTable(
  'contract_shares',
  { ...shareColumns(), endedAt: moment() },
  (table) => [
    check('contract_shares_basis_points', sql`${table.basisPoints} between 1 and 10000`),
    check(
      'contract_shares_holder',
      sql`(${table.holderKind} = 'broker' and ${table.brokerId} is not null) or (${table.holderKind} = 'agency' and ${table.brokerId} is null and ${table.agencyId} is not null)`,
    ),
    index('contract_shares_contract').on(table.contractId),
    index('contract_shares_broker').on(table.brokerId),
  ],
);

/** Every step of a contract's registration, append-only. */
export const contractEvents = pgTable(
  'contract_events',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    verb: text().notNull(),
    fromStatus: text(),
    toStatus: text().notNull(),
    actorId: uuid().references(() => users.id),
    note: text().notNull().default(''),
    at: moment().notNull(),
  },
  (table) => [index('contract_events_contract').on(table.contractId, table.at)],
);

/** 到账. Corrected by a row that names the one it takes back, never changed. */
export const receipts = pgTable(
  'receipts',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    amountFen: fen().notNull(),
    receivedOn: day().notNull(),
    reversesReceiptId: uuid(),
    note: text().notNull().default(''),
    recordedBy: uuid().references(() => users.id),
    recordedAt: moment().notNull(),
  },
  (table) => [
    check('receipts_amount', sql`${table.amountFen} > 0`),
    unique('receipts_reverses').on(table.reversesReceiptId),
    index('receipts_contract').on(table.contractId, table.receivedOn),
  ],
);
