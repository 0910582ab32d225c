import { Type, type Static } from 'typebox';
import { shareHolderKinds } from '../../db/schema/codes.ts';
import { AmountFen, codeOf, Day, Identifier, nullable, strictObject, Text } from '../wire.ts';

export const FeeDraft = strictObject({
  /** Needed only by whoever holds a share both as a broker and for an agency. */
  holderKind: Type.Optional(codeOf(shareHolderKinds)),
  amountFen: AmountFen,
  receivedOn: Day,
  note: Type.Optional(Text(500)),
});
export type FeeDraft = Static<typeof FeeDraft>;

export const FeeQuery = strictObject({ contractId: Type.Optional(Identifier) });

export const FeeList = Type.Object({
  /** What stands: without what was taken back. */
  totalFen: AmountFen,
  items: Type.Array(
    Type.Object({
      id: Identifier,
      contractId: Identifier,
      contractTitle: Type.String(),
      holderKind: codeOf(shareHolderKinds),
      holderName: Type.String(),
      amountFen: AmountFen,
      receivedOn: Day,
      note: Type.String(),
      reversesFeeId: nullable(Identifier),
      reversed: Type.Boolean(),
    }),
  ),
});
export type FeeList = Static<typeof FeeList>;
