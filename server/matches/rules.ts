import {
  documentKey,
  emptyListing,
  reasonsAgainst,
  renderReason,
  strongestReasons,
  type EmptyReason,
  type Explanation,
  type ListingDocument,
} from '../../search/index.ts';
import { messagesOf, type Language } from '../messages/index.ts';
import type { AchievementPreview, MatchWords, NeedPreview, SignalView } from './schema.ts';

/** Pure decisions of the matches room: reasons in words, drafts as documents. */

const shownReasons = 3;

/** The matcher speaks of codes; people read their names. A code without a name stays as it is. */
function withNames(explanation: Explanation, names: Record<string, string>): Explanation {
  const { modes } = explanation.reason.parameters as { modes?: readonly string[] };
  const reason = modes
    ? { ...explanation.reason, parameters: { modes: modes.map((mode) => names[mode] ?? mode) } }
    : explanation.reason;
  return {
    ...explanation,
    reason: reason as Explanation['reason'],
    parts: explanation.parts.map((part) => withNames(part, names)),
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
export function explainInWords(coded: Explanation, language: Language): MatchWords {
  const explanation = withNames(coded, messagesOf(language).transferModes);
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
