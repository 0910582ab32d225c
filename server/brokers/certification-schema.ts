import { Type, type Static } from 'typebox';
import { brokerLevels, requestStatuses } from '../../db/schema/codes.ts';
import {
  codeOf,
  Day,
  Identifier,
  Line,
  Moment,
  nullable,
  Page,
  strictObject,
  TechnologyField,
  Text,
} from '../wire.ts';
import { brokerStandings } from './rules.ts';

const Level = codeOf(brokerLevels);

/** What somebody says of their certificate. The document is added afterwards, and only then the request goes out. */
export const CertificationDraft = strictObject({
  level: Level,
  certificateNumber: Line(60),
  certificateExpiresOn: Day,
  /** Asked to confirm once the certificate stands. */
  agencyId: nullable(Identifier),
  fields: Type.Array(TechnologyField, { maxItems: 11, uniqueItems: true }),
  district: nullable(Type.String({ pattern: '^[0-9]{6}$' })),
  introduction: Text(2000),
});
export type CertificationDraft = Static<typeof CertificationDraft>;

export const CertificationQuery = strictObject({
  status: Type.Optional(codeOf(['pending', 'granted', 'refused', 'withdrawn'])),
  ...Page,
});
export type CertificationQuery = Static<typeof CertificationQuery>;

export const RequestParameters = strictObject({ id: Identifier });
export const Reason = strictObject({ reason: Line(1000) });
export const LevelChange = strictObject({ level: Level, reason: Line(1000) });
/** The level that is given may differ from the one that was asked for. */
export const Certifying = strictObject({ level: Level });
export const AgencyChoice = strictObject({ agencyId: nullable(Identifier) });

const Named = Type.Object({ id: Identifier, name: Type.String() });

export const CertificationView = Type.Object({
  id: Identifier,
  userId: Identifier,
  name: Type.String(),
  level: Level,
  certificateNumber: Type.String(),
  certificateExpiresOn: Day,
  agency: nullable(Named),
  fields: Type.Array(TechnologyField),
  district: nullable(Type.String()),
  introduction: Type.String(),
  status: codeOf(requestStatuses),
  requestedAt: Moment,
  decidedAt: nullable(Moment),
  reason: Type.String(),
  file: nullable(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      mediaType: Type.String(),
      size_bytes: Type.Integer(),
    }),
  ),
  /** For the operator: other brokers with the same certificate number. */
  sameNumber: Type.Array(Named),
  allowed: Type.Array(codeOf(['certify', 'refuse', 'add-file', 'withdraw'])),
});
export type CertificationView = Static<typeof CertificationView>;

export const CertificationPage = Type.Object({ total: Type.Integer(), items: Type.Array(CertificationView) });
export type CertificationPage = Static<typeof CertificationPage>;

/** What somebody is as a broker, and what they asked for last. */
export const OwnCertification = Type.Object({
  broker: nullable(
    Type.Object({
      id: Identifier,
      level: Level,
      certificateNumber: nullable(Type.String()),
      certificateExpiresOn: nullable(Day),
      standing: codeOf(brokerStandings),
      agency: nullable(Named),
      /** The agency that has not answered yet. */
      askedAgency: nullable(Named),
    }),
  ),
  request: nullable(CertificationView),
});
export type OwnCertification = Static<typeof OwnCertification>;

export const AgencyParameters = strictObject({ id: Identifier });
export const AgencyBrokerParameters = strictObject({ id: Identifier, brokerId: Identifier });
export const AgencyBrokers = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      level: Level,
      standing: codeOf(brokerStandings),
      certificateExpiresOn: nullable(Day),
      /** False: says to work here, and waits for the answer. */
      confirmed: Type.Boolean(),
    }),
  ),
  /** Whether this reader may answer. */
  manages: Type.Boolean(),
});
export type AgencyBrokers = Static<typeof AgencyBrokers>;
