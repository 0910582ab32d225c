import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day, fen, identifier, moment, oneOf, timestamps } from '../columns.ts';
import { departments, organisations, users } from './accounts.ts';
import {
  achievementStatuses,
  listingKinds,
  needKinds,
  needStatuses,
  type IndicatorRelation,
  type intellectualPropertyKinds,
  type intellectualPropertyStatuses,
} from './codes.ts';

/** One technical indicator, e.g. {name: '耐压', relation: '≥', value: '20', unit: 'MPa'}; numbers are decimal strings. */
export interface Indicator {
  name: string;
  relation: IndicatorRelation;
  value: string;
  /** Upper end when the relation is `range`, else null. */
  upperValue: string | null;
  unit: string;
}

export interface IntellectualProperty {
  kind: (typeof intellectualPropertyKinds)[number];
  number: string;
  status: (typeof intellectualPropertyStatuses)[number];
  /** International patent classification, or ''. */
  classification: string;
}

/** The columns that a need and an achievement share: who owns it, how complete it is, how long it stands. */
const listingColumns = () => ({
  id: identifier(),
  organisationId: uuid()
    .notNull()
    .references(() => organisations.id),
  /** The author's department 学院 / 系 when it was written; null where the author had none. */
  departmentId: uuid(),
  /** `_id` of an import, unique per owner: a repeated import updates. */
  externalReference: text(),
  title: text().notNull(),
  field: smallint(),
  tags: text()
    .array()
    .notNull()
    .default(sql`'{}'`),
  indicators: jsonb().$type<Indicator[]>().notNull().default([]),
  /** Taken from outside with a title only and not edited since: exempt from the publishing minimum. */
  importedIncomplete: boolean().notNull().default(false),
  /** 0–100, computed by rules.ts when the row is written. */
  completeness: smallint().notNull(),
  createdBy: uuid().references(() => users.id),
  publishedAt: moment(),
  /** “Last confirmed”: the owner said that it still stands. */
  confirmedAt: moment(),
  expiresAt: moment(),
  /** Counts changes; a form sends the one it read, so that a second tab cannot overwrite unseen. */
  version: integer().notNull().default(1),
  ...timestamps(),
});

/** 科技成果. Public fields only: the confidential ones lie in `achievementConfidential`. */
export const achievements = pgTable(
  'achievements',
  {
    ...listingColumns(),
    summary: text().notNull().default(''),
    problemSolved: text().notNull().default(''),
    advantage: text().notNull().default(''),
    economicEffect: text().notNull().default(''),
    /** Technology readiness level 1–9. */
    maturity: smallint(),
    intellectualProperty: jsonb().$type<IntellectualProperty[]>().notNull().default([]),
    transferModes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    priceMinimumFen: fen(),
    priceMaximumFen: fen(),
    priceNegotiable: boolean().notNull().default(false),
    team: text().notNull().default(''),
    status: text({ enum: achievementStatuses }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'achievements_department',
      columns: [table.departmentId, table.organisationId],
      foreignColumns: [departments.id, departments.organisationId],
    }),
    unique('achievements_external_reference').on(table.organisationId, table.externalReference),
    oneOf('achievements_status', table.status, achievementStatuses),
    check('achievements_maturity', sql`${table.maturity} between 1 and 9`),
    check('achievements_price', sql`${table.priceMinimumFen} <= ${table.priceMaximumFen}`),
    index('achievements_status_published').on(table.status, table.publishedAt.desc()),
    index('achievements_external').on(table.externalReference),
    index('achievements_expires').on(table.expiresAt),
  ],
);

/** What a reader sees only after an accepted NDA; never indexed, never logged. */
export const achievementConfidential = pgTable('achievement_confidential', {
  achievementId: uuid()
    .primaryKey()
    .references(() => achievements.id, { onDelete: 'cascade' }),
  detail: text().notNull().default(''),
  indicators: jsonb().$type<Indicator[]>().notNull().default([]),
});

/** 技术需求. */
export const needs = pgTable(
  'needs',
  {
    ...listingColumns(),
    problem: text().notNull().default(''),
    kind: text({ enum: needKinds }).notNull().default('ordinary'),
    /** The enterprise is hidden: no name, no district below the city, until it accepts an introduction. */
    anonymous: boolean().notNull().default(false),
    budgetMinimumFen: fen(),
    budgetMaximumFen: fen(),
    deadline: day(),
    /** Lowest TRL accepted, 1–9. */
    lowestMaturity: smallint(),
    cooperationModes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    status: text({ enum: needStatuses }).notNull(),
  },
  (table) => [
    foreignKey({
      name: 'needs_department',
      columns: [table.departmentId, table.organisationId],
      foreignColumns: [departments.id, departments.organisationId],
    }),
    unique('needs_external_reference').on(table.organisationId, table.externalReference),
    oneOf('needs_status', table.status, needStatuses),
    oneOf('needs_kind', table.kind, needKinds),
    check('needs_lowest_maturity', sql`${table.lowestMaturity} between 1 and 9`),
    check('needs_budget', sql`${table.budgetMinimumFen} <= ${table.budgetMaximumFen}`),
    index('needs_status_published').on(table.status, table.publishedAt.desc()),
    index('needs_external').on(table.externalReference),
    index('needs_expires').on(table.expiresAt),
  ],
);

export const needConfidential = pgTable('need_confidential', {
  needId: uuid()
    .primaryKey()
    .references(() => needs.id, { onDelete: 'cascade' }),
  detail: text().notNull().default(''),
  indicators: jsonb().$type<Indicator[]>().notNull().default([]),
});

/** Every change of a listing's status, append-only: the funnel and “who released this” are read from here. */
export const listingEvents = pgTable(
  'listing_events',
  {
    id: identifier(),
    listingKind: text({ enum: listingKinds }).notNull(),
    listingId: uuid().notNull(),
    fromStatus: text(),
    toStatus: text().notNull(),
    verb: text().notNull(),
    actorId: uuid().references(() => users.id),
    note: text().notNull().default(''),
    at: moment().notNull(),
  },
  (table) => [index('listing_events_listing').on(table.listingKind, table.listingId, table.at)],
);

/** 好成果 batches, several a year, and what each selected. */
export const selectionBatches = pgTable('selection_batches', {
  id: identifier(),
  name: text().notNull().unique(),
  announcedOn: day().notNull(),
});

export const selectedAchievements = pgTable(
  'selected_achievements',
  {
    batchId: uuid()
      .notNull()
      .references(() => selectionBatches.id),
    achievementId: uuid()
      .notNull()
      .references(() => achievements.id),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.achievementId] }),
    uniqueIndex('selected_achievements_achievement').on(table.achievementId, table.batchId),
  ],
);
