import { Type, type Static } from 'typebox';
import { ledgerBases, movementCauses } from '../../db/schema/codes.ts';
import { codeOf, Day, Identifier, Moment, nullable, SignedAmountFen, strictObject } from '../wire.ts';

/** What a credit statement is asked for. Days are inclusive. */
export const CreditQuery = strictObject({
  base: Type.Optional({ ...codeOf(ledgerBases), default: 'total' }),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** Only what was recorded by then: such a statement is the same whenever it is asked for. */
  asKnownAt: Type.Optional(Moment),
});
export type CreditQuery = Static<typeof CreditQuery>;

export const CreditLine = Type.Object({
  movementId: Identifier,
  effectiveOn: Day,
  recordedAt: Moment,
  contractId: Identifier,
  contractTitle: Type.String(),
  sellerName: Type.String(),
  buyerName: Type.String(),
  cause: codeOf(movementCauses),
  amountFen: SignedAmountFen,
  basisPoints: nullable(Type.Integer()),
  reversesMovementId: nullable(Identifier),
});

/** Credit by year of its effective date, newest first. */
export const creditProperties = {
  base: codeOf(ledgerBases),
  from: nullable(Day),
  to: nullable(Day),
  asKnownAt: nullable(Moment),
  totalFen: SignedAmountFen,
  years: Type.Array(
    Type.Object({ year: Type.Integer(), totalFen: SignedAmountFen, lines: Type.Array(CreditLine) }),
  ),
};
const _Credit = Type.Object(creditProperties);
export type Credit = Static<typeof _Credit>;

export const AgencyCredit = Type.Object({
  agency: Type.Object({ id: Identifier, name: Type.String() }),
  ...creditProperties,
});
export type AgencyCredit = Static<typeof AgencyCredit>;

/** Fen as yuan with two decimals, e.g. `-1234.05`: for texts and tables. */
export function yuanText(amountFen: bigint): string {
  const positive = amountFen < 0n ? -amountFen : amountFen;
  return `${amountFen < 0n ? '-' : ''}${positive / 100n}.${(positive % 100n).toString().padStart(2, '0')}`;
}
