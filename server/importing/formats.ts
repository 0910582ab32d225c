import excel from 'exceljs';
import { csvRecords } from './csv.ts';
import { requireModestArchive } from './archives.ts';
import { rowProblem, unpackedLimit_bytes, UnusableInput, type RowProblem } from './problems.ts';
import { maximumRow_characters, readText, splitLines } from './text.ts';

/** A row before it is understood: what stands under each name, as text. */
export type RawRow = { line: number } & ({ cells: Record<string, string> } | { problem: RowProblem });

/** JSON Lines, as BEIR writes them: one object a line. Numbers and lists become text, other objects are left out. */
export async function* readJsonLines(path: string): AsyncGenerator<RawRow> {
  for await (const { line, text } of splitLines(readText(path))) {
    if (text === null) {
      yield { line, problem: rowProblem('row_too_long', { limit: maximumRow_characters }) };
      continue;
    }
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const detail = error instanceof Error ? error.message.slice(0, 120) : '';
      yield { line, problem: rowProblem('not_json', { detail }) };
      continue;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield { line, problem: rowProblem('not_an_object') };
      continue;
    }
    const cells = Object.entries(value).map(([name, content]) => [name, textOf(content)] as const);
    yield { line, cells: Object.fromEntries(cells) };
  }
}

/** Any plain value as text; a list is joined, an object says nothing that a field could hold. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('、');
  return '';
}

/** CSV with a header line; the delimiter is the one that the header uses most. */
export async function* readCsv(path: string): AsyncGenerator<RawRow> {
  let header: string[] | null = null;
  const delimiter = await findDelimiter(path);
  for await (const record of csvRecords(splitLines(readText(path)), delimiter)) {
    if ('problem' in record) yield record;
    else if (record.cells.every((cell) => cell.trim() === '')) continue;
    else if (header === null) header = record.cells;
    else yield rowUnder(header, record.cells, record.line);
  }
  if (header === null) throw withoutHeader(path);
}

async function findDelimiter(path: string): Promise<string> {
  for await (const { text } of splitLines(readText(path))) {
    const header = text ?? '';
    if (header.trim() === '') continue;
    const count = (delimiter: string) => header.split(delimiter).length;
    return [',', '\t', ';'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
  }
  throw withoutHeader(path);
}

const withoutHeader = (path: string) =>
  new UnusableInput(`${path} has no header. The first line names the columns, e.g. _id,title,text.`);

function rowUnder(header: readonly string[], record: readonly string[], line: number): RawRow {
  const filled = record.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled > header.length)
    return { line, problem: rowProblem('too_many_cells', { found: filled, expected: header.length }) };
  return { line, cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])) };
}

/** The first sheet of an XLSX file; its first row with content is the header. Formulas count with their stored result. */
export async function* readXlsx(path: string): AsyncGenerator<RawRow> {
  let header: string[] | null = null;
  try {
    await requireModestArchive(path, unpackedLimit_bytes);
    // Not exceljs' streaming reader: of 600 equal small files it lost an entry of 5 on its way (4.4.0), and so its place.
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(path);
    const rows: excel.Row[] = [];
    workbook.worksheets[0]?.eachRow((row) => rows.push(row));
    for (const row of rows) {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      const record = Array.from(values, cellText);
      if (record.every((cell) => cell.trim() === '')) continue;
      if (header === null) header = record;
      else yield rowUnder(header, record, row.number);
    }
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(
      `${path} cannot be read as XLSX (${error instanceof Error ? error.message : String(error)}). Save it again as .xlsx or .csv.`,
    );
  }
  if (header === null) throw withoutHeader(path);
}

/**
 * What a reader sees in a cell. A spreadsheet keeps 15 digits of a number: what stood behind them is lost, so a longer
 * one is given with its exponent, and no field takes it for the number that somebody typed.
 */
function cellText(value: excel.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return value.toExponential(14);
  if (typeof value !== 'object' || value instanceof Date) return textOf(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('result' in value) return cellText(value.result as excel.CellValue);
  if ('text' in value) return cellText(value.text as excel.CellValue);
  return '';
}
