import { Type, type Static } from 'typebox';
import { ledgerBases, movementCauses } from '../../db/schema/codes.ts';
import {
  codeOf,
  Day,
  Identifier,
  identifierPattern,
  Moment,
  nullable,
  Page,
  SignedAmountFen,
  strictObject,
  TechnologyField,
  Text,
} from '../wire.ts';
import { statementKinds } from '../policy/figures.ts';
import { districtRoles, organisationRoles, statementOrders } from './statement-rules.ts';

/** A year `2026` or a quarter `2026Q1`. */
export const Period = Type.String({ pattern: '^[0-9]{4}(Q[1-4])?$' });

/** What a statement is about and when. `period` or `from` and `to`; neither is everything. Days are inclusive. */
const statementProperties = {
  kind: codeOf(statementKinds),
  /** Broker or organisation; a district's code or the city's; nothing for the platform. */
  id: Type.Optional(Type.String({ pattern: `^([0-9]{6}|${identifierPattern})$` })),
  role: Type.Optional(codeOf([...organisationRoles, ...districtRoles])),
  base: Type.Optional({ ...codeOf(ledgerBases), default: 'total' }),
  period: Type.Optional(Period),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** Only what was recorded by then: such a statement is the same whenever it is asked for. */
  asKnownAt: Type.Optional(Moment),
  field: Type.Optional(TechnologyField),
  relatedParties: Type.Optional(Type.Boolean()),
  order: Type.Optional({ ...codeOf(statementOrders), default: 'oldest' }),
};

export const StatementQuery = strictObject({ ...statementProperties, ...Page });
export type StatementQuery = Static<typeof StatementQuery>;

export const StatementExportQuery = strictObject({ ...statementProperties, format: codeOf(['csv', 'xlsx']) });
export type StatementExportQuery = Static<typeof StatementExportQuery>;

const placeProperties = {
  /** 输出: the seller's district is of the subject, or of the city. */
  outputFen: SignedAmountFen,
  /** 吸纳: the buyer's. */
  absorbedFen: SignedAmountFen,
  /** 本地转化: the seller's of the subject, the buyer's in the city. */
  localFen: SignedAmountFen,
};

const StatementLine = Type.Object({
  movementId: Identifier,
  base: codeOf(ledgerBases),
  effectiveOn: Day,
  recordedAt: Moment,
  contractId: Identifier,
  contractTitle: Type.String(),
  registrationNumber: nullable(Type.String()),
  sellerId: Identifier,
  sellerName: Type.String(),
  sellerDistrict: nullable(Type.String()),
  buyerId: Identifier,
  buyerName: Type.String(),
  buyerDistrict: nullable(Type.String()),
  field: TechnologyField,
  relatedParties: Type.Boolean(),
  cause: codeOf(movementCauses),
  amountFen: SignedAmountFen,
  /** The balance after this line, from the oldest on. */
  balanceFen: SignedAmountFen,
  holderKind: codeOf(['broker', 'agency', 'nobody']),
  holderId: nullable(Identifier),
  holderName: nullable(Type.String()),
  basisPoints: nullable(Type.Integer()),
  reversesMovementId: nullable(Identifier),
  reversedByMovementId: nullable(Identifier),
});

const subjectProperties = {
  kind: codeOf(statementKinds),
  id: nullable(Type.String()),
  role: nullable(codeOf([...organisationRoles, ...districtRoles])),
  /** Null for a district and the platform, which the reader's language names. */
  name: nullable(Type.String()),
};

export const Statement = Type.Object({
  subject: Type.Object(subjectProperties),
  from: nullable(Day),
  to: nullable(Day),
  asKnownAt: nullable(Moment),
  /** When it was drawn up: asked for as known at this moment, it is the same later. */
  takenAt: Moment,
  field: nullable(TechnologyField),
  relatedParties: nullable(Type.Boolean()),
  /** Every base: opening + period = closing. The other amounts are parts of the period. */
  balances: Type.Array(
    Type.Object({
      base: codeOf(ledgerBases),
      openingFen: SignedAmountFen,
      periodFen: SignedAmountFen,
      closingFen: SignedAmountFen,
      lines: Type.Integer(),
      relatedPartyFen: SignedAmountFen,
      reversedFen: SignedAmountFen,
      ...placeProperties,
    }),
  ),
  base: codeOf(ledgerBases),
  /** All years that have a line of this base, also those outside the period, the newest first. */
  years: Type.Array(Type.Object({ year: Type.Integer(), totalFen: SignedAmountFen, lines: Type.Integer() })),
  /** Contracts that stand with an amount of this base in the period. */
  contracts: Type.Integer(),
  order: codeOf(statementOrders),
  /** Lines of this base in the period. */
  total: Type.Integer(),
  items: Type.Array(StatementLine),
});
export type Statement = Static<typeof Statement>;

export const StatementSubjects = Type.Object({
  items: Type.Array(
    Type.Object({ kind: codeOf(statementKinds), id: nullable(Type.String()), name: nullable(Type.String()) }),
  ),
});
export type StatementSubjects = Static<typeof StatementSubjects>;

const Closing = Type.Object({
  id: Identifier,
  period: Period,
  closedThrough: Day,
  closedAt: Moment,
  closedByName: Type.String(),
  note: Type.String(),
});

export const Closings = Type.Object({
  /** The last closed day; null when nothing is closed. */
  closedThrough: nullable(Day),
  /** The quarters that may be closed now, the oldest first. */
  closable: Type.Array(Period),
  /** The newest first. */
  items: Type.Array(Closing),
});
export type Closings = Static<typeof Closings>;

export const ClosingDraft = strictObject({
  period: Type.String({ pattern: '^[0-9]{4}Q[1-4]$' }),
  note: Type.Optional(Text(500)),
});
export type ClosingDraft = Static<typeof ClosingDraft>;

export { yuanText } from '../wire.ts';
