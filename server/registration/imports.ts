import type { Transaction } from '../../db/client.ts';
import { registrationRowOutcomes } from '../../db/schema/registration.ts';
import { requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { safeName } from '../files/content.ts';
import { readUploadedRows } from '../importing/uploads.ts';
import { requireMay } from '../policy/policy.ts';
import { importScope, seesImport } from '../policy/registration.ts';
import { momentText, yuanInWords } from '../wire.ts';
import { frameOf, importKinds, requireImporter } from './import-rights.ts';
import {
  countOutcomes,
  insertImport,
  lockLine,
  moveImport,
  readImport,
  readImports,
  readLines,
  settleLine,
  type ImportRow,
} from './import-store.ts';
import { contractProblemText } from './problems.ts';
import type { ImportList, ImportListQuery, ImportQuery, ImportStart, ImportView } from './schema.ts';

/** Rows that one file may have: a year of the largest service points. */
export const importLimit_rows = 5000;
/** Bytes of a file: 5,000 rows of text have far less. */
export const importLimit_bytes = 5 * 1024 * 1024;

/** The import, for the people of its organisation and the operator; `not_found` to everybody else. */
async function requireImport(context: Context, id: string, database: Transaction | Context['database']) {
  const identity = requireIdentity(context);
  const found = await readImport(database, id);
  if (!found || !seesImport(identity, found.row.organisationId)) throw new DomainError('not_found');
  return found;
}

/**
 * Read a table and judge its rows. Nothing of the market changes. Throws `not_allowed`, and `invalid_input` at `file`.
 */
export async function previewImport(
  context: Context,
  { kind, organisationId, ...options }: ImportStart,
  file: { name: string; content: Buffer },
): Promise<ImportView> {
  const identity = requireIdentity(context);
  requireImporter(identity, kind, organisationId);
  const definition = importKinds[kind];
  const rows = await readUploadedRows(file.content, definition.table, importLimit_rows);
  const good = rows.flatMap((row) => ('values' in row ? [{ line: row.line, values: row.values }] : []));
  const frame = { organisationId, options: definedOnly(options) };
  const judged = new Map((await definition.preview(context, frame, good)).map((row) => [row.line, row]));
  const id = context.newId();
  await context.database.transaction((transaction) =>
    insertImport(
      transaction,
      {
        id,
        kind,
        organisationId,
        createdBy: identity.userId,
        fileName: safeName(
          file.name,
          file.content.subarray(0, 2).toString('latin1') === 'PK' ? 'xlsx' : 'csv',
        ),
        options: frame.options,
        status: 'previewed',
        createdAt: context.now(),
      },
      rows.map((row) => {
        if ('problem' in row)
          return { line: row.line, cells: row.cells, outcome: 'problem' as const, problem: row.problem };
        const { outcome, problem, contractId } = judged.get(row.line)!;
        return { line: row.line, cells: row.values, outcome, problem, contractId };
      }),
    ),
  );
  return getImport(context, id, {});
}

const definedOnly = (options: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** Begin to carry an import out. A job does the work; asking twice begins once. Throws `not_allowed`, `wrong_state`. */
export async function startImport(context: Context, id: string): Promise<ImportView> {
  const { row } = await requireImport(context, id, context.database);
  requireImporter(requireIdentity(context), row.kind, row.organisationId);
  await context.database.transaction(async (transaction) => {
    const moved = await moveImport(transaction, id, 'previewed', { status: 'applying' });
    if (moved) await context.jobs.enqueue('apply-registration-import', { importId: id }, {}, transaction);
  });
  return getImport(context, id, {});
}

/**
 * Carry out a prepared row as a second person: somebody of the organisation who signs and is not the one who imported it;
 * for past contracts the operator.
 * Throws `second_person_required`, and what the contract's verb throws; the row stays prepared then.
 */
export async function confirmLine(context: Context, id: string, lineNumber: number): Promise<ImportView> {
  const identity = requireIdentity(context);
  const { row } = await requireImport(context, id, context.database);
  requireConfirmer(context, identity, row);
  await context.database.transaction(async (transaction) => {
    const line = await lockLine(transaction, id, lineNumber);
    if (!line) throw new DomainError('not_found');
    if (line.outcome === 'applied') return;
    if (line.outcome !== 'prepared')
      throw new DomainError('wrong_state', { parameters: { status: line.outcome } });
    const inner = { ...context, database: transaction, idempotency: null };
    const settled = await importKinds[row.kind].confirm(inner, frameOf(row), line.cells, line.contractId);
    await settleLine(transaction, line, { ...settled, settledBy: identity.userId, settledAt: context.now() });
  });
  return getImport(context, id, {});
}

/** Throws `not_allowed`, and `second_person_required` to the importer where a colleague confirms. */
function requireConfirmer(context: Context, identity: Identity, row: ImportRow): void {
  if (importKinds[row.kind].confirmedBy === 'operator') {
    requireMay(context, 'registration.verify-past');
    return;
  }
  requireImporter(identity, row.kind, row.organisationId);
  if (identity.userId === row.createdBy)
    throw new DomainError('second_person_required', { parameters: { threshold: thresholdText(context) } });
}

const thresholdText = (context: Context): string =>
  yuanInWords(BigInt(context.city.policy.registration.expertReviewFromFen));

/** An import with a page of its rows. */
export async function getImport(context: Context, id: string, query: ImportQuery): Promise<ImportView> {
  const found = await requireImport(context, id, context.database);
  const identity = requireIdentity(context);
  const { row } = found;
  const limit = query.limit ?? 100;
  const lines = await readLines(context.database, id, {
    outcomes: query.outcome ? [query.outcome] : null,
    afterLine: query.afterLine ?? 0,
    limit: limit + 1,
  });
  const [card] = await viewImports(context, [found]);
  const importer = succeeds(() => requireImporter(identity, row.kind, row.organisationId));
  const confirmer = succeeds(() => requireConfirmer(context, identity, row));
  const { headers } = importKinds[row.kind];
  return {
    ...card!,
    mayApply: importer && row.status === 'previewed',
    rows: lines.slice(0, limit).map((line) => ({
      line: line.line,
      outcome: line.outcome,
      title: line.cells['title'] || (line.contractTitle ?? ''),
      registrationNumber: line.cells['registrationNumber'] ?? '',
      contractId: line.contractId,
      message: line.problem ? contractProblemText(line.problem, headers, context.language) : null,
      settledAt: momentText(line.settledAt),
      mayConfirm: line.outcome === 'prepared' && confirmer,
    })),
    nextAfterLine: lines.length > limit ? (lines[limit - 1]?.line ?? null) : null,
  };
}

function succeeds(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

async function viewImports(
  context: Context,
  found: readonly { row: ImportRow; organisationName: string; createdByName: string }[],
): Promise<ImportList['items']> {
  if (found.length === 0) return [];
  const counted = await countOutcomes(
    context.database,
    found.map(({ row }) => row.id),
  );
  return found.map(({ row, organisationName, createdByName }) => {
    const rowsWith = (outcome: string) =>
      counted.find((one) => one.importId === row.id && one.outcome === outcome)?.rows ?? 0;
    const counts = Object.fromEntries(
      registrationRowOutcomes.map((outcome) => [outcome, rowsWith(outcome)]),
    ) as ImportView['counts'];
    return {
      id: row.id,
      kind: row.kind,
      status: row.status,
      organisation: { id: row.organisationId, name: organisationName },
      fileName: row.fileName,
      createdByName,
      createdAt: row.createdAt.toISOString(),
      appliedAt: momentText(row.appliedAt),
      counts,
      total: Object.values(counts).reduce((sum, rows) => sum + rows, 0),
    };
  });
}

/** The imports of the reader's organisations (all of them for the operator), the newest first. */
export async function listImports(context: Context, query: ImportListQuery): Promise<ImportList> {
  const identity = requireIdentity(context);
  const { items, total } = await readImports(context.database, importScope(identity), {
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, items: await viewImports(context, items) };
}

/** Rows of an import that were not taken, or wait, with the reason; for the file of rejects. */
export async function readRejects(context: Context, id: string) {
  const { row } = await requireImport(context, id, context.database);
  const lines = await readLines(context.database, id, {
    outcomes: ['problem', 'failed', 'duplicate', 'prepared'],
    afterLine: 0,
    limit: importLimit_rows,
  });
  return { row, lines, headers: importKinds[row.kind].headers as Record<string, string> };
}
