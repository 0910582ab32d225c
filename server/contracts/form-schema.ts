import { Type, type Static } from 'typebox';
import { AmountFen, codeOf, Identifier, nullable, strictObject, Text } from '../wire.ts';
import { codesOf } from './codes.ts';

/** 行政区划 and postcode have six digits. */
const SixDigits = Type.String({ pattern: '^[0-9]{6}$' });

/** What the registration form says of a party besides its name and credit code, which come from the organisation. */
const partyProperties = {
  nature: nullable(codeOf(codesOf('partyNature'))),
  /** GB/T 4754: a letter for the section, up to four digits. The list is not stored. */
  industry: nullable(Type.String({ pattern: '^[A-T]?[0-9]{0,4}$', minLength: 1 })),
  flags: Type.Array(codeOf(codesOf('partyFlag')), { maxItems: 10, uniqueItems: true }),
  size: nullable(codeOf(codesOf('partySize'))),
  address: nullable(Text(200)),
  legalRepresentative: nullable(Text(60)),
  contactName: nullable(Text(60)),
  contactPhone: nullable(Text(40)),
  postcode: nullable(SixDigits),
  district: nullable(SixDigits),
  country: Type.String({ pattern: '^[0-9]{3}$' }),
};

/** A field that is left out takes what the organisation's profile says; null leaves it empty. */
export const PartyDraft = Type.Partial(strictObject(partyProperties));
export type PartyDraft = Static<typeof PartyDraft>;

export const PartyView = Type.Object({
  name: Type.String(),
  creditCode: nullable(Type.String()),
  ...partyProperties,
  nature: nullable(Type.String()),
  industry: nullable(Type.String()),
  flags: Type.Array(Type.String()),
  size: nullable(Type.String()),
  postcode: nullable(Type.String()),
  district: nullable(Type.String()),
  country: Type.String(),
});

/** The fields of the registration form that a draft may leave out. */
export const formProperties = {
  mandateId: Type.Optional(nullable(Identifier)),
  planSource: Type.Optional(nullable(codeOf(codesOf('planSource')))),
  intellectualProperty: Type.Optional(nullable(codeOf(codesOf('intellectualProperty')))),
  objective: Type.Optional(nullable(codeOf(codesOf('objective')))),
  sellerDetails: Type.Optional(nullable(PartyDraft)),
  buyerDetails: Type.Optional(nullable(PartyDraft)),
  /** 预计新增投入, 预计新增产值: transfers only. */
  expectedInvestmentFen: Type.Optional(nullable(AmountFen)),
  expectedOutputFen: Type.Optional(nullable(AmountFen)),
};
