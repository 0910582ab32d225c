import { Type, type Static } from 'typebox';
import { requestStatuses } from '../../db/schema/codes.ts';
import {
  codeOf,
  Identifier,
  Line,
  Moment,
  nullable,
  OrganisationKindCode,
  Page,
  strictObject,
} from '../wire.ts';

export const VerificationQuery = strictObject({
  status: Type.Optional(codeOf(['pending', 'granted', 'refused', 'withdrawn'])),
  ...Page,
});
export type VerificationQuery = Static<typeof VerificationQuery>;

export const RequestParameters = strictObject({ id: Identifier });
export const Reason = strictObject({ reason: Line(1000) });

export const DocumentView = Type.Object({
  id: Identifier,
  name: Type.String(),
  mediaType: Type.String(),
  size_bytes: Type.Integer(),
});

/** What the platform found out by itself, for the operator. */
const VerificationCheck = Type.Object({
  /** Whether shape and check digit of the code are right; null without a code. */
  creditCodeRight: nullable(Type.Boolean()),
  /** Other organisations that read the same, or are registered as the same body. */
  similar: Type.Array(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      creditCode: nullable(Type.String()),
      verified: Type.Boolean(),
      by: codeOf(['name', 'body']),
    }),
  ),
});

const cardProperties = {
  id: Identifier,
  organisationId: Identifier,
  organisationKind: OrganisationKindCode,
  /** Name and credit code as the request was made with. */
  name: Type.String(),
  creditCode: nullable(Type.String()),
  status: codeOf(requestStatuses),
  requestedAt: Moment,
  requestedByName: Type.String(),
  decidedAt: nullable(Moment),
  reason: Type.String(),
  file: DocumentView,
};

export const VerificationCard = Type.Object(cardProperties);
export type VerificationCard = Static<typeof VerificationCard>;

export const VerificationPage = Type.Object({ total: Type.Integer(), items: Type.Array(VerificationCard) });
export type VerificationPage = Static<typeof VerificationPage>;

export const VerificationView = Type.Object({
  ...cardProperties,
  legalRepresentative: nullable(Type.String()),
  district: nullable(Type.String()),
  /** Only for the operator. */
  check: nullable(VerificationCheck),
  allowed: Type.Array(codeOf(['verify', 'refuse', 'withdraw'])),
});
export type VerificationView = Static<typeof VerificationView>;
