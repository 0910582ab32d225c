import { expect, it } from 'vitest';
import { applyRowCommand, emptyIndicator, indicatorDrafts, readIndicators, readRowCommand } from './rows.ts';

function formOf(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
}

const typed = formOf({
  'indicators.10.name': '寿命',
  'indicators.10.relation': '≥',
  'indicators.10.value': '10,000',
  'indicators.10.unit': 'h',
  'indicators.2.name': ' 耐压 ',
  'indicators.2.relation': 'range',
  'indicators.2.value': '２０',
  'indicators.2.upperValue': '35',
  'indicators.2.unit': 'MPa',
  'indicators.2.confidential': 'on',
  'indicators.3.name': '',
  'indicators.3.value': '',
});

it('reads rows in the order of their numbers and drops those left empty', () => {
  expect(readIndicators(typed).map((row) => row.name)).toEqual(['耐压', '寿命']);
  expect(readIndicators(typed, true).map((row) => row.name)).toEqual(['耐压', '', '寿命']);
});

it('makes decimals of what people type', () => {
  expect(indicatorDrafts(readIndicators(typed))).toEqual([
    { name: '耐压', relation: 'range', value: '20', upperValue: '35', unit: 'MPa', confidential: true },
    { name: '寿命', relation: '≥', value: '10000', upperValue: null, unit: 'h', confidential: false },
  ]);
});

it('adds and removes rows by the button that was pressed', () => {
  const rows = readIndicators(typed);
  const add = readRowCommand(formOf({ rows: 'indicators.add' }));
  const remove = readRowCommand(formOf({ rows: 'indicators.remove.0' }));
  expect(applyRowCommand(rows, 'indicators', add, emptyIndicator)).toHaveLength(3);
  expect(applyRowCommand(rows, 'indicators', remove, emptyIndicator).map((row) => row.name)).toEqual([
    '寿命',
  ]);
  expect(applyRowCommand(rows, 'other', remove, emptyIndicator)).toBe(rows);
  expect(readRowCommand(formOf({ rows: 'publish' }))).toBeNull();
});
