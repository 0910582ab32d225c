import type { needs } from '../../db/schema/index.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { indicatorIssues, says, separateIndicators, type Criterion } from '../listings/rules.ts';
import { fenValue } from '../wire.ts';
import type { NeedDraft } from './schema.ts';

type Unfinished = Omit<NeedDraft, 'organisationId'>;

/**
 * What makes a need answerable, and how much of it. Problem and indicators weigh most: “needs vague, colloquial,
 * secret” is why such platforms fail (product.md §2). Confidential indicators count: they exist, after an NDA.
 */
export const needCriteria: readonly Criterion<Unfinished>[] = [
  { field: 'title', points: 10, met: (draft) => says(draft.title, 6) },
  { field: 'problem', points: 25, met: (draft) => says(draft.problem, 60) },
  { field: 'indicators', points: 20, met: (draft) => draft.indicators.length > 0 },
  { field: 'field', points: 10, met: (draft) => draft.field !== null },
  { field: 'budgetMaximumFen', points: 10, met: (draft) => draft.budgetMaximumFen !== null },
  { field: 'deadline', points: 8, met: (draft) => draft.deadline !== null },
  { field: 'cooperationModes', points: 7, met: (draft) => draft.cooperationModes.length > 0 },
  { field: 'lowestMaturity', points: 5, met: (draft) => draft.lowestMaturity !== null },
  { field: 'tags', points: 5, met: (draft) => draft.tags.length > 0 },
];

/** Refuse what the schema cannot see: ranges that end before they begin, a deadline in the past, unknown tags. */
export function checkNeedDraft(draft: NeedDraft, today: string, knownTags: ReadonlySet<string>): void {
  const fields: FieldIssue[] = indicatorIssues(draft.indicators);
  const minimum = fenValue(draft.budgetMinimumFen);
  const maximum = fenValue(draft.budgetMaximumFen);
  if (minimum !== null && maximum !== null && minimum > maximum)
    fields.push({
      path: 'budgetMinimumFen',
      code: 'exceeds_other',
      parameters: { other: 'budgetMaximumFen' },
    });
  if (draft.deadline !== null && draft.deadline < today)
    fields.push({ path: 'deadline', code: 'in_the_past' });
  draft.tags.forEach((tag, position) => {
    if (!knownTags.has(tag)) fields.push({ path: `tags.${position}`, code: 'not_in_list' });
  });
  if (fields.length) throw new DomainError('invalid_input', { fields });
}

/** A draft as table columns; the confidential part goes into its own table. */
export function rowsOfNeed(draft: Unfinished): {
  columns: Omit<typeof needs.$inferInsert, 'id' | 'organisationId' | 'status' | 'completeness'>;
  confidential: { detail: string; indicators: ReturnType<typeof separateIndicators>['confidential'] };
} {
  const { open, confidential } = separateIndicators(draft.indicators);
  return {
    columns: {
      title: draft.title.trim(),
      problem: draft.problem.trim(),
      kind: draft.kind,
      anonymous: draft.anonymous,
      field: draft.field,
      tags: draft.tags,
      indicators: open,
      budgetMinimumFen: fenValue(draft.budgetMinimumFen),
      budgetMaximumFen: fenValue(draft.budgetMaximumFen),
      deadline: draft.deadline,
      lowestMaturity: draft.lowestMaturity,
      cooperationModes: draft.cooperationModes,
    },
    confidential: { detail: draft.confidentialDetail, indicators: confidential },
  };
}
