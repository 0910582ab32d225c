import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { problemText, type RowProblem } from './problems.ts';

/** What is kept of a rejected row's texts: enough to find it again. */
const excerpt_characters = 500;

export interface RejectsFile {
  path: string;
  /** Rows written so far. */
  count(): number;
  write(line: number, problem: RowProblem, cells: Record<string, string>): Promise<void>;
  /** Ends the file; after a run without rejects none is left, also not one of an earlier run. */
  close(): Promise<void>;
}

/** A cell of CSV. A spreadsheet runs what begins like a formula, so such text gets an apostrophe (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const harmless = /^\s*[=+\-@]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The rejects of an import beside its input, `<input>.rejects.csv`; made with the first of them. */
export function openRejectsFile(inputPath: string): RejectsFile {
  const path = `${inputPath}.rejects.csv`;
  let stream: WriteStream | null = null;
  let count = 0;
  const writeLine = async (cells: readonly string[]) => {
    if (stream && !stream.write(`${cells.map(csvCell).join(',')}\r\n`)) await once(stream, 'drain');
  };
  return {
    path,
    count: () => count,
    async write(line, problem, cells) {
      if (stream === null) {
        stream = createWriteStream(path);
        // Excel takes a file without the mark for the system's own encoding.
        stream.write('\uFEFF');
        await writeLine(['行号 line', '原因', 'reason', '_id', 'title', 'text']);
      }
      count += 1;
      await writeLine([
        String(line),
        problemText(problem, 'zh'),
        problemText(problem, 'en'),
        ...['reference', 'title', 'text'].map((field) => (cells[field] ?? '').slice(0, excerpt_characters)),
      ]);
    },
    async close() {
      if (stream === null) return rmSync(path, { force: true });
      stream.end();
      await finished(stream);
    },
  };
}
