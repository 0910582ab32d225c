import type { PasswordPolicy } from '../config.ts';
import type { FieldIssueCode } from '../errors.ts';
import { isGuessable } from './guessable.ts';

/** Whose password it is: it must not be made of what anybody can read about them. */
export interface PasswordOwner {
  name: string;
  email: string;
}

export interface PasswordRules {
  minimumLength: number;
  maximumLength: number;
  /** How many of small letters, capital letters, digits and signs must occur. */
  leastClasses: number;
  /** How many earlier passwords cannot be used again; the present one counts. */
  formerRefused: number;
  /** After so many days it has to be changed; null: never. */
  maximumAge_days: number | null;
}

/**
 * The two policies. `nist`: NIST SP 800-63B-4 and OWASP ASVS 5.0 (6.2): length, no composition rules, no forced change,
 * common and breached ones refused. `dengbao`: GB/T 22239-2019, 8.1.4.1 asks for complexity and regular change without figures; eight
 * characters, three of four classes, 90 days and five former passwords are what assessors usually accept.
 */
export const passwordRules: Record<PasswordPolicy, PasswordRules> = {
  nist: { minimumLength: 8, maximumLength: 256, leastClasses: 0, formerRefused: 0, maximumAge_days: null },
  dengbao: { minimumLength: 8, maximumLength: 256, leastClasses: 3, formerRefused: 5, maximumAge_days: 90 },
};

const siteWords = ['queqiao', '鹊桥'];
// Letters without capitals, Chinese ones among them, count as small letters.
const classes = [/[\p{Ll}\p{Lo}]/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/** Words of a person's name and address that are long enough to matter. */
function ownWords({ name, email }: PasswordOwner): string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const parts = [...local.split(/[._+-]+/), ...domain.split('.').slice(0, -1)];
  const long = [local, ...parts].filter((part) => part.length >= 4);
  const plainName = name.toLowerCase().trim();
  const names = [plainName.replace(/\s+/g, ''), ...plainName.split(/\s+/)].filter((part) =>
    /\p{Script=Han}/u.test(part) ? part.length >= 2 : part.length >= 3,
  );
  return [...siteWords, ...long, ...names];
}

/**
 * What speaks against a new password under a policy, the first reason; null when it is good.
 * @param breached passwords of known breaches in small letters (breached.ts). The whole password is compared with them
 * and not its parts (NIST SP 800-63B-4, 3.1.1.2), capitals or not: who tries a list tries its variants in capitals, too.
 */
export function passwordIssue(
  policy: PasswordPolicy,
  password: string,
  owner: PasswordOwner,
  breached: ReadonlySet<string>,
): { code: FieldIssueCode; parameters?: { limit: number } } | null {
  const rules = passwordRules[policy];
  // Characters as people count them, not UTF-16 units (NIST SP 800-63B-4, 3.1.1.2).
  const length = [...password].length;
  if (length < rules.minimumLength) return { code: 'too_short', parameters: { limit: rules.minimumLength } };
  if (length > rules.maximumLength) return { code: 'too_long', parameters: { limit: rules.maximumLength } };
  if (classes.filter((characters) => characters.test(password)).length < rules.leastClasses)
    return { code: 'password_too_simple' };
  const plain = password.toLowerCase();
  if (ownWords(owner).some((word) => plain.includes(word))) return { code: 'password_has_own_words' };
  return breached.has(plain) || isGuessable(password) ? { code: 'password_too_common' } : null;
}

/** Whether a password has to be changed before anything else. */
export function isPasswordExpired(policy: PasswordPolicy, setAt: Date, now: Date): boolean {
  const { maximumAge_days } = passwordRules[policy];
  return maximumAge_days !== null && now.getTime() - setAt.getTime() >= maximumAge_days * 86_400_000;
}
