import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identifier, moment, oneOf } from '../columns.ts';
import { organisations, users } from './accounts.ts';
import { contracts } from './contracts.ts';

/** What a table that somebody hands in holds: the register's answers, or an institution's contracts of earlier years. */
export const registrationImportKinds = ['register_answers', 'past_contracts'] as const;
export type RegistrationImportKind = (typeof registrationImportKinds)[number];

export const registrationImportStatuses = ['previewed', 'applying', 'applied'] as const;

/**
 * What is known of one row. Before it is applied: `ready`, `unchanged` (already so), `duplicate` (probably already
 * entered), `problem`. Afterwards: `applied`, `prepared` (waits for somebody else), `failed`.
 */
export const registrationRowOutcomes = [
  'ready',
  'unchanged',
  'duplicate',
  'problem',
  'applied',
  'prepared',
  'failed',
] as const;
export type RegistrationRowOutcome = (typeof registrationRowOutcomes)[number];

/** A table that was handed in, previewed and perhaps applied. Its rows lie in `registrationImportRows`. */
export const registrationImports = pgTable(
  'registration_imports',
  {
    id: identifier(),
    kind: text({ enum: registrationImportKinds }).notNull(),
    /** The service point whose answers they are, or the institution whose contracts. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    fileName: text().notNull(),
    /** What the importer chose, by kind. */
    options: jsonb().$type<Record<string, string>>().notNull().default({}),
    status: text({ enum: registrationImportStatuses }).notNull(),
    createdAt: moment().notNull(),
    appliedAt: moment(),
  },
  (table) => [
    oneOf('registration_imports_kind', table.kind, registrationImportKinds),
    oneOf('registration_imports_status', table.status, registrationImportStatuses),
    index('registration_imports_organisation').on(table.organisationId, table.createdAt.desc()),
  ],
);

/** One row of a table that was handed in, with what became of it. */
export const registrationImportRows = pgTable(
  'registration_import_rows',
  {
    importId: uuid().notNull(),
    /** Line of the file, the header is line 1. */
    line: integer().notNull(),
    /** What stands under each known column, as text. */
    cells: jsonb().$type<Record<string, string>>().notNull(),
    outcome: text({ enum: registrationRowOutcomes }).notNull(),
    /** Why it was not taken or waits: {code, field, parameters} of server/importing; null when all is well. */
    problem: jsonb().$type<{
      code: string;
      field: string | null;
      parameters: Record<string, string | number>;
    }>(),
    contractId: uuid().references(() => contracts.id),
    settledBy: uuid().references(() => users.id),
    settledAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.line] }),
    foreignKey({
      name: 'registration_import_rows_import',
      columns: [table.importId],
      foreignColumns: [registrationImports.id],
    }).onDelete('cascade'),
    oneOf('registration_import_rows_outcome', table.outcome, registrationRowOutcomes),
    index('registration_import_rows_prepared')
      .on(table.importId)
      .where(sql`outcome = 'prepared'`),
  ],
);

/**
 * 平台登记凭证: what each version said, frozen, with the code that proves it. Append-only: whether a voucher still holds
 * follows from the contract's present state, never from a mark on the voucher.
 */
export const vouchers = pgTable(
  'vouchers',
  {
    id: identifier(),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    /** Counts from 1 for each contract. */
    version: integer().notNull(),
    /** 12 characters of Crockford's base 32 (60 random bits), shown in groups of four. */
    code: text().notNull().unique(),
    content: jsonb().$type<VoucherContent>().notNull(),
    /** SHA-256 of `content`: a contract in the same state gets no new version. */
    contentHash: text().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => users.id),
    issuedAt: moment().notNull(),
  },
  (table) => [
    unique('vouchers_version').on(table.contractId, table.version),
    check('vouchers_code', sql`${table.code} ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`),
    check('vouchers_positive_version', sql`${table.version} > 0`),
  ],
);

/** What a voucher states. Amounts are decimal fen, days `YYYY-MM-DD`. */
export interface VoucherContent {
  title: string;
  contractClass: string;
  subKind: string;
  licenceScope: string | null;
  field: number;
  sellerName: string;
  buyerName: string;
  totalFen: string;
  technologyFen: string;
  signedOn: string;
  validFrom: string | null;
  validTo: string | null;
  registrationNumber: string;
  registeredOn: string;
  registrationOffice: string;
  servicePointName: string;
  relatedParties: boolean;
  shares: {
    holderKind: 'broker' | 'agency';
    brokerId: string | null;
    agencyId: string | null;
    brokerName: string | null;
    agencyName: string | null;
    basisPoints: number;
  }[];
}
