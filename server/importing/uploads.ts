import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Static, TObject } from 'typebox';
import { invalidField } from '../errors.ts';
import { TooLargeUnpacked, unpackedLimit_bytes, UnusableInput } from './problems.ts';
import { readRows, type ReadRow, type TableShape } from './rows.ts';

/**
 * The rows of a table that somebody sent to the site: an XLSX file, or CSV under any other name. Nothing is kept of the
 * file. Throws `invalid_input` at `file` when it cannot be read, lacks a column, has no rows or more than `limit_rows`.
 */
export async function readUploadedRows<Schema extends TObject>(
  content: Buffer,
  shape: TableShape<Schema>,
  limit_rows: number,
): Promise<ReadRow<Static<Schema>>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'queqiao-upload-'));
  try {
    const isArchive = content.subarray(0, 2).toString('latin1') === 'PK';
    const path = join(folder, isArchive ? 'table.xlsx' : 'table.csv');
    await writeFile(path, content, { mode: 0o600 });
    const rows: ReadRow<Static<Schema>>[] = [];
    for await (const row of readRows(path, shape)) {
      if (rows.length === limit_rows) throw invalidField('file', 'too_many_rows', { limit: limit_rows });
      rows.push(row);
    }
    if (rows.length === 0) throw invalidField('file', 'no_rows');
    return rows;
  } catch (error) {
    if (error instanceof TooLargeUnpacked)
      throw invalidField('file', 'too_large', { limit: `${unpackedLimit_bytes / 1024 / 1024} MB` });
    if (!(error instanceof UnusableInput)) throw error;
    throw error.missingColumns.length > 0
      ? invalidField('file', 'missing_columns', { columns: error.missingColumns.join('、') })
      : invalidField('file', 'unreadable_table');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
