import { Type, type Static } from 'typebox';
import {
  brokerLevels,
  introductionSides,
  listingKinds,
  matchBands,
  matchRefusalReasons,
} from '../../db/schema/codes.ts';
import type { Outcome } from '../../search/index.ts';
import { UnfinishedAchievement } from '../achievements/schema.ts';
import { UnfinishedNeed } from '../needs/schema.ts';
import type { App } from '../routing.ts';
import { codeOf, Identifier, Moment, nullable, strictObject, Text } from '../wire.ts';

/** One line of an explanation with what it is made of: the matcher's tree, its reasons in words. */
export interface SignalView {
  signal: string;
  /** 0–1. */
  value: number;
  /** Share in the score of the line above; 0 where it only informs. */
  weight: number;
  outcome: Outcome;
  words: string;
  parts: SignalView[];
}

const signalName = 'MatchSignal';

/** A tree needs a schema with a name; safe to call in every room that answers signals. */
export function addSignalSchema(app: App): void {
  if (app.getSchema(signalName)) return;
  app.addSchema({
    $id: signalName,
    type: 'object',
    properties: {
      signal: { type: 'string' },
      value: { type: 'number', description: '0–1' },
      weight: { type: 'number', description: 'Share in the score of the line above' },
      outcome: { type: 'string', enum: ['for', 'against', 'unknown', 'neutral'] },
      words: { type: 'string' },
      parts: { type: 'array', items: { $ref: `${signalName}#` } },
    },
    required: ['signal', 'value', 'weight', 'outcome', 'words', 'parts'],
  });
}

/** What an explanation says, in the reader's language. Routes that answer it call `addSignalSchema` first. */
export const matchWordsProperties = {
  /** The strongest reasons, at most three. */
  reasons: Type.Array(Type.String()),
  against: Type.Array(Type.String()),
  signals: Type.Array(Type.Unsafe<SignalView>({ $ref: `${signalName}#` })),
};
export type MatchWords = { reasons: string[]; against: string[]; signals: SignalView[] };

export const MatchQuery = strictObject({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
});

/** The two listings of a match, by UUID. */
export const PairParameters = strictObject({ needId: Identifier, achievementId: Identifier });
export type PairParameters = Static<typeof PairParameters>;

const answerVerdicts = ['fits', 'does_not_fit'] as const;

export const MatchAnswerDraft = strictObject({
  verdict: codeOf(answerVerdicts),
  /** Required where it does not fit, refused where it fits. */
  reason: Type.Optional(nullable(codeOf(matchRefusalReasons))),
  /** For the person who answers and the operator; nobody else is shown it. */
  note: Type.Optional(Text(500)),
});
export type MatchAnswerDraft = Static<typeof MatchAnswerDraft>;

const OwnAnswer = Type.Object({
  verdict: codeOf(answerVerdicts),
  reason: nullable(codeOf(matchRefusalReasons)),
  note: Type.String(),
  /** For whom the person answered. */
  side: codeOf(introductionSides),
  answeredAt: Moment,
});
export type OwnAnswer = Static<typeof OwnAnswer>;

/** What the reader answers to a match at present; null where there is no answer, or it was taken back. */
export const MatchAnswerView = Type.Object({ answer: nullable(OwnAnswer) });
export type MatchAnswerView = Static<typeof MatchAnswerView>;

/** What every list shows of the listing on the other side. */
const otherListing = {
  id: Identifier,
  kind: codeOf(listingKinds),
  title: Type.String(),
  /** Null where a need is anonymous. */
  organisationName: nullable(Type.String()),
  importedIncomplete: Type.Boolean(),
};

const answerProperties = {
  /** The reader's own. */
  answer: nullable(OwnAnswer),
  /** Whether the reader may answer this match: owners of either side, and brokers. */
  mayAnswer: Type.Boolean(),
};

export const MatchList = Type.Object({
  total: Type.Integer({ description: 'Matches in this answer, refused ones apart' }),
  /** Candidates that were looked at. */
  recalled: Type.Integer(),
  matcherVersion: Type.String(),
  emptyReason: nullable(codeOf(['noText', 'noCandidates', 'belowWeak'])),
  /** The reason as a sentence; empty where there are matches. */
  emptyWords: Type.String(),
  items: Type.Array(
    Type.Object({
      ...otherListing,
      sameTitleCount: Type.Integer({ minimum: 1 }),
      score: Type.Number({ minimum: 0, maximum: 1 }),
      band: codeOf(matchBands),
      ...matchWordsProperties,
      ...answerProperties,
      /** The open introduction of this pair in which the reader takes part, or null. */
      introductionId: nullable(Identifier),
    }),
  ),
  /**
   * What the reader, or the reader's side of this listing, answered “does not fit”: set apart, so that it is not lost
   * when the answer takes it below what is shown. The newest 50 that are still public.
   */
  refused: Type.Array(
    Type.Object({
      ...otherListing,
      ...answerProperties,
      against: Type.Array(Type.String(), { minItems: 1 }),
    }),
  ),
});
export type MatchList = Static<typeof MatchList>;

export const BrokersQuery = strictObject({
  needId: Type.Optional(Identifier),
  achievementId: Type.Optional(Identifier),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 5 })),
});
export type BrokersQuery = Static<typeof BrokersQuery>;

export const MatchBrokers = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      level: codeOf(brokerLevels),
      agencyName: nullable(Type.String()),
      score: Type.Number({ minimum: 0, maximum: 1 }),
      ...matchWordsProperties,
    }),
  ),
});
export type MatchBrokers = Static<typeof MatchBrokers>;

const { organisationId: _needOwner, ...needProperties } = UnfinishedNeed.properties;
const { organisationId: _achievementOwner, ...achievementProperties } = UnfinishedAchievement.properties;
const owner = { organisationId: Type.Optional(nullable(Identifier)) };

/** A form that is being filled in, by somebody who may not have an organisation yet. */
const NeedPreview = strictObject({ ...needProperties, ...owner });
export type NeedPreview = Static<typeof NeedPreview>;
const AchievementPreview = strictObject({ ...achievementProperties, ...owner });
export type AchievementPreview = Static<typeof AchievementPreview>;

const preview = { limit: MatchQuery.properties.limit };
export type MatchPreview = { limit?: number } & (
  { kind: 'need'; draft: NeedPreview } | { kind: 'achievement'; draft: AchievementPreview }
);
/** `kind` chooses the branch, so that a mistake is answered for the form that was sent and not for the other one. */
export const MatchPreview = Type.Unsafe<MatchPreview>({
  type: 'object',
  required: ['kind', 'draft'],
  discriminator: { propertyName: 'kind' },
  oneOf: [
    strictObject({ kind: Type.Literal('need'), draft: NeedPreview, ...preview }),
    strictObject({ kind: Type.Literal('achievement'), draft: AchievementPreview, ...preview }),
  ],
});
