import { problemAt, type ApiProblem } from '#lib/api/problem.ts';
import type { Achievement, AchievementDraft } from '#lib/api/types.ts';
import { parseWan, wanText } from '#lib/format/money.ts';
import {
  indicatorDrafts,
  indicatorValues,
  intellectualPropertyDrafts,
  readIndicators,
  readIntellectualProperty,
  textOf,
  textsOf,
  type IndicatorValues,
  type IntellectualPropertyValues,
} from './rows.ts';

/** The achievement form as typed: what is shown again when something is refused. */
export interface AchievementValues {
  organisationId: string;
  title: string;
  summary: string;
  problemSolved: string;
  advantage: string;
  economicEffect: string;
  field: string;
  tags: string[];
  maturity: string;
  indicators: IndicatorValues[];
  intellectualProperty: IntellectualPropertyValues[];
  transferModes: string[];
  /** In 万元. */
  priceMinimum: string;
  /** In 万元. */
  priceMaximum: string;
  priceNegotiable: boolean;
  team: string;
  confidentialDetail: string;
  version: string;
}

/** An empty form for an organisation. */
export function emptyAchievement(organisationId: string): AchievementValues {
  return {
    organisationId,
    title: '',
    summary: '',
    problemSolved: '',
    advantage: '',
    economicEffect: '',
    field: '',
    tags: [],
    maturity: '',
    indicators: [],
    intellectualProperty: [],
    transferModes: [],
    priceMinimum: '',
    priceMaximum: '',
    priceNegotiable: false,
    team: '',
    confidentialDetail: '',
    version: '',
  };
}

/** What was typed. `keepEmptyRows` while rows are being added. */
export function readAchievement(form: FormData, keepEmptyRows = false): AchievementValues {
  return {
    organisationId: textOf(form, 'organisationId'),
    title: textOf(form, 'title'),
    summary: textOf(form, 'summary'),
    problemSolved: textOf(form, 'problemSolved'),
    advantage: textOf(form, 'advantage'),
    economicEffect: textOf(form, 'economicEffect'),
    field: textOf(form, 'field'),
    tags: textsOf(form, 'tags'),
    maturity: textOf(form, 'maturity'),
    indicators: readIndicators(form, keepEmptyRows),
    intellectualProperty: readIntellectualProperty(form, keepEmptyRows),
    transferModes: textsOf(form, 'transferModes'),
    priceMinimum: textOf(form, 'priceMinimumFen'),
    priceMaximum: textOf(form, 'priceMaximumFen'),
    priceNegotiable: form.has('priceNegotiable'),
    team: textOf(form, 'team'),
    confidentialDetail: textOf(form, 'confidentialDetail'),
    version: textOf(form, 'version'),
  };
}

/** A stored achievement as the form shows it. */
export function achievementValues(achievement: Achievement): AchievementValues {
  return {
    organisationId: achievement.organisation?.id ?? '',
    title: achievement.title,
    summary: achievement.summary,
    problemSolved: achievement.problemSolved,
    advantage: achievement.advantage,
    economicEffect: achievement.economicEffect,
    field: achievement.field === null ? '' : String(achievement.field),
    tags: achievement.tags,
    maturity: achievement.maturity === null ? '' : String(achievement.maturity),
    indicators: indicatorValues(achievement.indicators),
    intellectualProperty: achievement.intellectualProperty,
    transferModes: achievement.transferModes,
    priceMinimum: wanText(achievement.priceMinimumFen),
    priceMaximum: wanText(achievement.priceMaximumFen),
    priceNegotiable: achievement.priceNegotiable,
    team: achievement.team,
    confidentialDetail: achievement.confidentialDetail ?? '',
    version: String(achievement.version),
  };
}

/** The typed values for the API; see `needDraft`. */
export function achievementDraft(
  values: AchievementValues,
  wanInvalid: string,
): { draft: AchievementDraft; problem: ApiProblem | null } {
  const minimum = parseWan(values.priceMinimum);
  const maximum = parseWan(values.priceMaximum);
  const problem =
    minimum === null
      ? problemAt('priceMinimumFen', wanInvalid)
      : maximum === null
        ? problemAt('priceMaximumFen', wanInvalid)
        : null;
  const draft: AchievementDraft = {
    organisationId: values.organisationId,
    title: values.title,
    summary: values.summary,
    problemSolved: values.problemSolved,
    advantage: values.advantage,
    economicEffect: values.economicEffect,
    field: values.field === '' ? null : (Number(values.field) as AchievementDraft['field']),
    tags: values.tags,
    maturity: values.maturity === '' ? null : Number(values.maturity),
    indicators: indicatorDrafts(values.indicators),
    intellectualProperty: intellectualPropertyDrafts(values.intellectualProperty),
    transferModes: values.transferModes as AchievementDraft['transferModes'],
    priceMinimumFen: minimum || null,
    priceMaximumFen: maximum || null,
    priceNegotiable: values.priceNegotiable,
    team: values.team,
    confidentialDetail: values.confidentialDetail,
  };
  return { draft, problem };
}
