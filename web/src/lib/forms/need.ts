import { problemAt, type ApiProblem } from '#lib/api/problem.ts';
import type { Need, NeedDraft } from '#lib/api/types.ts';
import { parseWan, wanText } from '#lib/format/money.ts';
import {
  indicatorDrafts,
  indicatorValues,
  readIndicators,
  textOf,
  textsOf,
  type IndicatorValues,
} from './rows.ts';

/** The need form as typed: what is shown again when something is refused. */
export interface NeedValues {
  organisationId: string;
  title: string;
  problem: string;
  kind: string;
  anonymous: boolean;
  field: string;
  tags: string[];
  indicators: IndicatorValues[];
  /** In 万元. */
  budgetMinimum: string;
  /** In 万元. */
  budgetMaximum: string;
  deadline: string;
  lowestMaturity: string;
  cooperationModes: string[];
  confidentialDetail: string;
  version: string;
}

/** An empty form for an organisation. */
export function emptyNeed(organisationId: string): NeedValues {
  return {
    organisationId,
    title: '',
    problem: '',
    kind: 'ordinary',
    anonymous: false,
    field: '',
    tags: [],
    indicators: [],
    budgetMinimum: '',
    budgetMaximum: '',
    deadline: '',
    lowestMaturity: '',
    cooperationModes: [],
    confidentialDetail: '',
    version: '',
  };
}

/** What was typed. `keepEmptyRows` while rows are being added. */
export function readNeed(form: FormData, keepEmptyRows = false): NeedValues {
  return {
    organisationId: textOf(form, 'organisationId'),
    title: textOf(form, 'title'),
    problem: textOf(form, 'problem'),
    kind: textOf(form, 'kind') || 'ordinary',
    anonymous: form.has('anonymous'),
    field: textOf(form, 'field'),
    tags: textsOf(form, 'tags'),
    indicators: readIndicators(form, keepEmptyRows),
    budgetMinimum: textOf(form, 'budgetMinimumFen'),
    budgetMaximum: textOf(form, 'budgetMaximumFen'),
    deadline: textOf(form, 'deadline'),
    lowestMaturity: textOf(form, 'lowestMaturity'),
    cooperationModes: textsOf(form, 'cooperationModes'),
    confidentialDetail: textOf(form, 'confidentialDetail'),
    version: textOf(form, 'version'),
  };
}

/** A stored need as the form shows it. */
export function needValues(need: Need): NeedValues {
  return {
    organisationId: need.organisation?.id ?? '',
    title: need.title,
    problem: need.problem,
    kind: need.kind,
    anonymous: need.anonymous,
    field: need.field === null ? '' : String(need.field),
    tags: need.tags,
    indicators: indicatorValues(need.indicators),
    budgetMinimum: wanText(need.budgetMinimumFen),
    budgetMaximum: wanText(need.budgetMaximumFen),
    deadline: need.deadline ?? '',
    lowestMaturity: need.lowestMaturity === null ? '' : String(need.lowestMaturity),
    cooperationModes: need.cooperationModes,
    confidentialDetail: need.confidentialDetail ?? '',
    version: String(need.version),
  };
}

/**
 * The typed values for the API. An amount that is none is sent as if empty and reported at its field, with `wanInvalid`
 * as the text.
 */
export function needDraft(
  values: NeedValues,
  wanInvalid: string,
): { draft: NeedDraft; problem: ApiProblem | null } {
  const minimum = parseWan(values.budgetMinimum);
  const maximum = parseWan(values.budgetMaximum);
  const problem =
    minimum === null
      ? problemAt('budgetMinimumFen', wanInvalid)
      : maximum === null
        ? problemAt('budgetMaximumFen', wanInvalid)
        : null;
  const draft: NeedDraft = {
    organisationId: values.organisationId,
    title: values.title,
    problem: values.problem,
    kind: values.kind as NeedDraft['kind'],
    anonymous: values.anonymous,
    field: values.field === '' ? null : (Number(values.field) as NeedDraft['field']),
    tags: values.tags,
    indicators: indicatorDrafts(values.indicators),
    budgetMinimumFen: minimum || null,
    budgetMaximumFen: maximum || null,
    deadline: values.deadline || null,
    lowestMaturity: values.lowestMaturity === '' ? null : Number(values.lowestMaturity),
    cooperationModes: values.cooperationModes as NeedDraft['cooperationModes'],
    confidentialDetail: values.confidentialDetail,
  };
  return { draft, problem };
}
