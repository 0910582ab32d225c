import { Type, type Static } from 'typebox';
import {
  introductionCloseReasons,
  introductionSides,
  introductionStatuses,
  matchBands,
  type IntroductionCloseReason,
} from '../../db/schema/codes.ts';
import { matchWordsProperties } from '../matches/schema.ts';
import { codeOf, Identifier, Line, Moment, nullable, Page, strictObject, Text } from '../wire.ts';
import { introductionVerbs } from '../policy/introduction.ts';

/** The reasons that people give; `no_answer` is the clock's. */
export const statedReasons = introductionCloseReasons.filter(
  (reason): reason is Exclude<IntroductionCloseReason, 'no_answer'> => reason !== 'no_answer',
);

const messageLimit = 5000;

export const IntroductionDraft = strictObject({
  needId: Identifier,
  achievementId: Identifier,
  /** First message to the other side. */
  message: Type.Optional(Text(messageLimit)),
  /** Open it as lead broker between two other organisations. */
  as: Type.Optional(Type.Literal('broker')),
});
export type IntroductionDraft = Static<typeof IntroductionDraft>;

export const IntroductionParameters = strictObject({ id: Identifier });

export const IntroductionQuery = strictObject({
  status: Type.Optional(codeOf(introductionStatuses)),
  ...Page,
});
export type IntroductionQuery = Static<typeof IntroductionQuery>;

export const Ending = strictObject({
  reason: Type.Unsafe<(typeof statedReasons)[number]>({ type: 'string', enum: statedReasons }),
  note: Type.Optional(Text(1000)),
});
export type Ending = Static<typeof Ending>;

const side = codeOf(introductionSides);

/** One listing of the pair with its owner; null where the owner stays hidden for now. */
const NeedOfPair = Type.Object({
  id: Identifier,
  title: Type.String(),
  anonymous: Type.Boolean(),
  organisationId: nullable(Identifier),
  organisationName: nullable(Type.String()),
});
const AchievementOfPair = Type.Object({
  id: Identifier,
  title: Type.String(),
  organisationId: Identifier,
  organisationName: Type.String(),
});

const cardProperties = {
  id: Identifier,
  status: codeOf(introductionStatuses),
  need: NeedOfPair,
  achievement: AchievementOfPair,
  openedBySide: side,
  /** The side for which the reader acts; null for the operator. */
  mySide: nullable(side),
  leadBroker: nullable(Type.Object({ id: Identifier, name: Type.String() })),
  proposedAt: Moment,
  needAcceptedAt: nullable(Moment),
  achievementAcceptedAt: nullable(Moment),
  answerDueAt: Moment,
  acceptedAt: nullable(Moment),
  contractedAt: nullable(Moment),
  closedAt: nullable(Moment),
  closeReason: nullable(codeOf(introductionCloseReasons)),
  /** Null where the clock closed it. */
  closedBySide: nullable(side),
  updatedAt: Moment,
  /** Verbs that this reader may use now; `contract` is logged with POST /api/v1/contracts. */
  allowed: Type.Array(codeOf(introductionVerbs)),
};

export const IntroductionCard = Type.Object({ ...cardProperties, band: nullable(codeOf(matchBands)) });
export type IntroductionCard = Static<typeof IntroductionCard>;
export const IntroductionPage = Type.Object({ total: Type.Integer(), items: Type.Array(IntroductionCard) });
export type IntroductionPage = Static<typeof IntroductionPage>;

export const IntroductionView = Type.Object({
  ...cardProperties,
  /** The match that it was based on, as it was when it was opened; null where the matcher did not see the pair. */
  match: nullable(
    Type.Object({
      band: codeOf(matchBands),
      score: Type.Number({ minimum: 0, maximum: 1 }),
      matcherVersion: Type.String(),
      ...matchWordsProperties,
    }),
  ),
  timeline: Type.Array(
    Type.Object({
      verb: Type.String(),
      side: nullable(side),
      /** Null where the clock acted or the person stays hidden. */
      actorName: nullable(Type.String()),
      at: Moment,
      /** What the verb recorded: `reason` and `note`, or the `name` of a file. */
      detail: Type.Record(Type.String(), Type.String()),
    }),
  ),
  /** The contract that was logged on it, or null. */
  contractId: nullable(Identifier),
});
export type IntroductionView = Static<typeof IntroductionView>;

export const MessageDraft = strictObject({ body: Line(messageLimit) });
export type MessageDraft = Static<typeof MessageDraft>;

export const MessageView = Type.Object({
  id: Identifier,
  side,
  /** Null where the person stays hidden. */
  senderName: nullable(Type.String()),
  /** Whether the reader wrote it. */
  mine: Type.Boolean(),
  body: Type.String(),
  sentAt: Moment,
});
export type MessageView = Static<typeof MessageView>;

/** Messages oldest first. */
export const MessagePage = Type.Object({ total: Type.Integer(), items: Type.Array(MessageView) });
export type MessagePage = Static<typeof MessagePage>;
export const MessageQuery = strictObject(Page);
export type MessageQuery = Static<typeof MessageQuery>;

export const FileView = Type.Object({
  id: Identifier,
  name: Type.String(),
  mediaType: Type.String(),
  size_bytes: Type.Integer(),
  side,
  uploadedByName: Type.String(),
  uploadedAt: Moment,
});
export type FileView = Static<typeof FileView>;
export const FileList = Type.Object({ total: Type.Integer(), items: Type.Array(FileView) });
export type FileList = Static<typeof FileList>;
