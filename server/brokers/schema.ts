import { Type, type Static } from 'typebox';
import { brokerLevels } from '../../db/schema/codes.ts';
import { foundProperties, Highlights, several } from '../listings/schema.ts';
import { codeOf, Day, Identifier, nullable, Page, strictObject, TechnologyField, Text } from '../wire.ts';
import { brokerStandings } from './rules.ts';

export const BrokerQuery = strictObject({
  ...Page,
  text: Type.Optional(Text(100)),
  field: Type.Optional(Type.Array(TechnologyField, { maxItems: 11 })),
  level: Type.Optional(Type.Array(codeOf(brokerLevels), { maxItems: brokerLevels.length })),
  tag: several('Local tags'),
  district: several('GB/T 2260 codes'),
  sort: Type.Optional(codeOf(['relevance', 'closedDeals', 'newest'])),
});
export type BrokerQuery = Static<typeof BrokerQuery>;

const cardProperties = {
  id: Identifier,
  name: Type.String(),
  level: codeOf(brokerLevels),
  /** Today's: an expired or ended certificate begins nothing new. */
  standing: codeOf(brokerStandings),
  fields: Type.Array(TechnologyField),
  tags: Type.Array(Type.String()),
  district: nullable(Type.String()),
  agency: nullable(Type.Object({ id: Identifier, name: Type.String() })),
  /** Registered contracts that the broker has a share of. */
  closedDeals: Type.Integer(),
  demo: Type.Boolean(),
};

export const BrokerList = Type.Object({
  ...foundProperties,
  items: Type.Array(Type.Object({ ...cardProperties, highlights: Highlights })),
});
export type BrokerList = Static<typeof BrokerList>;

export const BrokerProfile = Type.Object({
  ...cardProperties,
  introduction: Type.String(),
  certificateExpiresOn: nullable(Day),
  /** Only for those who may see the broker's statement. */
  certificateNumber: Type.Optional(nullable(Type.String())),
  /** Whether this reader may see the credit statement. */
  creditShown: Type.Boolean(),
});
export type BrokerProfile = Static<typeof BrokerProfile>;
