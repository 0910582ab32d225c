import { and, asc, count, desc, eq, getTableColumns, inArray, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  contracts,
  organisations,
  registrationImportRows,
  registrationImports,
  users,
  type RegistrationRowOutcome,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;
export type ImportRow = typeof registrationImports.$inferSelect;
export type ImportLine = typeof registrationImportRows.$inferSelect;

export async function insertImport(
  transaction: Transaction,
  row: typeof registrationImports.$inferInsert,
  lines: readonly Omit<typeof registrationImportRows.$inferInsert, 'importId'>[],
): Promise<void> {
  await transaction.insert(registrationImports).values(row);
  // A statement has at most 65,535 parameters.
  for (let from = 0; from < lines.length; from += 1000)
    await transaction
      .insert(registrationImportRows)
      .values(lines.slice(from, from + 1000).map((line) => ({ ...line, importId: row.id })));
}

/** An import with the names around it; null when there is none. */
export async function readImport(database: Reader, id: string) {
  const [row] = await database
    .select({ row: registrationImports, organisationName: organisations.name, createdByName: users.name })
    .from(registrationImports)
    .innerJoin(organisations, eq(organisations.id, registrationImports.organisationId))
    .innerJoin(users, eq(users.id, registrationImports.createdBy))
    .where(eq(registrationImports.id, id));
  return row ?? null;
}

/** Imports of some organisations (`null`: of all), the newest first. */
export async function readImports(
  database: Reader,
  organisationIds: readonly string[] | null,
  page: { offset: number; limit: number },
) {
  const where = organisationIds
    ? inArray(registrationImports.organisationId, [...organisationIds])
    : undefined;
  const [items, total] = await Promise.all([
    database
      .select({ row: registrationImports, organisationName: organisations.name, createdByName: users.name })
      .from(registrationImports)
      .innerJoin(organisations, eq(organisations.id, registrationImports.organisationId))
      .innerJoin(users, eq(users.id, registrationImports.createdBy))
      .where(where)
      .orderBy(desc(registrationImports.id))
      .offset(page.offset)
      .limit(page.limit),
    database.$count(registrationImports, where),
  ]);
  return { items, total };
}

/** How many rows of some imports have which outcome. */
export function countOutcomes(database: Reader, importIds: readonly string[]) {
  return database
    .select({
      importId: registrationImportRows.importId,
      outcome: registrationImportRows.outcome,
      rows: count(),
    })
    .from(registrationImportRows)
    .where(inArray(registrationImportRows.importId, [...importIds]))
    .groupBy(registrationImportRows.importId, registrationImportRows.outcome);
}

/** Rows of an import in the order of the file, with the title of the contract that each means. */
export function readLines(
  database: Reader,
  importId: string,
  filter: { outcomes: readonly RegistrationRowOutcome[] | null; afterLine: number; limit: number },
) {
  return database
    .select({ ...getTableColumns(registrationImportRows), contractTitle: contracts.title })
    .from(registrationImportRows)
    .leftJoin(contracts, eq(contracts.id, registrationImportRows.contractId))
    .where(
      and(
        eq(registrationImportRows.importId, importId),
        sql`${registrationImportRows.line} > ${filter.afterLine}`,
        filter.outcomes ? inArray(registrationImportRows.outcome, [...filter.outcomes]) : undefined,
      ),
    )
    .orderBy(asc(registrationImportRows.line))
    .limit(filter.limit);
}

/** Move an import from one status to the next. @returns whether it was in the first */
export async function moveImport(
  transaction: Transaction,
  id: string,
  from: ImportRow['status'],
  change: { status: ImportRow['status']; appliedAt?: Date },
): Promise<boolean> {
  const moved = await transaction
    .update(registrationImports)
    .set(change)
    .where(and(eq(registrationImports.id, id), eq(registrationImports.status, from)))
    .returning({ id: registrationImports.id });
  return moved.length > 0;
}

/** The next row that is ready and that no other process is at, locked; null when there is none. */
export async function claimLine(transaction: Transaction, importId: string): Promise<ImportLine | null> {
  const [line] = await transaction
    .select()
    .from(registrationImportRows)
    .where(and(eq(registrationImportRows.importId, importId), eq(registrationImportRows.outcome, 'ready')))
    .orderBy(asc(registrationImportRows.line))
    .limit(1)
    .for('update', { skipLocked: true });
  return line ?? null;
}

export async function lockLine(transaction: Transaction, importId: string, line: number) {
  const [row] = await transaction
    .select()
    .from(registrationImportRows)
    .where(and(eq(registrationImportRows.importId, importId), eq(registrationImportRows.line, line)))
    .for('update');
  return row ?? null;
}

export async function settleLine(
  transaction: Transaction,
  line: { importId: string; line: number },
  change: Pick<ImportLine, 'outcome' | 'problem'> &
    Partial<Pick<ImportLine, 'contractId' | 'settledBy' | 'settledAt'>>,
): Promise<void> {
  await transaction
    .update(registrationImportRows)
    .set(change)
    .where(
      and(eq(registrationImportRows.importId, line.importId), eq(registrationImportRows.line, line.line)),
    );
}

export const hasReadyLines = async (database: Reader, importId: string): Promise<boolean> =>
  (await readLines(database, importId, { outcomes: ['ready'], afterLine: 0, limit: 1 })).length > 0;

/** Contracts of a service point, handed in, under some keys or titles. */
export function readAnswerCandidates(
  database: Reader,
  servicePointId: string,
  keys: readonly string[],
  titles: readonly string[],
) {
  return database
    .select({
      id: contracts.id,
      title: contracts.title,
      status: contracts.status,
      signedOn: contracts.signedOn,
      totalFen: contracts.totalFen,
      declaredTechnologyFen: contracts.declaredTechnologyFen,
      approvedTechnologyFen: contracts.approvedTechnologyFen,
      registrationNumber: contracts.registrationNumber,
      registeredOn: contracts.registeredOn,
    })
    .from(contracts)
    .where(
      and(
        eq(contracts.servicePointId, servicePointId),
        sql`${contracts.status} <> 'draft'`,
        or(
          keys.length > 0 ? inArray(contracts.id, [...keys]) : undefined,
          titles.length > 0
            ? inArray(sql`btrim(regexp_replace(normalize(${contracts.title}, NFKC), '\\s+', ' ', 'g'))`, [
                ...titles,
              ])
            : undefined,
          sql`false`,
        ),
      ),
    );
}

/** The contracts that have some registration numbers, by number. */
export async function readNumberOwners(
  database: Reader,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await database
    .select({ id: contracts.id, number: contracts.registrationNumber })
    .from(contracts)
    .where(inArray(contracts.registrationNumber, [...numbers]));
  return new Map(rows.map((row) => [row.number ?? '', row.id]));
}
