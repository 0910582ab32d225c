import { open } from 'node:fs/promises';
import type { Static, TObject } from 'typebox';
import { Compile } from 'typebox/compile';
import { readCsv, readJsonLines, readXlsx, type RawRow } from './formats.ts';
import { rowProblem, UnusableInput, type RowProblem } from './problems.ts';
import { requireFile } from './text.ts';

/** What a table of an import looks like. */
export interface TableShape<Schema extends TObject> {
  /** One row; every property is a string. */
  schema: Schema;
  /** Names that a header may give each field, in Chinese or English; compared without case, spaces, underscores. */
  columns: Record<keyof Static<Schema> & string, readonly string[]>;
  /** Fields that a file must have a column for. */
  required: readonly (keyof Static<Schema> & string)[];
}

export type ReadRow<Values> = { line: number } & (
  { values: Values } | { problem: RowProblem; cells: Record<string, string> }
);

/**
 * The rows of a JSON Lines, CSV or XLSX file, one by one: columns found by their names, values cleaned and checked
 * against the schema. Unknown columns are left out. A bad row is answered with its problem; throws UnusableInput when
 * the file as a whole cannot be read.
 */
export async function* readRows<Schema extends TObject>(
  path: string,
  shape: TableShape<Schema>,
): AsyncGenerator<ReadRow<Static<Schema>>> {
  await requireFile(path);
  const validator = Compile(shape.schema);
  const fieldOf = fieldFinder(shape.columns);
  const { rows, hasHeader } = await rawRows(path);
  // Each JSON line names its own fields, so there a missing one is the row's problem.
  let checked = !hasHeader;
  for await (const row of rows) {
    if ('problem' in row) {
      yield { line: row.line, problem: row.problem, cells: {} };
      continue;
    }
    if (!checked) requireColumns(path, Object.keys(row.cells).map(fieldOf), shape);
    checked = true;
    const values = valuesOf(row.cells, fieldOf);
    const issue = validator.Check(values) ? null : firstIssue(validator.Errors(values));
    if (issue) yield { line: row.line, problem: issue, cells: values };
    else yield { line: row.line, values: values as Static<Schema> };
  }
}

/** The reader for a file, by its first bytes and its name. */
async function rawRows(path: string): Promise<{ rows: AsyncIterable<RawRow>; hasHeader: boolean }> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') return { rows: readXlsx(path), hasHeader: true };
  if (/\.(jsonl|ndjson|json)$/i.test(path)) return { rows: readJsonLines(path), hasHeader: false };
  if (/\.(csv|tsv|txt)$/i.test(path)) return { rows: readCsv(path), hasHeader: true };
  if (/\.xlsx$/i.test(path))
    throw new UnusableInput(
      `${path} is not an XLSX file in spite of its name. Save it again as .xlsx or .csv.`,
    );
  throw new UnusableInput(`${path}: the kind of file is not known. Give a .jsonl, .csv or .xlsx file.`);
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s_*\-（）()：:]/gu, '')
    .toLowerCase();

function fieldFinder(columns: Record<string, readonly string[]>): (name: string) => string | null {
  const fields = new Map(
    Object.entries(columns).flatMap(([field, names]) =>
      [field, ...names].map((name) => [plainName(name), field] as const),
    ),
  );
  return (name) => fields.get(plainName(name)) ?? null;
}

function requireColumns(
  path: string,
  found: readonly (string | null)[],
  shape: { required: readonly string[]; columns: Record<string, readonly string[]> },
): void {
  const missing = shape.required.filter((field) => !found.includes(field));
  if (missing.length === 0) return;
  const names = missing.map((field) => [field, ...(shape.columns[field] ?? [])].join(' / '));
  const chinese = missing.map((field) => shape.columns[field]?.find((name) => /\p{Script=Han}/u.test(name)));
  throw new UnusableInput(
    `${path} has no column ${names.join(', ')}. Name the columns in the first line.`,
    chinese.map((name, index) => name ?? missing[index] ?? ''),
  );
}

// What a database or a page cannot hold: control characters besides tab and line break.
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function valuesOf(
  cells: Record<string, string>,
  fieldOf: (name: string) => string | null,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, cell] of Object.entries(cells)) {
    const field = fieldOf(name);
    if (field === null || values[field]) continue;
    values[field] = cell.toWellFormed().replace(controlCharacters, ' ').trim();
  }
  return values;
}

interface SchemaIssue {
  keyword: string;
  instancePath: string;
  params: unknown;
}

function firstIssue(issues: readonly SchemaIssue[]): RowProblem {
  const [issue] = issues;
  if (!issue) return rowProblem('wrong_format');
  const { limit, requiredProperties } = issue.params as { limit?: number; requiredProperties?: string[] };
  const field = issue.instancePath.slice(1) || requiredProperties?.[0] || null;
  if (issue.keyword === 'required' || issue.keyword === 'minLength') return rowProblem('required', {}, field);
  if (issue.keyword === 'maxLength') return rowProblem('too_long', { limit: limit ?? '' }, field);
  return rowProblem(issue.keyword === 'enum' ? 'not_in_list' : 'wrong_format', {}, field);
}
