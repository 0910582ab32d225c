import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { achievementConfidential, achievements, organisations } from '../../db/schema/index.ts';

type AchievementInsert = typeof achievements.$inferInsert;
type ConfidentialColumns = Pick<typeof achievementConfidential.$inferInsert, 'detail' | 'indicators'>;

/** An achievement with its organisation and its confidential part, or null. The caller decides who may see what. */
export async function readAchievement(database: Database | Transaction, id: string) {
  const [row] = await database
    .select({ achievement: achievements, organisation: organisations, confidential: achievementConfidential })
    .from(achievements)
    .innerJoin(organisations, eq(organisations.id, achievements.organisationId))
    .leftJoin(achievementConfidential, eq(achievementConfidential.achievementId, achievements.id))
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
