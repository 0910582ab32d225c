import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identifier, moment, oneOf, transactionId } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import {
  disclosureApprovals,
  disclosureBases,
  disclosureParts,
  listingKinds,
  ndaDecisionCodes,
} from './codes.ts';
import { introductions } from './introductions.ts';
import { files } from './operations.ts';

/** The listing that something is about. No reference: the kind says in which table it lies, as in `listing_events`. */
const listingColumns = () => ({
  listingKind: text({ enum: listingKinds }).notNull(),
  listingId: uuid().notNull(),
});

/** Every text of the NDA that somebody was ever shown for acceptance, by its hash; append-only, readable for ever. */
export const ndaTexts = pgTable('nda_texts', {
  /** SHA-256 of version, Chinese and English text (server/disclosure/rules.ts), hexadecimal. */
  sha256: text().primaryKey(),
  version: text().notNull(),
  zh: text().notNull(),
  en: text().notNull(),
  firstUsedAt: moment().notNull(),
});

/** How a listing's owner lets people in; without a row: `each`, and access ends with the listing. */
export const disclosureTerms = pgTable(
  'disclosure_terms',
  {
    ...listingColumns(),
    approval: text({ enum: disclosureApprovals }).notNull(),
    /** Whether access ends when the owner closes or withdraws the listing. */
    endsWithListing: boolean().notNull(),
    updatedBy: uuid()
      .notNull()
      .references(() => users.id),
    updatedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingKind, table.listingId] }),
    oneOf('disclosure_terms_kind', table.listingKind, listingKinds),
    oneOf('disclosure_terms_approval', table.approval, disclosureApprovals),
  ],
);

/** The owner asks a named organisation or broker to accept the NDA: whoever does is let in at once. */
export const ndaInvitations = pgTable(
  'nda_invitations',
  {
    id: identifier(),
    ...listingColumns(),
    organisationId: uuid().references(() => organisations.id),
    brokerId: uuid().references(() => brokers.id),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id),
    invitedAt: moment().notNull(),
    withdrawnAt: moment(),
  },
  (table) => [
    oneOf('nda_invitations_kind', table.listingKind, listingKinds),
    check('nda_invitations_one', sql`num_nonnulls(${table.organisationId}, ${table.brokerId}) = 1`),
    uniqueIndex('nda_invitations_organisation')
      .on(table.listingKind, table.listingId, table.organisationId)
      .where(sql`withdrawn_at is null`),
    uniqueIndex('nda_invitations_broker')
      .on(table.listingKind, table.listingId, table.brokerId)
      .where(sql`withdrawn_at is null`),
    index('nda_invitations_invited').on(table.organisationId),
    index('nda_invitations_invited_broker').on(table.brokerId),
  ],
);

/** One person accepted one text of the NDA on one listing, for an organisation or as a broker. Append-only. */
export const ndaAcceptances = pgTable(
  'nda_acceptances',
  {
    id: identifier(),
    ...listingColumns(),
    /** Of the listing, as it was then. */
    ownerId: uuid()
      .notNull()
      .references(() => organisations.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    organisationId: uuid().references(() => organisations.id),
    brokerId: uuid().references(() => brokers.id),
    /** The agency that the broker acted for then. */
    agencyId: uuid().references(() => organisations.id),
    ndaSha256: text()
      .notNull()
      .references(() => ndaTexts.sha256),
    introductionId: uuid().references(() => introductions.id),
    invitationId: uuid().references(() => ndaInvitations.id),
    acceptedAt: moment().notNull(),
  },
  (table) => [
    oneOf('nda_acceptances_kind', table.listingKind, listingKinds),
    check('nda_acceptances_for_one', sql`num_nonnulls(${table.organisationId}, ${table.brokerId}) = 1`),
    check('nda_acceptances_basis', sql`num_nonnulls(${table.introductionId}, ${table.invitationId}) = 1`),
    index('nda_acceptances_listing').on(table.listingKind, table.listingId, table.userId),
    index('nda_acceptances_user').on(table.userId),
  ],
);

/** What became of an acceptance: the newest row holds. Append-only. */
export const ndaDecisions = pgTable(
  'nda_decisions',
  {
    id: identifier(),
    acceptanceId: uuid()
      .notNull()
      .references(() => ndaAcceptances.id),
    decision: text({ enum: ndaDecisionCodes }).notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    decidedAt: moment().notNull(),
    note: text().notNull().default(''),
  },
  (table) => [
    oneOf('nda_decisions_decision', table.decision, ndaDecisionCodes),
    index('nda_decisions_acceptance').on(table.acceptanceId, table.id),
  ],
);

/** Files of a listing's confidential part. A removed one stays for what was released of it. */
export const confidentialFiles = pgTable(
  'confidential_files',
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id),
    ...listingColumns(),
    removedAt: moment(),
  },
  (table) => [
    oneOf('confidential_files_kind', table.listingKind, listingKinds),
    index('confidential_files_listing').on(table.listingKind, table.listingId),
  ],
);

/** Every release of confidential content to somebody outside of the owner: “who saw this”. Append-only. */
export const disclosures = pgTable(
  'disclosures',
  {
    /** Printed on what was handed out. */
    id: identifier(),
    ...listingColumns(),
    /** Of the listing, as it was then. */
    ownerId: uuid()
      .notNull()
      .references(() => organisations.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    organisationId: uuid().references(() => organisations.id),
    brokerId: uuid().references(() => brokers.id),
    basis: text({ enum: disclosureBases }).notNull(),
    /** Null where the basis is a mandate. */
    acceptanceId: uuid().references(() => ndaAcceptances.id),
    part: text({ enum: disclosureParts }).notNull(),
    fileId: uuid().references(() => files.id),
    at: moment().notNull(),
    transactionId: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    oneOf('disclosures_kind', table.listingKind, listingKinds),
    oneOf('disclosures_basis', table.basis, disclosureBases),
    oneOf('disclosures_part', table.part, disclosureParts),
    check('disclosures_nda', sql`(${table.basis} = 'nda') = (${table.acceptanceId} is not null)`),
    check('disclosures_file', sql`(${table.part} = 'file') = (${table.fileId} is not null)`),
    index('disclosures_listing').on(table.listingKind, table.listingId, table.at.desc()),
    index('disclosures_user').on(table.userId),
  ],
);
