import { Type, type Static } from 'typebox';
import {
  achievementStatuses,
  intellectualPropertyKinds,
  intellectualPropertyStatuses,
  transferModes,
} from '../../db/schema/codes.ts';
import { achievementVerbs } from '../policy/listing.ts';
import { listingViewProperties } from '../listings/schema.ts';
import {
  AmountFen,
  codeOf,
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

const IntellectualPropertyDraft = strictObject({
  kind: codeOf(intellectualPropertyKinds),
  number: Text(60),
  status: codeOf(intellectualPropertyStatuses),
  /** International patent classification, e.g. C02F 1/44. */
  classification: Text(40),
});

const draftProperties = {
  organisationId: Identifier,
  title: Line(200),
  /** Public summary. */
  summary: Line(5000),
  problemSolved: Text(3000),
  /** Required: companies pass at once where nothing is compared with the present solution (product.md §2). */
  advantage: Line(3000),
  /** Required, for the same reason: cost and economic effect. */
  economicEffect: Line(3000),
  field: nullable(TechnologyField),
  tags: Tags,
  /** TRL. */
  maturity: nullable(Type.Integer({ minimum: 1, maximum: 9 })),
  indicators: Type.Array(IndicatorDraft, { maxItems: 30 }),
  intellectualProperty: Type.Array(IntellectualPropertyDraft, { maxItems: 30 }),
  transferModes: Type.Array(codeOf(transferModes), { uniqueItems: true, maxItems: transferModes.length }),
  priceMinimumFen: nullable(AmountFen),
  priceMaximumFen: nullable(AmountFen),
  priceNegotiable: Type.Boolean(),
  team: Text(2000),
  /** Shown only after an accepted NDA; never indexed, never matched. */
  confidentialDetail: Text(20_000),
};

export const AchievementDraft = strictObject(draftProperties);
export type AchievementDraft = Static<typeof AchievementDraft>;

/** A form that is being filled in: anything may still be empty. */
export const UnfinishedAchievement = strictObject({
  ...draftProperties,
  title: Text(200),
  summary: Text(5000),
  advantage: Text(3000),
  economicEffect: Text(3000),
});

/** An edit names the version it started from, so that a second tab cannot overwrite the first unseen. */
export const AchievementEdit = strictObject({ ...draftProperties, version: Version });
export type AchievementEdit = Static<typeof AchievementEdit>;

export const AchievementView = Type.Object({
  ...draftProperties,
  ...listingViewProperties,
  title: Type.String(),
  summary: Type.String(),
  advantage: Type.String(),
  economicEffect: Type.String(),
  status: codeOf(achievementStatuses),
  /** Year of the newest 好成果 batch that selected it, or null. */
  selectedYear: nullable(Type.Integer()),
  /** Whether there is anything confidential besides what is public. */
  confidentialExists: Type.Boolean(),
  /** Whether the confidential parts are in this answer. */
  confidentialShown: Type.Boolean(),
  /** Verbs that this reader may use now. */
  allowed: Type.Array(codeOf(achievementVerbs)),
});
export type AchievementView = Static<typeof AchievementView>;
