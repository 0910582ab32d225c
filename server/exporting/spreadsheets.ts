import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import excel from 'exceljs';
import { csvCell } from '../importing/rejects.ts';
import { yuanText } from '../wire.ts';

/** What a cell holds: a text, a count, or money in fen, which is shown in yuan. */
export type Cell = string | number | { fen: bigint } | null;

/** A table that is written row by row. */
export interface Table {
  /** Name of the sheet. */
  name: string;
  columns: readonly { header: string; width: number }[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
  /** The day that the file says it was made. */
  createdAt: Date;
}

/** A table being written, with what a browser is told of it. */
export interface Download {
  name: string;
  mediaType: string;
  content: Readable;
}

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as a file called `name` with the ending of its format. */
export const downloadOf = (table: Table, name: string, format: TableFormat): Download =>
  format === 'csv'
    ? { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', content: writeCsv(table) }
    : {
        name: `${name}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: writeXlsx(table),
      };

/** Excel and JavaScript keep 15 decimal digits: up to here yuan with two decimals are exact as a number. */
const longestExactFen = 10n ** 15n;

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? yuanText(cell.fen) : String(cell);

/** Numbers stay as they are: a leading minus makes no formula of them. */
const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && cell !== null);

/** RFC 4180 with the mark by which Excel knows UTF-8; no text can be read as a formula. */
async function* csvLines(table: Table): AsyncGenerator<string> {
  yield `\uFEFF${table.columns.map((column) => csvCell(column.header)).join(',')}\r\n`;
  for await (const row of table.rows)
    yield `${row.map((cell) => (isNumber(cell) ? cellText(cell) : csvCell(cellText(cell)))).join(',')}\r\n`;
}

const writeCsv = (table: Table): Readable => Readable.from(csvLines(table), { objectMode: false });

/** What a cell of XLSX holds: text is stored as text, money as a number where that is exact to the fen. */
function excelValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  const size = cell.fen < 0n ? -cell.fen : cell.fen;
  return size < longestExactFen ? Number(yuanText(cell.fen)) : yuanText(cell.fen);
}

async function writeRows(table: Table, target: PassThrough): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    stream: target,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.created = table.createdAt;
  workbook.modified = table.createdAt;
  const sheet = workbook.addWorksheet(table.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = table.columns.map(({ header, width }) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for await (const cells of table.rows) {
    const row = sheet.addRow(cells.map(excelValue));
    cells.forEach((cell, index) => {
      // Text stays text also when somebody edits the cell: a number of 16 digits would lose its last ones.
      row.getCell(index + 1).numFmt = typeof cell === 'number' ? '0' : isNumber(cell) ? '0.00' : '@';
    });
    row.commit();
    if (target.writableNeedDrain) await once(target, 'drain');
    if (target.destroyed) return;
  }
  sheet.commit();
  await workbook.commit();
}

/** The table as XLSX, written while it is read. A failure on the way ends the stream with an error. */
function writeXlsx(table: Table): Readable {
  const target = new PassThrough();
  writeRows(table, target).catch((error: unknown) =>
    target.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return target;
}
