import type { IntroductionSide, ListingKind, MatchRefusalReason } from '../../db/schema/codes.ts';
import {
  documentKey,
  emptyListing,
  reasonsAgainst,
  renderReason,
  strongestReasons,
  type EmptyReason,
  type Explanation,
  type ListingDocument,
  type MatchAnswer,
} from '../../search/index.ts';
import type { City } from '../city/city.ts';
import type { FieldIssue } from '../errors.ts';
import { messagesOf, type Language } from '../messages/index.ts';
import type { AchievementPreview, MatchAnswerDraft, MatchWords, NeedPreview, SignalView } from './schema.ts';

/** Pure decisions of the matches room: reasons in words, drafts as documents. */

const shownReasons = 3;

/** In whose language reasons are said, and in which city: its tags have names. */
export interface Reader {
  language: Language;
  city: Pick<City, 'tags'>;
}

/** The matcher speaks of codes; people read their names. A code without a name stays as it is. */
function withNames(explanation: Explanation, reader: Reader): Explanation {
  const { transferModes, matchRefusalReasons } = messagesOf(reader.language);
  const named = (names: Record<string, string>, code: string): string => names[code] ?? code;
  // A tag's code is its Chinese name.
  const tagNames: Record<string, string> =
    reader.language === 'en' ? Object.fromEntries(reader.city.tags.map((tag) => [tag.code, tag.en])) : {};
  const stated = explanation.reason.parameters as {
    modes?: readonly string[];
    tags?: readonly string[];
    reason?: string;
  };
  const parameters = {
    ...explanation.reason.parameters,
    ...(stated.modes ? { modes: stated.modes.map((mode) => named(transferModes, mode)) } : {}),
    ...(stated.tags ? { tags: stated.tags.map((tag) => named(tagNames, tag)) } : {}),
    ...(stated.reason ? { reason: named(matchRefusalReasons, stated.reason) } : {}),
  };
  return {
    ...explanation,
    reason: { ...explanation.reason, parameters },
    parts: explanation.parts.map((part) => withNames(part, reader)),
  };
}

function viewSignal(explanation: Explanation, language: Language): SignalView {
  return {
    signal: explanation.signal,
    value: explanation.value,
    weight: explanation.weight,
    outcome: explanation.outcome,
    words: renderReason(explanation.reason, language),
    parts: explanation.parts.map((part) => viewSignal(part, language)),
  };
}

/** An explanation in words: the strongest reasons for and against, and the signals below the total. */
export function explainInWords(coded: Explanation, reader: Reader): MatchWords {
  const { language } = reader;
  const explanation = withNames(coded, reader);
  const signals = explanation.parts.length ? explanation.parts : [explanation];
  return {
    reasons: strongestReasons(explanation, language, shownReasons),
    against: reasonsAgainst(explanation, language, shownReasons),
    signals: signals.map((signal) => viewSignal(signal, language)),
  };
}

const emptySentences: Record<EmptyReason, Record<Language, string>> = {
  noText: {
    zh: '文字太少，无法匹配：请在标题或说明中写明技术内容。',
    en: 'There is too little text to match on: please name the technology in the title or the description.',
  },
  noCandidates: {
    zh: '目前没有与之共用专业词的公开条目，有新内容发布时会再次匹配。',
    en: 'Nothing public shares a technical term with it at present; what is published later will be matched again.',
  },
  belowWeak: {
    zh: '有少量共同词的条目，但关联过弱，未列出；补充指标和技术细节可提高匹配效果。',
    en: 'Some listings share a few terms, but too weakly to be shown; indicators and technical detail would help.',
  },
};

/** Why there is no match, as a sentence; empty where there are matches. */
export const emptyWordsOf = (reason: EmptyReason | null, language: Language): string =>
  reason === null ? '' : emptySentences[reason][language];

/** A score from 0 to 1 as stored: whole thousandths. */
export const perMilleOf = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1000);

/** What somebody answers to a match at present. */
export interface CurrentAnswer {
  needId: string;
  achievementId: string;
  userId: string;
  side: IntroductionSide;
  verdict: 'fits' | 'does_not_fit';
  reason: MatchRefusalReason | null;
  note: string;
  answeredAt: Date;
}

/** A “no” says why; a “yes” has no reason against it. */
export function answerIssues({ verdict, reason = null }: MatchAnswerDraft): FieldIssue[] {
  if (verdict === 'does_not_fit' && reason === null) return [{ path: 'reason', code: 'required' }];
  if (verdict === 'fits' && reason !== null) return [{ path: 'reason', code: 'refused' }];
  return [];
}

export const otherKind = (kind: ListingKind): ListingKind => (kind === 'need' ? 'achievement' : 'need');

/** The id of the listing that a listing of a kind was paired with. */
export const otherIdOf = (kind: ListingKind, pair: { needId: string; achievementId: string }): string =>
  kind === 'need' ? pair.achievementId : pair.needId;

/**
 * Each party speaks with one voice, that of its newest answer; every broker speaks for themselves.
 * @param answers oldest first
 */
export function voicesOf<Answer extends CurrentAnswer>(answers: readonly Answer[]): Answer[] {
  const voices = new Map<string, Answer>();
  for (const answer of answers) {
    const voice = answer.side === 'broker' ? answer.userId : answer.side;
    const key = `${answer.needId} ${answer.achievementId} ${voice}`;
    // Deleted first, so that the newest stands last.
    voices.delete(key);
    voices.set(key, answer);
  }
  return [...voices.values()];
}

/** Of the reasons, the one that is about the technology: it says something about alike listings, too. */
const technologyReason: MatchRefusalReason = 'not_our_field';

/** Answers to the matches of a listing as the matcher wants them; `reasonShown` says which reasons this reader may know. */
export const matcherAnswers = (
  kind: ListingKind,
  answers: readonly CurrentAnswer[],
  reasonShown: (answer: CurrentAnswer) => boolean,
): MatchAnswer[] =>
  voicesOf(answers).map((answer) => ({
    key: documentKey(otherKind(kind), otherIdOf(kind, answer)),
    fits: answer.verdict === 'fits',
    by: answer.side,
    reason: reasonShown(answer) ? answer.reason : null,
    aboutTechnology: answer.verdict === 'fits' || answer.reason === technologyReason,
  }));

/**
 * The pairs of a listing that were refused for this reader, newest first, one answer each: by the reader, and, where
 * they act for the listing's owner, by the owner's side.
 * @param answers oldest first
 */
export function refusalsFor(
  kind: ListingKind,
  answers: readonly CurrentAnswer[],
  reader: { userId: string | null; owner: boolean },
): CurrentAnswer[] {
  const heard = voicesOf(answers).filter((answer) => reader.owner && answer.side === kind);
  const own = answers.filter((answer) => answer.userId === reader.userId);
  // The reader's own answer comes after the side's and takes its place.
  const byPair = new Map([...heard, ...own].map((answer) => [otherIdOf(kind, answer), answer]));
  return [...byPair.values()]
    .filter((answer) => answer.verdict === 'does_not_fit')
    .sort((left, right) => right.answeredAt.getTime() - left.answeredAt.getTime());
}

/** “The need's side answered that it does not fit: price”, of a pair that the matcher itself no longer lists. */
export function refusalInWords({ side, reason }: CurrentAnswer, language: Language): string {
  const why = reason && messagesOf(language).matchRefusalReasons[reason];
  return renderReason(
    { code: 'answeredNot', parameters: { by: side, ...(why ? { reason: why } : {}) } },
    language,
  );
}

/** Whether a pair that the matcher found is news to one side of it: that side has not answered, nobody refused for a party. */
export const isNews = (
  told: ListingKind,
  answers: readonly Pick<CurrentAnswer, 'side' | 'verdict'>[],
): boolean =>
  !answers.some(({ side, verdict }) => side === told || (side !== 'broker' && verdict === 'does_not_fit'));

type Place = { id: string; name: string; district: string | null } | null;

/** Only what everybody may read goes to the matcher: a confidential indicator is not part of a document. */
const openIndicators = (indicators: NeedPreview['indicators']): ListingDocument['indicators'] =>
  indicators
    .filter((indicator) => !indicator.confidential)
    .map(({ confidential: _flag, ...indicator }) => indicator);

/** A need that is being written, as the document it would become. */
export function documentOfNeed(draft: NeedPreview, id: string, organisation: Place): ListingDocument {
  const shown = draft.anonymous ? null : organisation;
  return {
    ...emptyListing('need', id),
    key: documentKey('need', id),
    status: 'draft',
    organisationId: shown?.id ?? null,
    organisationName: shown?.name ?? null,
    district: shown?.district ?? null,
    title: draft.title.trim(),
    summary: draft.problem.trim(),
    fields: draft.field === null ? [] : [draft.field],
    tags: draft.tags,
    maturity: draft.lowestMaturity,
    modes: draft.cooperationModes,
    indicators: openIndicators(draft.indicators),
    priceMinimumFen: draft.budgetMinimumFen,
    priceMaximumFen: draft.budgetMaximumFen,
    deadline: draft.deadline,
  };
}

/** An achievement that is being written, as the document it would become. */
export function documentOfAchievement(
  draft: AchievementPreview,
  id: string,
  organisation: Place,
): ListingDocument {
  return {
    ...emptyListing('achievement', id),
    key: documentKey('achievement', id),
    status: 'draft',
    organisationId: organisation?.id ?? null,
    organisationName: organisation?.name ?? null,
    district: organisation?.district ?? null,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    body: [draft.problemSolved, draft.advantage, draft.economicEffect]
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n'),
    fields: draft.field === null ? [] : [draft.field],
    tags: draft.tags,
    maturity: draft.maturity,
    modes: draft.transferModes,
    indicators: openIndicators(draft.indicators),
    priceMinimumFen: draft.priceMinimumFen,
    priceMaximumFen: draft.priceMaximumFen,
    priceNegotiable: draft.priceNegotiable,
    ipKinds: [...new Set(draft.intellectualProperty.map((property) => property.kind))],
  };
}
