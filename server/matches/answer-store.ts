import { and, asc, desc, eq, getTableColumns, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import { matchAnswers, type ListingKind } from '../../db/schema/index.ts';
import type { CurrentAnswer } from './rules.ts';

type Reading = Database | Transaction;
type AnswerRow = typeof matchAnswers.$inferSelect;

const newer = alias(matchAnswers, 'newer');

/** The last row of a chain: no row replaces it. */
const isLast = (database: Reading) =>
  notExists(
    database
      .select({ one: sql`1` })
      .from(newer)
      .where(eq(newer.replaces, matchAnswers.id)),
  );

const columns = {
  needId: matchAnswers.needId,
  achievementId: matchAnswers.achievementId,
  userId: matchAnswers.userId,
  side: matchAnswers.side,
  verdict: sql<CurrentAnswer['verdict']>`${matchAnswers.verdict}`,
  reason: matchAnswers.reason,
  note: matchAnswers.note,
  answeredAt: matchAnswers.answeredAt,
};

/** More answers than this about one listing are not looked at; the newest are. */
const answersLookedAt = 500;

/** The answers that hold at present, of the pairs of one listing, oldest first. */
export async function readCurrentAnswers(
  database: Reading,
  kind: ListingKind,
  id: string,
): Promise<CurrentAnswer[]> {
  const own = kind === 'need' ? matchAnswers.needId : matchAnswers.achievementId;
  const rows = await database
    .select(columns)
    .from(matchAnswers)
    .where(and(eq(own, id), ne(matchAnswers.verdict, 'taken_back'), isLast(database)))
    .orderBy(desc(matchAnswers.answeredAt), desc(matchAnswers.id))
    .limit(answersLookedAt);
  return rows.reverse();
}

/** A page of all answers that hold at present, by pair and then by id, which is by time. */
export function readAnswersAfter(
  database: Reading,
  after: { needId: string; achievementId: string; id: string } | null,
  limit: number,
): Promise<(CurrentAnswer & { id: string })[]> {
  const place = sql`(${matchAnswers.needId}, ${matchAnswers.achievementId}, ${matchAnswers.id})`;
  return database
    .select({ ...columns, id: matchAnswers.id })
    .from(matchAnswers)
    .where(
      and(
        ne(matchAnswers.verdict, 'taken_back'),
        isLast(database),
        after === null
          ? undefined
          : sql`${place} > (${after.needId}::uuid, ${after.achievementId}::uuid, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(matchAnswers.needId), asc(matchAnswers.achievementId), asc(matchAnswers.id))
    .limit(limit);
}

/** The last row of a person's chain for a pair, taken back or not; null where they never answered. */
export async function readLastAnswer(
  database: Reading,
  person: { userId: string; needId: string; achievementId: string },
): Promise<AnswerRow | null> {
  const [row] = await database
    .select(getTableColumns(matchAnswers))
    .from(matchAnswers)
    .where(
      and(
        eq(matchAnswers.userId, person.userId),
        eq(matchAnswers.needId, person.needId),
        eq(matchAnswers.achievementId, person.achievementId),
        isLast(database),
      ),
    );
  return row ?? null;
}

/** Adds a row to a chain. False where another request has done so since `replaces` was read: read again. */
export async function insertAnswer(
  transaction: Transaction,
  row: typeof matchAnswers.$inferInsert,
): Promise<boolean> {
  const added = await transaction
    .insert(matchAnswers)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: matchAnswers.id });
  return added.length === 1;
}
