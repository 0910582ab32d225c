import type { AuditEntry } from './actions.ts';

/**
 * How long the record and the addresses beside it are kept at least: six months (网络安全法 art. 21 (3)), counted as the
 * longest six months of the calendar.
 */
export const leastKept_days = 184;

const day_ms = 86_400_000;

/** The newest moment that may be forgotten now: what is younger stays. */
export const forgettableBefore = (now: Date): Date => new Date(now.getTime() - leastKept_days * day_ms);

/** The calendar day after another one, both `YYYY-MM-DD`. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + day_ms).toISOString().slice(0, 10);

/** The moment at which a day begins in Asia/Shanghai. */
export const beginningOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Denials of one person that are written in a minute; what comes on top is counted and told with the next one. */
const denialsPerMinute = 30;
const window_ms = 60_000;
/** People whose denials are counted at a time, before those of past minutes are forgotten. */
const mostCounted = 10_000;

/** Decides which denials are written, so that somebody who hammers on a door cannot fill the record. */
export class DenialLimit {
  readonly #counts = new Map<string, { since: number; seen: number }>();

  /**
   * Take one denial of a person.
   * @returns what its row says besides, or null when no row is written: `limitReached` on the last one of a minute,
   *   `leftOut` with how many were not written before the first one of a later minute
   */
  take(userId: string, now: Date): NonNullable<AuditEntry['detail']> | null {
    const at = now.getTime();
    const count = this.#counts.get(userId);
    if (count === undefined || at - count.since >= window_ms) {
      if (this.#counts.size >= mostCounted) this.#forget(at);
      this.#counts.set(userId, { since: at, seen: 1 });
      const leftOut = (count?.seen ?? 0) - denialsPerMinute;
      return leftOut > 0 ? { leftOut } : {};
    }
    count.seen += 1;
    if (count.seen > denialsPerMinute) return null;
    return count.seen === denialsPerMinute ? { limitReached: true } : {};
  }

  #forget(at: number): void {
    for (const [userId, { since }] of this.#counts) if (at - since >= window_ms) this.#counts.delete(userId);
  }
}
