import { check, index, jsonb, pgTable, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { identifier, moment, oneOf, timestamps } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import { achievements, needs } from './listings.ts';
import { files } from './operations.ts';
import { introductionCloseReasons, introductionSides, introductionStatuses, matchBands } from './codes.ts';

/** A need × achievement pair that the matcher found when one of the two was published, explained as it was then. */
export const matches = pgTable(
  'matches',
  {
    id: identifier(),
    needId: uuid()
      .notNull()
      .references(() => needs.id),
    achievementId: uuid()
      .notNull()
      .references(() => achievements.id),
    /** 0–1000, thousandths of the matcher's score. */
    scorePerMille: smallint().notNull(),
    band: text({ enum: matchBands }).notNull(),
    explanation: jsonb().notNull(),
    matcherVersion: text().notNull(),
    ...timestamps(),
  },
  (table) => [
    unique('matches_pair').on(table.needId, table.achievementId),
    index('matches_achievement').on(table.achievementId),
    oneOf('matches_band', table.band, matchBands),
  ],
);

/** 对接: a match that somebody acts on. */
export const introductions = pgTable(
  'introductions',
  {
    id: identifier(),
    needId: uuid()
      .notNull()
      .references(() => needs.id),
    achievementId: uuid()
      .notNull()
      .references(() => achievements.id),
    needOrganisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    achievementOrganisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    openedBySide: text({ enum: introductionSides }).notNull(),
    leadBrokerId: uuid().references(() => brokers.id),
    status: text({ enum: introductionStatuses }).notNull(),
    needAcceptedAt: moment(),
    achievementAcceptedAt: moment(),
    /** The explanation that the introduction was based on, frozen; null when no match was found for the pair. */
    explanation: jsonb(),
    scorePerMille: smallint(),
    band: text({ enum: matchBands }),
    matcherVersion: text(),
    proposedAt: moment().notNull(),
    /** When nobody has answered by then, the clock closes it as `no_answer`. */
    answerDueAt: moment().notNull(),
    acceptedAt: moment(),
    contractedAt: moment(),
    closedAt: moment(),
    closeReason: text({ enum: introductionCloseReasons }),
    closedBySide: text({ enum: introductionSides }),
    ...timestamps(),
  },
  (table) => [
    oneOf('introductions_status', table.status, introductionStatuses),
    oneOf('introductions_opened_by_side', table.openedBySide, introductionSides),
    check('introductions_closed', sql`(${table.status} = 'closed') = (${table.closeReason} is not null)`),
    uniqueIndex('introductions_open_pair')
      .on(table.needId, table.achievementId)
      .where(sql`status <> 'closed'`),
    index('introductions_need_organisation').on(table.needOrganisationId, table.proposedAt.desc()),
    index('introductions_achievement_organisation').on(
      table.achievementOrganisationId,
      table.proposedAt.desc(),
    ),
    index('introductions_lead_broker').on(table.leadBrokerId, table.proposedAt.desc()),
    index('introductions_achievement').on(table.achievementId),
    index('introductions_answer_due')
      .on(table.answerDueAt)
      .where(sql`status = 'proposed'`),
  ],
);

/** The timeline: one row a verb, append-only. `detail` is what the verb recorded, e.g. {reason: 'price'}. */
export const introductionEvents = pgTable(
  'introduction_events',
  {
    id: identifier(),
    introductionId: uuid()
      .notNull()
      .references(() => introductions.id),
    verb: text().notNull(),
    side: text({ enum: introductionSides }),
    actorId: uuid().references(() => users.id),
    fromStatus: text(),
    toStatus: text().notNull(),
    detail: jsonb().$type<Record<string, string>>().notNull().default({}),
    at: moment().notNull(),
  },
  (table) => [index('introduction_events_introduction').on(table.introductionId, table.at)],
);

/** What the parties write to each other; confidential to them, so a table of its own that nothing indexes. */
export const introductionMessages = pgTable(
  'introduction_messages',
  {
    id: identifier(),
    introductionId: uuid()
      .notNull()
      .references(() => introductions.id),
    side: text({ enum: introductionSides }).notNull(),
    senderId: uuid()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    sentAt: moment().notNull(),
  },
  (table) => [index('introduction_messages_introduction').on(table.introductionId, table.sentAt)],
);

/** Files that a party added to an introduction: readable by its parties, confidential to them. */
export const introductionFiles = pgTable(
  'introduction_files',
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id),
    introductionId: uuid()
      .notNull()
      .references(() => introductions.id),
    side: text({ enum: introductionSides }).notNull(),
  },
  (table) => [
    oneOf('introduction_files_side', table.side, introductionSides),
    index('introduction_files_introduction').on(table.introductionId),
  ],
);
