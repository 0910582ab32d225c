/** Pure decisions about brokers. */

/** What may be said of a broker today. */
export const brokerStandings = ['certified', 'expired', 'ended'] as const;
export type BrokerStanding = (typeof brokerStandings)[number];

/**
 * Whether a broker's certificate stood on a day, today or an earlier one (`YYYY-MM-DD`, Asia/Shanghai): an operator may
 * have ended it, and from its expiry day on it is expired. A certificate without an end (brokers that came with an
 * import) does not expire. Once renewed, a certificate stands for the days since the former one's end as well: a record
 * of such a gap is not kept.
 */
export function standingOn(
  broker: { endedAt: Date | null; certificateExpiresOn: string | null },
  day: string,
): BrokerStanding {
  const dayEnds = Date.parse(`${day}T24:00:00+08:00`);
  if (broker.endedAt !== null && broker.endedAt.getTime() < dayEnds) return 'ended';
  return broker.certificateExpiresOn !== null && broker.certificateExpiresOn <= day ? 'expired' : 'certified';
}

/** Days before its end at which a broker hears of it; 0 is the day itself. */
export const noticeDays = [60, 30, 0] as const;

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * The notice that is due today and was not sent yet, in days before the end; null for none. One that was missed, because
 * nothing ran or the certificate was that short, is not made up for once a nearer one is due.
 */
export function dueNotice(
  broker: { certificateExpiresOn: string; expiryNotice_days: number | null },
  today: string,
): (typeof noticeDays)[number] | null {
  const left = daysBetween(today, broker.certificateExpiresOn);
  const due = noticeDays.findLast((days) => left <= days);
  if (due === undefined) return null;
  return broker.expiryNotice_days === null || broker.expiryNotice_days > due ? due : null;
}
