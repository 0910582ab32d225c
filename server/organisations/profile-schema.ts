import { Type, type Static } from 'typebox';
import { organisationFlags, organisationSizes } from '../../db/schema/codes.ts';
import {
  codeOf,
  Identifier,
  Line,
  nullable,
  OrganisationKindCode,
  strictObject,
  Text,
  Version,
} from '../wire.ts';

/** What an organisation says of itself: product.md §3 and the registration form's fields of a party. */
const profileProperties = {
  name: Line(100),
  creditCode: nullable(
    Type.String({ maxLength: 18, description: '统一社会信用代码, GB 32100-2015; required in China' }),
  ),
  legalRepresentative: nullable(Line(60)),
  address: nullable(Line(200)),
  postcode: nullable(Type.String({ pattern: '^[0-9]{6}$' })),
  contactName: nullable(Line(60)),
  contactPhone: nullable(Line(40)),
  country: Type.String({ pattern: '^[0-9]{3}$', description: 'ISO 3166 numeric; 156 is China' }),
  partyNature: nullable(
    Type.String({ pattern: '^[0-9]{3}$', description: '买/卖方性质 of the registration form' }),
  ),
  district: nullable(Type.String({ pattern: '^[0-9]{6}$', description: 'GB/T 2260' })),
  functionalArea: nullable(Type.String({ maxLength: 60, description: 'A code of the city file' })),
  industry: nullable(Type.String({ pattern: '^[A-T]?[0-9]{0,4}$', minLength: 1, description: 'GB/T 4754' })),
  flags: Type.Array(codeOf(organisationFlags), { maxItems: 10, uniqueItems: true }),
  size: nullable(codeOf(organisationSizes)),
  introduction: Text(2000),
};

/** A new organisation. Service points and authorities are founded for somebody else, who is invited as their owner. */
export const OrganisationDraft = strictObject({
  kind: OrganisationKindCode,
  ...profileProperties,
  ownerEmail: Type.Optional(
    Type.String({
      format: 'email',
      maxLength: 254,
      description: 'service_point and government only: who is invited as its first owner',
    }),
  ),
});
export type OrganisationDraft = Static<typeof OrganisationDraft>;

export const ProfileEdit = strictObject({ ...profileProperties, version: Version });
export type ProfileEdit = Static<typeof ProfileEdit>;
export type ProfileDraft = Omit<ProfileEdit, 'version'>;

/** The whole profile, for the organisation's people and the operator. */
export const OrganisationRecord = Type.Object({
  id: Identifier,
  kind: OrganisationKindCode,
  ...profileProperties,
  creditCode: nullable(Type.String()),
  partyNature: nullable(Type.String()),
  flags: Type.Array(Type.String()),
  industry: nullable(Type.String()),
  postcode: nullable(Type.String()),
  district: nullable(Type.String()),
  country: Type.String(),
  name: Type.String(),
  legalRepresentative: nullable(Type.String()),
  address: nullable(Type.String()),
  contactName: nullable(Type.String()),
  contactPhone: nullable(Type.String()),
  introduction: Type.String(),
  version: Type.Integer(),
  verified: Type.Boolean(),
  /** Whether this reader may change the profile, people and departments. */
  manages: Type.Boolean(),
});
export type OrganisationRecord = Static<typeof OrganisationRecord>;
