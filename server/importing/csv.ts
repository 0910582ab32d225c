import { parse } from 'csv-parse/sync';
import { rowProblem, type RowProblem } from './problems.ts';
import { maximumRow_characters, type TextLine } from './text.ts';

/** A record of a CSV file with the line on which it begins. */
export type CsvRecord = { line: number } & ({ cells: string[] } | { problem: RowProblem });

/** A quoted cell with more lines than this is taken for a quote that somebody forgot to close. */
const maximumRecord_lines = 200;

/**
 * The records of CSV lines, each read by itself, so that a broken one costs no other: after a quote that is never closed,
 * reading goes on with the next line. Empty lines are left out.
 */
export async function* csvRecords(
  lines: AsyncGenerator<TextLine>,
  delimiter: string,
): AsyncGenerator<CsvRecord> {
  const givenBack: TextLine[] = [];
  const next = async (): Promise<TextLine | undefined> => {
    const again = givenBack.shift();
    if (again) return again;
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
  for (let first = await next(); first; first = await next()) {
    if (first.text === null) {
      yield { line: first.line, problem: rowProblem('row_too_long', { limit: maximumRow_characters }) };
      continue;
    }
    if (first.text.trim() === '') continue;
    const taken = [first.text];
    const further: TextLine[] = [];
    let open = endsInsideQuotes(first.text, false, delimiter);
    let length_characters = first.text.length;
    while (open) {
      const more = await next();
      if (more) further.push(more);
      length_characters += more?.text?.length ?? 0;
      const tooFar = further.length > maximumRecord_lines || length_characters > maximumRow_characters;
      if (!more || more.text === null || tooFar) break;
      taken.push(more.text);
      open = endsInsideQuotes(more.text, true, delimiter);
    }
    const read = open ? { problem: rowProblem('quote_not_closed') } : cellsOf(taken.join('\n'), delimiter);
    if ('problem' in read) givenBack.unshift(...further);
    yield { line: first.line, ...read };
  }
}

/** Whether a quoted cell is still open at the end of a line. A quote opens a cell only where the cell begins. */
function endsInsideQuotes(text: string, insideBefore: boolean, delimiter: string): boolean {
  let inside = insideBefore;
  let cellBegins = !insideBefore;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inside) {
      if (character !== '"') continue;
      if (text[index + 1] === '"') index += 1;
      else inside = false;
      cellBegins = false;
    } else if (character === '"' && cellBegins) {
      inside = true;
    } else {
      cellBegins = character === delimiter;
    }
  }
  return inside;
}

function cellsOf(text: string, delimiter: string): { cells: string[] } | { problem: RowProblem } {
  try {
    const [cells] = parse(text, { delimiter, relax_column_count: true, relax_quotes: false });
    return { cells: cells ?? [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 120) : '';
    return { problem: rowProblem('malformed', { detail }) };
  }
}
