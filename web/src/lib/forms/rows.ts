import type { Indicator, IntellectualProperty } from '#lib/api/types.ts';

/** One indicator as typed; `range` uses both values. */
export interface IndicatorValues {
  name: string;
  relation: string;
  value: string;
  upperValue: string;
  unit: string;
  confidential: boolean;
}

export interface IntellectualPropertyValues {
  kind: string;
  number: string;
  status: string;
  classification: string;
}

export const emptyIndicator = (): IndicatorValues => ({
  name: '',
  relation: '≥',
  value: '',
  upperValue: '',
  unit: '',
  confidential: false,
});

export const emptyIntellectualProperty = (): IntellectualPropertyValues => ({
  kind: 'invention_patent',
  number: '',
  status: 'granted',
  classification: '',
});

/** A text field, trimmed; '' when it is absent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** All values of a field that can be chosen several times. */
export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The row numbers of a repeated group, from fields such as `indicators.2.name`, in order. */
function rowNumbers(form: FormData, group: string, field: string): number[] {
  const pattern = new RegExp(`^${group}\\.(\\d{1,3})\\.${field}$`);
  const numbers = [...form.keys()].map((key) => pattern.exec(key)?.[1]).filter((text) => text !== undefined);
  return [...new Set(numbers.map(Number))].sort((one, other) => one - other);
}

/** Indicator rows as typed. Rows in which nothing was typed are left out unless `keepEmpty`. */
export function readIndicators(form: FormData, keepEmpty = false): IndicatorValues[] {
  const rows = rowNumbers(form, 'indicators', 'name').map((row) => ({
    name: textOf(form, `indicators.${row}.name`),
    relation: textOf(form, `indicators.${row}.relation`) || '≥',
    value: textOf(form, `indicators.${row}.value`),
    upperValue: textOf(form, `indicators.${row}.upperValue`),
    unit: textOf(form, `indicators.${row}.unit`),
    confidential: form.has(`indicators.${row}.confidential`),
  }));
  return keepEmpty ? rows : rows.filter((row) => row.name + row.value + row.upperValue + row.unit !== '');
}

/** Rows of intellectual property as typed; those with neither number nor class are left out unless `keepEmpty`. */
export function readIntellectualProperty(form: FormData, keepEmpty = false): IntellectualPropertyValues[] {
  const rows = rowNumbers(form, 'intellectualProperty', 'kind').map((row) => ({
    kind: textOf(form, `intellectualProperty.${row}.kind`),
    number: textOf(form, `intellectualProperty.${row}.number`),
    status: textOf(form, `intellectualProperty.${row}.status`),
    classification: textOf(form, `intellectualProperty.${row}.classification`),
  }));
  const stands = (row: IntellectualPropertyValues) =>
    row.number + row.classification !== '' || row.kind === 'technical_secret' || row.kind === 'none';
  return keepEmpty ? rows : rows.filter(stands);
}

/** Decimal text as the wire wants it: full-width digits and grouping commas are understood. */
const decimal = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '').replace('−', '-');

/** Indicator rows for the API. */
export function indicatorDrafts(rows: readonly IndicatorValues[]): Indicator[] {
  return rows.map((row) => ({
    name: row.name,
    relation: row.relation as Indicator['relation'],
    value: decimal(row.value),
    upperValue: row.relation === 'range' && row.upperValue !== '' ? decimal(row.upperValue) : null,
    unit: row.unit,
    confidential: row.confidential,
  }));
}

/** Stored indicators as a form shows them. */
export function indicatorValues(indicators: readonly Indicator[]): IndicatorValues[] {
  return indicators.map((indicator) => ({ ...indicator, upperValue: indicator.upperValue ?? '' }));
}

/** Rows of intellectual property for the API. */
export function intellectualPropertyDrafts(
  rows: readonly IntellectualPropertyValues[],
): IntellectualProperty[] {
  return rows.map((row) => ({
    kind: row.kind as IntellectualProperty['kind'],
    number: row.number,
    status: row.status as IntellectualProperty['status'],
    classification: row.classification,
  }));
}

/** What the “add a row” and “remove this row” buttons of a form ask for, e.g. `indicators.add`, `indicators.remove.2`. */
export interface RowCommand {
  group: string;
  remove: number | null;
}

/** Read a row button's value; null when another button was pressed. */
export function readRowCommand(form: FormData): RowCommand | null {
  const match = /^([a-zA-Z]+)\.(?:add|remove\.(\d{1,3}))$/.exec(textOf(form, 'rows'));
  if (!match?.[1]) return null;
  return { group: match[1], remove: match[2] === undefined ? null : Number(match[2]) };
}

/** Apply a row button to the rows of its group. */
export function applyRowCommand<Row>(
  rows: Row[],
  group: string,
  command: RowCommand | null,
  empty: () => Row,
): Row[] {
  if (command?.group !== group) return rows;
  return command.remove === null ? [...rows, empty()] : rows.toSpliced(command.remove, 1);
}

/**
 * The indicators that are complete enough to ask the API about while a form is still being filled in: a name and a
 * number. The others are sent, and reported, when the form is.
 */
export function finishedIndicators(indicators: readonly Indicator[]): Indicator[] {
  const number = /^-?\d{1,15}(\.\d{1,9})?$/;
  return indicators.filter(
    (indicator) =>
      indicator.name !== '' &&
      number.test(indicator.value) &&
      (indicator.relation !== 'range' ||
        (indicator.upperValue !== null && number.test(indicator.upperValue))),
  );
}
