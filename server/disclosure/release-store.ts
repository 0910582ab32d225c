import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import {
  brokers,
  confidentialFiles,
  disclosures,
  files,
  ndaAcceptances,
  ndaTexts,
  organisations,
  users,
} from '../../db/schema/index.ts';
import type { ListingKey, Reader } from './store.ts';

export async function insertDisclosure(
  transaction: Transaction,
  row: typeof disclosures.$inferInsert,
): Promise<void> {
  await transaction.insert(disclosures).values(row);
}

/** Who saw what of a listing, the newest first, and how often anybody did. */
export async function readDisclosures(
  database: Reader,
  { kind, id }: ListingKey,
  page: { offset: number; limit: number },
) {
  const where = and(eq(disclosures.listingKind, kind), eq(disclosures.listingId, id));
  const items = await database
    .select({
      recordNumber: disclosures.id,
      at: disclosures.at,
      personName: users.name,
      organisationName: organisations.name,
      brokerName: brokers.name,
      basis: disclosures.basis,
      part: disclosures.part,
      fileName: files.name,
      version: ndaTexts.version,
      sha256: ndaTexts.sha256,
    })
    .from(disclosures)
    .innerJoin(users, eq(users.id, disclosures.userId))
    .leftJoin(organisations, eq(organisations.id, disclosures.organisationId))
    .leftJoin(brokers, eq(brokers.id, disclosures.brokerId))
    .leftJoin(files, eq(files.id, disclosures.fileId))
    .leftJoin(ndaAcceptances, eq(ndaAcceptances.id, disclosures.acceptanceId))
    .leftJoin(ndaTexts, eq(ndaTexts.sha256, ndaAcceptances.ndaSha256))
    .where(where)
    .orderBy(desc(disclosures.at), desc(disclosures.id))
    .offset(page.offset)
    .limit(page.limit);
  return { items, total: await database.$count(disclosures, where) };
}
export type DisclosureRow = Awaited<ReturnType<typeof readDisclosures>>['items'][number];

const fileColumns = {
  id: files.id,
  name: files.name,
  mediaType: files.mediaType,
  size_bytes: files.size_bytes,
  uploadedAt: files.uploadedAt,
};

const ofListing = ({ kind, id }: ListingKey) =>
  and(
    eq(confidentialFiles.listingKind, kind),
    eq(confidentialFiles.listingId, id),
    isNull(confidentialFiles.removedAt),
  );

/** The confidential files of a listing that were not removed, oldest first. */
export const readFiles = (database: Reader, listing: ListingKey) =>
  database
    .select(fileColumns)
    .from(confidentialFiles)
    .innerJoin(files, eq(files.id, confidentialFiles.fileId))
    .where(ofListing(listing))
    .orderBy(asc(files.uploadedAt), asc(files.id));
export type FileRow = Awaited<ReturnType<typeof readFiles>>[number];

/** One of them, or null. */
export async function readFile(
  database: Reader,
  listing: ListingKey,
  fileId: string,
): Promise<FileRow | null> {
  const [row] = await database
    .select(fileColumns)
    .from(confidentialFiles)
    .innerJoin(files, eq(files.id, confidentialFiles.fileId))
    .where(and(ofListing(listing), eq(files.id, fileId)));
  return row ?? null;
}

export async function insertFile(
  transaction: Transaction,
  file: typeof files.$inferInsert,
  listing: ListingKey,
): Promise<void> {
  await transaction.insert(files).values(file);
  await transaction
    .insert(confidentialFiles)
    .values({ fileId: file.id, listingKind: listing.kind, listingId: listing.id });
}

/** Take a file out of the listing; its row stays for what was released of it. */
export async function removeFile(transaction: Transaction, fileId: string, at: Date): Promise<void> {
  await transaction
    .update(confidentialFiles)
    .set({ removedAt: at })
    .where(and(eq(confidentialFiles.fileId, fileId), isNull(confidentialFiles.removedAt)));
}
