import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/client.ts';
import { contractReviews, users, type ContractReviewKind } from '../../db/schema/index.ts';
import type { Reader } from './store.ts';

export type ReviewRow = typeof contractReviews.$inferSelect;

const openStatuses = ['open', 'in_review'] as const;

/** The reviews of a kind that are going on, as a condition. */
export const openReview = (kind: ContractReviewKind): SQL =>
  and(eq(contractReviews.kind, kind), inArray(contractReviews.status, [...openStatuses]))!;

/** The review of a kind that is going on; a unique index holds that there is at most one. */
export async function readOpenReview(
  database: Reader,
  contractId: string,
  kind: ContractReviewKind,
): Promise<ReviewRow | null> {
  const [row] = await database
    .select()
    .from(contractReviews)
    .where(and(eq(contractReviews.contractId, contractId), openReview(kind)));
  return row ?? null;
}

export async function readReview(database: Reader, id: string): Promise<ReviewRow | null> {
  const [row] = await database.select().from(contractReviews).where(eq(contractReviews.id, id));
  return row ?? null;
}

const deciders = alias(users, 'decider');

/** All reviews of a contract with the names of those who opened and decided them, oldest first. */
export function readReviews(database: Reader, contractId: string) {
  return database
    .select({ review: contractReviews, openedByName: users.name, decidedByName: deciders.name })
    .from(contractReviews)
    .innerJoin(users, eq(users.id, contractReviews.openedBy))
    .leftJoin(deciders, eq(deciders.id, contractReviews.decidedBy))
    .where(eq(contractReviews.contractId, contractId))
    .orderBy(asc(contractReviews.openedAt), asc(contractReviews.id));
}

export async function insertReview(
  transaction: Transaction,
  row: typeof contractReviews.$inferInsert,
): Promise<void> {
  await transaction.insert(contractReviews).values(row);
}

export async function updateReview(
  transaction: Transaction,
  id: string,
  change: Partial<typeof contractReviews.$inferInsert>,
): Promise<void> {
  await transaction.update(contractReviews).set(change).where(eq(contractReviews.id, id));
}
