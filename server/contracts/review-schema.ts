import { Type, type Static } from 'typebox';
import {
  contractFilePurposes,
  contractReviewKinds,
  contractReviewStatuses,
  paymentModes,
  shareEvidences,
  shareHolderKinds,
} from '../../db/schema/codes.ts';
import { AmountFen, codeOf, Day, Identifier, Line, Moment, nullable, strictObject, Text } from '../wire.ts';
import { reviewVerbs } from '../policy/contract-review.ts';

export const ShareDraft = strictObject({
  holderKind: codeOf(shareHolderKinds),
  /** Null when an agency holds the share by itself. */
  brokerId: nullable(Identifier),
  /** The agency acted for; null takes the one that the broker acts for at present. */
  agencyId: nullable(Identifier),
  basisPoints: Type.Integer({ minimum: 1, maximum: 10_000 }),
  evidence: codeOf(shareEvidences),
  /** 依据 as a file of this contract; it may be added later. */
  evidenceFileId: Type.Optional(nullable(Identifier)),
});
export type ShareDraft = Static<typeof ShareDraft>;

/** The clock of a review: working days, from the day after `startedOn`. */
export const ReviewClock = Type.Object({
  startedOn: Day,
  dueOn: Day,
  workingDays: Type.Integer(),
  /** Public holidays are known for all of it; else weekends alone are left out from `holidaysKnownUntil` on. */
  holidaysCounted: Type.Boolean(),
  holidaysKnownUntil: Day,
  overdue: Type.Boolean(),
});
export type ReviewClock = Static<typeof ReviewClock>;

export const ContractFile = Type.Object({
  id: Identifier,
  name: Type.String(),
  mediaType: Type.String(),
  size_bytes: Type.Integer(),
  purpose: codeOf(contractFilePurposes),
  uploadedByName: Type.String(),
  uploadedAt: Moment,
});
export type ContractFile = Static<typeof ContractFile>;

export const ShareView = Type.Object({
  id: Identifier,
  holderKind: codeOf(shareHolderKinds),
  brokerId: nullable(Identifier),
  brokerName: nullable(Type.String()),
  agencyId: nullable(Identifier),
  agencyName: nullable(Type.String()),
  basisPoints: Type.Integer(),
  evidence: codeOf(shareEvidences),
  evidenceFileId: nullable(Identifier),
  /** Who has confirmed it. Until all three have, its part is credited to nobody. */
  confirmed: Type.Object({ seller: Type.Boolean(), buyer: Type.Boolean(), holder: Type.Boolean() }),
  inForce: Type.Boolean(),
  /** The reader may confirm it for a side that has not yet. */
  mayConfirm: Type.Boolean(),
});
export type ShareView = Static<typeof ShareView>;

/** What an amendment makes of the contract, or what it replaced. */
export const AmendmentTerms = Type.Object({
  title: Line(200),
  totalFen: AmountFen,
  /** 技术交易额: as asked for; the service point may approve another. */
  technologyFen: AmountFen,
  validTo: nullable(Day),
  paymentMode: codeOf(paymentModes),
});
export type AmendmentTerms = Static<typeof AmendmentTerms>;

/** 变更, 异议 or a change of shares: beside the state of the contract. */
export const ReviewView = Type.Object({
  id: Identifier,
  kind: codeOf(contractReviewKinds),
  status: codeOf(contractReviewStatuses),
  reason: Type.String(),
  proposal: nullable(AmendmentTerms),
  /** What stood before; set when it was granted. */
  replaced: nullable(AmendmentTerms),
  shares: Type.Array(ShareView),
  /** Present holders whose part an open change of shares makes smaller: they have to agree, too. */
  losing: Type.Array(
    Type.Object({
      id: Identifier,
      holderName: Type.String(),
      basisPoints: Type.Integer(),
      confirmed: Type.Boolean(),
    }),
  ),
  openedByName: Type.String(),
  openedAt: Moment,
  decidedByName: nullable(Type.String()),
  decidedAt: nullable(Moment),
  decisionNote: Type.String(),
  contractVersion: nullable(Type.Integer()),
  /** Null for shares, which wait for people and not for the service point, and once decided. */
  clock: nullable(ReviewClock),
  allowed: Type.Array(codeOf(reviewVerbs)),
  /** What is wanting before the reader could decide it, in their language; null where it is not their turn. */
  hindrance: nullable(Type.String()),
});
export type ReviewView = Static<typeof ReviewView>;

/** An amendment as a party asks for it: what it leaves as it is, it repeats. */
export const AmendmentDraft = strictObject({ reason: Line(1000), ...AmendmentTerms.properties });
export type AmendmentDraft = Static<typeof AmendmentDraft>;

/** An objection: to a rejection, or to a registered contract's 核定技术交易额, which it then names. */
export const ObjectionDraft = strictObject({
  reason: Line(1000),
  technologyFen: Type.Optional(nullable(AmountFen)),
});
export type ObjectionDraft = Static<typeof ObjectionDraft>;

export const ShareChangeDraft = strictObject({
  reason: Line(1000),
  shares: Type.Array(ShareDraft, { maxItems: 20 }),
});
export type ShareChangeDraft = Static<typeof ShareChangeDraft>;

export const ReviewDecision = Type.Optional(
  nullable(
    strictObject({
      note: Type.Optional(Text(1000)),
      /** The approved 技术交易额, where it is another one than was asked for. */
      technologyFen: Type.Optional(nullable(AmountFen)),
    }),
  ),
);
export type ReviewDecision = Static<typeof ReviewDecision>;

export const ShareConfirmation = strictObject({
  /** The change of shares that is confirmed; null confirms the shares as logged. */
  reviewId: nullable(Identifier),
});

/** The table of transitions, as the API shows it. */
const ContractTransitions = Type.Array(
  Type.Object({
    verb: Type.String(),
    from: Type.String(),
    to: Type.String(),
    who: Type.String(),
    condition: nullable(Type.String()),
  }),
);

export const TransitionTable = Type.Object({
  contract: ContractTransitions,
  /** For a contract that was registered in another city. */
  elsewhere: ContractTransitions,
  reviews: Type.Array(
    Type.Object({
      kind: codeOf(contractReviewKinds),
      verb: Type.String(),
      from: Type.String(),
      to: Type.String(),
      who: Type.String(),
      condition: nullable(Type.String()),
    }),
  ),
});
export type TransitionTable = Static<typeof TransitionTable>;
