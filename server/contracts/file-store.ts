import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import { contractFiles, files, users } from '../../db/schema/index.ts';
import type { Reader } from './store.ts';

const columns = {
  id: files.id,
  contractId: contractFiles.contractId,
  purpose: contractFiles.purpose,
  name: files.name,
  mediaType: files.mediaType,
  size_bytes: files.size_bytes,
  uploadedByName: users.name,
  uploadedAt: files.uploadedAt,
};

const select = (database: Reader) =>
  database
    .select(columns)
    .from(contractFiles)
    .innerJoin(files, eq(files.id, contractFiles.fileId))
    .innerJoin(users, eq(users.id, files.uploadedBy));

export type FileRow = Awaited<ReturnType<typeof readFiles>>[number];

/** The files of a contract, oldest first. */
export const readFiles = (database: Reader, contractId: string) =>
  select(database).where(eq(contractFiles.contractId, contractId)).orderBy(asc(files.id));

export async function readFile(database: Reader, id: string): Promise<FileRow | null> {
  const [row] = await select(database).where(eq(files.id, id));
  return row ?? null;
}

/** The ids of a contract's files. */
export async function readFileIds(database: Reader, contractId: string): Promise<Set<string>> {
  const rows = await database
    .select({ id: contractFiles.fileId })
    .from(contractFiles)
    .where(eq(contractFiles.contractId, contractId));
  return new Set(rows.map((row) => row.id));
}

export async function insertFile(
  transaction: Transaction,
  file: typeof files.$inferInsert,
  link: Omit<typeof contractFiles.$inferInsert, 'fileId'>,
): Promise<void> {
  await transaction.insert(files).values(file);
  await transaction.insert(contractFiles).values({ ...link, fileId: file.id });
}
