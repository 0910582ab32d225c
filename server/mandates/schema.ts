import { Type, type Static } from 'typebox';
import { listingKinds, mandateStatuses, shareHolderKinds } from '../../db/schema/codes.ts';
import {
  AmountFen,
  codeOf,
  Day,
  Identifier,
  Line,
  Moment,
  nullable,
  Page,
  strictObject,
  Text,
} from '../wire.ts';
import { mandateVerbs } from '../policy/mandate.ts';

/** A proposal: whoever makes it stands on one of its sides, and the other one answers. */
export const MandateDraft = strictObject({
  ownerId: Identifier,
  holderKind: codeOf(shareHolderKinds),
  brokerId: nullable(Identifier),
  agencyId: nullable(Identifier),
  /** Null: all listings of the owner. */
  listing: nullable(strictObject({ kind: codeOf(listingKinds), id: Identifier })),
  exclusive: Type.Boolean(),
  validFrom: Day,
  /** Inclusive; null has no end. */
  validTo: nullable(Day),
  /** A rate of the contract's total, or a sum, or neither: to be agreed. */
  feeBasisPoints: nullable(Type.Integer({ minimum: 0, maximum: 10_000 })),
  feeFen: nullable(AmountFen),
  note: Type.Optional(Text(1000)),
});
export type MandateDraft = Static<typeof MandateDraft>;

export const MandateQuery = strictObject({ ...Page, status: Type.Optional(codeOf(mandateStatuses)) });
export type MandateQuery = Static<typeof MandateQuery>;

export const MandateEnding = strictObject({ note: Line(500) });

const Named = Type.Object({ id: Identifier, name: Type.String() });

export const MandateView = Type.Object({
  id: Identifier,
  owner: Named,
  holderKind: codeOf(shareHolderKinds),
  holder: Named,
  /** Null: all listings of the owner. */
  listing: nullable(Type.Object({ kind: codeOf(listingKinds), id: Identifier, title: Type.String() })),
  exclusive: Type.Boolean(),
  validFrom: Day,
  validTo: nullable(Day),
  feeBasisPoints: nullable(Type.Integer()),
  feeFen: nullable(AmountFen),
  note: Type.String(),
  file: nullable(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      mediaType: Type.String(),
      size_bytes: Type.Integer(),
    }),
  ),
  status: codeOf(mandateStatuses),
  /** Accepted, and today lies in its term. */
  inForce: Type.Boolean(),
  proposedByOwner: Type.Boolean(),
  createdAt: Moment,
  acceptedAt: nullable(Moment),
  endedAt: nullable(Moment),
  endReason: Type.String(),
  allowed: Type.Array(codeOf(mandateVerbs)),
});
export type MandateView = Static<typeof MandateView>;

/** Drafts that the reader works on for the owners of mandates in force. */
export const MandatedDrafts = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: codeOf(listingKinds),
      id: Identifier,
      title: Type.String(),
      owner: Named,
      mandateId: Identifier,
      updatedAt: Moment,
    }),
  ),
});
export type MandatedDrafts = Static<typeof MandatedDrafts>;

export const MandatePage = Type.Object({ total: Type.Integer(), items: Type.Array(MandateView) });
export type MandatePage = Static<typeof MandatePage>;
