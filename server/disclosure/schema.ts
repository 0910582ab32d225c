import { Type, type Static } from 'typebox';
import {
  disclosureApprovals,
  disclosureBases,
  disclosureParts,
  listingKinds,
} from '../../db/schema/codes.ts';
import { ndaStates, ndaVerbs } from '../policy/disclosure.ts';
import { codeOf, Identifier, IndicatorDraft, Moment, nullable, Page, strictObject, Text } from '../wire.ts';

const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** One text of the NDA: a template, not legal advice. */
export const NdaTextView = Type.Object({
  sha256: Sha256,
  version: Type.String(),
  zh: Type.String(),
  en: Type.String(),
});
export const NdaTextParameters = strictObject({ sha256: Sha256 });

export const ListingOfParameters = strictObject({ kind: codeOf(listingKinds), id: Identifier });
export type ListingOfParameters = Static<typeof ListingOfParameters>;
export const FileOfParameters = strictObject({
  kind: codeOf(listingKinds),
  id: Identifier,
  fileId: Identifier,
});
export type FileOfParameters = Static<typeof FileOfParameters>;
export const OneParameters = strictObject({ id: Identifier });

export const TermsDraft = strictObject({
  approval: codeOf(disclosureApprovals),
  endsWithListing: Type.Boolean(),
});
export type TermsDraft = Static<typeof TermsDraft>;

/** An organisation or a broker; one of both. */
export const InvitationDraft = strictObject({
  organisationId: Type.Optional(nullable(Identifier)),
  brokerId: Type.Optional(nullable(Identifier)),
});
export type InvitationDraft = Static<typeof InvitationDraft>;

/** The text that was read, by its hash; `agreed` has to be true. */
export const AcceptanceDraft = strictObject({ sha256: Sha256, agreed: Type.Boolean() });
export type AcceptanceDraft = Static<typeof AcceptanceDraft>;

export const DecisionDraft = strictObject({ note: Type.Optional(Text(500)) });

const ListingHead = Type.Object({
  kind: codeOf(listingKinds),
  id: Identifier,
  title: Type.String(),
  status: Type.String(),
});

const AsWhom = Type.Object({ kind: codeOf(['organisation', 'broker']), id: Identifier, name: Type.String() });

export const AcceptanceView = Type.Object({
  id: Identifier,
  personName: Type.String(),
  as: AsWhom,
  agencyName: nullable(Type.String()),
  basis: codeOf(['invitation', 'introduction']),
  introductionId: nullable(Identifier),
  version: Type.String(),
  sha256: Sha256,
  acceptedAt: Moment,
  state: codeOf(ndaStates),
  decidedAt: nullable(Moment),
  note: Type.String(),
  allowed: Type.Array(codeOf(ndaVerbs)),
});
export type AcceptanceView = Static<typeof AcceptanceView>;

export const InvitationView = Type.Object({ id: Identifier, to: AsWhom, invitedAt: Moment });
export type InvitationView = Static<typeof InvitationView>;

/** How a listing's confidential part stands open, as its owner or one reader may know. */
export const DisclosureView = Type.Object({
  listing: ListingHead,
  /** What there is, without what it says. */
  contains: Type.Object({ detail: Type.Boolean(), indicators: Type.Integer(), files: Type.Integer() }),
  /** The reader writes the listing. */
  owner: Type.Boolean(),
  /** The reader may read the confidential part now. */
  open: Type.Boolean(),
  /** The NDA is offered to the reader: as whom they would accept it, and whether they are let in at once. */
  offer: nullable(Type.Object({ as: AsWhom, atOnce: Type.Boolean() })),
  /** The reader's own acceptance, the newest. */
  mine: nullable(AcceptanceView),
  terms: nullable(TermsDraft),
  acceptances: Type.Array(AcceptanceView),
  invitations: Type.Array(InvitationView),
});
export type DisclosureView = Static<typeof DisclosureView>;

/** What concerns the reader: invitations to accept, and what they accepted. */
export const OwnDisclosures = Type.Object({
  invitations: Type.Array(
    Type.Object({ id: Identifier, listing: ListingHead, as: AsWhom, invitedAt: Moment }),
  ),
  acceptances: Type.Array(
    Type.Object({ listing: ListingHead, acceptance: AcceptanceView, open: Type.Boolean() }),
  ),
});
export type OwnDisclosures = Static<typeof OwnDisclosures>;

const { confidential: _flag, ...indicatorProperties } = IndicatorDraft.properties;

export const ConfidentialFileView = Type.Object({
  id: Identifier,
  name: Type.String(),
  mediaType: Type.String(),
  size_bytes: Type.Integer(),
  uploadedAt: Moment,
});
export type ConfidentialFileView = Static<typeof ConfidentialFileView>;

/** The confidential part itself. */
export const ConfidentialView = Type.Object({
  listing: ListingHead,
  detail: Type.String(),
  indicators: Type.Array(Type.Object(indicatorProperties)),
  files: Type.Array(ConfidentialFileView),
  /** Under which this release is recorded; null for the owner's own people. */
  recordNumber: nullable(Identifier),
});
export type ConfidentialView = Static<typeof ConfidentialView>;

export const DisclosureQuery = strictObject(Page);
export type DisclosureQuery = Static<typeof DisclosureQuery>;

/** “Who saw this”, the newest first. */
export const DisclosurePage = Type.Object({
  listing: ListingHead,
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      recordNumber: Identifier,
      at: Moment,
      personName: Type.String(),
      organisationName: nullable(Type.String()),
      brokerName: nullable(Type.String()),
      basis: codeOf(disclosureBases),
      part: codeOf(disclosureParts),
      fileName: nullable(Type.String()),
      /** Of the NDA; null where the basis is a mandate. */
      version: nullable(Type.String()),
      sha256: nullable(Sha256),
    }),
  ),
});
export type DisclosurePage = Static<typeof DisclosurePage>;
