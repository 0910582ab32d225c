import type { Transaction } from '../../db/client.ts';
import { loadIdentity } from '../accounts/actions.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Settled } from './import-kinds.ts';
import { frameOf, importKinds, requireImporter } from './import-rights.ts';
import {
  claimLine,
  hasReadyLines,
  moveImport,
  readImport,
  settleLine,
  type ImportLine,
  type ImportRow,
} from './import-store.ts';
import { contractProblem } from './problems.ts';

/**
 * The job: carry out the rows of an import that are ready, each in a transaction of its own together with its outcome.
 * Broken off it is taken up where it stopped; two at once share the rows and double none.
 */
export async function carryOutImport(services: Services, id: string): Promise<void> {
  const found = await readImport(services.database, id);
  if (found?.row.status !== 'applying') return;
  const identity = await loadIdentity(services.database, found.row.createdBy);
  const context: Context = { ...services, identity, language: identity?.language ?? 'zh', idempotency: null };
  while (await carryOutNextLine(context, found.row));
  if (await hasReadyLines(services.database, id)) return;
  await services.database.transaction((transaction) =>
    moveImport(transaction, id, 'applying', { status: 'applied', appliedAt: services.now() }),
  );
}

/** @returns whether there was a row to carry out */
function carryOutNextLine(context: Context, row: ImportRow): Promise<boolean> {
  return context.database.transaction(async (transaction) => {
    const line = await claimLine(transaction, row.id);
    if (!line) return false;
    const settled = await attempt(context, transaction, row, line);
    await settleLine(transaction, line, {
      ...settled,
      contractId: settled.contractId ?? line.contractId,
      settledBy: row.createdBy,
      settledAt: context.now(),
    });
    return true;
  });
}

/** Carry out one row inside a savepoint: a refusal undoes what the row did and nothing else. */
async function attempt(
  context: Context,
  transaction: Transaction,
  row: ImportRow,
  line: ImportLine,
): Promise<Settled> {
  try {
    return await transaction.transaction((inner) => {
      const identity = requireIdentity(context);
      requireImporter(identity, row.kind, row.organisationId);
      return importKinds[row.kind].apply({ ...context, database: inner }, frameOf(row), line.cells);
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { outcome: 'failed', contractId: null, problem: problemOf(error) };
  }
}

/** A refusal as the problem of a row: the first field at fault says most. */
function problemOf(error: DomainError) {
  const [field] = error.fields;
  if (error.code === 'invalid_input' && field)
    return contractProblem(field.code, field.parameters ?? {}, field.path);
  return contractProblem(error.code, error.parameters);
}
