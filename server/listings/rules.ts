import type { Indicator } from '../../db/schema/listings.ts';
import type { City } from '../city/city.ts';
import type { FieldIssue } from '../errors.ts';

/** What needs and achievements have in common: pure decisions. Who may do what is decided in policy/listing.ts. */

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

/** What everybody may know of a confidential part: whether there is a text, and how many indicators. */
export interface ConfidentialFacts {
  detailExists: boolean;
  indicators: number;
}

/** Whether a listing has a confidential part that says anything. */
export const hasConfidential = (facts: ConfidentialFacts | null): boolean =>
  facts !== null && (facts.detailExists || facts.indicators > 0);

/** Stands for an indicator that is there, whoever may read it. */
const unread: IndicatorInput = {
  ...{ name: '', relation: '=', value: '', upperValue: null, unit: '' },
  confidential: true,
};

/** Indicators as completeness counts them: those that few may read count for everybody. */
export const countedIndicators = (
  open: readonly Indicator[],
  facts: ConfidentialFacts | null,
): IndicatorInput[] => [
  ...joinIndicators(open, []),
  ...Array.from({ length: facts?.indicators ?? 0 }, () => unread),
];

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
