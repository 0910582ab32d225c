import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { needConfidential, needConfidentialFacts, needs, organisations } from '../../db/schema/index.ts';

type NeedInsert = typeof needs.$inferInsert;
type ConfidentialColumns = Pick<typeof needConfidential.$inferInsert, 'detail' | 'indicators'>;

/**
 * A need with its organisation, its confidential part where the reader may see that (reader.ts), and what everybody may
 * know of it. Who sees what of the rest is decided by the caller.
 */
export async function readNeed(database: Database | Transaction, id: string) {
  const [row] = await database
    .select({
      listing: needs,
      organisation: organisations,
      confidential: needConfidential,
      facts: {
        detailExists: needConfidentialFacts.detailExists,
        indicators: needConfidentialFacts.indicators,
      },
    })
    .from(needs)
    .innerJoin(organisations, eq(organisations.id, needs.organisationId))
    .leftJoin(needConfidential, eq(needConfidential.needId, needs.id))
    .leftJoin(needConfidentialFacts, eq(needConfidentialFacts.listingId, needs.id))
    .where(eq(needs.id, id));
  return row ?? null;
}
export type NeedRow = NonNullable<Awaited<ReturnType<typeof readNeed>>>;

export async function insertNeed(
  transaction: Transaction,
  need: NeedInsert,
  confidential: ConfidentialColumns,
): Promise<void> {
  await transaction.insert(needs).values(need);
  await transaction.insert(needConfidential).values({ needId: need.id, ...confidential });
}

/** Write an edit if the row still has the version it started from; whether it had. */
export async function updateNeed(
  transaction: Transaction,
  id: string,
  version: number,
  columns: Partial<NeedInsert>,
  confidential: ConfidentialColumns,
): Promise<boolean> {
  const updated = await transaction
    .update(needs)
    .set({ ...columns, version: sql`${needs.version} + 1` })
    .where(and(eq(needs.id, id), eq(needs.version, version)))
    .returning({ id: needs.id });
  if (updated.length === 0) return false;
  await transaction
    .insert(needConfidential)
    .values({ needId: id, ...confidential })
    .onConflictDoUpdate({ target: needConfidential.needId, set: confidential });
  return true;
}
