import { boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment, oneOf } from '../columns.ts';
import { users } from './accounts.ts';
import { consentDocuments, mailLinkPurposes } from './codes.ts';

/** better-auth's `twoFactor`: secret and recovery codes lie encrypted with SESSION_SECRET. */
export const twoFactors = pgTable('two_factors', {
  id: identifier(),
  userId: uuid()
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  /** False from the moment the secret is shown until a code of it was typed. */
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer().notNull().default(0),
  lockedUntil: moment(),
});

/** Codes of the authenticator app that were typed in the last minutes: each is good for one use (RFC 6238, 5.2). */
export const usedCodes = pgTable(
  'used_codes',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    usedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.code] })],
);

/**
 * Attempts of one kind by one account or address, for lockout with growing delay. The key is a keyed hash: the table
 * says of nobody whether they have an account, or that they tried.
 */
export const throttles = pgTable(
  'throttles',
  {
    key: text().primaryKey(),
    attempts: integer().notNull(),
    lastAt: moment().notNull(),
    blockedUntil: moment(),
  },
  (table) => [index('throttles_last').on(table.lastAt)],
);

/** One-time links that were sent by mail; only the SHA-256 of a token is kept. */
export const mailLinks = pgTable(
  'mail_links',
  {
    tokenHash: text().primaryKey(),
    purpose: text({ enum: mailLinkPurposes }).notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
  },
  (table) => [
    oneOf('mail_links_purpose', table.purpose, mailLinkPurposes),
    index('mail_links_user').on(table.userId),
  ],
);

/**
 * Changes of e-mail addresses: asked for, and confirmed with the link in the mail to the new one. Rows are deleted a day
 * after they were asked for; until then the mails about a change find here whom to write to, so that no queue holds an
 * address.
 */
export const emailChanges = pgTable(
  'email_changes',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The new address, in small letters. */
    email: text().notNull(),
    formerEmail: text().notNull(),
    /** SHA-256 of the token in the mail; null until that is written, and once it was used. */
    tokenHash: text().unique(),
    requestedAt: moment().notNull(),
    expiresAt: moment().notNull(),
    confirmedAt: moment(),
  },
  (table) => [index('email_changes_user').on(table.userId), index('email_changes_email').on(table.email)],
);

/** Hashes of earlier passwords, kept where the password policy forbids their use (等保). */
export const formerPasswords = pgTable(
  'former_passwords',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    password: text().notNull(),
    replacedAt: moment().notNull(),
  },
  (table) => [index('former_passwords_user').on(table.userId, table.replacedAt)],
);

/** What a person agreed to, which version of it, and when (PIPL 14): a new version is a new row. */
export const consents = pgTable(
  'consents',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    document: text({ enum: consentDocuments }).notNull(),
    /** The day of the version, `YYYY-MM-DD`. */
    version: text().notNull(),
    givenAt: moment().notNull(),
    withdrawnAt: moment(),
  },
  (table) => [
    oneOf('consents_document', table.document, consentDocuments),
    unique('consents_once').on(table.userId, table.document, table.version),
  ],
);
