import type { PasswordPolicy } from '../config.ts';
import type { Identity, Restriction } from '../context.ts';
import { isPasswordExpired } from './passwords.ts';

/**
 * Pure decisions about accounts and sessions. Ages of sessions are judged by the clock of the machine and not by that of
 * the application: better-auth does the same for their end, and one session must not have two clocks.
 */

/** A proof (password or code) is good for sensitive acts for so long. */
export const proofLifetime_ms = 10 * 60_000;
/** Sessions of privileged roles end after a day without a request. */
export const idleLimit_ms = 24 * 3_600_000;
/** `lastSeenAt` is not written more often than this. */
export const seenStep_ms = 5 * 60_000;

/** What decides whether an account may be used, besides who it is. */
export interface AccountState {
  emailVerified: boolean;
  secondFactor: boolean;
  /** When the present password was set; null for an account without one. */
  passwordSetAt: Date | null;
  /** Decided on the versions of the terms that are in force; false from the day of a new one until then. */
  termsDecided: boolean;
}

/** Whether a role is so powerful that a password alone does not do: operators, service points, the administrators. */
export const isPrivileged = (
  identity: Pick<Identity, 'isOperator' | 'administrator' | 'memberships'>,
): boolean =>
  identity.isOperator ||
  identity.administrator !== null ||
  identity.memberships.some((membership) => membership.organisationKind === 'service_point');

/** Whether somebody cannot do without the second factor. Demo accounts can: no public site lets them in. */
export const mustHaveSecondFactor = (
  identity: Pick<Identity, 'isOperator' | 'administrator' | 'memberships' | 'demo'>,
): boolean => !identity.demo && isPrivileged(identity);

/**
 * What somebody has to do before anything but their own account is open to them; null: nothing. `consent_required` comes
 * last, because it alone leaves reading open.
 */
export function restrictionOf(
  identity: Pick<Identity, 'isOperator' | 'administrator' | 'memberships' | 'demo'>,
  state: AccountState,
  policy: PasswordPolicy,
  now: Date,
): Restriction | null {
  if (identity.demo) return null;
  if (!state.emailVerified) return 'email_not_verified';
  if (state.passwordSetAt && isPasswordExpired(policy, state.passwordSetAt, now)) return 'password_expired';
  if (mustHaveSecondFactor(identity) && !state.secondFactor) return 'second_factor_required';
  if (!state.termsDecided) return 'consent_required';
  return null;
}

const reads = new Set(['GET', 'HEAD']);

/**
 * Whether a restriction lets a request through with its identity. New terms stop acts and not reading: what somebody has
 * here stays theirs to see while they decide, and refusing the service altogether is not allowed (PIPL 16).
 */
export const passesRestriction = (
  restriction: Restriction | null,
  { method, ownAccount }: { method: string; ownAccount: boolean },
): boolean => restriction === null || ownAccount || (restriction === 'consent_required' && reads.has(method));

/** Whether a session has ended because nobody used it. */
export const isIdle = (privileged: boolean, lastSeenAt: Date, now: Date): boolean =>
  privileged && now.getTime() - lastSeenAt.getTime() >= idleLimit_ms;

/** Whether the last proof is young enough for a sensitive act. */
export const isRecentProof = (provedAt: Date, now: Date): boolean =>
  now.getTime() - provedAt.getTime() < proofLifetime_ms;

// The order matters: Edge and Opera also say Chrome, and Chrome also says Safari.
const browsers: [RegExp, string][] = [
  [/MicroMessenger\//, 'WeChat'],
  [/DingTalk\//, 'DingTalk'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const firstMatch = (table: [RegExp, string][], text: string): string | null =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Browser and system that a `User-Agent` names, as people call them; null where it names none of the usual ones. */
export const deviceOf = (userAgent: string): { browser: string | null; system: string | null } => ({
  browser: firstMatch(browsers, userAgent),
  system: firstMatch(systems, userAgent),
});
