import { Type, type Static } from 'typebox';
import { needKinds, needStatuses, transferModes } from '../../db/schema/codes.ts';
import { listingViewProperties } from '../listings/schema.ts';
import { needVerbs } from '../policy/listing.ts';
import {
  AmountFen,
  codeOf,
  Day,
  Identifier,
  IndicatorDraft,
  Line,
  nullable,
  strictObject,
  Tags,
  TechnologyField,
  Text,
  Version,
} from '../wire.ts';

const draftProperties = {
  organisationId: Identifier,
  title: Line(200),
  /** What has to be solved, for everybody to read. Required: a need without it cannot be answered. */
  problem: Line(5000),
  kind: codeOf(needKinds),
  anonymous: Type.Boolean(),
  field: nullable(TechnologyField),
  tags: Tags,
  indicators: Type.Array(IndicatorDraft, { maxItems: 30 }),
  budgetMinimumFen: nullable(AmountFen),
  budgetMaximumFen: nullable(AmountFen),
  deadline: nullable(Day),
  /** Lowest TRL accepted. */
  lowestMaturity: nullable(Type.Integer({ minimum: 1, maximum: 9 })),
  cooperationModes: Type.Array(codeOf(transferModes), { uniqueItems: true, maxItems: transferModes.length }),
  /** Shown only after an accepted NDA; never indexed, never matched. */
  confidentialDetail: Text(20_000),
};

export const NeedDraft = strictObject(draftProperties);
export type NeedDraft = Static<typeof NeedDraft>;

/** A form that is being filled in: anything may still be empty. */
export const UnfinishedNeed = strictObject({ ...draftProperties, title: Text(200), problem: Text(5000) });

/** An edit names the version it started from, so that a second tab cannot overwrite the first unseen. */
export const NeedEdit = strictObject({ ...draftProperties, version: Version });
export type NeedEdit = Static<typeof NeedEdit>;

const { organisationId: _owner, title: _title, problem: _problem, ...viewedProperties } = draftProperties;

export const NeedView = Type.Object({
  ...viewedProperties,
  ...listingViewProperties,
  title: Type.String(),
  problem: Type.String(),
  /** Null where the reader may not know it. */
  organisationId: nullable(Identifier),
  status: codeOf(needStatuses),
  /** Whether there is anything confidential besides what is public. */
  confidentialExists: Type.Boolean(),
  /** Whether the confidential parts are in this answer. */
  confidentialShown: Type.Boolean(),
  /** Verbs that this reader may use now. */
  allowed: Type.Array(codeOf(needVerbs)),
});
export type NeedView = Static<typeof NeedView>;
