import type { FieldIssueCode } from '../errors.ts';
import { fieldIssues as english } from '../messages/en.ts';
import { fill, type Language } from '../messages/index.ts';
import { fieldIssues as chinese } from '../messages/zh.ts';

/** What can be wrong with a row besides its fields. */
const texts = {
  not_json: { zh: '不是有效的 JSON：{detail}', en: 'Not valid JSON: {detail}' },
  not_an_object: { zh: '这一行不是 JSON 对象。', en: 'The line is not a JSON object.' },
  row_too_long: {
    zh: '这一行超过 {limit} 个字符，已跳过。',
    en: 'The row has more than {limit} characters and was skipped.',
  },
  quote_not_closed: {
    zh: '双引号没有成对，这一行未读取。',
    en: 'A double quote is never closed; the line was not read.',
  },
  malformed: { zh: '引号或分隔符有误：{detail}', en: 'Quotes or delimiters are wrong: {detail}' },
  too_many_cells: {
    zh: '有 {found} 列，表头只有 {expected} 列；含分隔符的内容请用双引号括起。',
    en: '{found} cells under a header of {expected}; put text that contains a delimiter in double quotes.',
  },
  replaced_by_later: {
    zh: '编号与第 {line} 行相同，采用后一行。',
    en: 'Line {line} has the same reference; the later line was taken.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type RowProblemCode = keyof typeof texts | FieldIssueCode;

/** Why a row was not taken. */
export interface RowProblem {
  code: RowProblemCode;
  /** Name of the field at fault, as the table's `columns` call it; null when it is the row as a whole. */
  field: string | null;
  parameters: Record<string, string | number>;
}

export const rowProblem = (
  code: RowProblemCode,
  parameters: RowProblem['parameters'] = {},
  field: string | null = null,
): RowProblem => ({ code, field, parameters });

/** A problem in words. */
export function problemText(problem: RowProblem, language: Language): string {
  const fields = language === 'zh' ? chinese : english;
  const own = Object.hasOwn(texts, problem.code) ? texts[problem.code as keyof typeof texts][language] : null;
  const text = fill(own ?? fields[problem.code as FieldIssueCode], problem.parameters);
  if (problem.field === null) return text;
  return language === 'zh' ? `${problem.field}：${text}` : `${problem.field}: ${text}`;
}

/** How much an XLSX file may be when it is unpacked. A table of 100,000 contracts has about a third of it. */
export const unpackedLimit_bytes = 64 * 1024 * 1024;

/** A file that cannot be imported at all; the message says what to do and is meant for whoever started the import. */
export class UnusableInput extends Error {
  /** Names of the columns that the file lacks, in Chinese where they have such a name; empty when it is something else. */
  readonly missingColumns: readonly string[];

  constructor(message: string, missingColumns: readonly string[] = []) {
    super(message);
    this.name = 'UnusableInput';
    this.missingColumns = missingColumns;
  }
}

/** An XLSX file that is far larger than it looks. */
export class TooLargeUnpacked extends UnusableInput {
  constructor() {
    super(`It unpacks to more than ${unpackedLimit_bytes / 1024 / 1024} MB: divide it, or save it as .csv.`);
    this.name = 'TooLargeUnpacked';
  }
}
