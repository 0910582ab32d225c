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
import { day, identifier, moment, oneOf } from '../columns.ts';
import { departments, organisations, users } from './accounts.ts';
import { brokerLevels, invitationStatuses, membershipRoles, requestStatuses } from './codes.ts';
import { files } from './operations.ts';

/** An invitation of an e-mail address into an organisation. The address is personal data: it goes when a person is erased. */
export const invitations = pgTable(
  'invitations',
  {
    id: identifier(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** In small letters, as `users.email`. */
    email: text().notNull(),
    role: text({ enum: membershipRoles }).notNull(),
    departmentId: uuid(),
    transferOffice: boolean().notNull().default(false),
    /** SHA-256 of the token in the mail, hexadecimal; the token itself is nowhere. */
    tokenHash: text().notNull(),
    /** How often it was sent: each time with a new token. */
    sendings: smallint().notNull().default(1),
    /** The language of the mail: that of who invites. */
    language: text().notNull().default('zh'),
    status: text({ enum: invitationStatuses }).notNull(),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    answeredBy: uuid().references(() => users.id),
    answeredAt: moment(),
  },
  (table) => [
    oneOf('invitations_role', table.role, membershipRoles),
    oneOf('invitations_status', table.status, invitationStatuses),
    foreignKey({
      name: 'invitations_department',
      columns: [table.departmentId, table.organisationId],
      foreignColumns: [departments.id, departments.organisationId],
    }),
    check(
      'invitations_place',
      sql`${table.role} = 'member' or (${table.departmentId} is null and not ${table.transferOffice})`,
    ),
    check('invitations_one_place', sql`${table.departmentId} is null or not ${table.transferOffice}`),
    unique('invitations_token').on(table.tokenHash),
    // One that is open stands in the way of a second one for the same person.
    uniqueIndex('invitations_open')
      .on(table.organisationId, table.email)
      .where(sql`${table.status} = 'open'`),
    index('invitations_email').on(table.email),
  ],
);

/** 核验: an organisation shows a document, an operator compares it with name and credit code as they were asked for. */
export const verificationRequests = pgTable(
  'verification_requests',
  {
    id: identifier(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    creditCode: text(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    status: text({ enum: requestStatuses }).notNull(),
    requestedBy: uuid()
      .notNull()
      .references(() => users.id),
    requestedAt: moment().notNull(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
    /** Why it was refused, in words for the owner. */
    reason: text().notNull().default(''),
  },
  (table) => [
    oneOf('verification_requests_status', table.status, requestStatuses),
    check(
      'verification_requests_decided',
      sql`${table.status} not in ('granted', 'refused') or (${table.decidedBy} is not null and ${table.decidedAt} is not null)`,
    ),
    uniqueIndex('verification_requests_pending')
      .on(table.organisationId)
      .where(sql`${table.status} = 'pending'`),
    index('verification_requests_status_at').on(table.status, table.requestedAt),
  ],
);

/** 经纪人认定: a user shows a certificate, an operator compares it and gives the level. */
export const certificationRequests = pgTable(
  'certification_requests',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    level: text({ enum: brokerLevels }).notNull(),
    certificateNumber: text().notNull(),
    certificateExpiresOn: day().notNull(),
    /** The agency that the person says to work for; it is asked once the certificate stands. */
    agencyId: uuid().references(() => organisations.id),
    fields: smallint()
      .array()
      .notNull()
      .default(sql`'{}'`),
    district: text(),
    introduction: text().notNull().default(''),
    /** The certificate; null while the person has not added it. */
    fileId: uuid().references(() => files.id),
    status: text({ enum: requestStatuses }).notNull(),
    requestedAt: moment().notNull(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
    reason: text().notNull().default(''),
  },
  (table) => [
    oneOf('certification_requests_level', table.level, brokerLevels),
    oneOf('certification_requests_status', table.status, requestStatuses),
    check(
      'certification_requests_decided',
      sql`${table.status} not in ('granted', 'refused') or (${table.decidedBy} is not null and ${table.decidedAt} is not null)`,
    ),
    check(
      'certification_requests_file',
      sql`${table.status} in ('draft', 'withdrawn') or ${table.fileId} is not null`,
    ),
    uniqueIndex('certification_requests_open')
      .on(table.userId)
      .where(sql`${table.status} in ('draft', 'pending')`),
    index('certification_requests_user').on(table.userId),
    index('certification_requests_status_at').on(table.status, table.requestedAt),
  ],
);
