import type { Transaction } from '../../db/client.ts';
import type { DisclosurePart } from '../../db/schema/codes.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { downloadOf, type Download } from '../exporting/spreadsheets.ts';
import { messagesOf } from '../messages/index.ts';
import { standingsToListing } from '../policy/listing.ts';
import { readerOf } from '../reader.ts';
import { insertDisclosure, readDisclosures, type DisclosureRow } from './release-store.ts';
import type { DisclosurePage, DisclosureQuery } from './schema.ts';
import type { AcceptanceRow } from './acceptance-store.ts';
import { readHead, type ListingHead, type ListingKey } from './store.ts';
import { requireOwner, viewHead } from './view.ts';

/** What is released, and on what. */
interface Release {
  head: Pick<ListingHead, 'kind' | 'id' | 'organisationId'>;
  /** Null where a mandate lets the reader draft. */
  acceptance: Pick<AcceptanceRow, 'id' | 'organisationId' | 'brokerId'> | null;
  part: DisclosurePart;
  fileId?: string | null;
}

/**
 * Put a release of confidential content on record, for the owner to see and in the audit record, in the transaction that
 * reads the content: what cannot be recorded is not released. @returns the record's number
 */
export async function recordRelease(
  transaction: Transaction,
  context: Context,
  { head, acceptance, part, fileId = null }: Release,
): Promise<string> {
  const identity = requireIdentity(context);
  const id = context.newId();
  await insertDisclosure(transaction, {
    id,
    listingKind: head.kind,
    listingId: head.id,
    ownerId: head.organisationId,
    userId: identity.userId,
    organisationId: acceptance?.organisationId ?? null,
    brokerId: acceptance ? acceptance.brokerId : (identity.broker?.id ?? null),
    basis: acceptance ? 'nda' : 'mandate',
    acceptanceId: acceptance?.id ?? null,
    part,
    fileId,
    at: context.now(),
  });
  await recordAudit(transaction, context, {
    kind: 'disclosure',
    actorId: identity.userId,
    subjectKind: head.kind,
    subjectId: head.id,
    detail: { recordNumber: id, part, acceptanceId: acceptance?.id ?? null, fileId },
  });
  return id;
}

/**
 * The holder of a mandate who opens a draft reads its confidential part: a release like any other, put on record before
 * the draft is answered. Nothing is recorded for the owner's own people.
 */
export function recordHolderReading(context: Context, key: ListingKey): Promise<void> {
  return readerOf(context).transaction(async (transaction) => {
    const head = await readHead(transaction, key);
    if (!head || standingsToListing(context.identity, head).includes('owner')) return;
    await recordRelease(transaction, context, { head, acceptance: null, part: 'detail' });
  });
}

const viewDisclosure = (row: DisclosureRow): DisclosurePage['items'][number] => ({
  ...row,
  at: row.at.toISOString(),
});

/** Who saw what of a listing's confidential part, the newest first; for its owner. */
export async function listDisclosures(
  context: Context,
  key: ListingKey,
  query: DisclosureQuery,
): Promise<DisclosurePage> {
  requireIdentity(context);
  const { head } = await requireOwner(context.database, context, key);
  const { items, total } = await readDisclosures(context.database, key, {
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { listing: viewHead(head), total, items: items.map(viewDisclosure) };
}

const page_rows = 500;

/** All of `listDisclosures` as CSV. */
export async function exportDisclosures(context: Context, key: ListingKey): Promise<Download> {
  requireIdentity(context);
  const { head } = await requireOwner(context.database, context, key);
  const words = messagesOf(context.language).disclosure;
  async function* rows() {
    for (let offset = 0; ; offset += page_rows) {
      const { items } = await readDisclosures(context.database, key, { offset, limit: page_rows });
      for (const row of items)
        yield [
          row.at.toISOString(),
          row.personName,
          row.organisationName ?? row.brokerName ?? '',
          words.bases[row.basis],
          words.parts[row.part],
          row.fileName ?? '',
          row.version ?? '',
          row.sha256 ?? '',
          row.recordNumber,
        ];
      if (items.length < page_rows) break;
    }
  }
  const columns = words.columns.map((header) => ({ header, width: 24 }));
  const table = { name: words.sheet, columns, rows: rows(), createdAt: context.now() };
  return downloadOf(table, `disclosures-${head.id}`, 'csv');
}
