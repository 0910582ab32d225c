import { Type, type Static } from 'typebox';
import {
  contractClasses,
  contractStatuses,
  ledgerBases,
  licenceScopes,
  movementCauses,
  paymentModes,
  pricingModes,
  shareEvidences,
} from '../../db/schema/codes.ts';
import {
  AmountFen,
  codeOf,
  Day,
  Identifier,
  Line,
  Moment,
  nullable,
  Page,
  SignedAmountFen,
  strictObject,
  TechnologyField,
  Text,
  Version,
} from '../wire.ts';
import { contractActivities, contractRoles } from '../policy/contract.ts';
import { formProperties, PartyView } from './form-schema.ts';
import { ContractFile, ReviewClock, ReviewView, ShareDraft, ShareView } from './review-schema.ts';
import { warningCodes } from './warnings.ts';

export const RegisterAnswer = strictObject({
  /** 合同登记编号: 16 digits, given by the national register. */
  registrationNumber: Type.String({ pattern: '^[0-9]{16}$' }),
  registeredOn: Day,
  registrationOffice: Line(100),
  /** 核定技术交易额: the one that counts. */
  approvedTechnologyFen: AmountFen,
});
export type RegisterAnswer = Static<typeof RegisterAnswer>;

/** The register's answer as the service point enters it, with what the experts said or the parties should know. */
export const Registration = strictObject({ ...RegisterAnswer.properties, note: Type.Optional(Text(1000)) });

/** Goes on although a contract with the same title, parties, amount and signing day exists. */
const ConfirmDuplicate = Type.Optional(Type.Boolean());

const draftProperties = {
  introductionId: nullable(Identifier),
  title: Line(200),
  contractClass: codeOf(contractClasses),
  subKind: Line(40),
  licenceScope: nullable(codeOf(licenceScopes)),
  sellerId: Identifier,
  buyerId: Identifier,
  field: TechnologyField,
  totalFen: AmountFen,
  declaredTechnologyFen: AmountFen,
  signedOn: Day,
  validFrom: nullable(Day),
  validTo: nullable(Day),
  paymentMode: codeOf(paymentModes),
  pricingMode: codeOf(pricingModes),
  noticeFrom: nullable(Day),
  noticeTo: nullable(Day),
  relatedPartiesDeclared: Type.Boolean(),
  /** Null for a contract that was registered in another city, which has a `registrationClaim` instead. */
  servicePointId: nullable(Identifier),
  /** What the register of another city answered; the operator verifies it. */
  registrationClaim: Type.Optional(nullable(RegisterAnswer)),
  shares: Type.Array(ShareDraft, { maxItems: 20 }),
};

export const ContractDraft = strictObject({ ...draftProperties, ...formProperties });
export type ContractDraft = Static<typeof ContractDraft>;

/** `submit` logs and hands in at once. */
export const ContractCreation = strictObject({
  ...draftProperties,
  ...formProperties,
  confirmDuplicate: ConfirmDuplicate,
  submit: Type.Optional(Type.Boolean()),
});
export type ContractCreation = Static<typeof ContractCreation>;

export const ContractEdit = strictObject({
  ...draftProperties,
  ...formProperties,
  confirmDuplicate: ConfirmDuplicate,
  version: Version,
});
export type ContractEdit = Static<typeof ContractEdit>;

export const Submission = Type.Optional(
  nullable(strictObject({ note: Type.Optional(Text(1000)), confirmDuplicate: ConfirmDuplicate })),
);
export const Note = strictObject({ note: Line(1000) });
export const OptionalNote = Type.Optional(nullable(strictObject({ note: Type.Optional(Text(1000)) })));

export const ReceiptDraft = strictObject({
  amountFen: AmountFen,
  receivedOn: Day,
  note: Type.Optional(Text(500)),
});
export type ReceiptDraft = Static<typeof ReceiptDraft>;

export const ContractQuery = strictObject({
  ...Page,
  text: Type.Optional(Text(100)),
  status: Type.Optional(codeOf(contractStatuses)),
  role: Type.Optional(codeOf(contractRoles)),
  /** Those whose shares wait for the reader to confirm them. */
  waiting: Type.Optional(codeOf(['confirmation'] as const)),
});
export type ContractQuery = Static<typeof ContractQuery>;

const Party = Type.Object({ id: Identifier, name: Type.String() });

const ReceiptView = Type.Object({
  id: Identifier,
  amountFen: AmountFen,
  receivedOn: Day,
  note: Type.String(),
  recordedAt: Moment,
  /** The receipt that this row takes back; null for a receipt. */
  reversesReceiptId: nullable(Identifier),
  /** Taken back by another row. */
  reversed: Type.Boolean(),
});

const MovementView = Type.Object({
  id: Identifier,
  eventId: Identifier,
  base: codeOf(ledgerBases),
  cause: codeOf(movementCauses),
  effectiveOn: Day,
  recordedAt: Moment,
  holderKind: codeOf(['broker', 'agency', 'nobody']),
  holderId: nullable(Identifier),
  holderName: nullable(Type.String()),
  amountFen: SignedAmountFen,
  reversesMovementId: nullable(Identifier),
  receiptId: nullable(Identifier),
});

const cardProperties = {
  id: Identifier,
  title: Type.String(),
  status: codeOf(contractStatuses),
  contractClass: codeOf(contractClasses),
  subKind: Type.String(),
  seller: Party,
  buyer: Party,
  /** Null when it was registered in another city. */
  servicePoint: nullable(Party),
  totalFen: AmountFen,
  declaredTechnologyFen: AmountFen,
  approvedTechnologyFen: nullable(AmountFen),
  receivedFen: AmountFen,
  relatedParties: Type.Boolean(),
  signedOn: Day,
  submittedAt: nullable(Moment),
  registrationNumber: nullable(Type.String()),
  registeredOn: nullable(Day),
};

export const ContractCard = Type.Object(cardProperties);
export const ContractList = Type.Object({ total: Type.Integer(), items: Type.Array(ContractCard) });
export type ContractList = Static<typeof ContractList>;

export const ContractView = Type.Object({
  ...draftProperties,
  ...cardProperties,
  /** As stored: the shares with names, in the order in which they were entered. */
  shares: Type.Array(ShareView),
  ...formProperties,
  registrationClaim: nullable(RegisterAnswer),
  mandateId: nullable(Identifier),
  planSource: nullable(Type.String()),
  intellectualProperty: nullable(Type.String()),
  objective: nullable(Type.String()),
  sellerDetails: PartyView,
  buyerDetails: PartyView,
  expectedInvestmentFen: nullable(AmountFen),
  expectedOutputFen: nullable(AmountFen),
  /** What was found, apart from what the parties declared: the same legal representative. */
  relatedPartiesFound: Type.Boolean(),
  registrationOffice: nullable(Type.String()),
  files: Type.Array(ContractFile),
  reviews: Type.Array(ReviewView),
  warnings: Type.Array(Type.Object({ code: codeOf(warningCodes), message: Type.String() })),
  receipts: Type.Array(ReceiptView),
  history: Type.Array(
    Type.Object({
      verb: Type.String(),
      fromStatus: nullable(codeOf(contractStatuses)),
      toStatus: codeOf(contractStatuses),
      actorName: nullable(Type.String()),
      note: Type.String(),
      at: Moment,
    }),
  ),
  /** What this reader may do now. */
  allowed: Type.Array(codeOf(contractActivities)),
  /** What is wanting before the reader could register it, in their language; null where it is not their turn. */
  hindrance: nullable(Type.String()),
  review: nullable(ReviewClock),
  movements: Type.Array(MovementView),
  version: Type.Integer(),
});
export type ContractView = Static<typeof ContractView>;

export const ContractOptions = Type.Object({
  servicePoints: Type.Array(Party),
  /** Sub-kinds by class. */
  kinds: Type.Record(Type.String(), Type.Array(Type.String())),
  licenceScopes: Type.Array(codeOf(licenceScopes)),
  paymentModes: Type.Array(codeOf(paymentModes)),
  pricingModes: Type.Array(codeOf(pricingModes)),
  evidences: Type.Array(codeOf(shareEvidences)),
  /** The code lists of the registration form in the reader's language and in Chinese, with what is missing in them. */
  lists: Type.Record(
    Type.String(),
    Type.Object({
      name: Type.String(),
      source: Type.String(),
      incomplete: Type.Boolean(),
      note: Type.String(),
      items: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
    }),
  ),
  /** Lists that the public sources do not give in full. */
  incomplete: Type.Array(Type.String()),
});
export type ContractOptions = Static<typeof ContractOptions>;
