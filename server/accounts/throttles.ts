import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { countAttempt, networkOf, throttlePolicies, waitOf, type ThrottleKind } from './throttle-rules.ts';
import { clearThrottles, lockThrottles, releaseThrottle, saveThrottle } from './throttle-store.ts';

/** One count that an attempt goes into: what is tried, and by or on whom. */
export interface Throttled {
  kind: ThrottleKind;
  subject: string;
}

/** Addresses are compared as people mean them: no blanks around, small letters. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

/** The network that a request came from; all jobs and commands count as one. */
export const networkOfContext = (context: Context): string => networkOf(context.client?.ip ?? 'inside');

const keyOf = (context: Context, { kind, subject }: Throttled): string =>
  createHmac('sha256', context.config.sessionSecret)
    .update(`throttle|${kind}|${subject}`)
    .digest('base64url');

/**
 * Count an attempt, or refuse it with `too_many_requests` and the seconds to wait. The counts lie in the database, so
 * that they hold in every process; they are counted for addresses that nobody here has in just the same way.
 */
export async function takeAttempt(context: Context, throttled: readonly Throttled[]): Promise<void> {
  const now = context.now();
  const kinds = new Map(throttled.map((entry) => [keyOf(context, entry), entry.kind]));
  const wait_s = await context.database.transaction(async (transaction) => {
    const rows = await lockThrottles(transaction, [...kinds.keys()], now);
    const longest = Math.max(...rows.map((row) => waitOf(row, now)));
    if (longest > 0) return longest;
    for (const row of rows)
      await saveThrottle(
        transaction,
        row.key,
        countAttempt(row.attempts === 0 ? null : row, throttlePolicies[kinds.get(row.key)!], now),
      );
    return 0;
  });
  if (wait_s > 0) throw new DomainError('too_many_requests', { parameters: { seconds: wait_s } });
}

/** Forget all attempts of these counts: what was tried has succeeded. */
export const forgetAttempts = (context: Context, throttled: readonly Throttled[]): Promise<void> =>
  clearThrottles(
    context.database,
    throttled.map((entry) => keyOf(context, entry)),
  );

/** Take one attempt back: it succeeded, and the count is shared with other people of the same network. */
export const returnAttempt = (context: Context, throttled: Throttled): Promise<void> =>
  releaseThrottle(context.database, keyOf(context, throttled));
