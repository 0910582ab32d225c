import { Type, type Static } from 'typebox';
import { organisationFlags, organisationKinds, organisationSizes } from '../../db/schema/codes.ts';
import { foundProperties, Highlights, several } from '../listings/schema.ts';
import {
  codeOf,
  Identifier,
  nullable,
  OrganisationKindCode,
  OrganisationReference,
  Page,
  strictObject,
} from '../wire.ts';

export const OrganisationQuery = strictObject({
  text: Type.Optional(Type.String({ maxLength: 100 })),
  kind: Type.Optional(Type.Array(OrganisationKindCode, { maxItems: organisationKinds.length })),
  district: several('GB/T 2260 codes'),
  flag: several('Such as 高新技术企业'),
  sort: Type.Optional(codeOf(['relevance', 'newest'])),
  ...Page,
});
export type OrganisationQuery = Static<typeof OrganisationQuery>;

export const OrganisationParameters = strictObject({ id: Identifier });

export const OrganisationPage = Type.Object({
  ...foundProperties,
  items: Type.Array(Type.Object({ ...OrganisationReference.properties, highlights: Highlights })),
});
export type OrganisationPage = Static<typeof OrganisationPage>;

/** What everybody may know of an organisation; contact and legal representative are not in it. */
export const OrganisationProfile = Type.Object({
  ...OrganisationReference.properties,
  functionalArea: nullable(Type.String()),
  industry: nullable(Type.String()),
  flags: Type.Array(codeOf(organisationFlags)),
  size: nullable(codeOf(organisationSizes)),
  introduction: Type.String(),
  demo: Type.Boolean(),
  /** Median working hours to accept or decline an introduction, last 12 months; null without any. */
  medianResponseHours: nullable(Type.Number()),
  publishedNeeds: Type.Integer(),
  publishedAchievements: Type.Integer(),
});
export type OrganisationProfile = Static<typeof OrganisationProfile>;

export const OwnListingQuery = strictObject({
  status: Type.Optional(Type.String({ maxLength: 20 })),
  ...Page,
});
export type OwnListingQuery = Static<typeof OwnListingQuery>;
