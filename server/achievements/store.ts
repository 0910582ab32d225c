import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievementConfidential,
  achievementConfidentialFacts,
  achievements,
  organisations,
} from '../../db/schema/index.ts';

type AchievementInsert = typeof achievements.$inferInsert;
type ConfidentialColumns = Pick<typeof achievementConfidential.$inferInsert, 'detail' | 'indicators'>;

/**
 * An achievement with its organisation, its confidential part where the reader may see that (reader.ts), and what
 * everybody may know of it. Who sees what of the rest is decided by the caller.
 */
export async function readAchievement(database: Database | Transaction, id: string) {
  const [row] = await database
    .select({
      listing: achievements,
      organisation: organisations,
      confidential: achievementConfidential,
      facts: {
        detailExists: achievementConfidentialFacts.detailExists,
        indicators: achievementConfidentialFacts.indicators,
      },
    })
    .from(achievements)
    .innerJoin(organisations, eq(organisations.id, achievements.organisationId))
    .leftJoin(achievementConfidential, eq(achievementConfidential.achievementId, achievements.id))
    .leftJoin(achievementConfidentialFacts, eq(achievementConfidentialFacts.listingId, achievements.id))
    .where(eq(achievements.id, id));
  return row ?? null;
}
export type AchievementRow = NonNullable<Awaited<ReturnType<typeof readAchievement>>>;

export async function insertAchievement(
  transaction: Transaction,
  achievement: AchievementInsert,
  confidential: ConfidentialColumns,
): Promise<void> {
  await transaction.insert(achievements).values(achievement);
  await transaction
    .insert(achievementConfidential)
    .values({ achievementId: achievement.id, ...confidential });
}

/** Write an edit if the row still has the version it started from; whether it had. */
export async function updateAchievement(
  transaction: Transaction,
  id: string,
  version: number,
  columns: Partial<AchievementInsert>,
  confidential: ConfidentialColumns,
): Promise<boolean> {
  const updated = await transaction
    .update(achievements)
    .set({ ...columns, version: sql`${achievements.version} + 1` })
    .where(and(eq(achievements.id, id), eq(achievements.version, version)))
    .returning({ id: achievements.id });
  if (updated.length === 0) return false;
  await transaction
    .insert(achievementConfidential)
    .values({ achievementId: id, ...confidential })
    .onConflictDoUpdate({ target: achievementConfidential.achievementId, set: confidential });
  return true;
}
