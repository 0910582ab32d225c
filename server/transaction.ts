import { and, eq, isNotNull, lt } from 'drizzle-orm';
import type { Transaction } from '../db/client.ts';
import { idempotencyKeys } from '../db/schema/index.ts';
import { requireIdentity, type Context, type Services } from './context.ts';
import { DomainError } from './errors.ts';
import { readerOf } from './reader.ts';

/**
 * Run a verb in one transaction, in which whoever asks reads (reader.ts), and at most once per idempotency key: the key
 * is taken and the answer is kept in the verb's own transaction, so a crash loses both or neither. A second request with
 * the key waits on the unique index until the first has committed, then gets its answer. `work` must return what the API
 * answers (JSON).
 *
 * Throws `idempotency_key_reused` when the key was used by the same user for another request, and `idempotency_key_expired`
 * when its answer is no longer kept. Keys are per user: another user's key is simply unknown.
 */
export async function transact<Answer>(
  context: Context,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const request = context.idempotency;
  const database = readerOf(context);
  if (!request) return database.transaction(work);
  const { userId } = requireIdentity(context);
  return database.transaction(async (transaction) => {
    const taken = await transaction
      .insert(idempotencyKeys)
      .values({ userId, key: request.key, requestHash: request.requestHash, createdAt: context.now() })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    const isKey = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, request.key));
    if (taken.length === 0) {
      const [earlier] = await transaction.select().from(idempotencyKeys).where(isKey);
      if (earlier?.requestHash !== request.requestHash) throw new DomainError('idempotency_key_reused');
      if (earlier.answer === null && earlier.createdAt < keptSince(context.now()))
        throw new DomainError('idempotency_key_expired');
      return earlier.answer as Answer;
    }
    const answer = await work(transaction);
    await transaction.update(idempotencyKeys).set({ answer }).where(isKey);
    return answer;
  });
}

/** Who sends a request again does so within minutes; an import that broke off, within days. */
const answersKept_ms = 7 * 24 * 3600 * 1000;
const keptSince = (now: Date): Date => new Date(now.getTime() - answersKept_ms);

/**
 * Forget what was answered to keys a week ago, for the daily clock: answers name people, who may be erased by then. The
 * keys stay, so that nothing is done twice however late it is sent again.
 */
export async function forgetAnswers({ database, now }: Pick<Services, 'database' | 'now'>): Promise<void> {
  await database
    .update(idempotencyKeys)
    .set({ answer: null })
    .where(and(lt(idempotencyKeys.createdAt, keptSince(now())), isNotNull(idempotencyKeys.answer)));
}
