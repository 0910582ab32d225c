/** How often something may be tried, and how the waiting time grows. */
export interface ThrottlePolicy {
  /** Attempts that go through without waiting. */
  free: number;
  /** Waiting time after the last free attempt; each further attempt doubles it. */
  firstDelay_s: number;
  longestDelay_s: number;
  /** After so long without an attempt the count starts anew. */
  forget_s: number;
}

/**
 * ASVS 5, 6.3.1: guessing is slowed down per account and per network. One network that guesses at an account is stopped
 * early; the account as a whole late, so that a stranger cannot keep its owner out. A network as a whole may be a company
 * or a university: many people sign in from it, and what succeeds is not counted.
 */
export const throttlePolicies = {
  sign_in_from_network: { free: 5, firstDelay_s: 30, longestDelay_s: 900, forget_s: 86_400 },
  sign_in_account: { free: 50, firstDelay_s: 60, longestDelay_s: 900, forget_s: 86_400 },
  sign_in_network: { free: 40, firstDelay_s: 30, longestDelay_s: 900, forget_s: 3600 },
  second_step: { free: 5, firstDelay_s: 30, longestDelay_s: 900, forget_s: 86_400 },
  /** Password or code typed again by somebody who is signed in. */
  proof: { free: 5, firstDelay_s: 30, longestDelay_s: 900, forget_s: 86_400 },
  register_network: { free: 10, firstDelay_s: 300, longestDelay_s: 3600, forget_s: 3600 },
  /** Mails to one address, whatever they are for and whether it is known here or not. */
  mail_address: { free: 3, firstDelay_s: 300, longestDelay_s: 3600, forget_s: 86_400 },
  mail_network: { free: 20, firstDelay_s: 60, longestDelay_s: 3600, forget_s: 3600 },
  link_network: { free: 20, firstDelay_s: 60, longestDelay_s: 3600, forget_s: 3600 },
} as const satisfies Record<string, ThrottlePolicy>;
export type ThrottleKind = keyof typeof throttlePolicies;

export interface ThrottleState {
  attempts: number;
  lastAt: Date;
  blockedUntil: Date | null;
}

/** Seconds that are still to wait; 0 when an attempt may be made now. */
export const waitOf = (state: ThrottleState, now: Date): number =>
  Math.max(0, Math.ceil(((state.blockedUntil?.getTime() ?? 0) - now.getTime()) / 1000));

/** The state after one more attempt: counted before its outcome is known, so that parallel guesses count too. */
export function countAttempt(state: ThrottleState | null, policy: ThrottlePolicy, now: Date): ThrottleState {
  const forgotten = state === null || now.getTime() - state.lastAt.getTime() >= policy.forget_s * 1000;
  const attempts = (forgotten ? 0 : state.attempts) + 1;
  const over = attempts - policy.free;
  const delay_s = over < 0 ? 0 : Math.min(policy.firstDelay_s * 2 ** over, policy.longestDelay_s);
  return { attempts, lastAt: now, blockedUntil: delay_s ? new Date(now.getTime() + delay_s * 1000) : null };
}

/** The part of an IP address that one household or company holds: IPv4 whole, of IPv6 the first 64 bits. */
export function networkOf(ip: string): string {
  const plain = ip.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(missing).fill('0'), ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
