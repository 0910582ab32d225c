import type { achievements, Indicator } from '../../db/schema/index.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { indicatorIssues, says, separateIndicators, type Criterion } from '../listings/rules.ts';
import { fenValue } from '../wire.ts';
import type { AchievementDraft } from './schema.ts';

type Unfinished = Omit<AchievementDraft, 'organisationId'>;

/**
 * What makes an achievement worth an enquiry, and how much of it. The comparison with the present solution and the
 * economic effect weigh as much as the summary: companies pass at once without them (product.md §2).
 */
export const achievementCriteria: readonly Criterion<Unfinished>[] = [
  { field: 'title', points: 8, met: (draft) => says(draft.title, 6) },
  { field: 'summary', points: 15, met: (draft) => says(draft.summary, 60) },
  { field: 'advantage', points: 15, met: (draft) => says(draft.advantage, 30) },
  { field: 'economicEffect', points: 12, met: (draft) => says(draft.economicEffect, 20) },
  { field: 'problemSolved', points: 10, met: (draft) => says(draft.problemSolved, 20) },
  { field: 'field', points: 10, met: (draft) => draft.field !== null },
  { field: 'maturity', points: 8, met: (draft) => draft.maturity !== null },
  { field: 'indicators', points: 8, met: (draft) => draft.indicators.length > 0 },
  { field: 'intellectualProperty', points: 5, met: (draft) => draft.intellectualProperty.length > 0 },
  { field: 'transferModes', points: 5, met: (draft) => draft.transferModes.length > 0 },
  {
    field: 'priceMaximumFen',
    points: 4,
    met: (draft) => draft.priceNegotiable || draft.priceMaximumFen !== null,
  },
];

/** Refuse what the schema cannot see: ranges that end before they begin, unknown tags. */
export function checkAchievementDraft(draft: AchievementDraft, knownTags: ReadonlySet<string>): void {
  const fields: FieldIssue[] = indicatorIssues(draft.indicators);
  const minimum = fenValue(draft.priceMinimumFen);
  const maximum = fenValue(draft.priceMaximumFen);
  if (minimum !== null && maximum !== null && minimum > maximum)
    fields.push({ path: 'priceMinimumFen', code: 'exceeds_other', parameters: { other: 'priceMaximumFen' } });
  draft.tags.forEach((tag, position) => {
    if (!knownTags.has(tag)) fields.push({ path: `tags.${position}`, code: 'not_in_list' });
  });
  if (fields.length) throw new DomainError('invalid_input', { fields });
}

/** A draft as table columns; the confidential part goes into its own table. */
export function rowsOfAchievement(draft: Unfinished): {
  columns: Omit<typeof achievements.$inferInsert, 'id' | 'organisationId' | 'status' | 'completeness'>;
  confidential: { detail: string; indicators: Indicator[] };
} {
  const { open, confidential } = separateIndicators(draft.indicators);
  return {
    columns: {
      title: draft.title.trim(),
      summary: draft.summary.trim(),
      problemSolved: draft.problemSolved.trim(),
      advantage: draft.advantage.trim(),
      economicEffect: draft.economicEffect.trim(),
      field: draft.field,
      tags: draft.tags,
      maturity: draft.maturity,
      indicators: open,
      intellectualProperty: draft.intellectualProperty,
      transferModes: draft.transferModes,
      priceMinimumFen: fenValue(draft.priceMinimumFen),
      priceMaximumFen: fenValue(draft.priceMaximumFen),
      priceNegotiable: draft.priceNegotiable,
      team: draft.team.trim(),
    },
    confidential: { detail: draft.confidentialDetail, indicators: confidential },
  };
}
