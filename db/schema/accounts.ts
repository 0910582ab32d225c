import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
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
    /** Null until an operator has verified name and credit code, and again once either has changed. */
    verifiedAt: moment(),
    /** Written by the demo data, so that nobody takes it for a real organisation. */
    demo: boolean().notNull().default(false),
    /** Counts changes of the profile; a form sends the one it read. */
    version: integer().notNull().default(1),
    ...timestamps(),
  },
  (table) => [
    oneOf('organisations_kind', table.kind, organisationKinds),
    index('organisations_kind_district').on(table.kind, table.district),
  ],
);

/** 学院 / 系 of a university or institute; a closed one keeps its listings and takes no more people. */
export const departments = pgTable(
  'departments',
  {
    id: identifier(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    closedAt: moment(),
    ...timestamps(),
  },
  (table) => [
    unique('departments_name').on(table.organisationId, table.name),
    // What refers to a department says whose it is, too, so that nothing lies in another organisation's department.
    unique('departments_of_organisation').on(table.id, table.organisationId),
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
    /** When the person last proved with a password or a code that it is they (accounts/proof.ts). */
    provedAt: moment().notNull().defaultNow(),
    /** Kept to about five minutes: for the person's own list, and for the end of idle sessions of privileged roles. */
    lastSeenAt: moment().notNull().defaultNow(),
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
    /** The department that a member belongs to; null for owners, finance, the transfer office and who has none. */
    departmentId: uuid(),
    /** Works in the transfer office 技术转移办公室: sees all of the organisation and releases what departments submit. */
    transferOffice: boolean().notNull().default(false),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.organisationId] }),
    oneOf('memberships_role', table.role, membershipRoles),
    foreignKey({
      name: 'memberships_department',
      columns: [table.departmentId, table.organisationId],
      foreignColumns: [departments.id, departments.organisationId],
    }),
    check(
      'memberships_place',
      sql`${table.role} = 'member' or (${table.departmentId} is null and not ${table.transferOffice})`,
    ),
    check('memberships_one_place', sql`${table.departmentId} is null or not ${table.transferOffice}`),
    index('memberships_organisation').on(table.organisationId),
    index('memberships_of_department').on(table.departmentId),
  ],
);

/**
 * 技术经纪人 / 技术经理人: a user whom an operator has certified. The agency is the one acted for at present, and has
 * confirmed that; the one that is asked comes from the broker alone.
 */
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
    /** The agency that the broker says to work for, until its owner has answered. */
    askedAgencyId: uuid().references(() => organisations.id),
    district: text(),
    introduction: text().notNull().default(''),
    /** An operator ended the certification: what was earned stays, nothing new begins. */
    endedAt: moment(),
    /** The last notice of the certificate's end that was sent: 60, 30 or 0 days before; null for none yet. */
    expiryNotice_days: smallint(),
    version: integer().notNull().default(1),
    ...timestamps(),
  },
  (table) => [
    oneOf('brokers_level', table.level, brokerLevels),
    index('brokers_agency').on(table.agencyId),
    index('brokers_asked_agency').on(table.askedAgencyId),
    index('brokers_expires').on(table.certificateExpiresOn),
  ],
);
