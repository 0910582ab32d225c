/** Stated limits of the need against stated figures of the achievement. */
import type { IndicatorValue } from '../../documents.ts';
import { normalise } from '../../text/normalise.ts';
import { intervalOf, type Interval } from '../../text/quantities.ts';
import { neutral, type Signal } from './signal.ts';

/** More limits or figures than this are not compared. */
const mostCompared = 40;

/** Names must share this much of their characters to be about the same thing. */
const sameNameShare = 0.6;

/** Characters of names, kept because one name is compared with hundreds, and names come again and again. */
const charactersOfName = new Map<string, ReadonlySet<string>>();

function charactersOf(name: string): ReadonlySet<string> {
  const known = charactersOfName.get(name);
  if (known !== undefined) return known;
  const characters = new Set(normalise(name).replace(/[\s\p{P}]/gu, ''));
  if (charactersOfName.size < 20_000) charactersOfName.set(name, characters);
  return characters;
}

/** Do two names of indicators mean the same? Compared by characters, because names are short: 耐压 and 耐压强度. */
export const sameName = (first: string, second: string): boolean =>
  areAlike(charactersOf(first), charactersOf(second));

/** Twice what both have of what they have in all (Dice) reaches the share of names that mean the same. */
const enough = (shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  (2 * shared) / (a.size + b.size) >= sameNameShare;

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // Of names of very different length not even all characters would be enough.
  if (!enough(Math.min(a.size, b.size), a, b)) return false;
  let shared = 0;
  for (const character of a) if (b.has(character)) shared++;
  return enough(shared, a, b);
}

export type LimitOutcome = 'met' | 'missed' | 'unknown';

function holds(limit: Interval, value: number, included: boolean): boolean {
  const aboveLower = value > limit.lower || (value === limit.lower && (limit.lowerIncluded || !included));
  const belowUpper = value < limit.upper || (value === limit.upper && (limit.upperIncluded || !included));
  return aboveLower && belowUpper;
}

function disjoint(a: Interval, b: Interval): boolean {
  if (a.upper < b.lower || b.upper < a.lower) return true;
  if (a.upper === b.lower) return !(a.upperIncluded && b.lowerIncluded);
  if (b.upper === a.lower) return !(b.upperIncluded && a.lowerIncluded);
  return false;
}

/**
 * Does a figure meet a limit? Met: everything the figure allows lies within the limit, or a range asked for is covered
 * by the range offered. Missed: nothing of it does. Everything else is unknown and never guessed: `≤ 30` says nothing
 * about `≥ 20`.
 */
export function compareLimit(limit: IndicatorValue, figure: IndicatorValue): LimitOutcome {
  const asked = intervalOf(limit);
  const offered = intervalOf(figure);
  if (asked === null || offered === null || asked.dimension !== offered.dimension) return 'unknown';
  if (
    holds(asked, offered.lower, offered.lowerIncluded) &&
    holds(asked, offered.upper, offered.upperIncluded)
  )
    return 'met';
  const covered = limit.relation === 'range' && figure.relation === 'range';
  if (covered && offered.lower <= asked.lower && offered.upper >= asked.upper) return 'met';
  return disjoint(asked, offered) ? 'missed' : 'unknown';
}

/** `耐压 ≥ 20 MPa`, as people write it. */
export function indicatorText({ name, relation, value, upperValue, unit }: IndicatorValue): string {
  const figure =
    relation === 'range'
      ? `${value}–${upperValue ?? ''}`
      : `${relation === '=' ? '' : `${relation} `}${value}`;
  return [name, figure, unit].filter((part) => part !== '').join(' ');
}

const noLimits: Signal = {
  value: neutral,
  outcome: 'unknown',
  reason: { code: 'limitsNone', parameters: {} },
};

/**
 * Limits met and missed. The value is 0.5 + (met − missed) / (2 × stated): each further limit met raises it, each
 * missed lowers it, what is not stated does neither.
 */
export function limitsMet(limits: readonly IndicatorValue[], figures: readonly IndicatorValue[]): Signal {
  if (limits.length === 0) return noLimits;
  let met = 0;
  let missed = 0;
  const details: string[] = [];
  const stated = limits.slice(0, mostCompared);
  const known = figures
    .slice(0, mostCompared)
    .map((figure) => ({ figure, characters: charactersOf(figure.name) }));
  for (const limit of stated) {
    let outcome: LimitOutcome = 'unknown';
    const characters = charactersOf(limit.name);
    for (const { figure, characters: offered } of known) {
      if (!areAlike(characters, offered)) continue;
      outcome = compareLimit(limit, figure);
      if (outcome === 'unknown') continue;
      const mark = outcome === 'met' ? '✓' : '✗';
      details.push(`${indicatorText(limit)} ${mark} ${indicatorText({ ...figure, name: '' })}`);
      break;
    }
    if (outcome === 'met') met++;
    if (outcome === 'missed') missed++;
  }
  const parameters = { met, missed, stated: stated.length, details: details.slice(0, 6) };
  if (met + missed === 0)
    return { value: neutral, outcome: 'unknown', reason: { code: 'limitsUnknown', parameters } };
  const value = neutral + (met - missed) / (2 * stated.length);
  const outcome = missed > 0 && met <= missed ? 'against' : 'for';
  return { value, outcome, reason: { code: missed === 0 ? 'limitsMet' : 'limitsMissed', parameters } };
}
