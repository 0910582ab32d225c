import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identifier, moment, oneOf, timestamps } from '../columns.ts';
import {
  administratorRoles,
  brokerLevels,
  membershipRoles,
  organisationKinds,
  organisationSizes,
} from './codes.ts';

/** 企业, 高校院所, 技术转移机构, 技术合同服务点, 政府. */
export const organisations = pgTable(
  'organisations',
  {
    id: identifier(),
    kind: text({ enum: organisationKinds }).notNull(),
    name: text().notNull().unique(),
    /** 统一社会信用代码, GB 32100-2015; null only for organisations imported with a name alone. */
    creditCode: text().unique(),
    legalRepresentative: text(),
    address: text(),
    postcode: text(),
    contactName: text(),
    contactPhone: text(),
    /** ISO 3166 numeric, as the registration form wants it (国别, 3 digits); 156 is China. */
    country: text().notNull().default('156'),
    /** 买/卖方性质, three digits of the registration form. */
    partyNature: text(),
    /** GB/T 2260, six digits. */
    district: text(),
    functionalArea: text(),
    /** GB/T 4754. */
    industry: text(),
    flags: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    size: text({ enum: organisationSizes }),
    introduction: text().notNull().default(''),
    verifiedAt: moment(),
    /** Written by the demo data, so that nobody takes it for a real organisation. */
    demo: boolean().notNull().default(false),
    ...timestamps(),
  },
  (table) => [
    oneOf('organisations_kind', table.kind, organisationKinds),
    index('organisations_kind_district').on(table.kind, table.district),
  ],
);

/** A person who signs in. The shape is that of better-auth's `user`; what a user may do follows from memberships. */
export const users = pgTable('users', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  /** zh or en: the language of mails and notifications. */
  language: text().notNull().default('zh'),
  demo: boolean().notNull().default(false),
  disabledAt: moment(),
  /** better-auth's two-factor plugin: a TOTP secret is confirmed (`two_factors`). */
  twoFactorEnabled: boolean().notNull().default(false),
  /** The person asked to be forgotten: name and address are replaced, the row stays for what refers to it. */
  erasedAt: moment(),
  ...timestamps(),
});

/**
 * The three separated administrators (三员): the key lets nobody hold two roles, the audit administrator appoints nobody,
 * and a trigger refuses an administrator who is a member of an organisation.
 */
export const administrators = pgTable(
  'administrators',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id),
    role: text({ enum: administratorRoles }).notNull(),
    appointedBy: uuid().references(() => users.id),
    appointedAt: moment().notNull(),
  },
  (table) => [oneOf('administrators_role', table.role, administratorRoles)],
);

/** better-auth's `session`: server-side, the cookie holds only the signed token. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    token: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    ...timestamps(),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

/** better-auth's `account`: here only the password of provider `credential`. */
export const credentials = pgTable(
  'credentials',
  {
    id: uuid().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    ...timestamps(),
  },
  (table) => [index('credentials_user').on(table.userId)],
);

/** better-auth's `verification`: one-time codes. */
export const verifications = pgTable('verifications', {
  id: uuid().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  ...timestamps(),
});

export const memberships = pgTable(
  'memberships',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: membershipRoles }).notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.organisationId] }),
    oneOf('memberships_role', table.role, membershipRoles),
    index('memberships_organisation').on(table.organisationId),
  ],
);

/** 技术经纪人 / 技术经理人: a user with a level; the agency is the one acted for at present. */
export const brokers = pgTable(
  'brokers',
  {
    id: identifier(),
    userId: uuid()
      .notNull()
      .unique()
      .references(() => users.id),
    name: text().notNull(),
    level: text({ enum: brokerLevels }).notNull(),
    certificateNumber: text(),
    certificateExpiresOn: date({ mode: 'string' }),
    fields: smallint()
      .array()
      .notNull()
      .default(sql`'{}'`),
    tags: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    agencyId: uuid().references(() => organisations.id),
    district: text(),
    introduction: text().notNull().default(''),
    version: integer().notNull().default(1),
    ...timestamps(),
  },
  (table) => [oneOf('brokers_level', table.level, brokerLevels), index('brokers_agency').on(table.agencyId)],
);
