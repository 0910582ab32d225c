import { Type, type Static } from 'typebox';
import { ledgerBases, organisationFlags, organisationKinds } from '../../db/schema/codes.ts';
import {
  AmountFen,
  codeOf,
  Day,
  Identifier,
  Moment,
  nullable,
  OrganisationReference,
  Page,
  SignedAmountFen,
  strictObject,
} from '../wire.ts';

const BasisPoints = Type.Integer({ minimum: 1, maximum: 10_000 });
const Names = { zh: Type.String(), en: Type.String() };

/** A share of the base, or tiers: each part of the base above `fromFen`, up to the next tier, has a rate of its own. */
const Rate = Type.Union([
  strictObject({ kind: codeOf(['share']), basisPoints: BasisPoints }),
  strictObject({
    kind: codeOf(['tiers']),
    tiers: Type.Array(strictObject({ fromFen: AmountFen, basisPoints: BasisPoints }), { minItems: 1 }),
  }),
]);

const Cap = Type.Union([
  strictObject({ kind: codeOf(['fixed']), amountFen: AmountFen }),
  strictObject({ kind: codeOf(['share']), basisPoints: BasisPoints }),
]);

/** A rule of a subsidy or a reward as its source gives it: data of the city file, never code. */
export const RewardRule = strictObject({
  code: Type.String({ pattern: '^[a-z_]{1,60}$' }),
  ...Names,
  recipient: strictObject({
    kinds: Type.Array(codeOf(organisationKinds), { minItems: 1 }),
    /** What the organisation must be besides; null when nothing. */
    flag: nullable(codeOf(organisationFlags)),
  }),
  base: codeOf(ledgerBases),
  /** What the recipient is to the contracts whose amounts count. */
  role: codeOf(['service_point', 'seller', 'buyer']),
  /** How many years before the year of the reward its base lies: 1 is “last year's”. */
  yearsBack: Type.Integer({ minimum: 0, maximum: 5 }),
  /** Null: the source gives none, and none is made up. */
  rate: nullable(Rate),
  /** The lowest holds. */
  caps: Type.Array(Cap),
  /** Parts of the reward that the source ties to a purpose: at least so much. */
  reserved: Type.Array(strictObject({ basisPoints: BasisPoints, ...Names })),
  exclusions: Type.Array(codeOf(['related_parties', 'cancelled'])),
  source: strictObject({
    document: Type.String(),
    paragraph: Type.String(),
    /** The words of the document; null where it was not at hand. */
    quote: nullable(Type.String()),
    reliability: codeOf(['full_text', 'repost']),
    note: nullable(strictObject(Names)),
  }),
});
export type RewardRule = Static<typeof RewardRule>;

export const RewardRules = Type.Object({ items: Type.Array(RewardRule) });

export const RewardsQuery = strictObject({
  organisationId: Identifier,
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  asKnownAt: Type.Optional(Moment),
});
export type RewardsQuery = Static<typeof RewardsQuery>;

export const stepCodes = [
  'amount',
  'not_published',
  'not_eligible',
  'base',
  'rate',
  'tier',
  'caps',
  'cap_fixed',
  'cap_share',
  'reserved',
] as const;

const stepProperties = {
  code: codeOf(stepCodes),
  /** Null where there is no figure: rate not published, condition not met. */
  amountFen: nullable(SignedAmountFen),
  basisPoints: nullable(Type.Integer()),
  /** Where a tier begins. */
  fromFen: nullable(AmountFen),
  /** Of what a reserved part is for. */
  name: nullable(Type.Object(Names)),
};

/** The wire nests a calculation three deep. */
const Step = Type.Object({
  ...stepProperties,
  parts: Type.Array(
    Type.Object({
      ...stepProperties,
      parts: Type.Array(Type.Object({ ...stepProperties, parts: Type.Array(Type.Object({})) })),
    }),
  ),
});

/** The statement that a base is the sum of. */
const BaseStatement = Type.Object({
  kind: codeOf(['service_point', 'organisation']),
  id: Identifier,
  role: nullable(codeOf(['seller', 'buyer'])),
  base: codeOf(ledgerBases),
  from: Day,
  to: Day,
  relatedParties: nullable(Type.Boolean()),
  asKnownAt: nullable(Moment),
});

export const Rewards = Type.Object({
  organisation: OrganisationReference,
  year: Type.Integer(),
  asKnownAt: nullable(Moment),
  items: Type.Array(
    Type.Object({ rule: RewardRule, eligible: Type.Boolean(), statement: BaseStatement, calculation: Step }),
  ),
});
export type Rewards = Static<typeof Rewards>;

export const RecipientsQuery = strictObject({
  ...Page,
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
});
export type RecipientsQuery = Static<typeof RecipientsQuery>;

export const Recipients = Type.Object({
  rule: RewardRule,
  year: Type.Integer(),
  from: Day,
  to: Day,
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      organisation: OrganisationReference,
      eligible: Type.Boolean(),
      baseFen: SignedAmountFen,
      /** Null where the rate is not published or the condition is not met. */
      amountFen: nullable(SignedAmountFen),
    }),
  ),
});
export type Recipients = Static<typeof Recipients>;
