/** Matches of one listing on the other side of the market: recall → signals → rank → explain. */
import type { DocumentKey, ListingDocument, ListingKind } from '../documents.ts';
import type { Collection } from '../embedded/collection.ts';
import { compileFilters } from '../embedded/filters.ts';
import type { EmptyReason, Match, MatchBand, MatchRequest, MatchResponse } from '../port.ts';
import { normalise } from '../text/normalise.ts';
import { explain } from './explain.ts';
import { isEmptyProfile, profileOf, type Profile } from './profile.ts';
import { standingOf, type Standing, type StatedSignals } from './rank.ts';
import { recall } from './recall.ts';
import { limitsMet } from './signals/limits.ts';
import { completeness, earlierAnswers, freshness } from './signals/listing.ts';
import { maturityReached, priceWithinBudget, sameDistrict, sameField, sameMode } from './signals/terms.ts';
import { TextMeasurer, type TextMeasures } from './signals/text.ts';
import { bandOf, matcherVersion } from './weights.ts';

const defaultLimit = 20;
const highestLimit = 200;

export interface Side {
  document: ListingDocument;
  profile: Profile;
}

export interface Scored {
  need: Side;
  achievement: Side;
  text: TextMeasures;
  stated: StatedSignals;
  standing: Standing;
}

/**
 * Scores a pair. `asking` and `candidate` are of different kinds; `answers` is the signal of earlier answers; `measurer`
 * is that of the asking side.
 */
function scorePair(
  asking: Side,
  candidate: Side,
  answers: StatedSignals['answers'],
  measurer: TextMeasurer,
  now: Date,
): Scored {
  const [need, achievement] = asking.document.kind === 'need' ? [asking, candidate] : [candidate, asking];
  const text = measurer.measure(candidate.profile);
  const stated: StatedSignals = {
    limits: limitsMet(need.profile.indicators, achievement.profile.indicators),
    field: sameField(need.document, achievement.document),
    maturity: maturityReached(need.document, achievement.document),
    price: priceWithinBudget(need.document, achievement.document),
    mode: sameMode(need.document, achievement.document),
    district: sameDistrict(need.document, achievement.document),
    freshness: freshness(candidate.document, now),
    completeness: completeness(candidate.document),
    answers,
  };
  return { need, achievement, text, stated, standing: standingOf(text, stated) };
}

/** What is shown of the ranked: the best placed of a title, and how many have it. */
interface Shown {
  best: Scored;
  band: MatchBand;
  count: number;
}

/**
 * Those that are good enough to be shown. One title is one match, the best placed stands for all: people see no difference
 * between them. `scored` is in order.
 */
function shownTitles(scored: readonly Scored[], side: ListingKind): Shown[] {
  const byTitle = new Map<string, Shown>();
  for (const best of scored) {
    const band = bandOf(best.standing.score);
    if (band === null) break;
    const title = normalise(best[side].document.title).replace(/\s+/g, '');
    const same = byTitle.get(title);
    if (same === undefined) byTitle.set(title, { best, band, count: 1 });
    else same.count++;
  }
  return [...byTitle.values()];
}

function toMatch({ best, band, count }: Shown, candidate: ListingDocument): Match {
  const { need, achievement, text, stated, standing } = best;
  return {
    key: candidate.key,
    id: candidate.id,
    score: standing.score,
    band,
    title: candidate.title,
    sameTitleCount: count,
    importedIncomplete: candidate.importedIncomplete,
    explanation: explain(need.profile, achievement.profile, text, stated, standing),
  };
}

export type RankRequest = Pick<MatchRequest, 'document' | 'filters' | 'answers'>;

/** Those among whom a listing looks for its matches. */
export interface Candidates {
  kind: ListingKind;
  sides: Iterable<Side>;
  /** The profile of a listing that people answered about; null where it is gone. */
  profileOf: (key: DocumentKey) => Profile | null;
}

/** What recall finds in a collection for a listing. */
export function recalledFrom(collection: Collection, request: RankRequest, profile: Profile): Candidates {
  const failed = compileFilters(request.filters, collection.facts);
  const places = recall(profile, collection, (place) => failed(place) === 0);
  return {
    kind: collection.kind as ListingKind,
    sides: Iterator.from(places).map((place) => ({
      document: collection.listingAt(place),
      profile: collection.profileAt(place),
    })),
    profileOf: (key) => collection.profileOf(key),
  };
}

/** All candidates of a listing, scored and in order, before titles are joined and bands are cut. */
export function rankCandidates(
  candidates: Candidates,
  request: RankRequest,
  profile: Profile,
  now: Date,
): Scored[] {
  const { document, answers = [] } = request;
  const { kind, sides, profileOf: profileFor } = candidates;
  const measurer = new TextMeasurer(profile, document.kind);
  const scored: Scored[] = [];
  for (const candidate of sides) {
    const answered = earlierAnswers(
      { key: candidate.document.key, profile: candidate.profile },
      answers,
      profileFor,
    );
    scored.push(scorePair({ document, profile }, candidate, answered, measurer, now));
  }
  const key = (entry: Scored): string => entry[kind].document.key;
  return scored.sort((a, b) => b.standing.sum - a.standing.sum || (key(a) < key(b) ? -1 : 1));
}

/**
 * Finds the matches of a listing or draft among those that `recalled` gives for its profile. Deterministic; ties by key.
 */
export function matchesAmong(
  request: MatchRequest,
  recalled: (profile: Profile) => Candidates,
  now: Date,
): MatchResponse {
  const none = (emptyReason: EmptyReason, ranked = 0): MatchResponse => ({
    matches: [],
    recalled: ranked,
    emptyReason,
    matcherVersion,
  });
  const { document, targetKind } = request;
  if (targetKind === document.kind)
    throw new Error(`A ${document.kind} is matched with the other side only.`);
  const profile = profileOf(document);
  if (isEmptyProfile(profile)) return none('noText');

  const scored = rankCandidates(recalled(profile), request, profile, now);
  if (scored.length === 0) return none('noCandidates');

  const limit = Math.min(highestLimit, Math.max(1, request.limit ?? defaultLimit));
  const matches = shownTitles(scored, targetKind)
    .slice(0, limit)
    .map((shown) => toMatch(shown, shown.best[targetKind].document));
  if (matches.length === 0) return none('belowWeak', scored.length);
  return { matches, recalled: scored.length, emptyReason: null, matcherVersion };
}

/** Finds the matches of a listing or draft in the collection of the other side. */
export function findMatches(collection: Collection, request: MatchRequest, now: Date): MatchResponse {
  return matchesAmong(request, (profile) => recalledFrom(collection, request, profile), now);
}
