import type { RegistrationImportKind } from '../../db/schema/registration.ts';
import { requireIdentity, type Context } from '../context.ts';
import { downloadOf, type Download } from '../exporting/spreadsheets.ts';
import { importKinds } from './import-rights.ts';
import { readRejects } from './imports.ts';
import { contractProblemText } from './problems.ts';

/** An empty table with the columns of a kind and one invented row, to fill in. */
export function importTemplate(context: Context, kind: RegistrationImportKind): Download {
  requireIdentity(context);
  const { headers, example } = importKinds[kind];
  return downloadOf(
    {
      name: '模板',
      columns: Object.values<string>(headers).map((header) => ({ header, width: 24 })),
      rows: [example],
      createdAt: context.now(),
    },
    `${kind.replace('_', '-')}-template`,
    'xlsx',
  );
}

/** The rows that were not taken, with line and reasons in both languages: CSV that can be corrected and imported again. */
export async function importRejects(context: Context, id: string): Promise<Download> {
  const { lines, headers } = await readRejects(context, id);
  const fields = Object.keys(headers);
  return downloadOf(
    {
      name: 'rejects',
      columns: ['行号', '原因', 'reason', ...Object.values(headers)].map((header) => ({ header, width: 20 })),
      rows: lines.map((line) => [
        String(line.line),
        line.problem ? contractProblemText(line.problem, headers, 'zh') : '',
        line.problem ? contractProblemText(line.problem, headers, 'en') : '',
        ...fields.map((field) => line.cells[field] ?? ''),
      ]),
      createdAt: context.now(),
    },
    'rejects',
    'csv',
  );
}
