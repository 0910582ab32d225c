import {
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
import { identifier, moment, oneOf } from '../columns.ts';
import { brokers, organisations, users } from './accounts.ts';
import { introductionSides, matchBands, matchRefusalReasons, matchVerdicts } from './codes.ts';
import { achievements, needs } from './listings.ts';

/**
 * What people answered to a need × achievement pair: relevance judgments. Append-only: a changed answer is a new row
 * that points at the one it replaces. A person's answers to a pair form one chain, which the two unique rules below
 * keep from forking; its last row, the one that no row replaces, is the person's answer.
 */
export const matchAnswers = pgTable(
  'match_answers',
  {
    id: identifier(),
    needId: uuid()
      .notNull()
      .references(() => needs.id),
    achievementId: uuid()
      .notNull()
      .references(() => achievements.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** For whom the person answered, as it was then. */
    side: text({ enum: introductionSides }).notNull(),
    /** The party's organisation; null for a broker. */
    organisationId: uuid().references(() => organisations.id),
    /** Null for a party. */
    brokerId: uuid().references(() => brokers.id),
    verdict: text({ enum: matchVerdicts }).notNull(),
    /** Null unless it does not fit. */
    reason: text({ enum: matchRefusalReasons }),
    /** For the person and the operator: never shown to the other side, never exported. */
    note: text().notNull().default(''),
    /** What the matcher said of the pair then; null where it did not find it. */
    band: text({ enum: matchBands }),
    /** 0–1000. */
    scorePerMille: smallint(),
    matcherVersion: text(),
    /** The answer that this one replaces. */
    replaces: uuid().unique('match_answers_replaced_once'),
    answeredAt: moment().notNull(),
  },
  (table) => [
    unique('match_answers_of_person').on(table.id, table.userId, table.needId, table.achievementId),
    foreignKey({
      name: 'match_answers_replaces_own',
      columns: [table.replaces, table.userId, table.needId, table.achievementId],
      foreignColumns: [table.id, table.userId, table.needId, table.achievementId],
    }),
    uniqueIndex('match_answers_first')
      .on(table.userId, table.needId, table.achievementId)
      .where(sql`replaces is null`),
    check('match_answers_replaces_earlier', sql`${table.replaces} <> ${table.id}`),
    oneOf('match_answers_side', table.side, introductionSides),
    oneOf('match_answers_verdict', table.verdict, matchVerdicts),
    oneOf('match_answers_reason', table.reason, matchRefusalReasons),
    oneOf('match_answers_band', table.band, matchBands),
    check(
      'match_answers_reason_given',
      sql`(${table.verdict} = 'does_not_fit') = (${table.reason} is not null)`,
    ),
    check(
      'match_answers_answerer',
      sql`(${table.side} = 'broker') = (${table.brokerId} is not null) and (${table.brokerId} is null) = (${table.organisationId} is not null)`,
    ),
    index('match_answers_need').on(table.needId, table.achievementId),
    index('match_answers_achievement').on(table.achievementId),
  ],
);
