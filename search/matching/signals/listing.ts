/** What speaks for a candidate by itself: freshness, completeness, and what people answered before. */
import type { ListingDocument } from '../../documents.ts';
import type { MatchAnswer } from '../../port.ts';
import { dot } from '../../text/vectors.ts';
import type { Profile } from '../profile.ts';
import { neutral, type Signal } from './signal.ts';

const day_ms = 86_400_000;
/** A listing expires after this many days without confirmation (product.md §2). */
const expiry_days = 180;

const noDate: Signal = {
  value: neutral,
  outcome: 'unknown',
  reason: { code: 'freshnessUnknown', parameters: {} },
};

/** Last confirmed today 1, at expiry 0; unknown where it was never published. */
export function freshness(candidate: ListingDocument, now: Date): Signal {
  const confirmed = candidate.confirmedAt ?? candidate.publishedAt;
  const time = confirmed === null ? NaN : Date.parse(confirmed);
  if (Number.isNaN(time)) return noDate;
  const days = Math.max(0, Math.floor((now.getTime() - time) / day_ms));
  const value = Math.max(0, 1 - days / expiry_days);
  const stale = days > expiry_days * 0.75;
  return {
    value,
    outcome: stale ? 'against' : 'neutral',
    reason: { code: stale ? 'stale' : 'fresh', parameters: { days } },
  };
}

/** How much the listing tells: it only lifts. What was imported with a title only is not blamed, it is marked instead. */
export function completeness(candidate: ListingDocument): Signal {
  if (candidate.importedIncomplete) {
    return { value: neutral, outcome: 'unknown', reason: { code: 'importedIncomplete', parameters: {} } };
  }
  const percent = Math.max(0, Math.min(100, candidate.completeness));
  return {
    value: neutral + percent / 200,
    outcome: 'neutral',
    reason: { code: 'completeness', parameters: { percent } },
  };
}

/** Answers about listings less alike than this say nothing about the candidate. */
const alike = 0.6;
/** The most that brokers' answers, or answers about other listings, move the value. */
const indirectReach = 0.3;

/** A lean of any size as a value: neutral, moved by at most the reach. */
const leaning = (lean: number): number => neutral + indirectReach * Math.max(-1, Math.min(1, lean));

/**
 * What people answered about this very pair; null where nobody did. It takes both parties to agree: a “no” of either
 * outweighs a “yes” of the other. Brokers lean by their majority, and are not heard where a party has answered.
 */
function answersToPair(answers: readonly MatchAnswer[]): Signal | null {
  const parties = answers.filter((answer) => answer.by !== 'broker');
  const decisive = parties.findLast((answer) => !answer.fits) ?? parties.at(-1);
  if (decisive !== undefined) {
    const { by, fits, reason } = decisive;
    return fits
      ? { value: 1, outcome: 'for', reason: { code: 'answeredFits', parameters: { by } } }
      : { value: 0, outcome: 'against', reason: answeredNot(by, reason) };
  }
  const refusal = answers.findLast((answer) => !answer.fits);
  const yes = answers.filter((answer) => answer.fits).length;
  const no = answers.length - yes;
  if (yes > no)
    return {
      value: leaning(1),
      outcome: 'for',
      reason: { code: 'answeredFits', parameters: { by: 'broker' } },
    };
  if (no > yes)
    return { value: leaning(-1), outcome: 'against', reason: answeredNot('broker', refusal?.reason ?? null) };
  return answers.length === 0
    ? null
    : { value: neutral, outcome: 'neutral', reason: { code: 'answersDivided', parameters: {} } };
}

const answeredNot = (by: MatchAnswer['by'], reason: string | null): Signal['reason'] => ({
  code: 'answeredNot',
  parameters: { by, ...(reason === null ? {} : { reason }) },
});

const noAnswers: Signal = {
  value: neutral,
  outcome: 'unknown',
  reason: { code: 'answersNone', parameters: {} },
};

/**
 * What people answered to earlier suggestions of the same listing: about this candidate a party's answer decides; about
 * alike ones answers lean, by how alike they are. `profileFor` gives the profile of an answered listing, or null where
 * it is gone.
 */
export function earlierAnswers(
  candidate: { key: string; profile: Profile },
  answers: readonly MatchAnswer[],
  profileFor: (key: string) => Profile | null,
): Signal {
  if (answers.length === 0) return noAnswers;
  const toPair = answersToPair(answers.filter((answer) => answer.key === candidate.key));
  if (toPair !== null) return toPair;
  let lean = 0;
  for (const answer of answers) {
    if (!answer.aboutTechnology) continue;
    const direction = profileFor(answer.key)?.titleDirection ?? null;
    if (direction === null || candidate.profile.titleDirection === null) continue;
    const closeness = dot(direction, candidate.profile.titleDirection);
    if (closeness >= alike) lean += (answer.fits ? 1 : -1) * ((closeness - alike) / (1 - alike));
  }
  if (lean === 0) return noAnswers;
  return lean > 0
    ? { value: leaning(lean), outcome: 'for', reason: { code: 'answersAlikeFit', parameters: {} } }
    : { value: leaning(lean), outcome: 'against', reason: { code: 'answersAlikeNot', parameters: {} } };
}
