import type { Indicator } from '../../db/schema/listings.ts';
import type { Identity } from '../context.ts';
import type { City } from '../city/city.ts';
import type { FieldIssue } from '../errors.ts';

/** What needs and achievements have in common: pure decisions. */

/** How a reader stands to a listing. */
export interface Relation {
  /** Owner or member of the organisation: writes, signs, sees the confidential detail. */
  owner: boolean;
  /** The owning university's or institute's transfer office: may release what its people submitted. */
  office: boolean;
  operator: boolean;
  /** Holds a mandate in force for it: drafts and edits what is not public; publishing stays the owner's. */
  holder?: boolean;
}

/** Find out how a reader stands to the listings of an organisation. Finance sees contracts and receipts only. */
export function relationTo(identity: Identity | null, organisationId: string): Relation {
  const membership = identity?.memberships.find((one) => one.organisationId === organisationId);
  const academic =
    membership?.organisationKind === 'university' || membership?.organisationKind === 'institute';
  return {
    owner: membership?.role === 'owner' || membership?.role === 'member',
    // Departments with an office of their own come with the accounts module; until then the owner role is the office.
    office: academic && membership.role === 'owner',
    operator: identity?.isOperator ?? false,
  };
}

export interface Transition<Verb extends string, Status extends string> {
  verb: Verb;
  from: readonly Status[];
  to: Status;
  who: readonly (keyof Relation | 'clock')[];
}

/** The transition that a verb makes from a status for this reader; null when there is none. */
export function findTransition<Verb extends string, Status extends string>(
  table: readonly Transition<Verb, Status>[],
  verb: Verb,
  from: Status,
  relation: Relation | 'clock',
): Transition<Verb, Status> | null {
  return (
    table.find(
      (row) =>
        row.verb === verb &&
        row.from.includes(from) &&
        row.who.some((who) =>
          who === 'clock' ? relation === 'clock' : relation !== 'clock' && relation[who],
        ),
    ) ?? null
  );
}

/** The verbs that this reader may use now: what the page shows as buttons. */
export function allowedVerbs<Verb extends string, Status extends string>(
  table: readonly Transition<Verb, Status>[],
  status: Status,
  relation: Relation,
): Verb[] {
  const verbs = table
    .filter((row) => findTransition(table, row.verb, status, relation) !== null)
    .map((row) => row.verb);
  return [...new Set(verbs)];
}

/** One thing that a complete listing has. The points of a table of criteria add up to 100. */
export interface Criterion<Draft> {
  field: string;
  points: number;
  met: (draft: Draft) => boolean;
}

export interface Completeness {
  /** 0–100. */
  score: number;
  /** What is missing, most valuable first. */
  missing: { field: string; points: number }[];
}

/** Completeness of a draft: the points of all criteria that are met, and those that are not. */
export function completenessOf<Draft>(criteria: readonly Criterion<Draft>[], draft: Draft): Completeness {
  const missing = criteria
    .filter((criterion) => !criterion.met(draft))
    .map(({ field, points }) => ({ field, points }))
    .sort((left, right) => right.points - left.points);
  return { score: 100 - missing.reduce((sum, { points }) => sum + points, 0), missing };
}

/** Text that says something: at least so many characters besides white space. */
export const says = (text: string, characters: number): boolean =>
  text.replace(/\s+/gu, '').length >= characters;

/**
 * Where a submitted listing goes: published at once when its organisation is verified and it is complete enough,
 * else into the queue of the operator or the transfer office (product.md §3).
 */
export function destinationOfSubmission(
  verified: boolean,
  completeness: number,
  policy: City['policy']['publishing'],
): 'published' | 'submitted' {
  return verified && completeness >= policy.immediateCompleteness ? 'published' : 'submitted';
}

/** When a listing that is confirmed now stops being shown. */
export function expiryFrom(now: Date, policy: City['policy']['publishing']): Date {
  return new Date(now.getTime() + policy.expiryDays * 24 * 3600 * 1000);
}

export type IndicatorInput = Indicator & { confidential: boolean };

/** Separate the indicators that everybody may see from the confidential ones, which lie in a table of their own. */
export function separateIndicators(indicators: readonly IndicatorInput[]): {
  open: Indicator[];
  confidential: Indicator[];
} {
  const part = (wanted: boolean): Indicator[] =>
    indicators
      .filter((indicator) => indicator.confidential === wanted)
      .map(({ confidential: _flag, ...indicator }) => indicator);
  return { open: part(false), confidential: part(true) };
}

/** Whether a listing has a confidential part that says anything. */
export const hasConfidential = (
  confidential: { detail: string; indicators: readonly Indicator[] } | null,
): boolean =>
  confidential !== null && (confidential.detail.trim() !== '' || confidential.indicators.length > 0);

/** The inverse of `separateIndicators`, for a reader who may see both. */
export function joinIndicators(
  open: readonly Indicator[],
  confidential: readonly Indicator[],
): IndicatorInput[] {
  return [
    ...open.map((indicator) => ({ ...indicator, confidential: false })),
    ...confidential.map((indicator) => ({ ...indicator, confidential: true })),
  ];
}

/** An indicator range needs an upper end that is not below the lower one; what is wrong, by path. */
export function indicatorIssues(indicators: readonly IndicatorInput[]): FieldIssue[] {
  return indicators.flatMap((indicator, position): FieldIssue[] => {
    if (indicator.relation !== 'range') return [];
    const path = `indicators.${position}.upperValue`;
    if (indicator.upperValue === null) return [{ path, code: 'required' }];
    const reversed = Number(indicator.upperValue) < Number(indicator.value);
    return reversed ? [{ path, code: 'before_other', parameters: { other: 'value' } }] : [];
  });
}
